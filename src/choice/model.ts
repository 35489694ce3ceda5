/** A model: weights for every question and for confidence, as text that people read and as bytes that load at once. */
import type { Candidate } from './candidate.js';
import type { ConfidenceWeights } from './confidence.js';
import { hashOfName } from './feature.js';
import { type Answer, type Asked, type Decide, type FirstFeatures, QUESTIONS, type Question } from './question.js';
import { type Tally, tally, type WeightTable, weightTable } from './weights.js';
import { agreedWording } from './wording.js';

export interface Model {
  readonly weights: Readonly<Record<Question, WeightTable>>;
  readonly confidence: ConfidenceWeights;
}

/** A model as it is written: names of features with whole hundredths, sorted. */
export interface WrittenModel {
  /** What it was trained on, in words. */
  readonly trained: readonly string[];
  readonly confidence: Readonly<Record<string, number>>;
  readonly weights: Readonly<Record<Question, Readonly<Record<string, number>>>>;
}

export function modelOf({ weights, confidence }: WrittenModel): Model {
  const table = (question: Question): WeightTable =>
    weightTable(Object.entries(weights[question]).map(([name, weight]) => [hashOfName(name), weight]));
  return {
    weights: {
      indicator: table('indicator'),
      subject: table('subject'),
      period: table('period'),
      base: table('base'),
      whole: table('whole'),
      kind: table('kind'),
    },
    confidence,
  };
}

/** The bytes of a model, little endian: a line of JSON padded to a multiple of eight, then the tables by question. */
export function writeModel({ weights, confidence }: Model): Buffer {
  const tables = QUESTIONS.map((question) => weights[question]);
  const sizes = tables.map(({ length }) => length);
  const head = JSON.stringify({ sizes, confidence });
  const line = Buffer.from(`${head.padEnd(Math.ceil((head.length + 1) / 8) * 8 - 1)}\n`, 'latin1');
  return Buffer.concat([line, ...tables.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength))]);
}

export function readModel(bytes: Buffer): Model {
  const line = bytes.indexOf(10) + 1;
  const { sizes, confidence } = JSON.parse(bytes.toString('latin1', 0, line)) as {
    sizes: number[];
    confidence: ConfidenceWeights;
  };
  let { buffer } = bytes;
  let at = bytes.byteOffset + line;
  // The line is padded: only a buffer that begins at an odd place is copied.
  if (at % 4 !== 0) {
    buffer = buffer.slice(at);
    at = 0;
  }
  const next = (size: number): WeightTable => {
    const table = new Int32Array(buffer, at, size);
    at += 4 * size;
    return table;
  };
  const tables = sizes.map(next);
  const weights = Object.fromEntries(QUESTIONS.map((question, i) => [question, tables[i]])) as Model['weights'];
  return { weights, confidence };
}

/** Texts whose scores are kept, as many as stay near the processor; beyond it the memory is begun anew. */
const KEPT = 8_000;

/** Fields whose readings that say the same share what they are worth; a subject has one name. */
const SHARES: ReadonlySet<Question> = new Set<Question>(['indicator', 'whole']);

/** Decides by a model's weights; what a text or a place is worth by itself is counted once. */
export function decideBy(weights: Model['weights']): Decide {
  const texts = new Map<Question, Map<string, number>>(QUESTIONS.map((question) => [question, new Map()]));
  const features = tally();
  return (asked) => {
    const { question } = asked;
    const kept = { features, texts: texts.get(question) as Map<string, number> };
    const answer = answerBy(weights[question], kept, asked);
    return SHARES.has(question) ? { ...answer, best: agreedWording(asked.candidates, answer) } : answer;
  };
}

interface KeptScores {
  readonly features: Tally;
  readonly texts: Map<string, number>;
}

/** What the words of a candidate are worth. */
function textScore(
  table: WeightTable,
  { features, texts }: KeptScores,
  first: FirstFeatures,
  candidate: Candidate,
): number {
  const { text } = candidate;
  if (text === null) return 0;
  const known = texts.get(text);
  if (known !== undefined) return known;
  first.textFeatures(candidate, features.emit);
  const score = features.sum(table);
  if (texts.size >= KEPT) texts.clear();
  texts.set(text, score);
  return score;
}

