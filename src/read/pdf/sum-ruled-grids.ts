/**
 * Grids whose level rules stand over and under sums alone: upright rules part the columns from top to bottom, so that all
 * labels are in one cell, and each rule at a sum parts the numbers. What stands between them is one band of rows.
 */
import { shareOfHeight } from './box.js';
import type { Grid, GridCell } from './grid.js';
import type { TextLine } from './lines.js';
import { isValue } from './table.js';

/** A cell with what stands in it. */
interface Held {
  readonly cell: GridCell;
  readonly right: number;
  readonly lines: readonly TextLine[];
}

/** So many rows of a grid that one cell reaches over, and so many lines in it, that it may hold the labels of all. */
const LEAST_ROWS = 3;
const LEAST_LINES = 6;
/** A line that ends no further from its cell's edge than this many ems, is full: prose, where so many are. */
const FULL = 1.3;
const MOST_FULL = 0.4;
/** So many of the numbers beside the cell stand at the height of a line of it. */
const BESIDE = 0.7;

/** Whether a cell holds labels below each other, at the heights of the numbers beside it. */
function holdsLabels({ cell, right, lines }: Held, filled: readonly Held[]): boolean {
  if (cell.rowEnd - cell.row < LEAST_ROWS || lines.length < Math.max(LEAST_LINES, cell.rowEnd - cell.row)) return false;
  if (lines.some(({ text }) => isValue(text))) return false;
  const full = lines.filter(({ x1, size }) => x1 > right - FULL * size).length;
  if (full > MOST_FULL * lines.length) return false;
  const values = filled.flatMap((other) =>
    other.cell.row >= cell.row && other.cell.rowEnd <= cell.rowEnd && other.cell.column > cell.column
      ? other.lines.filter(({ text }) => isValue(text))
      : [],
  );
  const beside = values.filter((value) => lines.some((line) => shareOfHeight(line, value) > 0.5)).length;
  return values.length >= LEAST_LINES && beside >= BESIDE * values.length;
}

/**
 * The grid with the rows as one that a cell with the labels of all reaches over.
 *
 * @param filled its cells with what stands in them
 * @returns null where no cell holds such labels
 */
export function withoutSumRules(grid: Grid, filled: readonly Held[]): Grid | null {
  const labels = filled.find((held) => holdsLabels(held, filled))?.cell;
  if (labels === undefined) return null;
  const { row: from, rowEnd: to } = labels;
  const isCut = ({ row, rowEnd }: GridCell): boolean => row < to && rowEnd > from && (row < from || rowEnd > to);
  const isInside = ({ row }: GridCell): boolean => row >= from && row < to;
  if (grid.cells.some(isCut)) return null;
  const less = to - from - 1;
  const after = (row: number): number => (row >= to ? row - less : row);
  const band = grid.xs
    .slice(1)
    .map((_, column): GridCell => ({ column, columnEnd: column + 1, row: from, rowEnd: from + 1 }));
  const others = grid.cells
    .filter((cell) => !isInside(cell))
    .map((cell) => ({ ...cell, row: after(cell.row), rowEnd: after(cell.rowEnd) }));
  return {
    ...grid,
    ys: grid.ys.filter((_, i) => i <= from || i >= to),
    cells: [...others, ...band].sort((a, b) => a.row - b.row || a.column - b.column),
  };
}

const CURRENCY = /^\p{Sc}$/u;

/**
 * Rows of accounts, with the label of one above those numbers that stand beside the last line of its notes.
 *
 * @param rows lines from left to right, each with the cell that it stands in
 */
export function withLabels<T extends TextLine & { readonly in: { readonly left: number } }>(
  rows: readonly (readonly T[])[],
): T[][] {
  const whole: T[][] = [];
  for (const row of rows) {
    const above = whole.at(-1);
    const [note, ...values] = row;
    const behind = ({ in: cell, text }: T): boolean => isValue(text) && cell.left > (note?.in.left ?? 0);
    const isOfAbove =
      above !== undefined &&
      above.length > 1 &&
      !above.some(behind) &&
      note !== undefined &&
      !isValue(note.text) &&
      values.length > 0 &&
      values.every(({ text }) => isValue(text) || CURRENCY.test(text)) &&
      note.in === above.at(-1)?.in;
    if (isOfAbove) above.push(...row);
    else whole.push([...row]);
  }
  return whole;
}
