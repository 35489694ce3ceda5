/** How sure an answer is: by its chances, by a rule that is certain, and by whom it was taken over from. */
import type { Candidate } from './candidate.js';
import type { Answer, Asked } from './question.js';
import { agreedChance } from './wording.js';

/**
 * How likely an answer is; a name that a rule gave, before anything was weighed or against the weights, is as sure as such
 * rules are.
 *
 * @param weighed the index that the weights alone would take
 */
export function chanceOf(asked: Asked, answer: Answer, weighed: number): number {
  if (!ofNames(asked)) return answer.chances[answer.best] as number;
  if (asked.certain !== null) return CERTAIN;
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
