/** From tokens to dates: calendar expressions as far as the text writes them, missing parts left open. */
import type { IToken } from 'chevrotain';
import { toNumber } from './decimal.js';
import type { DateExpression, DateMention, YearWord } from './mention.js';
import { readChinese, readDigits } from './numerals.js';
import { T } from './tokens.js';

type Draft = { -readonly [K in keyof DateExpression]: DateExpression[K] };

const YEAR_WORDS: Record<string, YearWord> = {
  今: 'this',
  本: 'this',
  当: 'same',
  同: 'same',
  去: 'last',
  上: 'last',
  明: 'next',
  翌: 'next',
  次: 'next',
  前: 'before-last',
};

function empty(): Draft {
  return {
    year: null,
    yearWord: null,
    endYear: null,
    month: null,
    endMonth: null,
    day: null,
    endDay: null,
    part: null,
    count: null,
    endCount: null,
    lastDay: false,
  };
}

/** Value of a small number in either spelling. */
function small(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const read = readChinese(text);
  return read ? toNumber(read.low) : Number.NaN;
}

/** Two digits are a year of this century up to here, and one of the last beyond. */
const LAST_SHORT_YEAR = 49;

/** The first year of the Republic is 1912. */
const BEFORE_REPUBLIC = 1911;

/** The year of `民国113年`, `民国元年` or `113年`; null when the text is none of them. */
function republicYear(text: string): number | null {
  const hit = /^(?:民国(元|\d{1,3}|[〇零一二三四五六七八九十百]+)|(1[0-2]\d))年/.exec(text);
  if (!hit) return null;
  const written = (hit[1] ?? hit[2]) as string;
  if (written === '元') return BEFORE_REPUBLIC + 1;
  const digits = /^[〇零一二三四五六七八九]{2,}$/.test(written) ? Number(readDigits(written)) : small(written);
  return BEFORE_REPUBLIC + digits;
}

function yearOf(text: string): number {
  const republic = republicYear(text);
  if (republic !== null) return republic;
  const short = /^(\d\d)年/.exec(text)?.[1];
  if (short !== undefined) return Number(short) + (Number(short) <= LAST_SHORT_YEAR ? 2000 : 1900);
  return /^\d/.test(text) ? Number(text.slice(0, 4)) : Number(readDigits(text.slice(0, 4)));
}

/** Both ends of a range token such as `1—8月`, `6-7日`, `一至三季度`. */
function ends(image: string): [number, number | null] {
  const [first = '', second] = image.replace(/[年月日号份第财季度末底]/g, '').split(/--?|~|—+|至|到|、|和/);
  return [small(first), second ? small(second) : null];
}

const ENGLISH_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The parts of a date such as `26 Apr 2022`. */
export function readEnglishDate(text: string): { year: number; month: number; day: number } {
  const [day, month = '', year] = text.split(' ');
  return { year: Number(year), month: ENGLISH_MONTHS.indexOf(month.slice(0, 3)) + 1, day: Number(day) };
}

