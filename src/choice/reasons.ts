/** Why a candidate was taken: the features that set it apart from the next likely one. */
import type { Candidate } from './candidate.js';
import { nameOf } from './feature.js';
import type { Model } from './model.js';
import { type Asked, emitFeatures } from './question.js';
import { weightOf } from './weights.js';

/** A feature with what it adds to one candidate over another. */
export interface Reason {
  /** Its name and values: `sourceKind|rule|growth`. */
  readonly feature: string;
  readonly weight: number;
}

/**
 * The features that speak most for one candidate against another, the strongest first. Their names must be kept.
 *
 * @param most how many
 */
export function reasonsFor(
  asked: Asked,
  taken: Candidate,
  other: Candidate,
  weights: Model['weights'],
  most: number,
): Reason[] {
  const table = weights[asked.question];
  const sums = new Map<number, number>();
  const add = (candidate: Candidate, sign: number): void => {
    const emit = (feature: number): void => {
      sums.set(feature, (sums.get(feature) ?? 0) + sign * weightOf(table, feature));
    };
    emitFeatures(asked, candidate, emit);
  };
  add(taken, 1);
  add(other, -1);
  return [...sums]
    .filter(([, sum]) => sum > 0)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, most)
    .map(([feature, sum]) => ({ feature: nameOf(feature), weight: sum / 100 }));
}
