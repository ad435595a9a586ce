import { innocuo } from '../../../domain/esporta/csv';
import type { PivotDraft, SheetDraft, StampaDraft } from '../../../domain/fogli/draft';
import { areaToA1, nomeFoglioInFormula, toA1 } from '../../../domain/notazione-a1';
import { testoConservato } from '../../../domain/ricevuti/valore-conservato';
import { griglia } from './celle-del-foglio';
import { disegnaGrafico } from './disegna-grafico';
import { disegnaStili, formatiDi } from './disegna-stili';

/** Scritto in A1 finché il foglio non è completo: se qualcosa si ferma a metà, chi apre il foglio lo legge. */
export const INCOMPLETO = 'INCOMPLETO: premi di nuovo «Crea il quadro»';

const POLLICE = 72;
/** Punti per carattere del carattere solito, e margini della cella. */
const PUNTI_PER_CARATTERE = 5.25;
const MARGINI_COLONNA = 3.75;

/** Mette in coda tutto il foglio, che dev'essere vuoto; in A1 resta {@link INCOMPLETO} finché non si chiama `completa`. */
export function disegnaFoglio(foglio: Excel.Worksheet, draft: SheetDraft): void {
  foglio.getRange('A1').values = [[INCOMPLETO]];
  const celle = griglia(draft);
  const righe = celle.length;
  const colonne = celle[0]?.length ?? 0;
  if (righe > 0 && colonne > 0) {
    const area = foglio.getRangeByIndexes(0, 0, righe, colonne);
    area.numberFormat = formatiDi(draft, colonne) as string[][];
    area.formulas = celle.map((riga, r) => riga.map((valore, c) => (r === 0 && c === 0 ? INCOMPLETO : valore)));
  }
  disegnaStili(foglio, draft);
  for (const area of draft.unioni) foglio.getRange(areaToA1(area)).merge();
  draft.larghezze.forEach((caratteri, colonna) => {
    foglio.getCell(0, colonna).format.columnWidth = caratteri * PUNTI_PER_CARATTERE + MARGINI_COLONNA;
  });
  for (const [riga, punti] of Object.entries(draft.altezze ?? {})) {
    foglio.getCell(Number(riga), 0).format.rowHeight = Math.min(punti, 409);
  }
  collegamenti(foglio, draft);
  for (const { nome, area } of draft.tabelle) {
    const tabella = foglio.tables.add(areaToA1(area), true);
    tabella.name = nome;
    tabella.style = 'TableStyleLight1';
  }
  if (draft.blocca)
    foglio.freezePanes.freezeAt(foglio.getRangeByIndexes(0, 0, draft.blocca.righe || 1, draft.blocca.colonne || 1));
  for (const grafico of draft.grafici) disegnaGrafico(foglio, grafico);
  stampa(foglio, draft.stampa);
}

/** Mette in coda il contenuto vero di A1: il foglio è completo. */
export function completa(foglio: Excel.Worksheet, draft: SheetDraft): void {
  const [[primo = ''] = []] = griglia(draft);
  foglio.getRange('A1').formulas = [[primo]];
}

/** Le pivot si aggiungono dopo, da sole: se Excel le rifiuta, il resto c'è. */
export function disegnaPivot(foglio: Excel.Worksheet, pivot: PivotDraft): void {
  const origineDati = foglio.context.workbook.tables.getItem(pivot.tabellaOrigine);
  const tabella = foglio.pivotTables.add(pivot.nome, origineDati, foglio.getRange(toA1(pivot.ancora)));
  for (const campo of pivot.righe) tabella.rowHierarchies.add(tabella.hierarchies.getItem(campo));
  for (const campo of pivot.colonne) tabella.columnHierarchies.add(tabella.hierarchies.getItem(campo));
  for (const { campo, etichetta, funzione } of pivot.valori) {
    const valore = tabella.dataHierarchies.add(tabella.hierarchies.getItem(campo));
    valore.summarizeBy = funzione === 'sum' ? 'Sum' : 'Count';
    valore.name = etichetta;
  }
}

/**
 * Il testo mostrato da un collegamento Excel lo scrive nella cella come se lo battesse chi lavora: uno che comincerebbe
 * come una formula resta senza collegamento.
 */
function collegamenti(foglio: Excel.Worksheet, draft: SheetDraft): void {
  draft.celle.forEach((riga, r) =>
    riga.forEach((cella, c) => {
      if (!cella?.collegamento) return;
      const testo = testoConservato(String(cella.valore ?? ''));
      if (innocuo(testo) !== testo) return;
      const { foglio: dove, cella: quale } = cella.collegamento;
      foglio.getCell(r, c).hyperlink = {
        documentReference: `${nomeFoglioInFormula(dove)}!${quale}`,
        textToDisplay: testo,
      };
    }),
  );
}

function stampa(foglio: Excel.Worksheet, draft: StampaDraft): void {
  const pagina = foglio.pageLayout;
  pagina.orientation = draft.orientamento === 'orizzontale' ? 'Landscape' : 'Portrait';
  pagina.paperSize = 'A4';
  pagina.leftMargin = pagina.rightMargin = 0.5 * POLLICE;
  pagina.topMargin = 0.6 * POLLICE;
  pagina.bottomMargin = 0.7 * POLLICE;
  pagina.centerHorizontally = true;
  pagina.printGridlines = draft.griglia === true;
  pagina.zoom = draft.adattaALarghezza
    ? { horizontalFitToPages: 1, ...(draft.unaPagina ? { verticalFitToPages: 1 } : {}) }
    : { scale: draft.scala ?? 100 };
  if (draft.righeRipetute) {
    pagina.setPrintTitleRows(`$${draft.righeRipetute.prima + 1}:$${draft.righeRipetute.ultima + 1}`);
  }
  const piede = pagina.headersFooters.defaultForAllPages;
  // `&` comincia un codice: uno vero va raddoppiato.
  piede.leftFooter = (draft.piePagina ?? '').replace(/\s+/g, ' ').slice(0, 100).replaceAll('&', '&&');
  piede.rightFooter = 'Pagina &P di &N';
}
