/** A claim's value for a person's eye: in Chinese units, with the exact number behind it. */
import type { ClaimRecord } from '../record/schema.js';
import { chineseNumber, plainDecimal } from './number.js';

/** Codes of the record and what a Chinese reader calls them. */
const UNIT_NAMES: Readonly<Record<string, string>> = {
  CNY: '元',
  USD: '美元',
  HKD: '港元',
  EUR: '欧元',
  JPY: '日元',
  GBP: '英镑',
  pp: '个百分点',
  x: '倍',
  m: '米',
  km: '公里',
  m2: '平方米',
  km2: '平方公里',
  m3: '立方米',
  har: '公顷',
  t: '吨',
  kg: '千克',
  g: '克',
  L: '升',
  W: '瓦',
  kW: '千瓦',
  MW: '兆瓦',
  'kW.h': '千瓦时',
  h: '小时',
  d: '天',
  wk: '周',
  mo: '个月',
  a: '年',
  Cel: '摄氏度',
};

const BOUND_WORDS: Readonly<Record<ClaimRecord['bound'], string>> = {
  exact: '',
  about: '约',
  over: '超',
  under: '不足',
  between: '',
};
const CHANGE_WORDS = { increase: '增', decrease: '减' } as const;
const STATUS_WORDS: Readonly<Record<ClaimRecord['status'], string>> = { actual: '', forecast: '预计', target: '目标' };

/**
 * The Chinese name of a unit; a price per unit has both sides named (`CNY/t` → `元/吨`).
 *
 * @param unit the record's unit; one that has no name here stands as it is
 */
export function unitName(unit: string): string {
  return unit
    .split('/')
    .map((part) => (Object.hasOwn(UNIT_NAMES, part) ? UNIT_NAMES[part] : part))
    .join('/');
}

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
 */
export function displayValue(record: ClaimRecord): string {
  const all = numbers(record);
  if (all.length === 0) return '';
  const words =
    STATUS_WORDS[record.status] + (record.change ? CHANGE_WORDS[record.change] : '') + BOUND_WORDS[record.bound];
  if (record.kind === 'rank' && record.unit === null) return `${words}第${all.map(plainDecimal).join('至')}位`;
  const name = record.unit === null ? '' : unitName(record.unit);
  const chinese = all.map((n) => chineseNumber(n) + name).join('至');
  const exact = all.map(plainDecimal);
  if (chinese === exact.map((digits) => digits + name).join('至')) return words + chinese;
  return `${words}${chinese} (${[exact.join(' to '), record.unit].filter((part) => part !== null).join(' ')})`;
}
