/** Years that a document of Taiwan counts by the Republic with two digits: `89年底`, where it writes `100年11月16日`, too. */

import { globalPattern, unicodePattern } from '../../grammars/pattern.js';
import times from '../../grammars/zh/lexicon/table-times.json' with { type: 'json' };
import { readDigits } from '../../grammars/zh/numerals.js';
import { headText } from '../resolve/republic.js';
import { BEFORE_REPUBLIC } from '../resolve/written-years.js';

/** What tells that a document counts so. */
const TOLD = unicodePattern`
  ${times.countedYears}(?:\d{2,3}|${times.yearNumerals}{3})${times.year}|(?<![\d.])0[5-9]\d${times.year}|(?<![\d.])1[01]\d${times.year}(?:\d{1,2}${times.month}|${times.end})|${times.republicOffices}`;
/** A year of two digits or three where one may stand: at the head, behind what it is compared with, in brackets. */
const YEAR = globalPattern`
  (?:(?<=^|[-—~～（、,，:：])|(?<=${times.through}|${times.than}|${times.until}))(0?[5-9]\d|1[01]\d)${times.year}(?!${times.notOfYear}|${times.decades})`;

/** Such a year in Chinese numerals, as the heads of statements write it: `一一三年十二月三十一日`. */
const NUMERAL_YEAR = globalPattern`
  (?<!${times.yearNumerals})${times.hundreds}${times.yearNumerals}{2}(?=${times.year}(?!${times.notOfYear}|${times.decades}))`;

/** A day as accounts print it above a column: `110.3.31`, `109/12/31`. */
const DAY = /^(0?[5-9]\d|1[0-4]\d)([./．])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])$/u;
/** The sign of money before an amount, or in a column of its own: of the table's currency. */
const MONEY_SIGN = /^\$(?=$|[-\d（(])/u;

/** `年初到报告期末`, told as `年初至报告期末`. */
const YEAR_START_TO = globalPattern`${times.yearStartTo}`;
const plainSpan = (folded: string): string => folded.replace(YEAR_START_TO, times.yearStartThrough);

/**
 * How texts of a document's tables are read: with years of the Republic as those of the calendar where it counts so; as they
 * are, where it does not.
 *
 * @param text the document's text
 */
export function calendarOf(text: string): (folded: string) => string {
  if (!TOLD.test(headText(text))) return plainSpan;
  return (folded) =>
    plainSpan(folded)
      .replace(MONEY_SIGN, '')
      .replace(
        DAY,
        (_, year, _sign, month, day) => `${year}${times.year}${Number(month)}${times.month}${Number(day)}${times.day}`,
      )
      .replace(NUMERAL_YEAR, (year) => String(BEFORE_REPUBLIC + Number(readDigits(year))))
      .replace(YEAR, (_, year) => `${BEFORE_REPUBLIC + Number(year)}${times.year}`);
}
