import type { AnnoPrecedente } from '../../../../src/domain/confronto/anno-precedente';
import { a12 } from '../../../../src/domain/regole/aritmetica/a12-cambiamenti';
import type { ValoreCella } from '../../../../src/domain/snapshot';
import { contesto, ente, esito, tabella } from '../../../costruttori/contesto';
import { foglioVuoto } from '../foglio-vuoto';
import { frasiDi } from '../frasi-di';

const prima = (valori: AnnoPrecedente['enti'][number]['valori'], anno: number | null = 2025): AnnoPrecedente => ({
  anno,
  file: [],
  enti: [{ ente: ente('COMUNE DI TORNATA'), senzaSap: false, valori }],
});

const con = (transitori: ValoreCella, precedente: AnnoPrecedente | null): ReturnType<typeof contesto> =>
  contesto({
    anno: 2026,
    precedente,
    tabelle: [tabella('offerta', ['transitori'], [['COMUNE DI TORNATA', transitori]])],
  });

describe('A12: un dato non cambia molto da un anno all’altro', () => {
  it.each<[string, number, number | 'n.r.']>([
    ['uguale', 10, 10],
    ['tre in più', 3, 0],
    ['tre in meno', 0, 3],
    ['la metà esatta', 5, 10],
    ['poco di un numero grande', 110, 100],
    ['prima non rilevabile', 10, 'n.r.'],
  ])('pulito: %s', (_, ora, era) => {
    expect(esito(a12, con(ora, prima({ transitori: era })))).toEqual([]);
  });

  it.each<[string, ReturnType<typeof contesto>]>([
    ['senza anno prima', con(10, null)],
    ['di due anni fa', con(10, prima({ transitori: 0 }, 2024))],
    ['prima non dichiarato', con(10, prima({}))],
    ['ora non dichiarato', con(null, prima({ transitori: 10 }))],
    ['ora non rilevabile', con('n.r.', prima({ transitori: 10 }))],
    ['foglio vuoto', foglioVuoto()],
  ])('muto: %s', (_, dove) => {
    expect(esito(a12, dove)).toEqual([]);
  });

  it.each([
    ['quattro da zero', 4, 0],
    ['quattro meno, più di metà', 3, 7],
    ['sparito', 0, 4],
    ['il doppio', 20, 10],
  ])('segnala: %s', (_, ora, era) => {
    const dove = con(ora, prima({ transitori: era }));
    expect(esito(a12, dove)).toEqual([['B2', 'cambiato', 'informazione']]);
    expect(frasiDi(a12, dove)).toEqual([`COMUNE DI TORNATA: «servizi abitativi transitori» passa da ${era} a ${ora}.`]);
  });

  it('il complessivo che nessuno scrive indica le sue parti', () => {
    const dove = contesto({
      anno: 2026,
      precedente: prima({ complessivo: 1 }),
      tabelle: [tabella('offerta', ['turnOver', 'carenza'], [['COMUNE DI TORNATA', 6, 3]])],
    });
    expect(esito(a12, dove)).toEqual([['B2', 'cambiato', 'informazione']]);
    expect([...a12.verifica(dove)][0]?.celle.map(({ colonna }) => colonna)).toEqual([1, 2]);
  });

  it.each<[string, Parameters<typeof prima>[0], Parameters<typeof tabella>[1], readonly ValoreCella[], number[]]>([
    ['il complessivo vuoto', { complessivo: 1 }, ['complessivo', 'turnOver', 'carenza'], [null, 6, 3], [2, 3]],
    [
      'la nuova edificazione divisa in due',
      { nuova: 0 },
      ['turnOver', 'ristrutturazione', 'nuovaEdificazione'],
      [6, 5, 3],
      [2, 3],
    ],
  ])('si indicano le parti: %s', (_, era, voci, valori, colonne) => {
    const dove = contesto({
      anno: 2026,
      precedente: prima(era),
      tabelle: [tabella('offerta', voci, [['COMUNE DI TORNATA', ...valori]])],
    });
    expect([...a12.verifica(dove)].map(({ celle }) => celle.map(({ colonna }) => colonna))).toEqual([colonne]);
  });

  it('chi l’anno prima non c’era non si confronta', () => {
    const dove = contesto({
      anno: 2026,
      precedente: prima({ transitori: 0 }),
      tabelle: [tabella('offerta', ['transitori'], [['COMUNE DI DOSOLO', 9], ['COMUNE DI TORNATA', 9]])], // prettier-ignore
    });
    expect(esito(a12, dove)).toEqual([['B3', 'cambiato', 'informazione']]);
  });
});
