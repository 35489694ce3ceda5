/** Items of a list that is written as one noun phrase, each made whole. */

import { pattern } from '../../grammars/pattern.js';
import { lists, numerals, particles } from './lexicon.js';
import type { Words } from './words.js';

/** Heads that items of a list share: `甲、乙产业产值`. */
const SHARED_HEAD = pattern`${lists.sharedHeads}$`;

/** `第一、二、三产业增加值`: the noun of the list is said once. */
const SECTORS = pattern`(?:^${particles.ordinal}?|${particles.ordinal})((?:${numerals.firstThree}(?:、|${particles.and})?(?:${particles.ordinal}(?=${numerals.firstThree}))?){2,3})${lists.orderMark}?${lists.sector}`;

const SECTOR_NUMBER = pattern`${numerals.firstThree}`;

const ITEM_MARK = pattern`、|${particles.listingAll}`;

const DOUBLE_MEASURE = pattern`^(.*)(${lists.doubles.map(({ word }) => word)})(.*)$`;
const SHARED_TAIL = pattern`${particles.genitive}(.{2,})$`;

/** `第一、二、三产业增加值` → 第一产业、第二产业、第三产业增加值. */
function withSectorNouns(text: string): string {
  const sectors = SECTORS.exec(text);
  if (!sectors) return text;
  const each = [...(sectors[1] as string)].filter((char) => SECTOR_NUMBER.test(char));
  const named = each.map((digit) => `${particles.ordinal}${digit}${lists.sector}`);
  // Who stands before them is no part of what is measured.
  return named.join('、') + text.slice(sectors.index + sectors[0].length);
}

/** `汽车产销`: one word for two measures. */
function splitDouble(text: string): string[] | null {
  const [, before = '', word, tail = ''] = DOUBLE_MEASURE.exec(text) ?? [];
  const double = lists.doubles.find((one) => one.word === word);
  return double ? double.items.map((item) => before + item + (double.keepsTail ? tail : '')) : null;
}

/** `城镇、农村居民人均收入`, `大、中、小型企业`: what the short items lack stands behind the last one's equal. */
function missingTail(items: readonly string[], last: string): string | null {
  const [first = ''] = items;
  const width = first.length;
  const head = SHARED_HEAD.exec(last)?.[0];
  const short =
    items.slice(0, -1).every((item) => item.length === width && !SHARED_HEAD.test(item)) &&
    !first.includes('/') &&
    !last.includes('/') &&
    width <= 3 &&
    last.length > width + 1 &&
    (head === undefined || last.length - head.length > width + 1);
  return short ? last.slice(width) : null;
}

/** `甲、乙和丙的规模` → 甲规模, 乙规模, 丙规模. */
export function splitList(list: string, words: Words, group = 0): string[] {
  const text = withSectorNouns(list);
  // `软件和信息技术服务业、租赁和商务服务业`: two numbers, two items, though there are three 和.
  const outer = text.split('、');
  const items = (group > 1 && outer.length === group ? outer : text.split(ITEM_MARK))
    .map((item) => item.trim())
    .filter((item) => item !== '');
  const [only] = items;
  if (items.length < 2) return (only === undefined ? null : splitDouble(text)) ?? [text];
  const last = items[items.length - 1] as string;
  const completed = (tail: string, isWhole: (item: string) => boolean): string[] =>
    items.map((item) => (item === last || isWhole(item) ? item : item + tail));
  const shared = SHARED_TAIL.exec(last)?.[1];
  if (shared !== undefined)
    return items.map((item) => (item === last ? item.slice(0, item.length - shared.length - 1) : item) + shared);
  const tail = missingTail(items, last);
  if (tail !== null) return completed(tail, () => false);
  const known = words.indicatorAtEnd(last);
  if (known && known.word.length < last.length && known.word.length >= 3)
    return completed(known.word, (item) => (words.indicatorAtEnd(item)?.value ?? 'count') !== 'count');
  const head = SHARED_HEAD.exec(last)?.[0];
  if (head === undefined || head === last) return items;
  return completed(head, (item) => SHARED_HEAD.test(item) || words.isIndicator(item));
}
