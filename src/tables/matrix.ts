/** Tables that hold things against each other: their names over the columns, and rows of words and of numbers below: `共识机制`, `延迟`. */
import { unicodePattern } from '../../grammars/pattern.js';
import labels from '../../grammars/zh/lexicon/table-labels.json' with { type: 'json' };
import type { Grid, GridCell } from './grid.js';
import { columnUse } from './roles/column.js';
import { isTime } from './roles/time-words.js';

/** So many rows of words right below the names tell such a table from headings of two levels. */
const LEAST_ROWS = 2;
const LEAST_COLUMNS = 3;
const FIRST_HEADING = unicodePattern`${labels.firstHeadings}$`;

const isWord = (cell: GridCell | null): cell is GridCell => cell !== null && cell.number === null && cell.year === null;

/** Whether names stand over all columns but the first, whose corner is blank. */
function areNames(grid: Grid): boolean {
  if (grid.columns < LEAST_COLUMNS || grid.at(0, 0) !== null) return false;
  const names = new Set<string>();
  for (let column = 1; column < grid.columns; column++) {
    const cell = grid.at(0, column);
    if (!isWord(cell) || cell.cell.columnSpan > 1 || cell.cell.rowSpan > 1 || isTime(cell.text)) return false;
    names.add(cell.text);
  }
  return names.size === grid.columns - 1;
}

/** Whether a row holds a label and words in most other columns. */
function isOfWords(grid: Grid, row: number): boolean {
  const label = grid.at(row, 0);
  if (!isWord(label) || label.cell.row !== row || label.cell.columnSpan > 1) return false;
  if (FIRST_HEADING.test(label.text) || columnUse(label.text) !== 'other') return false;
  let words = 0;
  for (let column = 1; column < grid.columns; column++) {
    const cell = grid.at(row, column);
    if (cell === null) continue;
    if (!isWord(cell) || cell.cell.columnSpan > 1 || isTime(cell.text)) return false;
    words++;
  }
  return words * 2 >= grid.columns - 1;
}

/** Whether a table holds the things that its first row names against each other: no row but that heads others. */
export function isMatrix(grid: Grid): boolean {
  if (!areNames(grid)) return false;
  let words = 0;
  while (words + 1 < grid.rows && words < LEAST_ROWS && isOfWords(grid, words + 1)) words++;
  return words >= LEAST_ROWS;
}
