/** A document of a report before it is packed. */
import type { ClaimRecord } from '../record/schema.js';
import type { ChosenField, DocumentBody, TextFault } from './data.js';

/** A reading of a field that was weighed. */
export interface Candidate {
  /** Null: the field is left empty. */
  readonly text: string | null;
  /** 0 to 1. */
  readonly probability: number;
  /** Where it stands, in code points of the document's text, end exclusive; null when nowhere. */
  readonly at: { readonly start: number; readonly end: number } | null;
}

/** The candidates of each field that is chosen, best first. */
export type ClaimFields = { readonly [F in ChosenField]: { readonly candidates: readonly Candidate[] } };

/** A claim; how its fields were chosen is not known of records whose text is not there. */
export interface ReportClaim {
  readonly record: ClaimRecord;
  readonly fields?: ClaimFields;
}

/** A document with its claims in text order. */
export interface ReportDocument {
  readonly path: string;
  readonly sha256: string;
  /** Decoded text; null when it cannot be shown, and why. */
  readonly text: string | null;
  readonly fault: TextFault | null;
  readonly pages: DocumentBody['pages'];
  readonly regions: DocumentBody['regions'];
  readonly claims: readonly ReportClaim[];
}
