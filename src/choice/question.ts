/** Questions: which field of a claim is asked for, with which candidates, and what an answer is. */
import type { Claim } from '../resolve/claim.js';
import type { Candidate } from './candidate.js';
import type { Emit } from './feature.js';

/**
 * What is chosen. `kind` is asked where what is written leaves two; `base` is a time or a way of comparing, `whole` a noun:
 * what a share, ratio or rank is of.
 */
export type Question = 'indicator' | 'kind' | 'subject' | 'period' | 'base' | 'whole';
export const QUESTIONS: readonly Question[] = ['indicator', 'subject', 'period', 'base', 'whole', 'kind'];

/** A question about one claim with its candidates. */
export interface Asked {
  readonly question: Question;
  readonly claim: Claim;
  readonly candidates: readonly Candidate[];
  /** The answer that is certain before anything is weighed; null where none is. */
  readonly certain: number | null;
  /** What is asked first, to make a shortlist; null where every candidate is weighed in full. */
  readonly first: FirstFeatures | null;
  /** All other features. */
  readonly claimFeatures: (candidate: Candidate, emit: Emit) => void;
}

/** Features of a candidate in three parts: of its words, its place, and each of its sources. */
export interface FirstFeatures {
  readonly textFeatures: (candidate: Candidate, emit: Emit) => void;
  readonly placeFeatures: (candidate: Candidate, emit: Emit) => void;
  readonly sourceFeatures: (source: string, emit: Emit) => void;
}

/** Emits what is asked of a candidate first: of its words, its place and its sources. */
export function emitFirstFeatures({ first }: Asked, candidate: Candidate, emit: Emit): void {
  if (first === null) return;
  first.textFeatures(candidate, emit);
  first.placeFeatures(candidate, emit);
  for (const source of candidate.sources) first.sourceFeatures(source, emit);
}

/** Emits all features of a candidate. */
export function emitFeatures(asked: Asked, candidate: Candidate, emit: Emit): void {
  emitFirstFeatures(asked, candidate, emit);
  asked.claimFeatures(candidate, emit);
}

/** A decision: the index of the candidate to take, and how likely each candidate is. */
export interface Answer {
  readonly best: number;
  readonly chances: readonly number[];
}

export type Decide = (asked: Asked) => Answer;
