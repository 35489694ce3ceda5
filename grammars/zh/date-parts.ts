/** What each token says of a date: years by their spellings, months, quarters, both ends of a range. */
import type { TokenType } from 'chevrotain';
import { toNumber } from './decimal.js';
import type { DateExpression, YearWord } from './mention.js';
import { readChinese, readDigits } from './numerals.js';
import { plainDigits, REPUBLIC_DIGIT } from './republic-years.js';
import { T } from './tokens.js';

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

/** A year that its document tells as one of the Republic. */
const MARKED_YEAR = new RegExp(`^(${REPUBLIC_DIGIT}{2,3})`);

/** The year of `民国113年`, `民国元年` or `113年`; null when the text is none of them. */
function republicYear(text: string): number | null {
  const hit = /^(?:民国(元|\d{1,3}|[〇零一二三四五六七八九十百]+)|(1[0-2]\d))年/.exec(text) ?? MARKED_YEAR.exec(text);
  if (!hit) return null;
  const written = plainDigits((hit[1] ?? hit[2]) as string);
  if (written === '元') return BEFORE_REPUBLIC + 1;
  const digits = /^[〇零一二三四五六七八九]{2,}$/.test(written) ? Number(readDigits(written)) : small(written);
  return BEFORE_REPUBLIC + digits;
}

