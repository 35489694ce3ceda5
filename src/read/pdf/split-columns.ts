/**
 * Columns between upright rules that are several: rules part groups, `营业收入` from `净利润`, and gaps the years of each. They
 * are split where their numbers stand below each other.
 */
import { hull } from './box.js';
import { glyphsByCell } from './cell-glyphs.js';
import type { Grid, GridCell } from './grid.js';
import { fragmentsOf, lineOf, rowsOf, type TextLine } from './lines.js';
import type { Glyph } from './page.js';
import { isValue } from './table.js';
import { isYear } from './years.js';

/** Lines of several numbers, that they are rows. */
const LEAST_LINES = 2;
/** Lines of labels with numbers behind them. */
const LEAST_ROWS = 4;
/** Lines of words beside each other, and how many of all they are at least. */
const LEAST_WORDS = 6;
const MOST_OF_WORDS = 0.75;
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

/** Edges between places that stand apart; null where two do not. */
function edgesBetween(places: readonly (readonly [number, number])[], size: number): number[] | null {
  const edges = places.slice(1).map(([to], i): number => {
    const from = (places[i] as readonly [number, number])[1];
    return to - from < GAP * size ? Number.NaN : (from + to) / 2;
  });
  return edges.some(Number.isNaN) ? null : edges;
}

/** Lines of so many columns: the edges between these; none where they do not stand below each other. */
function edgesOf(lines: Lines, all: Lines): number[] {
  const most = Math.max(...lines.map(({ length }) => length));
  const full = lines.filter(({ length }) => length === most);
  const places = 2 * full.length > lines.length ? placesOf(full) : null;
  const edges = places === null ? null : edgesBetween(places, full[0]?.[0]?.size ?? 0);
  const isCut = (parts: readonly TextLine[]): boolean =>
    (edges ?? []).some((at) => parts.some((part) => runsOver(part, at)));
  return edges === null || all.some(isCut) ? [] : edges;
}

/** The edges inside of a column whose lines these are; none where it is one. */
function edgesIn(lines: Lines): number[] {
  const several = lines.filter(areNumbers);
  const single = lines.filter((parts) => parts.length === 1 && parts.every(isNumber));
  // Years alone head columns whose numbers stand on the next page.
  const least = several.some((parts) => parts.every(({ text }) => isYear(text))) ? 1 : LEAST_LINES;
  if (several.length < least || several.length < MOST_OF * (several.length + single.length)) return [];
  return edgesOf(several, several);
}

/** The words at the head of a line as one part, and the numbers behind them; null for other lines. */
function labelAndNumbers(parts: readonly TextLine[]): TextLine[] | null {
  const from = parts.findLastIndex((part) => !isNumber(part)) + 1;
  const [first] = parts;
  if (first === undefined || from === 0 || from === parts.length || isNumber(first)) return null;
  const end = parts[from - 1] as TextLine;
  return [{ ...first, x1: end.x1 }, ...parts.slice(from)];
}

/** The edges inside of the first column, which holds labels and numbers behind them; none where it holds labels alone. */
function edgesBehindLabels(lines: Lines): number[] {
  const found = lines.map(labelAndNumbers).filter((parts) => parts !== null);
  if (found.length < LEAST_ROWS || found.length < MOST_OF * lines.length) return [];
  return edgesOf(found, found);
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

/** The edges inside of a column of words, nearly all of whose lines have as many: codes, names and trades beside each other. */
function edgesOfWords(lines: Lines): number[] {
  const counts = new Map<number, number>();
  for (const { length } of lines) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [most, count] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [1, 0]);
  if (most < 2 || count < LEAST_WORDS || count < MOST_OF_WORDS * lines.length) return [];
  const full = lines.filter(({ length }) => length === most);
  return edgesOf(full, full);
}

/** The lines of each cell of one column. */
function linesOfCells(grid: Grid, glyphs: readonly Glyph[]): Map<GridCell, Lines> {
  const narrow = grid.cells.filter(({ column, columnEnd }) => columnEnd - column === 1);
  return new Map(
    [...glyphsByCell(grid, glyphs, narrow)].map(([cell, some]) => [
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
  const inner = byColumn.map((own, column) => {
    const edges = column === 0 ? edgesBehindLabels(own) : edgesIn(own);
    return edges.length > 0 ? edges : edgesOfWords(own);
  });
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
