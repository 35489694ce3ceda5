/** Tables that write some numbers in brackets with their signs: there brackets are no signs themselves. */
import { type Grid, type GridCell, withCells } from './grid.js';
import { IN_BRACKETS } from './number-cells.js';

const SIGNED = /^（-\d+(?:\.\d+)?%?）$/u;
const PLAIN = /^（\d[\d,]*\.\d+）$/u;

/**
 * A table in which a number in brackets is no negative one where others there have their signs: `（1.2）` below `（-0.5）`.
 *
 * @param grid the table
 */
export function withSignedBrackets(grid: Grid): Grid {
  const told = new Map<GridCell, GridCell>();
  let isSigned = false;
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column < grid.columns; column++) {
      const cell = grid.at(row, column);
      if (cell === null || cell.number === null) continue;
      isSigned ||= SIGNED.test(cell.text);
      if (PLAIN.test(cell.text))
        told.set(cell, { ...cell, number: { ...cell.number, negative: false, rest: IN_BRACKETS } });
    }
  }
  if (!isSigned || told.size === 0) return grid;
  return withCells(grid, told);
}
