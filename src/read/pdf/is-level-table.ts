/** Whether what stands between level rules is a table: rows with labels, or one row of numbers below headings. */
import { isValue, type PageTable, type TableCell } from './table.js';
import { LONGEST } from './table-rows.js';

/** So many lines of words in a cell are prose. */
const PROSE = 5;

/** So many lines of numbers in one cell are rows that nothing told apart. */
const HEAP = 5;
const isHeap = ({ lines }: TableCell): boolean =>
  lines.length >= HEAP && 2 * lines.filter(({ text }) => /^[-(（]?\d/.test(text)).length > lines.length;

const areWords = ({ lines }: TableCell): boolean => lines.length > 0 && !lines.every(({ text }) => isValue(text));

/** Whether a cell holds several numbers beside each other: columns that nothing told apart. */
const isOfSeveral = ({ lines }: TableCell): boolean =>
  lines.some(({ text }) => text.split(/\s+/u).filter((piece) => /\d/.test(piece) && isValue(piece)).length > 1);

/** So many columns behind the labels make a row of numbers below one of headings a table. */
const LEAST_COLUMNS = 3;
/** Whether a table is but one row of numbers below one of headings. */
function isOneRow({ rows, cells }: PageTable): boolean {
  const isShort = ({ lines }: TableCell): boolean => lines.length <= 1 && (lines[0]?.text.length ?? 0) <= LONGEST;
  const [heads, row] = [0, 1].map((at) => cells.filter((cell) => cell.row === at && cell.lines.length > 0)) as [
    TableCell[],
    TableCell[],
  ];
  return (
    rows === 2 &&
    cells.every(isShort) &&
    heads.length > LEAST_COLUMNS &&
    heads.every(areWords) &&
    row.filter((cell) => !areWords(cell)).length >= LEAST_COLUMNS
  );
}

/** How many rows have a label: in the first column, or beside the name of a group that stands there. */
function labelledRows({ cells }: PageTable): number {
  const labelled = new Set<number>();
  for (const cell of cells) {
    const { row, column, rowSpan, lines } = cell;
    if (column === 0 ? lines.length > 0 : column === 1 && areWords(cell))
      for (let at = row; at < row + rowSpan; at++) labelled.add(at);
  }
  return labelled.size;
}

/** Whether what stands between level rules is a table: rows with labels, and no columns of prose beside each other. */
export function isLevelTable(table: PageTable): boolean {
  const { rows, xs, cells } = table;
  if (isOneRow(table)) return true;
  if (rows < 3 || xs.length < 3 || cells.some(isHeap)) return false;
  const prose = new Map<number, number>();
  for (const cell of cells) {
    if (cell.lines.length >= PROSE && areWords(cell)) prose.set(cell.row, (prose.get(cell.row) ?? 0) + 1);
  }
  if ([...prose.values()].some((count) => count >= 2)) return false;
  const first = cells.filter(({ column, lines }) => column === 0 && lines.length > 0);
  return first.length * 2 >= rows || (labelledRows(table) * 2 >= rows && !cells.some(isOfSeveral));
}
