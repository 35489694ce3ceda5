/** The time that a table's numbers hold for: its headings, labels, caption, then the document. */
import type { DocumentDate } from '../resolve/calendar.js';
import { type PeriodState, readTimes } from '../resolve/period.js';
import { MONTH } from './grid.js';
import type { Parse } from './units.js';

/** What a growth is compared with is no time that it holds for. */
const COMPARED =
  /[比较同与为](?:(?:上年度?|去年)(?:同[期月])?[末底]?|年初|期初|上月[末底]?|上季度?[末底]?|上期[末底]?|同期|(?:19|20)\d\d年?(?:同期|末)?)(?=$|.*(?:[增减升降涨跌]|±|%|相比|变动|变化))/gu;

/** What was left over from a year before is told of this one. */
const LEFT_OVER = /(?:上年|上年度|去年)(?:结转|结余|滚存|净结余|续建)/gu;

/** The base of an index is no time, either. */
const INDEX_BASE = /以?(?:上年|上月|(?:19|20)\d\d年)(?:同[期月])?(?:价格)?[=＝为]100/gu;

/** Prices of a year are no time that a value holds for: `按2000年可比价格计算`. */
const BASE_PRICES = /(?:19|20)\d\d年(?:可比|不变)?价格?(?:计算)?/gu;

/** Words for this period and the one before in accounts and reports of a month. */
const THIS = /本期|本年|本报告期|期末|年末|本月|当期/u;
const LAST = /上期|上年|去年|年初|期初|(?<!本)同期/u;
const BEFORE_LAST = /^前年度/u;
const LAST_MONTH = /上个?月(?!同|止)/u;
/** The last day of the period, and of the year before. */
const AT_END = /(?<!上)(?:年末|期末|年底|月末)/u;
const BEFORE_START = /年初|期初|上年度?期?[末底]|上年年[末底]|去年[末底]/u;
/** From the beginning of the year. */
const SO_FAR =
  /^(?:本[年期月]止?|上年)?累计|累计(?:数|额)?(?:（[^（）]*）)?$|1[-—~至]本月|^至本月|本月止|年初至(?:本|报告期|期)末?/u;
/** `各县生产总值（2008）`. */
const BRACKETED_YEAR = /（((?:19|20)\d\d)年?）/u;

/** What is planned for the whole year, in a report of a part of it. */
const OF_YEAR = /^(?:年度|全年|年初|本年度?)(?:调整)?(?:目标|预算|计划|任务)/u;

/** The last day of a period that ends with a month or a year. */
export function lastDayOf(iso: string): string {
  const end = iso.split('/').at(-1) as string;
  const [year, month] = end.split('-');
  if (!/^\d{4}(?:-\d\d)?$/.test(end)) return end;
  const last = new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).getUTCDate();
  return `${year}-${month ?? '12'}-${String(last).padStart(2, '0')}`;
}

/** The months from January to a month. */
function soFar(iso: string): string | null {
  const month = /^(\d{4})-(\d\d)$/.exec(iso.split('/').at(-1) as string);
  if (!month) return null;
  return month[2] === '01' ? iso : `${month[1]}-01/${iso.split('/').at(-1)}`;
}

/** The periods that reports of companies are about. */
const REPORTS: readonly (readonly [RegExp, string, string])[] = [
  [/((?:19|20)\d\d)年?(?:半年度|中期)报告/u, '01', '06'],
  [/((?:19|20)\d\d)年?(?:第一季度|一季度)报告/u, '01', '03'],
  [/((?:19|20)\d\d)年?(?:第三季度|三季度)报告/u, '07', '09'],
];

/** The year of a census, which its yearbook is named by: that of another yearbook is the year after. */
const CENSUS_BOOK = /普查年鉴[（—-]?((?:19|20)\d\d)/u;

/** The period that a report is about, by its title; null for other titles. */
export function reportPeriod(title: string): string | null {
  for (const [pattern, first, last] of REPORTS) {
    const year = pattern.exec(title)?.[1];
    if (year !== undefined) return `${year}-${first}/${year}-${last}`;
  }
  return CENSUS_BOOK.exec(title)?.[1] ?? null;
}

/** Reads the months of rows that name no year, below a row that told its own: `2012年9月`, `10月`, `12月`, `1月`. */
export interface Months {
  /**
   * The month of a row; null when its label is no month, or nothing above it told a year.
   *
   * @param row which row it is
   * @param label its label, folded
   * @param read what the label is read as without those above it
   */
  readonly of: (row: number, label: string, read: string | null) => string | null;
}

