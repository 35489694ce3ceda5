/**
 * Sentences of many domains against what a person reads in them. Those that are not read right yet are listed in
 * `misread.json` with the fields that differ; the list can only shrink. After a change for the better:
 *
 *   UPDATE_MISREAD=1 npx vitest run test/golden/sentences.test.ts
 *
 * writes the list anew. Look at what changed: a line that is added is a sentence that got worse.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ClaimRecord, extract, type Kind } from '../../src/index.js';
import {
  describeDifference,
  type Expectation,
  FIELDS,
  type Field,
  type FieldValue,
  likeness,
  pairInOrder,
  readJsonLines,
  withoutNation,
} from '../support/golden.js';

/** Fields that are left out have the defaults of `DEFAULTS`; `or` holds readings that are just as good. */
type SentenceClaim = Expectation & { readonly or?: { readonly [F in Field]?: readonly FieldValue[] } };

interface Item {
  readonly id: string;
  readonly domain: string;
  readonly date: string | null;
  readonly text: string;
  readonly claims: readonly SentenceClaim[];
}

/** What differs in an item: a field, a claim that is missed, or a record that nobody expects. */
type Fault = Field | 'missed' | 'unexpected';

interface Reading {
  readonly faults: readonly Fault[];
  readonly differences: readonly string[];
}

const DEFAULTS: { readonly [F in Field]?: FieldValue } = { bound: 'exact', status: 'actual' };
const WORDED_BASE: ReadonlySet<Kind> = new Set(['share', 'ratio', 'rank']);

const SENTENCES = new URL('../../fixtures/sentences/', import.meta.url);
const NAMES = [
  ...['development', 'wider', 'governing'],
  ...['heads', 'topics', 'tellers', 'compounds', 'lists', 'country', 'times'],
];
const ITEMS = NAMES.map((name) => new URL(`${name}.jsonl`, SENTENCES));
const MISREAD = new URL('misread.json', SENTENCES);

const bare = (quote: string): string => quote.replace(/\s/g, '');
const asText = (value: FieldValue): string => (value === null ? '' : String(value));

/** The readings of a field that are right. */
function readings(claim: SentenceClaim, field: Field): readonly FieldValue[] {
  return [claim[field] ?? DEFAULTS[field] ?? null, ...(claim.or?.[field] ?? [])];
}

/** Whether a record's field is one of the readings: wordings by likeness, all else exactly. */
function isRight(claim: SentenceClaim, record: ClaimRecord, field: Field): boolean {
  const right = readings(claim, field);
  const got = record[field];
  const worded =
    field === 'subject' || field === 'indicator' || (field === 'base' && WORDED_BASE.has(claim.kind as Kind));
  if (!worded || right.includes(got)) return right.includes(got);
  const plain = (value: FieldValue): string =>
    field === 'subject' ? withoutNation(value as string | null) : asText(value);
  return right.some((wanted) => likeness(plain(wanted), plain(got)) >= 0.6);
}

/** Where subject ends and indicator begins is a matter of taste: together they must say the same. */
function sameTogether(claim: SentenceClaim, record: ClaimRecord): boolean {
  const whole = withoutNation(record.subject) + asText(record.indicator);
  return readings(claim, 'subject').some((subject) =>
    readings(claim, 'indicator').some(
      (indicator) => likeness(withoutNation(subject as string | null) + asText(indicator), whole) >= 0.8,
    ),
  );
}

function wrongFields(claim: SentenceClaim, record: ClaimRecord): Field[] {
  const compared: readonly Field[] = claim.kind === 'date' && record.kind === 'date' ? ['period'] : FIELDS;
  const wrong = compared.filter((field) => !isRight(claim, record, field));
  const about = (field: Field): boolean => field === 'subject' || field === 'indicator';
  return wrong.some(about) && sameTogether(claim, record) ? wrong.filter((field) => !about(field)) : wrong;
}

/** Reads an item and says in what the reading differs from the annotation. */
function read({ id, text, date, claims }: Item): Reading {
  const records = extract(text, date === null ? {} : { date });
  const { pairs, missed, unexpected } = pairInOrder(claims, records, {
    expected: ({ quote }) => bare(quote),
    record: ({ quote }) => bare(quote),
  });
  const wrong = pairs.flatMap(({ expected, record }) =>
    wrongFields(expected, record).map((field) => ({
      fault: field as Fault,
      line: describeDifference(id, expected.quote, field, readings(expected, field)[0], record[field]),
    })),
  );
  const lost = missed.map(({ quote }) => ({ fault: 'missed' as Fault, line: `${id} "${quote}" is missed` }));
  const extra = unexpected.map(({ quote }) => ({
    fault: 'unexpected' as Fault,
    line: `${id} "${quote}" is unexpected`,
  }));
  const all = [...lost, ...extra, ...wrong];
  return { faults: [...new Set(all.map(({ fault }) => fault))].sort(), differences: all.map(({ line }) => line) };
}

const items = ITEMS.flatMap((file) => readJsonLines(file) as Item[]);

if (process.env.UPDATE_MISREAD) {
  const list = items.map((item) => [item.id, read(item).faults] as const).filter(([, faults]) => faults.length > 0);
  const lines = list.map(
    ([id, faults]) => `  ${JSON.stringify(id)}: [${faults.map((f) => JSON.stringify(f)).join(', ')}]`,
  );
  writeFileSync(MISREAD, lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n`);
}

const misread = JSON.parse(readFileSync(MISREAD, 'utf8')) as Readonly<Record<string, readonly Fault[]>>;

test('every file of sentences is read', () => {
  const files = readdirSync(SENTENCES).filter((name) => name.endsWith('.jsonl'));
  expect(files.map((name) => name.replace('.jsonl', '')).sort()).toEqual([...NAMES].sort());
});

test('ids are unique, and every id of misread.json is one of them', () => {
  const ids = items.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(Object.keys(misread).filter((id) => !ids.includes(id))).toEqual([]);
});

describe.each([...new Set(items.map(({ domain }) => domain))])('%s', (domain) => {
  test.each(items.filter((item) => item.domain === domain).map((item) => [item.id, item] as const))(
    '%s',
    (id, item) => {
      const { faults, differences } = read(item);
      const known = misread[id];
      if (known === undefined) {
        expect(differences, item.text).toEqual([]);
        return;
      }
      expect(faults, `${id} is read right now: remove it from fixtures/sentences/misread.json`).not.toEqual([]);
      const fresh = faults.filter((fault) => !known.includes(fault));
      expect(fresh, `${id} differs in more than misread.json says:\n${differences.join('\n')}`).toEqual([]);
    },
  );
});
