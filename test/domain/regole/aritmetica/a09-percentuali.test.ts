import { a09 } from '../../../../src/domain/regole/aritmetica/a09-percentuali';
import { toA1 } from '../../../../src/domain/notazione-a1';
import type { Tabella } from '../../../../src/domain/tabelle/tabella';
import type { ValoreCella } from '../../../../src/domain/snapshot';
import { contesto, esito, tabella } from '../../../costruttori/contesto';
import { foglioVuoto } from '../foglio-vuoto';
import { frasiDi } from '../frasi-di';

type Righe = Parameters<typeof tabella>[2];

/** Numero e percentuale affiancati. */
const conQuote = (
  tipo: 'patrimonio' | 'offerta',
  voce: 'consistenza' | 'turnOver' | 'assegnate',
  righe: Righe,
  formati = {},
): Tabella => tabella(tipo, [voce, voce], righe, { percentuali: [false, true], formati });

const proprieta = (comuni: ValoreCella, aler: ValoreCella, formati = {}): Tabella =>
  conQuote(
    'patrimonio',
    'consistenza',
    [
      ['27 Comuni', 597, comuni],
      ['ALER BS-CR-MN', 680, aler],
      ['TOTALE', 1277, null],
    ],
    formati,
  );
const alerPerSubAmbito = (casalmaggiore: ValoreCella, viadana: ValoreCella): Tabella =>
  conQuote('patrimonio', 'consistenza', [
    ['Aler nel sub-ambito di Casalmaggiore', 445, casalmaggiore],
    ['Aler nel sub-ambito di Viadana', 235, viadana],
    ['Totale ALER', 680, null],
  ]);

describe('A09: le percentuali del patrimonio', () => {
  it.each([
    ['Oglio Po, senza decimali', proprieta('47%', '53%')],
    ['un decimale', proprieta('46,8%', '53,2%')],
    ['celle col formato %', proprieta(0.4675, 0.5325, { C2: '0%', C3: '0.00%' })],
    ['quota di ALER per sub-ambito', alerPerSubAmbito('65,4%', '34,6%')],
    ['testo che non è una percentuale', proprieta('metà', 'n.r.')],
  ])('pulito: %s', (_, tabelle) => {
    expect(esito(a09, contesto({ tabelle: [tabelle] }))).toEqual([]);
  });

  it('foglio vuoto', () => {
    expect(esito(a09, foglioVuoto())).toEqual([]);
  });

  it.each([
    ['oltre mezza unità', proprieta('46%', '53%'), 'C2', 46, 46.8],
    ['oltre mezzo decimo', proprieta('46,6%', '53,2%'), 'C2', 46.6, 46.8],
    ['sub-ambito', alerPerSubAmbito('65,4%', '35,6%'), 'C3', 35.6, 34.6],
  ])('%s', (_, tabelle, cella, trovato, atteso) => {
    const dove = contesto({ tabelle: [tabelle] });
    expect(esito(a09, dove)).toEqual([[cella, 'percentuale-diversa', 'avviso']]);
    expect([...a09.verifica(dove)][0]).toMatchObject({ trovato, atteso });
  });

  it('la frase dice il rapporto', () => {
    expect(frasiDi(a09, contesto({ tabelle: [proprieta('46%', '53%')] }))).toEqual([
      'Ambito, alloggi comunali: è stampato 46 %, ma 597 su 1.277 è 46,8 %.',
    ]);
  });

  it('senza base: non verificabile', () => {
    const dove = contesto({ tabelle: [conQuote('patrimonio', 'consistenza', [['27 Comuni', 597, '47%']])] });
    expect(esito(a09, dove)).toEqual([['C2', 'manca-base', 'nonVerificabile']]);
    expect(frasiDi(a09, dove)[0]).toMatch(/manca il numero su cui è calcolato 47 %\.$/);
  });
});

/** Di ogni rilievo: la cella, il valore atteso, il numero su cui è calcolato e dove sta. */
const conBase = (tabelle: readonly Tabella[]): unknown[] => {
  const dove = contesto({ tabelle });
  const celle = esito(a09, dove).map(([cella]) => cella);
  return [...a09.verifica(dove)].map((una, i) => [
    celle[i],
    una.atteso,
    una.parametri?.base,
    una.celle
      .slice(2)
      .map((cella) => toA1(cella))
      .join(),
  ]);
};

