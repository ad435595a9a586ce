import { areaOfReference, piecesOf, writeLocal, type FormulaPiece } from './reference-text';
import { columnCount, rowCount } from '../model/addresses/area';

/**
 * Il motore calcola le funzioni di un valore solo (LEN, TRIM, ISNUMBER…) e i criteri di quelle di ricerca sul primo
 * elemento di un elenco, in silenzio: SUMPRODUCT(LEN(A1:A4)) darebbe LEN(A1). Qui quelle chiamate si riscrivono con MAP,
 * così da valere elemento per elemento come in Excel. Inoltre la somma di SUMIF si porta alla misura delle condizioni.
 */
export function liftArrays(
  formula: string,
  isList: (name: string) => boolean,
  share: (reference: FormulaPiece) => string | null = () => null,
): string {
  if (!formula.includes('(')) return formula;
  return new Lifter(piecesOf(formula), isList, share).formula();
}

/** Le aree date a queste funzioni valgono solo per i loro valori: si possono leggere una volta per tutte. */
const READERS = new Set(
  'SUMIF SUMIFS COUNTIF COUNTIFS AVERAGEIF AVERAGEIFS MAXIFS MINIFS MATCH VLOOKUP XLOOKUP XMATCH'.split(' '),
);

const WHOLE = new Set(
  (
    'LEN TRIM CLEAN UPPER LOWER PROPER LEFT RIGHT MID SUBSTITUTE REPLACE FIND SEARCH EXACT VALUE NUMBERVALUE TEXT FIXED ' +
    'CHAR CODE UNICODE UNICHAR REPT TEXTBEFORE TEXTAFTER HYPERLINK ABS INT SIGN SQRT MOD TRUNC CEILING FLOOR POWER EXP LN ' +
    'LOG LOG10 EVEN ODD MROUND QUOTIENT ISEVEN ISODD YEAR MONTH DAY HOUR MINUTE SECOND WEEKDAY WEEKNUM DATE TIME ' +
    'DATEVALUE TIMEVALUE EDATE EOMONTH DATEDIF ISNUMBER ISTEXT ISNONTEXT ISBLANK ISERROR ISERR ISNA ISLOGICAL NOT ERROR.TYPE'
  ).split(' '),
);

/** Di queste si ripetono solo gli argomenti che sono un valore cercato o una condizione. */
const PARTIAL: Readonly<Record<string, (index: number) => boolean>> = {
  ...Object.fromEntries(
    ['MATCH', 'VLOOKUP', 'HLOOKUP', 'LOOKUP', 'XLOOKUP', 'XMATCH', 'RANK', 'RANK.EQ'].map((name) => [
      name,
      (index: number) => index === 0,
    ]),
  ),
  ...Object.fromEntries(
    ['COUNTIF', 'SUMIF', 'AVERAGEIF', 'LARGE', 'SMALL'].map((name) => [name, (index: number) => index === 1]),
  ),
  COUNTIFS: (index) => index % 2 === 1,
  ...Object.fromEntries(
    ['SUMIFS', 'AVERAGEIFS', 'MAXIFS', 'MINIFS'].map((name) => [
      name,
      (index: number) => index >= 2 && index % 2 === 0,
    ]),
  ),
};

/** Queste danno un elenco se ne ricevono uno (o possono darlo comunque); tutte le altre danno un valore solo. */
const LISTS = new Set(
  (
    'IF IFS IFERROR IFNA SWITCH CHOOSE INDEX OFFSET INDIRECT ROUND ROUNDUP ROUNDDOWN TRANSPOSE FILTER SORT SORTBY UNIQUE ' +
    'SEQUENCE RANDARRAY TOCOL TOROW CHOOSEROWS CHOOSECOLS VSTACK HSTACK WRAPROWS WRAPCOLS EXPAND TAKE DROP MAP LET ' +
    'BYROW BYCOL SCAN MAKEARRAY MMULT FREQUENCY ROW COLUMN TEXTSPLIT'
  ).split(' '),
);

interface Expression {
  readonly text: string;
  /** Può dare più di un valore. */
  readonly list: boolean;
  /** Il riferimento, se l'espressione è solo quello. */
  readonly only: FormulaPiece | null;
}

class Lifter {
  private position = 0;
  private lambdas = 0;

  constructor(
    private readonly pieces: readonly FormulaPiece[],
    private readonly isList: (name: string) => boolean,
    private readonly share: (reference: FormulaPiece) => string | null,
  ) {}

  formula(): string {
    let text = '';
    // Una parentesi o una virgola di troppo non ferma la lettura: dell'errore si accorge il motore.
    while (this.position < this.pieces.length) {
      text += this.expression().text;
      text += this.pieces[this.position++]?.text ?? '';
    }
    return text;
  }

