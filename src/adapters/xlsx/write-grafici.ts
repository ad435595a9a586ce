import type { SheetChart } from 'hucre';
import { COLORI_SERIE, SPAZIO_FRA_BARRE } from '../../domain/fogli/aspetto';
import type { GraficoDraft } from '../../domain/fogli/draft';
import { testoDiCella } from './write-testo';

const TIPI = {
  barre: { type: 'column' },
  'barre-impilate': { type: 'bar', barGrouping: 'stacked', overlap: 100, gapWidth: SPAZIO_FRA_BARRE },
  torta: { type: 'pie' },
} as const satisfies Readonly<Record<GraficoDraft['tipo'], Partial<SheetChart>>>;

export function writeGrafico(grafico: GraficoDraft): SheetChart {
  const { titolo, tipo, categorie, serie, ancora } = grafico;
  return {
    ...TIPI[tipo],
    title: testoDiCella(titolo),
    altText: testoDiCella(titolo),
    legend: 'bottom',
    ...(tipo === 'torta' ? {} : { axes: assi(grafico) }),
    series: serie.map(({ nome, valori }, indice) => ({
      name: testoDiCella(nome),
      values: valori,
      categories: categorie,
      // In una torta il colore distingue gli spicchi, non le serie: lo sceglie chi la mostra.
      ...(tipo === 'torta' ? {} : { color: COLORI_SERIE[indice % COLORI_SERIE.length] }),
    })),
    anchor: {
      from: { row: ancora.riga, col: ancora.colonna },
      to: { row: ancora.riga + ancora.righe, col: ancora.colonna + ancora.colonne },
    },
  };
}

/** Nelle barre orizzontali le categorie vanno dall'alto in basso. */
function assi({ tipo, asseValori, passo }: GraficoDraft): SheetChart['axes'] {
  const orizzontali = tipo === 'barre-impilate';
  return {
    x: orizzontali ? { reverse: true } : {},
    y: {
      ...(asseValori === undefined ? {} : { title: testoDiCella(asseValori) }),
      ...(passo === undefined ? {} : { scale: { majorUnit: passo } }),
      ...(orizzontali ? { crosses: 'max' } : {}),
    },
  };
}
