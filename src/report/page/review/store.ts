/** What the reader decided about claims; kept in the browser under the checksum of each document. */
import { signal } from '@preact/signals';
import { type Claim, claimAt, type Fields, keyOfWords, report } from '../data/report.js';
import { keep, kept } from '../ui/settings.js';

export type Verdict = 'accepted' | 'corrected' | 'rejected';

/** A decision about one claim. */
export interface Review {
  readonly verdict: Verdict;
  /** The fields that were corrected. */
  readonly fields: Partial<Fields>;
}

/** Decisions by the claims' places. */
export const reviews = signal<ReadonlyMap<number, Review>>(new Map());
/** False when the browser keeps nothing; then only saving does. */
export const keeps = signal(true);

/** What can be undone: claims with what was decided of them before. */
const past: { readonly claim: number; readonly before: Review | undefined }[] = [];
/** How many steps can be undone. */
export const steps = signal(0);

const keyOf = (document: number): string => `statline.review.${report.documents[document]?.sha256}`;

/** A claim with its corrections. */
export function corrected(claim: Claim): Claim {
  const review = reviews.value.get(claim.index);
  if (!review || Object.keys(review.fields).length === 0) return claim;
  const { subject, indicator } = review.fields;
  return {
    ...claim,
    ...review.fields,
    ...(subject === undefined ? {} : { subjectKey: keyOfWords(claim.document, 'subject', subject) }),
    ...(indicator === undefined ? {} : { indicatorKey: keyOfWords(claim.document, 'indicator', indicator) }),
  };
}

/** The claim at a place, with its corrections. */
export const currentClaim = (index: number): Claim => corrected(claimAt(index));

function save(document: number): void {
  const head = report.documents[document];
  if (!head) return;
  const decided: Record<string, Review> = {};
  for (let index = head.first; index < head.first + head.count; index++) {
    const review = reviews.value.get(index);
    if (review) decided[claimAt(index).id] = review;
  }
  const text = Object.keys(decided).length === 0 ? null : JSON.stringify(decided);
  keeps.value = keep(keyOf(document), text);
}

function put(claim: number, review: Review | undefined): void {
  const next = new Map(reviews.value);
  if (review) next.set(claim, review);
  else next.delete(claim);
  reviews.value = next;
  save(claimAt(claim).document);
}

/** Decides about a claim; it can be undone. */
export function decide(claim: number, review: Review | undefined): void {
  past.push({ claim, before: reviews.value.get(claim) });
  steps.value = past.length;
  put(claim, review);
}

/** Takes the last decision back and gives the claim it was about; null when there is none. */
export function undo(): number | null {
  const last = past.pop();
  steps.value = past.length;
  if (!last) return null;
  put(last.claim, last.before);
  return last.claim;
}

/** Accepts a claim as it stands now: with its corrections where it has some. */
export function accept(index: number): void {
  const fields = reviews.value.get(index)?.fields ?? {};
  decide(index, { verdict: Object.keys(fields).length > 0 ? 'corrected' : 'accepted', fields });
}

export function reject(index: number): void {
  decide(index, { verdict: 'rejected', fields: {} });
}

/** Corrects fields of a claim. What is as it was extracted is no correction. */
export function correct(index: number, changes: Partial<Fields>): void {
  const original = claimAt(index);
  const merged = { ...reviews.value.get(index)?.fields, ...changes };
  const fields = Object.fromEntries(
    Object.entries(merged).filter(([key, value]) => original[key as keyof Fields] !== value),
  ) as Partial<Fields>;
  if (JSON.stringify(fields) === JSON.stringify(reviews.value.get(index)?.fields ?? {})) return;
  decide(index, Object.keys(fields).length > 0 ? { verdict: 'corrected', fields } : undefined);
}

function isReview(value: unknown): value is Review {
  const { verdict, fields } = (value ?? {}) as Partial<Review>;
  return ['accepted', 'corrected', 'rejected'].includes(verdict ?? '') && typeof fields === 'object' && fields !== null;
}

/** Reads what was kept of the documents of this report. */
export function startReviews(): void {
  const found = new Map<number, Review>();
  for (const [document, head] of report.documents.entries()) {
    const text = kept(keyOf(document));
    if (text === null) continue;
    try {
      const decided = JSON.parse(text) as Record<string, unknown>;
      for (let index = head.first; index < head.first + head.count; index++) {
        const review = decided[report.claims.id[index] as string];
        if (isReview(review)) found.set(index, review);
      }
    } catch {
      // Kept by something else, or damaged: the document counts as not reviewed.
    }
  }
  reviews.value = found;
}
