import type { ChartData } from './chart-data';

export interface ChartBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Il posto della serie, o della fetta, fra i colori. */
  readonly color: number;
  readonly tip: string;
}

export interface ChartSlice {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** In giri, da mezzogiorno in senso orario. */
  readonly from: number;
  readonly to: number;
  readonly color: number;
  readonly tip: string;
}

export interface ChartLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface ChartLayout {
  readonly bars: readonly ChartBar[];
  readonly slices: readonly ChartSlice[];
  readonly labels: readonly ChartLabel[];
  readonly legend: readonly string[];
}

/** Quanto di una categoria è vuoto. */
const GAP = 0.3;
const LETTER = 7;
const LINE = 14;

/** Dove vanno le barre, o le fette, di un grafico; null per i tipi che il banco non disegna. */
export function chartLayout(type: string, data: ChartData, width: number, height: number): ChartLayout | null {
  if (width <= 0 || height <= 0) return null;
  if (/^(?:3D)?Pie|^Doughnut/.test(type)) return pie(data, width, height);
  const [, direction, arrangement] = /^(?:3D)?(Column|Bar)(Clustered|Stacked|Stacked100)$/.exec(type) ?? [];
  if (direction === undefined || arrangement === undefined) return null;
  return bars(data, direction === 'Bar', arrangement, width, height);
}

function bars(
  { categories, series }: ChartData,
  across: boolean,
  arrangement: string,
  width: number,
  height: number,
): ChartLayout {
  const count = Math.max(categories.length, ...series.map(({ points }) => points.length), 1);
  const stacked = arrangement !== 'Clustered';
  const valueAt = (s: number, i: number): number => Math.max(0, series[s]?.points[i]?.value ?? 0);
  const totals = Array.from({ length: count }, (_, i) => series.reduce((sum, __, s) => sum + valueAt(s, i), 0));
  const highest = stacked
    ? Math.max(...totals)
    : Math.max(...series.flatMap((_, s) => totals.map((__, i) => valueAt(s, i))));
  // Accanto alle barre il posto dei nomi, fino a un terzo.
  const longest = Math.max(0, ...categories.map((name) => name.length)) * LETTER;
  const margin = across ? Math.min(longest + 6, width / 3) : LINE + 4;
  const room = (across ? width : height) - margin - (across ? 0 : LINE);
  const step = (across ? height : width) / count;
  const made: ChartBar[] = [];
  for (let i = 0; i < count; i += 1) {
    let start = 0;
    const scale = arrangement === 'Stacked100' ? totals[i] : highest;
    series.forEach(({ name, points }, s) => {
      const length = scale ? (valueAt(s, i) / scale) * room : 0;
      const thick = (step * (1 - GAP)) / (stacked ? 1 : series.length);
      const side = step * (i + GAP / 2) + (stacked ? 0 : s * thick);
      const tip = `${categories[i] ?? ''} – ${name}: ${points[i]?.text ?? ''}`;
      if (length > 0)
        made.push(
          across
            ? { x: margin + start, y: side, width: length, height: thick, color: s, tip }
            : { x: side, y: height - margin - start - length, width: thick, height: length, color: s, tip },
        );
      if (stacked) start += length;
    });
  }
  // Se le categorie sono fitte se ne scrive una ogni tante.
  const every = Math.max(1, Math.ceil((across ? LINE : Math.min(longest, 90)) / step));
  const labels = categories.flatMap((text, i): ChartLabel[] => {
    if (i % every !== 0) return [];
    const middle = step * (i + 0.5);
    const cut = shorten(text, (across ? margin - 6 : step * every) / LETTER);
    return [
      across
        ? { text: cut, x: margin - 4, y: middle + 4, anchor: 'end' }
        : { text: cut, x: middle, y: height - 4, anchor: 'middle' },
    ];
  });
  return { bars: made, slices: [], labels, legend: series.map(({ name }) => name) };
}

function pie({ categories, series }: ChartData, width: number, height: number): ChartLayout {
  const points = series[0]?.points ?? [];
  const total = points.reduce((sum, { value }) => sum + Math.max(0, value), 0);
  let from = 0;
  const slices = points.flatMap(({ value, text }, i): ChartSlice[] => {
    if (value <= 0 || total === 0) return [];
    const to = from + value / total;
    const tip = `${categories[i] ?? ''}: ${text}`;
    const slice = { x: width / 2, y: height / 2, radius: Math.min(width, height) / 2 - 4, from, to, color: i, tip };
    from = to;
    return [slice];
  });
  return { bars: [], slices, labels: [], legend: categories };
}

function shorten(text: string, letters: number): string {
  return text.length <= letters ? text : `${text.slice(0, Math.max(1, Math.floor(letters) - 1))}…`;
}
