/** Years that a report ends on a day it names: what its columns `二零二五年` hold for, by whether they tell flows or balances. */

import { globalPattern, unicodePattern } from '../../grammars/pattern.js';
import kinds from '../../grammars/zh/lexicon/table-balances.json' with { type: 'json' };
import words from '../../grammars/zh/lexicon/table-times.json' with { type: 'json' };
import { fold } from '../layout/fold.js';
import { monthsTo } from './ended-times.js';
import { withFigures } from './roles/time-words.js';
import type { TableNumber } from './table-number.js';
import { lastDayOf, two } from './time-steps.js';

/** The last day of the years that a report is about. */
export interface FiscalYear {
  readonly month: number;
  readonly day: number;
}

/** How much of a document is looked at, and how often it must say so. */
const WITHIN = 100_000;
const LEAST_TOLD = 2;
/** `截至2025年3月31日止年度`, `截至2025年及2024年9月30日止6个月`. */
const ENDED = globalPattern`
  ${words.until}[^，。；：]{0,20}?(\d{1,2})${words.month}(\d{1,2})${words.day}${words.ended}(${words.yearLong})?`;

/**
 * The day on which the years of a report end, as it says of them again and again: `截至二零二五年三月三十一日止年度`.
 *
 * @param text the document's text
 * @returns null where most of what it says so are other stretches than years
 */
export function fiscalYearOf(text: string): FiscalYear | null {
  const plain = withFigures(fold(text.slice(0, WITHIN)).replace(/\s+/gu, ''));
  const counts = new Map<string, number>();
  for (const [, month, day, year] of plain.matchAll(ENDED)) {
    const told = `${month}-${day}-${year === undefined ? '' : 'year'}`;
    counts.set(told, (counts.get(told) ?? 0) + 1);
  }
  const [most, count] = [...counts].reduce((one, other) => (other[1] > one[1] ? other : one), ['', 0]);
  const [month = 0, day = 0] = most.split('-').map(Number);
  return count >= LEAST_TOLD && most.endsWith('year') && month >= 1 && month <= 12 ? { month, day } : null;
}

/** A year alone over a column, with the unit of its numbers at most. */
const YEAR_ALONE = unicodePattern`^((?:19|20)\d\d)(?:${words.year}|${words.financialYear})?(?:（[^（）]{1,10}）)?$`;
const NOTE = /（[^（）]*）$/u;
const TAILS = unicodePattern`(?<=.{2})(?:${kinds.tails})$`;
const BALANCE = unicodePattern`${kinds.balances}$`;
/** `应计费用`: what is there, by the name of what flowed. */
const LEFT = unicodePattern`${kinds.balancesOfFlows}$`;
const BALANCE_HEAD = unicodePattern`^${kinds.balanceHeads}`;
const FLOW = unicodePattern`${kinds.flows}$`;
/** `于2025年3月31日`: before what is there on that day. */
const AT_DAY = unicodePattern`^${kinds.at}.{0,24}\d{1,2}${words.month}\d{1,2}${words.day}`;
const DURING = unicodePattern`${kinds.during}.{0,24}${words.ended}`;

/** Whether a text tells what is there on a day, or what flows through a year; null for neither. */
function tellsBalance(text: string): boolean | null {
  let noun = text.replace(/[:：。]$/u, '');
  // `净额（附注a）`
  for (let before = ''; before !== noun; ) {
    before = noun;
    noun = noun.replace(NOTE, '').replace(TAILS, '');
  }
  if (LEFT.test(noun)) return true;
  if (FLOW.test(noun)) return false;
  return BALANCE.test(noun) || BALANCE_HEAD.test(noun) ? true : null;
}

/** The same of a line above a table, which may say it by its day. */
function saysBalance(line: string): boolean | null {
  const plain = withFigures(line);
  if (AT_DAY.test(plain)) return true;
  return DURING.test(plain) ? false : tellsBalance(plain);
}

const FLOW_STATEMENT = unicodePattern`${kinds.flowStatements}(?:（[^（）]*）)?$`;
const BALANCE_STATEMENT = unicodePattern`${kinds.balanceStatements}(?:（[^（）]*）)?$`;
/** A line that tells a time alone, below the name of a statement: `截至2025年3月31日止年度`, `于2025年3月31日`. */
const TIME_LINE = unicodePattern`^(?:${words.until}|${kinds.at})?(?:\d|${words.year}|${words.month}|${words.day}|${words.or})*${words.ended}?(?:${words.yearLong})?$`;

/** Lines above a table among which its statement is named. */
const NAME_WITHIN = 4;
/** `2025年度`: all of the year, whatever is told. */
const WHOLE_YEAR = unicodePattern`^(?:19|20)\d\d${words.financialYear}`;

/**
 * What the statement that a table stands in tells, by its name or by the time alone that stands above it: `综合财务状况表`,
 * `于2025年3月31日`; null for notes.
 */
function ofStatement(above: readonly string[]): boolean | null {
  const first = withFigures(above[0] ?? '');
  if (first !== '' && TIME_LINE.test(first)) {
    if (AT_DAY.test(first)) return true;
    if (DURING.test(first)) return false;
  }
  // Below its name stand its time, its unit and that notes belong to it.
  for (const name of above.slice(0, NAME_WITHIN).map(withFigures)) {
    if (FLOW_STATEMENT.test(name)) return false;
    if (BALANCE_STATEMENT.test(name)) return true;
  }
  return null;
}

/** That day of a year; the last of February where the years end on that. */
function dayOf(year: number, { month, day }: FiscalYear): string {
  const last = lastDayOf(`${year}-${two(month)}`);
  const own = `${year}-${two(month)}-${two(day)}`;
  return (month === 2 && day >= 28) || own > last ? last : own;
}

/** Whether the lines above a table say that it tells what is there on a day, or what flows through a year; null for neither. */
export interface SaidAbove {
  /** By the statement that it is, which goes before what its own words say. */
  readonly statement: boolean | null;
  /** By the nearest line that says so. */
  readonly line: boolean | null;
}

/**
 * What the lines above a table say of what it tells.
 *
 * @param above the lines, the nearest first
 */
export const saidAbove = (above: readonly string[]): SaidAbove => ({
  statement: ofStatement(above),
  line: above.map(saysBalance).find((is) => is !== null) ?? null,
});

/**
 * The time of a number below a year alone, in a report whose years end on a day that it names.
 *
 * @param number the number with its headings and label
 * @param year what its headings were read as
 * @param fiscal the last day of the report's years
 * @param above what the lines above the table say of what it tells
 * @returns the same time where a heading tells more than a year
 */
export function inFiscalYear(
  { headings, label }: Pick<TableNumber, 'headings' | 'label'>,
  year: string | null,
  fiscal: FiscalYear | null,
  above: SaidAbove | null,
): string | null {
  if (fiscal === null || year === null || !/^\d{4}$/.test(year)) return year;
  if (!headings.some(({ cell }) => YEAR_ALONE.exec(withFigures(cell.text))?.[1] === year)) return year;
  const said = [label?.text ?? '', ...headings.map(({ text }) => text)].map(tellsBalance);
  const own = above?.statement ?? said.find((is) => is !== null) ?? null;
  const isWhole = headings.some(({ cell }) => WHOLE_YEAR.test(withFigures(cell.text)));
  const isBalance = isWhole ? false : (own ?? above?.line ?? false);
  if (isBalance) return dayOf(Number(year), fiscal);
  return fiscal.month === 12 ? year : monthsTo(Number(year), fiscal.month, 12);
}
