import type { CellError, Scalar } from '../../model/cells/cell';
import { invalidArgument } from '../../protocol/host-error';

/** Ciò che si scrive in una cella: un valore, oppure una formula (senza "=" davanti). */
export type CellInput = { readonly value: Scalar } | { readonly formula: string };

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const ERRORS = new Set(['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!', '#SPILL!', '#CALC!']);

/**
 * Ciò che Excel fa di un valore scritto con `values` o `formulas`: un testo che comincia per "=" è una formula, uno che
 * sembra un numero diventa un numero (salvo nelle celle di testo, "@"), un apostrofo davanti lo tiene testo.
 * Che i decimali si leggano col punto qualunque sia la lingua è un'ipotesi.
 */
export function readInput(input: unknown, numberFormat: string): CellInput {
  if (input === null || input === '') return { value: null };
  if (typeof input === 'boolean') return { value: input };
  if (typeof input === 'number') {
    if (!Number.isFinite(input)) throw invalidArgument();
    return { value: input };
  }
  if (typeof input !== 'string') throw invalidArgument();
  return readText(input, numberFormat);
}

function readText(text: string, numberFormat: string): CellInput {
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (numberFormat === '@') return { value: text };
  if (text.startsWith('=') && text.length > 1) return { formula: text.slice(1) };
  const trimmed = text.trim();
  if (NUMBER.test(trimmed)) return { value: Number(trimmed) };
  if (/^true$/i.test(trimmed)) return { value: true };
  if (/^false$/i.test(trimmed)) return { value: false };
  if (ERRORS.has(trimmed)) return { value: { error: trimmed } satisfies CellError };
  return { value: text };
}

/** Una griglia grande quanto l'area; un valore solo la riempie tutta. Solleva `InvalidArgument` se le misure non tornano. */
export function fitGrid(input: unknown, rows: number, columns: number): (row: number, column: number) => unknown {
  if (!Array.isArray(input)) return () => input;
  const grid = input as unknown[];
  const fits = grid.length === rows && grid.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) throw invalidArgument();
  return (row, column) => (grid[row] as unknown[])[column];
}

/** Lo stesso valore, o la stessa griglia, con ogni elemento tradotto. */
export function mapGrid(input: unknown, translate: (value: unknown) => unknown): unknown {
  return Array.isArray(input) ? (input as unknown[]).map((item) => mapGrid(item, translate)) : translate(input);
}
