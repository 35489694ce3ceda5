/** A fixture rewritten after what is extracted now. */
import type { ClaimRecord } from '../record/schema.js';
import type { CheckedPair, DocumentCheck } from './check.js';
import { FIELDS, type Field } from './fields.js';
import { type Expectation, type Fixture, fieldValue } from './fixture.js';

/** What a new expectation names where the fixture's own lines give no example: the reading, not how sure it is, and its place. */
const NAMED: readonly Field[] = [
  ...FIELDS.filter(
    (field) => !['id', 'sentence', 'rule', 'confidence'].includes(field) && !field.startsWith('source.'),
  ),
  'source.line',
  'source.column',
];

type Line = Record<string, unknown> & { source?: Record<string, unknown>; or?: Record<string, unknown> };

function set(line: Line, field: Field, value: unknown): void {
  if (!field.startsWith('source.')) line[field] = value;
  else line.source = { ...line.source, [field.slice('source.'.length)]: value };
}

/** The record's part that a new expectation names. */
function expectationOf(record: ClaimRecord, fields: readonly Field[]): string {
  const line: Line = {};
  for (const field of fields) set(line, field, fieldValue(record, field));
  return JSON.stringify(line);
}

/** The line of a pair: as it was written, unless a field that it names is read otherwise now. */
function rewritten({ expected, differences, settled, known }: CheckedPair): string {
  if (differences.length === 0 && settled.length === 0) return expected.text;
  // The keys keep the order in which they were written.
  const line = JSON.parse(expected.text) as Line;
  for (const { field, found } of differences) {
    set(line, field, found);
    delete line.or?.[field];
  }
  if (line.or && Object.keys(line.or).length === 0) delete line.or;
  delete line.known;
  if (known.length > 0) line.known = known.map(({ field }) => field);
  return JSON.stringify(line);
}

/** The fields that most of a fixture's expectations name. */
function usualFields(expectations: readonly Expectation[]): readonly Field[] {
  const usual = FIELDS.filter((field) => {
    const named = expectations.filter((expectation) => fieldValue(expectation, field) !== undefined).length;
    return 2 * named > expectations.length;
  });
  return usual.length > 0 ? usual : NAMED;
}

/**
 * The text of a fixture that expects what was found: lines that agree stay as they are, others take the new values,
 * lines of claims that are gone are dropped, new claims get lines that name the fields the others name.
 *
 * @param fixture the fixture as it was read
 * @param check what its check found
 * @returns NDJSON, in text order, the header first
 */
export function updatedFixture(fixture: Fixture, check: DocumentCheck): string {
  const fields = usualFields(fixture.expected.map(({ expectation }) => expectation));
  const lines = [
    ...check.pairs.map((pair) => ({ start: pair.record.source.start, text: rewritten(pair) })),
    ...check.unexpected.map((record) => ({ start: record.source.start, text: expectationOf(record, fields) })),
  ];
  lines.sort((a, b) => a.start - b.start);
  const header = fixture.headerText === null ? [] : [fixture.headerText];
  return [...header, ...lines.map(({ text }) => text)].map((line) => `${line}\n`).join('');
}
