/** A question with its candidates as the sieves see it, and what they all ask of it. */
import type { Asked } from './question.js';

/** A question with its candidates, as far as a sieve asks. */
export type Sifted = Pick<Asked, 'question' | 'claim' | 'candidates' | 'certain'>;

/** The index of the rules' answer; of nothing, where that answer is no candidate. */
export function ruleOf({ candidates }: Sifted): number {
  const rule = candidates.findIndex(({ sources }) => sources.includes('rule'));
  return rule >= 0 ? rule : candidates.findIndex(({ text }) => text === null);
}

/** The likeliest candidate that is not of the same words as another. */
export function likeliestOther({ candidates }: Sifted, chances: readonly number[], one: number): number {
  const own = candidates[one]?.text ?? '';
  const others = candidates.flatMap(({ text }, i) => (text?.startsWith(own) ? [] : [i]));
  return others.reduce((best, i) => ((chances[i] as number) > (chances[best] as number) ? i : best), others[0] ?? one);
}
