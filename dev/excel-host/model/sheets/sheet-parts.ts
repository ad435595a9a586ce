import type { Area } from '../addresses/area';
import type { Scalar } from '../cells/cell';
import type { Border, Fill, Font } from '../cells/style';

/** Le cose che stanno su un foglio oltre alle celle. Dati semplici e confrontabili: di essi è fatta la fotografia. */

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface RowModel {
  /** Punti; null = altezza solita. */
  readonly height: number | null;
  readonly hidden: boolean;
}

export interface ColumnModel {
  /** Larghezza in caratteri, come nei file; null = larghezza solita. */
  readonly width: number | null;
  readonly hidden: boolean;
}

/** Righe e colonne fissate in alto e a sinistra. */
export interface FreezeModel {
  readonly rows: number;
  readonly columns: number;
}

/** Le scelte di Excel.WorksheetProtectionOptions che permettono qualcosa sul foglio protetto. */
export interface ProtectionModel {
  readonly protected: boolean;
  readonly options: Readonly<Record<string, boolean | string>>;
  /** La parola d'ordine così come la si dà; di un file caricato si sa solo che c'è. */
  readonly password: string | null;
  /** I campi di sheetProtection di un file caricato (impronta, sale, giri), da riscrivere come sono. */
  readonly hash: Readonly<Record<string, string | number>> | null;
}

export interface TableColumnModel {
  /** Unico dentro la tabella; resta lo stesso quando la colonna cambia nome o posto. */
  readonly id: number;
  readonly name: string;
  readonly totalsFunction: string | null;
  readonly totalsLabel: string | null;
}

export interface TableModel {
  readonly id: string;
  name: string;
  /** Intestazione, dati e totali. */
  area: Area;
  columns: TableColumnModel[];
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  style: string;
  /** Colonne filtrate: indice → valori che restano visibili. */
  filters: Record<number, readonly string[]>;
}

/** Una regola di formato condizionale; `type` come in Excel.ConditionalFormatType. */
export interface ConditionalFormatModel {
  readonly id: string;
  readonly type: string;
  areas: readonly Area[];
  /** 0 vince su tutte. */
  priority: number;
  stopIfTrue: boolean;
  /** Formule senza "=" davanti: una per le regole su misura, una o due per i confronti fra celle. */
  formulas: readonly string[];
  /** Come in Excel.ConditionalCellValueOperator, o come il testo; null se la regola non ne ha. */
  operator: string | null;
  /** Il testo cercato dalle regole sui testi. */
  text: string | null;
  format: {
    font: Partial<Font>;
    fill: Partial<Fill>;
    borders: Partial<Record<string, Border | null>>;
    /** Manca, o è null, se la regola lascia il formato numerico della cella. */
    numberFormat?: string | null;
  };
  /** Ciò che il file dice di regole che l'emulatore conserva senza interpretarle (scale, barre, icone). */
  raw: unknown;
}

/** Una convalida dei dati; `type` come in Excel.DataValidationType. */
export interface DataValidationModel {
  readonly id: string;
  areas: readonly Area[];
  type: string;
  /** La regola come la si dà all'API: `{ list: { inCellDropDown, source } }`, `{ wholeNumber: {…} }`… */
  rule: Readonly<Record<string, unknown>>;
  ignoreBlanks: boolean;
  errorAlert: { message: string; showAlert: boolean; style: string; title: string };
  prompt: { message: string; showPrompt: boolean; title: string };
}

export interface CommentReplyModel {
  readonly id: string;
  content: string;
  readonly authorName: string;
  readonly authorEmail: string;
  /** ISO. */
  readonly creationDate: string;
}

/** Un commento con risposte. */
export interface CommentModel {
  readonly id: string;
  row: number;
  column: number;
  content: string;
  readonly authorName: string;
  readonly authorEmail: string;
  readonly creationDate: string;
  resolved: boolean;
  replies: CommentReplyModel[];
}

/** Una nota, il vecchio commento giallo. */
export interface NoteModel {
  row: number;
  column: number;
  content: string;
  readonly authorName: string;
  visible: boolean;
  width: number;
  height: number;
}

/** Un nome definito; `scope` è l'id del foglio, o null se vale per tutta la cartella. */
export interface NameModel {
  name: string;
  /** Senza "=" davanti: "Quadro!$B$2:$B$30" o un'espressione. */
  formula: string;
  comment: string;
  visible: boolean;
}

