import { conRespiro, respira } from '../../../app/con-respiro';
import type { CellaDraft, SheetDraft, StileCella } from '../../../domain/fogli/draft';
import { areaToA1 } from '../../../domain/notazione-a1';
import type { Passi } from '../../../domain/passi';
import { griglia } from '../sheets/celle-del-foglio';
import { disegnaFoglio } from '../sheets/disegna-foglio';
import { disegnaStili, formatiDi } from '../sheets/disegna-stili';

/** Caratteri per richiesta: ben sotto i 5 MB di Excel sul web, e quanto il pannello può mandare senza fermarsi. */
const CARATTERI_PER_RICHIESTA = 300_000;
/** Virgolette, virgole e barre che ogni cella si porta dietro nella richiesta, col suo formato. */
const CONTORNO = 20;
/** Oltre queste righe vestire ogni cella costerebbe più dei dati: si vestono solo titoli e intestazioni. */
const RIGHE_VESTITE = 1000;
const SENZA_VESTE: ReadonlySet<StileCella> = new Set<StileCella>([
  'testo',
  'numero',
  'percentuale',
  'dato',
  'datoNumero',
  'datoInAlto',
  'datoNumeroInAlto',
]);
/** Righe che si guardano in un passo. */
const RIGHE_PER_PASSO = 500;

type Riga = SheetDraft['celle'][number];

/**
 * Disegna un foglio nuovo che può essere molto lungo, in quante richieste servono. I valori vanno prima dei formati: un
 * numero scritto in una cella già di formato testo diventerebbe un testo.
 */
export async function disegnaAPezzi(
  context: Excel.RequestContext,
  foglio: Excel.Worksheet,
  draft: SheetDraft,
): Promise<void> {
  const { colonne, vestite, divise } = await conRespiro(prepara(draft.celle));
  disegnaFoglio(foglio, { ...draft, celle: [], tabelle: [] });
  disegnaStili(foglio, { ...draft, celle: vestite });
  let prima = 0;
  for (const celle of divise) {
    await respira();
    const pezzo = { ...draft, celle };
    const area = foglio.getRangeByIndexes(prima, 0, celle.length, colonne);
    area.formulas = griglia(pezzo).map((riga) => [...riga, ...vuote(colonne - riga.length)]);
    const formati = formatiDi(pezzo, colonne);
    if (formati.some((riga) => riga.some((formato) => formato !== 'General'))) {
      area.numberFormat = formati as string[][];
    }
    prima += celle.length;
    // Un pezzo non è una riga: è quanto sta in una richiesta.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
  // Senza nome loro: quello della tabella che stanno per sostituire c'è ancora, o è di una dell'utente.
  for (const { area } of draft.tabelle) foglio.tables.add(areaToA1(area), true).style = 'TableStyleLight1';
  await context.sync();
}

interface Preparato {
  readonly colonne: number;
  /** Le celle con uno stile da disegnare, senza il formato: quello si scrive coi valori. */
  readonly vestite: readonly Riga[];
  /** Le righe divise in pezzi che stanno ciascuno in una richiesta. */
  readonly divise: readonly (readonly Riga[])[];
}

function* prepara(righe: readonly Riga[]): Passi<Preparato> {
  const colonne = righe.reduce((massimo, riga) => Math.max(massimo, riga.length), 1);
  const tutte = righe.length <= RIGHE_VESTITE;
  const vestite: Riga[] = [];
  const divise: Riga[][] = [];
  let peso = Infinity;
  for (const [i, riga] of righe.entries()) {
    if (i % RIGHE_PER_PASSO === RIGHE_PER_PASSO - 1) yield;
    vestite.push(daVestire(riga, tutte));
    const suo = riga.reduce((somma, cella) => somma + pesoDi(cella), colonne * CONTORNO);
    if (peso + suo > CARATTERI_PER_RICHIESTA) {
      divise.push([]);
      peso = 0;
    }
    divise.at(-1)?.push(riga);
    peso += suo;
  }
  return { colonne, vestite: senzaCoda(vestite), divise };
}

function pesoDi(cella: CellaDraft | null): number {
  return cella ? String(cella.valore ?? '').length + (cella.formato?.length ?? 0) : 0;
}

const NIENTE: Riga = [];

function daVestire(riga: Riga, tutte: boolean): Riga {
  const veste = (cella: CellaDraft | null): boolean => cella !== null && (tutte || !SENZA_VESTE.has(cella.stile));
  if (!riga.some(veste)) return NIENTE;
  return riga.map((cella) => (cella && veste(cella) ? { valore: null, stile: cella.stile } : null));
}

/** Senza le righe in fondo che non hanno niente da vestire: in un foglio lungo sono tutte tranne la prima. */
function senzaCoda(righe: readonly Riga[]): readonly Riga[] {
  return righe.slice(0, righe.findLastIndex((riga) => riga.length > 0) + 1);
}

function vuote(quante: number): readonly string[] {
  return Array.from({ length: quante }, () => '');
}
