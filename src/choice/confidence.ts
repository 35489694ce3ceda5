/**
 * Confidence: how likely every field of a claim is right, by a logistic function of how sure each choice was and of the
 * claim's kind. Its weights are fitted on documents that the choices were not trained on.
 */
import type { Claim } from '../resolve/claim.js';
import type { Question } from './question.js';

/** Questions whose answers confidence is told by; the kind is one of the claim's own. */
type Told = Exclude<Question, 'kind'>;

/** What was chosen for a question, as far as confidence asks. */
export interface Certainty {
  readonly question: Told;
  /** Probability of the chosen candidate. */
  readonly chance: number;
  /** Whether the rules say the same. */
  readonly agrees: boolean;
  /** How sure the subject was when it was first chosen, where a claim before handed it on. */
  readonly handedOn?: number;
}

/** Weights by name, in whole thousandths. */
export type ConfidenceWeights = Readonly<Record<string, number>>;

const LEAST_CHANCE = 1e-3;

const DOUBT: Readonly<Record<Told, string>> = {
  indicator: 'indicator doubt',
  subject: 'subject doubt',
  period: 'period doubt',
  base: 'base doubt',
  whole: 'whole doubt',
};
const DIFFERS: Readonly<Record<Told, string>> = {
  indicator: 'indicator differs',
  subject: 'subject differs',
  period: 'period differs',
  base: 'base differs',
  whole: 'whole differs',
};

/** What confidence is told by: names with their values. */
export function confidenceInputs(claim: Claim, certainties: readonly Certainty[]): [string, number][] {
  const inputs: [string, number][] = [
    ['always', 1],
    [`kind ${claim.kind}`, 1],
  ];
  if (claim.status !== 'actual') inputs.push(['planned', 1]);
  if (claim.bound !== 'exact') inputs.push(['bounded', 1]);
  let product = 1;
  for (const { question, chance, agrees, handedOn } of certainties) {
    product *= chance;
    inputs.push([DOUBT[question], Math.log(Math.max(LEAST_CHANCE, chance))]);
    if (!agrees) inputs.push([DIFFERS[question], 1]);
    if (handedOn !== undefined) inputs.push(['subject handed on', Math.log(Math.max(LEAST_CHANCE, handedOn))]);
  }
  if (certainties.length > 0) {
    inputs.push(['all', product], ['all squared', product * product]);
    if (claim.subject === null) inputs.push(['no subject', 1]);
    if (claim.indicator === null) inputs.push(['no indicator', 1]);
    if (claim.period === null) inputs.push(['no period', 1]);
  }
  return inputs;
}

/** Confidence in whole thousandths of 1. */
export function confidenceOf(inputs: readonly (readonly [string, number])[], weights: ConfidenceWeights): number {
  let score = 0;
  for (const [name, value] of inputs) score += ((weights[name] ?? 0) / 1000) * value;
  return Math.round(1000 / (1 + Math.exp(-score))) / 1000;
}
