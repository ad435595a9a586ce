import { columnIndex, columnLetters } from '../model/addresses/address';
import { LAST_COLUMN, LAST_ROW, type Area } from '../model/addresses/area';

/** Un riferimento scritto in una formula: "'Il foglio'!$A1:B$3" → prefisso "'Il foglio'!", foglio "Il foglio". */
export interface FormulaReference {
  /** Col punto esclamativo, com'è scritto; "" se il riferimento è senza foglio. */
  readonly prefix: string;
  /** Il nome del foglio senza apici, o null. */
  readonly sheet: string | null;
  readonly local: LocalReference;
}

/** Un estremo con riga e colonna da 0; il dollaro dice se è assoluto. */
interface Corner {
  readonly row: number;
  readonly column: number;
  readonly absoluteRow: boolean;
  readonly absoluteColumn: boolean;
}

/** "A1" ha un solo estremo scritto; "A:C" e "1:3" vanno da un bordo all'altro del foglio. */
export interface LocalReference {
  readonly kind: 'cell' | 'range' | 'columns' | 'rows';
  readonly first: Corner;
  readonly last: Corner;
}

const NAME = String.raw`[\p{L}_][\p{L}\p{N}_.]*`;
const QUOTED = String.raw`'(?:[^']|'')+'`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const LOCAL = String.raw`${CELL}:${CELL}|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7}|${CELL}`;

/**
 * I pezzi di una formula, uno dopo l'altro: i testi, gli errori, i riferimenti ad altre cartelle o a più fogli e le
 * parentesi quadre delle tabelle si lasciano stare; un nome o una funzione si consumano interi, così che "LOG10(" o
 * "Tab1[…]" non sembrino celle.
 */
const PIECES = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`(?:(?:${QUOTED}|${NAME})!)?#(?:REF!|N\/A|NAME\?|DIV\/0!|VALUE!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)`,
    String.raw`(?<foreign>(?:'(?:[^']|'')*[\][:](?:[^']|'')*'|\[[^\][]*\]${NAME}|${NAME}:${NAME})!(?:${LOCAL})?)`,
    String.raw`\[(?:[^\][']|'.|\[(?:[^\][']|'.)*\])*\]`,
    String.raw`(?<prefix>(?:${QUOTED}|${NAME})!)?(?<local>${LOCAL})(?![\p{L}\p{N}_.(!$[\\])`,
    String.raw`(?:${QUOTED}|${NAME})!`,
    String.raw`[\p{L}_\\$][\p{L}\p{N}_.?\\$]*`,
    String.raw`\d+(?:\.\d+)?(?:E[+-]?\d+)?`,
  ].join('|'),
  'giu',
);

/** Riscrive i riferimenti di una formula; null da `rewrite` lascia il riferimento com'è. */
export function rewriteReferences(formula: string, rewrite: (reference: FormulaReference) => string | null): string {
  return formula.replace(PIECES, (match, ...rest) => {
    const groups = rest.at(-1) as { readonly prefix?: string; readonly local?: string };
    const local = groups.local === undefined ? null : readLocal(groups.local);
    if (!local) return match;
    const prefix = groups.prefix ?? '';
    return rewrite({ prefix, sheet: sheetOf(prefix), local }) ?? match;
  });
}

/** Un pezzo di formula: un riferimento, un nome (di funzione o definito), una parte fra quadre, o qualunque altro segno. */
export interface FormulaPiece {
  readonly kind: 'reference' | 'name' | 'brackets' | 'other';
  readonly text: string;
  readonly local: LocalReference | null;
}

/** La formula a pezzi; attaccati danno la formula. */
export function piecesOf(formula: string): readonly FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  const others = (text: string): void => {
    for (const sign of text) pieces.push({ kind: 'other', text: sign, local: null });
  };
  let end = 0;
  for (const match of formula.matchAll(PIECES)) {
    others(formula.slice(end, match.index));
    end = match.index + match[0].length;
    const local = match.groups?.local === undefined ? null : readLocal(match.groups.local);
    const kind = local ? 'reference' : match[0].startsWith('[') ? 'brackets' : NAMED.test(match[0]) ? 'name' : 'other';
    pieces.push({ kind, text: match[0], local });
  }
  others(formula.slice(end));
  return pieces;
}

