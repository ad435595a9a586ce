import { c03 } from '../../../../src/domain/regole/coerenza/c03-codici-catastali';
import { anagrafica, contesto, ente, esito, tabella } from '../../../costruttori/contesto';
import { alloggio, conFogli, elenco } from '../../../costruttori/elenco-unita';
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

  it.each<[string, readonly string[], string, number]>([
    ['il comune prima', ['COMUNE DI VIADANA', 'Cooperativa Casa'], 'Cooperativa Casa', 2],
    ['il comune dopo', ['Cooperativa Casa', 'COMUNE DI VIADANA'], 'COMUNE DI VIADANA', 2],
    ['il comune terzo', ['Cooperativa Casa', 'Cooperativa Casa', 'COMUNE DI VIADANA'], 'COMUNE DI VIADANA', 3],
  ])('si guarda il secondo ente, e i nomi sono in ordine: %s', (_, nomi, ente, riga) => {
    const [rilievo] = c03.verifica(con(...nomi.map((nome) => [nome, 'L826'] as const)));
    expect(rilievo).toMatchObject({ ente, parametri: { enti: ['COMUNE DI VIADANA', 'Cooperativa Casa'] } });
    expect(rilievo?.celle[0]?.riga).toBe(riga);
  });

  it('due enti della stessa provincia non ripetono niente', () => {
    const righe = [['COMUNE DI BOZZOLO', 'B110', 'MN'] as const, ['COMUNE DI VIADANA', 'L826', 'MN'] as const];
    const dove = contesto({ tabelle: [tabella('enti', ['codiceCatastale', 'provincia'], righe)] });
    expect(esito(c03, dove)).toEqual([]);
  });

  it('del comune confluito dice il codice di oggi', () => {
    const [rilievo] = c03.verifica(con(['COMUNE DI PIADENA DRIZZONA', 'G536']));
    expect(rilievo).toMatchObject({ trovato: 'G536', atteso: 'M418' });
  });

  it('due alloggi con lo stesso foglio, mappale e subalterno', () => {
    const { contesto: dove } = conFogli([elenco([alloggio(1), alloggio(2, { Subalterno: 1 })])]);
    expect(esito(c03, dove)).toHaveLength(1);
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
