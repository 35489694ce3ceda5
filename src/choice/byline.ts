/** The byline of a report: `新华社北京3月20日电`, `某某科技讯`; whoever stands in it is what no figure is of. */

import { pattern } from '../../grammars/pattern.js';
import words from '../../grammars/zh/lexicon/phrase-words.json' with { type: 'json' };
import { calendar, numerals } from '../resolve/lexicon.js';

/** No byline is longer. */
const LONGEST = 80;
const DAY_MARKS = [calendar.month, calendar.day];
const DATE_MARKS = [calendar.year, ...DAY_MARKS];
const BYLINE = pattern`
  ^[\s【（]*${words.newsTellers}?([^，。：；、“”《》！？]{0,12}?${words.newsMedia})
  [\u4e00-\u9fff]{0,6}?(?:\d{1,4}${DATE_MARKS}|${[numerals.counting, numerals.zero]}{1,3}${DAY_MARKS}|\s)*${words.newsHours}?
  (?:${words.newsSigns}(?=[（，：】|\s\d]|${words.bar}|${words.newsGoesOn}|$)
  |(?:(?<=${words.newsReportEnds})${words.newsReport}(?!${words.newsReportNot})|(?<=${words.newsWireEnds})${words.newsWire}))
  (?:[\s】]*（[^（）]{0,30}${words.newsWriters}[^（）]{0,30}）)?`;
/** What every byline holds. */
const SIGN = pattern`${words.newsSigns}|${words.newsReport}|${words.newsWire}`;

export interface Byline {
  /** Where it ends in the sentence: a UTF-16 offset, exclusive. */
  readonly end: number;
  /** The newspaper, agency or site. */
  readonly medium: string;
}

/**
 * The byline that a sentence begins with, its writers in brackets with it; null where there is none.
 *
 * @param folded the sentence's clean text
 */
export function bylineOf(folded: string): Byline | null {
  const head = folded.slice(0, LONGEST);
  const found = SIGN.test(head) ? BYLINE.exec(head) : null;
  return found ? { end: found[0].length, medium: found[1] as string } : null;
}
