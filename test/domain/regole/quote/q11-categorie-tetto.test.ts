import { valida } from '../../../../src/domain/regole/applica';
import { q11 } from '../../../../src/domain/regole/quote/q11-categorie-tetto';
import { contesto, esito, tabella } from '../../../costruttori/contesto';
import { foglioVuoto } from '../foglio-vuoto';
import { frasiDi } from '../frasi-di';

const con = (approvato: string, ...quote: (number | null)[]): ReturnType<typeof contesto> =>
  contesto({
    enti: ['COMUNE DI VIADANA'],
    approvato,
    tabelle: [
      tabella(
        'offerta',
        quote.map(() => 'categorie' as const),
        [['COMUNE DI VIADANA', ...quote]],
      ),
    ],
  });

describe('Q11: tetto delle categorie', () => {
  it('foglio vuoto', () => {
    expect(esito(q11, foglioVuoto())).toEqual([]);
  });

  it.each([
    ['2025-12-01', [20], []],
    ['2025-12-01', [10, 10], []],
    ['2025-12-01', [null], []],
    ['2025-12-01', [20.5], [['B2', 'oltre-tetto', 'errore']]],
    ['2025-12-01', [5, 16], [['C2', 'somma-oltre-tetto', 'errore']]],
    ['2025-12-01', [25, 0], [['B2', 'oltre-tetto', 'errore']]],
    ['2025-12-01', [null, 25], [['C2', 'oltre-tetto', 'errore']]],
    ['2021-03-31', [50], []],
  ])('piano del %s, quote %j', (approvato, quote, attesi) => {
    expect(esito(q11, con(approvato, ...quote))).toEqual(attesi);
  });

  it('vale dal R.R. 2/2025', () => {
    expect([valida(q11, '2025-03-10'), valida(q11, '2025-03-11')]).toEqual([false, true]);
  });

  it('le frasi', () => {
    expect(frasiDi(q11, con('2025-12-01', 25))).toEqual([
      "COMUNE DI VIADANA: la quota per le categorie dell'art. 14 è 25 %; il tetto è 20 %.",
    ]);
    expect(frasiDi(q11, con('2025-12-01', 5, 16))[0]).toMatch(/le 2 quote .* sommano 21 %; il tetto è 20 %\.$/);
  });
});
