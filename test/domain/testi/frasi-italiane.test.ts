import { cita, mostraValore } from '../../../src/domain/testi/cita';
import { elenco } from '../../../src/domain/testi/elenco';
import { numeroItaliano } from '../../../src/domain/testi/numero-italiano';
import { plurale } from '../../../src/domain/testi/plurale';

describe('numeri in italiano', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [7, '7'],
    [1277, '1.277'],
    [83025, '83.025'],
    [1234567, '1.234.567'],
    [9.68, '9,68'],
    [-3.5, '-3,5'],
    [0.1 + 0.2, '0,3'],
    [1e-9, '0'],
    [-1e-9, '0'],
    [1e21, '1e+21'],
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
  ])('%p → %s', (numero, testo) => {
    expect(numeroItaliano(numero)).toBe(testo);
  });
});

describe('plurale', () => {
  it.each([
    [0, '0 alloggi'],
    [1, '1 alloggio'],
    [2, '2 alloggi'],
    [1200, '1.200 alloggi'],
  ])('%p → %s', (quanti, testo) => {
    expect(plurale(quanti, 'alloggio', 'alloggi')).toBe(testo);
  });
});

describe('elenco', () => {
  it.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A e B'],
    [['A', 'B', 'C'], 'A, B e C'],
    [Array.from('ABCDEFGH'), 'A, B, C, D, E, F, G e H'],
    [Array.from('ABCDEFGHI'), 'A, B, C, D, E, F, G e altri 2'],
  ])('%p → %s', (nomi, testo) => {
    expect(elenco(nomi)).toBe(testo);
  });
});

describe('citazioni', () => {
  it.each([
    ['COMUNE DI BOZZOLO', '«COMUNE DI BOZZOLO»'],
    ['  Turn\n over ', '«Turn over»'],
    ['x'.repeat(81), `«${'x'.repeat(80)}…»`],
    ['x'.repeat(100_000), `«${'x'.repeat(80)}…»`],
  ])('%#', (testo, citato) => {
    expect(cita(testo)).toBe(citato);
  });

  it.each([
    [null, 'vuoto'],
    [undefined, 'vuoto'],
    [1277, '1.277'],
    ['n.r.', 'n.r.'],
    ['tre', '«tre»'],
  ])('valore %p → %s', (valore, testo) => {
    expect(mostraValore(valore)).toBe(testo);
  });
});
