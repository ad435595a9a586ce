import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import { isError, type Scalar } from '../model/cells/cell';
import type { Sheet } from '../model/sheets/sheet';
import type { Calculator, Workbook } from '../model/workbook';
import { WorkbookView } from './engine-view';

/** Una formula che legge dove un'altra si versa può volere un giro in più; oltre questi ci si ferma. */
const MAX_PASSES = 5;

/**
 * Ricalcola tutte le formule col motore di `excelts`. Ogni formula finisce con un valore: quella che il motore non legge
 * o non conosce dà un errore che si vede (#NAME?, #REF!, #VALUE!), mai il valore di prima, uno 0 o un vuoto.
 *
 * Ipotesi: un riferimento circolare, senza calcolo iterativo, parte da 0 (Excel avvisa e mostra 0); tutte le formule si
 * versano come quelle scritte nell'Excel di oggi, anche se vengono da un file più vecchio.
 */
export class EngineCalculator implements Calculator {
  recalculate(workbook: Workbook, which: 'all' | 'new' = 'all'): void {
    if (which === 'new') {
      calculateNew(workbook);
      return;
    }
    const before = workbook.sheets.map(clearSpills);
    if (!workbook.sheets.some((sheet) => hasFormulas(sheet))) return;
    const view = new WorkbookView(workbook);
    calculateFormulas(view);
    let changed = store(view);
    for (let pass = 1; pass < MAX_PASSES && workbook.sheets.some(({ spilled }) => !spilled.isEmpty); pass += 1) {
      view.areas.reset();
      calculateFormulas(view);
      const again = store(view);
      if (again.size === 0) break;
      changed = new Set([...changed, ...again]);
    }
    workbook.sheets.forEach((sheet, index) => {
      if (!sameSpills(sheet, before[index] ?? [])) changed.add(sheet);
    });
    for (const sheet of changed) workbook.note({ kind: 'calculated', sheet: sheet.id });
  }
}

/** Solo le formule che non hanno ancora un valore. */
function calculateNew(workbook: Workbook): void {
  if (!workbook.sheets.some((sheet) => hasFormulas(sheet, (value) => value === null))) return;
  const view = new WorkbookView(workbook);
  calculateFormulas(view);
  for (const sheet of store(view, (value) => value === null)) workbook.note({ kind: 'calculated', sheet: sheet.id });
}

type Spills = readonly (readonly [row: number, column: number, value: Scalar])[];

/** Toglie ciò che le formule avevano versato; una cella che nel frattempo qualcuno ha riscritto resta com'è. */
function clearSpills(sheet: Sheet): Spills {
  const spills = [...sheet.spilled.entries()];
  for (const [row, column, value] of spills) {
    const cell = sheet.cells.get(row, column);
    if (cell?.formula === null && sameScalar(cell.value, value)) sheet.putCell(row, column, { value: null });
    sheet.spilled.delete(row, column);
  }
  return spills;
}

function sameSpills(sheet: Sheet, before: Spills): boolean {
  const now = [...sheet.spilled.entries()];
  return (
    now.length === before.length &&
    before.every(([row, column, value]) => sameScalar(sheet.spilled.get(row, column) ?? null, value))
  );
}

function hasFormulas(sheet: Sheet, counts: (value: Scalar) => boolean = () => true): boolean {
  for (const [, , cell] of sheet.cells.unordered()) if (cell.formula !== null && counts(cell.value)) return true;
  return false;
}

/** Porta i risultati nel modello e dice in quali fogli è cambiato qualcosa. */
function store(view: WorkbookView, counts: (value: Scalar) => boolean = () => true): Set<Sheet> {
  const changed = new Set<Sheet>();
  for (const { sheet, formulas } of view.worksheets) {
    for (const { row, col, cell, outcome } of formulas) {
      // Senza risultato: il motore non ha saputo leggerla.
      const value = outcome ?? { error: '#NAME?' };
      const current = sheet.cells.get(row - 1, col - 1) ?? cell;
      if (!current || !counts(current.value) || sameScalar(current.value, value)) continue;
      sheet.cells.set(row - 1, col - 1, { ...current, value });
      changed.add(sheet);
    }
  }
  return changed;
}

function sameScalar(a: Scalar, b: Scalar): boolean {
  return isError(a) && isError(b) ? a.error === b.error : a === b;
}
