/**
 * Fitting: a log-linear model that chooses among candidates, by stochastic gradient with AdaGrad's step sizes (Duchi et
 * al. 2011), weights averaged over the later rounds. At each step a part of the features is left out, other ones each time,
 * so that no weight leans on what stands beside it (dropout, Srivastava et al. 2014). Deterministic: the order of the
 * examples and what is left out are drawn from a fixed seed.
 */
import { softmax } from '../choice/model.js';

/** One question with its candidates' features. */
export interface Example {
  /** Where each candidate's features begin in `features`; one more than there are candidates. */
  readonly offsets: Int32Array;
  /** Dense feature numbers. */
  readonly features: Int32Array;
  /** How acceptable each candidate is, 0 to 1. */
  readonly gain: Float32Array;
}

export interface FitOptions {
  readonly rounds: number;
  readonly step: number;
  readonly decay: number;
  /** The part of the features that is left out of each step, 0 to 1; none where it is left out. */
  readonly drop?: number;
  /** Features that fewer examples have are left out. */
  readonly least: number;
  /** Whether a feature, by its dense number, is left out altogether. */
  readonly leaveOut?: (feature: number) => boolean;
  /** Where weights begin and what they are drawn back to, by dense number; zero where it is left out. */
  readonly start?: Float64Array;
  /** Which features, by dense number, are to tell the answer by themselves too; none where it is left out. */
  readonly isFirst?: Uint8Array;
}

export const FIT: FitOptions = { rounds: 6, step: 0.15, decay: 3e-4, least: 4 };

function shuffler(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

function liveFeatures(examples: readonly Example[], size: number, { least, leaveOut }: FitOptions): Uint8Array {
  const count = new Int32Array(size);
  const seen = new Int32Array(size).fill(-1);
  examples.forEach(({ features }, n) => {
    for (const feature of features)
      if (seen[feature] !== n) {
        seen[feature] = n;
        (count[feature] as number)++;
      }
  });
  return Uint8Array.from(count, (n, feature) => (n >= least && !leaveOut?.(feature) ? 1 : 0));
}

/**
 * Fits weights.
 *
 * @param examples questions with acceptable answers
 * @param size how many features there are
 */
export function fitWeights(examples: readonly Example[], size: number, options: FitOptions = FIT): Float64Array {
  const start = options.start ?? new Float64Array(size);
  const weights = start.slice();
  const isFirst = options.isFirst ?? new Uint8Array(size);
  const drop = options.drop ?? 0;
  const squares = new Float64Array(size).fill(1e-6);
  const sum = new Float64Array(size);
  const order = examples.map((_, i) => i);
  const random = shuffler(1);
  const thin = thinner(liveFeatures(examples, size, options), drop, random);
  const asked = { ...options, start, isFirst };
  let summed = 0;
  for (let round = 0; round < options.rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const n of order) step(thin(examples[n] as Example), weights, squares, asked);
    if (round < options.rounds / 2) continue;
    summed++;
    for (let f = 0; f < size; f++) (sum[f] as number) += weights[f] as number;
  }
  // All features together say what the part that was kept said.
  return sum.map((total) => ((1 - drop) * total) / summed);
}

/** Takes the features that are not live out of examples, and a part of the others, the same ones of all candidates. */
function thinner(live: Uint8Array, drop: number, random: () => number): (example: Example) => Example {
  const limit = drop * 2 ** 32;
  let kept = new Int32Array(0);
  return (example) => {
    const salt = Math.floor(random() * 0x7fffffff);
    if (kept.length < example.features.length) kept = new Int32Array(2 * example.features.length);
    const offsets = new Int32Array(example.offsets.length);
    let count = 0;
    for (let k = 0; k + 1 < offsets.length; k++) {
      for (let a = example.offsets[k] as number; a < (example.offsets[k + 1] as number); a++) {
        const feature = example.features[a] as number;
        if (live[feature] === 1 && (drop === 0 || scattered(feature ^ salt) >= limit)) kept[count++] = feature;
      }
      offsets[k + 1] = count;
    }
    return { offsets, features: kept, gain: example.gain };
  };
}

/** A whole number below 2^32 that looks drawn by chance; alike numbers give unlike ones. */
function scattered(n: number): number {
  let hash = Math.imul(n, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** What each candidate is worth by all its features, and by those that are to tell the answer by themselves. */
export function scoresOf(
  { offsets, features }: Pick<Example, 'offsets' | 'features'>,
  weights: Float64Array,
  isFirst: Uint8Array,
): { all: Float64Array; first: Float64Array } {
  const all = new Float64Array(offsets.length - 1);
  const first = new Float64Array(offsets.length - 1);
  for (let k = 0; k < all.length; k++) {
    let score = 0;
    let firstScore = 0;
    for (let a = offsets[k] as number; a < (offsets[k + 1] as number); a++) {
      const feature = features[a] as number;
      const weight = weights[feature] as number;
      score += weight;
      if (isFirst[feature] === 1) firstScore += weight;
    }
    all[k] = score;
    first[k] = firstScore;
  }
  return { all, first };
}

/**
 * How much the features that are asked of all candidates are to tell by themselves, so that a shortlist can be drawn up by
 * them. With 0 the subject is right half a claim in a hundred more often, but the shortlist loses more than that.
 */
const FIRST = 0.3;

/**
 * How far each candidate is more likely than it should be. The aim is the model's own opinion among the acceptable
 * answers, weighted by how good each is.
 */
function slopes({ gain }: Example, scores: Float64Array): Float64Array {
  const chance = softmax(scores, Math.max(...scores));
  let acceptable = 0;
  for (let k = 0; k < chance.length; k++) acceptable += (chance[k] as number) * (gain[k] as number);
  return chance.map((likely, k) => likely - (likely * (gain[k] as number)) / (acceptable + 1e-12));
}

function step(
  example: Example,
  weights: Float64Array,
  squares: Float64Array,
  { step: rate, decay, start, isFirst }: Required<Pick<FitOptions, 'step' | 'decay' | 'start' | 'isFirst'>>,
): void {
  const { offsets, features } = example;
  const scores = scoresOf(example, weights, isFirst);
  const all = slopes(example, scores.all);
  const first = slopes(example, scores.first);
  for (let k = 0; k < all.length; k++) {
    const own = all[k] as number;
    const both = own + FIRST * (first[k] as number);
    if (Math.abs(own) < 1e-4 && Math.abs(both) < 1e-4) continue;
    for (let a = offsets[k] as number; a < (offsets[k + 1] as number); a++) {
      const f = features[a] as number;
      const slope = isFirst[f] === 1 ? both : own;
      const gradient = slope + decay * ((weights[f] as number) - (start[f] as number));
      squares[f] = (squares[f] as number) + gradient * gradient;
      weights[f] = (weights[f] as number) - (rate * gradient) / Math.sqrt((squares[f] as number) + 1);
    }
  }
}
