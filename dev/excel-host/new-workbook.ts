import { EngineCalculator } from './formulas/calculator';
import { Workbook } from './model/workbook';

/** Una cartella nuova che ha questi fogli, vuoti. */
export function newWorkbook(sheets: readonly string[] = ['Foglio1']): Workbook {
  const workbook = new Workbook(new EngineCalculator());
  for (const name of sheets) workbook.addSheet(name);
  return workbook;
}
