/** Cross-validation by document: each fold is read with weights that none of its documents taught. */
import type { ChoiceTrace } from '../choice/chooser.js';
import type { ConfidenceWeights } from '../choice/confidence.js';
import { keepNames, nameOf } from '../choice/feature.js';
import { decideBy } from '../choice/model.js';
import type { Decide, Question } from '../choice/question.js';
import { weightTable } from '../choice/weights.js';
import { type Agreement, agreement, isCore, isFull, type Read } from './agreement.js';
import { calibrate, type Outcome, reliability, type Tenth } from './calibrate.js';
import type { AnnotatedDocument } from './documents.js';
import { askedFirst, type DocumentExamples, examplesOf, featureIndex, type Indexes, readDocument } from './examples.js';
import { type Example, FIT, type FitOptions, fitWeights } from './fit.js';
import { forEachQuestion } from './questions.js';
import { tellsDecisions } from './text-view.js';

export type FittedWeights = Readonly<Record<Question, Float64Array>>;

/** A document with its examples. */
export interface TaughtDocument {
  readonly document: AnnotatedDocument;
  readonly examples: DocumentExamples;
}

/** Indexes of features; their names are kept from here on. */
export function newIndexes(): Indexes {
  keepNames();
  return forEachQuestion(featureIndex);
}

/** Reads the documents and makes their examples; with the history that is given, else with right answers. */
export function teach(documents: readonly AnnotatedDocument[], indexes: Indexes, history?: Decide): TaughtDocument[] {
  return documents.map((document) => ({ document, examples: examplesOf(document, indexes, history) }));
}

/** The part of the features that is left out of each step; in cross-validation by document what is best for each. */
const DROP: Readonly<Record<Question, number>> = {
  indicator: 0.2,
  subject: 0.5,
  period: 0.5,
  base: 0.3,
  whole: 0.3,
  kind: 0.3,
};

/** Weights below this many hundredths are left out. */
const LEAST_WEIGHT = 5;

/** Fits the weights of every question, in whole hundredths, small ones left out, as they are written. */
export function fitAll(documents: readonly TaughtDocument[], indexes: Indexes): FittedWeights {
  return forEachQuestion((question) => {
    const examples = documents.flatMap((document) => document.examples[question]);
    const { hashes } = indexes[question];
    const isFirst = askedFirst(indexes[question]);
    const options = { ...FIT, drop: DROP[question], isFirst };
    const weights =
      question === 'subject' ? fitBothViews(examples, hashes, options) : fitWeights(examples, hashes.length, options);
    return weights.map((weight) => {
      const hundredths = Math.round(100 * weight);
      return Math.abs(hundredths) < LEAST_WEIGHT ? 0 : hundredths / 100;
    });
  });
}

/** How much the weights of the text alone count in a subject's; in cross-validation 0.5 is best of 0 to 1. */
const TEXT_VIEW = 0.5;

/** The weights of all features and those of the text alone, as one. */
function fitBothViews(examples: readonly Example[], hashes: readonly number[], options: FitOptions): Float64Array {
  const told = Uint8Array.from(hashes, (hash) => (tellsDecisions(nameOf(hash)) ? 1 : 0));
  const all = fitWeights(examples, hashes.length, options);
  const text = fitWeights(examples, hashes.length, { ...options, leaveOut: (feature) => told[feature] === 1 });
  return all.map((weight, i) => (1 - TEXT_VIEW) * weight + TEXT_VIEW * (text[i] as number));
}

/** Decides by fitted weights, as the program does by those that are shipped. */
export function byWeights(weights: FittedWeights, indexes: Indexes): Decide {
  return decideBy(
    forEachQuestion((question) =>
      weightTable(
        indexes[question].hashes.map((hash, i) => [hash, Math.round(100 * (weights[question][i] ?? 0))] as const),
      ),
    ),
  );
}

export interface ScoredClaim {
  readonly agreement: Agreement;
  readonly kind: string;
}

/** What the reading of a document is worth. */
export interface Scored {
  readonly found: readonly ScoredClaim[];
  readonly annotations: number;
  readonly records: number;
  readonly outcomes: readonly Outcome[];
}