const NAMED = /^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u;

/** I fogli nominati da una formula; ciò che sta in un'altra cartella o abbraccia più fogli è in `foreign`. */
export function sheetsIn(formula: string): { readonly sheets: readonly string[]; readonly foreign: readonly string[] } {
  const sheets = new Set<string>();
  const foreign = new Set<string>();
  for (const match of formula.matchAll(PIECES)) {
    if (match.groups?.foreign !== undefined) foreign.add(match.groups.foreign);
    else if (match.groups?.prefix !== undefined) sheets.add(sheetOf(match.groups.prefix) ?? '');
    else if (match[0].endsWith('!') && !match[0].endsWith('#REF!')) sheets.add(sheetOf(match[0]) ?? '');
  }
  return { sheets: [...sheets], foreign: [...foreign] };
}

/** "'Il foglio'!" → "Il foglio"; "" → null. */
function sheetOf(prefix: string): string | null {
  if (prefix === '') return null;
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

const CORNER = /^(\$?)([A-Z]{1,3})?(\$?)(\d{1,7})?$/i;

function readCorner(text: string, row: number, column: number): Corner | null {
  const [, dollar = '', letters, second = '', digits] = CORNER.exec(text) ?? [];
  if (letters === undefined && digits === undefined) return null;
  const corner: Corner = {
    row: digits === undefined ? row : Number(digits) - 1,
    column: letters === undefined ? column : columnIndex(letters),
    absoluteColumn: letters !== undefined && dollar === '$',
    absoluteRow: letters === undefined ? dollar === '$' || second === '$' : second === '$',
  };
  const inside = corner.row >= 0 && corner.row <= LAST_ROW && corner.column >= 0 && corner.column <= LAST_COLUMN;
  return inside ? corner : null;
}

/** Null se "ABC99999999" o "ZZZ1" sta fuori dal foglio: allora è un nome. */
function readLocal(text: string): LocalReference | null {
  const [a = '', b] = text.split(':');
  const first = readCorner(a, 0, 0);
  const last = readCorner(b ?? a, LAST_ROW, LAST_COLUMN);
  if (!first || !last) return null;
  if (b === undefined) return { kind: 'cell', first, last };
  if (!/\d/.test(a)) return { kind: 'columns', first, last };
  return { kind: /[A-Z]/i.test(a) ? 'range' : 'rows', first, last };
}

export function areaOfReference({ first, last }: LocalReference): Area {
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

/** Il testo del riferimento portato su un'altra area, coi dollari di prima. */
export function writeLocal({ kind, first, last }: LocalReference, area: Area): string {
  const column = (index: number, absolute: boolean): string => `${absolute ? '$' : ''}${columnLetters(index)}`;
  const row = (index: number, absolute: boolean): string => `${absolute ? '$' : ''}${index + 1}`;
  const start = [column(area.left, first.absoluteColumn), row(area.top, first.absoluteRow)] as const;
  const end = [column(area.right, last.absoluteColumn), row(area.bottom, last.absoluteRow)] as const;
  switch (kind) {
    case 'cell':
      return start.join('');
    case 'columns':
      return `${start[0]}:${end[0]}`;
    case 'rows':
      return `${start[1]}:${end[1]}`;
    case 'range':
      return `${start.join('')}:${end.join('')}`;
  }
}

/**
 * La formula come sarebbe copiata `rows` righe più in basso e `columns` colonne più a destra: si spostano gli estremi
 * senza dollaro; ciò che uscirebbe dal foglio diventa #REF!.
 */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewriteReferences(formula, ({ prefix, local }) => {
    const move = (corner: Corner): Corner => ({
      ...corner,
      row: corner.row + (corner.absoluteRow || local.kind === 'columns' ? 0 : rows),
      column: corner.column + (corner.absoluteColumn || local.kind === 'rows' ? 0 : columns),
    });
    const moved = { ...local, first: move(local.first), last: move(local.last) };
    const corners = [moved.first, moved.last];
    if (corners.some(({ row, column }) => row < 0 || column < 0 || row > LAST_ROW || column > LAST_COLUMN))
      return `${prefix}#REF!`;
    const { first, last } = moved;
    return prefix + writeLocal(moved, { top: first.row, left: first.column, bottom: last.row, right: last.column });
  });
}
