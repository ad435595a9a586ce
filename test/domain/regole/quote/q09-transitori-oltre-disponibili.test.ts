import { IMPOSTAZIONI_PREDEFINITE } from '../../../../src/domain/contesto';
import { q09 } from '../../../../src/domain/regole/quote/q09-transitori-oltre-disponibili';
import { ente, esito } from '../../../costruttori/contesto';
import { destinazioni, piano } from '../../../costruttori/destinazioni';
import { foglioVuoto } from '../foglio-vuoto';
import { frasiDi } from '../frasi-di';

const FUORI = { ...IMPOSTAZIONI_PREDEFINITE, satNelComplessivo: false };

describe('Q09: transitori entro le unità disponibili', () => {
  it.each([
    ['meno', ['COMUNE DI VIADANA', 6, 1]],
    ['tutte', ['COMUNE DI BOZZOLO', 1, 1]],
    ['nessuno su nessuna', ['COMUNE DI DOSOLO', 0, 0]],
    ['transitori non scritti', ['COMUNE DI DOSOLO', 0, null]],
  ] as const)('pulito: %s', (_, riga) => {
    expect(esito(q09, destinazioni(['transitori'], [riga]))).toEqual([]);
  });

  it('pulito: chi non ha U.I. SAP, che guarda C01', () => {
    const enti = [ente('COMUNE DI CALVATONE', { senzaSap: true })];
    expect(esito(q09, destinazioni(['transitori'], [['COMUNE DI CALVATONE*', null, 1]], { enti }))).toEqual([]);
  });

  it('foglio vuoto', () => {
    expect(esito(q09, foglioVuoto())).toEqual([]);
  });

  it('il caso dell’Oglio Po: 2 transitori e 0 disponibili', () => {
    const dove = destinazioni(['transitori'], [['COMUNE DI SAN MARTINO DEL LAGO', 0, 2]]);
    expect(esito(q09, dove)).toEqual([['C2', 'oltre-disponibili', 'errore']]);
    expect([...q09.verifica(dove)][0]).toMatchObject({ trovato: 2, atteso: 0 });
    expect([...q09.verifica(dove)][0]?.celle.map(({ colonna }) => colonna)).toEqual([2, 1]);
    expect(frasiDi(q09, dove)).toEqual([
      'COMUNE DI SAN MARTINO DEL LAGO: ai servizi transitori vanno 2 unità, ma le disponibili sono 0.',
    ]);
  });

  it('con i transitori fuori dal complessivo è un avviso', () => {
    const dove = destinazioni(['transitori'], [['COMUNE DI SAN MARTINO DEL LAGO', 0, 2]], { impostazioni: FUORI });
    expect(esito(q09, dove)).toEqual([['C2', 'oltre-disponibili-fuori', 'avviso']]);
    expect(frasiDi(q09, dove)[0]).toMatch(/Si è scelto di contare i transitori fuori dal complessivo\.$/);
  });

  it('senza disponibili non è verificabile', () => {
    const senza = piano(['transitori'], [['COMUNE DI TORNATA', 1]]);
    expect(esito(q09, senza)).toEqual([['B1', 'manca-complessivo', 'nonVerificabile']]);
    const vuota = destinazioni(['transitori'], [['COMUNE DI TORNATA', null, 1]], { impostazioni: FUORI });
    expect([...q09.verifica(vuota)]).toMatchObject([{ codice: 'disponibili-ignote', gravita: 'avviso' }]);
    expect([...frasiDi(q09, senza), ...frasiDi(q09, vuota)]).toHaveLength(2);
  });
});
