/** How sure an answer is: by its chances, by a rule that is certain, and by whom it was taken over from. */
import type { Candidate } from './candidate.js';
import type { Answer, Asked } from './question.js';
import { agreedChance } from './wording.js';

/** How likely an answer is; a name that is certain before anything is weighed is as sure as such rules are. */
export function chanceOf(asked: Asked, answer: Answer): number {
  if (!ofNames(asked)) return answer.chances[answer.best] as number;
  return asked.certain === null ? agreedChance(asked.candidates, answer) : CERTAIN;
}

const CERTAIN = 0.9;

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
