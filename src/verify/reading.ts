/** Whether a record's number is what its sentence says, read again by itself. */
import { pattern } from '../../grammars/pattern.js';
import calendar from '../../grammars/zh/lexicon/calendar.json' with { type: 'json' };
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

/** Units that a lexicon gave cannot be known here. */
const isKnownUnit = (unit: string | null, readings: readonly ClaimRecord[]): boolean =>
  unit === null || /^[A-Z]{3}(?:\/|$)|^[%‰]$|^pp$|^x$/.test(unit) || readings.some((reading) => reading.unit === unit);

/** The period that the sentence of a date gives it, read by itself; null for what is no date. */
export function periodOfDate(record: ClaimRecord): string | null {
  if (record.kind !== 'date') return null;
  const quote = compact(record.quote);
  const readings = readingsOf(record.sentence).filter(({ kind }) => kind === 'date');
  return readings.find((reading) => compact(reading.quote) === quote)?.period ?? null;
}

const WRITTEN_YEAR = pattern`^(?:1[89]|20)\d\d(?=${calendar.year})`;

/**
 * Reads the sentence of a record again and compares value, unit and bound, exactly, and the year of a date that is written.
 *
 * @param record a record whose quote and sentence stand in its source
 * @returns what does not agree, in words; empty also when the sentence alone does not show the claim
 */
export function readingFaults(record: ClaimRecord): string[] {
  const quote = compact(record.quote);
  const readings = readingsOf(record.sentence).filter((reading) => compact(reading.quote) === quote);
  if (record.kind === 'date') {
    const year = WRITTEN_YEAR.exec(quote)?.[0];
    const told = year === undefined || record.period?.includes(year) === true;
    return told ? [] : [`period: ${record.period}, but the quote says ${year}`];
  }
  const numbers = readings.filter((reading) => reading.kind !== 'date');
  if (numbers.length === 0) return [];
  const faults = numbers.map((reading) =>
    SETTLED.filter((field) => record[field] !== reading[field]).filter(
      (field) => field !== 'unit' || (isKnownUnit(record.unit, numbers) && isKnownUnit(reading.unit, numbers)),
    ),
  );
  const fewest = faults.reduce((least, one) => (one.length < least.length ? one : least));
  const reading = numbers[faults.indexOf(fewest)] as ClaimRecord;
  return fewest.map((field) => `${field}: ${record[field]}, but its sentence says ${reading[field]}`);
}
