import { a03 } from '../../../../src/domain/regole/aritmetica/a03-dettaglio-quadro';
import { fontiInDisaccordo } from '../../../../src/domain/regole/aritmetica/fonti-diverse';
import type { ValoreCella } from '../../../../src/domain/snapshot';
import type { Tabella } from '../../../../src/domain/tabelle/tabella';
import { VOCI_QUADRO } from '../../../../src/domain/voci/voce';
import { contesto, esito, tabella } from '../../../costruttori/contesto';
import { frasiDi } from '../frasi-di';

type Righe = Parameters<typeof tabella>[2];
type Colonne = Parameters<typeof tabella>[1];

const TORNATA = 'COMUNE DI TORNATA';
const DOSOLO = 'COMUNE DI DOSOLO';

/** Il turn-over di Tornata, da solo in un foglio. */
const turno = (nome: string, valore: ValoreCella, altre: Righe = []): Tabella =>
  tabella('offerta', ['turnOver'], [[TORNATA, valore], ...altre], { nome });
const foglioCon = (nome: string, voci: Colonne, ...valori: readonly ValoreCella[]): Tabella =>
  tabella('offerta', voci, [[TORNATA, ...valori]], { nome });
const quadro = (...valori: readonly ValoreCella[]): Tabella => foglioCon('Quadro', VOCI_QUADRO, ...valori);

const dove = (...tabelle: Tabella[]): ReturnType<typeof contesto> => contesto({ enti: [TORNATA, DOSOLO], tabelle });

/** I fogli di ogni rilievo, nell'ordine in cui si mostrano, dopo il codice e la voce. */
const dice = (...tabelle: Tabella[]): string[] => {
  const c = dove(...tabelle);
  expect(esito(a03, c)).toHaveLength([...a03.verifica(c)].length);
  return [...a03.verifica(c)].map(
    ({ codice, voce, celle }) => `${codice} ${voce}: ${celle.map(({ foglio }) => foglio).join(', ')}`,
  );
};

describe('A03: da quale cella si comincia', () => {
  it.each<[string, Tabella[], string[]]>([
    [
      'la tabella con più voci, comunque si chiami',
      [turno('Annesso', 2), foglioCon('Riepilogo', ['turnOver', 'carenza'], 3, 0)],
      ['valori-diversi turnOver: Riepilogo, Annesso'],
    ],
    [
      'le colonne che non si conoscono non ne fanno un riepilogo',
      [foglioCon('Annesso', ['turnOver', null, null], 2), foglioCon('Riepilogo', ['turnOver', 'carenza'], 3, 0)],
      ['valori-diversi turnOver: Riepilogo, Annesso'],
    ],
    [
      'due contro due non fanno una maggioranza; le altre in ordine di foglio',
      [turno('d', 3), turno('c', 3), turno('b', 5), foglioCon('z', ['turnOver', 'carenza'], 5, 0)],
      ['valori-diversi turnOver: z, b, c, d'],
    ],
    [
      'se hanno torto in due, prima i due, in ordine di foglio',
      [turno('e', 1), turno('d', 9), turno('c', 1), turno('b', 8), turno('a', 1)],
      ['valore-sbagliato turnOver: b, d, a, c, e'],
    ],
    [
      'una cella che non dice un numero non vota',
      [turno('a', 'n.r.'), turno('b', 2), turno('c', 3)],
      ['valori-diversi turnOver: b, c', 'numero-e-nr turnOver: a, b'],
    ],
    [
      'la riga accusa una, il totale un’altra: non si sa',
      [
        turno('Annesso', 2, [
          [DOSOLO, 1],
          ['TOTALE', 2],
        ]),
        quadro(4, 1, 0, 2, 0),
      ],
      ['valori-diversi turnOver: Quadro, Annesso'],
    ],
  ])('%s', (_, tabelle, attesi) => {
    expect(dice(...tabelle)).toEqual(attesi);
  });

  it('il valore con cui si confronta è uno diverso, e si dice dov’è', () => {
    const c = dove(turno('c', 3), turno('b', 5), foglioCon('z', ['turnOver', 'carenza'], 5, 0), turno('d', 3));
    expect([...a03.verifica(c)][0]).toMatchObject({ trovato: 5, atteso: 3, parametri: { dove: 'z', altrove: 'c' } });
  });

  it.each([
    ['una sola sbagliata: si propone', [1, 1, 1, 9], { valore: 1 }],
    ['due sbagliate: si guarda', [1, 1, 1, 8, 9], undefined],
  ])('la correzione, %s', (_, valori, correzione) => {
    const c = dove(...valori.map((valore, i) => turno(`f${i}`, valore)));
    const [rilievo] = a03.verifica(c);
    expect(rilievo?.codice).toBe('valore-sbagliato');
    if (correzione) expect(rilievo?.correzione).toMatchObject(correzione);
    else expect(rilievo?.correzione).toBeUndefined();
  });
});

