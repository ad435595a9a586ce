import { riconosciFoglio, righe, unione, vista } from '../../costruttori/riconosciuto';
import type { Griglia, TabellaVista } from '../../costruttori/riconosciuto';
import type { OpzioniFoglio } from '../../costruttori/snapshot';

interface Caso {
  readonly griglia: Griglia;
  readonly opzioni?: OpzioniFoglio;
  readonly attesa: TabellaVista;
}

const POPOLAZIONE = ['popolazioneMaschi', 'popolazioneFemmine', 'popolazione'];
const STOCK = ['consistenzaSap', 'consistenzaSas', 'consistenzaAltri', 'consistenza'];

const CASI: Record<string, Caso> = {
  'popolazione con i totali in testa e le righe numerate': {
    griglia: [
      ['TOTALE POPOLAZIONE AMBITO TERRITORIALE OGLIO PO 1 GENNAIO 2020'],
      [null, 'COMUNE', 'TOTALE MASCHI n. 41.316', 'TOTALE FEMMINE n. 41.709', 'TOTALE GENERALE n. 83.025'],
      [1, 'Bozzolo', 1981, 2085, 4066],
      [2, 'Calvatone', 605, 559, 1164],
      [null, 'TOTALE', 2586, 2644, 5230],
    ],
    attesa: { tipo: 'popolazione', area: 'B2:E5', voci: POPOLAZIONE, righe: 2, totali: ['TOTALE'] },
  },
  'popolazione con Maschi, Femmine, Totale': {
    griglia: [
      ['Comune', 'Maschi', 'Femmine', 'Totale'],
      ['Bozzolo', 1981, 2085, 4066],
      ['Viadana', 1, 2, 3],
    ],
    attesa: { tipo: 'popolazione', area: 'A1:D3', voci: POPOLAZIONE, righe: 2, totali: [] },
  },
  'popolazione con M, F, Tot. sotto un titolo di gruppo': {
    griglia: [
      ['Comune', 'Popolazione residente', null, null],
      [null, 'M', 'F', 'Tot.'],
      ['Bozzolo', 1981, 2085, 4066],
      ['Viadana', 1, 2, 3],
    ],
    opzioni: { unioni: [unione(0, 0, 2, 1), unione(0, 1, 1, 3)] },
    attesa: { tipo: 'popolazione', area: 'A1:D4', voci: POPOLAZIONE, righe: 2, totali: [] },
  },
  'patrimonio per sub-ambito': {
    griglia: [
      ['Sub-ambito', 'SAP', 'SAS', 'Altri usi residenziali', 'Totale'],
      ['Casalmaggiore', 228, 23, 15, 266],
      ['Viadana', 311, 16, 30, 331],
      ['Totale comuni', null, null, null, 597],
    ],
    attesa: { tipo: 'patrimonio', area: 'A1:E4', voci: STOCK, righe: 2, totali: ['Totale comuni'] },
  },
  'patrimonio per sub-ambito, angolo vuoto': {
    griglia: [
      [null, 'SAP', 'SAS', 'Altri usi', 'Totale'],
      ['sub-Ambito di Casalmaggiore', 228, 23, 15, 266],
      ['sub-Ambito di Viadana', 311, 16, 30, 331],
    ],
    attesa: { tipo: 'patrimonio', area: 'A1:E3', voci: STOCK, righe: 2, totali: [] },
  },
  'patrimonio per ente, con gli stati': {
    griglia: [
      ['Ente', 'SAP', 'SAS', 'Altri usi', 'Totale', 'Occupate', 'Libere', 'In carenza'],
      ['ALER BS-CR-MN U.O. CREMONA', 10, 0, 0, 10, 8, 1, 1],
      ['COMUNE DI BOZZOLO', 5, 1, 0, 6, 6, 0, 0],
      ['TOTALE', 15, 1, 0, 16, 14, 1, 1],
    ],
    attesa: {
      tipo: 'patrimonio',
      area: 'A1:H4',
      voci: [...STOCK, '-', '-', '-'],
      righe: 2,
      totali: ['TOTALE'],
    },
  },
  'patrimonio per proprietà, con le percentuali; la voce nel titolo': {
    griglia: [
      ['Alloggi per proprietà'],
      [],
      ['Proprietà', 'Alloggi', '%'],
      ['27 Comuni', 597, '47%'],
      ['ALER BS-CR-MN', 680, '53%'],
      ['TOTALE', 1277, null],
    ],
    attesa: {
      tipo: 'patrimonio',
      area: 'A3:C6',
      voci: ['consistenza', 'consistenza %'],
      righe: 2,
      totali: ['TOTALE'],
    },
  },
  'patrimonio una cifra per riga': {
    griglia: [
      ['Voce', 'Valore stampato'],
      ["unità abitative - patrimonio immobiliare pubblico dell'Ambito Oglio PO", 1277],
      ['appartengono ai 27 Comuni', 597],
      ['appartengono ai 27 Comuni (%)', '47%'],
      ['sub-Ambito di Viadana - SAS', 16],
      ['sub-Ambito di Viadana - Altri usi residenziali', 30],
    ],
    attesa: {
      tipo: 'patrimonio',
      area: 'A1:B6',
      voci: ['consistenza', 'consistenza %', 'consistenzaSas', 'consistenzaAltri'],
      righe: 5,
      totali: [],
    },
  },
  'fondi per misura e sub-ambito': {
    griglia: [
      ['Misura (come nel testo)', 'Sub-ambito', 'fondi', 'n. domande'],
      ['D.G.R N. 3008 del 30/03/2020: risorse complessive', null, '€ 115.155,00', null],
      ['D.G.R N. 3008 del 30/03/2020', 'Viadanese', '€ 63.230,38', '97 di cui 15 non ammesse'],
      ['DGR 606/2018', 'Casalasco', 'Risorse erogate per la Misura 1: € 2.679,22', 'n. alloggi reperiti: 2'],
    ],
    attesa: { tipo: 'fondi', area: 'A1:D4', voci: ['campo subAmbito', 'fondi', '-'], righe: 3, totali: [] },
  },
  'registro degli enti': {
    griglia: [
      ['comune', 'codice_istat', 'codice_catastale', 'provincia', 'sub_ambito', 'Stato SAP', 'Altri nomi', 'note'],
      ['Bozzolo', '020007', 'B110', 'MN', 'Viadana', 'con U.I. SAP', null, 'x'],
      ['Calvatone', '019009', 'B439', 'CR', 'Casalmaggiore', 'senza U.I. SAP', null, null],
      ['Dosolo', '020022', 'D351', 'MN', 'Viadana', 'con U.I. SAP', 'Villa', null],
    ],
    attesa: {
      tipo: 'enti',
      area: 'A1:H4',
      voci: [
        'campo codiceIstat',
        'campo codiceCatastale',
        'campo provincia',
        'campo subAmbito',
        'campo statoSap',
        'campo alias',
        '-',
      ],
      righe: 3,
      totali: [],
    },
  },
  'elenco con codici e telefoni scritti come testi': {
    griglia: [
      ['Riga', 'Comune', 'Telefono', 'CAP', 'Chiave', 'Distretto', 'Ufficio'],
      ['1', 'Bozzolo', '0376 910811', '46012', '007', '2', 'n.r.'],
      ['2', 'Viadana', '0375 786211', '46019', '066', '1', 'stanza 3'],
      ['3', 'Dosolo', '0375 899811', '46030', '017', '2', '4'],
    ],
    attesa: { tipo: 'elenco', area: 'A1:G4', voci: ['-', '-', '-', '-', '-', '-'], righe: 3, totali: [] },
  },
  'elenco numerato': {
    griglia: [
      ['I comuni'],
      ['N.', "Comune (come nell'elenco)"],
      [1, 'Bozzolo'],
      [2, 'Cingia de’ Botti'],
      [3, 'Bozolo'],
    ],
    attesa: { tipo: 'elenco', area: 'A2:B5', voci: ['-'], righe: 3, totali: [] },
  },
};

