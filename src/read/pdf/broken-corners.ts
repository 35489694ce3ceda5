/** Corners of tables whose first line stands above: `资产负债表（百万美` over `元）`, beside which the years are. */
import type { Block, TextBlock } from './block.js';
import type { TextLine } from './lines.js';
import type { PageTable } from './table.js';

const OPEN = /[（(][^（()）]*$/;
const CLOSED = /^[^（()）]*[)）]/;

/** Whether a line goes on in a corner: its bracket closes there. */
const goesOn = (line: TextLine, corner: TextLine): boolean =>
  OPEN.test(line.text) && CLOSED.test(corner.text) && Math.abs(line.x0 - corner.x0) < line.size;

/** A table with a line before that of its corner. */
const withCorner = (table: PageTable, line: TextLine): PageTable => ({
  ...table,
  y0: Math.min(table.y0, line.y0),
  cells: table.cells.map((cell, i) => (i === 0 ? { ...cell, lines: [line, ...cell.lines] } : cell)),
});

/**
 * The blocks of a page, the first line of a broken corner given back to its table.
 *
 * @param blocks in reading order
 */
export function mendCorners(blocks: readonly Block[]): Block[] {
  const mended: Block[] = [];
  for (const block of blocks) {
    const last = mended.at(-1);
    const line = last?.kind === 'text' ? last.lines.at(-1) : undefined;
    const corner = block.kind === 'table' ? block.table.cells[0]?.lines[0] : undefined;
    if (block.kind !== 'table' || line === undefined || corner === undefined || !goesOn(line, corner)) {
      mended.push(block);
      continue;
    }
    const { lines, ...text } = mended.pop() as TextBlock;
    if (lines.length > 1) mended.push({ ...text, lines: lines.slice(0, -1) });
    mended.push({ kind: 'table', table: withCorner(block.table, line) });
  }
  return mended;
}
