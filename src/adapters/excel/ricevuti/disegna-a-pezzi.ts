import type { CellaDraft, SheetDraft, StileCella } from '../../../domain/fogli/draft';
import { areaToA1 } from '../../../domain/notazione-a1';
import { griglia } from '../sheets/celle-del-foglio';
import { disegnaFoglio } from '../sheets/disegna-foglio';
import { disegnaStili, formatiDi } from '../sheets/disegna-stili';

/** Caratteri per richiesta: anche se fossero tutti da tre byte si resta sotto i 5 MB che Excel sul web accetta. */
const CARATTERI_PER_RICHIESTA = 1_000_000;
/** Virgolette, virgole e barre che ogni cella si porta dietro nella richiesta, col suo formato. */
const CONTORNO = 20;
/** Oltre queste righe vestire ogni cella costerebbe più dei dati: si vestono solo titoli e intestazioni. */
const RIGHE_VESTITE = 1000;
const SENZA_VESTE: ReadonlySet<StileCella> = new Set<StileCella>(['testo', 'numero', 'percentuale']);

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
  disegnaFoglio(foglio, { ...draft, celle: [], tabelle: [] });
  disegnaStili(foglio, { ...draft, celle: daVestire(draft.celle) });
  const colonne = Math.max(1, ...draft.celle.map((riga) => riga.length));
  let prima = 0;
  for (const celle of pezzi(draft.celle, colonne)) {
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

/** Le righe divise in pezzi che stanno ciascuno in una richiesta. */
function pezzi(righe: readonly Riga[], colonne: number): readonly (readonly Riga[])[] {
  const tutti: Riga[][] = [];
  let peso = Infinity;
  for (const riga of righe) {
    const suo = riga.reduce((somma, cella) => somma + pesoDi(cella), colonne * CONTORNO);
    if (peso + suo > CARATTERI_PER_RICHIESTA) {
      tutti.push([]);
      peso = 0;
    }
    tutti.at(-1)?.push(riga);
    peso += suo;
  }
  return tutti;
}

function pesoDi(cella: CellaDraft | null): number {
  return cella ? String(cella.valore ?? '').length + (cella.formato?.length ?? 0) : 0;
}

/** Le celle con uno stile da disegnare, senza il formato: quello si scrive coi valori. */
function daVestire(righe: readonly Riga[]): readonly Riga[] {
  const tutte = righe.length <= RIGHE_VESTITE;
  return righe.map((riga) =>
    riga.map((cella) =>
      cella && (tutte || !SENZA_VESTE.has(cella.stile)) ? { valore: null, stile: cella.stile } : null,
    ),
  );
}

function vuote(quante: number): readonly string[] {
  return Array.from({ length: quante }, () => '');
}
