/** Origins: where each field of a claim came from, told in words for whoever mends a rule. */
import type { Mention } from '../../grammars/zh/mention.js';
import type { PartBase } from '../layout/parts.js';
import type { Sentence } from '../layout/sentences.js';
import type { Clause } from './clauses.js';
import type { Time } from './period.js';
import type { ResolveState, SentenceState } from './state.js';

/** Where the fields of one claim came from. */
export interface Origin {
  readonly kind: string;
  /** Left out where weights chose: the candidates tell then. */
  readonly subject?: string;
  readonly indicator?: string;
  readonly period: string;
  readonly base: string;
  readonly status: string;
}

/** How a sentence was cut up. */
export interface SentenceReading {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly clauses: readonly Clause[];
  readonly times: readonly Time[];
}

/** Hears of every sentence before its claims, and of every claim before it is yielded. */
export interface Trace {
  /** Hears where each part of a long text begins; the offsets of its sentences count from there. */
  readonly part: (base: PartBase) => void;
  readonly sentence: (reading: SentenceReading) => void;
  readonly origin: (origin: Origin) => void;
}

/** A date is its own period. */
export const DATE_ORIGIN: Origin = {
  kind: 'a calendar expression',
  subject: 'a date has none',
  indicator: 'a date has none',
  period: 'its own words; a missing year from the sentence, the paragraph or the document',
  base: 'a date has none',
  status: 'a date is a fact',
};

export function periodOrigin(period: string | null, mention: Mention, now: SentenceState, state: ResolveState): string {
  if (period === null) return 'no time said';
  const time = now.times.findLast((candidate) => candidate.iso === period && candidate.start < mention.start);
  if (time) return `“${now.folded.slice(time.start, time.end)}” in the sentence`;
  if (period === now.fromIso) return 'the start of the change that the list began with';
  if (period === state.paragraph) return 'an earlier sentence of the paragraph';
  if (period === state.section) return 'the heading of the section';
  return period === state.title ? 'the title of the document' : 'the paragraph before, which reports the same time';
}
