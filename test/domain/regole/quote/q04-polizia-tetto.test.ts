import { valida } from '../../../../src/domain/regole/applica';
import { q04 } from '../../../../src/domain/regole/quote/q04-polizia-tetto';
import { contesto, esito, tabella } from '../../../costruttori/contesto';
import { destinazioni } from '../../../costruttori/destinazioni';
import { foglioVuoto } from '../foglio-vuoto';
import { frasiDi } from '../frasi-di';

const VOCI = ['polizia', 'poliziaLocale'] as const;

describe('Q04: tetto della quota per la polizia', () => {
  it('foglio vuoto', () => {
    expect(esito(q04, foglioVuoto())).toEqual([]);
  });

  it.each([
    // data del piano, polizia, polizia locale, cella indicata
    ['2021-03-31', 10, null, null],
    ['2021-03-31', 10.01, null, 'C2'],
    ['2021-03-31', 5, 10, null],
    ['2025-03-10', 12, null, 'C2'],
    ['2025-03-11', 12, null, null],
    ['2025-03-11', 12, 8, null],
    ['2025-03-11', 12, 9, 'C2'],
    ['2025-03-11', 5, 16, 'D2'],
    ['2025-03-11', null, 21, 'D2'],
    ['2018-06-01', 50, null, null],
  ])('piano del %s: polizia %s, locale %s → %s', (approvato, polizia, locale, cella) => {
    const dove = destinazioni(VOCI, [['COMUNE DI TORNATA', 4, polizia, locale]], { approvato });
    expect(esito(q04, dove).map(([dov]) => dov)).toEqual(cella === null ? [] : [cella]);
    expect([...q04.verifica(dove)].map(({ voce }) => voce)).toEqual(
      cella === null ? [] : [cella === 'C2' ? 'polizia' : 'poliziaLocale'],
    );
  });

  it('prima del R.R. 3/2019 la regola non vale', () => {
    expect([valida(q04, '2019-03-12'), valida(q04, '2019-03-13'), valida(q04, '2026-01-01')]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('la frase dice data e atto', () => {
    const una = destinazioni(VOCI, [['COMUNE DI TORNATA', 4, 12, null]]);
    expect([...q04.verifica(una)][0]).toMatchObject({ voce: 'polizia', trovato: 12, atteso: 10 });
    expect(frasiDi(q04, una)).toEqual([
      'COMUNE DI TORNATA: la quota per Forze di Polizia e VVF è 12 %; il tetto è 10 %. ' +
        'Piano del 31/03/2021 (R.R. 4/2017 dopo il R.R. 3/2019).',
    ]);
    const insieme = destinazioni(VOCI, [['COMUNE DI TORNATA', 4, 12, 9]], { approvato: '2025-12-01' });
    expect(frasiDi(q04, insieme)[0]).toMatch(
      /sommano 21 %; il tetto è 20 %\. Piano del 01\/12\/2025 \(R\.R\. 4\/2017 dopo il R\.R\. 2\/2025\)\.$/,
    );
  });

  it('la frase dice se la data è dedotta, o se non c’è', () => {
    const enti = ['COMUNE DI TORNATA'];
    const tabelle = [tabella('offerta', ['polizia'], [['COMUNE DI TORNATA', 25]])];
    expect(frasiDi(q04, contesto({ enti, tabelle, anno: 2021 }))[0]).toMatch(
      /Piano del 31\/12\/2020 \(data dedotta dall'anno, R\.R\. /,
    );
    expect(frasiDi(q04, contesto({ enti, tabelle }))[0]).toMatch(
      /Regole in vigore: R\.R\. 4\/2017 dopo il R\.R\. 2\/2025\.$/,
    );
  });
});
