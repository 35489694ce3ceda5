/** Tables whose blank corner a copy has put at the other end of its row: headings over the labels, and nothing over the last numbers. */
import { type Grid, type GridCell, placesOf } from './grid.js';
import { isTime } from './roles/time-words.js';

/** Rows below the headings that are looked at. */
const LOOKED_AT = 12;

const holds = (cell: GridCell | null): boolean => (cell?.number ?? null) !== null;

/** Whether a row names what stands over all columns but the last, which has numbers below: times, from the first column on. */
function isPushed(grid: Grid, row: number): boolean {
  const last = grid.columns - 1;
  if (grid.rows < row + 2 || grid.columns < 3 || grid.at(row, last) !== null) return false;
  let times = 0;
  for (let column = 0; column < last; column++) {
    const cell = grid.at(row, column);
    if (cell === null || cell.cell.columnSpan > 1 || cell.cell.rowSpan > 1) return false;
    if (isTime(cell.text)) times++;
    // Below other headings one may name what is no time: `目标` beside `2022`.
    else if (row === 0 || holds(cell)) return false;
  }
  if (times < (row === 0 ? 1 : 2)) return false;
  const rows = Array.from({ length: Math.min(LOOKED_AT, grid.rows - row - 1) }, (_, i) => row + 1 + i);
  return rows.every((below) => !holds(grid.at(below, 0))) && rows.some((below) => holds(grid.at(below, last)));
}

/** The headings over groups of as many columns each, which stand side by side from the first column on; null for others. */
function groupsOver(grid: Grid): readonly (GridCell | null)[] | null {
  const cells = placesOf(grid, 0);
  const names = cells.indexOf(null);
  if (names < 1 || cells.slice(names).some((cell) => cell !== null)) return null;
  const width = (grid.columns - 1) / names;
  const isPlain = cells.slice(0, names).every((cell) => cell?.cell.columnSpan === 1 && !holds(cell));
  if (!isPlain || !Number.isInteger(width) || width < 2) return null;
  const spread = cells.slice(0, names).map((cell, i): GridCell | null => {
    if (cell === null || names === 1) return cell;
    return { ...cell, cell: { ...cell.cell, column: 1 + i * width, columnSpan: width } };
  });
  // One alone is the title of all.
  return names === 1 ? cells : [null, ...spread.flatMap((cell) => new Array<GridCell | null>(width).fill(cell))];
}

/**
 * A table with its headings over their own columns; others stay as they are.
 *
 * @param grid the table
 */
export function withCorner(grid: Grid): Grid {
  const pushed = [0, 1].find((row) => isPushed(grid, row));
  const groups = pushed === 1 ? groupsOver(grid) : null;
  if (pushed === undefined || (pushed === 1 && groups === null)) return grid;
  const moved = (column: number): GridCell | null => (column === 0 ? null : grid.at(pushed, column - 1));
  return {
    ...grid,
    at: (row, column) =>
      row === pushed ? moved(column) : row < pushed ? (groups?.[column] ?? null) : grid.at(row, column),
  };
}
