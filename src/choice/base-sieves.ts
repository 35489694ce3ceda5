/** What a change is certainly compared with, by the words of its own stretch. */

import { pattern } from '../../grammars/pattern.js';
import { isoYear, shiftYears } from '../resolve/calendar.js';
import { comparisons, particles } from '../resolve/lexicon.js';
import type { Frame } from './frame.js';
import { isYear } from './time-candidates.js';

/** `较上期报告减少10款`: the period before, whatever its length. */
const PERIOD_BEFORE = pattern`${comparisons.thanPeriodBefore}(?!.*${comparisons.onYear})[^，。；\d]*$`;
const OF_SAME_PERIOD = pattern`^${comparisons.ofSamePeriod}`;

/** The base that weights chose, or the one that is certain. */
export function settledBase(base: string | null, period: string | null, frame: Frame): string | null {
  const { context, sentence } = frame;
  const { folded } = sentence;
  const told = folded.slice(context.clause.start, context.mention.start);
  const ordered = baseOfOrder(told, context.listed);
  if (ordered !== null) return ordered;
  if (PERIOD_BEFORE.test(told)) return 'pop';
  return base !== null && isYear(base) ? sameMonthsOf(base, period, frame) : base;
}

/** `按年及按季分别增长5%及2%`, `环比和同比分别下降3%和1%`: a comparison for each number, in their order. */
const YEAR_THEN_PERIOD = pattern`${comparisons.yearWays}${particles.listSigns}${comparisons.periodWays}[^，。；]{0,4}${particles.respectively}[^，。；]*$`;
const PERIOD_THEN_YEAR = pattern`${comparisons.periodWays}${particles.listSigns}${comparisons.yearWays}[^，。；]{0,4}${particles.respectively}[^，。；]*$`;

function baseOfOrder(told: string, listed: number): string | null {
  const yearFirst = YEAR_THEN_PERIOD.test(told);
  if (!yearFirst && !PERIOD_THEN_YEAR.test(told)) return null;
  return yearFirst === (listed === 0) ? 'yoy' : 'pop';
}

/** `2006年上半年…，比2005年同期增长25%`: the same months of the year before, or of the year that is named. */
function sameMonthsOf(year: string, period: string | null, { context, sentence }: Frame): string {
  const time = sentence.reading.times.findLast(({ iso, start }) => iso === year && start < context.mention.start);
  const own = period === null ? null : isoYear(period);
  if (time === undefined || own === null || !OF_SAME_PERIOD.test(sentence.folded.slice(time.end, time.end + 2)))
    return year;
  // `比2003年同期增长27%，比2002年同期增长2%`: the years of such a list are no time that is told of.
  const listed = sentence.reading.times.some(({ role, iso }) => role === 'compared' && iso === String(own));
  const back = listed ? 0 : own - Number(year);
  if (back === 1) return 'yoy';
  return period !== null && /^\d{4}-\d\d(?:\/|$)/.test(period) && back > 0 ? shiftYears(period, -back) : year;
}
