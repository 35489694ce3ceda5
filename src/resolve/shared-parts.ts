/** `2020年及2019年6月30日`: the part of the year that the last of a list of years has, told for those before it. */

import { pattern } from '../../grammars/pattern.js';
import { calendar, particles } from './lexicon.js';
import type { Time } from './time.js';

const SIGN = pattern`^，?(?:${particles.listSigns}|${particles.asWellAs})$`;
/** `2020年`, not `2020年度` or `2020年全年`. */
const BARE_YEAR = pattern`${calendar.year}$`;
const OF_YEAR = /^(\d{4})-(\d\d.*)$/;
const YEAR_END = '12-31';

/**
 * Gives years their part. From a later year to an earlier one nobody goes on to a part of it, so that it holds for both;
 * `2018年、2019年和2020年上半年` are two whole years and a half, unless each is told of at its end.
 *
 * @param times the times of a sentence, in their order
 * @param folded the sentence
 */
export function shareParts(times: Time[], folded: string): void {
  for (let i = times.length - 2; i >= 0; i--) {
    const [year, next] = [times[i] as Time, times[i + 1] as Time];
    if (!/^\d{4}$/.test(year.iso ?? '') || !SIGN.test(folded.slice(year.end, next.start))) continue;
    if (year.role !== next.role || !BARE_YEAR.test(folded.slice(year.start, year.end))) continue;
    const [, last, part] = OF_YEAR.exec(next.iso ?? '') ?? [];
    if (last === undefined || last === year.iso || (last > (year.iso as string) && part !== YEAR_END)) continue;
    times[i] = { ...year, iso: (next.iso as string).replaceAll(last, year.iso as string) };
  }
}