describe('le altre tabelle del piano', () => {
  it.each(Object.entries(CASI))('%s', (_, { griglia, opzioni, attesa }) => {
    const riconosciuto = riconosciFoglio(griglia, opzioni);
    expect(riconosciuto.tabelle.map(vista)).toEqual([attesa]);
    expect(riconosciuto.illeggibili).toEqual([]);
  });

  it('i codici del registro sono testi, come scritti', () => {
    const { tabelle } = riconosciFoglio([
      ['Ente', 'Codice ISTAT', 'Stato SAP'],
      ['COMUNE DI BOZZOLO', '020007', 'con U.I. SAP'],
      ['COMUNE DI VIADANA', 20066, 'senza U.I. SAP'],
    ]);
    expect(righe(tabelle[0])).toEqual([
      ['COMUNE DI BOZZOLO', '020007', 'con U.I. SAP'],
      ['COMUNE DI VIADANA', '20066', 'senza U.I. SAP'],
    ]);
  });

  it('nei fondi il nome è la misura col sub-ambito, anche se la misura è scritta una volta sola', () => {
    const { tabelle } = riconosciFoglio([
      ['Misura', 'Sub-ambito', 'Importo'],
      ['DGR 606/2018', 'Viadanese', '€ 7.082,33'],
      [null, 'Casalasco', 1500],
      ['DGR 2065/2019', null, 100],
    ]);
    expect(righe(tabelle[0])).toEqual([
      ['DGR 606/2018 - Viadanese', 'Viadanese', 7082.33],
      ['DGR 606/2018 - Casalasco', 'Casalasco', 1500],
      ['DGR 2065/2019', null, 100],
    ]);
  });

  it('un elenco di enti che si ripetono non è un registro', () => {
    const { tabelle } = riconosciFoglio([
      ['Comune', 'Codice ISTAT', 'Stato SAP'],
      ['Bozzolo', '020007', 'con U.I. SAP'],
      ['Bozzolo', '020007', 'con U.I. SAP'],
      ['Viadana', '020066', 'con U.I. SAP'],
    ]);
    expect(tabelle).toEqual([]);
  });
});
