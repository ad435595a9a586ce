import { c05 } from '../../../../src/domain/regole/coerenza/c05-totale-nel-testo';
import { totaliDetti } from '../../../../src/domain/regole/coerenza/totale-nel-testo';
import { toA1 } from '../../../../src/domain/notazione-a1';
import type { ValoreCella } from '../../../../src/domain/snapshot';
import type { Tabella } from '../../../../src/domain/tabelle/tabella';
import type { VoceKey } from '../../../../src/domain/voci/voce';
import { contesto, esito, tabella } from '../../../costruttori/contesto';
import { foglioVuoto } from '../foglio-vuoto';
import { frasiDi } from '../frasi-di';

/** Una tabella di popolazione con il totale scritto nelle intestazioni, come quella pubblicata. */
function popolazione(...intestazioni: readonly string[]): Tabella {
  const letta = tabella(
    'popolazione',
    ['popolazioneMaschi', 'popolazioneFemmine', 'popolazione'],
    [
      ['Bozzolo', 1981, 2085, 4066],
      ['TOTALE', 41316, 41709, 83025],
    ],
    { titolo: 'TOTALE POPOLAZIONE AMBITO TERRITORIALE OGLIO PO 1 GENNAIO 2020' },
  );
  return { ...letta, colonne: letta.colonne.map((c, i) => ({ ...c, testo: intestazioni[i] ?? c.testo })) };
}

function offerta(voci: readonly VoceKey[], testo: string, totale = true): Tabella {
  const valori = voci.map((_, i) => 93 + i);
  const righe = [['COMUNE DI BOZZOLO', ...valori] as const, ...(totale ? [['TOTALE', ...valori] as const] : [])];
  return tabella('offerta', voci, righe, { titolo: testo });
}

