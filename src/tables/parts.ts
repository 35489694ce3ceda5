/** Names put together: a part before the whole that it is a part of. */
import type { Words as Vocabulary } from '../resolve/words.js';
import { isMeasure } from './measure.js';

/** Headings that every label goes with: a label that says what is measured stands alone under them. */
const GENERAL = /^(?:产量|数量|总量|金额|数额|规模|总额|总数|人数|面积)$/u;
/** A sector or industry, whose part of the product is its value added. */
const INDUSTRY = /产业$|业$/u;
const PRODUCT = /生产总值$|GDP$/u;

/** Whether a noun says what is measured. */
export const isKnown = (noun: string, words: Vocabulary): boolean => isMeasure(noun) || words.isIndicator(noun);

/** A measure of one of many without `全国`, of which the title tells. */
export const withoutScope = (measure: string): string => measure.replace(/^全[国省市县区州旗](?=.{2})/u, '');

/** How many characters at the end of one text are those at the beginning of the other: `城镇居民` and `居民人均可支配收入`. */
export function overlap(before: string, behind: string): number {
  for (let length = Math.min(4, before.length, behind.length); length > 1; length--)
    if (behind.startsWith(before.slice(-length))) return length;
  return 0;
}

/** A part before the whole that it is a part of: `住宅` + `房屋施工面积`; a name that holds the other stands alone. */
export function joined(part: string, all: string): string {
  // A part of what the whole place has is told without `全市`.
  const whole = part === '' ? all : withoutScope(all);
  // `小麦` is no `大小麦`.
  if (part !== '' && whole !== part && whole.endsWith(part) && !isMeasure(whole)) return part;
  if (part === '' || whole.includes(part)) return whole;
  if (whole === '' || part.includes(whole)) return part;
  const shared = overlap(part, whole);
  return GENERAL.test(whole) && isMeasure(part) ? part : part + whole.slice(shared);
}

/** Whether a name is of the product of all industries. */
export const isProduct = (name: string): boolean => PRODUCT.test(name);

/** What a part of a measure is called: `第一产业` of `生产总值` is `第一产业增加值`. */
export function partOf(part: string, whole: string): string {
  if (part === '') return whole;
  if (PRODUCT.test(whole) && INDUSTRY.test(part)) return `${part}增加值`;
  return joined(part, whole.replace(/^总(?=人口|户数|面积)|总(?=指数$)|(?<=.{2})[总合]计$/gu, ''));
}
