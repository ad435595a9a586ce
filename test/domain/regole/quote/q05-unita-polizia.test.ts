import { q05 } from '../../../../src/domain/regole/quote/q05-unita-polizia';
import { esito } from '../../../costruttori/contesto';
import { destinazioni, piano } from '../../../costruttori/destinazioni';
import { foglioVuoto } from '../foglio-vuoto';
import { frasiDi } from '../frasi-di';

describe('Q05: unità per la polizia', () => {
  it.each([
    ['nessuna quota', ['COMUNE DI TORNATA', 4, null]],
    ['quota zero', ['COMUNE DI TORNATA', 4, 0]],
    ['zero unità, che guarda Q06', ['COMUNE DI CASTELDIDONE', 0, 10]],
  ] as const)('niente da dire: %s', (_, riga) => {
    expect(esito(q05, destinazioni(['polizia'], [riga]))).toEqual([]);
  });

  it('foglio vuoto', () => {
    expect(esito(q05, foglioVuoto())).toEqual([]);
  });

  it.each([
    ['COMUNE DI TORNATA', 4, 10, 1, 25],
    ['COMUNE DI VIADANA', 6, 5, 1, 16.7],
    ['COMUNE DI SPINEDA', 1, 10, 1, 100],
    ['COMUNE DI SABBIONETA', 3, 3.03, 1, 33.3],
  ])('%s: %d unità al %d %% fanno %d, oltre il tetto', (nome, disponibili, quota, unita, effettiva) => {
    const dove = destinazioni(['polizia'], [[nome, disponibili, quota]]);
    expect(esito(q05, dove)).toEqual([['C2', 'unita-oltre-tetto', 'informazione']]);
    expect([...q05.verifica(dove)][0]).toMatchObject({ ente: nome, trovato: quota, parametri: { unita, effettiva } });
  });

  it('una quota che dà unità intere sta nel tetto', () => {
    const dove = destinazioni(['polizia'], [['COMUNE DI VIADANA', 20, 10]]);
    expect(esito(q05, dove)).toEqual([['C2', 'unita-polizia', 'informazione']]);
    expect(frasiDi(q05, dove)).toEqual(['COMUNE DI VIADANA: 10 % di 20 unità disponibili è 2 unità.']);
  });

  it('la frase', () => {
    expect(frasiDi(q05, destinazioni(['polizia'], [['COMUNE DI TORNATA', 4, 10]]))).toEqual([
      "COMUNE DI TORNATA: 10 % di 4 unità disponibili è 0,4; all'unità superiore è 1 unità, cioè il 25 %: più del tetto del 10 %.",
    ]);
  });

  it('dal 2025 conta anche la Polizia Locale', () => {
    const dove = destinazioni(['polizia', 'poliziaLocale'], [['COMUNE DI VIADANA', 10, 10, 10]], {
      approvato: '2025-12-01',
    });
    expect([...q05.verifica(dove)][0]).toMatchObject({ codice: 'unita-polizia', trovato: 20, parametri: { unita: 2 } });
  });

  it('senza disponibili non è verificabile', () => {
    const senza = piano(
      ['polizia'],
      [
        ['COMUNE DI TORNATA', 10],
        ['COMUNE DI SPINEDA', 5],
      ],
    );
    expect(esito(q05, senza)).toEqual([['B1', 'manca-complessivo', 'nonVerificabile']]);
    const nr = destinazioni(['polizia'], [['COMUNE DI TORNATA', 'n.r.', 10]]);
    expect(esito(q05, nr)).toEqual([['C2', 'disponibili-ignote', 'nonVerificabile']]);
    expect(frasiDi(q05, nr)[0]).toMatch(/le unità disponibili non sono un numero/);
  });
});
