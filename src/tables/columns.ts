/** What is known of the columns of a stretch of a table: their headings, what they hold, and what each is told of. */

import { withWholeSpans } from './broken-spans.js';
import { wholesBySum } from './columns-by-sum.js';
import type { Grid, GridCell } from './grid.js';
import { type Block, headingPaths, isUnitRow } from './headings.js';
import { markOf, withoutMark } from './label-marks.js';
import { againstOf, levelsOf } from './levels.js';
import { namingColumns } from './name-column.js';
import { numbersOf } from './number-cells.js';
import type { ChangeBase } from './roles/change.js';
import { type ColumnUse, columnUse } from './roles/column.js';
import { isIndexAlone } from './roles/piece.js';
import { isRankHeading } from './roles/share.js';
import { withSortsCounted } from './sort-headings.js';
import { withLevels } from './split-headings.js';
import { withSumUnits } from './sum-columns.js';
import type { Words } from './table-number.js';
import { type Parse, takeUnit, unitNamed } from './units.js';
import { wholeColumns } from './whole-column.js';

/** Headings of a stretch, column by column. */
function readHeadings(grid: Grid, rows: readonly number[], parse: Parse): Words[][] {
  const pathOf = headingPaths(grid, rows);
  const paths = Array.from({ length: grid.columns }, (_, column) => pathOf(column));
  // `1.氮肥` beside `2.磷肥`
  const marked = new Set(paths.flat().filter(({ text }) => markOf(text) !== null));
  const wordsOf = (cell: GridCell): Words =>
    isUnitRow(grid, cell.cell.row)
      ? { cell, text: '', unit: unitNamed(cell.text, parse, true) }
      : { cell, ...takeUnit(marked.size > 1 ? withoutMark(cell.text) : cell.text, parse) };
  const words = withLevels(paths, parse).map((path) => withWholeSpans(path).map(wordsOf));
  return withSortsCounted(withSumUnits(words, parse));
}

/** What is known of the columns of a stretch. */
export interface Columns {
  readonly headings: readonly Words[][];
  readonly useOf: (column: number) => ColumnUse;
  /** For each column the headings of the level that it is told of. */
  readonly levels: readonly (readonly Words[])[];
  /** For each column what a change in it is against, by the levels before it. */
  readonly against: readonly (ChangeBase | null)[];
  /** Headings of the columns that one is a part of, the nearest first. */
  readonly wholesOf: (column: number) => readonly (readonly Words[])[];
  /** Headings of the measure that a column of an index goes with. */
  readonly indexedOf: (column: number) => readonly Words[];
  readonly units: readonly number[];
  /** For a column of a table whose rows are counted the one that names what they are about. */
  readonly nameOf: (column: number) => number | null;
}

/** The column to the left below the same heading that has but a unit: `客运量` over `（万人）`, `铁路`, `公路`. */
function unitColumnBeside(headings: readonly Words[][], column: number, parse: Parse): number | null {
  const [over, own] = headings[column]?.slice(-2) ?? [];
  if (over === undefined || own === undefined || own.unit !== null || unitNamed(own.text, parse) !== null) return null;
  for (let left = column - 1; left > 0; left--) {
    const [above, beside] = headings[left]?.slice(-2) ?? [];
    if (above?.cell !== over.cell) return null;
    if (beside?.text === '' && beside.unit !== null) return left;
  }
  return null;
}

const isOfIndex = (path: readonly Words[]): boolean => path.some(({ text }) => isIndexAlone(text));

/** Whether a column holds units: a first one headed `单位` may hold the names of offices and places. */
function holdsUnits(grid: Grid, { rows }: Block, column: number, parse: Parse): boolean {
  const cells = rows.flatMap((row) => grid.at(row, column) ?? []);
  return cells.length > 0 && 2 * cells.filter(({ text }) => unitNamed(text, parse) !== null).length >= cells.length;
}

/** Whether a column holds words in most rows. */
function holdsWords(grid: Grid, { rows }: Block, column: number): boolean {
  const words = rows.filter((row) => /\p{Script=Han}{2}/u.test(grid.at(row, column)?.text ?? ''));
  return 2 * words.length > rows.length;
}

/** Fewer numbers in order may be numbers of something. */
const LEAST_COUNTED = 4;
/** Whether a column without a heading only counts the rows: `1`, `2`, `3`, `4`. */
function countsRows(grid: Grid, { rows }: Block, column: number): boolean {
  const cells = rows.flatMap((row) => grid.at(row, column) ?? []);
  return cells.length >= LEAST_COUNTED && cells.every(({ text }, i) => text === String(i + 1));
}

/** Columns whose numbers are claims. */
export const NUMBERED: ReadonlySet<ColumnUse> = new Set(['rank', 'detail', 'other']);

/** What a column is; one without a heading may hold units, too: `客房总数` `（间）`. */
function useOfColumn(grid: Grid, block: Block, path: readonly Words[], column: number, parse: Parse): ColumnUse {
  if (path.length === 0 || path.every(({ text }) => text === ''))
    if (column > 0 && countsRows(grid, block, column)) return 'serial';
  if (path.length === 0) return column > 0 && holdsUnits(grid, block, column, parse) ? 'unit' : 'other';
  const heading = path.at(-1)?.cell.text ?? '';
  // `排名` before the names of those that it ranks.
  if (column === 0 && isRankHeading(heading)) return 'rank';
  const use = columnUse(heading);
  // `批次`, with names of them and no others beside: they are labels.
  if (use === 'serial' && column === 0 && holdsWords(grid, block, 0) && !holdsWords(grid, block, 1)) return 'other';
  return use === 'unit' && column === 0 && !holdsUnits(grid, block, column, parse) ? 'other' : use;
}

/**
 * Reads the headings of a stretch.
 *
 * @param isUnit tells of a cell whether it holds a unit alone
 */
export function readColumns(grid: Grid, block: Block, isUnit: (cell: GridCell) => boolean, parse: Parse): Columns {
  const headings = readHeadings(grid, block.headings, parse);
  const own = headings.map((path, column) => useOfColumn(grid, block, path, column, parse));
  // Side by side, places in an order stand before the names of the second half, too.
  const ranks = own[0] === 'rank' ? headings[0]?.at(-1)?.cell.text : undefined;
  const uses = own.map((use, column) => (headings[column]?.at(-1)?.cell.text === ranks && ranks ? 'rank' : use));
  const useOf = (column: number): ColumnUse => uses[column] ?? 'other';
  const headingOf = (column: number): string => headings[column]?.at(-1)?.cell.text ?? '';
  const numeric = new Set(block.rows.flatMap((row) => numbersOf(grid, row, isUnit).map(({ cell }) => cell.column)));
  const wholes = wholeColumns(headings, (column) => numeric.has(column));
  const sums = wholesBySum(grid, block.rows, headings);
  const wholesOf = (column: number): (readonly Words[])[] => {
    const whole = wholes[column] ?? sums[column] ?? unitColumnBeside(headings, column, parse);
    return whole === null ? [] : [headings[whole] ?? [], ...wholesOf(whole)];
  };
  return {
    headings,
    useOf,
    nameOf: namingColumns(grid, block.rows, { useOf, headingOf }),
    levels: levelsOf(headings, uses, (column) => numeric.has(column)),
    against: againstOf(headings),
    wholesOf,
    indexedOf: (column) =>
      isOfIndex(headings[column] ?? [])
        ? (headings.slice(1, column).findLast((path) => path.length > 0 && !isOfIndex(path)) ?? [])
        : [],
    units: uses.flatMap((use, column) => (use === 'unit' ? [column] : [])),
  };
}
