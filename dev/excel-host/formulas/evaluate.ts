import { quoteSheet } from '../model/addresses/address';
import type { Scalar } from '../model/cells/cell';
import { constantOf } from '../model/addresses/defined-name';
import type { EvaluateFormulas, FormulaRequest } from '../model/formula-request';
import { Sheet } from '../model/sheets/sheet';
import { Workbook } from '../model/workbook';
import { EngineCalculator } from './calculator';
import { areaOfReference, rewriteReferences, writeLocal } from './reference-text';

/** Chi calcola le formule che non stanno in una cella; la cartella non cambia. */
export function evaluatorOf(workbook: Workbook): EvaluateFormulas {
  return (requests) => {
    const constants = requests.map(({ formula }) => constantOf(formula));
    const open = requests.filter((_, i) => constants[i] === undefined);
    if (open.length === 0) return constants.map((value) => value ?? null);
    workbook.calculate();
    const values = calculated(workbook, open);
    return requests.map((request, i) => constants[i] ?? values.get(keyOf(request)) ?? null);
  };
}

/** Su una copia dei valori: ogni formula va su un foglio di servizio, nella cella da cui la si guarda. */
function calculated(workbook: Workbook, requests: readonly FormulaRequest[]): ReadonlyMap<string, Scalar> {
  const copy = valuesOf(workbook);
  const layers: Sheet[] = [];
  const places = new Map<string, () => Scalar>();
  for (const request of requests) {
    const key = keyOf(request);
    if (places.has(key)) continue;
    const { sheet, row, column } = request;
    let layer = layers.find((candidate) => !candidate.cells.get(row, column));
    if (!layer) {
      layer = copy.addSheet(freeName(copy, layers.length));
      layers.push(layer);
    }
    layer.putCell(row, column, { formula: qualified(request.formula, sheet), value: null });
    const target = layer;
    places.set(key, () => target.valueAt(row, column));
  }
  new EngineCalculator().recalculate(copy);
  return new Map([...places].map(([key, read]) => [key, read()]));
}

/** Le formule che dipendono dalla cella in cui stanno si calcolano cella per cella, le altre una volta. */
function keyOf({ formula, sheet, row, column }: FormulaRequest): string {
  const placed = /\b(?:ROW|COLUMN|CELL|INDIRECT|OFFSET|SHEET)\s*\(/i.test(formula);
  return `${sheet.id} ${placed ? `${row} ${column}` : ''} ${formula}`;
}

function valuesOf(workbook: Workbook): Workbook {
  const copy = new Workbook();
  copy.names = [...workbook.names];
  for (const sheet of workbook.sheets) {
    const twin = new Sheet(sheet.id, sheet.name);
    twin.tables = sheet.tables;
    for (const [row, column, cell] of sheet.cells.entries()) twin.cells.set(row, column, { ...cell, formula: null });
    copy.sheets.push(twin);
  }
  return copy;
}

/** Un riferimento senza foglio, sul foglio di servizio, guarderebbe quello sbagliato. */
function qualified(formula: string, sheet: Sheet): string {
  return rewriteReferences(formula, ({ prefix, local }) =>
    prefix === '' ? `${quoteSheet(sheet.name)}!${writeLocal(local, areaOfReference(local))}` : null,
  );
}

function freeName(workbook: Workbook, index: number): string {
  for (let i = index; ; i += 1) {
    const name = `Regole_${i}`;
    if (!workbook.sheetNamed(name)) return name;
  }
}
