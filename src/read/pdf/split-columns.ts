/**
 * Columns between upright rules that are several: rules part groups, `营业收入` from `净利润`, and gaps the years of each. They
 * are split where their numbers stand below each other.
 */
import { centreX, centreY, hull, isInside } from './box.js';
import type { Grid, GridCell } from './grid.js';
import { fragmentsOf, lineOf, rowsOf, type TextLine } from './lines.js';
import type { Glyph } from './page.js';
import { indexBetween, isValue } from './table.js';
import { isYear } from './years.js';

/** Lines of several numbers, that they are rows. */
const LEAST_LINES = 2;
/** So many of the lines with numbers have several. */
const MOST_OF = 0.6;
/** A gap between two columns is this many ems wide. */
const GAP = 0.5;
/** The middle of a heading over all columns is no further from theirs than this share of their width. */
const OFF_MIDDLE = 0.1;

/** The lines of a cell, each as its parts. */
type Lines = readonly (readonly TextLine[])[];

const isNumber = ({ text }: TextLine): boolean => isValue(text) || isYear(text);
const areNumbers = (parts: readonly TextLine[]): boolean => parts.length > 1 && parts.every(isNumber);

/** Where the numbers of some lines stand, from left to right, when each line has one in each place; else null. */
function placesOf(lines: Lines): [number, number][] | null {
  const places = (lines[0] ?? []).map(({ x0, x1 }): [number, number] => [x0, x1]);
  for (const parts of lines) {
    for (const [i, { x0, x1 }] of parts.entries()) {
      const place = places[i];
      if (place === undefined) return null;
      place[0] = Math.min(place[0], x0);
      place[1] = Math.max(place[1], x1);
    }
  }
  return places;
}

/** The edges inside of a column whose lines these are; none where it is one. */
function edgesIn(lines: Lines): number[] {
  const several = lines.filter(areNumbers);
  const single = lines.filter((parts) => parts.length === 1 && parts.every(isNumber));
  // Years alone head columns whose numbers stand on the next page.
  const least = several.some((parts) => parts.every(({ text }) => isYear(text))) ? 1 : LEAST_LINES;
  if (several.length < least || several.length < MOST_OF * (several.length + single.length)) return [];
  const most = Math.max(...several.map(({ length }) => length));
  const full = several.filter(({ length }) => length === most);
  const places = 2 * full.length > several.length ? placesOf(full) : null;
  if (places === null) return [];
  const size = full[0]?.[0]?.size ?? 0;
  const edges: number[] = [];
  for (let i = 1; i < places.length; i++) {
    const [from, to] = [(places[i - 1] as [number, number])[1], (places[i] as [number, number])[0]];
    if (to - from < GAP * size) return [];
    edges.push((from + to) / 2);
  }
  const isCut = (parts: readonly TextLine[]): boolean => edges.some((at) => parts.some((part) => runsOver(part, at)));
  return several.some(isCut) ? [] : edges;
}

const runsOver = ({ x0, x1 }: TextLine, at: number): boolean => x0 < at - 0.5 && x1 > at + 0.5;

/** Whether the characters of one word are set apart: `合　计`. */
const isSpread = (parts: readonly TextLine[]): boolean => parts.every(({ text }) => /^\p{Script=Han}$/u.test(text));

/** Whether a cell heads all columns that its own is split into, or cannot be split. */
function isOverAll(lines: Lines, edges: readonly number[], left: number, right: number): boolean {
  if (lines.some((parts) => parts.some((part) => edges.some((at) => runsOver(part, at))))) return true;
  const [first] = lines;
  if (
    first === undefined ||
    lines.some((parts) => parts.length > 1 && !isSpread(parts)) ||
    isNumber(first[0] as TextLine)
  )
    return false;
  const { x0, x1 } = hull(first);
  return Math.abs((x0 + x1 - left - right) / 2) <= OFF_MIDDLE * (right - left);
}

/** The lines of each cell of one column. */
function linesOfCells(grid: Grid, glyphs: readonly Glyph[]): Map<GridCell, Lines> {
  const columns = grid.xs.length - 1;
  const at = new Map<number, GridCell>();
  for (const cell of grid.cells) {
    if (cell.columnEnd - cell.column > 1) continue;
    for (let row = cell.row; row < cell.rowEnd; row++) at.set(row * columns + cell.column, cell);
  }
  const held = new Map<GridCell, Glyph[]>();
  for (const glyph of glyphs) {
    if (!isInside(glyph, grid)) continue;
    const place = indexBetween(grid.ys, centreY(glyph)) * columns + indexBetween(grid.xs, centreX(glyph));
    const cell = at.get(place);
    if (cell === undefined) continue;
    const own = held.get(cell);
    if (own) own.push(glyph);
    else held.set(cell, [glyph]);
  }
  return new Map(
    [...held].map(([cell, some]) => [
      cell,
      rowsOf(fragmentsOf(some)).map((row) => row.map((one) => lineOf(one.glyphs))),
    ]),
  );
}

/**
 * A grid whose columns hold one number in a row each.
 *
 * @param grid that rules make
 * @param glyphs what stands in it
 */
export function splitColumns(grid: Grid, glyphs: readonly Glyph[]): Grid {
  const lines = linesOfCells(grid, glyphs);
  const byColumn = grid.xs.slice(1).map((): (readonly TextLine[])[] => []);
  for (const [{ column }, some] of lines) byColumn[column]?.push(...some);
  const inner = byColumn.map(edgesIn);
  if (inner.every((edges) => edges.length === 0)) return grid;
  const starts = [0];
  for (const edges of inner) starts.push((starts.at(-1) as number) + edges.length + 1);
  const cells = grid.cells.flatMap((cell): GridCell[] => {
    const [column, columnEnd] = [starts[cell.column] as number, starts[cell.columnEnd] as number];
    const edges = cell.columnEnd - cell.column === 1 ? (inner[cell.column] as number[]) : [];
    const [left, right] = [grid.xs[cell.column] as number, grid.xs[cell.columnEnd] as number];
    if (edges.length === 0 || isOverAll(lines.get(cell) ?? [], edges, left, right))
      return [{ ...cell, column, columnEnd }];
    return [...edges, right].map((_, i) => ({ ...cell, column: column + i, columnEnd: column + i + 1 }));
  });
  const xs = grid.xs.flatMap((x, column) => [x, ...(inner[column] ?? [])]);
  return { ...grid, xs, cells };
}
