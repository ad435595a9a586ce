import { riconosci } from '../../../src/domain/tabelle/riconosci';
import { VOCI, VOCI_QUADRO } from '../../../src/domain/voci/voce';
import { riconosciFoglio, righe, unione, vista, voci } from '../../costruttori/riconosciuto';
import type { Griglia, TabellaVista } from '../../costruttori/riconosciuto';
import { cartella, foglio } from '../../costruttori/snapshot';
import type { OpzioniFoglio } from '../../costruttori/snapshot';

const ENTE = 'Ragione Sociale Ente Proprietario';
const BOZZOLO = 'COMUNE DI BOZZOLO';
const DOSOLO = 'COMUNE DI DOSOLO';
const MARCARIA = 'COMUNE DI MARCARIA';
const VIADANA = 'COMUNE DI VIADANA';

interface Caso {
  readonly griglia: Griglia;
  readonly opzioni?: OpzioniFoglio & { nome?: string };
  readonly attese: readonly TabellaVista[];
}

const offerta = (area: string, dette: string[], quante: number, totali: string[] = []): TabellaVista => ({
  tipo: 'offerta',
  area,
  voci: dette,
  righe: quante,
  totali,
});

const CASI: Record<string, Caso> = {
  'intestazioni esatte': {
    griglia: [
      [ENTE, ...VOCI_QUADRO.map((voce) => VOCI[voce].intestazione)],
      ['ALER BS-CR-MN U.O. MANTOVA', 23, 15, 3, 5, 0],
      [BOZZOLO, 1, 1, 0, 0, 0],
      ['TOTALE', 24, 16, 3, 5, 0],
    ],
    attese: [offerta('A1:F4', [...VOCI_QUADRO], 2, ['TOTALE'])],
  },
  'titoli sopra, griglia che non comincia in A1': {
    griglia: [
      ['PIANO ANNUALE'],
      ['U.I. in carenza manutentiva assegnabili nello stato di fatto'],
      [],
      ['Ente', 'Carenza manutentiva'],
      [BOZZOLO, 1],
      [DOSOLO, 0],
      ['TOT.', 1],
    ],
    opzioni: { origine: { riga: 10, colonna: 3 } },
    attese: [offerta('D14:E17', ['carenza'], 2, ['TOT.'])],
  },
  'titolo attaccato, nella colonna dei nomi': {
    griglia: [['turn-over - anno 2022'], [ENTE, VOCI.turnOver.intestazione], [BOZZOLO, 1], ['TOTALE', 1]],
    attese: [offerta('A2:B4', ['turnOver'], 1, ['TOTALE'])],
  },
  'titolo unito sopra tutta la tabella': {
    griglia: [
      ['U.I. per turn-over', null],
      ['Ente', 'Turn-over'],
      [BOZZOLO, 1],
    ],
    opzioni: { unioni: [unione(0, 0, 1, 2)] },
    attese: [offerta('A2:B3', ['turnOver'], 1)],
  },
  'colonne mescolate, nomi in mezzo, colonne in più': {
    griglia: [
      ['Da privati', 'Note', 'Denominazione ente', 'Complessivo', 'Referente', 'Carenza'],
      [0, 'x', BOZZOLO, 1, 'ufficio casa', 1],
      [0, null, VIADANA, 2, null, 2],
      [0, null, 'Somma', 3, null, 3],
    ],
    attese: [offerta('A1:F4', ['privati', '-', 'complessivo', '-', 'carenza'], 2, ['Somma'])],
  },
  'intestazione su due righe, unita': {
    griglia: [
      ['Ente', 'Numero U.I.', null, null],
      [null, 'turn-over', 'carenza', 'nuova'],
      [BOZZOLO, 1, 2, 3],
      ['Totale generale', 1, 2, 3],
    ],
    opzioni: { unioni: [unione(0, 1, 1, 3), unione(0, 0, 2, 1)] },
    attese: [offerta('A1:D4', ['turnOver', 'carenza', 'nuova'], 1, ['Totale generale'])],
  },
  'intestazione su due righe, senza unioni': {
    griglia: [
      ['Ente', 'Numero U.I.', null],
      [null, 'turn-over', 'carenza'],
      [BOZZOLO, 1, 2],
    ],
    attese: [offerta('A1:C3', ['turnOver', 'carenza'], 1)],
  },
  'totale a sinistra e parti unite sotto "di cui"': {
    griglia: [
      ['Ente', 'Complessivo', 'di cui', null],
      [null, null, 'turn-over', 'carenza'],
      [BOZZOLO, 3, 1, 2],
    ],
    opzioni: { unioni: [unione(0, 0, 2, 1), unione(0, 1, 2, 1), unione(0, 2, 1, 2)] },
    attese: [offerta('A1:D3', ['complessivo', 'turnOver', 'carenza'], 1)],
  },
  'intestazione spezzata su due righe, come da un PDF': {
    griglia: [
      ['Ragione Sociale Ente', 'Numero complessivo U.I.'],
      ['Proprietario', "disponibili nell'anno"],
      [BOZZOLO, 1],
      ['TOTALE', 1],
    ],
    attese: [offerta('A1:B4', ['complessivo'], 1, ['TOTALE'])],
  },
  'numeri delle colonne sotto le intestazioni': {
    griglia: [
      ['Ente', 'Turn-over', 'Carenza', 'Privati'],
      [1, 2, 3, 4],
      [BOZZOLO, 5, 0, 0],
    ],
    attese: [offerta('A1:D3', ['turnOver', 'carenza', 'privati'], 1)],
  },
  'anni del turn-over sotto un titolo di gruppo': {
    griglia: [
      ['Comune', 'turn over', null, null, null],
      [null, 2018, 2019, 2020, 'media'],
      ['Bozzolo', 1, 2, 3, 2],
      ['Totale', 1, 2, 3, 2],
    ],
    opzioni: { unioni: [unione(0, 1, 1, 4)] },
    attese: [
      offerta('A1:E4', ['turnOverAnnuo 2018', 'turnOverAnnuo 2019', 'turnOverAnnuo 2020', 'turnOverMedio'], 1, [
        'Totale',
      ]),
    ],
  },
  'anni in testa, la voce nel titolo': {
    griglia: [
      ['U.I. liberate per turn-over'],
      ['Ente', 2018, 2019, 2020, 'media'],
      [BOZZOLO, 1, 2, 3, 2],
      [VIADANA, 0, 0, 3, 1],
    ],
    attese: [offerta('A2:E4', ['turnOverAnnuo 2018', 'turnOverAnnuo 2019', 'turnOverAnnuo 2020', 'turnOverMedio'], 2)],
  },
  'un solo anno accanto al turn-over non è una serie': {
    griglia: [
      ['Ente', 'Turn-over 2021'],
      [BOZZOLO, 1],
    ],
    attese: [offerta('A1:B2', ['turnOver 2021'], 1)],
  },
  'intestazione generica, la voce nel titolo': {
    griglia: [['Alloggi in carenza manutentiva'], ['Ente', 'N. alloggi'], [BOZZOLO, 1], ['TOTALE', 1]],
    attese: [offerta('A2:B4', ['carenza'], 1, ['TOTALE'])],
  },
  'intestazione generica su più righe, la voce dal gruppo': {
    griglia: [
      ['Ente', 'Turn-over', null],
      [null, 'n.', '%'],
      [BOZZOLO, 1, 50],
    ],
    opzioni: { unioni: [unione(0, 0, 2, 1), unione(0, 1, 1, 2)] },
    attese: [offerta('A1:C3', ['turnOver', 'turnOver %'], 1)],
  },
  'senza riga di totale': {
    griglia: [
      ['COMUNE', 'SAT'],
      ['Bozzolo', 1],
      ['Viadana', 1],
    ],
    attese: [offerta('A1:B3', ['transitori'], 2)],
  },
  'salto pagina fra le righe': {
    griglia: [['Ente', 'Turn-over'], [BOZZOLO, 1], [], [], [], [DOSOLO, 2], ['TOTALE', 3]],
    attese: [offerta('A1:B7', ['turnOver'], 2, ['TOTALE'])],
  },
  'intestazione ripetuta dopo il salto pagina': {
    griglia: [['Ente', 'Turn-over'], [BOZZOLO, 1], [], ['pag. 2'], ['Ente', 'Turn-over'], [DOSOLO, 2], ['TOTALE', 3]],
    attese: [offerta('A1:B7', ['turnOver'], 2, ['TOTALE'])],
  },
  'intestazione di due righe ripetuta dopo il salto pagina': {
    griglia: [
      ['Ente', 'Numero U.I.', null],
      [null, 'turn-over', 'carenza'],
      [BOZZOLO, 1, 2],
      [],
      ['Ente', 'Numero U.I.', null],
      [null, 'turn-over', 'carenza'],
      [DOSOLO, 1, 2],
    ],
    opzioni: {
      unioni: [unione(0, 0, 2, 1), unione(0, 1, 1, 2), unione(4, 0, 2, 1), unione(4, 1, 1, 2)],
    },
    attese: [offerta('A1:C7', ['turnOver', 'carenza'], 2)],
  },
  "la stessa intestazione dopo il totale è un'altra tabella": {
    griglia: [
      ['Ente', 'Turn-over'],
      [BOZZOLO, 1],
      ['TOTALE', 1],
      ['Ente', 'Turn-over'],
      [DOSOLO, 2],
      ['TOTALE', 2],
    ],
    attese: [offerta('A1:B3', ['turnOver'], 1, ['TOTALE']), offerta('A4:B6', ['turnOver'], 1, ['TOTALE'])],
  },
  "la stessa intestazione con gli stessi enti è un'altra tabella": {
    griglia: [['Ente', 'Turn-over'], [BOZZOLO, 1], [DOSOLO, 1], [], ['Ente', 'Turn-over'], [BOZZOLO, 2], [DOSOLO, 3]],
    attese: [offerta('A1:B3', ['turnOver'], 2), offerta('A5:B7', ['turnOver'], 2)],
  },
  'impilate, con titoli e note': {
    griglia: [
      ['U.I. libere e da turn-over'],
      [],
      ['Ente', 'Turn-over'],
      [BOZZOLO, 1],
      [`${DOSOLO}*`, null],
      ['TOTALE', 1],
      ['* Comuni senza U.I. SAP'],
      [],
      ['U.I. in carenza manutentiva'],
      ['Ente', 'Carenza', 'Privati'],
      [BOZZOLO, 0, 0],
      ['Totale complessivo', 0, 0],
    ],
    attese: [
      offerta('A3:B6', ['turnOver'], 2, ['TOTALE']),
      offerta('A10:C12', ['carenza', 'privati'], 1, ['Totale complessivo']),
    ],
  },
  'affiancate ai lati di una colonna vuota': {
    griglia: [
      ['Ente', 'Turn-over', null, 'Ente', 'Carenza'],
      [BOZZOLO, 1, null, BOZZOLO, 5],
      [DOSOLO, 2, null, DOSOLO, 6],
      ['TOTALE', 3, null, 'TOTALE', 11],
    ],
    attese: [offerta('A1:B4', ['turnOver'], 2, ['TOTALE']), offerta('D1:E4', ['carenza'], 2, ['TOTALE'])],
  },
  'affiancate senza colonna vuota': {
    griglia: [
      ['Ente', 'Turn-over', 'Ente', 'Carenza'],
      [BOZZOLO, 1, BOZZOLO, 5],
      [DOSOLO, 2, DOSOLO, 6],
    ],
    attese: [offerta('A1:B3', ['turnOver'], 2), offerta('C1:D3', ['carenza'], 2)],
  },
  'una colonna vuota dentro la tabella': {
    griglia: [
      ['Ente', null, 'Turn-over', null, 'Carenza'],
      [BOZZOLO, null, 1, null, 5],
      [DOSOLO, null, 2, null, 6],
    ],
    attese: [offerta('A1:E3', ['turnOver', 'carenza'], 2)],
  },
  'quote di pochi enti, senza totale': {
    griglia: [
      [ENTE, VOCI.polizia.intestazione],
      ['COMUNE DI CASTELDIDONE', '10.0'],
      ['COMUNE DI RIVAROLO DEL RE ED UNITI*', 0.05],
    ],
    attese: [offerta('A1:B3', ['polizia'], 2)],
  },
  'voce di testo': {
    griglia: [
      [ENTE, VOCI.altraCategoria.intestazione],
      ['COMUNE DI CASALMAGGIORE', 'Donne vittime di violenza con minori'],
      ['COMUNE DI SPINEDA', 'Nuclei di nuova formazione'],
    ],
    attese: [offerta('A1:B3', ['altraCategoria'], 2)],
  },
  'codici accanto alle voci': {
    griglia: [
      ['Comune', 'Codice ISTAT', 'Prov.', 'Turn-over'],
      ['Bozzolo', '020007', 'MN', 1],
      ['Viadana', '020066', 'MN', 2],
    ],
    attese: [offerta('A1:D3', ['campo codiceIstat', 'campo provincia', 'turnOver'], 2)],
  },
  'stock, popolazione e offerta nella stessa tabella larga': {
    griglia: [
      ['Ente', 'Abitanti', 'SAP', 'SAS', 'Totale', 'Turn-over', 'Carenza', 'Totale'],
      [BOZZOLO, 4066, 10, 1, 11, 1, 2, 3],
    ],
    attese: [
      offerta(
        'A1:H2',
        ['popolazione', 'consistenzaSap', 'consistenzaSas', 'consistenza', 'turnOver', 'carenza', 'complessivo'],
        1,
      ),
    ],
  },
};

