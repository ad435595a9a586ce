import { q03 } from '../../../../src/domain/regole/quote/q03-unita-indigenti';
import { esito } from '../../../costruttori/contesto';
import { destinazioni, piano } from '../../../costruttori/destinazioni';
import { foglioVuoto } from '../foglio-vuoto';
import { frasiDi } from '../frasi-di';

const MANTOVA = 'ALER BS-CR-MN U.O. MANTOVA';

describe('Q03: unità per indigenti', () => {
  it.each([
    ['comune senza quota scritta', ['COMUNE DI TORNATA', 4, null]],
    ['comune con la quota a zero', ['COMUNE DI TORNATA', 4, 0]],
    ['comune senza unità', ['COMUNE DI TORNATA', 0, 20]],
    ['ALER senza unità', [MANTOVA, 0, 20]],
  ] as const)('niente da dire: %s', (_, riga) => {
    expect(esito(q03, destinazioni(['indigenti'], [riga]))).toEqual([]);
  });

  it('foglio vuoto', () => {
    expect(esito(q03, foglioVuoto())).toEqual([]);
  });

  it.each([
    [1, 20, 1],
    [6, 20, 2],
    [11, 20, 3],
    [10, 20, 2],
    [11, 40, 5],
  ])('%d disponibili al %d %% riservano %d', (disponibili, quota, unita) => {
    const dove = destinazioni(['indigenti'], [['COMUNE DI TORNATA', disponibili, quota]]);
    expect(esito(q03, dove)).toEqual([['C2', 'unita-indigenti', 'informazione']]);
    expect([...q03.verifica(dove)][0]?.parametri).toMatchObject({ unita });
  });

  it('la frase', () => {
    expect(frasiDi(q03, destinazioni(['indigenti'], [['COMUNE DI VIADANA', 6, 20]]))).toEqual([
      'COMUNE DI VIADANA: 20 % di 6 unità disponibili riserva agli indigenti 2 unità.',
    ]);
  });

  it('il caso dell’Oglio Po: ALER per unità operativa non è verificabile per comune', () => {
    const dove = destinazioni(
      [],
      [
        [MANTOVA, 23],
        ['ALER BS-CR-MN U.O. CREMONA', 37],
        ['COMUNE DI VIADANA', 6],
      ],
    );
    expect(esito(q03, dove)).toEqual([
      ['B2', 'aler-per-unita-operativa', 'nonVerificabile'],
      ['B3', 'aler-per-unita-operativa', 'nonVerificabile'],
    ]);
    expect([...q03.verifica(dove)].map(({ parametri }) => parametri?.unita)).toEqual([5, 8]);
    expect(frasiDi(q03, dove)[1]).toMatch(
      /le 37 unità sono date per unità operativa\. Sul totale sarebbero 8, solo indicative\.$/,
    );
  });

  it('ALER che nomina il comune si calcola', () => {
    const dove = destinazioni(['indigenti'], [['ALER BS-CR-MN - COMUNE DI VIADANA', 6, 20]]);
    expect(esito(q03, dove)).toEqual([['C2', 'unita-indigenti', 'informazione']]);
  });

  it('senza disponibili non è verificabile: una volta se manca la voce, per ente se manca la cella', () => {
    const senza = piano(
      ['indigenti'],
      [
        ['COMUNE DI TORNATA', 20],
        ['COMUNE DI DOSOLO', 20],
      ],
    );
    expect(esito(q03, senza)).toEqual([['B1', 'manca-complessivo', 'nonVerificabile']]);
    const vuota = destinazioni(
      ['indigenti'],
      [
        ['COMUNE DI TORNATA', null, 20],
        ['COMUNE DI DOSOLO', 1, 20],
      ],
    );
    expect(esito(q03, vuota)).toContainEqual(['C2', 'disponibili-ignote', 'nonVerificabile']);
    expect(frasiDi(q03, senza)[0]).toMatch(/«quota indigenti» non si può verificare\.$/);
  });
});