const isUndecided = ({ undecided = [] }: AnnotatedDocument, { start, end }: Read): boolean =>
  undecided.some((place) => place.start < end && start < place.end);

export function scoreDocument(document: AnnotatedDocument, decide: Decide): Scored {
  const inputs: Outcome['inputs'][] = [];
  const trace: ChoiceTrace = { decided: (_claim, told) => void inputs.push(told) };
  const { reads, pairs } = readDocument(document, decide, trace);
  const paired = new Set(pairs.map(([, j]) => j));
  // Of what nobody has decided about it is not known whether it is right.
  const judged = (j: number): boolean => paired.has(j) || !isUndecided(document, reads[j] as Read);
  const right = new Set<number>();
  const found = pairs.map(([i, j]) => {
    const annotation = document.annotations[i] as AnnotatedDocument['annotations'][number];
    const compared = agreement(annotation, reads[j] as (typeof reads)[number]);
    if (isFull(compared)) right.add(j);
    return { agreement: compared, kind: annotation.kind };
  });
  return {
    found,
    annotations: document.annotations.length,
    records: reads.filter((_, j) => judged(j)).length,
    outcomes: inputs.flatMap((told, j) => (judged(j) ? [{ inputs: told, right: right.has(j) }] : [])),
  };
}

export interface Summary {
  readonly annotations: number;
  readonly found: number;
  readonly core: number;
  readonly full: number;
  readonly subject: number;
  readonly indicator: number;
  readonly period: number;
  readonly base: number;
}

/** F1 of what was found, core and full; and of the found claims that are no dates the part with each field right. */
export function summarise(scored: readonly Scored[]): Summary {
  const annotations = scored.reduce((sum, one) => sum + one.annotations, 0);
  const records = scored.reduce((sum, one) => sum + one.records, 0);
  const found = scored.flatMap((one) => one.found);
  const claims = found.filter(({ kind }) => kind !== 'date');
  const f1 = (count: number): number => (annotations + records === 0 ? 100 : (200 * count) / (annotations + records));
  const part = (field: 'subject' | 'indicator' | 'period' | 'base'): number =>
    claims.length === 0 ? 100 : (100 * claims.filter(({ agreement: one }) => one[field]).length) / claims.length;
  return {
    annotations,
    found: f1(found.length),
    core: f1(found.filter(({ agreement: one }) => isCore(one)).length),
    full: f1(found.filter(({ agreement: one }) => isFull(one)).length),
    subject: part('subject'),
    indicator: part('indicator'),
    period: part('period'),
    base: part('base'),
  };
}

/** What cross-validation says. */
export interface Validation {
  /** By document, in the order in which they were given. */
  readonly scored: ReadonlyMap<AnnotatedDocument, Scored>;
  /** How far confidence can be relied on, each fold judged by what the others teach. */
  readonly tenths: readonly Tenth[];
  readonly outcomes: readonly Outcome[];
}

/**
 * Reads every document with what the others teach.
 *
 * @param taught the documents; all of one text are given as one
 * @param folds how many parts, at least 2
 * @param learn makes a way to decide from the documents of the other parts
 * @param confidence the weights that confidence is told by; left out, each part is judged by what the others teach
 */
export function crossValidate(
  taught: readonly TaughtDocument[],
  folds: number,
  learn: (documents: readonly TaughtDocument[]) => Decide,
  confidence?: ConfidenceWeights,
): Validation {
  const scored = new Map<AnnotatedDocument, Scored>();
  const byFold: Outcome[][] = [];
  const foldOf = (n: number): number => n % folds;
  for (let fold = 0; fold < folds; fold++) {
    const decide = learn(taught.filter((_, n) => foldOf(n) !== fold));
    const own: Outcome[] = [];
    taught.forEach(({ document }, n) => {
      if (foldOf(n) !== fold) return;
      const one = scoreDocument(document, decide);
      scored.set(document, one);
      own.push(...one.outcomes);
    });
    byFold.push(own);
  }
  const judged = byFold.flatMap((own, fold) => {
    const weights = confidence ?? calibrate(byFold.filter((_, other) => other !== fold).flat());
    return own.map((outcome) => ({ outcome, weights }));
  });
  return { scored, tenths: reliability(judged), outcomes: byFold.flat() };
}
