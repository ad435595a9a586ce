import type { Shift } from '../../formulas/shift-references';
import type { Area } from '../addresses/area';
import type { Cell, Scalar } from '../cells/cell';
import type { FormulaChange } from '../changes';
import { Grid } from '../cells/grid';
import type {
  AutoFilterModel,
  ChartModel,
  ColumnModel,
  CommentModel,
  ConditionalFormatModel,
  DataValidationModel,
  FreezeModel,
  HyperlinkModel,
  NameModel,
  NoteModel,
  PageLayoutModel,
  PivotModel,
  ProtectionModel,
  RowModel,
  TableModel,
  Visibility,
} from './sheet-parts';
import { DEFAULT_STYLE, type Style } from '../cells/style';

/** Un foglio della cartella emulata. */
export class Sheet {
  visibility: Visibility = 'Visible';
  /** "#RRGGBB", o "" se la linguetta non ha colore. */
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  /** Larghezza solita delle colonne in caratteri e altezza solita delle righe in punti. */
  defaultColumnWidth = 8.43;
  defaultRowHeight = 15;
  readonly cells = new Grid<Cell>();
  /** I valori che una formula di un'altra cella ha versato qui; le celle stanno anche in `cells`, senza formula. */
  readonly spilled = new Grid<Scalar>();
  /** Gli inserimenti e le cancellazioni avvenuti finora: chi tiene un'area in mano (un Range) la aggiorna con questi. */
  readonly shifts: Shift[] = [];
  readonly rows = new Map<number, RowModel>();
  readonly columns = new Map<number, ColumnModel>();
  /** Stili di righe e colonne intere: valgono per le celle che non ne hanno uno. */
  readonly rowStyles = new Map<number, Style>();
  readonly columnStyles = new Map<number, Style>();
  merges: Area[] = [];
  freeze: FreezeModel | null = null;
  protection: ProtectionModel = { protected: false, options: {}, password: null, hash: null };
  tables: TableModel[] = [];
  conditionalFormats: ConditionalFormatModel[] = [];
  dataValidations: DataValidationModel[] = [];
  comments: CommentModel[] = [];
  notes: NoteModel[] = [];
  names: NameModel[] = [];
  hyperlinks: HyperlinkModel[] = [];
  pivots: PivotModel[] = [];
  charts: ChartModel[] = [];
  autoFilter: AutoFilterModel | null = null;
  customProperties: { key: string; value: string }[] = [];
  pageLayout: PageLayoutModel = defaultPageLayout();
  /** Le formule cambiate, se qualcuno vuole saperlo; null = non interessa a nessuno. */
  formulaLog: FormulaChange[] | null = null;
  /** La selezione di questo foglio; la cella attiva è l'angolo della prima area. */
  selection: readonly Area[] = [{ top: 0, left: 0, bottom: 0, right: 0 }];

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  styleAt(row: number, column: number): Style {
    return this.cells.get(row, column)?.style ?? this.inheritedStyle(row, column);
  }

  /** Lo stile che la cella prende dalla riga o dalla colonna. */
  inheritedStyle(row: number, column: number): Style {
    return this.rowStyles.get(row) ?? this.columnStyles.get(column) ?? DEFAULT_STYLE;
  }

  valueAt(row: number, column: number): Scalar {
    return this.cells.get(row, column)?.value ?? null;
  }

  formulaAt(row: number, column: number): string | null {
    return this.cells.get(row, column)?.formula ?? null;
  }

  /** Cambia parte di una cella; una cella senza niente di proprio sparisce. */
  putCell(row: number, column: number, change: Partial<Cell>): void {
    const before = this.cells.get(row, column);
    const style = change.style ?? before?.style ?? this.inheritedStyle(row, column);
    const cell: Cell = {
      value: change.value === undefined ? (before?.value ?? null) : change.value,
      formula: change.formula === undefined ? (before?.formula ?? null) : change.formula,
      style,
    };
    if (cell.formula !== (before?.formula ?? null)) this.formulaLog?.push({ row, column, before });
    if (cell.value === null && cell.formula === null && style === this.inheritedStyle(row, column)) {
      this.cells.delete(row, column);
    } else {
      this.cells.set(row, column, cell);
    }
  }

  /** L'area con valori o formule; con `valuesOnly` falso contano anche i formati. Null se il foglio è vuoto. */
  usedArea(valuesOnly: boolean): Area | null {
    return this.cells.bounds((cell) => !valuesOnly || cell.value !== null || cell.formula !== null);
  }
}

export function defaultPageLayout(): PageLayoutModel {
  return {
    orientation: 'Portrait',
    paperSize: null,
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    printArea: [],
    titleRows: null,
    titleColumns: null,
    headerFooter: {
      leftHeader: '',
      centerHeader: '',
      rightHeader: '',
      leftFooter: '',
      centerFooter: '',
      rightFooter: '',
    },
  };
}
