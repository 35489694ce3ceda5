/** Of what a share certainly is: `工业对经济增长的贡献率为38%` of 经济增长, `占全部税收比重由34%提高到49%` of 全部税收. */

import { pattern } from '../../grammars/pattern.js';
import type { Claim } from '../resolve/claim.js';
import { lists, particles, shares } from '../resolve/lexicon.js';
import type { Decision, DocumentModel } from './document-model.js';
import { hashOf } from './feature.js';
import type { Sifted } from './sifted.js';

const CONTRIBUTION = pattern`${shares.contributesTo}([^，。；：、\d]{2,14}?)${particles.genitive}?${shares.contributions}`;
const TAKEN = pattern`
  (?<!${shares.notBeforeTakes})${shares.takes}${shares.takesAll}?([^，。；：、\d]{2,20}?)${particles.genitive}?${shares.proportions}
  (?:${shares.proportionVerbs}|${shares.taken})*$`;
/** `占未解禁限售A股的0.3%`: the whole stands between 占 and its share. */
const TAKEN_OF = pattern`(?<!${shares.notBeforeTakes})${shares.takes}${shares.takesAll}?([^，。；：、\d]{2,20}?)${particles.genitive}?$`;
/** `其中，甲国占39.6%`, `甲国订单496万吨，占比40%`: nothing but the word of the part stands before the number. */
const PART_ALONE = pattern`^[^，。；：\d]{0,12}?${shares.partWords}${shares.partReaches}*$`;
const OF_THEM = pattern`${lists.ofThem}`;
const SHARE = hashOf('share');

/** `近六成受访青年每天使用手机`, `有86%的受访企业已开展`: who is counted stands behind the number, and does something. */
const COUNTED = pattern`^${particles.genitive}?([^，。；：、（）\d]{0,8}?${shares.countedHolders})(?=${shares.holdersDo})`;

/** Who a share counts, where its sentence goes on with them; null elsewhere. */
function countedBehind({ context, sentence }: Claim, before: string): string | null {
  if (context === null || TAKEN_OF.test(before) || SCOPE_BEFORE.test(before)) return null;
  const counted = COUNTED.exec(sentence.folded.slice(context.mention.end))?.[1] ?? '';
  return counted.length > 1 ? counted : null;
}
const SCOPE_BEFORE = pattern`${shares.wholeScopes}$`;

/** What a clause says before its number. */
function clauseBefore({ context, sentence }: Claim): string {
  return context === null ? '' : sentence.folded.slice(context.clause.start, context.mention.start);
}

/** To what something contributes; null where nothing is said of it. */
export const contributedTo = (claim: Claim): string | null =>
  claim.kind === 'share' ? (CONTRIBUTION.exec(clauseBefore(claim))?.[1] ?? null) : null;

/** The index of the whole that a clause says; of what was weighed where it says none. */
export function settledWhole({ claim, candidates }: Sifted, best: number, document: DocumentModel): number {
  if (claim.kind !== 'share') return best;
  const chosen = candidates[best]?.text ?? null;
  const before = clauseBefore(claim);
  const index = (said: string | null): number =>
    said === null ? -1 : candidates.findIndex(({ text }) => text === said);
  const counted = countedBehind(claim, before);
  // Of `100名受访市民`, `32%的市民` are a part of those who were asked.
  if (counted !== null && index(counted) >= 0) return chosen?.endsWith(counted) ? best : index(counted);
  const said = contributedTo(claim) ?? (chosen === null ? (TAKEN.exec(before)?.[1] ?? null) : longer(chosen, before));
  const wholes = said !== null || chosen !== null ? [said] : wholesBefore(claim, document);
  return wholes.map(index).find((at) => at >= 0) ?? best;
}

/** `占未解禁限售A股的0.3%`, where `限售A股` was chosen: the whole as it stands. */
function longer(chosen: string, before: string): string | null {
  const said = TAKEN_OF.exec(before)?.[1];
  return said !== undefined && said.length > chosen.length && said.endsWith(chosen) ? said : null;
}

/** `全球开采量为6.2万吨，其中甲国占40%，乙国占23%`: what was taken apart before in the sentence. */
function wholesBefore(
  { context, sentence: { folded } }: Claim,
  { decisions, current }: DocumentModel,
): (string | null)[] {
  if (context === null || !PART_ALONE.test(folded.slice(context.clause.start, context.mention.start))) return [];
  const told = decisions.filter((one: Decision) => one.sentence === current);
  const level = told.findLast((one) => one.kindChosen !== SHARE);
  if (!level?.isLevel || !OF_THEM.test(folded.slice(level.end, context.mention.start))) return [];
  return [(level.subject ?? '') + (level.indicator ?? ''), level.indicator];
}