export interface HyperlinkModel {
  row: number;
  column: number;
  /** Indirizzo esterno, o null. */
  address: string | null;
  /** "Quadro!A1", o null. */
  documentReference: string | null;
  screenTip: string | null;
}

export interface PageLayoutModel {
  orientation: 'Portrait' | 'Landscape';
  /** Come in Excel.PaperType: "A4"…; null = quello della stampante. */
  paperSize: string | null;
  /** Pollici nei file, punti nell'API: qui punti. */
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  /** Percentuale, oppure adattamento a tante pagine. */
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  printArea: readonly Area[];
  /** Righe e colonne ripetute su ogni pagina. */
  titleRows: Area | null;
  titleColumns: Area | null;
  headerFooter: {
    leftHeader: string;
    centerHeader: string;
    rightHeader: string;
    leftFooter: string;
    centerFooter: string;
    rightFooter: string;
  };
}

export interface PivotFieldModel {
  /** Nome della colonna d'origine. */
  readonly field: string;
  name: string;
}

export interface PivotValueModel extends PivotFieldModel {
  readonly id: string;
  /** Come in Excel.AggregationFunction: "Sum", "Count"… */
  summarizeBy: string;
  numberFormat: string | null;
}

export interface PivotParts {
  readonly filters: Area | null;
  readonly body: Area | null;
  readonly rowLabels: Area | null;
  readonly columnLabels: Area | null;
}

export interface PivotModel {
  readonly id: string;
  name: string;
  /** Da dove viene: una tabella per nome o un'area di un foglio. */
  source: { table: string } | { sheet: string; area: Area };
  /** L'angolo in alto a sinistra sul foglio. */
  row: number;
  column: number;
  rows: PivotFieldModel[];
  columns: PivotFieldModel[];
  values: PivotValueModel[];
  filters: PivotFieldModel[];
  showRowGrandTotals: boolean;
  showColumnGrandTotals: boolean;
  layoutType: 'Compact' | 'Tabular' | 'Outline';
  style: string;
  /** Il rettangolo che occupa dopo l'ultimo aggiornamento, senza i filtri; null se non è mai stato aggiornato. */
  area: Area | null;
  /** Le parti di quel rettangolo e la zona dei filtri sopra di esso; null se non ci sono. */
  parts: PivotParts;
  /** I dati d'origine all'ultimo aggiornamento, per righe; null = da leggere alla prossima occasione. */
  cache: readonly (readonly Scalar[])[] | null;
  /** Nomi delle colonne d'origine all'ultimo aggiornamento. */
  fields: readonly string[];
}

export interface ChartSeriesModel {
  /** Un testo, o un riferimento con "=" davanti: "=Quadro!$B$3". */
  name: string | null;
  /** Riferimenti con foglio: "Quadro!$B$4:$B$30". */
  values: string | null;
  categories: string | null;
  /** "#RRGGBB"; senza, lo sceglie Excel. */
  fill?: string;
  line?: string;
  /** Spazio fra le barre, in percento della loro larghezza; vale per tutto il grafico. */
  gapWidth?: number;
}

/** Ciò che di un asse non è quello solito. */
export interface ChartAxisModel {
  readonly reversed?: boolean;
  /** Dove lo incrocia l'altro asse. */
  readonly crossing?: 'Minimum' | 'Maximum';
  readonly labelSpacing?: number;
  readonly majorUnit?: number;
}

/** Punti dall'angolo del foglio. */
export interface ChartFrame {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

export interface ChartModel {
  readonly id: string;
  name: string;
  /** Come in Excel.ChartType: "ColumnStacked", "BarClustered", "Pie"… */
  type: string;
  title: string | null;
  series: ChartSeriesModel[];
  legend: { visible: boolean; position: string };
  axisTitles: { category: string | null; value: string | null };
  axisVisible: { category: boolean; value: boolean };
  axisOptions?: { readonly category?: ChartAxisModel; readonly value?: ChartAxisModel };
  /** Celle d'angolo, comprese. */
  anchor: Area;
  /** Posto e misure in punti quando non coincidono con le celle d'angolo; null = quelle. */
  frame: ChartFrame | null;
}

export interface AutoFilterModel {
  area: Area;
  /** Colonne filtrate (indice nell'area) → valori che restano visibili. */
  filters: Record<number, readonly string[]>;
}
