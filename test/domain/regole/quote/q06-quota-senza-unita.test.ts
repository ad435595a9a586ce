import { q06 } from '../../../../src/domain/regole/quote/q06-quota-senza-unita';
import { contesto, ente, esito, tabella } from '../../../costruttori/contesto';
import { destinazioni, piano } from '../../../costruttori/destinazioni';
import { foglioVuoto } from '../foglio-vuoto';
import { frasiDi } from '../frasi-di';

describe('Q06: quote senza unità', () => {
  it.each([
    ['con unità', ['COMUNE DI TORNATA', 4, 10]],
    ['quota zero', ['COMUNE DI CASTELDIDONE', 0, 0]],
    ['quota vuota', ['COMUNE DI CASTELDIDONE', 0, null]],
  ] as const)('pulito: %s', (_, riga) => {
    expect(esito(q06, destinazioni(['polizia'], [riga]))).toEqual([]);
  });

  it('pulito: chi non ha U.I. SAP, che guarda C01', () => {
    const enti = [ente('COMUNE DI CALVATONE', { senzaSap: true })];
    expect(esito(q06, destinazioni(['polizia'], [['COMUNE DI CALVATONE*', null, 10]], { enti }))).toEqual([]);
  });

  it('foglio vuoto', () => {
    expect(esito(q06, foglioVuoto())).toEqual([]);
  });

  it.each(['polizia', 'poliziaLocale', 'categorie'] as const)('%s sopra zero con zero unità: avviso', (voce) => {
    const dove = destinazioni([voce], [['COMUNE DI CASTELDIDONE', 0, 10]]);
    expect(esito(q06, dove)).toEqual([['C2', 'quota-senza-unita', 'avviso']]);
    expect([...q06.verifica(dove)][0]).toMatchObject({ ente: 'COMUNE DI CASTELDIDONE', voce, trovato: 10, atteso: 0 });
  });

  it('il caso dell’Oglio Po: con l’asterisco nella tabella della quota è dichiarato', () => {
    const dove = contesto({
      enti: ['COMUNE DI CASTELDIDONE', 'COMUNE DI RIVAROLO DEL RE ED UNITI'],
      approvato: '2021-03-31',
      tabelle: [
        tabella(
          'offerta',
          ['complessivo'],
          [
            ['COMUNE DI CASTELDIDONE', 0],
            ['COMUNE DI RIVAROLO DEL RE ED UNITI', 0],
          ],
        ),
        tabella(
          'offerta',
          ['polizia'],
          [
            ['COMUNE DI CASTELDIDONE', '10.0'],
            ['COMUNE DI RIVAROLO DEL RE ED UNITI*', '5.0'],
          ],
        ),
      ],
    });
    expect(esito(q06, dove)).toEqual([
      ['B2', 'quota-senza-unita', 'avviso'],
      ['B3', 'quota-senza-unita-dichiarata', 'informazione'],
    ]);
    expect(frasiDi(q06, dove)).toEqual([
      'COMUNE DI CASTELDIDONE: «quota Forze di Polizia e VVF» è 10 %, ma le unità disponibili sono 0.',
      "COMUNE DI RIVAROLO DEL RE ED UNITI: «quota Forze di Polizia e VVF» è 5 % con 0 unità disponibili, come dichiara l'asterisco.",
    ]);
  });

  it('senza disponibili: una sola segnalazione anche con più quote', () => {
    const dove = piano(
      ['polizia', 'categorie'],
      [
        ['COMUNE DI TORNATA', 10, 5],
        ['COMUNE DI DOSOLO', 10, 5],
      ],
    );
    expect(esito(q06, dove)).toEqual([['B1', 'manca-complessivo', 'nonVerificabile']]);
    const vuota = destinazioni(['categorie'], [['COMUNE DI TORNATA', null, 5]]);
    expect(esito(q06, vuota)).toEqual([['C2', 'disponibili-ignote', 'nonVerificabile']]);
    expect([...frasiDi(q06, dove), ...frasiDi(q06, vuota)]).toHaveLength(2);
  });
});