describe('A09: rispetto a che cosa si calcola la quota', () => {
  /** U.I. SAP, la loro percentuale, tutte le U.I. */
  const sap = (comuni: ValoreCella, totale: ValoreCella = null, tutte: ValoreCella = 1300): Tabella =>
    tabella(
      'patrimonio',
      ['consistenzaSap', 'consistenzaSap', 'consistenza'],
      [
        ['27 Comuni', 300, comuni, 600],
        ['ALER BS-CR-MN', 500, null, 700],
        ['TOTALE', 800, totale, tutte],
      ],
      { percentuali: [false, true, false] },
    );
  const senzaTotale = (comuni: ValoreCella): Tabella =>
    conQuote('patrimonio', 'consistenza', [
      ['27 Comuni', 300, comuni],
      ['ALER BS-CR-MN', 500, null],
    ]);
  const senzaCifra = (comuni: ValoreCella): Tabella =>
    conQuote('patrimonio', 'consistenza', [
      ['27 Comuni', comuni, '47%'],
      ['ALER BS-CR-MN', 680, null],
      ['TOTALE', 1277, null],
    ]);

  it.each([
    ['le U.I. SAP di tutti', sap('37,5%')],
    ['tutte le U.I. dei comuni', sap('50%')],
    ['tutte le U.I. dell’ambito', sap('23,1%')],
    ['il totale, su tutte le U.I.', sap(null, '61,5%')],
    ['il totale, sulla somma di comuni e ALER', sap(null, '100%')],
    ['comuni e ALER sommati, senza totale', senzaTotale('37,5%')],
    ['la cifra manca', senzaCifra(null)],
    ['la cifra non si legge', senzaCifra('boh')],
  ])('pulito: %s', (_, tabelle) => {
    expect(conBase([tabelle])).toEqual([]);
  });

  it.each([
    ['più vicino alle U.I. SAP di tutti', sap('35%'), ['C2', 37.5, 800, 'B4']],
    ['più vicino alle U.I. dei comuni', sap('52%'), ['C2', 50, 600, 'D2']],
    ['più vicino a tutte le U.I.', sap('25%'), ['C2', 23.1, 1300, 'D4']],
    ['la somma di comuni e ALER, che non ha una cella', senzaTotale('40%'), ['C2', 37.5, 800, '']],
    ['il totale, più vicino alla somma di comuni e ALER', sap(null, '90%'), ['C4', 100, 800, '']],
    ['una base che non si legge non conta', sap('25%', null, 'boh'), ['C2', 37.5, 800, 'B4']],
    ['due decimali stampati', sap('23,99%'), ['C2', 23.08, 1300, 'D4']],
  ])('diversa: %s', (_, tabelle, atteso) => {
    expect(conBase([tabelle])).toEqual([atteso]);
  });

  it('la quota di un sub-ambito si può calcolare su tutto l’ambito', () => {
    const conAmbito = (viadana: ValoreCella): Tabella =>
      conQuote('patrimonio', 'consistenza', [
        ['patrimonio immobiliare pubblico dell’ambito Oglio Po', 1277, null],
        ['sub-Ambito di Viadana - alloggi comunali', 331, viadana],
      ]);
    expect(conBase([conAmbito('25,9%')])).toEqual([]);
    expect(conBase([conAmbito('27,9%')])).toEqual([['C3', 25.9, 1277, 'B2']]);
  });

  it('una base a zero non è una base', () => {
    const dove = contesto({
      tabelle: [
        conQuote('patrimonio', 'consistenza', [
          ['Aler nel sub-ambito di Viadana', 235, '34,6%'],
          ['Totale ALER', 0, null],
        ]),
      ],
    });
    expect(esito(a09, dove)).toEqual([['C2', 'manca-base', 'nonVerificabile']]);
    expect(frasiDi(a09, dove)).toEqual([
      'Sub-ambito Viadana, alloggi ALER: manca il numero su cui è calcolato 34,6 %.',
    ]);
  });

  it('un totale è il 100 % di sé stesso: non manca niente', () => {
    const conTotale = (totale: ValoreCella): Tabella =>
      conQuote('patrimonio', 'consistenza', [
        ['Sub-ambito di Casalmaggiore', 266, '44,6%'],
        ['Sub-ambito di Viadana', 331, '55,4%'],
        ['TOTALE', 597, totale],
      ]);
    expect(esito(a09, contesto({ tabelle: [conTotale('100%')] }))).toEqual([]);
    expect(esito(a09, contesto({ tabelle: [conTotale('99%')] }))).toEqual([['C4', 'manca-base', 'nonVerificabile']]);
  });
});

