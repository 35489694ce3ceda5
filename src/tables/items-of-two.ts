/** Rows without numbers in two accounts side by side: `年初结转和结余` left of `年末结转和结余`. */
import { type Grid, type GridCell, placesOf } from './grid.js';

const HAN = /^[^\d]*\p{Script=Han}{2}[^\d]*$/u;

/** Whether a row without numbers holds items of two accounts side by side, `年初结转` and `年末结转`: neither heads what follows. */
export function isItemOfTwo(grid: Grid, row: number, namesAt: number): boolean {
  if (namesAt > 0) return false;
  const names = placesOf(grid, row).filter(
    (cell, column): cell is GridCell => cell !== null && cell.cell.row === row && cell.cell.column === column,
  );
  return names.length === 2 && (names[1] as GridCell).cell.column > 1 && names.every(({ text }) => HAN.test(text));
}
