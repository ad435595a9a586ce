import { creaContesto } from '../../../../src/domain/offerta/crea-contesto';
import { a07 } from '../../../../src/domain/regole/aritmetica/a07-sub-ambiti';
import { riconosci } from '../../../../src/domain/tabelle/riconosci';
import type { Tabella } from '../../../../src/domain/tabelle/tabella';
import { contesto, esito, tabella } from '../../../costruttori/contesto';
import { COME_PUBBLICATO, leggiEsempio } from '../../../costruttori/esempi';
import { foglioVuoto } from '../foglio-vuoto';
import { frasiDi } from '../frasi-di';

const OGLIO = {
  'patrimonio immobiliare pubblico dell’ambito Oglio Po': 1277,
  'appartengono ai 27 Comuni': 597,
  'appartengono ad ALER BS-CR-MN': 680,
  'sub-Ambito di Casalmaggiore - alloggi comunali complessivamente': 266,
  'sub-Ambito di Viadana - alloggi comunali complessivamente': 331,
  'Aler nel sub-Ambito di Casalmaggiore': 445,
  'Aler nel sub-ambito di Viadana': 235,
};

/** Il patrimonio scritto una cifra per riga, con qualche cifra cambiata. */
const elenco = (cambiate: Readonly<Record<string, number | string>> = {}): Tabella =>
  tabella('patrimonio', ['consistenza'], Object.entries({ ...OGLIO, ...cambiate }), { nome: 'Patrimonio' });

const fondi = (...righe: Parameters<typeof tabella>[2]): Tabella =>
  tabella('fondi', ['fondi'], righe, { nome: 'Fondi' });

