/**
 * The seeds, read from end to end, against what a person reads in them: what `statline check` tells of `fixtures/`.
 * After a change for the better:
 *
 *   UPDATE_KNOWN=1 npx vitest run test/golden/seeds.test.ts
 *
 * writes the lists of known differences anew. Look at what changed: a field that is added is one that got worse.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { run } from '../cli/run.js';
import { readJsonLines } from '../support/golden.js';

/** Differences that the fixtures list as known. A ratchet: lower it, never raise it. */
const KNOWN_AT_MOST = 117;

/** What every claim of a seed says: nothing is left free. */
const NAMED = ['kind', 'subject', 'indicator', 'value', 'unit', 'bound', 'change', 'base', 'period', 'status'];

interface CheckedClaim {
  readonly fixture_line: number;
  readonly differences: readonly { readonly field: string }[];
  readonly known: readonly { readonly field: string }[];
}

interface Report {
  readonly passed: boolean;
  readonly known: number;
  readonly all: { readonly expected: number; readonly found: number };
  readonly documents: readonly {
    readonly document: string;
    readonly fixture: string;
    readonly differing: readonly CheckedClaim[];
    readonly missing: readonly unknown[];
    readonly unexpected: readonly unknown[];
  }[];
}

const ROOT = new URL('../../', import.meta.url);

async function check(): Promise<Report> {
  const { stdout, stderr } = await run(['check', '--reporter', 'json'], { cwd: fileURLToPath(ROOT) });
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Report;
}

/** Gives the lines of a fixture that are read otherwise than they say the list of the fields that differ now. */
function listKnown({ fixture, differing }: Report['documents'][number]): void {
  const file = new URL(fixture, ROOT);
  const lines = readFileSync(file, 'utf8').split('\n');
  for (const { fixture_line, differences, known } of differing) {
    const line = JSON.parse(lines[fixture_line - 1] as string) as Record<string, unknown>;
    const fields = [...known, ...differences].map(({ field }) => field);
    delete line.known;
    if (fields.length > 0) line.known = fields;
    // As in the other lines, a space stands after every comma and colon between values.
    lines[fixture_line - 1] = JSON.stringify(line, null, 1)
      .replace(/\n */g, ' ')
      .replace(/([[{]) | ([\]}])/g, '$1$2');
  }
  writeFileSync(file, lines.join('\n'));
}

let report: Report;
beforeAll(async () => {
  if (process.env.UPDATE_KNOWN) for (const document of (await check()).documents) listKnown(document);
  report = await check();
});

describe('the fixtures of the seeds', () => {
  test('are all there', () => {
    expect(report.documents.map(({ document }) => document)).toHaveLength(7);
    expect(report.all).toMatchObject({ expected: 681, found: 681 });
  });

  test('say of every claim all that it means', () => {
    const directory = new URL('fixtures/', ROOT);
    const free = readdirSync(directory)
      .filter((name) => name.endsWith('.expected.ndjson'))
      .flatMap((name) => readJsonLines(new URL(name, directory)) as Record<string, unknown>[])
      .filter((line) => !('document' in line) && NAMED.some((field) => !(field in line)));
    expect(free).toEqual([]);
  });

  test.each(['differing', 'missing', 'unexpected'] as const)('nothing is %s', (what) => {
    const found = report.documents.flatMap((document) => document[what].map((one) => [document.document, one]));
    expect(found, JSON.stringify(found, null, 1)).toEqual([]);
  });

  test('list no more known differences than before', () => {
    expect(report.known).toBeLessThanOrEqual(KNOWN_AT_MOST);
  });
});
