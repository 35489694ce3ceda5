/** Documents of Taiwan that count years by the Republic: `民國113年度`, `113年8月底`. */

import { unicodePattern, wordsOf } from '../../grammars/pattern.js';
import { decimal, toNumber } from '../../grammars/zh/decimal.js';
import numerals from '../../grammars/zh/lexicon/numerals.json' with { type: 'json' };
import times from '../../grammars/zh/lexicon/table-times.json' with { type: 'json' };
import { readChinese, readDigits } from '../../grammars/zh/numerals.js';
import { fold } from '../layout/fold.js';
import { BEFORE_REPUBLIC } from './written-years.js';

/** What their money is, where it is not named: `預算數 59,022千元`. */
export const REPUBLIC_MONEY = 'TWD';

/** Years of the Republic from its eightieth on: before, mainland texts write of old times. */
const YEARS = unicodePattern`
  ${times.countedYears}(?:[89]\d|1[0-4]\d|${times.hundreds}${numerals.digits}{2})${times.year}|(?<![\d.])0[89]\d${times.year}
  |(?<![\d.])1[01]\d${times.year}\d{1,2}${times.month}`;
/** How much of a document is looked at. */
const HEAD = 3000;

/** `民国114年2月25日`, `中华民国一一四年`. */
const NAMED_YEAR = new RegExp(
  unicodePattern`${times.countedYears}(\d{2,3}|${numerals.digits}{3}|${numerals.counting}{1,2})(?=${times.year})`,
  'gu',
);
const BARE_YEAR = new RegExp(unicodePattern`(?<![\d.,])1[01]\d(?=${times.year})`, 'gu');

/** Years before are of old times, in texts of today. */
const LEAST_YEAR = 80;
/** From 〇 to 九. */
const CHINESE_DIGITS = wordsOf(numerals.digits).filter(
  (digit, i, all) => readDigits(digit) !== readDigits(all[i - 1] ?? ''),
);

/** A text with the years that it tells by the Republic's name as those of the calendar. */
export const withCommonYears = (folded: string): string =>
  folded.replace(NAMED_YEAR, (whole, year: string) => {
    const digits = /\d/.test(year);
    const read = digits ? decimal(year) : (readChinese(year)?.low ?? null);
    if (read === null || toNumber(read) < LEAST_YEAR) return whole;
    const common = String(BEFORE_REPUBLIC + toNumber(read));
    // Its month is written as it is.
    return digits ? common : common.replace(/\d/g, (digit) => CHINESE_DIGITS[Number(digit)] as string);
  });

/** A document that counts so, its years as those of the calendar. */
export const inCommonYears = (text: string): string =>
  withCommonYears(text).replace(BARE_YEAR, (year) => String(BEFORE_REPUBLIC + Number(year)));

/** The head of a document as one line. */
export const headText = (text: string): string => fold(text.slice(0, HEAD)).replace(/\s+/gu, '');

/**
 * Whether a document counts its years so.
 *
 * @param text the document's text
 */
export const countsByRepublic = (text: string): boolean => YEARS.test(headText(text));
