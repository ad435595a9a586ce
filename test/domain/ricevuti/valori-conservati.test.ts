import type { ValoreCella } from '../../../src/domain/snapshot';
import { conserva, ripristina } from '../../../src/domain/ricevuti/valore-conservato';
import { cartella, foglio } from '../../costruttori/snapshot';
import { ricevutiDi, ricevutoDi, scrittiERiletti } from '../../costruttori/ricevuti';

const VALORI: readonly (readonly [come: string, valore: ValoreCella])[] = [
  ['numero intero', 12],
  ['zero', 0],
  ['negativo', -3],
  ['decimale che in binario non è esatto', 0.1 + 0.2],
  ['numero grande', 1.7976931348623157e308],
  ['numero piccolo', 5e-324],
  ['valore logico vero', true],
  ['valore logico falso', false],
  ['errore', { errore: '#N/A' }],
  ['errore di riferimento', { errore: '#REF!' }],
  ['divisione per zero', { errore: '#DIV/0!' }],
  ['formula senza risultato', { nonCalcolata: true }],
  ['testo vuoto', ''],
  ['testo', 'COMUNE DI BOZZOLO'],
  ['non rilevabile', 'n.r.'],
  ['testo che pare una formula', '=1+1'],
  ['testo che pare una formula col più', '+39 0375'],
  ['testo che pare una formula col meno', '-'],
  ['testo che pare una funzione', '@SUM(A1)'],
  ['testo che pare un collegamento', '=HYPERLINK("http://example.org";"apri")'],
  ['testo che pare un numero', '019007'],
  ['testo che pare una data', '1/2'],
  ['testo che pare logico', 'VERO'],
  ['testo che pare logico in inglese', 'TRUE'],
  ['testo che pare un errore', '#N/D'],
  ['testo che pare un errore inglese', '#REF!'],
  ['testo con apostrofo davanti', "'Viadana"],
  ['testo con le nostre virgolette', '«VERO»'],
  ['testo con le nostre virgolette due volte', '««#N/A»»'],
  ['testo con le virgolette di una citazione', '«Cassa depositi»'],
  ['testo con virgolette spaiate', '««VERO»'],
  ['testo con spazi ai bordi', '  COMUNE DI DOSOLO '],
  ['testo con spazio che non si spezza', '4\u00a0%'],
  ['testo su due righe', 'Numero U.I.\ndisponibili'],
  ['testo con tabulazione', 'a\tb'],
  ['testo con sequenza cifrata di Excel', '_x0041_'],
  ['testo con marcatori', '<script>alert(1)</script>&amp;'],
  ['testo oltre il piano di base', 'Casa 🏠'],
  ['testo lunghissimo', 'x'.repeat(32_767)],
  ['nome di proprietà', '__proto__'],
];

describe('un valore conservato torna quello che era', () => {
  it.each(VALORI)('%s', async (_, valore) => {
    expect(ripristina(conserva(valore))).toEqual(valore);
    const { cartelle, guasti } = await scrittiERiletti(ricevutiDi(cartella(foglio('F', [['Ente'], [valore, 1]]))));
    expect(guasti).toEqual([]);
    expect(cartelle[0]?.fogli[0]?.valori).toEqual([['Ente'], [valore, 1]]);
  });

  it.each<[string, ValoreCella, ValoreCella]>([
    ['un numero che non è un numero', Number.NaN, null],
    ['un numero infinito', Number.POSITIVE_INFINITY, null],
    ['un errore scritto in un modo che non si conosce', { errore: 'boh »' }, { errore: '#N/A' }],
  ])('ciò che Excel non può scrivere si conserva come mancante: %s', (_, valore, atteso) => {
    expect(ripristina(conserva(valore))).toEqual(atteso);
  });

  it.each([
    ['a capo di Windows', 'a\r\nb', 'a\nb'],
    ['carattere che un file non può contenere', 'a\u0001b', 'ab'],
    ['mezzo carattere', 'a\ud800b', 'a\ufffdb'],
    ['più lungo di una cella', 'x'.repeat(40_000), `${'x'.repeat(32_765)}…`],
  ])('ciò che una cella non può contenere si aggiusta: %s', async (_, scritto, atteso) => {
    const { cartelle, guasti } = await scrittiERiletti(ricevutiDi(cartella(foglio('F', [[scritto]]))));
    expect(guasti).toEqual([]);
    expect(cartelle[0]?.fogli[0]?.valori).toEqual([[atteso]]);
  });
});

