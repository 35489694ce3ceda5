/** What is told of a text while it is read, for whoever mends a rule: its sentences, and where each field came from. */
import type { Mention } from '../../grammars/zh/mention.js';
import type { PartBase } from '../layout/parts.js';
import type { Sentence } from '../layout/sentences.js';
import type { Clause } from './clauses.js';
import type { Time } from './time.js';

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