function yearOf(text: string): number {
  const republic = republicYear(text);
  if (republic !== null) return republic;
  const short = /^(\d\d)年/.exec(text)?.[1];
  if (short !== undefined) return Number(short) + (Number(short) <= LAST_SHORT_YEAR ? 2000 : 1900);
  const spelled = /^〇(.)年/.exec(text)?.[1];
  if (spelled !== undefined) return 2000 + Number(readDigits(spelled));
  return /^\d/.test(text) ? Number(text.slice(0, 4)) : Number(readDigits(text.slice(0, 4).replace(/[0oO]/g, '〇')));
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

/** What a token says: fields of the date, and the name of the rule where it is more than a day, a month or a year. */
export interface DatePartSaid {
  readonly fields: Partial<DateExpression>;
  readonly rule?: string;
}

/**
 * Reads one token of a date.
 *
 * @param image its text
 * @param second a word such as 至 stands before it: it is the end of a range
 * @returns null when it makes no date
 */
type ReadPart = (image: string, second: boolean) => DatePartSaid | null;

/** `“十四五”期间`, `“十二五”前三年`. */
const readPlan: ReadPart = (image) => {
  const plan = small((/([一二三四五六七八九十]+)五/.exec(image) as RegExpExecArray)[1] as string);
  const first = plan <= 2 ? 1948 + 5 * plan : 1951 + 5 * plan;
  const part = /([前后])([一二两三四])年/.exec(image);
  const years = part ? small(part[2] as string) : 5;
  const year = part?.[1] === '后' ? first + 5 - years : first;
  const fields = /末/.test(image) ? { year: first + 4, endYear: null } : { year, endYear: year + years - 1 };
  return { fields, rule: 'planPeriod' };
};

/** `20世纪90年代`, `1990年代`, `21世纪`. */
const readDecade: ReadPart = (image) => {
  const decade = /([1-9]0|[一二三四五六七八九]十)年代/.exec(image);
  if (!decade) {
    const number = /^(20|21|19|18|二十一?|十[八九])世纪/.exec(image)?.[1];
    return number === undefined
      ? null
      : { fields: { year: (small(number) - 1) * 100, part: 'century' }, rule: 'century' };
  }
  const written = /^(?:1[89]|20)\d0年/.test(image);
  const century = /^(?:21|二十一|本)/.test(image) ? 2000 : /^(?:19|十九)个?世纪/.test(image) ? 1800 : 1900;
  const year = written ? Number(image.slice(0, 4)) : century + small(decade[1] as string);
  return { fields: { year, part: 'decade' }, rule: 'decade' };
};

/** `2021-2035`, `2019年至2021年`. */
const readYearRange: ReadPart = (image) => {
  // `2021/22学年`, `2025-27年`: the second year by its last two digits.
  const short = /^(\d{4})[/\-—~](\d\d)(?!\d)(年$)?/.exec(image);
  if (short) {
    const year = Number(short[1]);
    const endYear = Math.floor(year / 100) * 100 + Number(short[2]) + (short[2] === '00' ? 100 : 0);
    return endYear === year + 1 || (short[3] !== undefined && endYear > year)
      ? { fields: { year, endYear }, rule: 'period' }
      : null;
  }
  const [first = '', last = ''] = image.split(/年?(?:--?|~|—+|至|到|\/)/);
  const [year, endYear] = [yearOf(first), yearOf(last)];
  return endYear <= year ? null : { fields: { year, endYear }, rule: 'period' };
};

const readYear: ReadPart = (image, second) => {
  const word = /^[一二]/.test(image) ? undefined : YEAR_WORDS[image[0] as string];
  if (second) return { fields: word ? { endYearWord: word } : { endYear: yearOf(image) } };
  return { fields: word ? { yearWord: word } : { year: yearOf(image) } };
};

const readMonth: ReadPart = (image, second) => {
  // `本月13日`: the day says when, its month is that of the text.
  if (/^[本当]月/.test(image)) return second ? null : { fields: {} };
  if (/^[上同次]/.test(image)) return null;
  const month = small(image.replace(/月份?/, ''));
  return { fields: second ? { endMonth: month } : { month } };
};

const readDay: ReadPart = (image, second) => {
  const day = small(image.slice(0, -1));
  return { fields: second ? { endDay: day } : { day } };
};

const readIsoDate: ReadPart = (image, second) => {
  // `（20241022）`, in the head of a page.
  const parts = /^\d{8}$/.test(image) ? [image.slice(0, 4), image.slice(4, 6), image.slice(6)] : image.split(/[-./]/);
  const [year = null, month = null, day = null] = parts.map(Number);
  return { fields: second ? { endYear: year, endMonth: month, endDay: day } : { year, month, day } };
};

/** `2016Q1-2018Q1`. */
const readFiscalRange: ReadPart = (image) => {
  const [year = 0, count = 1, endYear = 0, endCount = 1] = (image.match(/\d{4}|(?<=Q)\d/g) as string[]).map(Number);
  return { fields: { year, endYear, part: 'quarter', count, endCount }, rule: 'period' };
};

/** `2024Q1`, `3Q23`, `2026H1`, `9M24`, `FY25`, `1Q`. */
const readFiscalPart: ReadPart = (image) => {
  const months = /^([369])M/.exec(image)?.[1];
  const half = /H([12])(?!\d)/.exec(image) ?? /^([12])H/.exec(image);
  const quarter = /Q([1-4])(?!\d)/.exec(image) ?? /^([1-4])Q/.exec(image);
  const year = /(?:^|[QHMY])(20\d\d|\d\d)(?=[年\-QH]|$)/.exec(image.replace(/^[1-9](?=[QHM])/, ''))?.[1];
  const dated = year ? { year: yearOf(year.length === 2 ? `${year}年` : year) } : {};
  if (image.startsWith('FY')) return { fields: dated, rule: 'period' };
  if (months !== undefined)
    return { fields: { ...dated, part: 'first-months', count: Number(months) }, rule: 'period' };
  return {
    fields: {
      ...dated,
      part: half ? (half[1] === '1' ? 'first-half' : 'second-half') : 'quarter',
      ...(quarter ? { count: Number(quarter[1]) } : {}),
    },
    rule: 'period',
  };
};

/** A token that says a part of a year or both ends of a range. */
function period(fieldsOf: (image: string) => Partial<DateExpression>): ReadPart {
  return (image) => ({ fields: fieldsOf(image), rule: 'period' });
}

const readMonths = period((image) => {
  // `元至6月`: from the first.
  const [month, endMonth] = ends(image.replace(/^元月?/, '1'));
  return { month, endMonth };
});
const readDays = period((image) => {
  const [day, endDay] = ends(image);
  return { day, endDay };
});
const readQuarter = period((image) => {
  const [count, endCount] = ends(image);
  return { part: 'quarter', count, endCount };
});
const readFirstQuarters = period((image) => ({
  part: 'first-quarters',
  count: small((/[1-4二两三四]/.exec(image) as RegExpExecArray)[0]),
}));
const readFirstMonths = period((image) => ({
  part: 'first-months',
  count: small(image.replace(/^[前首头]|个?月份?$/g, '')),
}));

/** How each token is read; what is not here says nothing of the date. */
export const DATE_PARTS: ReadonlyMap<TokenType, ReadPart> = new Map<TokenType, ReadPart>([
  [T.FiveYearPlan, readPlan],
  [T.Decade, readDecade],
  [T.IsoDate, readIsoDate],
  [T.EnglishDate, (image) => ({ fields: readEnglishDate(image) })],
  [T.YearRange, readYearRange],
  [T.Year, readYear],
  [T.Month, readMonth],
  [T.MonthOfYear, (image) => ({ fields: { month: small(image.replace(/^第|个月$/g, '')) } })],
  [T.MonthRange, readMonths],
  [T.Day, readDay],
  [T.NumberedDay, readDay],
  [T.DayRange, readDays],
  [T.Quarter, readQuarter],
  [T.FiscalRange, readFiscalRange],
  [T.FiscalPart, readFiscalPart],
  [T.FirstQuarters, readFirstQuarters],
  [T.FirstMonths, readFirstMonths],
  [T.Half, period((image) => ({ part: image.startsWith('下') ? 'second-half' : 'first-half' }))],
  [T.Edge, (image) => ({ fields: /[底末]/.test(image) ? { lastDay: true } : {} })],
  [T.Dash, period(() => ({}))],
  [T.To, period(() => ({}))],
]);
