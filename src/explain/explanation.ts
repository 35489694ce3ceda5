/** What `statline explain` tells: sentences with everything that was made of them. */
import type { Reason } from '../choice/reasons.js';
import type { ClaimRecord } from '../record/schema.js';
import type { Origin } from '../resolve/origins.js';

/** What could fill a field, the likeliest first. */
export interface FieldCandidate {
  readonly text: string | null;
  /** 0 to 1. */
  readonly probability: number;
  /** Where its words stand: code points in the document's text, end exclusive; null where it is not of its words. */
  readonly at: { readonly start: number; readonly end: number } | null;
}

/** What could fill a field, and the features that set the first apart from the second. */
export interface FieldChoice {
  readonly candidates: readonly FieldCandidate[];
  readonly reasons: readonly Reason[];
}

/** The fields that are chosen, with their candidates; a field that was not asked for has none. */
export type FieldCandidates = Readonly<Record<'subject' | 'indicator' | 'period' | 'base', FieldChoice>>;

/** What a document has told when a sentence's first claim is chosen for. */
export interface KnownSoFar {
  /** Names of the title and the first sentence, of the nearest heading, and of clauses' heads, the last first. */
  readonly title: readonly string[];
  readonly heading: readonly string[];
  readonly heads: readonly string[];
  /** Who speaks or is announced. */
  readonly speaker: string | null;
  /** The subject chosen last; undefined before the first. */
  readonly last: string | null | undefined;
}

/** A word with its part of speech; `head` where it is of the noun phrase that heads its clause. */
export interface ExplainedWord {
  readonly text: string;
  readonly tag: string;
  readonly head: boolean;
}

/** One claim and where its fields came from. */
export interface ExplainedClaim {
  readonly record: ClaimRecord;
  readonly origin: Origin;
  readonly fields: FieldCandidates;
}

/** One sentence with everything that was made of it. */
export interface Explanation {
  readonly text: string;
  /** Lines of the source, from 1, that the sentence begins and ends on. */
  readonly line: number;
  readonly endLine: number;
  readonly role: string;
  /** Tokens of each window around numerals, with the names of their types. */
  readonly windows: readonly (readonly { readonly text: string; readonly type: string }[])[];
  readonly mentions: readonly { readonly text: string; readonly type: string; readonly rule: string }[];
  readonly clauses: readonly string[];
  readonly times: readonly { readonly text: string; readonly iso: string | null; readonly role: string }[];
  /** Its words; none where no field was chosen. */
  readonly words: readonly ExplainedWord[];
  readonly known: KnownSoFar | null;
  readonly claims: readonly ExplainedClaim[];
}