describe('le tabelle di offerta', () => {
  it.each(Object.entries(CASI))('%s', (_, { griglia, opzioni, attese }) => {
    const riconosciuto = riconosciFoglio(griglia, opzioni);
    expect(riconosciuto.tabelle.map(vista)).toEqual(attese);
    expect(riconosciuto.illeggibili).toEqual([]);
  });

  it('legge anche i fogli nascosti', () => {
    const nascosto = foglio(
      'Dati',
      [
        ['Ente', 'Turn-over'],
        [BOZZOLO, 1],
      ],
      { visibilita: 'moltoNascosto' },
    );
    expect(riconosci(cartella(nascosto), 3).tabelle).toMatchObject([{ file: 3, foglio: { nome: 'Dati' } }]);
  });
});

describe('le righe', () => {
  it('tiene nome, posizione, asterisco e valori', () => {
    const { tabelle } = riconosciFoglio(
      [
        ['Ente', 'Note', 'Turn-over'],
        [`${BOZZOLO} *`, 'x', '3 '],
        [DOSOLO, null, 'n.r.'],
      ],
      { origine: { riga: 4, colonna: 1 } },
    );
    expect(tabelle[0]?.righe).toMatchObject([
      {
        riga: 5,
        nome: 'COMUNE DI BOZZOLO *',
        posizioneNome: { riga: 5, colonna: 1 },
        asterisco: true,
        valori: [{ tipo: 'vuoto' }, { tipo: 'numero', numero: 3, difetti: ['testo', 'spazi'] }],
      },
      { riga: 6, nome: DOSOLO, asterisco: false, valori: [{ tipo: 'vuoto' }, { tipo: 'nr' }] },
    ]);
  });

  it.each<[string, Griglia, (string | number | null)[][]]>([
    [
      'un ente senza valori è una riga',
      [
        ['Ente', 'Turn-over'],
        [BOZZOLO, 1],
        [`${DOSOLO}*`, null],
        [MARCARIA, 2],
      ],
      [
        [BOZZOLO, 1],
        [`${DOSOLO}*`, null],
        [MARCARIA, 2],
      ],
    ],
    [
      'un nome sconosciuto con un numero è una riga',
      [
        ['Comune', 'Turn-over'],
        ['Bozolo', 1],
        ['Viadana', 2],
        ['COMUNE DI XYZ', 3],
        ['Totale', 6],
      ],
      [
        ['Bozolo', 1],
        ['Viadana', 2],
        ['COMUNE DI XYZ', 3],
        ['Totale', 6],
      ],
    ],
    [
      'i totali parziali stanno fra i totali, quello generale per ultimo',
      [
        ['Ente', 'Turn-over'],
        ['ALER BS-CR-MN U.O. CREMONA', 11],
        ['Totale ALER', 11],
        [BOZZOLO, 1],
        ['Totale comuni', 1],
        ['TOTALE AMBITO', 12],
      ],
      [
        ['ALER BS-CR-MN U.O. CREMONA', 11],
        [BOZZOLO, 1],
        ['Totale ALER', 11],
        ['Totale comuni', 1],
        ['TOTALE AMBITO', 12],
      ],
    ],
    [
      'un ente sotto il totale resta della tabella',
      [
        ['Ente', 'Turn-over'],
        [BOZZOLO, 1],
        ['TOTALE', 3],
        [DOSOLO, 2],
      ],
      [
        [BOZZOLO, 1],
        [DOSOLO, 2],
        ['TOTALE', 3],
      ],
    ],
    [
      'un ente ripetuto dà due righe',
      [
        ['Ente', 'Turn-over'],
        [BOZZOLO, 1],
        [BOZZOLO, 0],
        [DOSOLO, 2],
      ],
      [
        [BOZZOLO, 1],
        [BOZZOLO, 0],
        [DOSOLO, 2],
      ],
    ],
    [
      'un totale senza etichetta si riconosce dalla somma',
      [
        ['Ente', 'Turn-over', 'SAT'],
        [BOZZOLO, 1, 0],
        [DOSOLO, 2, 1],
        [null, 3, 1],
      ],
      [
        [BOZZOLO, 1, 0],
        [DOSOLO, 2, 1],
        ['', 3, 1],
      ],
    ],
    [
      'una riga senza nome che non somma è una riga',
      [
        ['Ente', 'Turn-over'],
        [BOZZOLO, 1],
        [null, 7],
        [DOSOLO, 2],
      ],
      [
        [BOZZOLO, 1],
        ['', 7],
        [DOSOLO, 2],
      ],
    ],
    [
      'errori, date e valori logici sono valori',
      [
        ['Ente', 'Turn-over'],
        [BOZZOLO, { errore: '#REF!' }],
        [DOSOLO, true],
        [MARCARIA, { nonCalcolata: true }],
      ],
      [
        [BOZZOLO, 'errore'],
        [DOSOLO, 'logico'],
        [MARCARIA, 'nonCalcolata'],
      ],
    ],
    [
      'le note e le righe di testo non sono righe',
      [
        ['Ente', 'Turn-over'],
        ['Comuni del sub-ambito', null],
        [BOZZOLO, 1],
        ['TOTALE', 1],
        ['Fonte: uffici', null],
      ],
      [
        [BOZZOLO, 1],
        ['TOTALE', 1],
      ],
    ],
  ])('%s', (_, griglia, attese) => {
    const { tabelle } = riconosciFoglio(griglia);
    expect(tabelle).toHaveLength(1);
    expect(righe(tabelle[0])).toEqual(attese);
  });

  it("l'etichetta del totale può stare accanto alla colonna dei nomi", () => {
    const { tabelle } = riconosciFoglio([
      ['N.', 'Comune', 'SAT'],
      [1, 'Bozzolo', 1],
      [2, 'Viadana', 2],
      ['TOTALE', null, 3],
    ]);
    expect(tabelle.map(vista)).toMatchObject([{ righe: 2, voci: ['-', 'transitori'] }]);
    expect(tabelle[0]?.totali).toHaveLength(1);
  });

  it("legge i valori nella colonna giusta di un'intestazione unita", () => {
    const { tabelle } = riconosciFoglio(
      [
        ['Ente', 'Turn-over', null, 'Carenza'],
        [BOZZOLO, null, 4, 1],
        [DOSOLO, null, 5, 0],
      ],
      { unioni: [unione(0, 1, 1, 2)] },
    );
    expect(righe(tabelle[0])).toEqual([
      [BOZZOLO, 4, 1],
      [DOSOLO, 5, 0],
    ]);
  });
});

