/** Which glyphs stand in which cell of a grid. */
import { centreX, centreY, isInside } from './box.js';
import type { Grid, GridCell } from './grid.js';
import type { Glyph } from './page.js';
import { indexBetween } from './table.js';

/**
 * The glyphs in each cell in which some stand.
 *
 * @param grid that rules make
 * @param glyphs of the page
 * @param cells those of its cells that are looked at
 * @param rows so many of its first rows are looked at
 */
export function glyphsByCell(
  grid: Grid,
  glyphs: readonly Glyph[],
  cells: readonly GridCell[] = grid.cells,
  rows = grid.ys.length - 1,
): Map<GridCell, Glyph[]> {
  const columns = grid.xs.length - 1;
  const at = new Map<number, GridCell>();
  for (const cell of cells) {
    for (let row = cell.row; row < Math.min(cell.rowEnd, rows); row++)
      for (let column = cell.column; column < cell.columnEnd; column++) at.set(row * columns + column, cell);
  }
  const held = new Map<GridCell, Glyph[]>();
  for (const glyph of glyphs) {
    if (!isInside(glyph, grid)) continue;
    const cell = at.get(indexBetween(grid.ys, centreY(glyph)) * columns + indexBetween(grid.xs, centreX(glyph)));
    if (cell === undefined) continue;
    const own = held.get(cell);
    if (own) own.push(glyph);
    else held.set(cell, [glyph]);
  }
  return held;
}
