import type { CellaDraft, SheetDraft } from '../../../src/domain/fogli/draft';
import { rinominaFogli } from '../../../src/domain/fogli/rinomina-fogli';

const foglio = (nome: string, formula: string): SheetDraft => ({
  nome,
  celle: [[{ valore: 1, formula, stile: 'numero', collegamento: { foglio: 'Dati', cella: 'A1' } }, null]],
  larghezze: [],
  unioni: [],
  tabelle: [],
  pivot: [
    {
      nome: 'p',
      foglioOrigine: 'Dati',
      tabellaOrigine: 't',
      ancora: { riga: 0, colonna: 0 },
      righe: [],
      colonne: [],
      valori: [],
    },
  ],
  grafici: [
    {
      titolo: '',
      tipo: 'barre',
      categorie: 'Dati!$A$1:$A$2',
      serie: [{ nome: 's', valori: "'Dati'!$B$1" }],
      ancora: { riga: 0, colonna: 0, righe: 1, colonne: 1 },
    },
  ],
  blocca: null,
  stampa: { orientamento: 'orizzontale', righeRipetute: null, adattaALarghezza: true },
});

const formulaDopo = (formula: string): string | undefined => {
  const nomi = new Map([['Dati', 'Dati (2)']]);
  const { fogli } = rinominaFogli({ titolo: '', fogli: [foglio('Quadro', formula)] }, nomi);
  const cella: CellaDraft | null | undefined = fogli[0]?.celle[0]?.[0];
  return cella?.formula;
};

describe('fogli con un altro nome', () => {
  it.each([
    ['senza apici', 'SUM(Dati!$A:$A)', "SUM('Dati (2)'!$A:$A)"],
    ['con gli apici', "'Dati'!A1", "'Dati (2)'!A1"],
    ['due volte', 'Dati!A1+Dati!B1', "'Dati (2)'!A1+'Dati (2)'!B1"],
    ['un nome che finisce uguale non si tocca', 'AltriDati!A1', 'AltriDati!A1'],
    ['un testo fra virgolette non si tocca', '"Dati!A1"&Dati!A1', '"Dati!A1"&\'Dati (2)\'!A1'],
    ['un altro foglio resta', 'Quadro!A1', 'Quadro!A1'],
  ])('%s', (_, prima, dopo) => {
    expect(formulaDopo(prima)).toBe(dopo);
  });

  it('seguono nome, collegamenti, pivot e grafici', () => {
    const nomi = new Map([
      ['Dati', 'Dati (2)'],
      ['Quadro', 'Quadro (2)'],
    ]);
    const [nuovo] = rinominaFogli({ titolo: '', fogli: [foglio('Quadro', '1')] }, nomi).fogli;
    expect(nuovo?.nome).toBe('Quadro (2)');
    expect(nuovo?.celle[0]?.[0]?.collegamento?.foglio).toBe('Dati (2)');
    expect(nuovo?.pivot[0]?.foglioOrigine).toBe('Dati (2)');
    expect(nuovo?.grafici[0]).toMatchObject({
      categorie: "'Dati (2)'!$A$1:$A$2",
      serie: [{ valori: "'Dati (2)'!$B$1" }],
    });
  });

  it('seguono anche gli elenchi ammessi; ciò che non nomina fogli resta com’era', () => {
    const area = { riga: 0, colonna: 0, righe: 1, colonne: 1 };
    const daArea = { area, ammessi: { tipo: 'elencoDaArea', origine: 'Dati!$A$1:$A$9' } } as const;
    const interi = { area, ammessi: { tipo: 'interi' } } as const;
    const nudo: SheetDraft = {
      ...foglio('Quadro', '1'),
      celle: [[{ valore: 'titolo', stile: 'titolo' }]],
      convalide: [daArea, interi] as unknown as NonNullable<SheetDraft['convalide']>,
    };
    const [nuovo] = rinominaFogli({ titolo: '', fogli: [nudo] }, new Map([['Dati', 'Dati (2)']])).fogli;
    expect(nuovo?.celle).toEqual(nudo.celle);
    expect(nuovo?.convalide?.map(({ ammessi }) => ammessi)).toEqual([
      { tipo: 'elencoDaArea', origine: "'Dati (2)'!$A$1:$A$9" },
      interi.ammessi,
    ]);
  });

  it('senza cambi la cartella è la stessa', () => {
    const cartella = { titolo: '', fogli: [foglio('Quadro', '1')] };
    expect(rinominaFogli(cartella, new Map([['Dati', 'Dati']]))).toBe(cartella);
  });
});
