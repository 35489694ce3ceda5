/** What the words before a percentage say that it is, where no noun stands right before it. */

import { globalPattern, pattern } from '../../grammars/pattern.js';
import { changes, measures, particles, shares } from './lexicon.js';

/** `12.6%和17.3%的增长`: the noun stands behind the last of the list. */
export const REST_OF_PERCENTS = pattern`^(?:(?:、|${particles.listing}|，)[\d.]+%)+`;

/** How far before a percentage its word may stand, in characters. */
const REACH = 40;

const SIGNS = globalPattern`(?<share>${shares.signNouns})|(?<growth>${changes.growthSigns})|(?<rate>${shares.levelNouns})`;
/** Up to the number before; the digits of a date are none. */
const NUMBERS = pattern`^.*(?:\d%|${measures.pointNames})`;

/**
 * `市场份额逐季提升，从去年的0.8%`, `占比继续提升至53.9%`: the word said last, up to the number before.
 *
 * @param before the sentence up to the percentage
 */
export function signOf(before: string): 'share' | 'growth' | 'rate' | null {
  const text = before.slice(-REACH).replace(NUMBERS, '');
  let sign: 'share' | 'growth' | 'rate' | null = null;
  for (const { groups, 0: word, index } of text.matchAll(SIGNS))
    if (groups?.share !== undefined) sign = 'share';
    else if (groups?.rate !== undefined) sign = 'rate';
    else if (sign === null || !OF_LEVELS.test(text.slice(index + word.length))) sign = 'growth';
  return sign;
}

/** `份额下降幅度最大，从18.5%跌至14.6%`: the levels between which it fell. */
const OF_LEVELS = pattern`，[^，；]{0,6}${particles.setOut}`;

const FALL = pattern`${changes.fallNouns}(?:[^，；\d]{0,8}${changes.extentMoves})[^，；\d]{0,10}$`;

/** `跌幅扩大至3.2%`: how much something fell, however the fall has moved. */
export function isExtentOfFall(before: string): boolean {
  return FALL.test(before.slice(-REACH));
}
