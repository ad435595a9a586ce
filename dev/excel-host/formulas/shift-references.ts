import { intersection, LAST_COLUMN, LAST_ROW, subtract, type Area } from '../model/addresses/area';
import { areaOfReference, offsetFormula, rewriteReferences, writeLocal } from './reference-text';

/**
 * Ciò che succede quando in un foglio si inseriscono (`count` positivo) o si tolgono (`count` negativo) righe o colonne
 * a partire da `at`. `from` e `to` limitano lo spostamento a una fascia sull'altro asse: per righe intere va da 0 a
 * LAST_COLUMN, per le sole celle di B:C da 1 a 2.
 */
export interface Shift {
  readonly axis: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

export function rowShift(at: number, count: number, from = 0, to = LAST_COLUMN): Shift {
  return { axis: 'rows', at, count, from, to };
}

export function columnShift(at: number, count: number, from = 0, to = LAST_ROW): Shift {
  return { axis: 'columns', at, count, from, to };
}

/** Vero se si spostano righe o colonne intere. */
export function isWhole({ axis, from, to }: Shift): boolean {
  return from === 0 && to === (axis === 'rows' ? LAST_COLUMN : LAST_ROW);
}

/** La posizione dopo lo spostamento, o null se è stata tolta o spinta fuori dal foglio. */
export function shiftIndex(index: number, { axis, at, count }: Shift): number | null {
  if (index < at) return index;
  if (count < 0 && index < at - count) return null;
  const moved = index + count;
  return moved > (axis === 'rows' ? LAST_ROW : LAST_COLUMN) ? null : moved;
}

export function shiftCell(row: number, column: number, shift: Shift): readonly [row: number, column: number] | null {
  const across = shift.axis === 'rows' ? column : row;
  if (across < shift.from || across > shift.to) return [row, column];
  const moved = shiftIndex(shift.axis === 'rows' ? row : column, shift);
  if (moved === null) return null;
  return shift.axis === 'rows' ? [moved, column] : [row, moved];
}

/** Un tratto da `start` a `end`: si allarga, si stringe o si sposta; null se sparisce tutto. */
export function shiftSpan(start: number, end: number, shift: Shift): readonly [start: number, end: number] | null {
  const { at, count } = shift;
  const limit = shift.axis === 'rows' ? LAST_ROW : LAST_COLUMN;
  // Un riferimento da un bordo all'altro resta com'è.
  if (start === 0 && end === limit) return [start, end];
  if (count > 0) {
    const first = start < at ? start : start + count;
    return first > limit ? null : [first, end < at ? end : Math.min(end + count, limit)];
  }
  const gone = at - count;
  const first = start < at ? start : Math.max(start + count, at);
  const last = end < at ? end : end < gone ? at - 1 : end + count;
  return last < first ? null : [first, last];
}

/** L'area a cui punta un riferimento: si sposta solo se sta tutta nella fascia. Null quando diventa #REF!. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const rows = shift.axis === 'rows';
  const [low, high] = rows ? [area.left, area.right] : [area.top, area.bottom];
  if (low < shift.from || high > shift.to) return area;
  const span = rows ? shiftSpan(area.top, area.bottom, shift) : shiftSpan(area.left, area.right, shift);
  if (!span) return null;
  const [first, last] = span;
  return rows ? { ...area, top: first, bottom: last } : { ...area, left: first, right: last };
}

/** Le aree di un formato condizionale o di una convalida: la parte nella fascia si sposta, il resto rimane dov'è. */
export function shiftAreas(areas: readonly Area[], shift: Shift): readonly Area[] {
  const band: Area =
    shift.axis === 'rows'
      ? { top: 0, left: shift.from, bottom: LAST_ROW, right: shift.to }
      : { top: shift.from, left: 0, bottom: shift.to, right: LAST_COLUMN };
  return areas.flatMap((area) => {
    const whole = shiftArea(area, shift);
    const inside = intersection(area, band);
    if (whole !== area || !inside) return whole ? [whole] : [];
    // Sta a cavallo della fascia: si divide solo se lo spostamento la tocca davvero.
    const moved = shiftArea(inside, shift);
    if (moved === inside || (moved && sameEnds(moved, inside))) return [area];
    return [...subtract(area, inside), ...(moved ? [moved] : [])];
  });
}

function sameEnds(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/**
 * La formula scritta nel foglio `home` dopo uno spostamento nel foglio `sheet`: riferimenti assoluti e relativi seguono
 * le celle, ciò che è stato tolto diventa #REF!; testi, tabelle, altre cartelle e riferimenti a più fogli restano.
 */
export function shiftFormula(formula: string, home: string | null, sheet: string, shift: Shift): string {
  const wanted = sheet.toLowerCase();
  return rewriteReferences(formula, ({ prefix, sheet: named, local }) => {
    if ((named ?? home)?.toLowerCase() !== wanted) return null;
    const before = areaOfReference(local);
    const after = shiftArea(before, shift);
    if (!after) return `${prefix}#REF!`;
    return after === before ? null : prefix + writeLocal(local, after);
  });
}

/**
 * Le formule di una regola che vale per più celle sono scritte per l'angolo della prima area. Se quella cella si toglie,
 * prima si riscrivono per la prima cella che resta.
 */
export function shiftRuleFormulas(
  formulas: readonly string[],
  areas: readonly Area[],
  home: string,
  sheet: string,
  shift: Shift,
): readonly string[] {
  const anchor = ruleAnchor(areas);
  const [rows, columns] = anchor && home === sheet ? stepToSurvivor(anchor, areas, shift) : [0, 0];
  return formulas.map((formula) => shiftFormula(offsetFormula(formula, rows, columns), home, sheet, shift));
}

/** La cella per cui sono scritte le formule di una regola: l'angolo in alto a sinistra delle sue aree. */
export function ruleAnchor(areas: readonly Area[]): { readonly row: number; readonly column: number } | null {
  if (areas.length === 0) return null;
  return { row: Math.min(...areas.map(({ top }) => top)), column: Math.min(...areas.map(({ left }) => left)) };
}

function stepToSurvivor(
  { row, column }: { readonly row: number; readonly column: number },
  areas: readonly Area[],
  shift: Shift,
): readonly [rows: number, columns: number] {
  if (shift.count > 0 || shiftCell(row, column, shift)) return [0, 0];
  const [bottom, right] = [Math.max(...areas.map((area) => area.bottom)), Math.max(...areas.map((area) => area.right))];
  const step = shift.at - shift.count - (shift.axis === 'rows' ? row : column);
  const survives = (shift.axis === 'rows' ? row : column) + step <= (shift.axis === 'rows' ? bottom : right);
  if (!survives) return [0, 0];
  return shift.axis === 'rows' ? [step, 0] : [0, step];
}
