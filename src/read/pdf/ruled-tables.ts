/** Tables in grids of rules: which glyph stands in which cell, and rows that no rule parts. */
import { type Box, centreX, hull } from './box.js';
import { isBrokenValue, isSurelyBroken } from './broken-values.js';
import { glyphsByCell } from './cell-glyphs.js';
import type { Grid, GridCell } from './grid.js';
import { withHeadingRows } from './heading-rows.js';
import { fragmentsOf, inReadingOrder, rowsOf, type TextLine } from './lines.js';
import type { Glyph } from './page.js';
import { withoutSlivers } from './slivers.js';
import { splitColumns } from './split-columns.js';
import { withLabels, withoutSumRules } from './sum-ruled-grids.js';
import { byPlace, indexBetween, isValue, linesOfGlyphs, type PageTable, type TableCell } from './table.js';
import { tableRowsOf } from './table-lines.js';
import { LONGEST, partsOf } from './table-rows.js';
import { joinWrapped } from './wrapped-lines.js';

/** A cell of the grid with what stands in it. */
interface Filled {
  readonly cell: GridCell;
  readonly left: number;
  readonly right: number;
  readonly lines: readonly TextLine[];
}

/** A line in a row that is still to be told from others, with the cell it stands in. */
interface Placed extends TextLine {
  readonly in: Filled;
}

/** A line that ends no further from its cell's edge than this many ems, goes on below. */
const FULL = 1.3;
/** So many labels below each other are those of a table, if nearly all of their cells are filled. */
const LABELS = 4;
/** Rows at the head of a grid that may hold headings. */
const HEADING_ROWS = 3;
/** The number of an account. */
const CODE = /^\d{7,14}$/;

/** The cells of a grid with what stands in them; those that hold several beside each other as so many. */
function fill(grid: Grid, glyphs: readonly Glyph[]): Filled[] {
  const held = glyphsByCell(grid, glyphs);
  return grid.cells.flatMap((cell) => {
    const some = held.get(cell) ?? [];
    return numbersApart(cell, some, grid) ?? headingsApart(cell, some, grid) ?? [filledOf(cell, some, grid)];
  });
}

const filledOf = (cell: GridCell, glyphs: readonly Glyph[], { xs }: Grid): Filled => ({
  cell,
  left: xs[cell.column] as number,
  right: xs[cell.columnEnd] as number,
  lines: linesOfGlyphs(glyphs),
});

/**
 * A cell over several columns that holds but numbers, each in a column of its own, as so many cells: rules part the columns
 * of the headings alone.
 */
function numbersApart(cell: GridCell, glyphs: readonly Glyph[], grid: Grid): Filled[] | null {
  const count = cell.columnEnd - cell.column;
  if (count < 2 || glyphs.length < 2) return null;
  const edges = grid.xs.slice(cell.column, cell.columnEnd + 1);
  const fragments = fragmentsOf(glyphs);
  if (edges.slice(1, -1).some((x) => fragments.some(({ x0, x1 }) => x0 < x - 0.5 && x1 > x + 0.5))) return null;
  const held = edges.slice(1).map((): Glyph[] => []);
  for (const glyph of glyphs) held[indexBetween(edges, centreX(glyph))]?.push(glyph);
  const cells = held.map((some, i) =>
    filledOf({ ...cell, column: cell.column + i, columnEnd: cell.column + i + 1 }, some, grid),
  );
  const filled = cells.filter(({ lines }) => lines.length > 0);
  const areNumbers = filled.every(({ lines }) => lines.every(({ text }) => isValue(text)));
  return filled.length >= 2 && 2 * filled.length >= count && areNumbers ? cells : null;
}

/** A cell over several columns at the head of a grid that holds a word for each, parted by wide gaps, as so many cells. */
function headingsApart(cell: GridCell, glyphs: readonly Glyph[], grid: Grid): Filled[] | null {
  const count = cell.columnEnd - cell.column;
  if (count < 2 || cell.row >= HEADING_ROWS || glyphs.length < count) return null;
  const rows = rowsOf(fragmentsOf(glyphs));
  const parts = rows.length === 1 ? partsOf(rows[0] ?? []) : [];
  if (parts.length !== count || parts.some(({ text }) => isValue(text) || text.length > LONGEST)) return null;
  return parts.map((part, i) => {
    const held = glyphs.filter((glyph) => centreX(glyph) > part.x0 - 1 && centreX(glyph) < part.x1 + 1);
    return filledOf({ ...cell, column: cell.column + i, columnEnd: cell.column + i + 1 }, held, grid);
  });
}

const goesOn = (line: Placed): boolean => line.x1 > line.in.right - FULL * line.size;

/** Numbers below each other, none of them broken by a narrow cell. */
const isStack = ({ lines, left, right }: Filled): boolean =>
  lines.length >= 2 &&
  lines.every(({ text }) => isValue(text)) &&
  lines.slice(0, -1).some(({ x0, x1 }) => x1 - x0 < 0.8 * (right - left)) &&
  !isBrokenValue(lines, right - left);

/** Whether what stands between two rules is several rows. */
const isStacked = (band: readonly Filled[]): boolean =>
  band.some(isStack) &&
  band.filter(({ lines }) => lines.length >= 2).length >= 2 &&
  !band.some(({ lines, left, right }) => isSurelyBroken(lines, right - left));

/**
 * Whether lines go on with the row of a code above them, which the numbers stand beside: both are one row. Which of the two
 * is its name, tables of all formats are asked when they are read.
 */
