import { s07 } from '../../../../src/domain/regole/struttura/s07-riga-totale';
import { nominaTutto } from '../../../../src/domain/regole/struttura/totale-generale';
import type { Tabella, TipoTabella } from '../../../../src/domain/tabelle/tabella';
import type { VoceKey } from '../../../../src/domain/voci/voce';
import { contesto, esito, scheda, tabella } from '../../../costruttori/contesto';
import { foglioVuoto } from '../foglio-vuoto';
import { frasiDi } from '../frasi-di';

const DATI = [['COMUNE DI BOZZOLO', 1] as const, ['COMUNE DI VIADANA', 6] as const] as const;

type Riga = readonly [string, number];

function con(righe: readonly Riga[], voce: VoceKey = 'turnOver', tipo: TipoTabella = 'offerta'): Tabella {
  return tabella(tipo, [voce], righe);
}

describe('S07: riga del totale', () => {
  it.each<[string, readonly Riga[]]>([
    ['in fondo', [...DATI, ['TOTALE', 7]]],
    ['con il totale di un gruppo prima', [...DATI, ['Totale comuni', 7], ['Totale generale', 7]]],
    ['un solo totale col nome del gruppo', [...DATI, ['Totale comuni', 7]]],
  ])('pulito: %s', (_, righe) => {
    expect(esito(s07, contesto({ tabelle: [con(righe)] }))).toEqual([]);
  });

  it('se manca, la cella è l’intestazione degli enti', () => {
    const dove = contesto({ tabelle: [con(DATI)] });
    expect(esito(s07, dove)).toEqual([['A1', 'manca', 'errore']]);
    expect(frasiDi(s07, dove)).toEqual(['La tabella non ha la riga TOTALE.']);
  });

  it.each<[string, readonly Riga[], readonly string[]]>([
    ['i soli totali di gruppo', [...DATI, ['Totale comuni', 7], ['Totale ALER', 0]], ['manca']],
    ['il totale di un gruppo in mezzo', [DATI[0], ['Totale ALER', 1], DATI[1]], ['manca']],
    ['il totale del distretto', [...DATI, ['Totale ALER', 1], ['Totale distretto', 7]], []],
    ['tre totali generali', [...DATI, ['TOTALE', 7], ['Totale generale', 7], ['TOTALE', 7]], ['ripetuto']],
  ])('%s', (_, righe, attesi) => {
    expect(esito(s07, contesto({ tabelle: [con(righe)] })).map(([, codice]) => codice)).toEqual(attesi);
  });

  it('non serve in tabelle di una riga, anche se la cartella ne ha più d’una', () => {
    const tabelle = [con([DATI[0]]), con([DATI[1]], 'carenza')];
    expect(esito(s07, contesto({ tabelle }))).toEqual([]);
  });

  it('due totali generali', () => {
    const dove = contesto({ tabelle: [con([...DATI, ['TOTALE', 7], ['Totale complessivo', 7]])] });
    expect([...s07.verifica(dove)]).toMatchObject([{ codice: 'ripetuto', celle: [{ riga: 4 }, { riga: 3 }] }]);
    expect(frasiDi(s07, dove)).toEqual(['La tabella ha 2 righe di totale generale; deve averne una.']);
  });

  it.each<[string, readonly Riga[], string]>([
    [
      'uno',
      [
        ['COMUNE DI BOZZOLO', 1],
        ['TOTALE', 7],
        ['COMUNE DI VIADANA', 6],
      ],
      "c'è ancora un ente",
    ],
    ['due', [['TOTALE', 7], ...DATI], 'ci sono ancora 2 enti'],
  ])('enti sotto il totale: %s', (_, righe, coda) => {
    const dove = contesto({ tabelle: [con(righe)] });
    const riga = righe.findIndex(([nome]) => nome === 'TOTALE') + 2;
    expect(esito(s07, dove)).toEqual([[`A${riga}`, 'non-ultimo', 'errore']]);
    expect(frasiDi(s07, dove)).toEqual([`La riga TOTALE è la ${riga}, ma sotto ${coda}.`]);
  });

  it.each<[string, Tabella]>([
    ['quote, solo di chi le ha definite', con(DATI, 'polizia')],
    ['altra categoria', con(DATI, 'altraCategoria')],
    ['popolazione', con(DATI, 'popolazione', 'popolazione')],
    ['elenco', con(DATI, 'popolazione', 'elenco')],
    ['fondi', con(DATI, 'fondi', 'fondi')],
    ['una riga sola', con([['COMUNE DI BOZZOLO', 1]])],
    ['scheda', scheda([['turnOver', 1]])],
  ])('non serve: %s', (_, tabella) => {
    expect(esito(s07, contesto({ tabelle: [tabella] }))).toEqual([]);
  });

  it('la popolazione, se ha il totale, lo ha in fondo', () => {
    const righe = [
      ['Bozzolo', 1],
      ['TOTALE', 1],
      ['Viadana', 1],
    ] as const;
    expect(esito(s07, contesto({ tabelle: [con(righe, 'popolazione', 'popolazione')] }))).toEqual([
      ['A3', 'non-ultimo', 'errore'],
    ]);
  });

  it('a due tabelle che si completano basta un totale', () => {
    const aler = con([
      ['ALER U.O. MANTOVA', 1],
      ['ALER U.O. CREMONA', 1],
    ]);
    expect(esito(s07, contesto({ tabelle: [aler, con([...DATI, ['TOTALE', 9]])] }))).toEqual([]);
  });

  it('il foglio vuoto non dà rilievi', () => {
    expect(esito(s07, foglioVuoto())).toEqual([]);
  });
});

describe('etichette del totale', () => {
  it.each(['TOTALE', 'Totale:', 'Tot.', 'TOTALE GENERALE', 'Totale U.I.', 'Totale ambito Oglio Po', 'TOTALE 2021'])(
    '%s è di tutta la tabella',
    (etichetta) => {
      expect(nominaTutto(etichetta)).toBe(true);
    },
  );

  it.each(['Totale comuni', 'TOTALE ALER', 'Subtotale', 'Totale sub-ambito Viadana', 'Totale parziale'])(
    '%s è di una parte',
    (etichetta) => {
      expect(nominaTutto(etichetta)).toBe(false);
    },
  );
});