describe('A09: le percentuali accanto ai numeri dell’offerta', () => {
  const sulTotale = (tornata: ValoreCella, formati = {}): Tabella =>
    conQuote(
      'offerta',
      'turnOver',
      [
        ['COMUNE DI DOSOLO', 2, '66,7%'],
        ['COMUNE DI TORNATA', 1, tornata],
        ['TOTALE', 3, null],
      ],
      formati,
    );

  it.each([
    ['sul totale della colonna', sulTotale('33,3%'), []],
    ['col formato %', sulTotale(1 / 3, { C3: '0%' }), []],
    ['sbagliata', sulTotale('30,3%'), [['C3', 'percentuale-diversa', 'avviso']]],
    [
      'sul complessivo della riga',
      tabella('offerta', ['complessivo', 'turnOver', 'turnOver'], [['COMUNE DI TORNATA', 4, 1, '25%']], {
        percentuali: [false, false, true],
      }),
      [],
    ],
    ['senza base', conQuote('offerta', 'turnOver', [['COMUNE DI TORNATA', 1, '25%']]), []],
  ])('%s', (_, tabelle, attesi) => {
    const dove = contesto({ tabelle: [tabelle] });
    expect(esito(a09, dove)).toEqual(attesi);
    expect(frasiDi(a09, dove)).toHaveLength(attesi.length);
  });

  it.each<[string, ValoreCella, Record<string, string>, string[]]>([
    ['0.33 mostrato 33,00%', 0.33, { C3: '0.00%' }, ['C3']],
    ['0.331 mostrato 33%', 0.331, { C3: '0%' }, []],
    ['0.331 senza un formato che dica le cifre', 0.331, { C3: '#0.0#%' }, ['C3']],
    ['numero della riga senza percentuale', null, {}, []],
  ])('contano le cifre che si vedono: %s', (_, valore, formati, attese) => {
    expect(esito(a09, contesto({ tabelle: [sulTotale(valore, formati)] })).map(([cella]) => cella)).toEqual(attese);
  });

  /** Complessivo, turn-over e la sua percentuale: 1 su 4 nella riga, 1 su 5 nella colonna. */
  const dueBasi = (quota: ValoreCella, turnOver: ValoreCella = 1, totale: ValoreCella = 5): Tabella =>
    tabella(
      'offerta',
      ['complessivo', 'turnOver', 'turnOver'],
      [
        ['COMUNE DI TORNATA', 4, turnOver, quota],
        ['TOTALE', 10, totale, null],
      ],
      { percentuali: [false, false, true] },
    );

  it.each<[string, Tabella, unknown[]]>([
    ['giusta sulla colonna', dueBasi('20%'), []],
    ['giusta sulla riga', dueBasi('25%'), []],
    ['più vicina alla colonna', dueBasi('21%'), [['D2', 20, 5, 'C3']]],
    ['più vicina alla riga', dueBasi('23%'), [['D2', 25, 4, 'B2']]],
    ['in mezzo: la colonna', dueBasi('22,5%'), [['D2', 20, 5, 'C3']]],
    ['il totale a zero non conta', dueBasi('20%', 1, 0), [['D2', 25, 4, 'B2']]],
    ['il totale che non si legge non conta', dueBasi('20%', 1, 'boh'), [['D2', 25, 4, 'B2']]],
    ['senza il numero', dueBasi('20%', null), []],
    ['due decimali', dueBasi('66,66%', 3, 9), [['D2', 75, 4, 'B2']]],
    ['una voce che non è parte di un’altra', conQuote('offerta', 'assegnate', [['COMUNE DI TORNATA', 1, '30%']]), []],
  ])('%s', (_, tabelle, attese) => {
    expect(conBase([tabelle])).toEqual(attese);
  });

  it.each([
    ['nessun decimale', '30%', 33.3],
    ['due decimali', '30,33%', 33.33],
  ])('il valore atteso con %s stampati, e di chi è', (_, quota, atteso) => {
    const dove = contesto({ tabelle: [sulTotale(quota)] });
    expect([...a09.verifica(dove)]).toMatchObject([
      { ente: 'COMUNE DI TORNATA', voce: 'turnOver', atteso, parametri: { soggetto: 'COMUNE DI TORNATA', parte: 1 } },
    ]);
  });
});
