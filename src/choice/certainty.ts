/** How sure an answer is: by its chances, by a rule that is certain, and by whom it was taken over from. */
import type { Candidate } from './candidate.js';
import type { Answer, Asked } from './question.js';
import { agreedChance } from './wording.js';

/**
 * What is certain is not weighed: the answer to a question that has one; null to any other. A period that goes on is as
 * sure as that of the claim before.
 */
export function sure({ question, candidates, certain }: Asked, periodChance: number): Answer | null {
  if (certain === null) return null;
  const chance = question === 'period' ? periodChance : CERTAIN;
  return { best: certain, chances: candidates.map((_, i) => (i === certain ? chance : 0)) };
}

/**
 * How likely an answer is; a name that a rule gave against the weights is at least as sure as such rules are.
 *
 * @param weighed the index that the weights alone would take
 */
export function chanceOf(asked: Asked, answer: Answer, weighed: number): number {
  if (asked.certain !== null || !ofNames(asked)) return answer.chances[answer.best] as number;
  const chance = agreedChance(asked.candidates, answer);
  return answer.best === weighed ? chance : Math.max(chance, AGAINST_WEIGHTS);
}

const CERTAIN = 0.9;
const AGAINST_WEIGHTS = 0.7;

const ofNames = ({ question }: Asked): boolean => question !== 'period' && question !== 'base';

/**
 * How sure a subject was when it was last chosen for what the text says at hand: whoever takes it over from a claim
 * before can be no surer.
 */
export function inheritance(): (taken: Candidate, chance: number) => number {
  const chances = new Map<string | null, number>();
  return ({ text, ago, recent }, chance) => {
    const handsOn = ago > 0 || recent > 0;
    const first = (handsOn ? chances.get(text) : undefined) ?? chance;
    chances.set(text, first);
    return first;
  };
}
