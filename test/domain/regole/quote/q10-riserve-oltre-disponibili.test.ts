import { IMPOSTAZIONI_PREDEFINITE } from '../../../../src/domain/contesto';
import { q10 } from '../../../../src/domain/regole/quote/q10-riserve-oltre-disponibili';
import { contesto, esito, tabella } from '../../../costruttori/contesto';
import { destinazioni, piano } from '../../../costruttori/destinazioni';
import { foglioVuoto } from '../foglio-vuoto';
import { frasiDi } from '../frasi-di';

const VOCI = ['polizia', 'transitori'] as const;

describe('Q10: le riserve non superano le unità disponibili', () => {
  it('foglio vuoto', () => {
    expect(esito(q10, foglioVuoto())).toEqual([]);
  });

  // Le unità attese del piano 2021 dell'Oglio Po: indigenti e polizia all'unità superiore.
  it.each([
    ['ALER BS-CR-MN U.O. MANTOVA', 23, null, 0, null],
    ['ALER BS-CR-MN U.O. CREMONA', 37, null, 0, null],
    ['COMUNE DI BOZZOLO', 1, null, 1, 2],
    ['COMUNE DI CASALMAGGIORE', 11, null, 0, null],
    ['COMUNE DI CASTELDIDONE', 0, 10, 0, null],
    ['COMUNE DI COMMESSAGGIO', 3, null, 0, null],
    ['COMUNE DI MARCARIA', 1, null, 1, 2],
    ['COMUNE DI POMPONESCO', 1, null, 1, 2],
    ['COMUNE DI RIVAROLO DEL RE ED UNITI', 0, 5, 0, null],
    ['COMUNE DI SABBIONETA', 3, 3.03, 1, null],
    ["COMUNE DI SAN MARTINO DALL'ARGINE", 1, null, 1, 2],
    ['COMUNE DI SAN MARTINO DEL LAGO', 0, null, 2, 2],
    ['COMUNE DI SCANDOLARA RAVARA', 1, null, 1, 2],
    ['COMUNE DI SPINEDA', 1, 10, 0, 2],
    ['COMUNE DI TORNATA', 4, 10, 0, null],
    ['COMUNE DI VIADANA', 6, 5, 1, null],
  ])(
    '%s: %d disponibili, polizia %s %%, transitori %s → oltre: %s',
    (nome, disponibili, polizia, transitori, oltre) => {
      const dove = destinazioni(VOCI, [[nome, disponibili, polizia, transitori]]);
      const cella = transitori > 0 ? 'D2' : 'C2';
      expect(esito(q10, dove)).toEqual(oltre === null ? [] : [[cella, 'riserve-oltre-disponibili', 'avviso']]);
      if (oltre !== null) expect([...q10.verifica(dove)][0]).toMatchObject({ trovato: oltre, atteso: disponibili });
    },
  );

  it('la frase dice le destinazioni', () => {
    expect(frasiDi(q10, destinazioni(VOCI, [['COMUNE DI SPINEDA', 1, 10, 0]]))).toEqual([
      'COMUNE DI SPINEDA: le destinazioni impegnano 2 unità (indigenti 1 + polizia 1), ma le disponibili sono 1.',
    ]);
  });

  it('con i transitori fuori dal complessivo non si contano', () => {
    const dove = destinazioni(VOCI, [['COMUNE DI BOZZOLO', 1, null, 1]], {
      impostazioni: { ...IMPOSTAZIONI_PREDEFINITE, satNelComplessivo: false },
    });
    expect(esito(q10, dove)).toEqual([]);
  });

  it('la quota scritta per gli indigenti vale prima del minimo', () => {
    const con = (quota: number): ReturnType<typeof destinazioni> =>
      destinazioni(['indigenti', 'transitori'], [['COMUNE DI VIADANA', 5, quota, 3]]);
    expect([esito(q10, con(40)), esito(q10, con(41))]).toEqual([[], [['D2', 'riserve-oltre-disponibili', 'avviso']]]);
  });

  it.each([
    ['2021-03-31', []],
    ['2025-12-01', [['D2', 'riserve-oltre-disponibili', 'avviso']]],
  ])('le categorie si contano dal 2025, ognuna da 0,5 in su: piano del %s', (approvato, attesi) => {
    // 2 unità: indigenti 1, transitori 0, categorie 25 % + 25 % = 1 + 1.
    const dove = contesto({
      approvato,
      tabelle: [
        tabella(
          'offerta',
          ['complessivo', 'transitori', 'categorie', 'categorie'],
          [['COMUNE DI VIADANA', 2, 0, 25, 25]],
        ),
      ],
    });
    expect(esito(q10, dove)).toEqual(attesi);
  });

  it('senza disponibili non è verificabile', () => {
    const senza = piano(['polizia'], [['COMUNE DI TORNATA', 10]]);
    expect(esito(q10, senza)).toEqual([['B1', 'manca-complessivo', 'nonVerificabile']]);
    const vuota = destinazioni(VOCI, [
      ['COMUNE DI TORNATA', null, 10, 1],
      ['COMUNE DI DOSOLO', null, null, null],
    ]);
    expect(esito(q10, vuota)).toEqual([['D2', 'disponibili-ignote', 'nonVerificabile']]);
    expect([...frasiDi(q10, senza), ...frasiDi(q10, vuota)]).toHaveLength(2);
  });
});
