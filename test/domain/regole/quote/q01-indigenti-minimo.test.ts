import { q01 } from '../../../../src/domain/regole/quote/q01-indigenti-minimo';
import { ente, esito } from '../../../costruttori/contesto';
import { destinazioni } from '../../../costruttori/destinazioni';
import { foglioVuoto } from '../foglio-vuoto';
import { frasiDi } from '../frasi-di';

describe('Q01: la quota per indigenti non scende sotto il minimo', () => {
  it.each([
    ['il minimo', ['COMUNE DI TORNATA', 4, 20]],
    ['oltre il minimo', ['COMUNE DI TORNATA', 4, 40]],
    ['non scritta: vale il minimo', ['COMUNE DI TORNATA', 4, null]],
    ['illeggibile, che guarda S08', ['COMUNE DI TORNATA', 4, 'boh']],
    ['ALER, che guarda Q02', ['ALER BS-CR-MN U.O. MANTOVA', 4, 15]],
  ] as const)('pulito: %s', (_, riga) => {
    expect(esito(q01, destinazioni(['indigenti'], [riga]))).toEqual([]);
  });

  it('pulito: chi non ha U.I. SAP non riserva niente', () => {
    const enti = [ente('COMUNE DI CALVATONE', { senzaSap: true })];
    expect(esito(q01, destinazioni(['indigenti'], [['COMUNE DI CALVATONE*', null, 0]], { enti }))).toEqual([]);
  });

  it('foglio vuoto', () => {
    expect(esito(q01, foglioVuoto())).toEqual([]);
  });

  it.each([
    ['come numero', 15],
    ['come testo', '15 %'],
    ['zero', 0],
  ])('sotto il minimo, %s', (_, quota) => {
    const dove = destinazioni(['indigenti'], [['COMUNE DI TORNATA', 4, quota]]);
    expect(esito(q01, dove)).toEqual([['C2', 'sotto-minimo', 'errore']]);
    expect([...q01.verifica(dove)][0]).toMatchObject({ ente: 'COMUNE DI TORNATA', voce: 'indigenti', atteso: 20 });
  });

  it('la frase', () => {
    expect(frasiDi(q01, destinazioni(['indigenti'], [['COMUNE DI TORNATA', 4, 15.5]]))).toEqual([
      'COMUNE DI TORNATA: la quota per indigenti è 15,5 %; il minimo è 20 %.',
    ]);
  });
});
