/** Times among the headings that look like numbers: months as `2022.1`, years with the unit of their column, `2021人民幣千元`. */
import { unicodePattern } from '../../grammars/pattern.js';
import labels from '../../grammars/zh/lexicon/table-labels.json' with { type: 'json' };
import units from '../../grammars/zh/lexicon/table-units.json' with { type: 'json' };
import { type Grid, type GridCell, withCells } from './grid.js';
import { titleRows } from './title-rows.js';
import { type Parse, unitNamed } from './units.js';

/** `2022.1`, `2022.10`: the months of a year as no other numbers are written. */
const MONTH = /^((?:19|20)\d\d)[.．](0?[1-9]|1[0-2])$/u;
const YEAR_WITH_UNIT = unicodePattern`^((?:19|20)\d\d)${labels.year}?(?:（([^（）]{1,10})）|([^\d（）]{1,10}))$`;
/** Steps from month to month of a row: months, quarters, halves, years. */
const STEPS: ReadonlySet<number> = new Set([1, 3, 6, 12]);

/** The cells of a row right of its label that hold numbers, each once. */
function numbersIn(grid: Grid, row: number): GridCell[] {
  const found = new Set<GridCell>();
  for (let column = 1; column < grid.columns; column++) {
    const cell = grid.at(row, column);
    if (cell !== null && cell.cell.row === row && cell.number !== null) found.add(cell);
  }
  return [...found];
}

/** Whether times go on by the same step. */
function areSteps(times: readonly number[], steps: ReadonlySet<number>): boolean {
  const first = Number(times[1]) - Number(times[0]);
  return steps.has(Math.abs(first)) && times.every((time, i) => i === 0 || time - Number(times[i - 1]) === first);
}

/** A month that a cell looks like. */
function monthOf({ text }: GridCell): { readonly at: number; readonly iso: string } | null {
  const [, year, month] = MONTH.exec(text) ?? [];
  if (year === undefined || month === undefined) return null;
  return { at: 12 * Number(year) + Number(month), iso: `${year}-${month.padStart(2, '0')}` };
}

type Told = readonly (readonly [GridCell, string])[];

/** The months of a row that has no other numbers. */
function monthsOf(cells: readonly GridCell[]): Told {
  const months = cells.flatMap((cell) => monthOf(cell) ?? []);
  if (months.length < cells.length) return [];
  const isRow = areSteps(
    months.map(({ at }) => at),
    STEPS,
  );
  if (!isRow) return [];
  return cells.map((cell, i) => [cell, months[i]?.iso ?? ''] as const);
}

const YEAR_STEP: ReadonlySet<number> = new Set([1]);
/** The years of a row that has no other numbers, each with the same unit behind it. */
function yearsOf(cells: readonly GridCell[]): Told {
  const years = cells.flatMap(({ text }) => {
    const [, year, bracketed, bare] = YEAR_WITH_UNIT.exec(text) ?? [];
    return year === undefined ? [] : [{ year, unit: (bracketed ?? bare) as string }];
  });
  const isSame = years.every(({ unit }) => unit === years[0]?.unit);
  const isRow = areSteps(
    years.map(({ year }) => Number(year)),
    YEAR_STEP,
  );
  if (years.length < cells.length || !isSame || !isRow) return [];
  return cells.map((cell, i) => [cell, `${years[i]?.year}${labels.year}（${years[i]?.unit}）`] as const);
}

/** A shorter word may be a unit, and a part of the year: `2024年度`. */
const SHORTEST_UNIT = 2;
/** The year and the unit of a heading that is no number: `2021年人民币千元`; null for others. */
function yearAndUnit({ text, number }: GridCell, parse: Parse): string | null {
  const [, year, , unit = ''] = number === null ? (YEAR_WITH_UNIT.exec(text) ?? []) : [];
  const isUnit = year !== undefined && unit.length >= SHORTEST_UNIT && unitNamed(unit, parse) !== null;
  return isUnit ? `${year}${labels.year}（${unit}）` : null;
}

/** A year with what analysts measure of it: `2016EPS`, `2017EPE`. */
const YEAR_WITH_NAME = unicodePattern`
  ^((?:19|20)\d\d)([AEF]??)(${[units.shortMultiples, units.shortPerShare, units.shortRates]})$`;
/** The same with the word for a year; null for others. */
function yearAndName({ text }: GridCell): string | null {
  const [, year, mark, name] = YEAR_WITH_NAME.exec(text) ?? [];
  return year === undefined ? null : `${year}${mark || labels.year}${name}`;
}

/** `本期（2026年4月1日-2026年6月30日）/报告期末（2026年6月30日）`: a stretch, and its last day for what is counted then. */
const STRETCH_AND_END = unicodePattern`^(.{2,6}（[^（）]*\d[^（）]*(?:[-—~]|${labels.through})[^（）]*\d[^（）]*）)/[^/（）]{2,8}（[^（）]*\d[^（）]*）$`;
/** The stretch of such a heading; null for others. */
const stretchOf = ({ text }: GridCell): string | null => STRETCH_AND_END.exec(text)?.[1] ?? null;

/** Rows at the head of a table in which years stand with their units. */
const FIRST_ROWS = 4;

/** The years with units among the headings of a table. */
function yearsAndUnits(grid: Grid, parse: Parse): Told {
  const told = new Map<GridCell, string>();
  for (let row = 0; row < Math.min(FIRST_ROWS, grid.rows); row++) {
    for (let column = 1; column < grid.columns; column++) {
      const cell = grid.at(row, column);
      const time =
        cell === null || told.has(cell) ? null : (yearAndUnit(cell, parse) ?? yearAndName(cell) ?? stretchOf(cell));
      if (cell !== null && time !== null) told.set(cell, time);
    }
  }
  return [...told];
}

/**
 * A table whose headings are told as the times that they are; others stay as they are.
 *
 * @param grid the table
 * @param parse the grammar
 */
export function withHeadingTimes(grid: Grid, parse: Parse): Grid {
  const times = new Map<GridCell, GridCell>();
  const tell = (told: Told): void => {
    for (const [cell, text] of told) times.set(cell, { ...cell, text, number: null });
  };
  tell(yearsAndUnits(grid, parse));
  const titles = new Set(titleRows(grid));
  for (let row = 0; row < grid.rows; row++) {
    const numbers = numbersIn(grid, row);
    if (titles.has(row))
      tell(
        numbers.flatMap((cell) => {
          const month = monthOf(cell);
          return month === null ? [] : [[cell, month.iso] as const];
        }),
      );
    else if (numbers.length > 1) tell([...monthsOf(numbers), ...yearsOf(numbers)]);
  }
  if (times.size === 0) return grid;
  return withCells(grid, times);
}
