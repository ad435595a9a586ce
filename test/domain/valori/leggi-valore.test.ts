import fc from 'fast-check';
import type { ValoreCella } from '../../../src/domain/snapshot';
import { leggiValore } from '../../../src/domain/valori/leggi-valore';
import type { DifettoNumero, Valore } from '../../../src/domain/valori/valore';
import type { TipoVoce } from '../../../src/domain/voci/voce';

const conteggio = (valore: ValoreCella, formato: string | null = null): Valore =>
  leggiValore(valore, formato, 'conteggio');
const percentuale = (valore: ValoreCella, formato: string | null = null): Valore =>
  leggiValore(valore, formato, 'percentuale');
const importo = (valore: ValoreCella): Valore => leggiValore(valore, null, 'importo');

const numero = (n: number, ...difetti: DifettoNumero[]): Valore =>
  difetti.length > 0 ? { tipo: 'numero', numero: n, difetti } : { tipo: 'numero', numero: n };

describe('un conteggio', () => {
  it.each([
    [0, numero(0)],
    [-0, numero(0)],
    [12, numero(12)],
    [-3, numero(-3)],
    [2.5, numero(2.5)],
    [83025, numero(83025)],
  ])('numero %p', (valore, atteso) => {
    expect(conteggio(valore)).toEqual(atteso);
  });

  it.each([[null], [''], [' '], ['\u00A0'], [' \u00A0\t\n'], ['\u2009\u200B\uFEFF']])('vuoto: %j', (valore) => {
    expect(conteggio(valore)).toEqual({ tipo: 'vuoto' });
  });

  it.each([
    ['n.r.'],
    ['N.R.'],
    ['n.r'],
    ['nr'],
    ['n. r.'],
    ['n/r'],
    ['n.d.'],
    ['ND'],
    ['non rilevabile'],
    ['Non  Rilevabile '],
    ['dato non rilevabile'],
    ['non rilevato'],
    ['-'],
    [' - '],
    ['--'],
    ['–'],
    ['—'],
    ['//'],
  ])('dichiarato non rilevabile: %j', (valore) => {
    expect(conteggio(valore)).toEqual({ tipo: 'nr' });
  });

  it.each([
    ['3', numero(3, 'testo')],
    ['03', numero(3, 'testo')],
    ["'3", numero(3, 'testo')],
    ['+3', numero(3, 'testo')],
    ['-3', numero(-3, 'testo')],
    ['−3', numero(-3, 'testo')],
    ['-0', numero(0, 'testo')],
    ['3 ', numero(3, 'testo', 'spazi')],
    ['\u00A03', numero(3, 'testo', 'spazi')],
    ['3\u2009', numero(3, 'testo', 'spazi')],
    ['3\n', numero(3, 'testo', 'spazi')],
    ['３', numero(3, 'testo', 'cifre-larghe')],
    ['１２，５', numero(12.5, 'testo', 'cifre-larghe')],
    ['3,0', numero(3, 'testo')],
    ['12,5', numero(12.5, 'testo')],
    ['10.0', numero(10, 'testo', 'punto')],
    ['3.03', numero(3.03, 'testo', 'punto')],
    ['1234.5', numero(1234.5, 'testo', 'punto')],
    ['0.125', numero(0.125, 'testo', 'punto')],
    ['1.234,50', numero(1234.5, 'testo')],
    ['12.345.678', numero(12345678, 'testo')],
    ['1,234.50', numero(1234.5, 'testo', 'punto')],
    ['83 025', numero(83025, 'testo', 'spazi')],
    ['83\u00A0025', numero(83025, 'testo', 'spazi')],
    ['3 alloggi', numero(3, 'testo', 'unita')],
    ['1 alloggio', numero(1, 'testo', 'unita')],
    ['3 U.I.', numero(3, 'testo', 'unita')],
    ['2 unità immobiliari', numero(2, 'testo', 'unita')],
    ['n. 3', numero(3, 'testo', 'unita')],
    ['n° 3', numero(3, 'testo', 'unita')],
    ['N.3', numero(3, 'testo', 'unita')],
    ['n. 3 alloggi', numero(3, 'testo', 'unita')],
    ['3*', numero(3, 'testo', 'unita')],
  ])('testo che nasconde un numero: %j', (valore, atteso) => {
    expect(conteggio(valore)).toEqual(atteso);
  });

  it.each([
    ['1.234', [1234, 1.234]],
    ['83.025', [83025, 83.025]],
    [' 1.234 ', [1234, 1.234]],
    ['-1.234', [-1234, -1.234]],
  ])('ambiguo, mai indovinato: %j', (valore, letture) => {
    expect(conteggio(valore)).toEqual({ tipo: 'ambiguo', testo: valore.trim(), letture });
  });

  it.each([
    ['1e3'],
    ['Infinity'],
    ['NaN'],
    ['0x10'],
    ['0b1'],
    ['31/12/2020'],
    ['2020-12-31'],
    ['tre'],
    ['2 o 3'],
    ['circa 3'],
    ['3-4'],
    ['1 2'],
    ['1.2.3'],
    ['3,'],
    [',5'],
    ['1,234,567'],
    ['10%'],
    ['€ 3'],
    ['=1+1'],
    ['__proto__'],
    ['<script>alert(1)</script>'],
    ['1234567890123456789'],
    ['٣'],
  ])('resta testo: %j', (valore) => {
    expect(conteggio(valore)).toEqual({ tipo: 'testo', testo: valore });
  });

  it('un testo lunghissimo è testo, senza spazi attorno', () => {
    expect(conteggio(` ${'9'.repeat(100_000)} `)).toEqual({ tipo: 'testo', testo: '9'.repeat(100_000) });
  });

  it.each<[ValoreCella, string | null, Valore]>([
    [44196, 'dd/mm/yyyy', { tipo: 'data', seriale: 44196 }],
    [44196, 'General', numero(44196)],
    [44196, '#,##0', numero(44196)],
    [5, '0.00"d"', numero(5)],
    [3, '0%', numero(3)],
    [true, null, { tipo: 'logico', valore: true }],
    [{ errore: '#REF!' }, null, { tipo: 'errore', codice: '#REF!' }],
    ['#RIF!', null, { tipo: 'errore', codice: '#REF!' }],
    ['#n/d', null, { tipo: 'errore', codice: '#N/A' }],
    [{ nonCalcolata: true }, null, { tipo: 'nonCalcolata' }],
    [NaN, null, { tipo: 'testo', testo: 'NaN' }],
    [Infinity, null, { tipo: 'testo', testo: 'Infinity' }],
  ])('%p col formato %j', (valore, formato, atteso) => {
    expect(conteggio(valore, formato)).toEqual(atteso);
  });
});