describe('A03: quando il complessivo differisce per colpa di una parte', () => {
  const SENZA_TURNO = ['complessivo', 'carenza'] as const;
  const complessivo = (valore: number): Tabella => foglioCon('Totali', ['complessivo'], valore);

  it.each<[string, Tabella[], string[]]>([
    [
      'di altrettanto: si dice sulla parte',
      [turno('Annesso', 2), complessivo(4), quadro(6, 4, 0, 2, 0)],
      ['valori-diversi turnOver: Quadro, Annesso, Quadro, Totali'],
    ],
    [
      'anche se ha torto il dettaglio',
      [
        turno('Annesso', 2, [
          [DOSOLO, 1],
          ['TOTALE', 5],
        ]),
        complessivo(4),
        quadro(6, 4, 0, 2, 0),
      ],
      ['valore-sbagliato turnOver: Annesso, Quadro, Quadro, Totali'],
    ],
    [
      'anche se un altro foglio è d’accordo col quadro',
      [turno('a', 5), turno('b', 3), turno('c', 3), complessivo(5), quadro(7, 5, 0, 2, 0)],
      ['valori-diversi turnOver: Quadro, a, b, c, Quadro, Totali'],
    ],
    [
      'non di altrettanto: sono due sbagli',
      [turno('Annesso', 2), complessivo(3), quadro(6, 4, 0, 2, 0)],
      ['valori-diversi complessivo: Quadro, Totali', 'valori-diversi turnOver: Quadro, Annesso'],
    ],
    [
      'la parte non è nel quadro: sono due sbagli',
      [turno('a', 3), turno('b', 1), complessivo(4), foglioCon('Quadro', SENZA_TURNO, 1, 0)],
      ['valori-diversi turnOver: a, b', 'valori-diversi complessivo: Quadro, Totali'],
    ],
  ])('%s', (_, tabelle, attesi) => {
    expect(dice(...tabelle).toSorted()).toEqual(attesi.toSorted());
  });

  it('la parte di un altro anno non c’entra', () => {
    const del2020 = (nome: string, voci: Colonne, ...valori: readonly ValoreCella[]): Tabella =>
      tabella('offerta', voci, [[TORNATA, ...valori]], {
        nome,
        anni: voci.map((v) => (v === 'turnOver' ? 2020 : null)),
      });
    expect(
      dice(del2020('Quadro', ['complessivo', 'turnOver'], 6, 4), del2020('Annesso', ['turnOver'], 2), complessivo(4)),
    ).toHaveLength(2);
  });
});

