/**
 * Whose a loan or deposit is that a list takes apart: `住户贷款增加44亿元，其中，短期贷款减少8亿元` is of 住户短期贷款, up to
 * the semicolon.
 */

import { pattern } from '../../grammars/pattern.js';
import { lists, qualifiers } from '../resolve/lexicon.js';
import type { DocumentModel } from './document-model.js';
import type { Frame } from './frame.js';

const PART = pattern`
  ^(?:${qualifiers.lentKinds}${qualifiers.lent}|${qualifiers.lentNames}${qualifiers.lent}?)${qualifiers.balance}?$`;
const LENT = pattern`${qualifiers.lent}${qualifiers.balance}?$`;
const ALL = pattern`${qualifiers.lentAll}$`;
const OF_THEM = pattern`${lists.ofThem}`;

/**
 * Who borrows or deposits what a list of parts names by its term alone.
 *
 * @param indicator what the number was found to measure
 * @returns the words to put before it; empty where it is no part or the whole names nobody
 */
export function borrowerOf(indicator: string, { sentence, context }: Frame, { decisions }: DocumentModel): string {
  if (!PART.test(indicator)) return '';
  const end = context.mention.start;
  for (let i = decisions.length - 1; i >= 0; i--) {
    const decision = decisions[i];
    if (decision?.sentence !== sentence) return '';
    const between = sentence.folded.slice(decision.end, end);
    if (between.includes('；')) return '';
    if (!OF_THEM.test(between)) continue;
    const whole = decision.indicator ?? '';
    return LENT.test(whole) && !PART.test(whole) ? whole.replace(LENT, '').replace(ALL, '') : '';
  }
  return '';
}
