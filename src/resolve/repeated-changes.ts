/** A change that is told a second time, in another unit. */

import { pattern } from '../../grammars/pattern.js';
import { changes } from './lexicon.js';
import type { Draft } from './state.js';

const isCurrency = (unit: string | null): boolean => /^[A-Z]{3}$/.test(unit ?? '');
const TOLD_AGAIN = pattern`^[，（]?${changes.toldAgain}$`;

/**
 * The direction of a change that is told again: `减少了1.2%，或110亿立方米`, `下降了2.5万日元（约合人民币1900元）`.
 *
 * @param left what stands between the number before and this one
 * @param bracketed whether it stands in brackets
 * @param last what the number before was found to be
 * @returns null where it is none
 */
export function repeatedChange(left: string, bracketed: boolean, { unit }: Draft, last: Draft | null): Draft['change'] {
  if (last === null) return null;
  if (bracketed && left.length <= 1)
    return isCurrency(unit) && isCurrency(last.unit) && unit !== last.unit ? last.change : null;
  if (!TOLD_AGAIN.test(left) || last.kind !== 'growth' || last.value === null || last.value === 0) return null;
  return last.value < 0 ? 'decrease' : 'increase';
}