function isNamed(above: readonly Placed[], row: readonly Placed[]): boolean {
  const code = above.find(
    (line) => CODE.test(line.text) && row.some(({ in: cell, text }) => cell === line.in && !isValue(text)),
  );
  if (code === undefined) return false;
  // What stands left of it counts chapters.
  const counts = (lines: readonly Placed[]): boolean =>
    lines.some(({ in: cell, text }) => cell.left >= code.in.right - 1 && isValue(text));
  return counts(above) && !counts(row);
}

/** The rows of a band: lines beside each other, and what goes on from a full line above. */
function stackedRows(band: readonly Filled[]): Placed[][] {
  const placed = band.flatMap((filled) => filled.lines.map((line): Placed => ({ ...line, in: filled })));
  const rows: Placed[][] = [];
  for (const row of tableRowsOf(placed)) {
    const above = rows.at(-1);
    const valued = (line: Placed): boolean => isValue(line.text);
    const open = above?.findLast((line) => !valued(line) && goesOn(line) && row.some((next) => next.in === line.in));
    const continues = above && open && (!row.some(valued) || !above.some(valued));
    if (continues || (above && isNamed(above, row))) above?.push(...row);
    else rows.push([...row]);
  }
  return rows;
}

/** What stands in the middle of all rows is no further from it than this, in heights of a line. */
const OFF_MIDDLE = 0.4;

/** Whether a cell of the first column names all rows of a band: it stands in their middle, beside the labels of each. */
function isOfAllRows({ cell, lines }: Filled, rows: readonly (readonly Placed[])[]): boolean {
  const [line] = lines;
  if (cell.column > 0 || line === undefined || lines.length >= rows.length) return false;
  const isLabelled = (row: readonly Placed[]): boolean =>
    row.some(({ in: { cell: own }, text }) => own.column === cell.columnEnd && !isValue(text));
  const centre = (box: Box): number => (box.y0 + box.y1) / 2;
  return (
    lines.every(({ text }) => !isValue(text)) &&
    rows.every(isLabelled) &&
    Math.abs(centre(hull(lines)) - centre(hull(rows.flat()))) < OFF_MIDDLE * line.size
  );
}

/** Cells of a band that is several rows, the first of which has the number given. */
function stackedCells(band: readonly Filled[], rows: readonly (readonly Placed[])[], first: number): TableCell[] {
  const groups = band.filter((filled) => isOfAllRows(filled, rows));
  const named = groups.map(
    ({ cell: { column, columnEnd }, lines }): TableCell => ({
      row: first,
      column,
      rowSpan: rows.length,
      columnSpan: columnEnd - column,
      lines,
    }),
  );
  const others = band.filter((filled) => !groups.includes(filled));
  const cells = rows.flatMap((row, index) =>
    others.map((filled) => ({
      row: first + index,
      column: filled.cell.column,
      rowSpan: 1,
      columnSpan: filled.cell.columnEnd - filled.cell.column,
      lines: inReadingOrder(row.filter((line) => line.in === filled)),
    })),
  );
  return [...named, ...cells];
}

/** Whether so much stands in a grid that it is a table: in its cells, or in those of its first column. */
function isTable(filled: readonly Filled[]): boolean {
  const used = (cells: readonly Filled[]): number => cells.filter(({ lines }) => lines.length > 0).length;
  if (used(filled) * 5 >= filled.length) return used(filled) >= 2;
  const first = filled.filter(({ cell }) => cell.column === 0);
  return first.length >= LABELS && used(first) * 5 >= first.length * 4;
}

/**
 * The table that stands in a grid.
 *
 * @param drawn its rules
 * @param glyphs of the page
 * @returns null when too little stands in it: a frame, or the paper of a chart
 */
export function ruledTable(drawn: Grid, glyphs: readonly Glyph[]): PageTable | null {
  const split = splitColumns(drawn, glyphs);
  const cells = fill(split, glyphs);
  if (!isTable(cells)) return null;
  const merged = withoutSumRules(split, cells);
  const grid = merged ?? split;
  const filled = merged === null ? cells : fill(merged, glyphs);
  const bands = grid.ys.slice(0, -1).map((_, row) => {
    const band = filled.filter(({ cell }) => cell.row === row && cell.rowEnd === row + 1);
    if (!isStacked(band)) return { band, rows: null };
    const rows = stackedRows(band);
    return { band, rows: merged === null ? rows : withLabels(joinWrapped(rows, false)) };
  });
  /** Number of the first row of each band, and after the last the number of rows. */
  const starts = [0];
  for (const { rows } of bands) starts.push((starts.at(-1) as number) + (rows?.length ?? 1));
  const made = filled.flatMap((one): TableCell[] => {
    const { cell, lines } = one;
    const band = bands[cell.row];
    if (band?.rows && cell.rowEnd === cell.row + 1) return [];
    const row = starts[cell.row] as number;
    const [rowSpan, columnSpan] = [(starts[cell.rowEnd] as number) - row, cell.columnEnd - cell.column];
    return [{ row, column: cell.column, rowSpan, columnSpan, lines }];
  });
  bands.forEach(({ band, rows }, index) => {
    if (rows) made.push(...stackedCells(band, rows, starts[index] as number));
  });
  const { x0, y0, x1, y1, xs } = grid;
  const table = { x0, y0, x1, y1, xs, rows: starts.at(-1) as number, cells: made.sort(byPlace) };
  return withHeadingRows(withoutSlivers(table, grid, starts));
}
