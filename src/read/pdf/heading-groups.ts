/**
 * Rows of headings without rules between them: names of groups stand in the middle of the columns that they head, and what
 * heads one column alone in the middle of several rows.
 */
import { hull, median } from './box.js';
import { headingRowsOf } from './centred-headings.js';
import type { TextLine } from './lines.js';
import type { TableCell } from './table.js';

/** How far the middle of a group's name may be from that of its columns, of the width of one. */
const OFF_MIDDLE = 0.2;
/** Rows this close, in heights of a line, stand in one another: what is between two others is of both. */
const CLOSE = 0.85;

type Row = readonly TableCell[];

const filled = (row: Row): TableCell[] => row.filter(({ lines }) => lines.length > 0);
const middle = ({ x0, x1 }: { readonly x0: number; readonly x1: number }): number => (x0 + x1) / 2;
const topOf = (row: Row): number => hull(row.flatMap(({ lines }) => lines)).y0;

/** A heading of one column. */
interface Head {
  readonly column: number;
  readonly line: TextLine;
}

/** Headings of single columns beside each other behind the labels, in a row; none where some are missing between them. */
function headsIn(row: Row): Head[] {
  const heads = filled(row).flatMap(({ column, columnSpan, lines }): Head[] =>
    column > 0 && columnSpan === 1 ? [{ column, line: lines[0] as TextLine }] : [],
  );
  const [first] = heads;
  return heads.every(({ column }, i) => column === (first as Head).column + i) ? heads : [];
}

/** Groups of one size whose columns have the same headings: `盈利`, `亏损`, below each of the years. */
function alike(names: readonly TextLine[], heads: readonly Head[]): Head[][] | null {
  const size = heads.length / names.length;
  if (!Number.isInteger(size) || size < 2) return null;
  if (heads.some(({ line }, i) => line.text !== (heads[i % size] as Head).line.text)) return null;
  const groups = names.map((_, i) => heads.slice(i * size, (i + 1) * size));
  const isOver = (name: TextLine, group: readonly Head[]): boolean => {
    const { x0, x1 } = hull(group.map(({ line }) => line));
    return middle(name) > x0 && middle(name) < x1;
  };
  return names.every((name, i) => isOver(name, groups[i] as Head[])) ? groups : null;
}

/** Up to where heads from one on have their middle nearest to a place, and how far that is. */
function nearestEnd(heads: readonly Head[], from: number, place: number): readonly [number, number] {
  let [end, off, x0, x1] = [from, Infinity, Infinity, -Infinity];
  for (let at = from; at < heads.length; at++) {
    const { line } = heads[at] as Head;
    [x0, x1] = [Math.min(x0, line.x0), Math.max(x1, line.x1)];
    const own = Math.abs((x0 + x1) / 2 - place);
    if (own < off) [end, off] = [at + 1, own];
  }
  return [end, off];
}

/** Groups in whose middle the names stand, one right behind the other up to the last heading. */
function inMiddles(names: readonly TextLine[], heads: readonly Head[], width: number): Head[][] | null {
  for (let first = 0; first < heads.length; first++) {
    const groups: Head[][] = [];
    let from = first;
    for (const name of names) {
      const [end, off] = nearestEnd(heads, from, middle(name));
      if (off > OFF_MIDDLE * width) break;
      groups.push(heads.slice(from, end));
      from = end;
    }
    if (groups.length === names.length && from === heads.length) return groups;
  }
  return null;
}

/** A row whose names each stand over columns that the last row heads; null where one does not. */
function spread(row: Row, last: Row, xs: readonly number[]): TableCell[] | null {
  const cells = filled(row).filter(({ column }) => column > 0);
  const heads = headsIn(last);
  const names = cells.map(({ lines }) => lines[0] as TextLine);
  if (names.length < 2 || names.length >= heads.length || cells.some(({ lines }) => lines.length > 1)) return null;
  const width = median(xs.slice(2).map((x, i) => x - (xs[i + 1] as number)));
  const groups = alike(names, heads) ?? inMiddles(names, heads, width);
  if (groups === null) return null;
  const made = row.filter(({ column }) => column === 0).map((cell) => ({ ...cell, columnSpan: 1 }));
  for (const [i, group] of groups.entries())
    made.push({
      row: 0,
      column: (group[0] as Head).column,
      rowSpan: 1,
      columnSpan: group.length,
      lines: [names[i] as TextLine],
    });
  const isHeld = (column: number): boolean =>
    made.some((cell) => column >= cell.column && column < cell.column + cell.columnSpan);
  for (let column = 0; column < xs.length - 1; column++)
    if (!isHeld(column)) made.push({ row: 0, column, rowSpan: 1, columnSpan: 1, lines: [] });
  return made.sort((a, b) => a.column - b.column);
}

/** A row whose headings that reach over a column of another stand in those alone that the last row heads not. */
function trimmed(row: Row, last: Row, xs: readonly number[]): Row {
  const heads = new Set(filled(last).map(({ column }) => column));
  return row.flatMap((cell): TableCell[] => {
    const columns = Array.from({ length: cell.columnSpan }, (_, i) => cell.column + i);
    const [line] = cell.lines;
    const own = line === undefined ? undefined : columns.find((column) => middle(line) < (xs[column + 1] as number));
    const free = columns.filter((column) => !heads.has(column));
    if (own === undefined || free.length === columns.length || heads.has(own) || free.at(-1) !== columns.at(-1))
      return [cell];
    const blank = columns.slice(0, columns.indexOf(free[0] as number));
    return [
      ...blank.map((column): TableCell => ({ ...cell, column, columnSpan: 1, lines: [] })),
      { ...cell, column: free[0] as number, columnSpan: free.length },
    ];
  });
}

/** Rows without those that stand between two others: their headings are given to the one above. */
function withoutBetween(rows: readonly Row[]): Row[] {
  const kept: Row[] = [];
  for (const [i, row] of rows.entries()) {
    const [above, below] = [kept.at(-1), rows[i + 1]];
    const own = filled(row);
    const isFree = (other: Row): boolean =>
      !filled(other).some((cell) =>
        own.some((one) => one.column < cell.column + cell.columnSpan && cell.column < one.column + one.columnSpan),
      );
    const size = own[0]?.lines[0]?.size ?? 0;
    const isBetween =
      above !== undefined &&
      below !== undefined &&
      filled(above).length > 0 &&
      filled(below).length > 0 &&
      own.length > 0 &&
      topOf(row) - topOf(above) < CLOSE * size &&
      topOf(below) - topOf(row) < CLOSE * size;
    if (!isBetween || !isFree(above) || !isFree(below)) {
      kept.push(row);
      continue;
    }
    const free = above.filter((cell) => cell.lines.length > 0 || !own.some((one) => one.column === cell.column));
    kept[kept.length - 1] = [...free, ...own].sort((a, b) => a.column - b.column);
  }
  return kept;
}

/**
 * The cells of rows of headings.
 *
 * @param rows the parts of each, from top to bottom
 * @param from number of the first row
 * @param xs edges of the columns
 */
export function headingRows(rows: readonly (readonly TextLine[])[], from: number, xs: readonly number[]): Row[] {
  const cells = headingRowsOf(rows, xs);
  const plain = rows.map((_, i) => cells.filter(({ row }) => row === i));
  const last = plain.at(-1) ?? [];
  const made = withoutBetween(
    plain.map((row) => (row === last ? row : (spread(row, last, xs) ?? trimmed(row, last, xs)))),
  );
  return made.map((row, i) => row.map((cell) => ({ ...cell, row: from + i })));
}
