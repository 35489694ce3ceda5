/** The columns that the parts of a row stand in, and the cells that they make. */
import { inReadingOrder, type TextLine } from './lines.js';
import { indexBetween, type TableCell } from './table.js';
import { isName } from './table-rows.js';
import { isTime } from './years.js';

/** A part with less than this of its width over the second of two columns stands in the other. */
const HARDLY = 0.25;

/** The columns that a part stands over: from, and to after the last. */
function columnsOf({ x0, x1 }: TextLine, xs: readonly number[]): [number, number] {
  const inner = xs.slice(1, -1);
  const from = inner.filter((x) => x < x0 + 1).length;
  const end = Math.max(from + 1, inner.filter((x) => x < x1 - 1).length + 1);
  const left = ((xs[from + 1] as number) - x0) / (x1 - x0);
  if (end !== from + 2) return [from, end];
  return left < HARDLY ? [from + 1, end] : left > 1 - HARDLY ? [from, end - 1] : [from, end];
}

/** Where parts stand among columns, each with the columns that it takes. */
interface Placed {
  readonly column: number;
  readonly end: number;
  readonly part: TextLine;
}

const placesOf = (parts: readonly TextLine[], xs: readonly number[]): Placed[] =>
  parts.map((part) => {
    const [column, end] = columnsOf(part, xs);
    return { column, end, part };
  });

const isApart = (placed: readonly Placed[]): boolean =>
  placed.every(({ column }, i) => i === 0 || column >= (placed[i - 1] as Placed).end);

/** Whether a row has as many parts as there are columns: each is of its own, wherever it be printed. */
const isOneEach = (parts: readonly TextLine[], xs: readonly number[]): boolean =>
  parts.length === xs.length - 1 && parts.every(({ x0 }, i) => i === 0 || x0 >= (parts[i - 1] as TextLine).x1);

/** Whether no two parts of a row stand over one column. */
export const areApart = (parts: readonly TextLine[], xs: readonly number[]): boolean =>
  isApart(placesOf(parts, xs)) || isOneEach(parts, xs);

/**
 * Where the parts of a row stand: headings that are wider than their columns in the one that their middle is in, where
 * that parts them.
 */
function placed(parts: readonly TextLine[], xs: readonly number[]): Placed[] {
  const plain = placesOf(parts, xs);
  if (isApart(plain)) return plain;
  const middle = plain.map(({ part }): Placed => {
    const column = indexBetween(xs, (part.x0 + part.x1) / 2);
    return { column, end: column + 1, part };
  });
  if (isApart(middle)) return middle;
  if (isOneEach(parts, xs)) return parts.map((part, column): Placed => ({ column, end: column + 1, part }));
  // Several parts of one column, beside some that are wider than theirs.
  const isOver = (one: Placed | undefined, other: Placed | undefined, at: number): boolean =>
    one !== undefined && other !== undefined && other.column < one.end && middle[at]?.column !== middle[at + 1]?.column;
  return plain.map((one, i) =>
    isOver(one, plain[i + 1], i) || isOver(plain[i - 1], one, i - 1) ? (middle[i] as Placed) : one,
  );
}

/** Whether each part of a row can be put in columns of its own. */
export const canStandApart = (parts: readonly TextLine[], xs: readonly number[]): boolean => isApart(placed(parts, xs));

/**
 * The cells of a row, by column: those that its parts make, and empty ones between them.
 *
 * @param row number of the row
 * @param xs edges of the columns
 */
export function cellsOf(parts: readonly TextLine[], row: number, xs: readonly number[]): TableCell[] {
  const found: { column: number; end: number; lines: TextLine[] }[] = [];
  for (const { column, end, part } of placed(parts, xs)) {
    const last = found.at(-1);
    if (last && column < last.end) last.lines.push(part);
    else found.push({ column, end, lines: [part] });
  }
  for (let column = 0; column < xs.length - 1; column++) {
    if (found.some((cell) => column >= cell.column && column < cell.end)) continue;
    found.push({ column, end: column + 1, lines: [] });
  }
  return found
    .map(
      ({ column, end, lines }): TableCell => ({
        row,
        column,
        rowSpan: 1,
        columnSpan: end - column,
        lines: inReadingOrder(lines),
      }),
    )
    .sort((a, b) => a.column - b.column);
}

/** The middle of a heading is no further from that of its columns than this share of their width. */
const OFF_MIDDLE = 0.08;

/**
 * The cells of a row of headings: one alone that stands in the middle of all columns behind the labels heads them all.
 *
 * @param row number of the row
 * @param xs edges of the columns
 */
export function headingCellsOf(parts: readonly TextLine[], row: number, xs: readonly number[]): TableCell[] {
  const cells = cellsOf(parts, row, xs);
  const [part] = parts;
  const columns = xs.length - 1;
  // `負債：` among headings is the name of the rows below.
  if (part === undefined || parts.length > 1 || /[:：]$/.test(part.text)) return cells;
  // The name of the first rows stands above their labels, however long it be.
  if (part.x0 < (xs[1] as number) - 1 && isName(parts) && part.x1 < (xs[columns - 1] as number))
    return cellsOf([], row, xs).map((cell) => (cell.column === 0 ? { ...cell, lines: [part] } : cell));
  const [{ column }] = placesOf(parts, xs) as [Placed];
  const right = xs[columns] as number;
  const isMiddle = (from: number): boolean =>
    Math.abs((part.x0 + part.x1 - from - right) / 2) <= OFF_MIDDLE * (right - from);
  // What stands wholly in the last column heads that alone, however near it be to the middle of the last few.
  const isLast = part.x0 >= (xs[columns - 1] as number);
  const own = isLast ? -1 : xs.findIndex((x, i) => i > 0 && i <= column && isMiddle(x));
  // A day in the middle of the whole table, its labels included, is that of all its numbers.
  const first = own < 0 && columns > 2 && isTime(part.text) && isMiddle(xs[0] as number) ? 1 : own;
  if (first < 0) return cells;
  const labels = cells.filter((cell) => cell.column < first);
  return [...labels, { row, column: first, rowSpan: 1, columnSpan: columns - first, lines: [part] }];
}
