/** Columns of accounts with a ground of their own: the year reported is shaded, and the edges of the shade are no grid. */
import type { Rule } from './page.js';
import { places } from './rules.js';
import { isValue, type PageTable, type TableCell } from './table.js';

/** So many rows with numbers in the cells of others are a table of their own. */
const LEAST_ROWS = 3;
/** What parts the columns that stand in a line. */
const WIDE = / {2,}/;

/** How many rows with numbers stand in a cell: columns beside each other, or one below the other. */
function rowsIn({ lines }: TableCell): number {
  const stacked = lines.every(({ text }) => isValue(text)) ? lines.length - 1 : 0;
  return Math.max(stacked, lines.filter(({ text }) => text.split(WIDE).slice(1).some(isValue)).length);
}

/**
 * Whether rules are the edges of a shaded column: rows and columns stand in one cell.
 *
 * @param mesh the rules
 * @param table what would be their table
 */
export function isShade(mesh: readonly Rule[], { cells }: PageTable): boolean {
  const edges = places(mesh.flatMap(({ level, at }) => (level ? [] : [at])));
  if (edges.length !== 2) return false;
  return cells.reduce((sum, cell) => sum + rowsIn(cell), 0) >= LEAST_ROWS;
}
