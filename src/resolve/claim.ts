/** A claim: what the resolve room makes of a mention, before it becomes a record. */
import type { Sentence } from '../layout/sentences.js';
import type { Bound, Change, Kind, Status } from '../record/schema.js';

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
}