describe('una percentuale va sempre da 0 a 100', () => {
  it.each<[ValoreCella, string | null, Valore]>([
    [0.1, '0%', numero(10)],
    [0.07, '0.00%', numero(7)],
    [0.0303, '0.00%', numero(3.03)],
    [1, '0%', numero(100)],
    [0, '0%', numero(0)],
    [10, null, numero(10)],
    [3.03, '0.00', numero(3.03)],
    [0, null, numero(0)],
    [1, null, numero(1)],
    [0.1, null, numero(0.1, 'percento-dubbio')],
    [0.1, '0.00', numero(0.1, 'percento-dubbio')],
    [10, '0"%"', numero(10)],
    ['10%', null, numero(10, 'testo')],
    ['10,0 %', null, numero(10, 'testo')],
    ['10.0', null, numero(10, 'testo', 'punto')],
    ['10.0%', null, numero(10, 'testo', 'punto')],
    ['１０％', null, numero(10, 'testo', 'cifre-larghe')],
    ['10 per cento', null, numero(10, 'testo', 'unita')],
    ['0,1', null, numero(0.1, 'testo', 'percento-dubbio')],
    ['0,5%', null, numero(0.5, 'testo')],
    [44196, 'dd/mm/yyyy', { tipo: 'data', seriale: 44196 }],
    [1.7e308, '0%', { tipo: 'testo', testo: 'Infinity' }],
  ])('%p col formato %j', (valore, formato, atteso) => {
    expect(percentuale(valore, formato)).toEqual(atteso);
  });
});

describe('un importo in euro', () => {
  it.each([
    ['€ 63.230,38', numero(63230.38, 'testo')],
    ['63.230,38 €', numero(63230.38, 'testo')],
    ['Euro 1.500,00', numero(1500, 'testo')],
    ['115.155,00', numero(115155, 'testo')],
    [21570, numero(21570)],
    ['€ 1.500', { tipo: 'ambiguo', testo: '€ 1.500', letture: [1500, 1.5] }],
  ] satisfies [ValoreCella, Valore][])('%p', (valore, atteso) => {
    expect(importo(valore)).toEqual(atteso);
  });
});

describe('una voce di testo', () => {
  it.each<[ValoreCella, Valore]>([
    [' Donne vittime di violenza ', { tipo: 'testo', testo: 'Donne vittime di violenza' }],
    [2021, { tipo: 'testo', testo: '2021' }],
    ['10', { tipo: 'testo', testo: '10' }],
    [true, { tipo: 'testo', testo: 'VERO' }],
    ['-', { tipo: 'nr' }],
    ['  ', { tipo: 'vuoto' }],
    [{ errore: '#N/A' }, { tipo: 'errore', codice: '#N/A' }],
    [{ nonCalcolata: true }, { tipo: 'nonCalcolata' }],
  ])('%p', (valore, atteso) => {
    expect(leggiValore(valore, null, 'testo')).toEqual(atteso);
  });
});

describe('qualunque cella', () => {
  const cella = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^[ \d.,%+'€n-]{1,12}$/),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.constant({ nonCalcolata: true as const }),
    fc.record({ errore: fc.string() }),
  );
  const tipo = fc.constantFrom<TipoVoce>('conteggio', 'percentuale', 'importo', 'testo');
  const formato = fc.option(fc.oneof(fc.string(), fc.constantFrom('0%', 'dd/mm/yyyy', '#,##0')));

  it('si legge senza eccezioni, sempre allo stesso modo, e un numero è finito', () => {
    fc.assert(
      fc.property(cella, formato, tipo, (valore, codice, voce) => {
        const letto = leggiValore(valore, codice, voce);
        expect(leggiValore(valore, codice, voce)).toEqual(letto);
        if (letto.tipo === 'numero') expect(Number.isFinite(letto.numero)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('un intero scritto come testo è lo stesso intero, con il difetto', () => {
    fc.assert(
      fc.property(fc.integer(), (n) => {
        expect(conteggio(String(n))).toEqual({ tipo: 'numero', numero: n, difetti: ['testo'] });
      }),
    );
  });
});
