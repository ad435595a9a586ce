import { IMPOSTAZIONI_PREDEFINITE } from '../../../../src/domain/contesto';
import { a05 } from '../../../../src/domain/regole/aritmetica/a05-turn-over';
import type { ValoreCella } from '../../../../src/domain/snapshot';
import { contesto, esito, tabella } from '../../../costruttori/contesto';
import { foglioVuoto } from '../foglio-vuoto';
import { frasiDi } from '../frasi-di';

const VOCI = ['turnOver', 'libere', 'turnOverMedio', 'turnOverAnnuo', 'turnOverAnnuo', 'turnOverAnnuo'] as const;

const con = (...valori: ValoreCella[]): ReturnType<typeof contesto> => ammettendo(1, valori);

const ammettendo = (tolleranza: number, valori: readonly ValoreCella[]): ReturnType<typeof contesto> =>
  contesto({
    impostazioni: { ...IMPOSTAZIONI_PREDEFINITE, tolleranza },
    tabelle: [
      tabella('offerta', VOCI, [['COMUNE DI TORNATA', ...valori]], { anni: [null, null, null, 2018, 2019, 2020] }),
    ],
  });

describe('A05: turn-over = libere + media dei tre anni', () => {
  it.each([
    ['torna', [5, 3, 2, 1, 2, 3]],
    ['a meno di uno, per arrotondamento', [6, 3, 2, 1, 2, 3]],
    ['media arrotondata ai decimali scritti', [4, 3, 1.3, 1, 2, 1]],
    ['media arrotondata all’unità', [4, 3, 1, 1, 2, 1]],
    ['media esatta', [4, 3, 4 / 3, 1, 2, 1]],
    ['senza media né anni', [9, 3, null, null, null, null]],
    ['senza libere', [9, null, 2, 1, 2, 3]],
    ['un anno manca', [5, 3, 2, 1, null, 3]],
  ])('pulito: %s', (_, valori) => {
    expect(esito(a05, con(...valori))).toEqual([]);
  });

  it('foglio vuoto', () => {
    expect(esito(a05, foglioVuoto())).toEqual([]);
  });

  it.each([
    ['con i tre anni', [7, 3, null, 1, 2, 3], 4],
    ['con la media', [7, 3, 2, null, null, null], 2],
  ])('turn-over lontano da libere e media, %s', (_, valori, altreCelle) => {
    const dove = con(...valori);
    expect(esito(a05, dove)).toEqual([['B2', 'turn-over-diverso', 'avviso']]);
    expect([...a05.verifica(dove)][0]).toMatchObject({ ente: 'COMUNE DI TORNATA', trovato: 7, atteso: 5 });
    expect([...a05.verifica(dove)][0]?.celle).toHaveLength(1 + altreCelle);
    expect(frasiDi(a05, dove)).toEqual([
      'COMUNE DI TORNATA: il turn-over è 7, ma 3 libere più la media 2 fanno 5. Differenza ammessa: 1 alloggio.',
    ]);
  });

  it.each([
    [0, [4, 3, 1.33, 1, 2, 1], []],
    [0, [5, 3, 1.5, null, null, null], []],
    [0, [4, 3, 1.5, null, null, null], ['B2']],
    [0, [6, 3, 2, 1, 2, 3], ['B2']],
    [1, [4, 3, 2, 1, 2, 3], []],
    [1, [7, 3, 2, 1, 2, 3], ['B2']],
    [3, [8, 3, 2, 1, 2, 3], []],
    [3, [2, 3, 2, 1, 2, 3], []],
    [3, [9, 3, 2, 1, 2, 3], ['B2']],
    [3, [1, 3, 2, 1, 2, 3], ['B2']],
  ])('ammettendo una differenza di %d: %j', (tolleranza, valori, celle) => {
    const segnate = esito(a05, ammettendo(tolleranza, valori)).filter(([, codice]) => codice === 'turn-over-diverso');
    expect(segnate.map(([cella]) => cella)).toEqual(celle);
  });

  it.each([
    [
      0,
      'COMUNE DI TORNATA: il turn-over è 9, ma 3 libere più la media 1,33 arrotondata fanno 4. Differenza ammessa: nessuna.',
    ],
    [
      3,
      'COMUNE DI TORNATA: il turn-over è 9, ma 3 libere più la media 1,33 arrotondata fanno 4. Differenza ammessa: 3 alloggi.',
    ],
  ])('dice la differenza scelta: %d', (tolleranza, frase) => {
    expect(frasiDi(a05, ammettendo(tolleranza, [9, 3, null, 1, 2, 1]))).toEqual([frase]);
  });

  it('se ci sono la media e i tre anni si indicano gli anni', () => {
    expect([...a05.verifica(con(9, 3, 2, 1, 2, 3))][0]?.celle.map(({ colonna }) => colonna)).toEqual([1, 2, 4, 5, 6]);
  });

  it('bastano i tre anni, senza la colonna della media', () => {
    const voci = ['turnOver', 'libere', 'turnOverAnnuo', 'turnOverAnnuo', 'turnOverAnnuo'] as const;
    const dove = contesto({
      tabelle: [
        tabella('offerta', voci, [['COMUNE DI TORNATA', 9, 3, 1, 2, 3]], { anni: [null, null, 2018, 2019, 2020] }),
      ],
    });
    expect(esito(a05, dove)).toEqual([['B2', 'turn-over-diverso', 'avviso']]);
  });

  it('la media dei tre anni resta esatta, qualunque differenza si ammetta', () => {
    expect(esito(a05, ammettendo(10, [4, 3, 1.5, 1, 2, 1]))).toEqual([['D2', 'media-diversa', 'avviso']]);
  });

  it('media diversa da quella dei tre anni', () => {
    const dove = con(4, 3, 1.5, 1, 2, 1);
    expect(esito(a05, dove)).toEqual([['D2', 'media-diversa', 'avviso']]);
    expect([...a05.verifica(dove)][0]).toMatchObject({ voce: 'turnOverMedio', trovato: 1.5, atteso: 1.33 });
    expect(frasiDi(a05, dove)).toEqual([
      'COMUNE DI TORNATA: la media del turn-over è 1,5, ma quella dei tre anni è 1,33.',
    ]);
  });
});
