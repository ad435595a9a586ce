import { q02 } from '../../../../src/domain/regole/quote/q02-indigenti-oltre-minimo';
import { contesto, ente, esito, tabella } from '../../../costruttori/contesto';
import { destinazioni } from '../../../costruttori/destinazioni';
import { foglioVuoto } from '../foglio-vuoto';
import { frasiDi } from '../frasi-di';

const ALER = 'ALER BS-CR-MN U.O. MANTOVA';

describe('Q02: oltre il minimo solo i comuni, ALER fissa', () => {
  it.each([
    ['comune al minimo', ['COMUNE DI TORNATA', 4, 20]],
    ['comune sotto, che guarda Q01', ['COMUNE DI TORNATA', 4, 10]],
    ['ALER al 20', [ALER, 23, 20]],
    ['ALER senza quota', [ALER, 23, null]],
  ] as const)('pulito: %s', (_, riga) => {
    expect(esito(q02, destinazioni(['indigenti'], [riga]))).toEqual([]);
  });

  it('foglio vuoto', () => {
    expect(esito(q02, foglioVuoto())).toEqual([]);
  });

  it('un comune oltre il minimo: informazione', () => {
    const dove = destinazioni(['indigenti'], [['COMUNE DI TORNATA', 4, 40]]);
    expect(esito(q02, dove)).toEqual([['C2', 'oltre-minimo', 'informazione']]);
    expect(frasiDi(q02, dove)).toEqual(['COMUNE DI TORNATA: la quota per indigenti è 40 %, oltre il minimo di 20 %.']);
  });

  it.each([15, 40])('ALER al %d: errore, con la correzione', (quota) => {
    const dove = destinazioni(['indigenti'], [[ALER, 23, quota]]);
    expect(esito(q02, dove)).toEqual([['C2', 'aler-diversa', 'errore']]);
    expect([...q02.verifica(dove)][0]).toMatchObject({ trovato: quota, atteso: 20, correzione: { valore: 20 } });
    expect(frasiDi(q02, dove)[0]).toMatch(/per ALER è sempre 20 %\.$/);
  });

  it('un operatore non ha né minimo né quota fissa', () => {
    const enti = [ente('Cooperativa Casa', { tipo: 'operatore' })];
    expect(esito(q02, destinazioni(['indigenti'], [['Cooperativa Casa', 4, 40]], { enti }))).toEqual([]);
  });

  it('in una cella col formato % la correzione è una frazione', () => {
    const tabelle = [tabella('offerta', ['indigenti'], [[ALER, 0.4]], { formati: { B2: '0.00%' } })];
    expect([...q02.verifica(contesto({ enti: [ALER], tabelle }))][0]).toMatchObject({
      trovato: 40,
      correzione: { valore: 0.2 },
    });
  });
});