/** What a candidate is worth by itself: by its words, and by where they stand. */
function ownScore(
  table: WeightTable,
  kept: KeptScores,
  question: Question,
  first: FirstFeatures,
  candidate: Candidate,
): number {
  const { text, span, zone } = candidate;
  if (span === null) return textScore(table, kept, first, candidate);
  let known = span.scores;
  while (known !== null && (known.question !== question || known.zone !== zone)) known = known.next;
  if (known === null) {
    first.placeFeatures(candidate, kept.features.emit);
    known = { question, zone, place: kept.features.sum(table), text: null, score: 0, next: span.scores };
    span.scores = known;
  }
  if (known.text !== text || text === null) {
    known.text = text;
    known.score = known.place + textScore(table, kept, first, candidate);
  }
  return known.score;
}

/** What the candidates are worth by themselves and by their sources. */
function firstScores(
  table: WeightTable,
  kept: KeptScores,
  { question, candidates }: Asked,
  first: FirstFeatures,
): number[] {
  const sources = new Map<string, number>();
  const sourceScore = (source: string): number => {
    let known = sources.get(source);
    if (known === undefined) {
      first.sourceFeatures(source, kept.features.emit);
      known = kept.features.sum(table);
      sources.set(source, known);
    }
    return known;
  };
  return candidates.map((candidate) => {
    let sum = ownScore(table, kept, question, first, candidate);
    for (const source of candidate.sources) sum += sourceScore(source);
    return sum;
  });
}

function answerBy(table: WeightTable, kept: KeptScores, asked: Asked): Answer {
  const { candidates, first, question } = asked;
  const { features } = kept;
  const scores = first === null ? candidates.map(() => 0) : firstScores(table, kept, asked, first);
  const least = first === null ? 0 : leastOf(scores, question);
  let best = -1;
  for (let i = 0; i < candidates.length; i++) {
    if ((scores[i] as number) < least) {
      scores[i] = Number.NEGATIVE_INFINITY;
      continue;
    }
    asked.claimFeatures(candidates[i] as Candidate, features.emit);
    scores[i] = ((scores[i] as number) + features.sum(table)) / 100;
    if (best < 0 || (scores[i] as number) > (scores[best] as number)) best = i;
  }
  return { best, chances: softmax(scores, scores[best] as number) };
}

/**
 * How much less than the best a candidate of the shortlist may be worth by its words, its place and its sources, in
 * hundredths, and how many they are at most. In cross-validation they read as well as no shortlist; of a subject most is
 * asked.
 */
const OF_SUBJECT = { margin: 400, most: 8 };
const OF_OTHERS = { margin: 600, most: 14 };

/** The score that a candidate must have to be on the shortlist, whose candidates alone are weighed in full. */
function leastOf(scores: readonly number[], question: Question): number {
  const { margin, most } = question === 'subject' ? OF_SUBJECT : OF_OTHERS;
  const highest: number[] = [];
  for (const score of scores) {
    if (highest.length === most) {
      if (score <= (highest[most - 1] as number)) continue;
      highest.pop();
    }
    let at = highest.length;
    for (; at > 0 && (highest[at - 1] as number) < score; at--) highest[at] = highest[at - 1] as number;
    highest[at] = score;
  }
  const least = highest.length < most ? Number.NEGATIVE_INFINITY : (highest[most - 1] as number);
  return Math.max(least, (highest[0] as number) - margin);
}

/** Makes scores into probabilities, in their place. */
export function softmax<Scores extends number[] | Float64Array>(scores: Scores, highest: number): Scores {
  let total = 0;
  for (let i = 0; i < scores.length; i++) {
    scores[i] = Math.exp((scores[i] as number) - highest);
    total += scores[i] as number;
  }
  for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] as number) / total;
  return scores;
}
