import { a09 } from '../../../../src/domain/regole/aritmetica/a09-percentuali';
import type { Tabella } from '../../../../src/domain/tabelle/tabella';
import type { ValoreCella } from '../../../../src/domain/snapshot';
import { contesto, esito, tabella } from '../../../costruttori/contesto';
import { foglioVuoto } from '../foglio-vuoto';
import { frasiDi } from '../frasi-di';

type Righe = Parameters<typeof tabella>[2];

/** Numero e percentuale affiancati. */
const conQuote = (
  tipo: 'patrimonio' | 'offerta',
  voce: 'consistenza' | 'turnOver',
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
});
