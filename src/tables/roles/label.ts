/** What the words of a label or of a group's name say of how it stands to the rows around it. */

import { globalPattern, unicodePattern } from '../../../grammars/pattern.js';
import labels from '../../../grammars/zh/lexicon/table-labels.json' with { type: 'json' };
import { growthWords } from './change.js';
import { isMeasure } from './measure.js';
import { headingNoun } from './noun.js';
import { wholeOver } from './parts.js';
import { shareOf } from './share.js';

/** What a group's name says of all groups. */
const GROUP_WORDS = globalPattern`
  ^(?:${labels.all}${labels.scopes})?${labels.groupHeads}(?=.{2})|(?<=.{2})${labels.situations}$`;
/** What is left of a group's name that says nothing: `基本情况`. */
const NO_NAME = unicodePattern`^(?:${labels.noNames})?$`;

/** `品种：铜`: what sort of name it is. */
const SORT = unicodePattern`^${labels.firstHeadings}[:：](?=.)`;

/** What a group's name says of its rows; null where it says nothing. */
export function nameOfGroup(text: string): string | null {
  // `公路通车里程中`: its parts stand below.
  const whole = wholeOver(text);
  if (whole !== null && isMeasure(whole)) return whole;
  const name = text.replace(SORT, '').replace(GROUP_WORDS, '');
  return NO_NAME.test(name) ? null : name;
}

/** Labels that measure, but do not say what: `平均每万人拥有`, `家庭用量`, `占耕地面积比重`, `（+/-）`. */
const INCOMPLETE = unicodePattern`
  ^${labels.eachOf}[^，]{1,8}${labels.owns}${labels.amounts}?$|^${labels.users}${labels.usage}$|
  ^${labels.shareOf}.{1,12}${labels.shares}$|^（\+\/-）$`;
/** Whether a label says nothing without the row above. */
export const isIncomplete = (text: string): boolean => INCOMPLETE.test(text);

/** Whether a label is but the word of a change or a share: `增长率`, `占比`. */
export const isRateAlone = (text: string): boolean =>
  !isIncomplete(text) && headingNoun(text) === '' && (growthWords(text) !== null || shareOf(text) !== null);

const TOTAL = unicodePattern`${labels.totals}$`;
/** Whether a label is of the sum of what it measures. */
export const isTotal = (text: string): boolean => TOTAL.test(text);

const RATE_OR_NUMBER = unicodePattern`${labels.rates}$`;
/** Whether a measure is a rate or a number, told in another unit than its whole. */
export const isRateOrNumber = (text: string): boolean => RATE_OR_NUMBER.test(text);

/** A grant or a project that a year opens the name of: `2018年工业转型升级项目`. */
const NAMED_BY_YEAR = unicodePattern`^(?:19|20)\d\d${labels.year}\p{Script=Han}.{2,}${labels.namedByYear}$`;
/** Whether the year in a label belongs to a name, and says not when its numbers are of. */
export const isNamedByYear = (text: string): boolean => NAMED_BY_YEAR.test(text.replace(/（[^（）]*）$/u, ''));
