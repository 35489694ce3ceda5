/** Weights that were shifted from others: the others, and what is different. */
import { hashOfName } from './feature.js';
import type { Model } from './model.js';
import { QUESTIONS, type Question } from './question.js';
import { changedTable } from './weights.js';

/** What is different, as it is written: names of features with whole hundredths, sorted. */
export interface WrittenShift {
  /** SHA-256 of the file of weights that these belong to, in lower-case hexadecimal. */
  readonly from: string;
  /** What shifted them, in words. */
  readonly trained: readonly string[];
  readonly weights: Readonly<Record<Question, Readonly<Record<string, number>>>>;
}

/** Weights by the hash of their feature, in whole hundredths, that stand in place of a model's. */
export type Changes = Readonly<Record<Question, readonly (readonly [number, number])[]>>;

/** A model with some weights changed; its confidence stays. */
export function changed(model: Model, changes: Changes): Model {
  const tables = QUESTIONS.map((question) => [question, changedTable(model.weights[question], changes[question])]);
  return { ...model, weights: Object.fromEntries(tables) as Model['weights'] };
}

/** A model shifted as it is written. */
export function shifted(model: Model, { weights }: Pick<WrittenShift, 'weights'>): Model {
  const changes = QUESTIONS.map((question) => [
    question,
    Object.entries(weights[question]).map(([name, weight]) => [hashOfName(name), weight] as const),
  ]);
  return changed(model, Object.fromEntries(changes) as Changes);
}
