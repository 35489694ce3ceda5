/** Which columns of two tables stand below each other. */
import type { PageTable, TableCell } from './table.js';

/** Edges of columns that are no further apart are the same; in points. */
const SAME_EDGE = 8;
/** So many edges inside of two tables must be the same, that the table with fewer columns has merged those of the other. */
const INNER = 2;

/** The place of each of some edges among others; null when one of them is none. */
function placesAmong(edges: readonly number[], all: readonly number[]): number[] | null {
  const places = edges.map((x) => all.findIndex((other) => Math.abs(other - x) <= SAME_EDGE));
  return places.every((place, i) => place >= 0 && place > (places[i - 1] ?? -1)) ? places : null;
}

/** A table in the columns of another, by the place that each of its edges has there. */
function inColumns(table: PageTable, xs: readonly number[], places: readonly number[]): PageTable {
  const cells = table.cells.map((cell): TableCell => {
    const column = places[cell.column] as number;
    return { ...cell, column, columnSpan: (places[cell.column + cell.columnSpan] as number) - column };
  });
  return { ...table, xs, cells };
}

/** For each column of a table the column of another that it stands under; null when they do not match. */
function columnsBelow(from: readonly number[], to: readonly number[]): number[] | null {
  const match: number[] = [];
  for (let i = 0; i + 1 < from.length; i++) {
    const middle = ((from[i] as number) + (from[i + 1] as number)) / 2;
    const column = to.findIndex(
      (x, j) => j + 1 < to.length && middle >= x - SAME_EDGE && middle < (to[j + 1] as number),
    );
    if (column < 0 || column <= (match.at(-1) ?? -1)) return null;
    match.push(column);
  }
  return match.length * 2 >= to.length - 1 ? match : null;
}

/**
 * Two tables in the same columns: those of the first, or of the second where the first has merged some of them.
 *
 * @returns null when their columns do not match
 */
export function alignColumns(first: PageTable, second: PageTable): [PageTable, PageTable] | null {
  const inner = Math.min(first.xs.length, second.xs.length) - 2;
  const outer = [first.xs[0], first.xs.at(-1)] as number[];
  const isWhole = placesAmong(outer, [second.xs[0], second.xs.at(-1)] as number[]) !== null;
  if (isWhole && inner >= INNER) {
    const down = placesAmong(second.xs, first.xs);
    if (down) return [first, inColumns(second, first.xs, down)];
    const up = placesAmong(first.xs, second.xs);
    if (up) return [inColumns(first, second.xs, up), second];
  }
  const under = columnsBelow(second.xs, first.xs);
  if (under === null) return null;
  const cells = second.cells.map((cell): TableCell => {
    const column = under[cell.column] as number;
    const last = under[cell.column + cell.columnSpan - 1] as number;
    return { ...cell, column, columnSpan: last - column + 1 };
  });
  return [first, { ...second, cells }];
}
