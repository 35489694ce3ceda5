/** Sheets that tell a time in several columns, a year and its quarter or month: `2023`, `Q2`; they are read as one. */
import { unicodePattern, wordsOf } from '../../grammars/pattern.js';
import labels from '../../grammars/zh/lexicon/table-labels.json' with { type: 'json' };
import times from '../../grammars/zh/lexicon/table-times.json' with { type: 'json' };
import type { Grid, GridCell } from './grid.js';
import { isOfMonths } from './roles/column.js';

const YEARS: ReadonlySet<string> = new Set(wordsOf(labels.yearsInParts));
const QUARTER_HEADINGS: ReadonlySet<string> = new Set(wordsOf(labels.quarterColumns));
const QUARTERS = wordsOf(times.quarters);
const QUARTER = unicodePattern`^(?:[Qq]?([1-4])[Qq]?|([1-4])${labels.quarterly})$`;
const MONTH = unicodePattern`^(0?[1-9]|1[0-2])${labels.month}?$`;
/** Headings stand in the first rows. */
const MOST_HEADINGS = 4;

/** Where a sheet tells years, and their parts. */
interface Parts {
  readonly heading: number;
  readonly year: number;
  readonly quarter: number;
  readonly month: number;
}

/** The first column of a row whose text fits; -1 for none. */
function columnIn(grid: Grid, row: number, fits: (text: string) => boolean): number {
  for (let column = 0; column < grid.columns; column++) if (fits(grid.at(row, column)?.text ?? '')) return column;
  return -1;
}

/** The columns of a sheet's times; null where it does not tell them in several. */
function partsOf(grid: Grid): Parts | null {
  for (let heading = 0; heading < Math.min(MOST_HEADINGS, grid.rows); heading++) {
    const year = columnIn(grid, heading, (text) => YEARS.has(text));
    const quarter = columnIn(grid, heading, (text) => QUARTER_HEADINGS.has(text));
    const month = columnIn(grid, heading, isOfMonths);
    if (year >= 0 && (quarter >= 0 || month >= 0)) return { heading, year, quarter, month };
  }
  return null;
}

/** A quarter in words: `Q2`, `2`, `二季度`; the empty text for others. */
function quarterOf(text: string): string {
  const [, short, long] = QUARTER.exec(text) ?? [];
  return QUARTERS.find((word) => word === text) ?? QUARTERS[Number(short ?? long) - 1] ?? '';
}

/** The part of a year that a row tells; the empty text where it tells none. */
function partIn(grid: Grid, row: number, { quarter, month }: Parts): string {
  const [ofQuarter, ofMonth] = [quarter, month].map((at) => (at < 0 ? '' : (grid.at(row, at)?.text ?? '')));
  const own = quarterOf(ofQuarter ?? '');
  if (own !== '') return own;
  const number = MONTH.exec(ofMonth ?? '')?.[1];
  return number === undefined ? '' : Number(number) + times.month;
}

/**
 * A table whose rows tell a year and a part of it side by side, with both in the year's place; others stay as they are.
 *
 * @param grid the table
 */
export function withYearParts(grid: Grid): Grid {
  const parts = partsOf(grid);
  if (parts === null) return grid;
  const told = new Map<number, GridCell>();
  for (let row = parts.heading + 1; row < grid.rows; row++) {
    const cell = grid.at(row, parts.year);
    if (cell === null) continue;
    const part = partIn(grid, row, parts);
    if (cell.year === null || part === '') return grid;
    told.set(row, { ...cell, text: cell.year + times.year + part, number: null, year: null });
  }
  const isPart = (column: number): boolean => column === parts.quarter || column === parts.month;
  return {
    ...grid,
    at: (row, column) => {
      if (row <= parts.heading || !told.has(row)) return grid.at(row, column);
      return column === parts.year ? (told.get(row) ?? null) : isPart(column) ? null : grid.at(row, column);
    },
  };
}
