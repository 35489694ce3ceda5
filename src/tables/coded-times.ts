/** Times as spreadsheets and analysts write them, at the head of rows and columns: `202603`, `2026M03`, `Mar-26`, `1Q26`, `20260331`. */
import { unicodePattern, wordsOf } from '../../grammars/pattern.js';
import times from '../../grammars/zh/lexicon/table-times.json' with { type: 'json' };
import { type Grid, type GridCell, placesOf, withCells } from './grid.js';
import { isOfTimes } from './roles/column.js';

/** A time that was written as a code. */
interface Coded {
  /** The same in words. */
  readonly text: string;
  /** Its month, as a number that grows with time. */
  readonly at: number;
  /** Its day; 0 for longer times. */
  readonly day: number;
  /** Alone it may be a number of something. */
  readonly looksLikeNumber: boolean;
}

const YEAR = /((?:19|20)\d\d)/u;
const JOINED = /^((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])?$/u;
const PARTED = /^((?:19|20)\d\d)[-./:．](0?[1-9]|1[0-2])$/u;
const LETTERED = /^((?:19|20)\d\d)(?:[Mm](?=\d\d)|M)(0?[1-9]|1[0-2])$/u;
const ENGLISH = new RegExp(
  unicodePattern`^${times.englishMonths}${times.englishMonthTails}?\.?(?:[-/’']\d\d|[-/,’']?(?:19|20)\d\d)$`.source,
  'iu',
);
const YEAR_FIRST = new RegExp(
  unicodePattern`^((?:19|20)\d\d)[-./]?${times.englishMonths}${times.englishMonthTails}?$`.source,
  'iu',
);
const PART = /(Q[1-4]|[1-4]Q|H[12]|[12]H|9M)/u;
/** A part of a year behind or before it, the year with two digits or four; `E` says that it is forecast. */
const PART_LAST = new RegExp(`^(?:${YEAR.source}|(\\d\\d))${times.year}?[-./:]?${PART.source}([AEF])?$`, 'iu');
const PART_FIRST = new RegExp(`^${PART.source}[-./’']?(?:${YEAR.source}|(\\d\\d))([AEF])?$`, 'iu');
const FINANCIAL = new RegExp(`^FY[-’']?(?:${YEAR.source}|(\\d\\d))([AEF])?$`, 'iu');

const MONTHS = wordsOf(times.englishMonths);
const QUARTERS = wordsOf(times.quarters);
const HALVES = wordsOf(times.halves);

/** Two digits of a year of this century or the last. */
const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 70 ? 2000 : 1900);

/** A month in words. */
function monthTold(yearText: string, monthText: string | number, looksLikeNumber: boolean): Coded {
  const [year, month] = [fullYear(yearText), Number(monthText)];
  return { text: `${year}${times.year}${month}${times.month}`, at: 12 * year + month, day: 0, looksLikeNumber };
}

/** Which month a text begins with in English, from 1. */
const englishMonth = (text: string): number => MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;

/** A part of a year in words. */
function partTold(yearText: string, part: string, tail: string): Coded {
  const year = fullYear(yearText);
  const nth = Number(/[1-4]/u.exec(part)?.[0] ?? 3);
  const isHalf = /h/iu.test(part);
  const words = /m/iu.test(part) ? `1-9${times.month}` : ((isHalf ? HALVES[nth - 1] : QUARTERS[nth - 1]) as string);
  const last = /m/iu.test(part) ? 9 : nth * (isHalf ? 6 : 3);
  return {
    text: `${year}${times.year}${words}${tail.toUpperCase()}`,
    at: 12 * year + last,
    day: 0,
    looksLikeNumber: false,
  };
}

/** A day or month without signs in it. */
function joinedTold([, year = '', month = '', day]: RegExpExecArray): Coded | null {
  const told = monthTold(year, month, true);
  if (day === undefined) return told;
  const isDay = Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return isDay ? { ...told, text: `${told.text}${Number(day)}${times.day}`, day: Number(day) } : null;
}

