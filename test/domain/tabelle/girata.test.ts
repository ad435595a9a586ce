import { riconosci } from '../../../src/domain/tabelle/riconosci';
import { cellaValore } from '../../../src/domain/tabelle/tabella';
import { toA1 } from '../../../src/domain/notazione-a1';
import type { ValoreCella } from '../../../src/domain/snapshot';
import { cartella, foglio } from '../../costruttori/snapshot';

function viste(griglia: readonly (readonly ValoreCella[])[]): readonly string[] {
  const { tabelle } = riconosci(cartella(foglio('Foglio1', griglia)), 0);
  return tabelle.flatMap((tabella) =>
    [...tabella.righe, ...tabella.totali].flatMap((riga) =>
      riga.valori.flatMap((valore, i) =>
        valore.tipo === 'numero'
          ? `${riga.nome} ${tabella.colonne[i]?.voce ?? '-'} ${toA1(cellaValore(tabella, riga, i))} ${valore.numero}`
          : [],
      ),
    ),
  );
}

const NOMI = ['COMUNE DI BOZZOLO', 'COMUNE DI VIADANA'];

describe('enti in colonna e voci in riga', () => {
  it.each([['Voce'], ['Ente'], ['Descrizione'], [null]])('angolo %s', (angolo) => {
    const griglia = [
      [angolo, ...NOMI, 'TOTALE'],
      ['Turn-over', 3, 4, 7],
      ['Carenza manutentiva', 1, '2 alloggi', 3],
    ];
    expect(viste(griglia)).toEqual([
      'COMUNE DI BOZZOLO turnOver B2 3',
      'COMUNE DI BOZZOLO carenza B3 1',
      'COMUNE DI VIADANA turnOver C2 4',
      'COMUNE DI VIADANA carenza C3 2',
      'TOTALE turnOver D2 7',
      'TOTALE carenza D3 3',
    ]);
  });

  it('una voce che non si capisce resta fra le colonne, senza voce', () => {
    const griglia = [
      ['Voce', ...NOMI],
      ['Turn-over', 3, 4],
      ['T.O.', 9, 9],
      ['Carenza', 1, 2],
    ];
    const [tabella] = riconosci(cartella(foglio('Foglio1', griglia)), 0).tabelle;
    expect(tabella?.colonne.map(({ voce, testo }) => [testo, voce])).toEqual([
      ['Turn-over', 'turnOver'],
      ['T.O.', null],
      ['Carenza', 'carenza'],
    ]);
  });

  it('righe di dati che nominano voci ed enti non sono una tabella girata', () => {
    const griglia = [
      ['Stato', 'Ente', 'Comune'],
      ['in carenza', 'COMUNE DI BOZZOLO', 'Viadana'],
      ['libera', 'COMUNE DI VIADANA', 'Bozzolo'],
    ];
    expect(riconosci(cartella(foglio('Foglio1', griglia)), 0).tabelle.map(({ tipo }) => tipo)).not.toContain('offerta');
  });

  it("l'elenco degli esiti, che nomina voci ed enti riga per riga, non è una tabella girata", () => {
    const griglia = [
      ['Regola', 'Dove', 'Voce', 'Trovato', 'Atteso'],
      ['S05', 'Foglio1', 'turn-over', 'COMUNE DI BOZZOLO', 'COMUNE DI VIADANA'],
      ['A01', 'Foglio1', 'carenza manutentiva', 3, 4],
      ['A01', 'Foglio1', 'conferite da privati', 1, 2],
    ];
    expect(riconosci(cartella(foglio('Esiti', griglia)), 0).tabelle).toEqual([]);
  });

  it.each<[string, readonly (readonly ValoreCella[])[], readonly string[]]>([
    [
      'due righe vuote fra i nomi e le voci',
      [['Voce', ...NOMI], [], [], ['Turn-over', 3, 4]],
      ['COMUNE DI BOZZOLO turnOver B4 3', 'COMUNE DI VIADANA turnOver C4 4'],
    ],
    [
      'tre righe vuote sono troppe: di chi siano le cifre non si sa',
      [['Voce', ...NOMI], [], [], [], ['Turn-over', 3, 4]],
      [],
    ],
    ['nemmeno con «Ente» davanti ai nomi', [['Ente', ...NOMI], [], [], [], ['Turn-over', 3, 4]], []],
    [
      'un ente solo è la sua scheda',
      [
        ['Voce', 'COMUNE DI BOZZOLO'],
        ['Turn-over', 3],
      ],
      ['COMUNE DI BOZZOLO turnOver B2 3'],
    ],
    [
      'lo stesso ente due volte non fa una tabella girata',
      [
        ['Voce', 'COMUNE DI BOZZOLO', 'COMUNE DI BOZZOLO'],
        ['Turn-over', 3, 4],
      ],
      [],
    ],
    [
      'due colonne vuote fra un ente e l’altro',
      [
        ['Voce', 'COMUNE DI BOZZOLO', null, null, 'COMUNE DI VIADANA'],
        ['Turn-over', 3, null, null, 4],
      ],
      ['COMUNE DI BOZZOLO turnOver B2 3', 'COMUNE DI VIADANA turnOver E2 4'],
    ],
    [
      'tre colonne vuote chiudono la tabella',
      [
        ['Voce', ...NOMI, null, null, null, 'COMUNE DI DOSOLO'],
        ['Turn-over', 3, 4, null, null, null, 5],
      ],
      ['COMUNE DI BOZZOLO turnOver B2 3', 'COMUNE DI VIADANA turnOver C2 4'],
    ],
    [
      'un nome che non conosciamo, con le cifre sotto',
      [
        ['Voce', ...NOMI, 'Fondazione Casa'],
        ['Turn-over', 3, 4, 5],
      ],
      ['COMUNE DI BOZZOLO turnOver B2 3', 'COMUNE DI VIADANA turnOver C2 4', 'Fondazione Casa turnOver D2 5'],
    ],
    [
      'un’intestazione senza cifre sotto non è di nessuno',
      [
        ['Voce', ...NOMI, 'Osservazioni'],
        ['Turn-over', 3, 4, 'vedere allegato'],
      ],
      ['COMUNE DI BOZZOLO turnOver B2 3', 'COMUNE DI VIADANA turnOver C2 4'],
    ],
    [
      'una voce o un codice in testa a una colonna non sono un ente',
      [
        ['Voce', ...NOMI, 'Carenza', 'Provincia'],
        ['Turn-over', 3, 4, 5, 6],
      ],
      ['COMUNE DI BOZZOLO turnOver B2 3', 'COMUNE DI VIADANA turnOver C2 4'],
    ],
    [
      'numeri scritti come testo',
      [
        ['Voce', ...NOMI],
        ['Turn-over', '3', 'n.r.'],
      ],
      ['COMUNE DI BOZZOLO turnOver B2 3'],
    ],
    [
      'metà delle celle sono parole: non sono cifre',
      [
        ['Voce', ...NOMI],
        ['Turn-over', 'da fare', 4],
      ],
      [],
    ],
    [
      'una parola sola fra molte cifre',
      [
        ['Voce', ...NOMI, 'COMUNE DI DOSOLO'],
        ['Turn-over', 'da fare', 4, 5],
      ],
      ['COMUNE DI VIADANA turnOver C2 4', 'COMUNE DI DOSOLO turnOver D2 5'],
    ],
    [
      'una riga vuota fra le voci',
      [['Voce', ...NOMI], ['Turn-over', 3, 4], [], ['Carenza', 1, 2]],
      [
        'COMUNE DI BOZZOLO turnOver B2 3',
        'COMUNE DI BOZZOLO carenza B4 1',
        'COMUNE DI VIADANA turnOver C2 4',
        'COMUNE DI VIADANA carenza C4 2',
      ],
    ],
    [
      'un nome che non conosciamo, con una cifra sola',
      [
        ['Voce', ...NOMI, 'Fondazione Casa'],
        ['Turn-over', 3, 4, 5],
        ['Carenza', 1, 2, null],
      ],
      [
        'COMUNE DI BOZZOLO turnOver B2 3',
        'COMUNE DI BOZZOLO carenza B3 1',
        'COMUNE DI VIADANA turnOver C2 4',
        'COMUNE DI VIADANA carenza C3 2',
        'Fondazione Casa turnOver D2 5',
      ],
    ],
    [
      'la stessa voce quattro volte è una colonna di dati',
      [
        ['Voce', ...NOMI],
        ['Turn-over', 3, 4],
        ['Turn-over', 1, 2],
        ['Turn-over', 5, 6],
        ['Turn-over', 7, 8],
      ],
      [],
    ],
    [
      'il patrimonio girato non si legge',
      [
        ['Voce', ...NOMI],
        ['SAP', 30, 40],
        ['SAS', 3, 4],
      ],
      [],
    ],
    [
      'la popolazione',
      [
        ['Voce', ...NOMI],
        ['Popolazione', 4000, 20000],
      ],
      ['COMUNE DI BOZZOLO popolazione B2 4000', 'COMUNE DI VIADANA popolazione C2 20000'],
    ],
  ])('%s', (_, griglia, attese) => {
    expect(viste(griglia)).toEqual(attese);
  });

  it.each<[string, ValoreCella[], string]>([
    ["dell'offerta", ['Turn-over', 3, 4], 'offerta'],
    ['della popolazione', ['Popolazione', 4000, 20000], 'popolazione'],
    ["dell'offerta, con la popolazione accanto", ['Carenza', 1, 2], 'offerta'],
  ])('il tipo %s', (titolo, riga, tipo) => {
    const righe = [['Voce', ...NOMI], riga, ...(titolo.includes('accanto') ? [['Popolazione', 4000, 20000]] : [])];
    const { tabelle } = riconosci(cartella(foglio('Foglio1', righe)), 0);
    expect(tabelle.map((tabella) => tabella.tipo)).toEqual([tipo]);
    expect(tabelle[0]?.colonne.map(({ intestazione }) => toA1(intestazione))[0]).toBe('A2');
  });

  it('area, righe e asterischi sono quelli del foglio', () => {
    const griglia = [
      [],
      [null, 'Voce', 'COMUNE DI BOZZOLO*', 'COMUNE DI VIADANA', 'TOTALE'],
      [null, 'Turn-over', 3, 4, 7],
    ];
    const [tabella] = riconosci(cartella(foglio('Foglio1', griglia)), 0).tabelle;
    expect(tabella).toMatchObject({
      tipo: 'offerta',
      area: { riga: 1, colonna: 1, righe: 2, colonne: 4 },
      intestazione: { prima: 1, ultima: 1 },
      colonnaEnte: null,
      righe: [
        { nome: 'COMUNE DI BOZZOLO*', riga: 1, colonna: 2, posizioneNome: { riga: 1, colonna: 2 }, asterisco: true },
        { nome: 'COMUNE DI VIADANA', riga: 1, colonna: 3, asterisco: false },
      ],
      totali: [{ nome: 'TOTALE', colonna: 4 }],
    });
  });

  it('un gruppo di anni: ogni voce col suo', () => {
    const griglia = [
      ['Voce', ...NOMI],
      ['Turn-over 2019', 3, 4],
      ['Turn-over 2020', 1, 2],
      ['%', 1, 2],
    ];
    const [tabella] = riconosci(cartella(foglio('Foglio1', griglia)), 0).tabelle;
    expect(tabella?.colonne.map(({ voce, anno, percentualeDi, riga }) => [voce, anno, percentualeDi, riga])).toEqual([
      ['turnOverAnnuo', 2019, false, 1],
      ['turnOverAnnuo', 2020, false, 2],
      ['turnOverAnnuo', null, true, 3],
    ]);
  });
});
