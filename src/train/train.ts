/** Training: from annotated documents to weights, with what they are worth on documents that did not teach them. */
import { nameOf } from '../choice/feature.js';
import type { WrittenModel } from '../choice/model.js';
import { calibrate } from './calibrate.js';
import { crossValidate, type FittedWeights, fitAll, newIndexes, teach, type Validation } from './cross-validate.js';
import type { AnnotatedDocument } from './documents.js';
import type { Indexes } from './examples.js';
import { forEachQuestion } from './questions.js';

/** Ten parts, each read with what the other nine teach. */
const FOLDS = 10;

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
  const validation = crossValidate(taught, indexes, Math.min(FOLDS, documents.length));
  if (evaluateOnly) return { validation, model: null };
  const weights = fitAll(taught, indexes);
  return {
    validation,
    model: { trained, confidence: calibrate(validation.outcomes), weights: writtenWeights(weights, indexes) },
  };
}

function writtenWeights(weights: FittedWeights, indexes: Indexes): WrittenModel['weights'] {
  return forEachQuestion((question) => {
    const entries: [string, number][] = [];
    indexes[question].hashes.forEach((hash, i) => {
      const hundredths = Math.round(100 * (weights[question][i] as number));
      if (hundredths !== 0) entries.push([nameOf(hash), hundredths]);
    });
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
