import { INTESTAZIONI_DERIVATE, senzaTabelleDerivate } from '../../../src/domain/tabelle/tabelle-derivate';
import { riconosci } from '../../../src/domain/tabelle/riconosci';
import type { ValoreCella } from '../../../src/domain/snapshot';
import { cartella, foglio } from '../../costruttori/snapshot';

const TESTATA = ['Ente', 'Numero complessivo U.I. disponibili'];
const VERA = [TESTATA, ['COMUNE DI BOZZOLO', 1], ['COMUNE DI TORNATA', 4], ['TOTALE', 5]];
const DEL_GRAFICO = [
  [INTESTAZIONI_DERIVATE.grafico, 'Disponibili', 'Turn-over'],
  ['Bozzolo', 1, 1],
  ['Tornata', 4, 4],
  ['TOTALE', 5, 5],
];

describe('le tabelle che scriviamo ricavandole da altre', () => {
  it('non si riconoscono: quella vera sì, prima e dopo', () => {
    const letto = riconosci(cartella(foglio('Tabelle', [...VERA, [], ...DEL_GRAFICO, [], ...VERA])), 0);
    expect(letto.tabelle.map(({ area: { riga, righe } }) => [riga, righe])).toEqual([
      [0, 4],
      [10, 4],
    ]);
  });

  it('le U.I. riservate sommano le quote della polizia: rilette come quota sarebbero un disaccordo', () => {
    const riservate = [
      [INTESTAZIONI_DERIVATE.riservate, TESTATA[1] ?? '', 'Polizia, VVF, Forze Armate e Polizia Locale: quota'],
      ['COMUNE DI BOZZOLO', 1, 0.2],
      ['COMUNE DI TORNATA', 4, 0.2],
      ['TOTALE', 5, null],
    ];
    const letto = riconosci(cartella(foglio('Tabelle', [...VERA, [], ...riservate])), 0);
    expect(letto.tabelle.map(({ area: { riga } }) => riga)).toEqual([0]);
  });

  it.each<[string, ValoreCella[]]>([
    ['dal totale', ['TOTALE', 5]],
    ['da una riga vuota', []],
    ['da una riga senza nome', ['', 5]],
    ['da una riga col nome cancellato', [null, 5]],
  ])('la tabella derivata è chiusa %s, che è ancora sua', (_, fine) => {
    const sua = [[INTESTAZIONI_DERIVATE.grafico, 'Disponibili'], ['Bozzolo', 1], ['Tornata', 4], fine];
    const { valori } = senzaTabelleDerivate(foglio('Tabelle', [['Premessa'], ...sua, ...VERA]));
    expect(valori).toEqual([['Premessa'], [], [], [], [], ...VERA]);
  });

  it('un foglio senza grafici resta lo stesso oggetto', () => {
    const senza = foglio('Tabelle', VERA);
    expect(senzaTabelleDerivate(senza)).toBe(senza);
  });

  it('la tabella di altri con lo stesso titolo altrove non c’entra', () => {
    const altra = foglio('Tabelle', [[null, INTESTAZIONI_DERIVATE.grafico], ...VERA]);
    expect(senzaTabelleDerivate(altra)).toBe(altra);
  });
});