/** Builds a date mention from its tokens; null when they make no date (`2月30日` stays what it says, `13月` is none). */
export function readDate(tokens: readonly IToken[]): DateMention | null {
  const date = empty();
  let rule = 'calendarDate';
  let second = false;
  let used = 0;
  for (const token of tokens) {
    const { image } = token;
    switch (token.tokenType) {
      case T.FiveYearPlan: {
        const plan = small((/([一二三四五六七八九十]+)五/.exec(image) as RegExpExecArray)[1] as string);
        const first = plan <= 2 ? 1948 + 5 * plan : 1951 + 5 * plan;
        const part = /([前后])([一二两三四])年/.exec(image);
        const years = part ? small(part[2] as string) : 5;
        date.year = part?.[1] === '后' ? first + 5 - years : first;
        date.endYear = date.year + years - 1;
        if (/末/.test(image)) {
          date.year = first + 4;
          date.endYear = null;
        }
        rule = 'planPeriod';
        break;
      }
      case T.Decade: {
        const decade = /([1-9]0|[一二三四五六七八九]十)年代/.exec(image);
        if (!decade) {
          const century = /^(20|21|19|18|二十一?|十[八九])世纪/.exec(image)?.[1];
          if (century === undefined) return null;
          date.year = (small(century) - 1) * 100;
          date.part = 'century';
          rule = 'century';
          break;
        }
        const written = /^(?:1[89]|20)\d0年/.exec(image);
        const century = /^(?:21|二十一|本)/.test(image) ? 2000 : /^(?:19|十九)个?世纪/.test(image) ? 1800 : 1900;
        date.year = written ? Number(image.slice(0, 4)) : century + small(decade[1] as string);
        date.part = 'decade';
        rule = 'decade';
        break;
      }
      case T.IsoDate: {
        const [year, month, day] = image.split(/[-./]/).map(Number);
        Object.assign(date, second ? { endYear: year, endMonth: month, endDay: day } : { year, month, day });
        break;
      }
      case T.EnglishDate:
        Object.assign(date, readEnglishDate(image));
        break;
      case T.YearRange: {
        const [first = '', last = ''] = image.split(/年?(?:--?|~|—+|至|到|\/)/);
        date.year = yearOf(first);
        date.endYear = yearOf(last);
        if (date.endYear <= date.year) return null;
        rule = 'period';
        break;
      }
      case T.Year: {
        const year = YEAR_WORDS[image[0] as string];
        // `2021年至今年` is told as `2021年至今`: the beginning alone.
        if (second) date.endYear = year && !/^[一二]/.test(image) ? null : yearOf(image);
        else if (year && !/^[一二]/.test(image)) date.yearWord = year;
        else date.year = yearOf(image);
        break;
      }
      case T.Month:
        if (/^[本当上同次]/.test(image)) return null;
        if (second) date.endMonth = small(image.replace(/月份?/, ''));
        else date.month = small(image.replace(/月份?/, ''));
        break;
      case T.MonthOfYear:
        date.month = small(image.replace(/^第|个月$/g, ''));
        break;
      case T.MonthRange:
        [date.month, date.endMonth] = ends(image);
        rule = 'period';
        break;
      case T.Day:
        if (second) date.endDay = small(image.slice(0, -1));
        else date.day = small(image.slice(0, -1));
        break;
      case T.DayRange:
        [date.day, date.endDay] = ends(image);
        rule = 'period';
        break;
      case T.Quarter:
        date.part = 'quarter';
        [date.count, date.endCount] = ends(image);
        rule = 'period';
        break;
      case T.FiscalPart: {
        const half = /H([12])(?!\d)/.exec(image) ?? /^([12])H/.exec(image);
        const quarter = /Q([1-4])(?!\d)/.exec(image) ?? /^([1-4])Q/.exec(image);
        const year = /(?:^|[QH])(20\d\d|\d\d)(?=[年\-QH]|$)/.exec(image.replace(/^[1-4](?=[QH])/, ''))?.[1];
        if (year) date.year = yearOf(year.length === 2 ? `${year}年` : year);
        date.part = half ? (half[1] === '1' ? 'first-half' : 'second-half') : 'quarter';
        if (quarter) date.count = Number(quarter[1]);
        rule = 'period';
        break;
      }
      case T.FirstQuarters:
        date.part = 'first-quarters';
        date.count = small((/[1-4二两三四]/.exec(image) as RegExpExecArray)[0]);
        rule = 'period';
        break;
      case T.FirstMonths:
        date.part = 'first-months';
        date.count = small(image.replace(/^[前首]|个?月份?$/g, ''));
        rule = 'period';
        break;
      case T.Half:
        date.part = image.startsWith('下') ? 'second-half' : 'first-half';
        rule = 'period';
        break;
      case T.Edge:
        if (/[底末]/.test(image)) date.lastDay = true;
        break;
      case T.Dash:
      case T.To:
        second = true;
        rule = 'period';
        break;
      default:
        break;
    }
    used++;
  }
  const first = tokens[0] as IToken;
  const last = tokens[used - 1] as IToken;
  if (!isCalendar(date)) return null;
  // A day alone (`3日`) says too little; a deictic alone (`今年`) has no numeral.
  if (first.tokenType === T.Day && (first.image.endsWith('号') || (tokens.length === 1 && !/^\d/.test(first.image))))
    return null;
  if (!/[\d〇零一二两三四五六七八九十]/.test(tokens.map((t) => t.image.replace(/上半年|下半年/, '')).join('')))
    return null;
  return { type: 'date', rule, start: first.startOffset, end: last.startOffset + last.image.length, date };
}

const LONGEST_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether months and days are ones that a calendar has. */
function isCalendar(date: Draft): boolean {
  const fits = (month: number | null, day: number | null): boolean =>
    (month === null || (month >= 1 && month <= 12)) && (day === null || (day >= 1 && day <= lastDay(date.year, month)));
  return fits(date.month, date.day) && fits(date.endMonth ?? date.month, date.endDay);
}

function lastDay(year: number | null, month: number | null): number {
  if (month === null) return 31;
  if (month === 2 && year !== null) return new Date(Date.UTC(year, 2, 0)).getUTCDate();
  return LONGEST_MONTH[month - 1] ?? 31;
}
