/** Training: from annotated documents to weights, with what they are worth on documents that did not teach them. */
import { nameOf } from '../choice/feature.js';
import type { WrittenModel } from '../choice/model.js';
import { calibrate } from './calibrate.js';
import {
  byWeights,
  crossValidate,
  type FittedWeights,
  fitAll,
  newIndexes,
  teach,
  type Validation,
} from './cross-validate.js';
import type { AnnotatedDocument } from './documents.js';
import type { Indexes } from './examples.js';
import { forEachQuestion } from './questions.js';

/** Ten parts, each read with what the other nine teach. */
export const FOLDS = 10;

export interface Trained {
  readonly validation: Validation;
  /** Null when only asked what training would be worth. */
  readonly model: WrittenModel | null;
}

/**
 * Trains on annotated documents.
 *
 * @param documents at least two
 * @param trained what the documents are, in words, to be written into the model
 * @param evaluateOnly leaves the final weights out
 */
export function train(
  documents: readonly AnnotatedDocument[],
  trained: readonly string[],
  evaluateOnly: boolean,
): Trained {
  const indexes = newIndexes();
  const taught = teach(documents, indexes);
  const validation = crossValidate(taught, Math.min(FOLDS, documents.length), (others) =>
    byWeights(fitAll(others, indexes), indexes),
  );
  if (evaluateOnly) return { validation, model: null };
  const weights = fitAll(taught, indexes);
  return {
    validation,
    model: { trained, confidence: calibrate(validation.outcomes), weights: writtenWeights(weights, indexes) },
  };
}

function writtenWeights(weights: FittedWeights, indexes: Indexes): WrittenModel['weights'] {
  return forEachQuestion((question) =>
    byName(
      indexes[question].hashes.map((hash, i) => [hash, Math.round(100 * (weights[question][i] as number))] as const),
      (_, hundredths) => hundredths !== 0,
    ),
  );
}

/** Weights in hundredths by the names of their features, sorted; those that are kept. */
export function byName(
  weights: readonly (readonly [number, number])[],
  isKept: (hash: number, hundredths: number) => boolean,
): Record<string, number> {
  const kept = weights.filter(([hash, hundredths]) => isKept(hash, hundredths));
  const named = kept.map(([hash, hundredths]): [string, number] => [nameOf(hash), hundredths]);
  return Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}
