import { intersection, subtract, type Area } from './area';

/** Le parti di `areas` fuori da `holes`. */
export function cutAreas(areas: readonly Area[], holes: readonly Area[]): readonly Area[] {
  return holes.reduce<readonly Area[]>((rest, hole) => rest.flatMap((area) => subtract(area, hole)), areas);
}

/** Le parti che i due elenchi hanno in comune. */
export function commonAreas(areas: readonly Area[], others: readonly Area[]): readonly Area[] {
  return areas.flatMap((area) => others.map((other) => intersection(area, other)).filter((part) => part !== null));
}

export function overlap(areas: readonly Area[], others: readonly Area[]): boolean {
  return areas.some((area) => others.some((other) => intersection(area, other) !== null));
}

export function covers(areas: readonly Area[], others: readonly Area[]): boolean {
  return cutAreas(others, areas).length === 0;
}

/**
 * La cella da cui contano i riferimenti relativi di una regola su più aree: l'angolo in alto a sinistra del rettangolo
 * che le contiene tutte (ipotesi per più aree; per una sola è l'uso di Excel).
 */
export function anchorOf(areas: readonly Area[]): { readonly row: number; readonly column: number } {
  return {
    row: Math.min(...areas.map(({ top }) => top)),
    column: Math.min(...areas.map(({ left }) => left)),
  };
}

/** Celle sparse raccolte in rettangoli: prima per righe, poi le righe uguali una sotto l'altra. */
export function joinCells(cells: readonly (readonly [row: number, column: number])[]): readonly Area[] {
  const runs: Area[] = [];
  for (const [row, column] of [...cells].sort(([r1, c1], [r2, c2]) => r1 - r2 || c1 - c2)) {
    const last = runs.at(-1);
    if (last?.top === row && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  const joined: Area[] = [];
  for (const run of runs) {
    const above = joined.findIndex(
      ({ bottom, left, right }) => bottom === run.top - 1 && left === run.left && right === run.right,
    );
    const found = joined[above];
    if (found) joined[above] = { ...found, bottom: run.bottom };
    else joined.push(run);
  }
  return joined;
}
