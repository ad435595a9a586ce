import { q07 } from '../../../../src/domain/regole/quote/q07-base-sbagliata';
import { esito } from '../../../costruttori/contesto';
import { destinazioni } from '../../../costruttori/destinazioni';
import { foglioVuoto } from '../foglio-vuoto';
import { frasiDi } from '../frasi-di';

/** Comuni 33, ALER 60, ambito 93. */
const conQuota = (quota: number | string): ReturnType<typeof destinazioni> =>
  destinazioni(
    ['polizia'],
    [
      ['ALER BS-CR-MN U.O. MANTOVA', 60, null],
      ['COMUNE DI VIADANA', 30, null],
      ['COMUNE DI SABBIONETA', 3, quota],
    ],
  );

describe('Q07: quota calcolata su un’altra base', () => {
  it.each([
    ['tonda', 10],
    ['tonda con mezzo punto', 2.5],
    ['dà unità intere', 33.33],
    ['non somiglia a niente', 4.17],
    ['vuota', ''],
    ['poche cifre: la coincidenza non direbbe niente', 3.1],
    ['poche cifre per una base grande: 1 su 93 sarebbe un caso', 1.1],
  ])('pulito: %s', (_, quota) => {
    expect(esito(q07, conQuota(quota))).toEqual([]);
  });

  it.each([
    ['tonda, anche se è una parte esatta dei comuni', 37, 2.5],
    ['dà unità intere, anche se ne dà di tutti i comuni', 3, 33.33],
  ])('pulito: %s', (_, viadana, quota) => {
    const righe = [['COMUNE DI VIADANA', viadana, null] as const, ['COMUNE DI SABBIONETA', 3, quota] as const];
    expect(esito(q07, destinazioni(['polizia'], righe))).toEqual([]);
  });

  it('pulito: zero unità', () => {
    expect(
      esito(
        q07,
        destinazioni(
          ['polizia'],
          [
            ['COMUNE DI VIADANA', 33, null],
            ['COMUNE DI SABBIONETA', 0, 3.03],
          ],
        ),
      ),
    ).toEqual([]);
  });

  it('foglio vuoto', () => {
    expect(esito(q07, foglioVuoto())).toEqual([]);
  });

  it.each([
    ['3.03', 'base-comuni', 1, 33],
    [6.06, 'base-comuni', 2, 33],
    [1.67, 'base-aler', 1, 60],
    [1.08, 'base-ambito', 1, 93],
  ])('%s %% è %s', (quota, codice, parti, intero) => {
    const dove = conQuota(quota);
    expect(esito(q07, dove)).toEqual([['C4', codice, 'avviso']]);
    expect([...q07.verifica(dove)][0]).toMatchObject({ ente: 'COMUNE DI SABBIONETA', parametri: { parti, intero } });
    expect(frasiDi(q07, dove)).toHaveLength(1);
  });

  it('i parametri dicono come si è contato, e si guardano tutte e due le celle', () => {
    const [una] = q07.verifica(conQuota(6.06));
    expect(una).toMatchObject({
      voce: 'polizia',
      trovato: 6.06,
      atteso: 66.67,
      parametri: { disponibili: 3, parti: 2, intero: 33, esatte: 0.18 },
    });
    expect(una?.celle.map(({ colonna }) => colonna)).toEqual([2, 1]);
  });

  it.each([
    ['più unità di quante l’ente ne abbia', 12.12],
    ['meno di un’unità', 0.01],
  ])('pulito: %s', (_, quota) => {
    expect(esito(q07, conQuota(quota))).toEqual([]);
  });

  it('le parti possono essere tutte le unità dell’ente', () => {
    expect([...q07.verifica(conQuota(9.09))][0]).toMatchObject({ parametri: { parti: 3, intero: 33 } });
  });

  it('la base dell’ente stesso non è un’altra base', () => {
    const solo = destinazioni(['polizia'], [['COMUNE DI SABBIONETA', 33, 3.04]]);
    expect(esito(q07, solo)).toEqual([]);
  });

  it('il caso dell’Oglio Po: 3,03 % di 3 unità', () => {
    expect([...q07.verifica(conQuota(3.03))][0]).toMatchObject({ trovato: 3.03, atteso: 33.33 });
    expect(frasiDi(q07, conQuota(3.03))).toEqual([
      "COMUNE DI SABBIONETA: 3,03 % di 3 unità disponibili è 0,09, non un'unità intera. " +
        'È 1 su 33, le unità disponibili di tutti i comuni; sulle proprie sarebbe 33,33 %.',
    ]);
  });
});
