import { diSeguito } from '../passi';
import type { Passi } from '../passi';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { COLONNE_REGISTRO, COLONNE_RIGHE, trovaColonne } from './colonne';
import { leggiRegistro } from './leggi-registro';
import type { VoceDiRegistro } from './leggi-registro';
import { leggiRiga } from './leggi-riga';
import type { MemoriaRicevuti, RigaGrezza } from './memoria-ricevuti';
import { stesseRighe } from './memoria-ricevuti';
import { RicevutiIlleggibili } from './ricevuti';
import type { Ricevuto, RicevutiRiletti, RicevutoGuasto } from './ricevuti';
import { controlloDi, foglioDaRighe } from './righe-conservate';
import type { RigaConservata } from './righe-conservate';
import { rigaIn } from '../in-elenco';

/** Quante righe si guardano in un passo. */
const RIGHE_PER_PASSO = 500;

/**
 * I file ricevuti, ricostruiti dai due fogli che li conservano. Un file le cui righe non sono più quelle scritte è fra i
 * `guasti` e non c'è: mai dati diversi da quelli arrivati. Lancia `RicevutiIlleggibili` se un foglio ha cambiato forma.
 */
export function ricevutiDaFogli(righe: SheetSnapshot, registro: SheetSnapshot): RicevutiRiletti {
  return diSeguito(ricevutiDaFogliAPassi(righe, registro, new Map()));
}

/** Come `ricevutiDaFogli`, a passi brevi. Un file uguale a quello che è in `memoria` è la stessa cartella di allora. */
export function* ricevutiDaFogliAPassi(
  righe: SheetSnapshot,
  registro: SheetSnapshot,
  memoria: MemoriaRicevuti,
): Passi<RicevutiRiletti> {
  const perFile = yield* righePerFile(righe);
  const { voci, guasti } = leggiRegistro(registro, dove(registro, COLONNE_REGISTRO));
  const buoni: Ricevuto[] = [];
  const cartelle: WorkbookSnapshot[] = [];
  const guastiDelleRighe: RicevutoGuasto[] = [];
  const vecchia = new Map(memoria);
  memoria.clear();
  for (const voce of voci) {
    const { file } = voce.ricevuto;
    const sue = perFile.get(file) ?? [];
    perFile.delete(file);
    const nota = vecchia.get(file);
    const uguale = nota?.controllo === voce.controllo && sue.length === voce.quante && stesseRighe(nota.righe, sue);
    const cartella = uguale ? nota.cartella : ricostruisci(voce, sue);
    if (cartella) {
      memoria.set(file, { righe: sue, controllo: voce.controllo, cartella });
      buoni.push(voce.ricevuto);
      cartelle.push(cartella);
    } else guastiDelleRighe.push({ file, motivo: 'righe-cambiate' });
    yield;
  }
  for (const { file } of guasti) perFile.delete(file);
  const fuori = [...perFile.keys()].map((file): RicevutoGuasto => ({ file, motivo: 'fuori-registro' }));
  return { registro: buoni, cartelle, guasti: [...guasti, ...guastiDelleRighe, ...fuori] };
}

/** Null se le righe non sono quelle che il registro dice. */
function ricostruisci(
  { ricevuto, quante, controllo }: VoceDiRegistro,
  sue: readonly RigaGrezza[],
): WorkbookSnapshot | null {
  const lette = sue.map(({ celle, formati }) => leggiRiga(celle, formati));
  const leggibili = lette.filter((riga) => riga !== null);
  if (lette.length !== quante || leggibili.length !== quante || controlloDi(leggibili) !== controllo) return null;
  return { nome: ricevuto.file, fogli: fogliDa(leggibili) };
}

function dove(foglio: SheetSnapshot, colonne: readonly string[]): { readonly riga: number; readonly colonna: number } {
  const trovato = trovaColonne(foglio, colonne);
  if (trovato) return trovato;
  throw new RicevutiIlleggibili(
    `Nel foglio «${foglio.nome}» le intestazioni non sono più ${colonne.join(', ')}: rimettetele come erano.`,
  );
}

function* righePerFile(foglio: SheetSnapshot): Passi<Map<string, RigaGrezza[]>> {
  const { riga, colonna } = dove(foglio, COLONNE_RIGHE);
  const perFile = new Map<string, RigaGrezza[]>();
  for (let i = riga + 1; i < foglio.valori.length; i += 1) {
    if (i % RIGHE_PER_PASSO === 0) yield;
    const celle = rigaIn(foglio.valori, i).slice(colonna);
    if (celle.every((valore) => valore === null || valore === '')) continue;
    const file = String(celle[0] ?? '');
    const sue = perFile.get(file);
    const grezza = { celle, formati: rigaIn(foglio.formati, i).slice(colonna) };
    if (sue) sue.push(grezza);
    else perFile.set(file, [grezza]);
  }
  return perFile;
}

function fogliDa(righe: readonly RigaConservata[]): readonly SheetSnapshot[] {
  const perFoglio = new Map<string, RigaConservata[]>();
  for (const riga of righe) {
    const sue = perFoglio.get(riga.foglio);
    if (sue) sue.push(riga);
    else perFoglio.set(riga.foglio, [riga]);
  }
  return [...perFoglio].map(([nome, sue]) => foglioDaRighe(nome, sue));
}
