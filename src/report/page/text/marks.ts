/** What marks the text: the claims of a document, and where the fields of the selected claim were read. */
import { CHOSEN_FIELDS, type ChosenField } from '../../data.js';
import { candidatesOf, spanOf } from '../data/body.js';
import { type Claim, claimAt, claimsOf } from '../data/report.js';
import type { Mark } from '../data/segments.js';
import { missedIn } from '../review/missed.js';
import { corrected } from '../review/store.js';

/** A claim, a field of the selected claim, or a claim that the program missed. */
export type Marked = { readonly claim: number } | { readonly field: ChosenField } | { readonly missed: string };

export type TextMark = Mark<Marked>;

/** The marks of a document's claims, in text order. */
export const claimMarks = (document: number): TextMark[] =>
  claimsOf(document)
    .map((claim): TextMark => ({ ...spanOf(claim), of: { claim } }))
    .sort((a, b) => a.start - b.start || a.end - b.end);

function fieldMark(claim: Claim, field: ChosenField): TextMark[] {
  const chosen = candidatesOf(claim.index, field).find(({ text, at }) => at !== null && text === claim[field]);
  return chosen?.at ? [{ ...chosen.at, of: { field } }] : [];
}

/** Where the fields of a claim were read, as they stand after corrections. */
export const fieldMarks = (claim: number): TextMark[] =>
  CHOSEN_FIELDS.flatMap((field) => fieldMark(corrected(claimAt(claim)), field));

/** The claims of a document that a reader marked. */
export const missedMarks = (document: number): TextMark[] =>
  missedIn(document).map(({ start, quote }) => ({ start, end: start + quote.length, of: { missed: quote } }));
