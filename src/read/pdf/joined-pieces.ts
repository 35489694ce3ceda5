/**
 * Pieces of one table: the rules over and under the sums of accounts cut it, and what stands below a sum has no headings of
 * its own. It is given back to the table above, whose columns it stands under.
 */
import type { Block } from './block.js';
import { median } from './box.js';
import { alignColumns } from './column-match.js';
import { isOfRow } from './parted-headings.js';
import type { PageTable, TableCell } from './table.js';
import { isYear } from './years.js';

/** A piece is no further below than this, in heights of a line. */
const NEAR = 3;

/** What stands in the first row behind the labels. */
const firstRow = ({ cells }: PageTable) =>
  cells.filter(({ row, column }) => row === 0 && column > 0).flatMap(({ lines }) => lines);

const startsWithNumbers = (table: PageTable): boolean => {
  const lines = firstRow(table);
  return lines.some(isOfRow) && !lines.some(({ text }) => isYear(text));
};

/** Whether a table has headings, and another below it none. */
function goesOn(above: PageTable, piece: PageTable): boolean {
  if (startsWithNumbers(above) || !startsWithNumbers(piece)) return false;
  const size = median(firstRow(piece).map((line) => line.size));
  const gap = piece.y0 - above.y1;
  return gap > -size && gap < NEAR * size;
}

/** Two pieces as one table; null where their columns do not match. */
function joined(above: PageTable, piece: PageTable): PageTable | null {
  const aligned = goesOn(above, piece) ? alignColumns(above, piece) : null;
  if (aligned === null) return null;
  const [first, second] = aligned;
  const moved = second.cells.map((cell): TableCell => ({ ...cell, row: first.rows + cell.row }));
  return {
    ...first,
    x0: Math.min(first.x0, second.x0),
    x1: Math.max(first.x1, second.x1),
    y1: second.y1,
    rows: first.rows + second.rows,
    cells: [...first.cells, ...moved],
  };
}

/**
 * The blocks of a page, pieces of tables put together.
 *
 * @param blocks in reading order
 */
export function joinPieces(blocks: readonly Block[]): Block[] {
  const whole: Block[] = [];
  for (const block of blocks) {
    const last = whole.at(-1);
    const table = last?.kind === 'table' && block.kind === 'table' ? joined(last.table, block.table) : null;
    if (table === null) whole.push(block);
    else whole[whole.length - 1] = { kind: 'table', table };
  }
  return whole;
}
