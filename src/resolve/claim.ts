/** A claim: what the resolve room makes of a mention, before it becomes a record. */
import type { Mention } from '../../grammars/zh/mention.js';
import type { Sentence } from '../layout/sentences.js';
import type { Bound, Change, Kind, Status } from '../record/schema.js';
import type { Clause } from './clauses.js';

/** The cell of a table that a claim stands in. All numbers count from 1. */
export interface ClaimCell {
  /** Number of the table in its document. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly sheet: string | null;
  /** Its name in a spreadsheet: `B3`. */
  readonly name: string | null;
}

export interface Claim {
  readonly sentence: Sentence;
  /** Offsets into the sentence's clean text, UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly kind: Kind;
  readonly subject: string | null;
  readonly indicator: string | null;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  readonly bound: Bound;
  readonly change: Change | null;
  readonly base: string | null;
  readonly period: string | null;
  readonly status: Status;
  /** Set for a claim of a table. */
  readonly cell?: ClaimCell;
  /** How it was read, for the choice of its fields; null where none are chosen: dates, and claims of tables. */
  readonly context: ClaimContext | null;
  /** How likely every field is right, 0 to 1; null before the choice. */
  readonly confidence: number | null;
}

/** What the reading of a claim leaves for the choice of its fields. */
export interface ClaimContext {
  readonly mention: Mention;
  readonly clause: Clause;
  /** The number goes on a list begun by an earlier one. */
  readonly joined: boolean;
  /** Place in its list of numbers, from 0, and how many the list has. */
  readonly listed: number;
  readonly listSize: number;
  /** What governed when the claim was read. */
  readonly governing: Governing;
}

/** Entities and times that a document, section, paragraph or sentence hands on. */
export interface Governing {
  readonly topic: string | null;
  readonly article: string | null;
  readonly heading: string | null;
  readonly place: string | null;
  readonly sentence: string | null;
  readonly indicator: string | null;
  readonly toldIndicator: string | null;
  readonly toldPeriod: string | null;
  readonly paragraph: string | null;
  readonly section: string | null;
  readonly title: string | null;
  readonly event: string | null;
}
