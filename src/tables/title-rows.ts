/** Rows at the head of a table that are its title: those above a line that tells the unit of all, where headings follow. */
import { unicodePattern } from '../../grammars/pattern.js';
import times from '../../grammars/zh/lexicon/table-times.json' with { type: 'json' };
import { cellsOf, type Grid, type GridCell, placesOf } from './grid.js';
import { isUnitLine } from './roles/line.js';
import { isTime } from './roles/time-words.js';

/** A title has no more rows. */
const MOST_ROWS = 4;

/** The only cell of a row; null where it has none or several. */
function onlyCell(grid: Grid, row: number): GridCell | null {
  const [only, other] = cellsOf(grid, row);
  return other === undefined ? (only ?? null) : null;
}

/** Whether a row names each column by itself, or those of the numbers right below it, in cells over several columns. */
function isFull(grid: Grid, row: number): boolean {
  const all = placesOf(grid, row);
  // Other rows may reach further right.
  const cells = all.slice(0, all.findLastIndex((cell) => cell !== null) + 1);
  if (!cells.every((cell, i) => (cell === null ? i === 0 : cell.number === null))) return false;
  const isApart = cells.every((cell, i) => cell === null || cell !== cells[i - 1]);
  const below = placesOf(grid, row + 1, 1);
  return isApart || (new Set(cells).size > 2 && below.some((cell) => cell !== null && cell.number !== null));
}

/** The cells that begin in a row. */
const ownCells = (grid: Grid, row: number): GridCell[] => cellsOf(grid, row).filter(({ cell }) => cell.row === row);

/**
 * The rows down to one that tells the unit of all in a cell of its own, beside the time or who reports: fewer cells in each
 * than in the row of headings below.
 */
function spreadTitle(grid: Grid, last: number): number[] {
  const rows = Array.from({ length: last + 1 }, (_, row) => ownCells(grid, row));
  const heads = ownCells(grid, last + 1);
  const areWords = [...rows, heads].every((cells) =>
    cells.every(({ number, year }) => number === null || year !== null),
  );
  const areFewer = rows.every((cells) => cells.filter(({ text }) => !isUnitLine(text)).length < heads.length);
  return areWords && areFewer && grid.at(last + 1, 0) !== null ? rows.map((_, row) => row) : [];
}

/**
 * The rows above a line that names the unit of all and nothing else, where the row below it heads all columns alone; and
 * those of a title whose parts stand in cells of their own, the unit in one of them.
 *
 * @param grid the table
 */
export function titleRows(grid: Grid): number[] {
  for (let row = 0; row < Math.min(MOST_ROWS, grid.rows - 2); row++) {
    const unit = cellsOf(grid, row).find(({ text }) => isUnitLine(text));
    if (!unit) continue;
    if (onlyCell(grid, row) === null) return unit.cell.column > 0 ? spreadTitle(grid, row) : [];
    return grid.columns > 2 && isFull(grid, row + 1) ? Array.from({ length: row }, (_, above) => above) : [];
  }
  return [];
}

/** The name of an era alone, its year in the next cell. */
const ERA = unicodePattern`^${times.countedYears}$`;

/**
 * The texts of a row of a title, those put together that were written into cells side by side.
 *
 * @param cells the cells of the row
 */
export function titleTexts(cells: readonly GridCell[]): string[] {
  const texts: string[] = [];
  let end = -1;
  for (const { cell, text } of cells) {
    const before = texts.at(-1) ?? '';
    const isWhole = [before, text].some((one) => one.includes('：') || one.includes(':') || isUnitLine(one));
    const goesOn = cell.column === end && !isWhole && (ERA.test(before) || ![before, text].some(isTime));
    if (goesOn) texts[texts.length - 1] = before + text;
    else texts.push(text);
    end = cell.column + cell.columnSpan;
  }
  return texts;
}
