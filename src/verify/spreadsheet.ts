/**
 * What a spreadsheet makes of a CSV file that is opened and saved again: texts that look like numbers, percentages or
 * dates come back in its own way of writing them.
 */
import { pattern } from '../../grammars/pattern.js';
import calendar from '../../grammars/zh/lexicon/calendar.json' with { type: 'json' };
import type { ClaimRecord } from '../record/schema.js';

const bare = (text: string): string => text.normalize('NFKC').replace(/[\s,]/g, '');

/** Digits and the power of ten that they count; a percentage is a hundredth. Null for what is no number. */
function decimal(text: string): string | null {
  const match = /^([+-]?)(\d+)(?:\.(\d*))?(?:e([+-]?\d+))?(%?)$/i.exec(bare(text));
  if (!match) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '0', percent = ''] = match;
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  const kept = digits.replace(/0+$/, '');
  if (kept === '') return '0';
  const power = Number(exponent) - fraction.length - (percent === '' ? 0 : 2) + (digits.length - kept.length);
  return `${sign === '-' ? '-' : ''}${kept}e${power}`;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The numbers of a date, whatever its order, from the smallest; a year by its last two digits. */
function dateNumbers(text: string): number[] {
  const named = text.replace(/[A-Za-z]{3,}/g, (word) => {
    const month = MONTHS.indexOf(word.slice(0, 3).toLowerCase());
    return month < 0 ? word : ` ${month + 1} `;
  });
  return (named.match(/\d+/g) ?? []).map((number) => Number(number) % 100).sort((a, b) => a - b);
}

const DATE = pattern`
  ^(?:\d{1,4}(?:[-/.]|${calendar.year})){1,2}\d{1,4}${calendar.day}?$|^\d{1,2}${calendar.month}\d{1,2}${calendar.day}$
  |^[A-Za-z]{3,9}-\d{2,4}$|^\d{1,2}-[A-Za-z]{3,9}(?:-\d{2,4})?$`;
const looksLikeDate = (text: string): boolean => DATE.test(bare(text));

/** All numbers of one date are among those of the other: a spreadsheet adds the year, or the first of a month. */
function sameDate(saved: string, original: string): boolean {
  if (!looksLikeDate(saved) || !/^\d{1,4}(?:[-/.]\d{1,2}){1,2}$/.test(bare(original))) return false;
  const rest = dateNumbers(saved);
  return dateNumbers(original).every((number) => {
    const at = rest.indexOf(number);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
}

/**
 * Whether a text is what a spreadsheet saves for another: the same number written otherwise (`7.5%` for `7.50%`), the
 * date that it takes it for (`2月5日` for `2/5`), or the same but for white space.
 *
 * @param saved the text as it stands in the CSV file
 * @param original the text that was written there first
 */
export function isSavedAs(saved: string, original: string): boolean {
  if (bare(saved) === bare(original)) return true;
  const number = decimal(original);
  return (number !== null && number === decimal(saved)) || sameDate(saved, original);
}

/** A record as it was before a spreadsheet saved it, and the fields that differ. */
export interface Restored {
  readonly record: ClaimRecord;
  readonly fields: readonly string[];
}

/**
 * Takes back what a spreadsheet did to the texts of a record.
 *
 * @param record the record as it stands in a CSV file
 * @param quote what stands at its offsets in the source
 * @param period the period that its sentence gives a date, or null where it is not known
 * @returns null when there is nothing to take back
 */
export function restoreTexts(record: ClaimRecord, quote: string, period: string | null): Restored | null {
  const fields: string[] = [];
  let restored = record;
  if (record.quote !== quote && isSavedAs(record.quote, quote)) {
    fields.push('quote');
    restored = { ...restored, quote };
    // A cell of a table is a sentence of its own.
    if (record.sentence === record.quote) {
      fields.push('sentence');
      restored = { ...restored, sentence: quote };
    }
  }
  if (period !== null && record.period !== null && record.period !== period && sameDate(record.period, period)) {
    fields.push('period');
    restored = { ...restored, period };
  }
  return fields.length === 0 ? null : { record: restored, fields };
}
