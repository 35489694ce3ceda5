/** The seeds, read from end to end, against what a person reads in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ClaimRecord, extract } from '../../src/index.js';
import {
  describeDifference,
  type Expectation,
  type Field,
  type Pair,
  pairInOrder,
  readJsonLines,
} from '../support/golden.js';

type SeedExpectation = Expectation & { readonly source: { readonly line: number } };

/** Fields that must be as expected in every claim. */
const EXACT: readonly Field[] = ['kind', 'value', 'min', 'max', 'unit', 'bound', 'change', 'status'];

/** Least share of claims (dates apart) in which a field is exactly as expected. A ratchet: raise it, never lower it. */
const FLOORS = { period: 0.965, base: 0.995, subject: 0.87, indicator: 0.86 } as const;

const FOLDER = new URL('../../fixtures/', import.meta.url);

const seeds = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.expected.ndjson'))
  .sort()
  .map((name) => {
    const file = new URL(name, FOLDER);
    const [header, ...expectations] = readJsonLines(file) as [{ document: string }, ...SeedExpectation[]];
    const records = extract(readFileSync(new URL(header.document, file), 'utf8'));
    const paired = pairInOrder(expectations, records, {
      expected: ({ source, quote }) => `${source.line} ${quote}`,
      record: ({ source, quote }) => `${source.line} ${quote}`,
    });
    return { name: name.replace('.expected.ndjson', ''), ...paired };
  });

const place = (name: string, record: ClaimRecord): string => `${name}:${record.source.line}`;

/** The pairs of a seed in which a field is named and is not what the record says, one line for each. */
function differences(name: string, pairs: readonly Pair<SeedExpectation>[], field: Field): string[] {
  return pairs
    .filter(({ expected, record }) => expected[field] !== undefined && expected[field] !== record[field])
    .map(({ expected, record }) =>
      describeDifference(place(name, record), record.quote, field, expected[field], record[field]),
    );
}

test('there are seeds to read', () => {
  expect(seeds.length).toBeGreaterThanOrEqual(6);
});

describe.each(seeds)('$name', ({ name, pairs, missed, unexpected }) => {
  test('every expected claim is found', () => {
    expect(missed.map(({ source, quote, kind }) => `${name}:${source.line} ${JSON.stringify(quote)} ${kind}`)).toEqual(
      [],
    );
  });

  test('nothing else is found', () => {
    expect(unexpected.map((record) => `${place(name, record)} ${JSON.stringify(record.quote)} ${record.kind}`)).toEqual(
      [],
    );
  });

  test.each(EXACT)('%s', (field) => {
    expect(differences(name, pairs, field)).toEqual([]);
  });

  test('dates', () => {
    const dates = pairs.filter(({ expected }) => expected.kind === 'date');
    expect(differences(name, dates, 'period')).toEqual([]);
  });
});

describe('over all seeds', () => {
  test.each(Object.entries(FLOORS) as [keyof typeof FLOORS, number][])(
    '%s is right in at least %d of the claims',
    (field, floor) => {
      const claims = seeds.map(({ name, pairs }) => ({
        name,
        pairs: pairs.filter(({ expected }) => expected.kind !== 'date'),
      }));
      const named = claims.flatMap(({ pairs }) => pairs.filter(({ expected }) => expected[field] !== undefined)).length;
      const wrong = claims.flatMap(({ name, pairs }) => differences(name, pairs, field));
      const share = (named - wrong.length) / named;
      expect(share, `${field}: ${named - wrong.length} of ${named}\n${wrong.join('\n')}`).toBeGreaterThanOrEqual(floor);
    },
  );
});
