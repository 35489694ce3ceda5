/** The time that a table's numbers hold for: its headings, labels, caption, then the document. */
import type { DocumentDate } from '../resolve/calendar.js';
import { type PeriodState, readTimes } from '../resolve/period.js';
import type { Parse } from './units.js';

/** What a growth is compared with is no time that it holds for. */
const COMPARED =
  /[比较同与](?:上年|去年|上年度|上年末|年初|上月|上季度?|上期|同期|上年同期|去年同期|(?:19|20)\d\d年(?:同期|末)?)(?=.*(?:[增减升降涨跌]|±|%|相比|变动|变化))/gu;

/** The base of an index is no time, either. */
const INDEX_BASE = /以?(?:上年|上月|(?:19|20)\d\d年)(?:同[期月])?(?:价格)?[=＝为]100/gu;

/** Words for this period and the one before in accounts and reports of a month. */
const THIS = /本期|本年|本报告期|期末|年末|本月|当期/u;
const LAST = /上期|上年|去年|年初|期初/u;

/** The same stretch of time a year before. */
export function yearBefore(iso: string): string {
  return iso.replace(/(?<![\d-])\d{4}/g, (year) => String(Number(year) - 1));
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
      const plain = text.replace(COMPARED, '').replace(INDEX_BASE, '');
      if (plain === '') return null;
      const lone = /^((?:19|20)\d\d)$/.exec(plain);
      if (lone) return lone[1] as string;
      const state = stateOf(around);
      // A month alone stands in the year that holds around it.
      const date = state.year === null ? document : { year: state.year, month: null, day: null };
      if (/\d/.test(plain) || /[一二三四]季度|上半年|下半年/u.test(plain)) {
        const { times } = readTimes(plain, parse(plain), date, state);
        const time = times.findLast(({ iso, role }) => iso !== null && role !== 'compared' && role !== 'none');
        if (time?.iso) return time.iso;
      }
      if (around !== null && LAST.test(plain)) {
        return /年初|期初/u.test(plain) && /^\d{4}$/.test(around) ? `${Number(around) - 1}-12-31` : yearBefore(around);
      }
      if (around !== null && /^\d{4}$/.test(around) && /年末|期末|年底/u.test(plain)) return `${around}-12-31`;
      return around !== null && THIS.test(plain) ? around : null;
    },
  };
}
