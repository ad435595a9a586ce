import { toA1 } from '../../../src/domain/notazione-a1';
import { riconosciFoglio } from '../../costruttori/riconosciuto';
import type { Griglia } from '../../costruttori/riconosciuto';
import type { OpzioniFoglio } from '../../costruttori/snapshot';

function campi(griglia: Griglia, opzioni?: OpzioniFoglio): string[][] {
  return riconosciFoglio(griglia, opzioni).anagrafiche.map((anagrafica) =>
    anagrafica.campi.map(({ chiave, posizione, testo }) => `${chiave} ${toA1(posizione)} ${testo}`),
  );
}

describe("l'anagrafica", () => {
  it('legge ogni dato con la sua cella', () => {
    const griglia: Griglia = [
      ['Comunicazione annuale'],
      ['Dato', 'Valore', 'Chiarimenti'],
      ['Anno del piano', 2021, 'Anno in cui le U.I. saranno assegnabili.'],
      ['Ambito territoriale', 'Oglio Po', null],
      ['Ente proprietario', ' COMUNE DI VIADANA ', "Nome come nell'elenco."],
      ['Tipo di ente', 'comune', null],
      ['Codice ISTAT', '020066', 'Sei cifre.'],
      ['Codice catastale:', 'L826', null],
      ['Provincia', 'MN', null],
      ['Stato SAP', 'senza U.I. SAP', null],
      ['Referente', null, 'Ufficio.'],
      ['Data di compilazione', 44286, 'Giorno, mese e anno.'],
      ['Data di approvazione del piano', '31/3/2021', null],
    ];
    expect(campi(griglia, { formati: { B12: 'dd/mm/yyyy' } })).toEqual([
      [
        'anno B3 2021',
        'ambito B4 Oglio Po',
        'ente B5 COMUNE DI VIADANA',
        'tipoEnte B6 comune',
        'codiceIstat B7 020066',
        'codiceCatastale B8 L826',
        'provincia B9 MN',
        'statoSap B10 senza U.I. SAP',
        'dataCompilazione B12 2021-03-31',
        'approvato B13 2021-03-31',
      ],
    ]);
  });

  it("un dato non compilato non c'è, e il chiarimento accanto non ne prende il posto", () => {
    const griglia: Griglia = [
      ['Dato', 'Valore', 'Chiarimenti'],
      ['Ente', 'ALER BS-CR-MN U.O. MANTOVA', null],
      ['Codice ISTAT', null, 'Sei cifre, solo per i comuni.'],
      ['Anno', '2021', null],
    ];
    expect(campi(griglia)).toEqual([['ente B2 ALER BS-CR-MN U.O. MANTOVA', 'anno B4 2021']]);
  });

  it.each<[string, Griglia]>([
    ["solo l'ente", [['Ente', 'COMUNE DI VIADANA']]],
    [
      'senza ente',
      [
        ['Anno', 2021],
        ['Ambito', 'Oglio Po'],
      ],
    ],
    [
      "l'ente non compilato",
      [
        ['Ente', null, "Nome come nell'elenco degli enti dell'ambito."],
        ['Anno', 2021],
      ],
    ],
    [
      'un registro degli enti',
      [
        ['Ente', 'Codice ISTAT', 'Provincia'],
        ['COMUNE DI VIADANA', '020066', 'MN'],
      ],
    ],
    [
      'una tabella',
      [
        ['Comune', 'Turn-over'],
        ['Viadana', 1],
        ['Totale', 1],
      ],
    ],
  ])("non c'è: %s", (_, griglia) => {
    expect(campi(griglia)).toEqual([]);
  });

  it('due anagrafiche lontane restano due', () => {
    const una = (nome: string): Griglia => [
      ['Ente', nome],
      ['Anno', 2021],
    ];
    const vuote: Griglia = Array.from({ length: 10 }, () => []);
    expect(campi([...una('COMUNE DI VIADANA'), ...vuote, ...una('COMUNE DI BOZZOLO')])).toHaveLength(2);
  });
});
