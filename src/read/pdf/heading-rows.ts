/**
 * Headings that no rule parts: above the numbers of a grid stands one cell over all columns, in which titles, groups and
 * names of columns are printed below each other. Each of its lines is made a row, its parts over the columns below.
 */
import { pattern } from '../../../grammars/pattern.js';
import pages from '../../../grammars/zh/lexicon/pages.json' with { type: 'json' };
import { canStandApart } from './cell-places.js';
import { headingRows } from './heading-groups.js';
import { piecesOf } from './line-pieces.js';
import { rowsOf, type TextLine } from './lines.js';
import { isValue, type PageTable, type TableCell } from './table.js';
import { LONGEST, STOP } from './table-rows.js';
import { isYear } from './years.js';

/** More lines are prose. */
const MOST_LINES = 8;

/** The unit of all, beside the title. */
const UNIT = pattern`^[（(]?${pages.unit}\s*[:：]`;
/** Whether a row is a title or the unit, or both beside each other. */
const isTitle = (row: readonly TextLine[]): boolean =>
  row.length === 1 || row.slice(1).every(({ text }) => UNIT.test(text));

const isNumber = (text: string): boolean => isValue(text) && !isYear(text);

/** The lines of a cell as rows of headings; null where it holds something else. */
function headingsIn({ lines }: TableCell, { xs }: PageTable): TextLine[][] | null {
  if (lines.length === 0 || lines.length > MOST_LINES) return null;
  // Those of the labels stand over one column, whatever the labels are.
  const areApart = (row: readonly TextLine[]): boolean =>
    canStandApart(
      row.filter(({ x1 }) => x1 > (xs[1] as number) + 1),
      xs,
    );
  const rows = rowsOf(lines).map((row) => {
    const pieces = row.flatMap((line) => piecesOf(line, []));
    return areApart(pieces) ? pieces : row.flatMap((line) => piecesOf(line, xs));
  });
  const isHeading = ({ text }: TextLine): boolean => !STOP.test(text) && !isNumber(text);
  const areHeadings = rows.every(
    (row) => row.every(isHeading) && (isTitle(row) || row.every(({ text }) => text.length <= LONGEST)),
  );
  const isApart = !rows.every(isTitle) && rows.every((row) => isTitle(row) || areApart(row));
  return areHeadings && isApart ? rows : null;
}

/** A title or the unit, over all columns. */
const overAll = (row: number, columns: number, lines: readonly TextLine[]): TableCell => ({
  row,
  column: 0,
  rowSpan: 1,
  columnSpan: columns,
  lines,
});

/**
 * A table whose first rows, where they are one cell each, are as many as they have lines.
 *
 * @param table made of a grid
 */
export function withHeadingRows(table: PageTable): PageTable {
  const columns = table.xs.length - 1;
  const made: TableCell[] = [];
  const heads: TextLine[][] = [];
  let [taken, row] = [0, 0];
  for (; taken < table.rows - 1; taken++) {
    const cells = table.cells.filter((cell) => cell.row === taken);
    const [cell] = cells;
    if (cell === undefined || cells.length > 1 || cell.columnSpan < columns || cell.rowSpan > 1) break;
    const headings = headingsIn(cell, table);
    if (headings === null && cell.lines.length > 1) break;
    if (headings === null) made.push({ ...cell, row: row++ });
    const titles = made.some(({ columnSpan }) => columnSpan < columns)
      ? 0
      : (headings ?? []).findIndex((parts) => !isTitle(parts));
    for (const lines of (headings ?? []).slice(0, titles)) made.push(overAll(row++, columns, lines));
    heads.push(...(headings ?? []).slice(titles));
  }
  made.push(...headingRows(heads, row, table.xs).flat());
  row = Math.max(row, ...made.map((cell) => cell.row + 1));
  if (!made.some(({ columnSpan }) => columnSpan < columns)) return table;
  const below = table.cells
    .filter((cell) => cell.row >= taken)
    .map((cell) => ({ ...cell, row: cell.row - taken + row }));
  return { ...table, rows: table.rows - taken + row, cells: [...made, ...below] };
}