describe('A07: le parti fanno il tutto', () => {
  it.each([
    ['Oglio Po', elenco()],
    [
      'un sub-ambito solo: degli altri non si sa',
      tabella(
        'patrimonio',
        ['consistenza'],
        [
          ['appartengono ai 27 Comuni', 597],
          ['sub-Ambito di Viadana - alloggi comunali', 331],
        ],
      ),
    ],
    [
      'fondi al centesimo',
      fondi(['DGR 3008: risorse complessive', 115155], ['DGR 3008', 63230.38], ['DGR 3008', 51924.62]),
    ],
    ['fondi senza l’intero', fondi(['DGR 606', 7082.33], ['DGR 606', 2679.22])],
    ['fondi con una parte sola', fondi(['DGR 606: risorse complessive', 9000], ['DGR 606', 7082.33])],
  ])('pulito: %s', (_, tabelle) => {
    expect(esito(a07, contesto({ tabelle: [tabelle] }))).toEqual([]);
  });

  it('foglio vuoto', () => {
    expect(esito(a07, foglioVuoto())).toEqual([]);
  });

  it('i sub-ambiti non fanno i comuni', () => {
    const dove = contesto({ tabelle: [elenco({ 'sub-Ambito di Viadana - alloggi comunali complessivamente': 330 })] });
    expect(esito(a07, dove)).toEqual([['B3', 'sub-ambiti-diversi', 'errore']]);
    expect([...a07.verifica(dove)][0]).toMatchObject({ voce: 'consistenza', trovato: 597, atteso: 596 });
    expect([...a07.verifica(dove)][0]?.celle.map(({ riga }) => riga)).toEqual([2, 4, 5]);
    expect(frasiDi(a07, dove)[0]).toMatch(
      /^Ambito, alloggi comunali: il totale è 597, ma i sub-ambiti sommano 596 \(.*sub-ambito Viadana, alloggi comunali: 330\)\.$/,
    );
  });

  it('comuni e ALER non fanno l’ambito', () => {
    const dove = contesto({ tabelle: [elenco({ 'patrimonio immobiliare pubblico dell’ambito Oglio Po': 1280 })] });
    expect(esito(a07, dove)).toEqual([['B2', 'proprietari-diversi', 'errore']]);
    expect(frasiDi(a07, dove)[0]).toMatch(/^Ambito: il totale è 1\.280, ma comuni e ALER sommano 1\.277 /);
  });

  it('la cifra che due relazioni accusano è quella da guardare', () => {
    const dove = contesto({ tabelle: [elenco({ 'appartengono ad ALER BS-CR-MN': 690 })] });
    expect(esito(a07, dove)).toEqual([
      ['B4', 'parte-diversa', 'errore'],
      ['B4', 'sub-ambiti-diversi', 'errore'],
    ]);
    expect([...a07.verifica(dove)][0]).toMatchObject({ trovato: 690, atteso: 680, correzione: { valore: 680 } });
    expect(frasiDi(a07, dove)[0]).toBe('Ambito, alloggi ALER: trovato 690, con 680 tutti i conti tornano.');
  });

  it('una cifra illeggibile: non verificabile', () => {
    const dove = contesto({ tabelle: [elenco({ 'Aler nel sub-ambito di Viadana': 'boh' })] });
    expect(esito(a07, dove)).toEqual([['B8', 'cifra-mancante', 'nonVerificabile']]);
    expect(frasiDi(a07, dove)[0]).toMatch(/^Sub-ambito Viadana, alloggi ALER: manca un numero/);
  });

  it('il TOTALE della colonna è di A02', () => {
    const righe = [
      ['Sub-ambito di Casalmaggiore', 266],
      ['Sub-ambito di Viadana', 331],
      ['Totale comuni', 600],
    ] as const;
    expect(esito(a07, contesto({ tabelle: [tabella('patrimonio', ['consistenza'], righe)] }))).toEqual([]);
  });

  it('i fondi dei sub-ambiti non fanno le risorse della misura', () => {
    const dove = contesto({
      tabelle: [fondi(['DGR 3008: risorse complessive', 115155], ['DGR 3008', 63230.38], ['DGR 3008', 51924.61])],
    });
    expect(esito(a07, dove)).toEqual([['B2', 'fondi-diversi', 'errore']]);
    expect(frasiDi(a07, dove)).toEqual([
      '«DGR 3008»: le risorse complessive sono 115.155 €, ma quelle dei sub-ambiti sommano 115.154,99 €.',
    ]);
  });

  it('un importo illeggibile: non verificabile', () => {
    const dove = contesto({
      tabelle: [fondi(['DGR 3008: risorse complessive', 115155], ['DGR 3008', 63230.38], ['DGR 3008', 'da definire'])],
    });
    expect(esito(a07, dove)).toEqual([['B4', 'importo-mancante', 'nonVerificabile']]);
    expect(frasiDi(a07, dove)[0]).toMatch(/^«DGR 3008»: .*un importo non è un numero \(«da definire»\)/);
    expect([...a07.verifica(dove)][0]?.celle.map(({ riga }) => riga)).toEqual([3, 1, 2]);
  });

  it.each<[string, string[]]>([
    ['col sub-ambito in coda', ['DGR 3008 - Viadanese', 'DGR 3008 - Casalasco']],
    ['col sub-ambito dopo i due punti', ['DGR 3008: Viadanese', 'dgr 3008 : Casalasco']],
  ])('le parti %s sono della loro misura', (_, nomi) => {
    const parti = nomi.map((nome, i): [string, number] => [nome, [63230.38, 51924.61][i] ?? 0]);
    const altra: [string, number] = ['DGR 3008 bis - Viadanese', 1];
    const dove = contesto({ tabelle: [fondi(['DGR 3008: risorse complessive', 115155], ...parti, altra)] });
    expect(esito(a07, dove)).toEqual([['B2', 'fondi-diversi', 'errore']]);
    expect([...a07.verifica(dove)][0]?.celle.map(({ riga }) => riga)).toEqual([1, 2, 3]);
  });

  it.each<[string, string[]]>([
    ['spazi in più', ['DGR  3008 : risorse complessive', 'DGR 3008', ' dgr   3008 ']],
    ['la misura più precisa scritta prima', ['DGR 3008: totale', 'DGR 3008 - Viadanese', 'DGR 3008 - Casalasco']],
  ])('la misura si riconosce: %s', (_, [intera = '', una = '', altra = '']) => {
    const precisa: Parameters<typeof tabella>[2] = [
      ['DGR 3008 - statali: totale', 7],
      ['DGR 3008 - statali - Viadanese', 3],
      ['DGR 3008 - statali - Casalasco', 4],
    ];
    const dove = contesto({ tabelle: [fondi(...precisa, [intera, 10], [una, 6], [altra, 5])] });
    expect(esito(a07, dove)).toEqual([['B5', 'fondi-diversi', 'errore']]);
    expect([...a07.verifica(dove)][0]?.celle.map(({ riga }) => riga)).toEqual([4, 5, 6]);
  });

  it('una parte è della misura più precisa', () => {
    const dove = contesto({
      tabelle: [
        fondi(
          ['DGR 3008: risorse complessive', 10],
          ['DGR 3008 - statali: risorse complessive', 7],
          ['DGR 3008 - statali - Viadanese', 3],
          ['DGR 3008 - statali - Casalasco', 4],
          ['DGR 3008 - Viadanese', 6],
          ['DGR 3008 - Casalasco', 4],
        ),
      ],
    });
    expect(esito(a07, dove)).toEqual([]);
  });

  it.each<[string, number, string[]]>([
    ['come pubblicata', 63230.38, []],
    ['con un importo cambiato', 63230.39, ['D.G.R N. 3008 del 30/03/2020 e N. 3222 DEL 09/06/2020']],
  ])('la tabella dei fondi del piano, %s', async (_, importo, misure) => {
    const [nome = ''] = COME_PUBBLICATO;
    const cartella = await leggiEsempio(nome);
    const cambiata = {
      ...cartella,
      fogli: cartella.fogli.map((foglio) => ({
        ...foglio,
        valori: foglio.valori.map((riga) => riga.map((valore) => (valore === 63230.38 ? importo : valore))),
      })),
    };
    const dove = creaContesto([cambiata], [riconosci(cambiata, 0)]);
    const dette = [...a07.verifica(dove)].filter(({ codice }) => codice === 'fondi-diversi');
    expect(dette.map(({ parametri }) => parametri?.misura)).toEqual(misure);
  });
});