describe('ciò che non è una tabella di offerta', () => {
  it.each<[string, Griglia]>([
    [
      "l'elenco degli alloggi",
      [
        ['Codice U.I.', 'Ente proprietario', 'Comune', 'Indirizzo', 'Foglio', 'Mappale', 'Classificazione', 'Stato'],
        ['1', VIADANA, 'Viadana', 'Via Roma', 1, 2, 'SAP', 'in carenza manutentiva'],
        ['2', VIADANA, 'Viadana', 'Via Roma', 1, 3, 'SAP', 'libera'],
        ['3', VIADANA, 'Viadana', 'Via Po', 1, 4, 'SAS', 'in ristrutturazione'],
      ],
    ],
    [
      'i fatti uno per riga',
      [
        ['Ente', 'Voce', 'Anno', 'Valore'],
        [BOZZOLO, 'turnOver', 2021, 1],
        [BOZZOLO, 'carenza', 2021, 0],
        [VIADANA, 'turnOver', 2021, 2],
        [VIADANA, 'carenza', 2021, 1],
      ],
    ],
    [
      'un dato che nomina una voce, fra i fatti',
      [
        ['Anno', 'Tipo ente', 'Codice ISTAT', 'Ente', 'Voce', 'Valore'],
        [2021, 'Comune', '020007', BOZZOLO, 'quota indigenti', 20],
        [2021, 'Comune', '020066', VIADANA, 'quota indigenti', 20],
        [2021, 'Comune', '020066', VIADANA, 'altra categoria', 'Padri separati'],
        [2021, 'Comune', '020022', DOSOLO, 'quota indigenti', 20],
      ],
    ],
    [
      "una tabella che parla d'altro",
      [
        ['Comune', 'Superficie (kmq)', 'Densità'],
        ['Bozzolo', 18.8, 216],
        ['Viadana', 103.8, 190],
      ],
    ],
    ['una frase con una voce', [['Le U.I. in carenza manutentiva sono descritte più avanti.']]],
  ])('%s', (_, griglia) => {
    const { tabelle, illeggibili } = riconosciFoglio(griglia);
    expect(tabelle.map(voci)).toEqual([]);
    expect(illeggibili).toEqual([]);
  });
});
