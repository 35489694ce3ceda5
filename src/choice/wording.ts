/**
 * Wordings: readings that say the same in other words share what they are worth. `工业增加值` and `规模以上工业增加值` can
 * each be likely; the one to take is what most of the likely readings agree with (minimum Bayes risk).
 */
import type { Candidate } from './candidate.js';
import { ALIKE, nameLikeness } from './likeness.js';
import type { Answer } from './question.js';

/** Readings less likely than this are not asked. */
const LEAST = 0.03;
/** How many are asked. */
const ASKED = 8;
/** A reading as likely as this is taken as it is. */
const SURE = 0.9;

/** The likeliest readings, the likeliest first. */
function likeliest(chances: readonly number[]): number[] {
  const likely = [...chances.keys()].filter((i) => (chances[i] as number) > LEAST);
  return likely.sort((one, other) => (chances[other] as number) - (chances[one] as number)).slice(0, ASKED);
}

/** The index of the wording that the likely readings agree with most, among those at least half as likely as the best. */
export function agreedWording(candidates: readonly Candidate[], { best, chances }: Answer): number {
  if ((chances[best] as number) >= SURE) return best;
  const likely = likeliest(chances);
  let agreed = best;
  let most = 0;
  for (const one of likely) {
    if ((chances[one] as number) < (chances[best] as number) / 2) break;
    let sum = 0;
    for (const other of likely) {
      const alike = nameLikeness(textAt(candidates, other), textAt(candidates, one));
      if (alike >= ALIKE) sum += ((chances[other] as number) * (1 + alike)) / 2;
    }
    if (sum > most + 1e-9) {
      most = sum;
      agreed = one;
    }
  }
  return agreed;
}

/** How likely it is that a reading, or one that says the same, is right. */
export function agreedChance(candidates: readonly Candidate[], { best, chances }: Answer): number {
  let sum = chances[best] as number;
  if (sum >= SURE) return sum;
  for (const other of likeliest(chances))
    if (other !== best && nameLikeness(textAt(candidates, other), textAt(candidates, best)) >= ALIKE)
      sum += chances[other] as number;
  return Math.min(1, sum);
}

const textAt = (candidates: readonly Candidate[], i: number): string | null => (candidates[i] as Candidate).text;
