/** Whether a record's number is what its sentence says, read again by itself. */
import { extractRecords } from '../extract.js';
import { sourceOfText } from '../read/source.js';
import type { ClaimRecord } from '../record/schema.js';

const compact = (text: string): string => text.replace(/[\s\p{Cf}\p{Cc}]/gu, '');

/** Readings of the sentences that were read last: records of one sentence follow each other. */
let last: { sentence: string; records: readonly ClaimRecord[] } = { sentence: '', records: [] };

function readingsOf(sentence: string): readonly ClaimRecord[] {
  if (last.sentence !== sentence) last = { sentence, records: [...extractRecords(sourceOfText('-', sentence))] };
  return last.records;
}

/** Fields that the words of a sentence settle; the rest needs what stands before it. */
const SETTLED = ['value', 'min', 'max', 'unit', 'bound', 'change', 'rule'] as const;

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
const same = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'number' && typeof b === 'number' && close(a, b));

/** Units that a lexicon gave cannot be known here. */
const isKnownUnit = (unit: string | null, readings: readonly ClaimRecord[]): boolean =>
  unit === null || /^[A-Z]{3}(?:\/|$)|^[%‰]$|^pp$|^x$/.test(unit) || readings.some((reading) => reading.unit === unit);

/**
 * Reads the sentence of a record again and compares value, unit and bound, and the year of a date that is written.
 *
 * @param record a record whose quote and sentence stand in its source
 * @returns what does not agree, in words; empty also when the sentence alone does not show the claim
 */
export function readingFaults(record: ClaimRecord): string[] {
  const quote = compact(record.quote);
  const readings = readingsOf(record.sentence).filter((reading) => compact(reading.quote) === quote);
  if (record.kind === 'date') {
    const year = /^(?:1[89]|20)\d\d(?=年)/.exec(quote)?.[0];
    const told = year === undefined || record.period?.includes(year) === true;
    return told ? [] : [`period: ${record.period}, but the quote says ${year}`];
  }
  const numbers = readings.filter((reading) => reading.kind !== 'date');
  if (numbers.length === 0) return [];
  const faults = numbers.map((reading) =>
    SETTLED.filter((field) => !same(record[field], reading[field])).filter(
      (field) => field !== 'unit' || (isKnownUnit(record.unit, numbers) && isKnownUnit(reading.unit, numbers)),
    ),
  );
  const fewest = faults.reduce((least, one) => (one.length < least.length ? one : least));
  const reading = numbers[faults.indexOf(fewest)] as ClaimRecord;
  return fewest.map((field) => `${field}: ${record[field]}, but its sentence says ${reading[field]}`);
}
