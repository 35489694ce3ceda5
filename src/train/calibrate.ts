/** Calibration: the logistic function of confidence, fitted on claims that the choices were not trained on. */
import { type ConfidenceWeights, confidenceOf } from '../choice/confidence.js';

/** One claim: what its confidence is told by, and whether every field was right. */
export interface Outcome {
  readonly inputs: readonly (readonly [string, number])[];
  readonly right: boolean;
}

const ROUNDS = 400;
const STEP = 0.3;
const DECAY = 0.5;

/** Fits the weights by gradient descent over all outcomes, with AdaGrad's step sizes; whole thousandths. */
export function calibrate(outcomes: readonly Outcome[]): ConfidenceWeights {
  const names = [...new Set(outcomes.flatMap(({ inputs }) => inputs.map(([name]) => name)))].sort();
  const numberOf = new Map(names.map((name, i) => [name, i]));
  const rows = outcomes.map(({ inputs, right }) => ({
    inputs: inputs.map(([name, value]): [number, number] => [numberOf.get(name) as number, value]),
    right: right ? 1 : 0,
  }));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-6);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight) => (DECAY * weight) / rows.length);
    for (const { inputs, right } of rows) {
      let score = 0;
      for (const [i, value] of inputs) score += (weights[i] as number) * value;
      const error = (1 / (1 + Math.exp(-score)) - right) / rows.length;
      for (const [i, value] of inputs) slope[i] = (slope[i] as number) + error * value;
    }
    for (let i = 0; i < weights.length; i++) {
      const gradient = slope[i] as number;
      squares[i] = (squares[i] as number) + gradient * gradient;
      weights[i] = (weights[i] as number) - (STEP * gradient) / Math.sqrt(squares[i] as number);
    }
  }
  return Object.fromEntries(names.map((name, i) => [name, Math.round(1000 * (weights[i] as number))]));
}

/** The claims of one tenth of confidence. */
export interface Tenth {
  /** Lower end of the tenth, 0 to 0.9. */
  readonly from: number;
  readonly claims: number;
  /** Mean confidence of the claims, 0 to 1. */
  readonly told: number;
  /** The part of them that was right in every field, 0 to 1. */
  readonly right: number;
}

/** How far confidence can be relied on, by tenths; each outcome with the weights that it is judged by. */
export function reliability(judged: readonly { outcome: Outcome; weights: ConfidenceWeights }[]): Tenth[] {
  const told = judged.map(({ outcome, weights }) => ({
    confidence: confidenceOf(outcome.inputs, weights),
    right: outcome.right,
  }));
  return Array.from({ length: 10 }, (_, n) => {
    const held = told.filter(({ confidence }) => Math.min(9, Math.floor(10 * confidence)) === n);
    const mean = (sum: number): number => (held.length === 0 ? 0 : sum / held.length);
    return {
      from: n / 10,
      claims: held.length,
      told: mean(held.reduce((sum, { confidence }) => sum + confidence, 0)),
      right: mean(held.filter(({ right }) => right).length),
    };
  });
}
