import type { SheetChart } from 'hucre';
import type { GraficoDraft } from '../../domain/fogli/draft';
import { testoDiCella } from './write-testo';

const TIPI = {
  barre: { type: 'bar' },
  'barre-impilate': { type: 'bar', barGrouping: 'stacked', overlap: 100 },
  torta: { type: 'pie' },
} as const satisfies Readonly<Record<GraficoDraft['tipo'], Partial<SheetChart>>>;

// Dal più scuro al più chiaro: le serie si distinguono anche stampate in bianco e nero.
const GRIGI = ['1F3864', '5B7FB5', 'A9BFDF', 'D9D9D9', '7F7F7F'] as const;

export function writeGrafico({ titolo, tipo, categorie, serie, ancora }: GraficoDraft): SheetChart {
  return {
    ...TIPI[tipo],
    title: testoDiCella(titolo),
    series: serie.map(({ nome, valori }, indice) => ({
      name: testoDiCella(nome),
      values: valori,
      categories: categorie,
      // In una torta il colore distingue gli spicchi, non le serie: lo sceglie chi la mostra.
      ...(tipo === 'torta' ? {} : { color: GRIGI[indice % GRIGI.length] }),
    })),
    anchor: {
      from: { row: ancora.riga, col: ancora.colonna },
      to: { row: ancora.riga + ancora.righe, col: ancora.colonna + ancora.colonne },
    },
  };
}
