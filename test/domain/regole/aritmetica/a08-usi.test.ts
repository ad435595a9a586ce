import { a08 } from '../../../../src/domain/regole/aritmetica/a08-usi';
import type { ValoreCella } from '../../../../src/domain/snapshot';
import type { Tabella } from '../../../../src/domain/tabelle/tabella';
import { anagrafica, contesto, esito, scheda, tabella } from '../../../costruttori/contesto';
import { foglioVuoto } from '../foglio-vuoto';
import { frasiDi } from '../frasi-di';

const USI = ['consistenzaSas', 'consistenzaSap', 'consistenzaAltri', 'consistenza'] as const;
const CASALMAGGIORE = ['Sub-ambito di Casalmaggiore', 23, 228, 15, 266] as const;

const perSubAmbito = (
  viadana: readonly ValoreCella[],
  totale: readonly ValoreCella[] = [null, null, null, 597],
): Tabella =>
  tabella('patrimonio', USI, [CASALMAGGIORE, ['Sub-ambito di Viadana', ...viadana], ['Totale comuni', ...totale]], {
    nome: 'Patrimonio',
  });

describe('A08: SAP + SAS + altri usi = totale', () => {
  it.each([
    ['tornano', [16, 285, 30, 331]],
    ['il totale non è scritto', [16, 311, 30, null]],
    ['un uso non è scritto', [16, 311, null, 331]],
  ])('pulito: %s', (_, viadana) => {
    expect(esito(a08, contesto({ tabelle: [perSubAmbito(viadana)] }))).toEqual([]);
  });

  it('le righe di ALER comune per comune sono ognuna per sé, non tutta l’ALER', () => {
    const righe = [
      ['ALER BERGAMO-LECCO-SONDRIO - COMUNE DI BERGAMO', 0, 229, 0, 229],
      ['ALER BERGAMO-LECCO-SONDRIO - COMUNE DI GORLE', 0, 7, 0, 7],
      ['TOTALE', 0, 236, 0, 236],
    ] as const;
    expect(esito(a08, contesto({ tabelle: [tabella('patrimonio', USI, righe)] }))).toEqual([]);
  });

  it('foglio vuoto', () => {
    expect(esito(a08, foglioVuoto())).toEqual([]);
  });

  it('il caso dell’Oglio Po: il totale è confermato dal resto, non si corregge', () => {
    const dove = contesto({ tabelle: [perSubAmbito([16, 311, 30, 331])] });
    expect(esito(a08, dove)).toEqual([['E3', 'totale-confermato', 'errore']]);
    const [rilievo] = a08.verifica(dove);
    expect(rilievo).toMatchObject({ voce: 'consistenza', trovato: 331, atteso: 357 });
    expect(rilievo?.celle.map(({ colonna }) => colonna)).toEqual([4, 2, 1, 3]);
    expect(rilievo?.correzione).toBeUndefined();
    expect(frasiDi(a08, dove)).toEqual([
      'Sub-ambito Viadana, alloggi comunali: SAP 311 + SAS 16 + altri usi 30 fa 357, ma il totale è 331. ' +
        'Il totale è coerente con il resto (266 + 331 = 597): è sbagliato uno degli usi. ' +
        'Se è uno solo, dovrebbe essere SAP 285 oppure altri usi 4.',
    ]);
  });

  it('senza il resto si propone la somma', () => {
    const dove = contesto({ tabelle: [tabella('patrimonio', USI, [['Sub-ambito di Viadana', 16, 311, 30, 331]])] });
    expect(esito(a08, dove)).toEqual([['E2', 'totale-diverso', 'errore']]);
    expect([...a08.verifica(dove)][0]?.correzione).toMatchObject({ valore: 357 });
    expect(frasiDi(a08, dove)[0]).toMatch(/fa 357, ma il totale è 331\.$/);
  });

  it('dove c’è una formula non si propone un numero', () => {
    const tabelle = [
      tabella('patrimonio', USI, [['Sub-ambito di Viadana', 16, 311, 30, 331]], { formule: { E2: '=331' } }),
    ];
    expect([...a08.verifica(contesto({ tabelle }))][0]?.correzione).toBeUndefined();
  });

  it('l’uso che anche la somma dei sub-ambiti accusa', () => {
    const dove = contesto({ tabelle: [perSubAmbito([16, 311, 30, 331], [39, 513, 45, 597])] });
    expect(esito(a08, dove)).toEqual([['C3', 'uso-diverso', 'errore']]);
    expect([...a08.verifica(dove)][0]).toMatchObject({ voce: 'consistenzaSap', trovato: 311, atteso: 285 });
    expect(frasiDi(a08, dove)[0]).toMatch(/Anche un'altra somma indica 285 al posto di 311\.$/);
  });

  it('l’errore di una riga non si ripete sul totale che la somma', () => {
    const dove = contesto({ tabelle: [perSubAmbito([16, 311, 30, 331], [39, 539, 45, 597])] });
    expect(esito(a08, dove)).toEqual([['E3', 'totale-confermato', 'errore']]);
  });

  it('una cifra illeggibile: non verificabile', () => {
    const dove = contesto({ tabelle: [perSubAmbito([16, 'boh', 30, 331])] });
    expect(esito(a08, dove)).toEqual([['C3', 'cifra-mancante', 'nonVerificabile']]);
    expect(frasiDi(a08, dove)[0]).toMatch(/manca un numero e la somma degli usi/);
  });

  it('la scheda di un ente, con il suo nome', () => {
    const voci = [
      ['consistenzaSap', 5],
      ['consistenzaSas', 1],
      ['consistenzaAltri', 0],
      ['consistenza', 7],
    ] as const;
    const dove = contesto({ tabelle: [scheda(voci)], anagrafiche: [anagrafica({ ente: 'COMUNE DI TORNATA' })] });
    expect(esito(a08, dove)).toEqual([['B5', 'totale-diverso', 'errore']]);
    expect([...a08.verifica(dove)][0]).toMatchObject({ ente: 'COMUNE DI TORNATA', correzione: { valore: 6 } });
  });

  it('le schede di due enti non si confondono', () => {
    const di = (file: number, sap: number): Tabella =>
      scheda(
        [
          ['consistenzaSap', sap],
          ['consistenzaSas', 0],
          ['consistenzaAltri', 0],
          ['consistenza', sap],
        ],
        { file },
      );
    const dove = contesto({
      tabelle: [di(0, 5), di(1, 8)],
      anagrafiche: [anagrafica({ ente: 'COMUNE DI TORNATA' }), anagrafica({ ente: 'COMUNE DI DOSOLO' }, { file: 1 })],
    });
    expect(esito(a08, dove)).toEqual([]);
  });
});

describe('A08: il patrimonio in una tabella dell’offerta', () => {
  const con = (
    righe: Parameters<typeof tabella>[2],
    formule: Record<string, string> = {},
  ): ReturnType<typeof contesto> =>
    contesto({
      tabelle: [
        tabella(
          'offerta',
          ['complessivo', 'consistenzaSap', 'consistenzaSas', 'consistenzaAltri', 'consistenza'],
          righe,
          { formule },
        ),
      ],
    });

  it.each([
    ['torna', ['COMUNE DI TORNATA', 1, 5, 1, 0, 6], []],
    ['non torna', ['COMUNE DI TORNATA', 1, 5, 1, 0, 7], [['F2', 'somma-diversa', 'errore']]],
    ['un uso manca', ['COMUNE DI TORNATA', 1, 5, null, 0, 6], [['D2', 'addendo-mancante', 'nonVerificabile']]],
    ['il totale manca', ['COMUNE DI TORNATA', 1, 5, 1, 0, null], [['F2', 'intero-mancante', 'nonVerificabile']]],
  ] as const)('%s', (_, riga, attesi) => {
    expect(esito(a08, con([riga]))).toEqual(attesi);
    expect(frasiDi(a08, con([riga]))).toHaveLength(attesi.length);
  });

  it('il totale di colonna accusa un uso; una formula non si riscrive', () => {
    const righe = [
      ['COMUNE DI TORNATA', 1, 5, 3, 0, 6],
      ['TOTALE', 1, 5, 1, 0, 6],
    ] as const;
    expect(esito(a08, con(righe))).toEqual([['D2', 'addendo-diverso', 'errore']]);
    expect(frasiDi(a08, con(righe))[0]).toMatch(/«patrimonio SAS» è 3 e dovrebbe essere 1/);
    const formula = con([['COMUNE DI TORNATA', 1, 5, 1, 0, 7]], { F2: '=SUM(C2:E2)+1' });
    expect(esito(a08, formula)).toEqual([['F2', 'somma-diversa-formula', 'errore']]);
    expect(frasiDi(a08, formula)[0]).toMatch(/la formula del patrimonio dà 7/);
  });
});
