/**
 * Budgets whose names and codes share a column, `名稱及編號`: a code stands before its name, in the row above it, or in the row of
 * its numbers with the name below. The names head their rows; before them stand but the numbers of levels, `款`, `項`, `目`, `節`.
 */
import { unicodePattern, wordsOf } from '../../grammars/pattern.js';
import labels from '../../grammars/zh/lexicon/table-labels.json' with { type: 'json' };
import type { Grid, GridCell } from './grid.js';

const HEADING = unicodePattern`${labels.codedNames}$`;
const LEVELS: ReadonlySet<string> = new Set(wordsOf(labels.budgetLevels));
/** Rows that may be headings. */
const LOOKED_AT = 5;
const CODE = /^\d{4,14}$/;
const CODE_BEFORE = /^\d{4,14}(?=\p{Script=Han})/u;

/** The row and column of the heading over names and codes; null where there is none. */
function headingAt(grid: Grid): readonly [number, number] | null {
  for (let row = 0; row < Math.min(LOOKED_AT, grid.rows); row++)
    for (let column = 0; column < grid.columns; column++)
      if (HEADING.test(grid.at(row, column)?.text ?? '')) return [row, column];
  return null;
}

/** Whether a row has a name and no number behind it. */
function isNameAlone(grid: Grid, row: number, names: number): boolean {
  for (let column = names + 1; column < grid.columns; column++) {
    const cell = grid.at(row, column);
    if (cell?.cell.row === row && cell.number !== null) return false;
  }
  return grid.at(row, names) !== null;
}

/** The cell of a name, without its code. */
const named = (cell: GridCell, text: string): GridCell => ({ ...cell, text, number: null, year: null });

/**
 * A table with the names of its rows beside their numbers, without codes and numbers of levels; others stay as they are.
 *
 * @param grid the table
 */
export function withNamesOfCodes(grid: Grid): Grid {
  const heading = headingAt(grid);
  if (heading === null) return grid;
  const [top, names] = heading;
  const cells = new Map<number, GridCell | null>();
  for (let row = top + 1; row < grid.rows; row++) {
    const cell = grid.at(row, names);
    if (cell === null || cells.has(row) || cell.cell.row !== row) continue;
    if (!CODE.test(cell.text)) {
      if (CODE_BEFORE.test(cell.text)) cells.set(row, named(cell, cell.text.replace(CODE_BEFORE, '')));
      continue;
    }
    const below = grid.at(row + 1, names);
    const isOfRow = !isNameAlone(grid, row, names);
    if (isOfRow && below !== null && !CODE.test(below.text) && isNameAlone(grid, row + 1, names)) {
      cells.set(row, named(cell, below.text));
      cells.set(row + 1, null);
    } else cells.set(row, null);
  }
  const isLevel = (column: number): boolean => column < names && LEVELS.has(grid.at(top, column)?.text ?? '');
  const levels = Array.from({ length: names }, (_, column) => isLevel(column));
  return {
    ...grid,
    at: (row, column) => {
      if (row <= top) return grid.at(row, column);
      if (column === names && cells.has(row)) return cells.get(row) ?? null;
      return levels[column] === true ? null : grid.at(row, column);
    },
  };
}
