/**
 * What the page of a report is given, as it stands in the page: columns of numbers and a table of strings, so that
 * 300,000 claims are read in a moment. The command writes it (`pack.ts`), the page reads it (`page/data`).
 *
 * A document's text and whatever belongs to it alone stands apart (`DocumentBody`), and is read when it is opened.
 */
import type { Check, Severity } from '../audit/finding.js';

/** The fields of a claim that are chosen from candidates, in the order in which bodies have them. */
export const CHOSEN_FIELDS = ['subject', 'indicator', 'period', 'base'] as const;
export type ChosenField = (typeof CHOSEN_FIELDS)[number];

/** Why a document has no text in the report. */
export type TextFault = 'absent' | 'altered';

/** A document in the index of the report. */
export interface DocumentHead {
  readonly path: string;
  readonly sha256: string;
  /** Index of its first claim in the columns, and how many it has. */
  readonly first: number;
  readonly count: number;
  /** Null when the text is there. */
  readonly fault: TextFault | null;
}

/** All claims, an entry for each, in the order of the documents and then of the text. -1 is null. */
export interface ClaimColumns {
  readonly id: string[];
  /** Places in `KINDS`, `BOUNDS`, `CHANGES` and `STATUSES`. */
  readonly kind: number[];
  readonly bound: number[];
  readonly change: number[];
  readonly status: number[];
  /** Places in `strings`. */
  readonly subject: number[];
  readonly indicator: number[];
  readonly unit: number[];
  readonly base: number[];
  readonly period: number[];
  /** What subject and indicator are called where names agree, as series take them. */
  readonly subjectKey: number[];
  readonly indicatorKey: number[];
  readonly quote: number[];
  readonly rule: number[];
  readonly value: (number | null)[];
  readonly confidence: (number | null)[];
  /** From 1; columns in code points. */
  readonly line: number[];
  readonly column: number[];
}

/** A finding of the audit. */
export interface PackedFinding {
  readonly check: Check;
  readonly severity: Severity;
  readonly arithmetic: string;
  /** The part a claim plays, and its place in the columns. */
  readonly claims: readonly (readonly [role: string, claim: number])[];
}

/** The index of a report. */
export interface ReportIndex {
  readonly title: string;
  /** The date that the documents were read with (`--date`), or null. */
  readonly date: string | null;
  /** Columns of the CSV of `extract`. */
  readonly csvColumns: readonly string[];
  readonly documents: readonly DocumentHead[];
  readonly strings: readonly string[];
  readonly claims: ClaimColumns;
  /** `min` and `max` of the claims that have them, by their place in the columns. */
  readonly ranges: Readonly<Record<number, readonly [number, number]>>;
  readonly findings: readonly PackedFinding[];
}

/** Numbers of a claim in `DocumentBody.claims`. */
export const BODY_STRIDE = 5;
/** Numbers of a candidate in `DocumentBody.candidates`. */
export const CANDIDATE_STRIDE = 4;

/** One document: its text and what only a reader of it needs. */
export interface DocumentBody {
  /** Null when the document cannot be read any more. */
  readonly text: string | null;
  /** Where pages begin: offset in UTF-16 units and number, from 1. Empty when the document has none. */
  readonly pages: readonly (readonly [start: number, page: number])[];
  /** Headings and tables, where the format marks them: stretches in UTF-16 units, end exclusive. */
  readonly regions: readonly (readonly [kind: 'heading' | 'table', start: number, end: number])[];
  readonly sentences: readonly string[];
  /** For each claim: place of its sentence, `start`, `end`, `end_line`, `end_column`. */
  readonly claims: readonly number[];
  /** What made the text: `source.reader` of every claim; null when they have none. */
  readonly reader: string | null;
  /** What `source` has beside the usual fields, for each claim that has more. */
  readonly more: Readonly<Record<number, Readonly<Record<string, unknown>>>>;
  readonly strings: readonly string[];
  /**
   * For each claim, for each of the chosen fields, its candidates, best first: place in `strings` or -1 for null,
   * probability in thousandths, `start` and `end` of where it was read in code points or -1. Null when not known.
   */
  readonly candidates: readonly (readonly (readonly number[])[] | null)[];
}
