/** Running heads and feet that were taken for the first or the last row of a table. */
import { hull } from './box.js';
import { EDGE, type EdgeLine, type PageBlocks, patternOf } from './edge-lines.js';
import { rowsOf, type TextLine } from './lines.js';
import type { PageTable } from './table.js';

const linesIn = ({ cells }: PageTable, row: number): TextLine[] =>
  cells.filter((cell) => cell.row === row).flatMap(({ lines }) => lines);

/**
 * The first and the last row of each table of a page, where they stand at its edges, each as its lines with the text of what
 * is printed beside each other.
 */
export function edgeRows(page: PageBlocks): EdgeLine[][] {
  const rows = page.blocks.flatMap((block) => {
    if (block.kind !== 'table' || block.table.rows < 2) return [];
    return [0, block.table.rows - 1].map((row) => linesIn(block.table, row));
  });
  return rows.flatMap((lines): EdgeLine[][] => {
    const top = lines.every(({ y1 }) => y1 < EDGE * page.height);
    if (lines.length === 0 || (!top && lines.some(({ y0 }) => y0 <= (1 - EDGE) * page.height))) return [];
    const printed = rowsOf(lines);
    return [
      printed.flatMap((beside) => {
        const joined = patternOf(beside.map(({ text }) => text).join(''));
        return beside.map((line) => ({ page, line, top, last: false, pattern: joined }));
      }),
    ];
  });
}

/** A table without its first and last rows all of whose lines are left out. */
export function withoutEdgeRows(table: PageTable, leftOut: ReadonlySet<TextLine>): PageTable {
  const isGone = (row: number): boolean => {
    const lines = linesIn(table, row);
    return lines.length > 0 && lines.every((line) => leftOut.has(line));
  };
  if (table.rows < 2 || (!isGone(0) && !isGone(table.rows - 1))) return table;
  const from = isGone(0) ? 1 : 0;
  const to = isGone(table.rows - 1) ? table.rows - 1 : table.rows;
  const cells = table.cells.flatMap((cell) =>
    cell.row >= from && cell.row < to
      ? [{ ...cell, row: cell.row - from, rowSpan: Math.min(cell.rowSpan, to - cell.row) }]
      : [],
  );
  const box = hull(cells.flatMap(({ lines }) => lines));
  return {
    ...table,
    cells,
    rows: to - from,
    y0: from > 0 ? box.y0 : table.y0,
    y1: to < table.rows ? box.y1 : table.y1,
  };
}
