/** One document held against its fixture. */

import type { ClaimRecord, Kind } from '../record/schema.js';
import { textIndex } from '../record/text-index.js';
import type { Field } from './fields.js';
import { type Expectation, type ExpectedLine, type Fixture, fieldValue } from './fixture.js';
import { type Difference, differences, pairClaims } from './pair.js';

/** A place in a file: line and column from 1, columns in code points. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** An expectation and its record, with what differs. */
export interface CheckedPair {
  readonly expected: ExpectedLine;
  readonly record: ClaimRecord;
  /** Differences that fail the check. */
  readonly differences: readonly Difference[];
  /** Differences that the fixture lists as known. */
  readonly known: readonly Difference[];
  /** Fields that are listed as known but are read as expected: they must be taken off the list. */
  readonly settled: readonly Field[];
}

/** A claim that was expected and not found. */
export interface Missing {
  readonly expected: ExpectedLine;
  /** Where the claim should be in the document; in the fixture when the document does not show it. */
  readonly place: Place;
}

/** What a check of one document found. */
export interface DocumentCheck {
  readonly fixture: string;
  readonly document: string;
  readonly pairs: readonly CheckedPair[];
  readonly missing: readonly Missing[];
  readonly unexpected: readonly ClaimRecord[];
}

/** The document and its fixture, read. */
export interface CheckInput {
  /** Paths as they are shown. */
  readonly fixturePath: string;
  readonly documentPath: string;
  readonly fixture: Fixture;
  /** Decoded text of the document. */
  readonly text: string;
  /** What was extracted from it, in text order. */
  readonly records: readonly ClaimRecord[];
}

function checkPair(expected: ExpectedLine, record: ClaimRecord): CheckedPair {
  const all = differences(expected.expectation, record);
  const listed = new Set<Field>(expected.expectation.known);
  return {
    expected,
    record,
    differences: all.filter(({ field }) => !listed.has(field)),
    known: all.filter(({ field }) => listed.has(field)),
    settled: [...listed].filter((field) => !all.some((difference) => difference.field === field)),
  };
}

/** Finds where an expectation's quote stands: on the line it names, or wherever it first stands. */
function quoteFinder(text: string, path: string): (expectation: Expectation) => Place | null {
  const index = textIndex(text);
  return ({ quote, source }) => {
    if (quote === undefined) return null;
    const from = index.lineStart(source?.line ?? 1);
    const offset = from === undefined ? -1 : text.indexOf(quote, from);
    if (offset < 0) return null;
    const { line, column } = index.place(offset);
    return source?.line === undefined || source.line === line ? { path, line, column } : null;
  };
}

/**
 * Holds what was extracted from a document against what its fixture expects.
 *
 * @returns pairs, missing claims and unexpected records, each with its place
 */
export function checkDocument({ fixturePath, documentPath, fixture, text, records }: CheckInput): DocumentCheck {
  const { pairs, missing, unexpected } = pairClaims(fixture.expected, records);
  const find = quoteFinder(text, documentPath);
  return {
    fixture: fixturePath,
    document: documentPath,
    pairs: pairs.map(({ expected, record }) => checkPair(expected, record)),
    missing: missing.map((expected) => ({
      expected,
      place: find(expected.expectation) ?? { path: fixturePath, line: expected.line, column: 1 },
    })),
    unexpected,
  };
}

/** Whether a pair fails the check. */
export const isFaulty = (pair: CheckedPair): boolean => pair.differences.length > 0 || pair.settled.length > 0;

/** How many expectations and records of a document fail the check. */
export function faultCount({ pairs, missing, unexpected }: DocumentCheck): number {
  return pairs.filter(isFaulty).length + missing.length + unexpected.length;
}

/** The kind that an expectation stands under in the summary. */
export function kindOf(expectation: Expectation, record?: ClaimRecord): Kind | null {
  return (fieldValue(expectation, 'kind') as Kind | undefined) ?? record?.kind ?? null;
}
