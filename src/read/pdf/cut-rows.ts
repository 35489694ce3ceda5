/** Rows of a table that the end of a page cuts: what stands in their cells goes on at the top of the next page. */
import type { TextLine } from './lines.js';
import { isValue, leavesNoRoom, type TableCell } from './table.js';

/** An amount with groups of digits or decimals. */
const AMOUNT = /^\p{Sc}?\s*[-(（]?\d(?=[\d,]*[,.]\d)[\d,.]*[)）]?$/u;
const SENTENCE_END = /[。；！？]$/;

const isFilled = ({ lines }: TableCell): boolean => lines.length > 0;

/** In a narrower cell, in ems, also a word alone is a full line. */
const NARROW = 5;

/** The cells of two parts of a table: of the pages before, and of the part that goes on, its rows counted on. */
export interface Parts {
  readonly cells: readonly TableCell[];
  readonly more: readonly TableCell[];
}

/** Whether a cell goes on in another: its last line is full and ends no sentence. */
function goesOn(cell: TableCell, next: TableCell, xs: readonly number[]): boolean {
  const last = cell.lines.at(-1);
  if (last === undefined) return false;
  const width = (xs[cell.column + cell.columnSpan] as number) - (xs[cell.column] as number);
  if (cell.column !== next.column || cell.columnSpan !== next.columnSpan) return false;
  if (cell.lines.length === 1 && width < NARROW * last.size) return false;
  // An amount is whole before words.
  if (cell.lines.every(({ text }) => AMOUNT.test(text)) && !/^[\d,.)）%]/.test(next.lines[0]?.text ?? '')) return false;
  return !SENTENCE_END.test(last.text) && leavesNoRoom(last, next.lines[0] as TextLine, width);
}

/** Whether the first row of a page may go on with the last of the page before: no number stands in it. */
const mayGoOn = (row: readonly TableCell[]): boolean =>
  row.some(isFilled) && !row.some(({ lines, rowSpan }) => lines.some(({ text }) => rowSpan > 1 || isValue(text)));

/** What the first cells hold with what goes on in them; null when some of them do not go on. */
function mended(cells: readonly TableCell[], rest: readonly TableCell[], xs: readonly number[]): TableCell[] | null {
  const above = cells.filter(isFilled);
  const below = rest.filter(isFilled);
  // A row of which all cells go on is told by nothing from the next row.
  if (below.length === 0 || below.length >= above.length || above.some(({ rowSpan }) => rowSpan > 1)) return null;
  const partners = new Map(below.map((next) => [above.find(({ column }) => column === next.column), next]));
  if (partners.size < below.length) return null;
  for (const [cell, next] of partners) if (cell === undefined || !goesOn(cell, next, xs)) return null;
  return cells.map((cell) => {
    const next = partners.get(cell);
    return next ? { ...cell, lines: [...cell.lines, ...next.lines] } : cell;
  });
}

/**
 * The cells of two parts of a table, with cells over several rows that were cut whole again: what goes on is empty, or
 * the text goes on in it.
 *
 * @param table its rows and the edges of its columns before it goes on
 */
export function extendCut({ cells, more }: Parts, { rows, xs }: { rows: number; xs: readonly number[] }): Parts {
  const cut = new Map<TableCell, TableCell>();
  for (const next of more) {
    if (next.row !== rows || next.rowSpan < 2) continue;
    const cell = cells.find((one) => one.column === next.column && one.row + one.rowSpan === rows);
    if (cell && (!isFilled(next) || (cell.rowSpan > 1 && goesOn(cell, next, xs)))) cut.set(cell, next);
  }
  // A table may go on over thousands of pages.
  if (cut.size === 0) return { cells, more };
  const goingOn = new Set(cut.values());
  return {
    cells: cells.map((cell) => {
      const next = cut.get(cell);
      return next ? { ...cell, rowSpan: cell.rowSpan + next.rowSpan, lines: [...cell.lines, ...next.lines] } : cell;
    }),
    more: more.filter((cell) => !goingOn.has(cell)),
  };
}

/**
 * The cells of two parts of a table, with a row that was cut whole again.
 *
 * @param xs edges of the columns
 * @returns also by how many rows the second part is shorter
 */
export function mendCutRow({ cells, more }: Parts, xs: readonly number[]): Parts & { readonly lost: number } {
  const first = more[0]?.row;
  const next = more.filter((cell) => cell.row === first);
  if (!mayGoOn(next)) return { cells, more, lost: 0 };
  const last = cells.filter(({ row, rowSpan }) => row + rowSpan === first);
  const row = mended(last, next, xs);
  if (row === null) return { cells, more, lost: 0 };
  const byCell = new Map(last.map((cell, i) => [cell, row[i] as TableCell]));
  return {
    cells: cells.map((cell) => byCell.get(cell) ?? cell),
    more: more.filter((cell) => cell.row !== first).map((cell) => ({ ...cell, row: cell.row - 1 })),
    lost: 1,
  };
}
