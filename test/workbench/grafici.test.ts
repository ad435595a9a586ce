import type { ChartData } from '../../dev/workbench/grid/chart-data';
import { chartLayout } from '../../dev/workbench/grid/chart-layout';

const punto = (value: number): { value: number; text: string } => ({ value, text: String(value) });
const DATI: ChartData = {
  categories: ['Uno', 'Due'],
  series: [
    { name: 'A', points: [punto(1), punto(4)] },
    { name: 'B', points: [punto(3), punto(0)] },
  ],
};

describe('il disegno dei grafici', () => {
  it.each([
    // tipo, barre disegnate, rapporto fra la prima e la seconda
    ['BarStacked', 3, 1 / 3],
    ['ColumnStacked', 3, 1 / 3],
    ['BarClustered', 3, 1 / 3],
    ['ColumnClustered', 3, 1 / 3],
  ])('%s: una barra per cifra, lunga quanto la cifra; lo zero non si disegna', (tipo, quante, rapporto) => {
    const disegno = chartLayout(tipo, DATI, 400, 300);
    const misure = disegno?.bars.map(({ width, height }) => (tipo.startsWith('Bar') ? width : height)) ?? [];
    expect(misure).toHaveLength(quante);
    expect((misure[0] ?? 0) / (misure[1] ?? 1)).toBeCloseTo(rapporto);
    expect(disegno?.legend).toEqual(['A', 'B']);
  });

  it('impilate, ogni parte comincia dove finisce quella prima, e la più lunga riempie lo spazio', () => {
    const [prima, seconda, terza] = chartLayout('BarStacked', DATI, 400, 300)?.bars ?? [];
    expect(seconda?.x).toBeCloseTo((prima?.x ?? 0) + (prima?.width ?? 0));
    expect((terza?.x ?? 0) + (terza?.width ?? 0)).toBeCloseTo(400);
  });

  it('al cento per cento ogni categoria riempie lo spazio', () => {
    const [prima, seconda, terza] = chartLayout('BarStacked100', DATI, 400, 300)?.bars ?? [];
    expect((prima?.width ?? 0) + (seconda?.width ?? 0)).toBeCloseTo(terza?.width ?? -1);
  });

  it('la torta divide il giro fra le cifre', () => {
    expect(chartLayout('Pie', DATI, 400, 300)?.slices.map(({ from, to }) => [from, to])).toEqual([
      [0, 0.2],
      [0.2, 1],
    ]);
  });

  it.each([['Radar'], ['XYScatter'], ['Line']])('%s non si disegna', (tipo) => {
    expect(chartLayout(tipo, DATI, 400, 300)).toBeNull();
  });

  it('senza cifre non c’è niente da disegnare', () => {
    const vuoto: ChartData = { categories: [], series: [] };
    expect(chartLayout('BarStacked', vuoto, 400, 300)?.bars).toEqual([]);
    expect(chartLayout('Pie', vuoto, 400, 300)?.slices).toEqual([]);
  });
});