describe('C05: totali detti nei testi', () => {
  it('l’intestazione della popolazione pubblicata è pulita, col punto delle migliaia', () => {
    const letta = popolazione('TOTALE MASCHI n. 41.316', 'TOTALE FEMMINE n. 41.709', 'TOTALE GENERALE n. 83.025');
    expect(esito(c05, contesto({ tabelle: [letta] }))).toEqual([]);
  });

  it('un’intestazione con un altro totale', () => {
    const dove = contesto({ tabelle: [popolazione('TOTALE MASCHI n. 41.361')] });
    expect([...c05.verifica(dove)]).toMatchObject([
      {
        voce: 'popolazioneMaschi',
        trovato: 41361,
        atteso: 41316,
        celle: [
          { riga: 1, colonna: 1 },
          { riga: 3, colonna: 1 },
        ],
      },
    ]);
    expect(frasiDi(c05, dove)).toEqual(['Il testo dice 41.361 per «maschi», ma il totale della tabella è 41.316.']);
  });

  it.each([
    ['Sono complessivamente 90 unità', true],
    ['Disponibili in totale n. 90 alloggi', true],
    ['90 U.I. disponibili in tutto', true],
    ['Sono complessivamente 90 unità, di cui 60 ALER', true],
    ['Sono complessivamente 93 unità', false],
    ['Patrimonio: complessivamente 1277 unità abitative', false],
    ['I comuni hanno in totale 33 alloggi', false],
    ['Piano 2021, 27 comuni', false],
    ['In totale 90 abitanti', false],
    ['Totale 90 %', false],
  ])('%s', (testo, diverso) => {
    const dove = contesto({ tabelle: [offerta(['complessivo'], testo)] });
    expect(esito(c05, dove)).toEqual(diverso ? [['A1', 'totale-diverso', 'avviso']] : []);
  });

  it('la frase su un’altra voce non riguarda la tabella', () => {
    const tabelle = [offerta(['carenza'], 'Alloggi disponibili: complessivamente 90 unità')];
    expect(esito(c05, contesto({ tabelle }))).toEqual([]);
  });

  it.each<[string, readonly (VoceKey | null)[], readonly boolean[], string, readonly string[]]>([
    ['una sola voce di alloggi, di chiunque sia', ['carenza'], [], 'In totale 90 alloggi', ['B3']],
    ['accanto a una quota', ['carenza', 'polizia'], [], 'In totale 90 alloggi', ['B3']],
    ['accanto alla sua percentuale', ['carenza', 'carenza'], [false, true], 'In totale 90 alloggi', ['B3']],
    ['accanto a una colonna qualunque', [null, 'carenza'], [], 'In totale 90 alloggi', ['C3']],
    ['due voci, nessuna è il complessivo', ['carenza', 'privati'], [], 'In totale 90 alloggi', []],
    ['due voci, la frase ne nomina un’altra', ['turnOver', 'complessivo'], [], 'Carenza: in totale 90 alloggi', []],
    ['due voci, la frase parla di abitanti', ['turnOver', 'complessivo'], [], 'In totale 90 abitanti', []],
    ['nessuna voce di alloggi', ['polizia', null], [], 'In totale 90 alloggi', []],
  ])('la colonna di cui si dice il totale: %s', (_, voci, percentuali, titolo, celle) => {
    const valori = voci.map((voce) => (voce === null ? null : 93));
    const righe = [['COMUNE DI BOZZOLO', ...valori] as const, ['TOTALE', ...valori] as const];
    const segnalati = [
      ...c05.verifica(contesto({ tabelle: [tabella('offerta', voci, righe, { titolo, percentuali })] })),
    ];
    expect(segnalati.map(({ celle: [, totale] }) => totale && toA1({ ...totale, riga: totale.riga - 1 }))).toEqual(
      celle,
    );
  });

  it.each<[string, boolean]>([
    ['In totale 83.000 abitanti', true],
    ['In totale 83.025 abitanti', false],
    ['In totale 90 alloggi', false],
  ])('popolazione: %s', (titolo, diverso) => {
    const letta = {
      ...popolazione(),
      testi: [{ testo: titolo, posizione: { riga: 0, colonna: 0 }, ruolo: 'nota' as const }],
    };
    const segnalati = [...c05.verifica(contesto({ tabelle: [letta] }))];
    expect(segnalati.map(({ voce, atteso }) => [voce, atteso])).toEqual(diverso ? [['popolazione', 83025]] : []);
  });

  it.each<[string, Tabella]>([
    ['una colonna senza voce', tabella('offerta', [null], [['COMUNE DI BOZZOLO', 93]])],
    ['una percentuale', tabella('offerta', ['carenza'], [['COMUNE DI BOZZOLO', 93]], { percentuali: [true] })],
  ])('l’intestazione di %s non dice un totale', (_, letta) => {
    const colonne = letta.colonne.map((colonna) => ({ ...colonna, testo: 'TOTALE n. 90' }));
    expect(esito(c05, contesto({ tabelle: [{ ...letta, colonne }] }))).toEqual([]);
  });

  it('il totale detto dalla colonna di un altro anno non si confronta', () => {
    const righe = [['COMUNE DI BOZZOLO', 93, 90] as const];
    const letta = tabella('offerta', ['carenza', 'carenza'], righe, { anni: [2020, 2021] });
    const colonne = letta.colonne.map((colonna) => ({ ...colonna, testo: 'TOTALE n. 91' }));
    const dove = contesto({ anno: 2021, tabelle: [{ ...letta, colonne }] });
    expect(esito(c05, dove)).toEqual([['C1', 'totale-diverso', 'avviso']]);
  });

  it('nel patrimonio il totale detto è di altre cose', () => {
    const righe = [['Libere', 93] as const];
    const letta = tabella('patrimonio', ['consistenzaSap'], righe, { titolo: 'In totale 90 alloggi' });
    expect(esito(c05, contesto({ tabelle: [letta] }))).toEqual([]);
  });

  it('nel quadro il totale detto è quello del complessivo', () => {
    expect(esito(c05, contesto({ tabelle: [offerta(['turnOver', 'complessivo'], 'In totale 94 alloggi')] }))).toEqual(
      [],
    );
    expect(
      esito(c05, contesto({ tabelle: [offerta(['turnOver', 'complessivo'], 'In totale 93 alloggi')] })),
    ).toHaveLength(1);
  });

  it('senza riga del totale si confronta con la somma', () => {
    expect(esito(c05, contesto({ tabelle: [offerta(['complessivo'], 'In totale 93 alloggi', false)] }))).toEqual([]);
    expect(esito(c05, contesto({ tabelle: [offerta(['complessivo'], 'In totale 90 alloggi', false)] }))).toHaveLength(
      1,
    );
  });

  it.each<[string, readonly (readonly [string, ValoreCella])[], number | null]>([
    [
      'si sommano tutte le righe',
      [
        ['COMUNE DI BOZZOLO', 40],
        ['COMUNE DI VIADANA', 53],
      ],
      93,
    ],
    [
      'le celle senza numero non contano',
      [
        ['COMUNE DI BOZZOLO', 93],
        ['COMUNE DI VIADANA', 'n.r.'],
      ],
      93,
    ],
    [
      'la prima senza numero',
      [
        ['COMUNE DI BOZZOLO', null],
        ['COMUNE DI VIADANA', 0],
      ],
      0,
    ],
    [
      'nessun numero',
      [
        ['COMUNE DI BOZZOLO', null],
        ['COMUNE DI VIADANA', 'n.r.'],
      ],
      null,
    ],
    [
      'il totale senza numero',
      [
        ['COMUNE DI BOZZOLO', 93],
        ['TOTALE', null],
      ],
      null,
    ],
  ])('il totale con cui si confronta: %s', (_, righe, atteso) => {
    const dove = contesto({
      tabelle: [tabella('offerta', ['complessivo'], righe, { titolo: 'In totale 90 alloggi' })],
    });
    expect([...c05.verifica(dove)].map((segnalazione) => segnalazione.atteso)).toEqual(atteso === null ? [] : [atteso]);
    expect(esito(c05, dove)).toEqual(atteso === null ? [] : [['A1', 'totale-diverso', 'avviso']]);
  });

  it('il foglio vuoto non dà rilievi', () => {
    expect(esito(c05, foglioVuoto())).toEqual([]);
  });
});

describe('i totali detti da un testo', () => {
  it.each<[string, readonly (readonly [string, readonly number[]])[]]>([
    ['Complessivamente 93 unità', [['alloggi', [93]]]],
    ['In tutto 41.316 residenti', [['abitanti', [41316, 41.316]]]],
    ['Patrimonio: 1277 alloggi in totale.  In totale 90 alloggi disponibili', [['alloggi', [90]]]],
    ['Patrimonio della proprietà. In totale 90 alloggi', [['alloggi', [90]]]],
    ['Proprietà di ALER; in totale 90 alloggi', [['alloggi', [90]]]],
    [
      'In totale 90 alloggi; in totale 4000 abitanti',
      [
        ['alloggi', [90]],
        ['abitanti', [4000]],
      ],
    ],
    ['In totale molti alloggi', []],
    ['', []],
  ])('%s', (testo, attesi) => {
    expect(totaliDetti(testo).map(({ di, letture }) => [di, letture])).toEqual(attesi);
  });
});
