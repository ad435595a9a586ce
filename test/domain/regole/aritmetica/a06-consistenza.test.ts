import { a06 } from '../../../../src/domain/regole/aritmetica/a06-consistenza';
import type { Tabella } from '../../../../src/domain/tabelle/tabella';
import type { VoceKey } from '../../../../src/domain/voci/voce';
import { contesto, esito, tabella } from '../../../costruttori/contesto';
import { foglioVuoto } from '../foglio-vuoto';
import { frasiDi } from '../frasi-di';

const offerta = tabella(
  'offerta',
  ['complessivo', 'turnOver', 'carenza', 'nuova'],
  [['COMUNE DI TORNATA', 6, 2, 3, 1]],
);
const patrimonio = (voce: VoceKey, valore: number | null): Tabella =>
  tabella('patrimonio', [voce], [['COMUNE DI TORNATA', valore]]);

describe('A06: le disponibili non superano il patrimonio', () => {
  it.each([
    ['nessun patrimonio per ente', []],
    ['patrimonio SAP sufficiente', [patrimonio('consistenzaSap', 6)]],
    ['solo il totale, sufficiente', [patrimonio('consistenza', 40)]],
    ['patrimonio vuoto', [patrimonio('consistenzaSap', null)]],
    ['totale 0 di parti vuote', [patrimonio('consistenzaSap', null), patrimonio('consistenza', 0)]],
  ])('pulito: %s', (_, altre) => {
    expect(esito(a06, contesto({ tabelle: [offerta, ...altre] }))).toEqual([]);
  });

  it('foglio vuoto', () => {
    expect(esito(a06, foglioVuoto())).toEqual([]);
  });

  it('ogni voce oltre il patrimonio è un errore', () => {
    const dove = contesto({ tabelle: [offerta, patrimonio('consistenzaSap', 2)] });
    expect(esito(a06, dove)).toEqual([
      ['B2', 'oltre-patrimonio', 'errore'],
      ['D2', 'oltre-patrimonio', 'errore'],
    ]);
    expect([...a06.verifica(dove)][0]).toMatchObject({ ente: 'COMUNE DI TORNATA', trovato: 6, atteso: 2 });
    expect(frasiDi(a06, dove)[0]).toBe('COMUNE DI TORNATA: «disponibili» è 6, ma il patrimonio è di 2 alloggi.');
  });

  it('0 alloggi SAP dichiarati sono un dato', () => {
    const dove = contesto({ tabelle: [offerta, patrimonio('consistenzaSap', 0), patrimonio('consistenza', 0)] });
    expect(esito(a06, dove).map(([cella]) => cella)).toEqual(['B2', 'D2', 'C2']);
  });

  it('il solo totale, se è più piccolo delle disponibili, basta', () => {
    const dove = contesto({ tabelle: [offerta, patrimonio('consistenza', 5)] });
    expect(esito(a06, dove)).toEqual([['B2', 'oltre-patrimonio', 'errore']]);
  });

  it('di chi non ha disponibili non serve il patrimonio', () => {
    const zero = tabella('offerta', ['complessivo', 'turnOver', 'carenza'], [['COMUNE DI TORNATA', 0, 0, 0]]);
    expect(esito(a06, contesto({ tabelle: [zero, patrimonio('consistenzaSas', 3)] }))).toEqual([]);
  });

  it('il patrimonio SAP vale prima del totale', () => {
    const dove = contesto({ tabelle: [offerta, patrimonio('consistenzaSap', 5), patrimonio('consistenza', 40)] });
    expect(esito(a06, dove).map(([cella]) => cella)).toEqual(['B2']);
  });

  it('patrimonio dichiarato per altri usi ma non SAP: non verificabile', () => {
    const dove = contesto({ tabelle: [offerta, patrimonio('consistenzaSas', 3)] });
    expect(esito(a06, dove)).toEqual([['B2', 'manca-sap', 'nonVerificabile']]);
    expect(frasiDi(a06, dove)[0]).toMatch(/ma non quello SAP/);
  });
});
