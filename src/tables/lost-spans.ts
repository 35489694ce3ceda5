/**
 * Tables whose labels stood over several rows, and whose corner over several columns, in a form that keeps no spans: headings
 * and rows with one cell less than the first row of each group stand one column too far left.
 */
import type { Grid, GridCell } from './grid.js';

/** Groups of rows at least. */
const LEAST = 2;

/** The filled cells of a row from the first column on; null where one is missing between them or spans others. */
function cellsOf(grid: Grid, row: number): readonly GridCell[] | null {
  const cells: GridCell[] = [];
  let isOver = false;
  for (let column = 0; column < grid.columns; column++) {
    const cell = grid.at(row, column);
    if (cell === null) isOver = true;
    else if (isOver || cell.cell.rowSpan > 1 || cell.cell.columnSpan > 1) return null;
    else cells.push(cell);
  }
  return cells;
}

const isText = (cell: GridCell | undefined): boolean => cell !== undefined && cell.number === null;
const areNumbers = (cells: readonly GridCell[]): boolean =>
  cells.length > 1 && cells.every(({ number }) => number !== null);

/** What a row below the headings is: the first of a group, with the group's name before its own; another; or none of them. */
function sortOf(cells: readonly GridCell[] | null): 'first' | 'other' | null {
  if (cells === null || !isText(cells[0])) return null;
  if (isText(cells[1])) return areNumbers(cells.slice(2)) ? 'first' : null;
  return areNumbers(cells.slice(1)) ? 'other' : null;
}

/** A cell one column further right than its file has it. */
const moveRight = (held: GridCell): GridCell => ({
  ...held,
  cell: { ...held.cell, column: held.cell.column + 1 },
  movedBy: 1,
});

/**
 * A table with all cells below their own headings; others stay as they are.
 *
 * @param grid the table
 */
export function withLostSpans(grid: Grid): Grid {
  const top = cellsOf(grid, 0);
  if (top === null || grid.rows < 2 * LEAST || top.length < 3 || top.some(({ number }) => number !== null)) return grid;
  const group = new Map<number, GridCell>();
  let firsts = 0;
  let name: GridCell | null = null;
  for (let row = 1; row < grid.rows; row++) {
    const cells = cellsOf(grid, row);
    const sort = sortOf(cells);
    if (cells === null || sort === null) return grid;
    // The last of the numbers may be blank.
    const most = sort === 'first' ? top.length + 1 : top.length;
    if (cells.length > most || cells.length < most - 1) return grid;
    if (sort === 'first') {
      firsts++;
      name = cells[0] as GridCell;
    } else if (name === null) return grid;
    else group.set(row, name);
  }
  if (firsts < LEAST || group.size < LEAST || grid.columns <= top.length) return grid;
  const moved = new Map<GridCell, GridCell>();
  for (const row of [0, ...group.keys()]) for (const cell of cellsOf(grid, row) ?? []) moved.set(cell, moveRight(cell));
  return {
    ...grid,
    at: (row, column) => {
      if (row > 0 && !group.has(row)) return grid.at(row, column);
      if (column === 0) return group.get(row) ?? grid.at(row, 0);
      const cell = row === 0 && column === 1 ? null : grid.at(row, column - 1);
      return cell === null ? null : (moved.get(cell) ?? cell);
    },
  };
}
