/** Tables that go on over the end of a page: one table again, its columns matched by where they stand. */
import type { FlowTable, Paragraph } from './paragraphs.js';
import { byPlace, type PageTable, type TableCell } from './table.js';

/** Edges of columns that are no further apart are the same; in points. */
const SAME_EDGE = 8;

const CONTINUED =
  /^[（(]?续(?:上?表|前表)?[\d一二三四五六七八九十]*[)）]?$|^表?[\d一二三四五六七八九十\-—.]*[（(]续[)）]/;

/** For each column of a table the column of another that it stands under; null when they do not match. */
function columnMatch(from: readonly number[], to: readonly number[]): number[] | null {
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

const textOf = (cells: readonly TableCell[]): string =>
  cells
    .map(({ lines }) => lines.map(({ text }) => text).join(''))
    .join('\t')
    .replace(/ /g, '');

const rowText = ({ cells }: PageTable, row: number): string => textOf(cells.filter((cell) => cell.row === row));

/** How many rows at the top of a table are the headings of another again. */
function repeatedRows(table: PageTable, first: PageTable): number {
  let rows = 0;
  while (rows < Math.min(table.rows - 1, first.rows) && rowText(table, rows) === rowText(first, rows)) rows++;
  return rows;
}

/** A cell that was cut by the page's end goes on where an empty one stands at the top of the next page. */
function extendCut(cells: readonly TableCell[], rows: number, more: readonly TableCell[]): [TableCell[], TableCell[]] {
  const cut = more.filter(({ row, rowSpan, lines }) => row === rows && rowSpan > 1 && lines.length === 0);
  const extended = cells.map((cell) => {
    const goesOn = cut.find(({ column }) => column === cell.column);
    return goesOn && cell.row + cell.rowSpan === rows ? { ...cell, rowSpan: cell.rowSpan + goesOn.rowSpan } : cell;
  });
  return [extended, more.filter((cell) => !cut.includes(cell))];
}

/** Two tables as one; null when the second does not go on with the first. */
function join(first: PageTable, second: PageTable): PageTable | null {
  const match = columnMatch(second.xs, first.xs);
  if (match === null) return null;
  const skip = repeatedRows(second, first);
  const moved = second.cells
    .filter(({ row }) => row >= skip)
    .map((cell): TableCell => {
      const last = match[cell.column + cell.columnSpan - 1] as number;
      const column = match[cell.column] as number;
      return { ...cell, row: first.rows + cell.row - skip, column, columnSpan: last - column + 1 };
    });
  const [cells, more] = extendCut(first.cells, first.rows, moved);
  return { ...first, rows: first.rows + second.rows - skip, cells: [...cells, ...more].sort(byPlace) };
}

/** Whether a paragraph says no more than that the table goes on. */
const isContinuation = (item: Paragraph | FlowTable): boolean =>
  item.kind !== 'table' && item.lines.length === 1 && CONTINUED.test(item.lines[0]?.line.text.replace(/\s/g, '') ?? '');

/**
 * Joins the tables that go on at the top of the next page.
 *
 * @param items paragraphs and tables in text order
 */
export function joinContinued(items: readonly (Paragraph | FlowTable)[]): (Paragraph | FlowTable)[] {
  const result: (Paragraph | FlowTable)[] = [];
  /** Page that the last table of the result ends on. */
  let lastPage = 0;
  let said: Paragraph | FlowTable | null = null;
  for (const item of items) {
    const at = result.findLastIndex(({ kind }) => kind !== 'note');
    const last = result[at];
    if (last?.kind === 'table' && isContinuation(item)) {
      said = item;
      continue;
    }
    const follows = item.kind === 'table' && last?.kind === 'table' && item.page.number === lastPage + 1;
    const joined = follows ? join(last.table, item.table) : null;
    if (joined) result[at] = { ...(last as FlowTable), table: joined };
    else {
      if (said) result.push(said);
      result.push(item);
    }
    said = null;
    if (item.kind === 'table') lastPage = item.page.number;
  }
  if (said) result.push(said);
  return result;
}
