import { csv } from '../../../src/domain/esporta/csv';
import type { CampoCsv } from '../../../src/domain/esporta/csv';

/** Una riga come sta nel file, senza BOM e fine riga. */
const scritta = (...campi: readonly CampoCsv[]): string => csv([campi]).slice(1, -2);

/** Un lettore RFC 4180 col punto e virgola, scritto per conto suo. */
function rileggi(testo: string): string[][] {
  const righe: string[][] = [];
  let riga: string[] = [];
  let campo = '';
  let dentro = false;
  for (let i = 0; i < testo.length; i += 1) {
    const c = testo[i] ?? '';
    if (dentro && c === '"' && testo[i + 1] === '"') {
      campo += '"';
      i += 1;
    } else if (c === '"') dentro = !dentro;
    else if (!dentro && c === ';') {
      riga.push(campo);
      campo = '';
    } else if (!dentro && c === '\r' && testo[i + 1] === '\n') {
      righe.push([...riga, campo]);
      riga = [];
      campo = '';
      i += 1;
    } else campo += c;
  }
  return righe;
}

describe('CSV', () => {
  it.each<[string, CampoCsv, string]>([
    ['vuoto', null, ''],
    ['zero', 0, '0'],
    ['decimale con la virgola', 3.03, '3,03'],
    ['migliaia senza punti', 1234567.5, '1234567,5'],
    ['numero negativo: resta un numero', -2, '-2'],
    ['testo semplice', 'COMUNE DI CORTE', 'COMUNE DI CORTE'],
    ['accenti', 'è già così', 'è già così'],
    ['punto e virgola', 'a;b', '"a;b"'],
    ['virgolette', 'detto «"sì"»', '"detto «""sì""»"'],
    ['a capo', 'a\nb', '"a\nb"'],
    ['spazi attorno, che si perderebbero', ' a ', '" a "'],
  ])('%s', (_, valore, atteso) => {
    expect(scritta(valore)).toBe(atteso);
  });

  it.each([
    '=1+1',
    '=HYPERLINK("http://x";"y")',
    '+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '\u00A0=1',
    '\u200B=1',
    '＝1',
    '-',
  ])('%j non resta una formula', (ostile) => {
    const letto = rileggi(csv([[ostile]]).slice(1))[0]?.[0];
    expect(letto).toBe(`'${ostile}`);
  });

  it('comincia col BOM, chiude ogni riga con CRLF e si rilegge uguale', () => {
    const righe = [
      ['a', 'b"c', 'd;e'],
      ['f\r\ng', '', "h'i"],
    ];
    const testo = csv(righe);
    expect(testo.startsWith('\uFEFF')).toBe(true);
    expect(testo.endsWith('\r\n')).toBe(true);
    expect(rileggi(testo.slice(1))).toEqual(righe);
  });
});
