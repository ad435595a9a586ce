import { offsetFormula } from '../../formulas/reference-text';
import { intersection, type Area } from '../addresses/area';
import { anchorOf } from '../addresses/area-list';
import { addFormat, clearFormats } from '../sheets/conditional-formats';
import { cutValidations, seenFrom } from '../sheets/data-validations';
import type { Sheet } from '../sheets/sheet';
import type { Workbook } from '../workbook';

/**
 * Porta i formati condizionali (e con `validations` le convalide) dall'area d'origine a quella d'arrivo, al posto di
 * quelli che c'erano. Sullo stesso foglio Excel a volte allarga la regola: qui se ne fa sempre una nuova (ipotesi).
 */
export function copyFormats(
  workbook: Workbook,
  from: Sheet,
  source: Area,
  to: Sheet,
  target: Area,
  validations: boolean,
): void {
  const formats = from.conditionalFormats
    .map((format) => ({ format, areas: repeated(format.areas, source, target) }))
    .filter(({ areas }) => areas.length > 0);
  if (formats.length > 0 || to.conditionalFormats.length > 0) clearFormats(to, [target]);
  for (const { format, areas } of formats) {
    const inside = format.areas.map((area) => intersection(area, source)).filter((area) => area !== null);
    const [before, within, after] = [anchorOf(format.areas), anchorOf(inside), anchorOf(areas)];
    // Dalla cella d'origine a cui la regola corrisponde, alla prima della copia.
    const own = format.formulas.map((formula) =>
      offsetFormula(formula, within.row - before.row, within.column - before.column),
    );
    addFormat(to, {
      ...format,
      id: workbook.newId(),
      areas,
      formulas: own.map((formula) => offsetFormula(formula, after.row - within.row, after.column - within.column)),
    });
  }
  if (validations) copyValidations(workbook, from, source, to, target);
}

function copyValidations(workbook: Workbook, from: Sheet, source: Area, to: Sheet, target: Area): void {
  const copied = from.dataValidations
    .map((validation) => ({ validation, areas: repeated(validation.areas, source, target) }))
    .filter(({ areas }) => areas.length > 0)
    .map(({ validation, areas }) => ({ ...seenFrom(validation, areas), id: workbook.newId(), areas }));
  cutValidations(to, [target]);
  to.dataValidations.push(...copied);
}

/** Le parti delle aree dentro l'origine, ripetute in tutta l'area d'arrivo. */
function repeated(areas: readonly Area[], source: Area, target: Area): readonly Area[] {
  const inside = areas.map((area) => intersection(area, source)).filter((area) => area !== null);
  if (inside.length === 0) return [];
  const found: Area[] = [];
  const [height, width] = [source.bottom - source.top + 1, source.right - source.left + 1];
  for (let row = target.top; row <= target.bottom; row += height) {
    for (let column = target.left; column <= target.right; column += width) {
      const [down, across] = [row - source.top, column - source.left];
      for (const { top, left, bottom, right } of inside) {
        const moved = { top: top + down, bottom: bottom + down, left: left + across, right: right + across };
        const clipped = intersection(moved, target);
        if (clipped) found.push(clipped);
      }
    }
  }
  return found;
}
