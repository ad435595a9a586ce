import { c03 } from '../../../../src/domain/regole/coerenza/c03-codici-catastali';
import { anagrafica, contesto, ente, esito, tabella } from '../../../costruttori/contesto';
import { foglioVuoto } from '../foglio-vuoto';
import { frasiDi } from '../frasi-di';

const con = (...righe: (readonly [string, string])[]) =>
  contesto({ tabelle: [tabella('enti', ['codiceCatastale'], righe)] });

describe('C03: codici catastali', () => {
  it.each<[string, (readonly [string, string])[]]>([
    [
      'codici in uso',
      [
        ['COMUNE DI PIADENA DRIZZONA', 'M418'],
        ['COMUNE DI VIADANA', 'L826'],
      ],
    ],
    [
      'ALER ripete il codice della città',
      [
        ['COMUNE DI MANTOVA', 'E897'],
        ['ALER U.O. MANTOVA', 'E897'],
      ],
    ],
    [
      'codice di un altro comune, che guarda C02',
      [
        ['COMUNE DI BOZZOLO', 'L826'],
        ['COMUNE DI VIADANA', 'L826'],
      ],
    ],
    [
      'lo stesso ente due volte, che guarda S06',
      [
        ['Cooperativa Casa', 'L826'],
        ['Cooperativa Casa', 'L826'],
      ],
    ],
  ])('pulito: %s', (_, righe) => {
    expect(esito(c03, con(...righe))).toEqual([]);
  });

  it.each([
    ['G536', 'Piadena'],
    ['D370', 'Drizzona'],
  ])('il codice %s di un comune confluito si accetta', (codice, cessato) => {
    const dove = con(['COMUNE DI PIADENA DRIZZONA', codice]);
    expect(esito(c03, dove)).toEqual([['B2', 'comune-cessato', 'informazione']]);
    expect(frasiDi(c03, dove)).toEqual([
      `«${codice}» è il codice di ${cessato}, confluito nel 2019 in Piadena Drizzona.`,
    ]);
  });

  it('anche nell’anagrafica di un ente', () => {
    const chi = anagrafica({ ente: 'Comune di Piadena Drizzona', codiceCatastale: 'g536' });
    expect(esito(c03, contesto({ anagrafiche: [chi] }))).toEqual([['B2', 'comune-cessato', 'informazione']]);
  });

  it('lo stesso codice su due enti', () => {
    const dove = con(['COMUNE DI VIADANA', 'L826'], ['Cooperativa Casa', 'L826']);
    expect([...c03.verifica(dove)]).toMatchObject([{ codice: 'ripetuto', celle: [{ riga: 2 }, { riga: 1 }] }]);
    expect(esito(c03, dove)).toEqual([['B3', 'ripetuto', 'avviso']]);
    expect(frasiDi(c03, dove)).toEqual([
      'Il codice «L826» è scritto per più enti: COMUNE DI VIADANA e Cooperativa Casa.',
    ]);
  });

  it('nel registro dato a parte non ci sono celle', () => {
    const enti = [
      ente('COMUNE DI VIADANA', { codiceCatastale: 'L826' }),
      ente('Cooperativa Casa', { tipo: 'operatore', codiceCatastale: 'L826' }),
    ];
    expect([...c03.verifica(contesto({ enti }))]).toMatchObject([{ codice: 'ripetuto', celle: [] }]);
  });

  it('il foglio vuoto non dà rilievi', () => {
    expect(esito(c03, foglioVuoto())).toEqual([]);
  });
});
