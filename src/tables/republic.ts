/** Years that a document of Taiwan counts by the Republic with two digits: `89年底`, where it writes `100年11月16日`, too. */

import { globalPattern, unicodePattern } from '../../grammars/pattern.js';
import times from '../../grammars/zh/lexicon/table-times.json' with { type: 'json' };
import { headText } from '../resolve/republic.js';
import { BEFORE_REPUBLIC } from '../resolve/written-years.js';

/** What tells that a document counts so. */
const TOLD = unicodePattern`
  ${times.countedYears}\d{2,3}${times.year}|(?<![\d.])0[5-9]\d${times.year}|(?<![\d.])1[01]\d${times.year}(?:\d{1,2}${times.month}|${times.end})|${times.republicOffices}`;
/** A year of two digits or three where one may stand: at the head, behind what it is compared with, in brackets. */
const YEAR = globalPattern`
  (?:(?<=^|[-—~～（、,，:：])|(?<=${times.through}|${times.than}|${times.until}))(0?[5-9]\d|1[01]\d)${times.year}(?!${times.notOfYear}|${times.decades})`;

/**
 * How texts of a document's tables are read: with years of the Republic as those of the calendar where it counts so; as they
 * are, where it does not.
 *
 * @param text the document's text
 */
export function calendarOf(text: string): (folded: string) => string {
  if (!TOLD.test(headText(text))) return (folded) => folded;
  return (folded) => folded.replace(YEAR, (_, year) => `${BEFORE_REPUBLIC + Number(year)}${times.year}`);
}
