import type { CellValue, PageSetup, TableDefinition, WritePivotTable, WriteSheet } from 'hucre';
import type { PivotDraft, SheetDraft, StampaDraft, TabellaDraft } from '../../domain/fogli/draft';
import { areaToA1, nomeFoglioInFormula, toA1 } from '../../domain/notazione-a1';
import type { Area } from '../../domain/snapshot';
import { nude, valoreScritto, vestite } from './write-celle';
import type { Destinazioni } from './write-celle';
import { writeConvalida } from './write-convalide';
import { writeGrafico } from './write-grafici';
import { taglia, testoDiCella } from './write-testo';

// Excel accetta 255 caratteri in tutto, codici compresi.
const PIE_PAGINA_MASSIMO = 230;
/** In punti: oltre, Excel non apre il file. */
const ALTEZZA_MASSIMA = 409;
// Oltre, Excel vuole un attributo che la libreria non scrive e dà il file per danneggiato.
const TESTO_DI_PIVOT_MASSIMO = 255;
const NUMERO_PAGINA = '&RPagina &P di &N';

export function writeSheet(draft: SheetDraft, nome: string, destinazioni: Destinazioni): WriteSheet {
  const { stampa, blocca } = draft;
  return {
    name: nome,
    columns: draft.larghezze.map((width, colonna) => ({ width, key: String(colonna) })),
    // La libreria usa `rows` come origine delle pivot, cercandovi l'intestazione nella prima riga: i valori delle celle stanno
    // in `data`, perché `rows` resti libero per la tabella di origine.
    data: nude(draft),
    rows: righeDiOrigine(draft, destinazioni),
    cells: vestite(draft, destinazioni),
    rowDefs: new Map(
      Object.entries(draft.altezze ?? {}).map(([riga, altezza]) => [
        Number(riga),
        { height: Math.min(altezza, ALTEZZA_MASSIMA) },
      ]),
    ),
    merges: draft.unioni.map(({ riga, colonna, righe, colonne }) => ({
      startRow: riga,
      startCol: colonna,
      endRow: riga + righe - 1,
      endCol: colonna + colonne - 1,
    })),
    tables: draft.tabelle.map((tabella) => tabellaDi(draft, tabella)),
    pivotTables: draft.pivot.map((pivot) => pivotDi(pivot, destinazioni)),
    charts: draft.grafici.map(writeGrafico),
    dataValidations: (draft.convalide ?? []).map(writeConvalida),
    ...(blocca ? { freezePane: { rows: blocca.righe, columns: blocca.colonne } } : {}),
    ...(draft.protetto ? { protection: { sheet: true, formatColumns: true, formatRows: true } } : {}),
    pageSetup: paginaDi(stampa),
    headerFooter: { oddFooter: piePagina(stampa.piePagina ?? '') },
    rowBreaks: (stampa.iniziPagina ?? []).map((riga) => riga - 1),
  };
}

/** Righe ripetute in testa a ogni pagina, come nome definito; null se non ce ne sono. */
export function righeRipetute(draft: SheetDraft, nome: string): string | null {
  const righe = draft.stampa.righeRipetute;
  return righe && `${nomeFoglioInFormula(nome)}!$${righe.prima + 1}:$${righe.ultima + 1}`;
}

function tabellaDi(draft: SheetDraft, { nome, area }: TabellaDraft): TableDefinition {
  if (area.righe < 2) throw new RangeError(`La tabella ${nome} non ha righe sotto l'intestazione`);
  const [intestazione = []] = griglia(draft, { ...area, righe: 1 });
  const nomi = intestazione.map((titolo) => String(titolo ?? ''));
  if (nomi.includes('') || new Set(nomi.map((n) => n.toLowerCase())).size < nomi.length) {
    throw new RangeError(`La tabella ${nome} ha intestazioni vuote o ripetute: ${nomi.join(' | ')}`);
  }
  return { name: nome, range: areaToA1(area), columns: nomi.map((name) => ({ name })), style: 'TableStyleLight1' };
}

function pivotDi(pivot: PivotDraft, { nomi, fogli }: Destinazioni): WritePivotTable {
  return {
    name: pivot.nome,
    sourceSheet: nomi.get(pivot.foglioOrigine) ?? pivot.foglioOrigine,
    sourceRange: areaToA1(areaDiOrigine(pivot, fogli.get(pivot.foglioOrigine))),
    targetCell: toA1(pivot.ancora),
    rows: [...pivot.righe],
    columns: [...pivot.colonne],
    values: pivot.valori.map(({ campo, etichetta, funzione }) => ({
      field: campo,
      displayName: etichetta,
      function: funzione,
    })),
    dataCaption: 'Valori',
  };
}

function areaDiOrigine(pivot: PivotDraft, foglio: SheetDraft | undefined): Area {
  const tabella = foglio?.tabelle.find(({ nome }) => nome === pivot.tabellaOrigine);
  if (!tabella) throw new RangeError(`La pivot ${pivot.nome} cerca la tabella ${pivot.tabellaOrigine}, che non c'è`);
  return tabella.area;
}

/** I valori della tabella da cui una pivot di qualunque foglio prende i dati, se sta in questo foglio. */
function righeDiOrigine(draft: SheetDraft, { fogli }: Destinazioni): CellValue[][] {
  const aree = new Map<string, Area>();
  for (const foglio of fogli.values()) {
    for (const pivot of foglio.pivot) {
      if (pivot.foglioOrigine === draft.nome) aree.set(pivot.tabellaOrigine, areaDiOrigine(pivot, draft));
    }
  }
  if (aree.size > 1) throw new RangeError(`Le pivot sul foglio ${draft.nome} devono avere una sola tabella di origine`);
  return [...aree.values()].flatMap((area) =>
    griglia(draft, area).map((riga) =>
      riga.map((valore) => (typeof valore === 'string' ? taglia(valore, TESTO_DI_PIVOT_MASSIMO) : valore)),
    ),
  );
}

function griglia(draft: SheetDraft, { riga, colonna, righe, colonne }: Area): (string | number | null)[][] {
  return Array.from({ length: righe }, (_, r) =>
    Array.from({ length: colonne }, (_, c) => valoreScritto(draft.celle[riga + r]?.[colonna + c])),
  );
}

function paginaDi(stampa: StampaDraft): PageSetup {
  return {
    paperSize: 'a4',
    orientation: stampa.orientamento === 'orizzontale' ? 'landscape' : 'portrait',
    margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
    horizontalCentered: true,
    ...(stampa.griglia ? { showGridLines: true } : {}),
    ...(stampa.adattaALarghezza
      ? { fitToPage: true, fitToWidth: 1, fitToHeight: stampa.unaPagina ? 1 : 0 }
      : { scale: stampa.scala ?? 100 }),
  };
}

// `&` nel piè di pagina comincia un codice: un `&` vero va raddoppiato.
function piePagina(testo: string): string {
  const scritto = testoDiCella(testo.replace(/\s+/g, ' '));
  const raddoppiati = scritto.split('&').length - 1;
  const tagliato = taglia(scritto, Math.max(1, PIE_PAGINA_MASSIMO - raddoppiati));
  return `&L${tagliato.replaceAll('&', '&&')}${NUMERO_PAGINA}`;
}
