/** The index of the report: its documents and claims, read once from the page. */
import { BOUNDS, CHANGES, KINDS, STATUSES } from '../../../record/kinds.js';
import type { Bound, Change, Kind, Status } from '../../../record/schema.js';
import type { ReportIndex } from '../../data.js';

/** The JSON of a script element. */
export function scriptData<T>(id: string): T {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null') as T;
}

export const report = scriptData<ReportIndex>('report');

/** How many claims there are. */
export const CLAIM_COUNT = report.claims.id.length;

/** The fields of a claim that a reader can correct. */
export interface Fields {
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
}

/** A claim as it was extracted. */
export interface Claim extends Fields {
  /** Its place among all claims. */
  readonly index: number;
  readonly id: string;
  /** Place of its document. */
  readonly document: number;
  readonly confidence: number | null;
  /** What subject and indicator are called where names agree; null for dates and what has no indicator. */
  readonly subjectKey: string | null;
  readonly indicatorKey: string | null;
  readonly quote: string;
  readonly rule: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

/** A string of the table; -1 is null. */
export const stringAt = (place: number): string | null => (place < 0 ? null : (report.strings[place] as string));

/** The document that a claim belongs to, found by halving. */
function documentOf(claim: number): number {
  let low = 0;
  let high = report.documents.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((report.documents[middle] as { first: number }).first <= claim) low = middle;
    else high = middle - 1;
  }
  return low;
}

const known: (Claim | undefined)[] = [];

function build(index: number): Claim {
  const { claims, ranges } = report;
  const change = claims.change[index] as number;
  const text = (column: number[]): string | null => stringAt(column[index] as number);
  return {
    index,
    id: claims.id[index] as string,
    document: documentOf(index),
    kind: KINDS[claims.kind[index] as number] as Kind,
    subject: text(claims.subject),
    indicator: text(claims.indicator),
    value: claims.value[index] ?? null,
    min: ranges[index]?.[0] ?? null,
    max: ranges[index]?.[1] ?? null,
    unit: text(claims.unit),
    bound: BOUNDS[claims.bound[index] as number] as Bound,
    change: change < 0 ? null : (CHANGES[change] as Change),
    base: text(claims.base),
    period: text(claims.period),
    status: STATUSES[claims.status[index] as number] as Status,
    confidence: claims.confidence[index] ?? null,
    subjectKey: text(claims.subjectKey),
    indicatorKey: text(claims.indicatorKey),
    quote: text(claims.quote) ?? '',
    rule: text(claims.rule) ?? '',
    line: claims.line[index] as number,
    column: claims.column[index] as number,
  };
}

/** The claim at a place, as it was extracted. */
export function claimAt(index: number): Claim {
  known[index] ??= build(index);
  return known[index];
}

/** The places of a document's claims. */
export function claimsOf(document: number): number[] {
  const head = report.documents[document];
  return head ? Array.from({ length: head.count }, (_, i) => head.first + i) : [];
}

/** The key of a subject or indicator that a reader wrote: that of a claim of the document with the same words. */
export function keyOfWords(document: number, field: 'subject' | 'indicator', words: string | null): string | null {
  const same = claimsOf(document).find((index) => claimAt(index)[field] === words);
  return (same === undefined ? null : claimAt(same)[`${field}Key`]) ?? words;
}

let places: Map<string, number> | null = null;

/** The place of the claim with an id; the first when a document stands in the report twice. */
export function claimWithId(id: string): number | null {
  places ??= new Map(report.claims.id.map((own, i) => [own, i] as const).reverse());
  return places.get(id) ?? null;
}
