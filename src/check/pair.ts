/** Which record answers which expectation. */
import type { ClaimRecord } from '../record/schema.js';
import { COMPARED, type Field } from './fields.js';
import { type Expectation, type ExpectedLine, fieldValue, readings } from './fixture.js';

/** One field in which a record is not what was expected. */
export interface Difference {
  readonly field: Field;
  readonly expected: string | number | null;
  /** Other readings that the fixture takes to be just as good; left out where there are none. */
  readonly or?: readonly (string | number | null)[];
  readonly found: string | number | null;
}

/** An expectation and the record that answers it. */
export interface Pair {
  readonly expected: ExpectedLine;
  readonly record: ClaimRecord;
}

/** Pairs in text order, expectations that no record answers, and records that nobody expects. */
export interface Pairing {
  readonly pairs: readonly Pair[];
  readonly missing: readonly ExpectedLine[];
  readonly unexpected: readonly ClaimRecord[];
}

/** How many records around its place are looked at for an expectation that nothing answers exactly. */
const NEAR = 24;

/**
 * The fields that an expectation names and a record has otherwise.
 *
 * @param expectation a partial record
 * @param record what was extracted
 */
export function differences(expectation: Expectation, record: ClaimRecord): Difference[] {
  const found: Difference[] = [];
  for (const field of COMPARED) {
    const [wanted, ...or] = readings(expectation, field);
    if (wanted === undefined) continue;
    const got = fieldValue(record, field) as string | number | null;
    if (wanted === got || or.includes(got)) continue;
    found.push({ field, expected: wanted, ...(or.length > 0 ? { or } : {}), found: got });
  }
  return found;
}

const agrees = (expectation: Expectation, record: ClaimRecord): boolean =>
  differences(expectation, record).length === 0;

/** How many of the named fields a record has as expected, as a fraction. */
function agreement(expectation: Expectation, record: ClaimRecord): number {
  const named = COMPARED.filter((field) => fieldValue(expectation, field) !== undefined).length;
  return named === 0 ? 0 : 1 - differences(expectation, record).length / named;
}

/** What makes an expectation and a record belong together, the surest first; null when the fields are not named. */
const KEYS: readonly ((of: Expectation) => string | null)[] = [
  ({ quote, source }) => (quote === undefined || source?.start === undefined ? null : `${source.start} ${quote}`),
  ({ quote, source }) => (quote === undefined || source?.line === undefined ? null : `${source.line} ${quote}`),
  ({ quote }) => quote ?? null,
];

/**
 * Pairs expectations with records: by place and quote, by quote, by all the fields that are named, and at last by the
 * likeness of what is left over near the same place, so that an altered number is told as a difference.
 *
 * @param expected expectations in the order of the fixture
 * @param records records in text order
 */
export function pairClaims(expected: readonly ExpectedLine[], records: readonly ClaimRecord[]): Pairing {
  const answer = new Map<ExpectedLine, number>();
  const taken = new Set<number>();
  const pair = (line: ExpectedLine, index: number): void => {
    answer.set(line, index);
    taken.add(index);
  };
  for (const key of KEYS) pairByKey(expected, records, key, answer, taken, pair);
  pairByAllFields(expected, records, answer, taken, pair);
  pairByLikeness(expected, records, answer, taken, pair);
  const pairs = [...answer]
    .sort(([, a], [, b]) => a - b)
    .map(([line, index]) => ({ expected: line, record: records[index] as ClaimRecord }));
  return {
    pairs,
    missing: expected.filter((line) => !answer.has(line)),
    unexpected: records.filter((_, index) => !taken.has(index)),
  };
}

type Answers = ReadonlyMap<ExpectedLine, number>;
type Take = (line: ExpectedLine, index: number) => void;

function pairByKey(
  expected: readonly ExpectedLine[],
  records: readonly ClaimRecord[],
  key: (of: Expectation) => string | null,
  answer: Answers,
  taken: ReadonlySet<number>,
  pair: Take,
): void {
  const waiting = new Map<string, number[]>();
  for (const [index, record] of records.entries()) {
    if (taken.has(index)) continue;
    const name = key(record) as string;
    const list = waiting.get(name);
    if (list) list.push(index);
    else waiting.set(name, [index]);
  }
  const candidates = (line: ExpectedLine): number[] => {
    const name = answer.has(line) ? null : key(line.expectation);
    return (name === null ? undefined : waiting.get(name)) ?? [];
  };
  // Of several that stand at the place, the one that agrees in everything; else the first.
  for (const choose of [
    (line: ExpectedLine, index: number) => agrees(line.expectation, at(records, index)),
    () => true,
  ])
    for (const line of expected) {
      const list = candidates(line);
      const position = list.findIndex((index) => choose(line, index));
      if (position >= 0) pair(line, list.splice(position, 1)[0] as number);
    }
}

/** Expectations that name no quote take the first record that agrees, those that name most fields first. */
function pairByAllFields(
  expected: readonly ExpectedLine[],
  records: readonly ClaimRecord[],
  answer: Answers,
  taken: ReadonlySet<number>,
  pair: Take,
): void {
  const size = ({ expectation }: ExpectedLine): number =>
    COMPARED.filter((field) => fieldValue(expectation, field) !== undefined).length;
  const free = expected.filter((line) => !answer.has(line) && line.expectation.quote === undefined);
  for (const line of free.sort((a, b) => size(b) - size(a))) {
    const index = records.findIndex((record, i) => !taken.has(i) && agrees(line.expectation, record));
    if (index >= 0) pair(line, index);
  }
}

/** What is left over between two pairs belongs together when at least half of the named fields are the same. */
function pairByLikeness(
  expected: readonly ExpectedLine[],
  records: readonly ClaimRecord[],
  answer: Answers,
  taken: ReadonlySet<number>,
  pair: Take,
): void {
  const next = nextAnswers(expected, answer, records.length);
  let previous = -1;
  for (const [position, line] of expected.entries()) {
    const own = answer.get(line);
    if (own !== undefined) {
      previous = own;
      continue;
    }
    let best = -1;
    let most = 0.5;
    const end = Math.min(next[position] as number, previous + 1 + NEAR);
    for (let index = previous + 1; index < end; index++) {
      const score = taken.has(index) ? 0 : agreement(line.expectation, at(records, index));
      if (score < most || (score === most && best >= 0)) continue;
      best = index;
      most = score;
    }
    if (best < 0) continue;
    pair(line, best);
    previous = best;
  }
}

/** For every expectation, the record that answers the next one that is answered. */
function nextAnswers(expected: readonly ExpectedLine[], answer: Answers, end: number): number[] {
  const next: number[] = new Array(expected.length);
  let following = end;
  for (let position = expected.length - 1; position >= 0; position--) {
    next[position] = following;
    following = answer.get(expected[position] as ExpectedLine) ?? following;
  }
  return next;
}

const at = (records: readonly ClaimRecord[], index: number): ClaimRecord => records[index] as ClaimRecord;
