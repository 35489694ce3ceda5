/** Examples: the questions that the claims of annotated documents ask, with the answers that annotators allow. */

import type { Candidate } from '../choice/candidate.js';
import type { ChoiceTrace } from '../choice/chooser.js';
import { hashOf } from '../choice/feature.js';
import { nameLikeness } from '../choice/likeness.js';
import { type Answer, type Asked, type Decide, emitFirstFeatures, type Question } from '../choice/question.js';
import { ruleOf } from '../choice/sifted.js';
import { readClaims } from '../extract.js';
import { knownOf } from '../known.js';
import { layout } from '../layout/layout.js';
import { linesOnly } from '../read/text-document.js';
import type { Claim } from '../resolve/claim.js';
import { type Annotation, type Compared, pairUp, type Read, readings } from './agreement.js';
import type { AnnotatedDocument } from './documents.js';
import type { Example } from './fit.js';

/** Dense numbers for the features of one question, with their names. */
export interface FeatureIndex {
  readonly numberOf: (hash: number) => number;
  readonly hashes: readonly number[];
  /** Numbers of the features that are asked of all candidates; the others are asked of a shortlist. */
  readonly first: Set<number>;
}

/** By number, 1 for the features that are asked of all candidates. */
export const askedFirst = ({ hashes, first }: FeatureIndex): Uint8Array =>
  Uint8Array.from(hashes, (_, number) => (first.has(number) ? 1 : 0));

export function featureIndex(): FeatureIndex {
  const numbers = new Map<number, number>();
  const hashes: number[] = [];
  return {
    hashes,
    first: new Set(),
    numberOf(hash) {
      let number = numbers.get(hash);
      if (number === undefined) {
        number = hashes.length;
        numbers.set(hash, number);
        hashes.push(hash);
      }
      return number;
    },
  };
}

export type DocumentExamples = Readonly<Record<Question, readonly Example[]>>;

export type Indexes = Readonly<Record<Question, FeatureIndex>>;

/** An answer counts as acceptable from here on. */
const ACCEPTABLE = 0.6;
/** How much a better wording is preferred to a merely alike one. */
const SHARPNESS = 12;

const FIELD: Readonly<Record<Question, Compared>> = {
  indicator: 'indicator',
  subject: 'subject',
  period: 'period',
  base: 'base',
  whole: 'base',
  kind: 'kind',
};

/** How good each candidate is by what the annotator allows: 0 to 1. */
export function gainsOf(annotation: Annotation, question: Question, candidates: readonly Candidate[]): number[] {
  const allowed = readings(annotation, FIELD[question]) as (string | null)[];
  const words = question === 'subject' || question === 'indicator' || question === 'whole';
  return candidates.map(({ text }) =>
    Math.max(...allowed.map((reading) => (words ? nameLikeness(reading, text) : reading === text ? 1 : 0))),
  );
}

function featuresOf(asked: Asked, index: FeatureIndex): Pick<Example, 'offsets' | 'features'> {
  const offsets = new Int32Array(asked.candidates.length + 1);
  const features: number[] = [];
  const emit = (hash: number): void => {
    features.push(index.numberOf(hash));
  };
  const emitFirst = (hash: number): void => {
    const number = index.numberOf(hash);
    index.first.add(number);
    features.push(number);
  };
  asked.candidates.forEach((candidate, i) => {
    emitFirstFeatures(asked, candidate, emitFirst);
    asked.claimFeatures(candidate, emit);
    offsets[i + 1] = features.length;
  });
  return { offsets, features: Int32Array.from(features) };
}

/** What a claim reads as when it is compared with annotations. */
function readOf(claim: Claim, place: { start: number; end: number }): Read {
  const { kind, value, min, max, unit, bound, change, base, period, status, subject, indicator } = claim;
  return { ...place, kind, value, min, max, unit, bound, change, base, period, status, subject, indicator };
}

/** Offsets of a claim in the text in code points. */
function placesIn(text: string): (claim: Claim) => { start: number; end: number } {
  const pointAt = new Int32Array(text.length + 1);
  let point = 0;
  for (let i = 0; i < text.length; i++) {
    pointAt[i] = point;
    const code = text.charCodeAt(i);
    if (!(code >= 0xd800 && code <= 0xdbff)) point++;
  }
  pointAt[text.length] = point;
  return ({ sentence, start, end }) => ({
    start: pointAt[sentence.offsetAt(start)] as number,
    end: pointAt[sentence.offsetAt(end - 1) + 1] as number,
  });
}