describe('A03: che cosa si confronta', () => {
  it.each<[string, Tabella[]]>([
    ['due colonne della stessa voce nella stessa tabella', [foglioCon('a', ['turnOver', 'turnOver'], 1, 2)]],
    [
      'una colonna di percentuali e una di numeri',
      [turno('a', 2), tabella('offerta', ['turnOver'], [[TORNATA, 50]], { nome: 'b', percentuali: [true] })],
    ],
    ['colonne che non si conoscono', [foglioCon('a', ['turnOver', null], 2), foglioCon('b', ['turnOver', null], 2)]],
    [
      'il turn-over di un anno, se la colonna non dice quale',
      [foglioCon('a', ['turnOverAnnuo'], 2), foglioCon('b', ['turnOverAnnuo'], 3)],
    ],
    ['tabelle che non dicono dati degli enti', [turno('a', 2), tabella('fondi', ['turnOver'], [[TORNATA, 3]])]],
    ['percentuali uguali al centesimo', [foglioCon('a', ['polizia'], 3.33), foglioCon('b', ['polizia'], 3.333)]],
    [
      'l’ente ripetuto con un valore che non è quello del quadro',
      [turno('a', 1, [[TORNATA, 2]]), quadro(null, 3, null, null, null)],
    ],
    [
      'l’ente ripetuto contro «non rilevabile»',
      [turno('a', 1, [[TORNATA, 1]]), quadro(null, 'n.r.', null, null, null)],
    ],
  ])('non si confrontano %s', (_, tabelle) => {
    expect(dice(...tabelle)).toEqual([]);
  });

  it.each<[string, Tabella[], string]>([
    [
      'percentuali diverse',
      [foglioCon('a', ['polizia'], 3.33), foglioCon('b', ['polizia'], 3.34)],
      'valori-diversi polizia: a, b',
    ],
    [
      'la prima tabella non risponde',
      [turno('a', null), turno('b', 1), turno('c', 2)],
      'valori-diversi turnOver: b, c',
    ],
  ])('si confrontano: %s', (_, tabelle, atteso) => {
    expect(dice(...tabelle)).toEqual([atteso]);
  });

  it.each<[string, number | null, Record<string, unknown>]>([
    ['l’anno della colonna', 2019, { anno: 2019, dove: 'a', altrove: 'b', complessivo: 0 }],
    ['senza anno', null, { dove: 'a', altrove: 'b', complessivo: 0 }],
  ])('%s entra nella frase', (_, anno, parametri) => {
    const voce = anno === null ? 'carenza' : 'turnOverAnnuo';
    const con = (nome: string, valore: number): Tabella =>
      tabella('offerta', [voce], [[TORNATA, valore]], { nome, anni: [anno] });
    expect([...a03.verifica(dove(con('a', 1), con('b', 2)))].map((una) => una.parametri)).toEqual([parametri]);
  });

  it('una tabella che non dice l’anno parla di quello del piano', () => {
    const con = (nome: string, valore: number, anno: number | null): Tabella =>
      tabella('offerta', ['carenza'], [[TORNATA, valore]], { nome, anno });
    const c = contesto({ enti: [TORNATA], anno: 2021, tabelle: [con('a', 1, 2021), con('b', 2, null)] });
    expect(esito(a03, c)).toEqual([['B2', 'valori-diversi', 'errore']]);
  });

  it('con più cartelle il luogo dice anche il file', () => {
    const c = contesto({ enti: [TORNATA], file: 2, tabelle: [turno('a', 1), turno('b', 2)] });
    expect(frasiDi(a03, c)).toEqual([
      'COMUNE DI TORNATA: «turn-over» è 1 nel foglio «a (file1.xlsx)» e 2 nel foglio «b (file1.xlsx)».',
    ]);
  });
});

describe('A03: fra due file', () => {
  const assegnate = (file: number, valore: number, anno: number): Tabella =>
    tabella('offerta', ['assegnate'], [[TORNATA, valore]], { file, nome: `f${file}`, anni: [anno] });

  it.each([
    ['dell’anno del piano si sceglie', 2020, 'fonti-diverse'],
    ['di un altro anno si guarda', 2019, 'valori-diversi'],
  ])('il dato %s', (_, anno, codice) => {
    const c = contesto({ enti: [TORNATA], anno: 2021, tabelle: [assegnate(0, 1, anno), assegnate(1, 2, anno)] });
    expect(esito(a03, c).map((una) => una[1])).toEqual([codice]);
  });

  it('se i file sono d’accordo non c’è niente fra cui scegliere', () => {
    const c = contesto({ enti: [TORNATA], anno: 2021, tabelle: [assegnate(0, 1, 2020), assegnate(1, 1, 2020)] });
    expect(fontiInDisaccordo(c, 'TORNATA', 'assegnate')).toEqual([]);
  });
});

describe('A03: numero e «non rilevabile»', () => {
  it.each<[string, Tabella[], string, number]>([
    ['uno e uno', [turno('b', 2), turno('a', 'n.r.')], 'a, b', 2],
    ['due «n.r.»: il primo foglio', [turno('z', 'n.r.'), turno('y', 'n.r.'), turno('x', 2)], 'y, x', 2],
    ['due numeri uguali: il primo foglio', [turno('z', 4), turno('y', 4), turno('a', 'n.r.')], 'a, y', 4],
  ])('%s', (_, tabelle, fogli, atteso) => {
    expect(dice(...tabelle)).toEqual([`numero-e-nr turnOver: ${fogli}`]);
    expect([...a03.verifica(dove(...tabelle))][0]).toMatchObject({ ente: TORNATA, trovato: 'n.r.', atteso });
  });
});
