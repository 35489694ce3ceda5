/**
 * Shifting: a few documents of one kind beside what the shipped weights know of many. The fit begins at the shipped
 * weights and takes few and short steps from there, so that what these documents do not tell stays as it was.
 */
import type { Model } from '../choice/model.js';
import { decideBy } from '../choice/model.js';
import { type Changes, changed, type WrittenShift } from '../choice/shifted.js';
import { weightOf } from '../choice/weights.js';
import {
  crossValidate,
  newIndexes,
  type Scored,
  scoreDocument,
  type TaughtDocument,
  teach,
  type Validation,
} from './cross-validate.js';
import type { AnnotatedDocument } from './documents.js';
import { askedFirst, type Indexes } from './examples.js';
import { type FitOptions, fitWeights } from './fit.js';
import { forEachQuestion } from './questions.js';
import { byName, FOLDS } from './train.js';

/** docs/training.md tells what other steps are worth: longer ones help these documents more and harm others. */
const SHIFT: FitOptions = { rounds: 4, step: 0.01, decay: 1e-3, least: 2 };

export interface Shifted {
  /** What the shipped weights read of each document, to be held beside `validation`. */
  readonly shipped: ReadonlyMap<AnnotatedDocument, Scored>;
  /** Null for one document, which nothing can be held against. */
  readonly validation: Validation | null;
  /** Null when only asked what it would be worth. */
  readonly shift: WrittenShift | null;
}

function changesBy(model: Model, documents: readonly TaughtDocument[], indexes: Indexes): Changes {
  return forEachQuestion((question) => {
    const examples = documents.flatMap((document) => document.examples[question]);
    const { hashes } = indexes[question];
    const table = model.weights[question];
    const start = Float64Array.from(hashes, (hash) => weightOf(table, hash) / 100);
    const weights = fitWeights(examples, hashes.length, { ...SHIFT, start, isFirst: askedFirst(indexes[question]) });
    return hashes.flatMap((hash, i) => {
      const hundredths = Math.round(100 * (weights[i] as number));
      return hundredths === weightOf(table, hash) ? [] : [[hash, hundredths] as const];
    });
  });
}

/**
 * Shifts a model by annotated documents.
 *
 * @param model the shipped weights
 * @param from SHA-256 of their file
 * @param documents at least one
 * @param trained what the documents are, in words
 * @param evaluateOnly leaves the shifted weights out
 */
export function shift(
  model: Model,
  from: string,
  documents: readonly AnnotatedDocument[],
  trained: readonly string[],
  evaluateOnly: boolean,
): Shifted {
  const indexes = newIndexes();
  const decide = decideBy(model.weights);
  // The shipped weights have not seen these documents: what they hand on, right or wrong, is what they will hand on.
  const taught = teach(documents, indexes, decide);
  const shipped = new Map(documents.map((document) => [document, scoreDocument(document, decide)]));
  const learn = (others: readonly TaughtDocument[]) =>
    decideBy(changed(model, changesBy(model, others, indexes)).weights);
  const folds = Math.min(FOLDS, documents.length);
  const validation = folds < 2 ? null : crossValidate(taught, folds, learn, model.confidence);
  if (evaluateOnly) return { shipped, validation, shift: null };
  const changes = changesBy(model, taught, indexes);
  const weights = forEachQuestion((question) => byName(changes[question], () => true));
  return { shipped, validation, shift: { from, trained, weights } };
}