describe('un foglio conservato torna quello che era', () => {
  it('formati, aree unite, posizione nel foglio, righe saltate', async () => {
    const originale = foglio('Quote', [['Ente', '% indigenti'], [], [null, 0.2], ['x', null, null, 45_000]], {
      origine: { riga: 4, colonna: 2 },
      formati: { D7: '0.00%', F8: 'dd/mm/yyyy' },
      unioni: [
        { riga: 4, colonna: 2, righe: 2, colonne: 1 },
        { riga: 4, colonna: 3, righe: 1, colonne: 2 },
        { riga: 30, colonna: 0, righe: 1, colonne: 4 },
      ],
    });
    const { cartelle } = await scrittiERiletti(ricevutiDi(cartella(originale)));
    expect(cartelle[0]?.fogli).toEqual([
      {
        ...originale,
        valori: [['Ente', '% indigenti'], [], [null, 0.2], ['x', null, null, 45_000]],
        formule: [],
        formuleNote: false,
        formati: [[null, null], [], [null, '0.00%'], [null, null, null, 'dd/mm/yyyy']],
      },
    ]);
  });

  it('una riga molto lunga e due celle lontane', async () => {
    const riga = Array.from({ length: 16_384 }, (_, i): ValoreCella => (i === 0 || i > 16_000 ? i : null));
    const { cartelle, guasti } = await scrittiERiletti(ricevutiDi(cartella(foglio('Larga', [['Ente'], riga]))));
    expect(guasti).toEqual([]);
    expect(cartelle[0]?.fogli[0]?.valori[1]).toEqual(riga);
  });

  it('molte aree unite nella stessa riga', async () => {
    const unioni = Array.from({ length: 3000 }, (_, i) => ({ riga: 0, colonna: i * 2, righe: 1, colonne: 2 }));
    const { cartelle, guasti } = await scrittiERiletti(ricevutiDi(cartella(foglio('Unite', [['a']], { unioni }))));
    expect(guasti).toEqual([]);
    expect(cartelle[0]?.fogli[0]?.unioni).toEqual(unioni);
  });

  it.each(["Dell'Ente", 'Quadro!', '=1+1', '__proto__', 'constructor', '123', 'VERO', 'Dati ricevuti', ' '])(
    'il foglio e il file si chiamano %s',
    async (nome) => {
      const una = { nome: `${nome}.xlsx`, fogli: [foglio(nome, [['a']]), foglio('altro', [['b']])] };
      const altra = { nome, fogli: [foglio(nome, [['c']])] };
      const { cartelle, registro, guasti } = await scrittiERiletti(ricevutiDi(una, altra));
      expect(guasti).toEqual([]);
      expect(registro.map(({ file }) => file)).toEqual([`${nome}.xlsx`, nome]);
      expect(cartelle.map(({ fogli }) => fogli.map((uno) => [uno.nome, uno.valori]))).toEqual([
        [
          [nome, [['a']]],
          ['altro', [['b']]],
        ],
        [[nome, [['c']]]],
      ]);
    },
  );

  it('il registro torna uguale, anche con moltissimi enti o con nessuno', async () => {
    const una = cartella(foglio('F', [['a']]));
    const enti = Array.from({ length: 1507 }, (_, i) => `COMUNE DI NOME PIUTTOSTO LUNGO NUMERO ${i}`);
    const registro = [
      ricevutoDi(una, { file: 'tutti.xlsx', enti, chi: '=cmd|a', esito: 'non-conforme', errori: 7 }),
      ricevutoDi(una, { file: 'nessuno.xlsx', enti: [], esito: 'conforme', sha256: '' }),
    ];
    const riletti = await scrittiERiletti({ registro, cartelle: [una, { nome: 'nessuno.xlsx', fogli: [] }] });
    expect(riletti.registro).toEqual(registro);
    expect(riletti.guasti).toEqual([]);
  });

  it('niente ricevuto', async () => {
    expect(await scrittiERiletti(ricevutiDi())).toEqual({ registro: [], cartelle: [], guasti: [] });
  });
});