  /** Fino alla virgola o alla parentesi che chiude, escluse. */
  private expression(): Expression {
    const start = this.position;
    let text = '';
    let list = false;
    for (let piece = this.pieces[start]; piece && !/^[,)]$/.test(piece.text); piece = this.pieces[this.position]) {
      this.position += 1;
      const next = this.pieces[this.position];
      const part = this.part(piece, next);
      text += part.text;
      list ||= part.list;
    }
    const [first] = this.pieces.slice(start, this.position);
    const only = this.position === start + 1 && first?.kind === 'reference' ? first : null;
    return { text, list, only };
  }

  private part(piece: FormulaPiece, next: FormulaPiece | undefined): { readonly text: string; readonly list: boolean } {
    if (piece.kind === 'name' && next?.text === '(') return this.call(piece.text);
    if (piece.text === '(') return this.group();
    if (piece.text === '{') return this.constant();
    if (piece.kind === 'reference')
      return { text: piece.text, list: piece.local?.kind !== 'cell' || next?.text === ':' || next?.text === '#' };
    if (piece.kind === 'brackets') return { text: piece.text, list: !/@|#This Row/i.test(piece.text) };
    return { text: piece.text, list: piece.kind === 'name' && this.isList(piece.text) };
  }

  private group(): { readonly text: string; readonly list: boolean } {
    const items = this.items();
    return { text: `(${items.map(({ text }) => text).join(',')}${this.close()}`, list: items.some(({ list }) => list) };
  }

  private constant(): { readonly text: string; readonly list: boolean } {
    let text = '{';
    for (let piece = this.pieces[this.position]; piece; piece = this.pieces[this.position]) {
      this.position += 1;
      text += piece.text;
      if (piece.text === '}') break;
    }
    return { text, list: true };
  }

  private items(): readonly Expression[] {
    const items = [this.expression()];
    while (this.pieces[this.position]?.text === ',') {
      this.position += 1;
      items.push(this.expression());
    }
    return items;
  }

  /** La parentesi che chiude, se c'è. */
  private close(): string {
    if (this.pieces[this.position]?.text !== ')') return '';
    this.position += 1;
    return ')';
  }

  private shareAll(args: string[], items: readonly Expression[]): void {
    items.forEach(({ only, text }, index) => {
      // Il terzo argomento di SUMIF può essere già stato portato a un'altra misura.
      if (only && args[index] === text) args[index] = this.share(only) ?? text;
    });
  }

  private call(written: string): { readonly text: string; readonly list: boolean } {
    this.position += 1;
    const items = this.items();
    const closed = this.close();
    const name = written.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, '');
    const args = name === 'SUMIF' || name === 'AVERAGEIF' ? sameSize(items) : items.map(({ text }) => text);
    const lifts = WHOLE.has(name) ? (): boolean => true : PARTIAL[name];
    if (READERS.has(name)) this.shareAll(args, items);
    const lists = lifts ? items.map(({ list }, index) => list && lifts(index)) : [];
    if (closed === '' || !lists.includes(true)) {
      return { text: `${written}(${args.join(',')}${closed}`, list: LISTS.has(name) && items.some(({ list }) => list) };
    }
    this.lambdas += 1;
    const parameter = (index: number): string => `_e${this.lambdas}_${index}`;
    const lifted = args.flatMap((_, index) => (lists[index] ? [index] : []));
    const inner = args.map((arg, index) => (lists[index] ? parameter(index) : arg)).join(',');
    const sources = lifted.map((index) => args[index] ?? '').join(',');
    return { text: `MAP(${sources},LAMBDA(${lifted.map(parameter).join(',')},${written}(${inner})))`, list: true };
  }
}

/** SUMIF(A1:A9;"x";D1) somma D1:D9: il terzo argomento prende la misura del primo. */
function sameSize(items: readonly Expression[]): string[] {
  const texts = items.map(({ text }) => text);
  const [tested, , summed] = items;
  const [from, to] = [tested?.only?.local, summed?.only?.local];
  if (!from || !to || !summed?.only || from.kind === 'columns' || from.kind === 'rows') return texts;
  const [wanted, area] = [areaOfReference(from), areaOfReference(to)];
  if (rowCount(wanted) === rowCount(area) && columnCount(wanted) === columnCount(area)) return texts;
  const prefix = summed.only.text.slice(0, summed.only.text.lastIndexOf('!') + 1);
  const bottom = area.top + rowCount(wanted) - 1;
  const right = area.left + columnCount(wanted) - 1;
  texts[2] = prefix + writeLocal({ ...to, kind: 'range' }, { ...area, bottom, right });
  return texts;
}
