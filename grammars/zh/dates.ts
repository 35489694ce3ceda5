/** From tokens to dates: calendar expressions as far as the text writes them, missing parts left open. */
import type { IToken } from 'chevrotain';
import { DATE_PARTS } from './date-parts.js';
import type { DateExpression, DateMention } from './mention.js';
import { plainDigits } from './republic-years.js';
import { T } from './tokens.js';

/** A date of which nothing is said. */
const EMPTY: DateExpression = {
  year: null,
  yearWord: null,
  endYear: null,
  endYearWord: null,
  month: null,
  endMonth: null,
  day: null,
  endDay: null,
  part: null,
  count: null,
  endCount: null,
  lastDay: false,
};

/** Builds a date mention from its tokens; null when they make no date (`2月30日` stays what it says, `13月` is none). */
export function readDate(tokens: readonly IToken[]): DateMention | null {
  let date = EMPTY;
  let rule = 'calendarDate';
  let second = false;
  for (const { tokenType, image } of tokens) {
    const read = DATE_PARTS.get(tokenType);
    if (!read) continue;
    const said = read(image, second);
    if (said === null) return null;
    date = { ...date, ...said.fields };
    rule = said.rule ?? rule;
    second ||= tokenType === T.Dash || tokenType === T.To;
  }
  if (!isCalendar(date) || !isWritten(tokens)) return null;
  if (date.endMonth !== null && date.month === null && date.day === null) return null;
  const first = tokens[0] as IToken;
  const last = tokens[tokens.length - 1] as IToken;
  return { type: 'date', rule, start: first.startOffset, end: last.startOffset + last.image.length, date };
}

/** A day alone (`3日`) says too little; a deictic alone (`今年`) has no numeral. */
function isWritten(tokens: readonly IToken[]): boolean {
  const first = tokens[0] as IToken;
  if (first.tokenType === T.Day && (first.image.endsWith('号') || (tokens.length === 1 && !/^\d/.test(first.image))))
    return false;
  const text = tokens.map(({ image }) => plainDigits(image).replace(/上半年|下半年/, '')).join('');
  return /[\d〇零一二两三四五六七八九十]/.test(text);
}

const LONGEST_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether months and days are ones that a calendar has. */
function isCalendar(date: DateExpression): boolean {
  const fits = (month: number | null, day: number | null): boolean =>
    (month === null || (month >= 1 && month <= 12)) && (day === null || (day >= 1 && day <= lastDay(date.year, month)));
  return fits(date.month, date.day) && fits(date.endMonth ?? date.month, date.endDay);
}

function lastDay(year: number | null, month: number | null): number {
  if (month === null) return 31;
  if (month === 2 && year !== null) return new Date(Date.UTC(year, 2, 0)).getUTCDate();
  return LONGEST_MONTH[month - 1] ?? 31;
}
