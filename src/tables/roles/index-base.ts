/** What an index is measured against: `上年=100`, `女性=100`. It is no time that the index holds for. */

import { unicodePattern } from '../../../grammars/pattern.js';
import times from '../../../grammars/zh/lexicon/table-times.json' with { type: 'json' };

const TIME = unicodePattern`
  ${times.taking}?(?:${times.indexTimes}|(?:19|20)\d\d${times.year}?|${times.basePeriod})${times.sameTime}?${times.prices}?
  ${times.as}100`;
const GROUP = unicodePattern`(?:${times.sexes}|\p{Script=Han}{2,10})[=＝]100`;
const WHOLE = unicodePattern`^(?:${TIME}|${GROUP})$`;
const IN_BRACKETS = new RegExp(unicodePattern`（?${TIME}）?|（${GROUP}）`, 'gu');
const OF_TIME = new RegExp(TIME, 'gu');

/** Whether a text is the base of an index and nothing else. */
export const isIndexBase = (text: string): boolean => WHOLE.test(text);
/** A heading without what its index is measured against. */
export const withoutIndexBase = (text: string): string => text.replace(IN_BRACKETS, '');
/** The same for texts that times are read from: `女性=100` stays. */
export const withoutBaseTime = (text: string): string => text.replace(OF_TIME, '');
