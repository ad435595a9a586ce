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
import { RANGE_OPERATIONS } from './range-operations';
import { TABLES } from './tables';
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
  'operazioni sulle celle': RANGE_OPERATIONS,
  'più aree': RANGE_AREAS,
  'riquadri bloccati e copie di fogli': FREEZE_PANES,
  'avvenimenti delle celle': CELL_EVENTS,
  'avvenimenti dei fogli': SHEET_EVENTS,
  'altri avvenimenti': OTHER_EVENTS,
  tabelle: TABLES,
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
