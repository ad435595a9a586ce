import type { Scenario } from '../scenario';
import { CELL_EVENTS } from './events-cells';
import { OTHER_EVENTS } from './events-others';
import { SHEET_EVENTS } from './events-sheets';
import { AUTO_FILTER } from './auto-filter';
import { CHARTS } from './charts';
import { COMMENTS } from './comments';
import { PIVOTS } from './pivots';
import { FREEZE_PANES } from './freeze-panes';
import { RANGE_AREAS } from './range-areas';
import { RANGE_FORMATS } from './range-formats';
import { RANGE_CLEAR } from './range-clear';
import { RANGE_COPY } from './range-copy';
import { RANGE_FIND } from './range-find';
import { RANGE_HYPERLINKS } from './range-hyperlinks';
import { RANGE_NUMBER_FORMATS } from './range-number-formats';
import { RANGE_REFUSALS } from './range-refusals';
import { RANGE_SORT } from './range-sort';
import { TABLE_ADD } from './table-add';
import { TABLE_COLUMNS } from './table-columns';
import { TABLE_FILTER } from './table-filter';
import { TABLE_NAMES } from './table-names';
import { TABLE_ON_RANGE } from './table-on-range';
import { TABLE_PARTS } from './table-parts';
import { TABLE_ROWS } from './table-rows';
import { FORMULAS } from './formulas';
import { INSERT_DELETE } from './insert-delete';
import { WORKSHEETS } from './worksheets';
import { CONDITIONAL_FORMATS } from './conditional-formats';
import { DATA_VALIDATION } from './data-validation';
import { PROTECTION } from './protection';
import { PAGE_LAYOUT } from './page-layout';
import { LOCAL } from './local';
import { NAMES } from './names';
import { SETTINGS } from './settings';
import { CUSTOM_XML } from './custom-xml';

/** Tutti gli scenari, per argomento. */
export const SCENARIOS: Readonly<Record<string, readonly Scenario[]>> = {
  fogli: WORKSHEETS,
  'in italiano': LOCAL,
  formule: FORMULAS,
  'righe e colonne inserite e tolte': INSERT_DELETE,
  'formati delle celle': RANGE_FORMATS,
  'celle cancellate, unite, nascoste': RANGE_CLEAR,
  'celle copiate': RANGE_COPY,
  'celle cercate': RANGE_FIND,
  'celle ordinate': RANGE_SORT,
  collegamenti: RANGE_HYPERLINKS,
  'formati numerici': RANGE_NUMBER_FORMATS,
  'ciò che le celle rifiutano': RANGE_REFUSALS,
  'più aree': RANGE_AREAS,
  'riquadri bloccati e copie di fogli': FREEZE_PANES,
  'avvenimenti delle celle': CELL_EVENTS,
  'avvenimenti dei fogli': SHEET_EVENTS,
  'altri avvenimenti': OTHER_EVENTS,
  'tabelle nuove': TABLE_ADD,
  'righe di tabella': TABLE_ROWS,
  'colonne di tabella': TABLE_COLUMNS,
  'nomi di tabella': TABLE_NAMES,
  'parti di tabella': TABLE_PARTS,
  'filtri di tabella': TABLE_FILTER,
  'tabelle in un’area': TABLE_ON_RANGE,
  'filtro automatico': AUTO_FILTER,
  commenti: COMMENTS,
  grafici: CHARTS,
  pivot: PIVOTS,
  'formati condizionali': CONDITIONAL_FORMATS,
  convalide: DATA_VALIDATION,
  protezione: PROTECTION,
  'impostazione di pagina': PAGE_LAYOUT,
  'nomi definiti': NAMES,
  'impostazioni e proprietà': SETTINGS,
  'parti XML': CUSTOM_XML,
};
