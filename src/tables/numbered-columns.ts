/** Rows that but count the columns of a table, or say how these are reckoned from each other. */
import { unicodePattern } from '../../grammars/pattern.js';
import labels from '../../grammars/zh/lexicon/table-labels.json' with { type: 'json' };
import type { Grid, GridCell } from './grid.js';

/** `列1`, `列2`: columns are numbered. */
const NUMBERED_COLUMN = unicodePattern`^(?:${labels.numberedColumns}|Column|Unnamed:)\d+$`;
/** Whether a row but counts the columns below, or says how they are reckoned from each other. */
export const countsColumns = (cells: readonly GridCell[]): boolean =>
  cells.length > 1 && (cells.every(({ text }) => NUMBERED_COLUMN.test(text)) || areFormulas(cells));

/** `公式`, `A=B+C`, `B`, `C`: how columns are reckoned from each other. */
const FORMULA = /^[A-Z\d]{1,3}(?:=[A-Z\d]{1,3}(?:[+\-*/×÷][A-Z\d]{1,3})+)?$/iu;
function areFormulas(cells: readonly GridCell[]): boolean {
  const own = cells.filter(({ cell }) => cell.column > 0);
  return own.length > 1 && own.every(({ text }) => FORMULA.test(text)) && own.some(({ text }) => text.includes('='));
}

/** Whether a row among the numbers but counts the columns: `(1)`, `(2)`, `(3)`. */
export const areColumnNumbers = (grid: Grid, row: number, cells: readonly GridCell[]): boolean =>
  cells.length > 1 &&
  grid.at(row, 0) === null &&
  cells.every(({ text }, i) => text === `（${i + 1}）` || text === `（${i + 2}）`);
