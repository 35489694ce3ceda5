/** Months that a spreadsheet keeps as their first days: `2025-09-01`, `2025-10-01` are months, all of them in one column or row. */
import { unicodePattern } from '../../grammars/pattern.js';
import labels from '../../grammars/zh/lexicon/table-labels.json' with { type: 'json' };
import times from '../../grammars/zh/lexicon/table-times.json' with { type: 'json' };
import { type Grid, type GridCell, withCells } from './grid.js';

const FIRST_DAY = unicodePattern`^((?:19|20)\d\d)(?:${labels.year}|[-./])(\d{1,2})(?:${labels.month}|[-./])0?1(?:${times.day}|T?0{0,2}(?::00){0,2})?$`;
const ANY_DAY = unicodePattern`^(?:19|20)\d\d(?:${labels.year}|[-./])\d{1,2}(?:${labels.month}|[-./])\d{1,2}`;
/** Rows that may be headings. */
const HEADS = 4;
/** Fewer first days may be days. */
const LEAST = 4;

/** A first day, as its year and month and as a number that grows with time. */
function monthOf({ text }: GridCell): { readonly at: number; readonly text: string } | null {
  const [, year, month] = FIRST_DAY.exec(text) ?? [];
  if (year === undefined || Number(month) < 1 || Number(month) > 12) return null;
  return { at: 12 * Number(year) + Number(month), text: `${year}${labels.year}${Number(month)}${labels.month}` };
}

/** The months of a row or column; none where one of its days is no first one, or they go on by no months. */
function monthsIn(cells: readonly (GridCell | null)[]): (readonly [GridCell, GridCell])[] {
  const days = [...new Set(cells)].filter((cell): cell is GridCell => cell !== null && ANY_DAY.test(cell.text));
  const months = days.flatMap((cell) => monthOf(cell) ?? []);
  const told = [...new Set(months.map(({ at }) => at))].toSorted((a, b) => a - b);
  const isByMonth = told.some((at, i) => i > 0 && at - Number(told[i - 1]) === 1);
  if (told.length < LEAST || months.length < days.length || !isByMonth) return [];
  return days.map((cell, i) => [cell, { ...cell, text: months[i]?.text ?? cell.text, number: null }]);
}

/**
 * A table whose months are told as such where its file keeps them as days; others stay as they are.
 *
 * @param grid the table
 */
export function withMonthStarts(grid: Grid): Grid {
  const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
  const columns = range(grid.columns).flatMap((column) =>
    monthsIn(range(grid.rows).map((row) => grid.at(row, column))),
  );
  const rows =
    columns.length > 0
      ? []
      : range(Math.min(grid.rows, HEADS)).flatMap((row) =>
          monthsIn(range(grid.columns).map((column) => grid.at(row, column))),
        );
  const told = [...columns, ...rows];
  return told.length === 0 ? grid : withCells(grid, new Map(told));
}