/** Begins a table. */
export function months(): Months {
  let at = -1;
  let known: string | null = null;
  let above: RegExpExecArray | null = null;
  return {
    of(row, label, read) {
      if (!/月/u.test(label)) return null;
      if (row === at) return known;
      at = row;
      const month = /^(\d{1,2})月份?$/.exec(label)?.[1];
      if (month !== undefined && above && Number(month) >= 1 && Number(month) <= 12) {
        const year = Number(above[1]) + (Number(month) <= Number(above[2]) ? 1 : 0);
        known = `${year}-${month.padStart(2, '0')}`;
      } else known = null;
      above = /^(\d{4})-(\d\d)$/.exec(known ?? read ?? '');
      return known;
    },
  };
}

/** A month over all years of a stretch, as tables of a climate tell it: a month of none of them. */
export const isMonthOfYears = (text: string, around: string | null): boolean =>
  /^\d{1,2}月份?$/u.test(text) && /^\d{4}\/\d{4}$/.test(around ?? '');

const isLeap = (year: number): boolean => new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;

/** The same stretch of time a year before. */
function yearBefore(iso: string): string {
  return iso
    .replace(/(?<![\d-])\d{4}/g, (year) => String(Number(year) - 1))
    .replace(/(\d{4})-02-29/g, (day, year) => (isLeap(Number(year)) ? day : `${year}-02-28`));
}

/** The month before one, or its last day; null for other times. */
function monthBefore(iso: string, lastDay: boolean): string | null {
  const [, year, month] = /^(\d{4})-(\d\d)(?:-\d\d)?$/.exec(iso) ?? [];
  if (year === undefined) return null;
  const before = new Date(Date.UTC(Number(year), Number(month) - 2, 1)).toISOString().slice(0, 7);
  return lastDay ? lastDayOf(before) : before;
}

/** Reads times of the pieces of a table. */
export interface TableTime {
  /** The time that a text sets, given the one that holds around it; null when it sets none. */
  readonly read: (text: string, around: string | null) => string | null;
}

function stateOf(around: string | null): PeriodState {
  const year = around === null ? null : Number(/\d{4}/.exec(around)?.[0] ?? Number.NaN);
  const known = year === null || Number.isNaN(year) ? null : year;
  return { paragraph: null, section: null, title: null, year: known, month: null, event: null, lastDay: null };
}

/**
 * Prepares to read times.
 *
 * @param parse the grammar
 * @param document the document's date
 */
export function tableTime(parse: Parse, document: DocumentDate | null): TableTime {
  return {
    read(text, around) {
      const plain = text.replace(COMPARED, '').replace(INDEX_BASE, '').replace(LEFT_OVER, '').replace(BASE_PRICES, '');
      if (plain === '' || isMonthOfYears(plain, around)) return null;
      const lone = /^((?:19|20)\d\d)[AEF]?$/.exec(plain);
      if (lone) return lone[1] as string;
      const month = MONTH.exec(plain);
      if (month) return `${month[1]}-${month[2]}`;
      const isSoFar = SO_FAR.test(plain);
      if (around !== null && isSoFar && !/\d月/u.test(plain)) {
        const sum = soFar(around) ?? around;
        return /上年|去年|上期|^同期/u.test(plain) ? yearBefore(sum) : sum;
      }
      if (OF_YEAR.test(plain)) return /\d{4}/.exec(around ?? '')?.[0] ?? null;
      const state = stateOf(around);
      // A month alone stands in the year that holds around it.
      const date = state.year === null ? document : { year: state.year, month: null, day: null };
      if (/\d/.test(plain) || /[一二三四]季度|上半年|下半年|民国[一二三四五六七八九十百]+年/u.test(plain)) {
        const { times } = readTimes(plain, parse(plain), date, state);
        const time = times.findLast(({ iso, role }) => iso !== null && role !== 'compared' && role !== 'none');
        if (time?.iso) return (isSoFar ? soFar(time.iso) : null) ?? time.iso;
      }
      const bracketed = BRACKETED_YEAR.exec(plain)?.[1];
      if (bracketed !== undefined) return bracketed;
      // `年初年末库存差额`: of both ends.
      if (around === null || /[年期]初[、和与]?[年期]末/u.test(plain)) return null;
      const year = /^\d{4}/.exec(around)?.[0];
      if (BEFORE_START.test(plain)) return year === undefined ? null : `${Number(year) - 1}-12-31`;
      if (LAST_MONTH.test(plain)) return monthBefore(around, /末|底/u.test(plain));
      if (BEFORE_LAST.test(plain)) return yearBefore(yearBefore(around));
      if (LAST.test(plain)) return yearBefore(AT_END.test(plain) ? lastDayOf(around) : around);
      if (AT_END.test(plain)) return lastDayOf(around);
      return THIS.test(plain) ? around : null;
    },
  };
}
