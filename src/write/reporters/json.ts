/** A check as one JSON object, for programs. */
import type { CheckedPair, DocumentCheck } from '../../check/check.js';
import type { Score } from '../../check/score.js';
import type { CheckSummary } from '../../check/summary.js';

const measures = ({ kind, ...rest }: Score): object => rest;

const pairObject = (pair: CheckedPair): object => ({
  fixture_line: pair.expected.line,
  line: pair.record.source.line,
  column: pair.record.source.column,
  quote: pair.record.quote,
  differences: pair.differences,
  known: pair.known,
  settled: pair.settled,
});

const documentObject = ({ fixture, document, pairs, missing, unexpected }: DocumentCheck): object => ({
  document,
  fixture,
  differing: pairs.filter((pair) => pair.differences.length > 0 || pair.settled.length > 0).map(pairObject),
  known: pairs.filter((pair) => pair.known.length > 0).map(pairObject),
  missing: missing.map(({ expected, place }) => ({
    fixture_line: expected.line,
    ...place,
    expected: expected.expectation,
  })),
  unexpected,
});

/**
 * Writes what a check found as JSON: `passed`, the scores in percent, and every document with what differs.
 */
export function reportJson(summary: CheckSummary): string {
  const { passed, minF1, faults, known, broken, byKind, all, documents } = summary;
  const report = {
    passed,
    min_f1: minF1,
    faults,
    known,
    broken,
    all: measures(all),
    by_kind: Object.fromEntries(byKind.map((score) => [score.kind ?? 'null', measures(score)])),
    documents: documents.map(documentObject),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
