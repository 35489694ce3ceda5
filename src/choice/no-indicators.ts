/** Phrases that are never what is measured: for how much a price is, what a firm calls itself, and the tail of its name. */

import { pattern, wordsOf } from '../../grammars/pattern.js';
import { qualifiers } from '../resolve/lexicon.js';
import { suffixLookup } from '../resolve/words.js';
import { isSelf } from './antecedent.js';
import type { Candidate } from './candidate.js';
import type { Frame } from './frame.js';
import type { ChoiceLexicon } from './lexicon.js';

const EACH = pattern`^(?:${qualifiers.each}${qualifiers.eachPowers}?(?:${qualifiers.eachGoods}|${qualifiers.eachMeasures}))+$`;
const GOODS = pattern`^${qualifiers.each}${qualifiers.eachPowers}?${qualifiers.eachGoods}(.{2,})$`;
const FIRM = suffixLookup(new Map(wordsOf(qualifiers.firmEnds).map((word) => [word, true])));

/** Whether a candidate cannot be the indicator of a claim. */
export function isNoIndicator(candidate: Candidate, frame: Frame, lexicon: ChoiceLexicon): boolean {
  return (
    candidate.text !== null &&
    (isSelf(candidate.text) || saysForHowMuch(candidate.text, lexicon) || namesFirm(candidate, frame))
  );
}

/** `每吨`, `云溪每吨大豆`: for how much a price is; `每吨成本` is measured. */
function saysForHowMuch(text: string, lexicon: ChoiceLexicon): boolean {
  const at = text.lastIndexOf(qualifiers.each);
  if (at < 0) return false;
  const each = text.slice(at);
  const goods = GOODS.exec(each)?.[1];
  // `蚕豆每斤`: what it is the price of stands before.
  return (at === 0 && EACH.test(each)) || (goods !== undefined && !lexicon.classOf(goods).isIndicator);
}

/** `云溪科技有限公司（85件）`: who has it, and not what is counted; `3家有限公司` are. */
const namesFirm = ({ text, zone }: Candidate, { claim }: Frame): boolean =>
  zone !== 'behind' &&
  claim.kind !== 'enterprise_count' &&
  claim.unit !== qualifiers.firmUnit &&
  FIRM(text as string) !== null;
