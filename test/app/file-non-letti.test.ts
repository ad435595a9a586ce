import { annotaFileNonLetti } from '../../src/app/file-non-letti';
import type { SheetDraft, WorkbookDraft } from '../../src/domain/fogli/draft';
import { FOGLI } from '../../src/domain/fogli/nomi';

function foglio(nome: string): SheetDraft {
  return {
    nome,
    celle: [[{ valore: 'Titolo', stile: 'titolo' }]],
    larghezze: [30, 10, 10],
    unioni: [],
    tabelle: [],
    pivot: [],
    grafici: [],
    blocca: null,
    stampa: { orientamento: 'orizzontale', righeRipetute: null, adattaALarghezza: true },
  };
}

const CARTELLA: WorkbookDraft = { titolo: 'Quadro', fogli: Object.values(FOGLI).map(foglio) };

describe('file non letti nella cartella dell’ambito', () => {
  it('senza file mancanti la cartella è la stessa', () => {
    expect(annotaFileNonLetti(CARTELLA, [])).toBe(CARTELLA);
  });

  it('quadro ed esiti dicono in fondo quali file mancano e perché; gli altri fogli no', () => {
    const { fogli } = annotaFileNonLetti(CARTELLA, [
      { nome: 'viadana.xlsx', motivo: 'Il file è vuoto.' },
      { nome: 'bozzolo.xlsx', motivo: 'Il file è danneggiato.' },
    ]);
    const testi = fogli.map(({ nome, celle }) => [nome, ...celle.slice(1).map((riga) => riga[0]?.valore ?? null)]);
    const avvertenza = [
      null,
      'Dati incompleti: in questa cartella mancano i dati di 2 file.',
      'viadana.xlsx: Il file è vuoto.',
      'bozzolo.xlsx: Il file è danneggiato.',
    ];
    expect(testi).toEqual([
      [FOGLI.quadro, ...avvertenza],
      [FOGLI.pivot],
      [FOGLI.dati],
      [FOGLI.esiti, ...avvertenza],
      [FOGLI.tabelle],
    ]);
    expect(fogli[0]?.unioni).toEqual([2, 3, 4].map((riga) => ({ riga, colonna: 0, righe: 1, colonne: 3 })));
  });
});
