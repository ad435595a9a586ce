import { LAST_COLUMN, LAST_ROW, type Area } from '../addresses/area';

/** Celle sparse: si tengono solo quelle che hanno qualcosa. Righe e colonne da 0. */
export class Grid<T> {
  private rows = new Map<number, Map<number, T>>();

  get(row: number, column: number): T | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** Le celle di una riga, per colonna; da leggere soltanto. */
  row(row: number): ReadonlyMap<number, T> | undefined {
    return this.rows.get(row);
  }

  set(row: number, column: number, value: T): void {
    let cells = this.rows.get(row);
    if (!cells) this.rows.set(row, (cells = new Map()));
    cells.set(column, value);
  }

  delete(row: number, column: number): void {
    const cells = this.rows.get(row);
    if (cells?.delete(column) && cells.size === 0) this.rows.delete(row);
  }

  get isEmpty(): boolean {
    return this.rows.size === 0;
  }

  /** Le celle presenti dentro l'area, per righe e poi per colonne; costa le celle che ci sono, non l'area. */
  *inArea(area: Area): Generator<readonly [row: number, column: number, value: T]> {
    for (const row of this.keysWithin(this.rows, area.top, area.bottom)) {
      const cells = this.rows.get(row);
      if (!cells) continue;
      for (const column of this.keysWithin(cells, area.left, area.right)) {
        const value = cells.get(column);
        if (value !== undefined) yield [row, column, value];
      }
    }
  }

  entries(): Generator<readonly [row: number, column: number, value: T]> {
    return this.inArea({ top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN });
  }

  /** Tutte le celle, senza ordine: per chi ne cerca una o le conta. */
  *unordered(): Generator<readonly [row: number, column: number, value: T]> {
    for (const [row, cells] of this.rows) for (const [column, value] of cells) yield [row, column, value];
  }

  /** Il rettangolo più piccolo che tiene le celle che soddisfano la condizione, o null se non ce n'è. */
  bounds(counts: (value: T) => boolean = () => true): Area | null {
    const area = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
    for (const [row, cells] of this.rows) {
      for (const [column, value] of cells) {
        if (!counts(value)) continue;
        if (row < area.top) area.top = row;
        if (row > area.bottom) area.bottom = row;
        if (column < area.left) area.left = column;
        if (column > area.right) area.right = column;
      }
    }
    return area.bottom < 0 ? null : area;
  }

  /** Sposta ogni cella dove dice `move`, o la toglie se dice null. */
  relocate(move: (row: number, column: number) => readonly [row: number, column: number] | null): void {
    const moved = new Grid<T>();
    for (const [row, column, value] of this.entries()) {
      const target = move(row, column);
      if (target && target[0] <= LAST_ROW && target[1] <= LAST_COLUMN) moved.set(target[0], target[1], value);
    }
    this.rows = moved.rows;
  }

  private keysWithin(map: ReadonlyMap<number, unknown>, from: number, to: number): readonly number[] {
    const keys: number[] = [];
    if (to - from < map.size) {
      for (let key = from; key <= to; key += 1) if (map.has(key)) keys.push(key);
      return keys;
    }
    for (const key of map.keys()) if (key >= from && key <= to) keys.push(key);
    return keys.sort((a, b) => a - b);
  }
}
