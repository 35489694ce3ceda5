/** Of what a share certainly is: `工业对经济增长的贡献率为38%` of 经济增长, `占全部税收比重由34%提高到49%` of 全部税收. */

import { pattern } from '../../grammars/pattern.js';
import type { Claim } from '../resolve/claim.js';
import { particles, shares } from '../resolve/lexicon.js';
import type { Sifted } from './sifted.js';

const CONTRIBUTION = pattern`${shares.contributesTo}([^，。；：、\d]{2,14}?)${particles.genitive}?${shares.contributions}`;
const TAKEN = pattern`
  (?<!${shares.notBeforeTakes})${shares.takes}${shares.takesAll}?([^，。；：、\d]{2,20}?)${particles.genitive}?${shares.proportions}
  (?:${shares.proportionVerbs}|${shares.taken})*$`;

/** What a clause says before its number. */
function clauseBefore({ context, sentence }: Claim): string {
  return context === null ? '' : sentence.folded.slice(context.clause.start, context.mention.start);
}

/** To what something contributes; null where nothing is said of it. */
export const contributedTo = (claim: Claim): string | null =>
  claim.kind === 'share' ? (CONTRIBUTION.exec(clauseBefore(claim))?.[1] ?? null) : null;

/** The index of the whole that a clause says; of what was weighed where it says none. */
export function settledWhole({ claim, candidates }: Sifted, best: number): number {
  if (claim.kind !== 'share') return best;
  const taken = candidates[best]?.text === null ? TAKEN.exec(clauseBefore(claim))?.[1] : undefined;
  const said = contributedTo(claim) ?? taken;
  const index = said === undefined ? -1 : candidates.findIndex(({ text }) => text === said);
  return index < 0 ? best : index;
}
