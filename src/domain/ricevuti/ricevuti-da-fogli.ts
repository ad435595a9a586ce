import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { COLONNE_REGISTRO, COLONNE_RIGHE, trovaColonne } from './colonne';
import { leggiRegistro } from './leggi-registro';
import { leggiRiga } from './leggi-riga';
import type { RigaLetta } from './leggi-riga';
import { RicevutiIlleggibili } from './ricevuti';
import type { Ricevuto, RicevutiRiletti, RicevutoGuasto } from './ricevuti';
import { controlloDi, foglioDaRighe } from './righe-conservate';
import type { RigaConservata } from './righe-conservate';

/**
 * I file ricevuti, ricostruiti dai due fogli che li conservano. Un file le cui righe non sono più quelle scritte è fra i
 * `guasti` e non c'è: mai dati diversi da quelli arrivati. Lancia `RicevutiIlleggibili` se un foglio ha cambiato forma.
 */
export function ricevutiDaFogli(righe: SheetSnapshot, registro: SheetSnapshot): RicevutiRiletti {
  const perFile = righePerFile(righe);
  const { voci, guasti } = leggiRegistro(registro, dove(registro, COLONNE_REGISTRO));
  const buoni: Ricevuto[] = [];
  const cartelle: WorkbookSnapshot[] = [];
  const guastiDelleRighe: RicevutoGuasto[] = [];
  for (const { ricevuto, quante, controllo } of voci) {
    const sue = perFile.get(ricevuto.file) ?? [];
    perFile.delete(ricevuto.file);
    const leggibili = sue.filter((riga) => riga !== null);
    if (sue.length === quante && leggibili.length === quante && controlloDi(leggibili) === controllo) {
      buoni.push(ricevuto);
      cartelle.push({ nome: ricevuto.file, fogli: fogliDa(leggibili) });
    } else guastiDelleRighe.push({ file: ricevuto.file, motivo: 'righe-cambiate' });
  }
  for (const { file } of guasti) perFile.delete(file);
  const fuori = [...perFile.keys()].map((file): RicevutoGuasto => ({ file, motivo: 'fuori-registro' }));
  return { registro: buoni, cartelle, guasti: [...guasti, ...guastiDelleRighe, ...fuori] };
}

function dove(foglio: SheetSnapshot, colonne: readonly string[]): { readonly riga: number; readonly colonna: number } {
  const trovato = trovaColonne(foglio, colonne);
  if (trovato) return trovato;
  throw new RicevutiIlleggibili(
    `Nel foglio «${foglio.nome}» le intestazioni non sono più ${colonne.join(', ')}: rimettetele come erano.`,
  );
}

function righePerFile(foglio: SheetSnapshot): Map<string, RigaLetta[]> {
  const { riga, colonna } = dove(foglio, COLONNE_RIGHE);
  const perFile = new Map<string, RigaLetta[]>();
  for (let i = riga + 1; i < foglio.valori.length; i += 1) {
    const celle = (foglio.valori[i] ?? []).slice(colonna);
    if (celle.every((valore) => valore === null || valore === '')) continue;
    const file = String(celle[0] ?? '');
    const sue = perFile.get(file);
    const letta = leggiRiga(celle, (foglio.formati[i] ?? []).slice(colonna));
    if (sue) sue.push(letta);
    else perFile.set(file, [letta]);
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
