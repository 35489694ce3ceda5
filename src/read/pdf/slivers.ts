/** Rows of a grid between two rules drawn close, in which nothing stands. */
import type { Grid } from './grid.js';
import type { PageTable, TableCell } from './table.js';

/** A row without text that is lower than this, in points, is none. */
const SLIVER = 6;

/**
 * A table without the rows that two rules drawn close make, in which nothing stands.
 *
 * @param starts number of the first row of each row of the grid
 */
export function withoutSlivers(table: PageTable, { ys }: Grid, starts: readonly number[]): PageTable {
  const filled = new Set(table.cells.filter(({ lines }) => lines.length > 0).map(({ row }) => row));
  const low = (row: number): boolean => (ys[row + 1] as number) - (ys[row] as number) < SLIVER;
  const empty = ys
    .slice(1)
    .flatMap((_, row) => (low(row) && !filled.has(starts[row] as number) ? [starts[row] as number] : []));
  if (empty.length === 0) return table;
  const gone = new Set(empty);
  /** The new number of each row. */
  const numbers = [0];
  for (let row = 0; row < table.rows; row++) numbers.push((numbers[row] as number) + (gone.has(row) ? 0 : 1));
  const cells = table.cells.flatMap((cell): TableCell[] => {
    const [row, end] = [numbers[cell.row] as number, numbers[cell.row + cell.rowSpan] as number];
    return end > row ? [{ ...cell, row, rowSpan: end - row }] : [];
  });
  return { ...table, rows: table.rows - empty.length, cells };
}
