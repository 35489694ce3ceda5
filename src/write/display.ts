/** A claim's value for a person's eye: in Chinese units, with the exact number behind it. */

import { chineseNumber, plainDecimal } from '../record/number.js';
import type { ClaimRecord } from '../record/schema.js';
import { unitName } from '../record/unit-name.js';

const BOUND_WORDS: Readonly<Record<ClaimRecord['bound'], string>> = {
  exact: '',
  about: '约',
  over: '超',
  under: '不足',
  between: '',
};
const CHANGE_WORDS = { increase: '增', decrease: '减' } as const;
const STATUS_WORDS: Readonly<Record<ClaimRecord['status'], string>> = { actual: '', forecast: '预计', target: '目标' };

/** The numbers of a claim: one, or the two of a range. */
function numbers(record: ClaimRecord): number[] {
  if (record.min !== null && record.max !== null) return [record.min, record.max];
  return record.value === null ? [] : [record.value];
}

/**
 * A claim's value as text: `588.6亿元 (58860000000 CNY)`, `超6000家`, `15亿元至20亿元 (1500000000 to 2000000000 CNY)`.
 * The exact number is left out where it says the same. A date has no value: the text is empty.
 *
 * @param record any record
 * @param exactness `short` leaves out the exact number always
 */
export function displayValue(record: ClaimRecord, exactness: 'exact' | 'short' = 'exact'): string {
  const written = numbers(record);
  if (written.length === 0) return '';
  const bound = BOUND_WORDS[record.bound];
  // A bound is told of the magnitude: a fall of more than 3 % is 降超3%, not over -3 %.
  const isNegative = written.every((n) => n < 0);
  const falls = record.kind === 'growth' && bound !== '' && isNegative;
  // `-52万吨`, told as a difference: 减52万吨.
  const all = falls || (record.change !== null && isNegative) ? written.map((n) => -n) : written;
  const direction = falls ? '降' : record.change ? CHANGE_WORDS[record.change] : '';
  const words = STATUS_WORDS[record.status] + direction + bound;
  if (record.kind === 'rank' && record.unit === null) return `${words}第${all.map(plainDecimal).join('至')}位`;
  const name = record.unit === null ? '' : unitName(record.unit);
  const chinese = all.map((n) => chineseNumber(n) + name).join('至');
  const exact = all.map(plainDecimal);
  if (exactness === 'short' || chinese === exact.map((digits) => digits + name).join('至')) return words + chinese;
  return `${words}${chinese} (${[exact.join(' to '), record.unit].filter((part) => part !== null).join(' ')})`;
}
