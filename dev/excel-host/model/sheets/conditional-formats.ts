import { offsetFormula } from '../../formulas/reference-text';
import type { Area } from '../addresses/area';
import { anchorOf, cutAreas, overlap } from '../addresses/area-list';

import type { Sheet } from './sheet';
import type { ConditionalFormatModel } from './sheet-parts';

/** Le regole del foglio dalla più forte alla più debole. */
export function byPriority(sheet: Sheet): readonly ConditionalFormatModel[] {
  return [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
}

/** Le regole che toccano almeno una cella di quelle aree, dalla più forte. */
export function formatsOver(sheet: Sheet, areas: readonly Area[]): readonly ConditionalFormatModel[] {
  return byPriority(sheet).filter((format) => overlap(format.areas, areas));
}

export function formatWithId(sheet: Sheet, id: string): ConditionalFormatModel | null {
  return sheet.conditionalFormats.find((format) => format.id === id) ?? null;
}

/** Una regola nuova entra in cima a tutte. */
export function addFormat(sheet: Sheet, format: ConditionalFormatModel): void {
  renumber(sheet, [format, ...byPriority(sheet)]);
}

export function removeFormat(sheet: Sheet, id: string): void {
  renumber(
    sheet,
    byPriority(sheet).filter((format) => format.id !== id),
  );
}

/**
 * Porta una regola alla posizione `place` fra quelle che toccano `areas`. Negativa = dal fondo (-1 è l'ultima); oltre i
 * bordi va al primo o all'ultimo posto. Le altre si rinumerano di seguito.
 */
export function placeFormat(sheet: Sheet, id: string, place: number, areas: readonly Area[]): void {
  const moved = formatWithId(sheet, id);
  if (!moved) return;
  const neighbours = formatsOver(sheet, areas).filter((format) => format !== moved);
  const index = place < 0 ? Math.max(0, neighbours.length + 1 + place) : Math.min(place, neighbours.length);
  const order = byPriority(sheet).filter((format) => format !== moved);
  const next = neighbours[index];
  const last = neighbours.at(-1);
  const position = next ? order.indexOf(next) : last ? order.indexOf(last) + 1 : moved.priority;
  renumber(sheet, order.toSpliced(position, 0, moved));
}

/** Toglie i formati condizionali da quelle aree soltanto: le regole più larghe restano sulle celle intorno. */
export function clearFormats(sheet: Sheet, areas: readonly Area[]): void {
  for (const format of sheet.conditionalFormats) moveAreas(format, cutAreas(format.areas, areas));
  renumber(
    sheet,
    byPriority(sheet).filter((format) => format.areas.length > 0),
  );
}

/** Cambia le aree tenendo le condizioni sulle stesse celle: se l'angolo si sposta, le formule lo seguono. */
function moveAreas(format: ConditionalFormatModel, areas: readonly Area[]): void {
  if (areas.length > 0) {
    const before = anchorOf(format.areas);
    const after = anchorOf(areas);
    format.formulas = format.formulas.map((formula) =>
      offsetFormula(formula, after.row - before.row, after.column - before.column),
    );
  }
  format.areas = areas;
}

function renumber(sheet: Sheet, order: readonly ConditionalFormatModel[]): void {
  order.forEach((format, i) => {
    format.priority = i;
  });
  sheet.conditionalFormats = [...order];
}
