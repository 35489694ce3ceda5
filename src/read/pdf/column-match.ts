/** Which columns of two tables stand below each other. */
import type { TextLine } from './lines.js';
import { indexBetween, type PageTable, type TableCell } from './table.js';

/** Edges of columns that are no further apart are the same; in points. */
const SAME_EDGE = 8;
/** So many edges inside of two tables must be the same, that the table with fewer columns has merged those of the other. */
const INNER = 2;

/** The place of each of some edges among others; null when one of them is none. */
function placesAmong(edges: readonly number[], all: readonly number[]): number[] | null {
  const places = edges.map((x) => all.findIndex((other) => Math.abs(other - x) <= SAME_EDGE));
  return places.every((place, i) => place >= 0 && place > (places[i - 1] ?? -1)) ? places : null;
}

/** A number and nothing else; `1印度` is a name. */
const BARE = /^[-−]?\d[\d,，.]*[%％]?$/;

/**
 * The cells of one that now takes several columns: where a name stands in the first of them and numbers in others, so many
 * cells, `阿富汗` and `171.4`, which a narrow gap had not parted on their page.
 */
function cutAt(cell: TableCell, xs: readonly number[]): TableCell[] {
  const { column, columnSpan, lines } = cell;
  const [first, second, third] = lines;
  // `商品名称` and `2005年1-3月` beside each other.
  if (columnSpan > 1 && first && second && !third && second.x0 >= first.x1 && second.x0 >= (xs[column + 1] as number)) {
    return [
      { ...cell, columnSpan: 1, lines: [first] },
      { ...cell, column: column + 1, columnSpan: columnSpan - 1, lines: [second] },
    ];
  }
  const values = lines.filter(({ text }) => BARE.test(text));
  const names = lines.filter(({ text }) => !BARE.test(text));
  const columnOf = ({ x0, x1 }: TextLine): number => indexBetween(xs, (x0 + x1) / 2);
  if (columnSpan < 2 || values.length === 0 || names.length === 0 || !names.every((one) => columnOf(one) === column))
    return [cell];
  const isOwn = values.every(
    (one) =>
      columnOf(one) > column &&
      columnOf(one) < column + columnSpan &&
      values.filter((other) => columnOf(other) === columnOf(one)).length === 1,
  );
  if (!isOwn) return [cell];
  return Array.from(
    { length: columnSpan },
    (_, i): TableCell => ({
      ...cell,
      column: column + i,
      columnSpan: 1,
      lines: i === 0 ? names : values.filter((one) => columnOf(one) === column + i),
    }),
  );
}

/** A table in the columns of another, by the place that each of its edges has there. */
function inColumns(table: PageTable, xs: readonly number[], places: readonly number[]): PageTable {
  const cells = table.cells.flatMap((cell): TableCell[] => {
    const column = places[cell.column] as number;
    return cutAt({ ...cell, column, columnSpan: (places[cell.column + cell.columnSpan] as number) - column }, xs);
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
