/** Rows of a table that have nothing to tell: dashes stand where others have numbers. */
import type { Cell } from '../read/text-document.js';

const DASH = /^\s*[-—–─－]{1,2}\s*$/u;
/** The rows right of whose first column dashes stand and nothing else, or but one word more: a unit. */
function dashedRows(source: string, cells: readonly Cell[]): number[] {
  const rows = new Map<number, { dashes: number; others: number }>();
  for (const cell of cells) {
    if (cell.column === 0) continue;
    const seen = rows.get(cell.row) ?? { dashes: 0, others: 0 };
    const shown = source.slice(cell.start, cell.end);
    if (DASH.test(shown)) seen.dashes++;
    else if (shown.trim() !== '') seen.others++;
    rows.set(cell.row, seen);
  }
  return [...rows].flatMap(([row, { dashes, others }]) => (dashes > 0 && others <= 1 ? [row] : []));
}

/** What is marked of a cell. */
interface Marked {
  readonly cell: Cell;
  readonly isDashed?: true;
}

/**
 * Marks the label of each row that has dashes alone beside it.
 *
 * @param places the cells of a table, row by row
 * @param columns how many there are in a row
 * @param source the document's text
 * @param cells the cells as they stand in it
 */
export function markDashed<T extends Marked>(
  places: (T | null)[],
  columns: number,
  source: string,
  cells: readonly Cell[],
): void {
  for (const row of dashedRows(source, cells)) {
    const first = places[row * columns] ?? null;
    if (first !== null && first.cell.columnSpan === 1) places[row * columns] = { ...first, isDashed: true };
  }
}