/** What a text is as a time; null for other texts. */
export function codedTime(text: string): Coded | null {
  if (text.length > 14 || !/\d/.test(text)) return null;
  const joined = JOINED.exec(text);
  if (joined !== null) return joinedTold(joined);
  const [, year, month] = PARTED.exec(text) ?? LETTERED.exec(text) ?? [];
  // `2026M3` may be cubic metres.
  if (year !== undefined) return monthTold(year, month as string, /[.．]|M\d$/u.test(text));
  if (ENGLISH.test(text)) return monthTold(/\d+$/u.exec(text)?.[0] as string, englishMonth(text), false);
  if (YEAR_FIRST.test(text)) return monthTold(text.slice(0, 4), englishMonth(text.replace(/^[\d\-./]+/u, '')), false);
  const [, long, short, part, tail = ''] = PART_LAST.exec(text) ?? [];
  if (part !== undefined) return partTold((long ?? short) as string, part, tail);
  const [, first, full, two, end = ''] = PART_FIRST.exec(text) ?? [];
  if (first !== undefined) return partTold((full ?? two) as string, first, end);
  const [, own, digits, sort = ''] = FINANCIAL.exec(text) ?? [];
  if (own === undefined && digits === undefined) return null;
  const told = fullYear((own ?? digits) as string);
  return { text: `${told}${sort.toUpperCase() || times.year}`, at: 12 * (told + 1), day: 0, looksLikeNumber: false };
}

type Told = readonly (readonly [GridCell, Coded])[];

/** The cells of a row or column that hold codes, each once, and whether those are all that hold a number, or all but years. */
function codesOf(cells: readonly (GridCell | null)[]) {
  const some = [...new Set(cells)].filter(
    (cell): cell is GridCell => cell !== null && (cell.number !== null || codedTime(cell.text) !== null),
  );
  const told = some.flatMap((cell) => {
    const coded = codedTime(cell.text);
    return coded === null ? [] : [[cell, coded] as const];
  });
  const years = some.filter(({ year }) => year !== null).length;
  return {
    told,
    areAll: told.length > 0 && told.length === some.length,
    areAllButYears: told.length > 0 && told.length + years === some.length,
  };
}

/** Steps from month to month: months, quarters, halves, years. */
const STEPS: ReadonlySet<number> = new Set([1, 3, 6, 12]);
/** Fewer may stand in a row by chance. */
const LEAST = 3;

/** Whether times go on in one direction; by steps as months do, a gap between them apart. */
function areInOrder(told: Told): boolean {
  const steps = told
    .slice(1)
    .map(([, { at, day }], i) => 31 * (at - Number(told[i]?.[1].at)) + day - Number(told[i]?.[1].day));
  const isSame = steps.every((step) => Math.sign(step) === Math.sign(steps[0] ?? 0) && step !== 0);
  const byMonths = steps.filter((step) => STEPS.has(Math.abs(step) / 31)).length;
  return isSame && (told.every(([, { day }]) => day > 0) || 2 * byMonths > steps.length);
}

/** Those times of a column that its heading says it holds, or that can be nothing else. */
function inColumn(grid: Grid, column: number): Told {
  const cells = Array.from({ length: grid.rows }, (_, row) => grid.at(row, column));
  const { told, areAll } = codesOf(cells);
  const first = told[0]?.[0].cell.row ?? 0;
  const isHeaded = cells.slice(0, first).some((cell) => cell !== null && isOfTimes(cell.text));
  if (areAll && (isHeaded || (column === 0 && told.length >= LEAST && areInOrder(told)))) return told;
  const codes = told.filter(([, { looksLikeNumber }]) => !looksLikeNumber);
  return column === 0 && (isHeaded || codes.length > 1) ? codes : [];
}

/** The first row with a number that is no time, right of the first column. */
function firstNumbers(grid: Grid): number {
  for (let row = 0; row < grid.rows; row++)
    for (let column = 1; column < grid.columns; column++) {
      const cell = grid.at(row, column);
      if (cell !== null && cell.number !== null && cell.year === null && codedTime(cell.text) === null) return row;
    }
  return grid.rows;
}

/** The times of a row that has no other numbers; below the first numbers one alone heads nothing: `甲 | 2022-11 | -`. */
function inRow(grid: Grid, row: number, first: number): Told {
  const { told, areAll, areAllButYears } = codesOf(placesOf(grid, row, 1));
  const own = told.filter(([{ cell }]) => cell.row === row);
  if (areAll && own.length > 1 && areInOrder(own)) return own;
  return areAllButYears && (own.length > 1 || row < first)
    ? own.filter(([, { looksLikeNumber }]) => !looksLikeNumber)
    : [];
}

/**
 * A table whose rows and columns are headed by times in words; others stay as they are.
 *
 * @param grid the table
 */
export function withCodedTimes(grid: Grid): Grid {
  const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
  const first = firstNumbers(grid);
  const found = [
    ...range(grid.columns).flatMap((column) => inColumn(grid, column)),
    ...range(grid.rows).flatMap((row) => inRow(grid, row, first)),
  ];
  if (found.length === 0) return grid;
  return withCells(grid, new Map(found.map(([cell, { text }]) => [cell, { ...cell, text, number: null }])));
}
