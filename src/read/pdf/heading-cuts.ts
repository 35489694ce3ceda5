/**
 * Where the headings of a grid end and no rule says so: rules part the headings from each other, and the numbers stand below
 * the last of them, in its own cells; or one cell holds the name of a group and below it the headings of its columns.
 */
import { centreY, hull, isInside } from './box.js';
import { glyphsByCell } from './cell-glyphs.js';
import type { Grid, GridCell } from './grid.js';
import { type Fragment, fragmentsOf, rowsOf, type TextLine } from './lines.js';
import type { Glyph, Rule } from './page.js';
import { isOfRow } from './parted-headings.js';
import { indexBetween, isValue } from './table.js';
import { LONGEST, partsOf, STOP } from './table-rows.js';

/** Rows of numbers below headings in one band, that they are rows. */
const LEAST_ROWS = 2;
/** Headings beside each other over the numbers. */
const LEAST_HEADS = 2;
/** More lines in the cell of a heading are prose. */
const MOST_LINES = 4;
const ONE_HAN = /^\p{Script=Han}$/u;

/** What stands beside each other in a band, as its parts. */
type Row = readonly TextLine[];

const isNumbers = (row: Row): boolean => {
  const behind = isValue(row[0]?.text ?? '') ? row : row.slice(1);
  return behind.some(isOfRow) && behind.every(({ text }) => isValue(text));
};

const canHead = (row: Row): boolean =>
  row.every((part) => !isOfRow(part) && part.text.length <= LONGEST && !STOP.test(part.text));

/** The middle between two rows; null where one reaches into the other. */
function between(above: readonly (Fragment | TextLine)[], below: readonly (Fragment | TextLine)[]): number | null {
  const [from, to] = [hull(above).y1, hull(below).y0];
  return from <= to + 1 ? (from + to) / 2 : null;
}

/** Where the headings of a band end and numbers stand below them; null where they do not. */
function endOfHeadings(rows: readonly Row[], left: number): number | null {
  const first = rows.findIndex(isNumbers);
  if (first <= 0) return null;
  const [heads, others] = [rows.slice(0, first), rows.slice(first)];
  const areHeads =
    heads.every(canHead) && heads.some((row) => row.filter((part) => part.x0 >= left).length >= LEAST_HEADS);
  const numbers = others.filter(isNumbers).length;
  if (!areHeads || numbers < LEAST_ROWS || numbers * 2 <= others.length) return null;
  return between(heads.flat(), others[0] as Row);
}

/** Where, in a cell of the first band, the name of a group ends above the headings of its columns; null where it holds none. */
function endOfName(cell: GridCell, glyphs: readonly Glyph[]): number | null {
  const rows = rowsOf(fragmentsOf(glyphs));
  if (rows.length < 2 || rows.length > MOST_LINES) return null;
  const parts = rows.map(partsOf);
  const [names, last] = [parts.slice(0, -1), parts.at(-1) as Row];
  const columns = cell.columnEnd - cell.column;
  // The characters of one word, set apart: what stands above them is its head.
  if (last.every(({ text }) => ONE_HAN.test(text))) return null;
  const areNames = names.every((row) => row.length === 1) && parts.every(canHead);
  if (!areNames || last.length < 2 || (columns > 1 && last.length !== columns)) return null;
  return between(names.flat(), last);
}

/** The rows of each band down to the first with numbers. */
function headedRows(grid: Grid, glyphs: readonly Glyph[]): Row[][] {
  const held = grid.ys.slice(1).map((): Glyph[] => []);
  for (const glyph of glyphs) if (isInside(glyph, grid)) held[indexBetween(grid.ys, centreY(glyph))]?.push(glyph);
  const bands: Row[][] = [];
  for (const some of held) {
    const rows = rowsOf(fragmentsOf(some)).map(partsOf);
    bands.push(rows);
    if (rows.some((row) => row.some(isOfRow))) break;
  }
  return bands;
}

/**
 * The rules that are missing in a grid between its headings, and between them and its numbers.
 *
 * @param grid that the rules drawn make
 * @param glyphs of the page
 */
export function headingCuts(grid: Grid, glyphs: readonly Glyph[]): Rule[] {
  const { x0, x1, xs, ys } = grid;
  if (xs.length < 3) return [];
  const bands = headedRows(grid, glyphs);
  const end = endOfHeadings(bands.at(-1) ?? [], (xs[1] as number) - 1);
  const cuts: Rule[] = end === null ? [] : [{ level: true, at: end, from: x0, to: x1 }];
  const heads = bands.length - 1;
  if (heads < 1 || ys.length < 3) return cuts;
  for (const [cell, own] of glyphsByCell(grid, glyphs, grid.cells, heads)) {
    const [from, to] = [xs[cell.column] as number, xs[cell.columnEnd] as number];
    const at = cell.columnEnd - cell.column === xs.length - 1 ? null : endOfName(cell, own);
    if (at !== null) cuts.push({ level: true, at, from, to });
  }
  return cuts;
}
