import { offsetFormula } from '../../formulas/reference-text';
import type { Area } from '../addresses/area';
import { anchorOf, commonAreas, covers, cutAreas, overlap } from '../addresses/area-list';
import type { Sheet } from './sheet';
import type { DataValidationModel } from './sheet-parts';

/** Una convalida senza il posto in cui sta. */
export type ValidationContent = Omit<DataValidationModel, 'id' | 'areas'>;

/** La convalida di celle che non ne hanno: si accetta tutto. */
export function noValidation(): ValidationContent {
  return {
    type: 'None',
    rule: {},
    ignoreBlanks: true,
    errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
    prompt: { message: '', showPrompt: true, title: '' },
  };
}

/**
 * La convalida di quelle celle, coi riferimenti visti dal loro angolo; "MixedCriteria" se solo una parte ne ha una,
 * "Inconsistent" se tutte ne hanno e sono diverse.
 */
export function validationOf(
  sheet: Sheet,
  areas: readonly Area[],
): ValidationContent | 'MixedCriteria' | 'Inconsistent' {
  const touching = sheet.dataValidations.filter((validation) => overlap(validation.areas, areas));
  const [first, ...others] = touching;
  if (!first) return noValidation();
  const all = covers(
    touching.flatMap((validation) => validation.areas),
    areas,
  );
  if (!all) return 'MixedCriteria';
  const content = seenFrom(first, areas);
  const same = others.every((other) => JSON.stringify(seenFrom(other, areas)) === JSON.stringify(content));
  return same ? content : 'Inconsistent';
}

/** Al posto delle convalide di quelle celle mette questa; null le toglie soltanto. */
export function putValidation(
  sheet: Sheet,
  id: string,
  areas: readonly Area[],
  content: ValidationContent | null,
): void {
  cutValidations(sheet, areas);
  if (content) sheet.dataValidations.push({ ...content, id, areas });
}

/** Toglie le convalide da quelle aree; quelle più larghe restano sulle celle intorno, con le stesse condizioni. */
export function cutValidations(sheet: Sheet, areas: readonly Area[]): void {
  sheet.dataValidations = sheet.dataValidations.flatMap((validation) => {
    if (!overlap(validation.areas, areas)) return [validation];
    const rest = cutAreas(validation.areas, areas);
    return rest.length > 0 ? [{ ...validation, ...seenFrom(validation, rest), areas: rest }] : [];
  });
}

/** Le formule di una convalida come vanno scritte se il suo angolo è quello di `areas`. */
export function seenFrom(validation: DataValidationModel, areas: readonly Area[]): ValidationContent {
  const { type, rule, ignoreBlanks, errorAlert, prompt } = validation;
  const [from, to] = [anchorOf(validation.areas), anchorOf(areas)];
  const moved = moveFormulas(rule, to.row - from.row, to.column - from.column);
  return { type, rule: moved, ignoreBlanks, errorAlert, prompt };
}

/** Sposta i riferimenti relativi di ogni testo della regola che comincia per "=". */
export function moveFormulas(
  rule: DataValidationModel['rule'],
  rows: number,
  columns: number,
): DataValidationModel['rule'] {
  const move = (value: unknown): unknown => {
    if (typeof value === 'string' && value.startsWith('=')) return `=${offsetFormula(value.slice(1), rows, columns)}`;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, move(inner)]));
  };
  return move(rule) as DataValidationModel['rule'];
}

/** Le parti di `areas` che hanno una convalida, ognuna con la sua. */
export function validatedParts(
  sheet: Sheet,
  areas: readonly Area[],
): readonly { readonly validation: DataValidationModel; readonly parts: readonly Area[] }[] {
  return sheet.dataValidations
    .map((validation) => ({ validation, parts: commonAreas(validation.areas, areas) }))
    .filter(({ parts }) => parts.length > 0);
}
