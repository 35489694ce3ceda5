/** Whether a quote spells the number that its record gives. */
import { toNumber } from '../../grammars/zh/decimal.js';
import type { Mention } from '../../grammars/zh/mention.js';
import type { ClaimRecord } from '../record/schema.js';
import { readQuote } from '../resolve/quote.js';

/** Magnitudes that a mention can stand for: a fraction is a percentage where it is a share, else a number. */
function magnitudes(mention: Mention): number[][] {
  if (mention.type === 'rank') return [[toNumber(mention.position)]];
  if (mention.type !== 'figure') return [];
  const ends = [mention.low, ...(mention.high ? [mention.high] : [])].map(toNumber);
  return mention.unit.kind === 'fraction' ? [ends, ends.map((end) => end / 100)] : [ends];
}

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));

/**
 * Reads the number of a quote again and compares it with the record. The sign and the unit are not compared: they can
 * stand outside the quote.
 *
 * @param record a record whose quote stands in its source
 * @returns false when the quote spells another number; true when it spells this one, or none that can be read alone
 */
export function spellsValue(record: ClaimRecord): boolean {
  const given = [record.value, record.min, record.max].filter((number) => number !== null).map(Math.abs);
  if (record.kind === 'date' || given.length === 0) return true;
  const readings = readQuote(record.quote).flatMap(magnitudes);
  if (readings.length === 0) return true;
  return readings.some(
    (ends) => ends.length === given.length && given.every((number) => ends.some((end) => close(end, number))),
  );
}