const silent = (): void => undefined;

/** Reads a document with a way to decide; claims with the annotations they are paired with. */
export function readDocument(
  document: AnnotatedDocument,
  decide: Decide,
  trace: ChoiceTrace = {},
): { claims: Claim[]; reads: Read[]; pairs: [number, number][] } {
  const { text, name, contents = linesOnly(text) } = document;
  const options = document.date === null ? {} : { date: document.date };
  const place = placesIn(text);
  const source = { path: name, sha256: '', reader: { name: 'text', version: '' } as const, ...contents };
  const claims = [
    ...readClaims(
      [...layout(source)],
      [],
      knownOf(source, options.date),
      options,
      { decide, confidence: {} },
      { part: silent, sentence: silent, origin: silent, ...trace },
    ),
  ];
  const reads = claims.map((claim) => readOf(claim, place(claim)));
  return { claims, reads, pairs: pairUp(document.annotations, reads) };
}

/** What the rules alone answer. */
export const byRules: Decide = (asked) => certain(ruleOf(asked));

const certain = (best: number): Answer => ({ best, chances: new Array<number>(best + 1).fill(1) });

const keyOf = (claim: Claim): string =>
  `${claim.sentence.offsetAt(claim.start)} ${claim.end - claim.start} ${claim.kind}`;

/** So many of a hundred subjects of the history are wrong ones, so that the weights learn to find back. */
const ASTRAY = 5;

/**
 * The examples of a document. The history of each claim is the right answers of those before it but for a few: with
 * nothing but right ones the weights lean on them more than they can when they read for themselves.
 *
 * @param history where weights are there that have not seen the document: the history is what they answer, right or wrong
 */
export function examplesOf(document: AnnotatedDocument, indexes: Indexes, history?: Decide): DocumentExamples {
  const examples: Record<Question, Example[]> = {
    indicator: [],
    subject: [],
    period: [],
    base: [],
    whole: [],
    kind: [],
  };
  const first = readDocument(document, byRules);
  const annotationOf = new Map<string, Annotation>();
  for (const [i, j] of first.pairs) {
    const annotation = document.annotations[i] as Annotation;
    if (annotation.kind !== 'date') annotationOf.set(keyOf(first.claims[j] as Claim), annotation);
  }
  readDocument(document, (asked) => {
    const annotation = annotationOf.get(keyOf(asked.claim));
    const answer = history?.(asked);
    if (annotation === undefined) return answer ?? byRules(asked);
    const gains = gainsOf(annotation, asked.question, asked.candidates);
    const best = gains.indexOf(Math.max(...gains));
    const top = gains[best] as number;
    if (top < ACCEPTABLE) return answer ?? byRules(asked);
    const index = indexes[asked.question];
    examples[asked.question].push({
      ...featuresOf(asked, index),
      gain: Float32Array.from(gains, (gain) => (gain < ACCEPTABLE ? 0 : Math.exp(SHARPNESS * (gain - top)))),
    });
    return answer ?? certain(asked.question === 'subject' ? oftenRight(asked, gains, best) : best);
  });
  return examples;
}

/** The best answer, now and then another that could be taken for it; the same one on every run. */
function oftenRight({ claim, candidates }: Asked, gains: readonly number[], best: number): number {
  const chance = hashOf(`${claim.sentence.folded}|${claim.start}`) >>> 0;
  if (chance % 100 >= ASTRAY) return best;
  const others = candidates.flatMap(({ text, sources }, i) =>
    (gains[i] as number) < ACCEPTABLE && (text === null || sources.some(isOfNames)) ? [i] : [],
  );
  return others.length === 0 ? best : (others[Math.floor(chance / 100) % others.length] as number);
}

/** Whether a source gives names rather than phrases. */
const isOfNames = (source: string): boolean => source.startsWith('by-') || NAMES.has(source);
const NAMES: ReadonlySet<string> = new Set(['history', 'head', 'leading', 'main', 'frequent', 'rule']);
