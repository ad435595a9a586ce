import { toA1 } from '../../../src/domain/notazione-a1';
import { leggiPatrimonio } from '../../../src/domain/tabelle/patrimonio';
import { riconosciFoglio, scritto } from '../../costruttori/riconosciuto';
import type { Griglia } from '../../costruttori/riconosciuto';
import type { OpzioniFoglio } from '../../costruttori/snapshot';

/** Soggetto, proprietario, uso, valore, come è stampato e quanti decimali, cella. */
function dati(griglia: Griglia, opzioni?: OpzioniFoglio): string[] {
  return leggiPatrimonio(riconosciFoglio(griglia, opzioni).tabelle).map(
    ({ soggetto, proprietario, uso, forma, valore, stampato, decimali, cella }) =>
      [
        soggetto.tipo,
        soggetto.nome ?? '-',
        proprietario,
        uso,
        forma === 'percentuale' ? `${scritto(valore)}% (${stampato}, ${decimali})` : scritto(valore),
        toA1(cella),
      ].join(' '),
  );
}

describe('il patrimonio in una forma sola', () => {
  it('da una cifra per riga', () => {
    expect(
      dati([
        ['Voce (come nel testo)', 'Valore stampato'],
        ["unità abitative - patrimonio immobiliare pubblico dell'Ambito Oglio PO", 1277],
        ['appartengono ai 27 Comuni', 597],
        ['appartengono ai 27 Comuni (%)', '47%'],
        ['appartengono ad ALER BS-CR-MN', 680],
        ['sub-Ambito di Viadana - alloggi comunali complessivamente', 331],
        ['sub-Ambito di Viadana - SAS', 16],
        ['sub-Ambito di Viadana - SAP', '311'],
        ['sub-Ambito di Viadana - Altri usi residenziali', 30],
        ['Aler BS-CR-MN complessivamente', 680],
        ['Aler nel sub-Ambito di Casalmaggiore', 445],
        ['Aler nel sub-Ambito di Casalmaggiore (%)', '65,4%'],
      ]),
    ).toEqual([
      'ambito Oglio PO tutti totale 1277 B2',
      'ambito - comuni totale 597 B3',
      'ambito - comuni totale 47% (47%, 0) B4',
      'ambito - aler totale 680 B5',
      'subAmbito Viadana comuni totale 331 B6',
      'subAmbito Viadana comuni sas 16 B7',
      'subAmbito Viadana comuni sap 311 B8',
      'subAmbito Viadana comuni altri 30 B9',
      'ambito - aler totale 680 B10',
      'subAmbito Casalmaggiore aler totale 445 B11',
      'subAmbito Casalmaggiore aler totale 65.4% (65,4%, 1) B12',
    ]);
  });

  it('da una riga per sub-ambito', () => {
    expect(
      dati([
        ['Sub-ambito', 'SAP', 'SAS', 'Altri usi residenziali', 'Totale'],
        ['Casalmaggiore', 228, 23, 15, 266],
        ['Sub-ambito di Viadana', 311, 16, null, 331],
        ['Totale comuni', null, null, null, 597],
      ]),
    ).toEqual([
      'subAmbito Casalmaggiore comuni sap 228 B2',
      'subAmbito Casalmaggiore comuni sas 23 C2',
      'subAmbito Casalmaggiore comuni altri 15 D2',
      'subAmbito Casalmaggiore comuni totale 266 E2',
      'subAmbito Viadana comuni sap 311 B3',
      'subAmbito Viadana comuni sas 16 C3',
      'subAmbito Viadana comuni totale 331 E3',
      'ambito - comuni totale 597 E4',
    ]);
  });

  it('da una riga per proprietario, con la percentuale accanto', () => {
    const griglia: Griglia = [
      ['Alloggi per proprietà'],
      ['Proprietà', 'Alloggi', '%'],
      ['27 Comuni', 597, 0.4675],
      ['ALER BS-CR-MN', 680, 0.5325],
      ['TOTALE', 1277, null],
    ];
    expect(dati(griglia, { formati: { C3: '0.0%', C4: '0%' } })).toEqual([
      'ambito - comuni totale 597 B3',
      'ambito - comuni totale 46.75% (46,8%, 1) C3',
      'ambito - aler totale 680 B4',
      'ambito - aler totale 53.25% (53%, 0) C4',
      'ambito - tutti totale 1277 B5',
    ]);
  });

  it("dall'intestazione e dal titolo si sa di chi sono gli alloggi", () => {
    expect(
      dati([
        ['Alloggi ALER per sub-ambito'],
        ['Sub-ambito', 'Alloggi ALER'],
        ['Sub-ambito di Casalmaggiore', 445],
        ['Sub-ambito di Viadana', 235],
        ['TOTALE', 680],
      ]),
    ).toEqual([
      'subAmbito Casalmaggiore aler totale 445 B3',
      'subAmbito Viadana aler totale 235 B4',
      'ambito - aler totale 680 B5',
    ]);
  });

  it('da una riga per ente, col totale di tutti', () => {
    expect(
      dati([
        ['Ente', 'SAP', 'SAS', 'Altri usi', 'Totale'],
        ['COMUNE DI BOZZOLO', 10, 1, 1, 12],
        ['ALER BS-CR-MN U.O. CREMONA', 300, 0, 0, 300],
        ['TOTALE', 310, 1, 1, 312],
      ]),
    ).toEqual([
      'ente COMUNE DI BOZZOLO comuni sap 10 B2',
      'ente COMUNE DI BOZZOLO comuni sas 1 C2',
      'ente COMUNE DI BOZZOLO comuni altri 1 D2',
      'ente COMUNE DI BOZZOLO comuni totale 12 E2',
      'ente ALER BS-CR-MN U.O. CREMONA aler sap 300 B3',
      'ente ALER BS-CR-MN U.O. CREMONA aler sas 0 C3',
      'ente ALER BS-CR-MN U.O. CREMONA aler altri 0 D3',
      'ente ALER BS-CR-MN U.O. CREMONA aler totale 300 E3',
      'ambito - tutti sap 310 B4',
      'ambito - tutti sas 1 C4',
      'ambito - tutti altri 1 D4',
      'ambito - tutti totale 312 E4',
    ]);
  });

  it('dalla scheda di un ente', () => {
    expect(
      dati([
        ['Tipo', 'Totale', 'Occupate', 'Libere'],
        ['SAP', 10, 8, 2],
        ['SAS', 2, 2, 0],
        ['Totale', 12, 10, 2],
      ]),
    ).toEqual(['ente - comuni sap 10 B2', 'ente - comuni sas 2 B3', 'ente - comuni totale 12 B4']);
  });

  it('una tabella di offerta non ne ha', () => {
    expect(
      dati([
        ['Ente', 'Turn-over'],
        ['COMUNE DI BOZZOLO', 1],
      ]),
    ).toEqual([]);
  });
});
