/** The seeds, read from end to end, against what a person reads in them: what `statline check` tells of `fixtures/`. */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { run } from '../cli/run.js';

/** Differences that the fixtures list as known. A ratchet: lower it, never raise it. */
const KNOWN_AT_MOST = 104;

interface Report {
  readonly passed: boolean;
  readonly known: number;
  readonly all: { readonly expected: number; readonly found: number };
  readonly documents: readonly { document: string; differing: unknown[]; missing: unknown[]; unexpected: unknown[] }[];
}

let report: Report;
beforeAll(async () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const { stdout, stderr } = await run(['check', '--reporter', 'json'], { cwd: root });
  expect(stderr).toBe('');
  report = JSON.parse(stdout) as Report;
});

describe('the fixtures of the seeds', () => {
  test('are all there', () => {
    expect(report.documents.map(({ document }) => document)).toHaveLength(7);
    expect(report.all).toMatchObject({ expected: 681, found: 681 });
  });

  test.each(['differing', 'missing', 'unexpected'] as const)('nothing is %s', (what) => {
    const found = report.documents.flatMap((document) => document[what].map((one) => [document.document, one]));
    expect(found, JSON.stringify(found, null, 1)).toEqual([]);
  });

  test('list no more known differences than before', () => {
    expect(report.known).toBeLessThanOrEqual(KNOWN_AT_MOST);
  });
});
