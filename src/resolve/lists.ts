/** Lists of numbers: which belong together, and what each of them is about. */
import { shift, toNumber } from '../../grammars/zh/decimal.js';
import { type Figure, isRelative, type Mention, type UnitKind } from '../../grammars/zh/mention.js';
import type { Clause } from './clauses.js';
import { isNation } from './entities.js';
import { isPercentKind, moneyKind } from './kinds.js';
import { readRight } from './nouns.js';
import type { Draft, SentenceState, Told, Topic } from './state.js';
import type { Words } from './words.js';

const LIST_SIGN = /^(?:[、，和与及或]|以及|，?分别为)$/;

/** Between two percentages `和下降` goes on with the list and turns its sign. */
const TURNING_SIGN = /^[、和](?:同比|环比)?(?:增长|下降|上涨|提高|回落|减少|上升|降低)$/;

/** Whether a number goes on with the list that the number before it stands in. */
export function goesOn(folded: string, previous: Mention, mention: Mention): boolean {
  const between = folded.slice(previous.end, mention.start);
  if (LIST_SIGN.test(between)) return true;
  return (
    previous.type === 'figure' &&
    mention.type === 'figure' &&
    previous.unit.kind === 'percent' &&
    mention.unit.kind === 'percent' &&
    TURNING_SIGN.test(between)
  );
}

export function groupSize(folded: string, clause: Clause, mention: Mention): number {
  let size = 1;
  let last = mention;
  for (const other of clause.mentions) {
    if (other.start < last.end || other.type === 'date') continue;
    if (!goesOn(folded, last, other)) break;
    size++;
    last = other;
  }
  return size;
}

export function sameSort(last: Draft, kind: UnitKind): boolean {
  return isPercentKind(last.kind) === isRelative(kind);
}

/** A number that goes on a list takes what the first one had; `分别` gives each its own subject. */
export function coordinate(
  draft: Draft,
  figure: Figure,
  now: SentenceState,
  right: string,
  words: Words,
  bounded: boolean,
  between: string,
): Draft {
  const last = now.last as Draft;
  const place = secondBase(now.folded.slice(Math.max(0, figure.start - BASES_REACH), figure.start), last.base);
  const plus = now.folded[figure.start] === '+';
  draft.kind = last.kind;
  draft.base = last.base;
  draft.change = last.change;
  draft.subject = last.subject;
  draft.indicator = last.indicator;
  const item = now.coordinated?.shift();
  if (item) {
    if (item.subject !== null) draft.subject = item.subject;
    if (item.indicator !== null) draft.indicator = item.indicator;
    if (figure.unit.kind === 'currency' && item.indicator !== null)
      draft.kind = moneyKind(item.indicator, '', right, words);
  }
  // `63.5万艘次、5005吨`: one thing, counted and measured.
  const money = figure.unit.kind === 'currency';
  if (money !== MONEY_KINDS.has(draft.kind) && !isRelative(figure.unit.kind))
    draft.kind = money
      ? moneyKind(draft.indicator ?? '', '', right, words)
      : figure.unit.kind === 'measure'
        ? 'quantity'
        : 'count';
  if (draft.kind === 'count' && figure.unit.kind === 'measure') draft.kind = 'quantity';
  else if (draft.kind === 'quantity' && figure.unit.kind === 'classifier') draft.kind = 'count';
  if (draft.kind === 'ratio' && figure.unit.kind === 'percent' && draft.value !== null) {
    draft.unit = 'x';
    draft.value = toNumber(shift(figure.low, -2));
  }
  const noun = readRight(right, words, bounded);
  if (noun !== '' && (draft.kind === 'count' || draft.kind === 'enterprise_count' || draft.kind === 'quantity'))
    draft.indicator = noun;
  if (noun !== '' && draft.kind === 'share' && /^的/.test(right)) {
    if (!isNation(last.base ?? '')) draft.base = noun;
    draft.indicator = noun;
  }
  // `分别比上月和上年同期低0.06个和0.21个百分点`: each has its own base.
  if (place !== null) draft.base = place;
  const turn = /(增长|上涨|提高|上升)|(下降|回落|减少|降低)/.exec(between);
  if (plus) {
    // The sign is written.
  } else if ((figure.negative || turn?.[2] !== undefined) && last.kind === 'growth') {
    if (draft.value !== null) draft.value = -draft.value;
  } else if (turn?.[1] !== undefined) {
    // The sign has turned back.
  } else if (last.negative || (last.kind === 'growth' && (last.value ?? last.min ?? 0) < 0)) {
    if (draft.value !== null) draft.value = -draft.value;
    else if (draft.min !== null && draft.max !== null) [draft.min, draft.max] = [-draft.max, -draft.min];
  }
  return draft;
}

const MONEY_KINDS: ReadonlySet<string> = new Set(['gdp', 'funding', 'amount']);
/** How far before the second of two numbers the two times are named that they are compared with. */
const BASES_REACH = 40;
const MONTH_THEN_YEAR =
  /(?:环比(?:和|与|、|及)同比|[比较]上(?:个)?(?:月|季度?|期)(?:末)?(?:和|与|、|及)(?:比|较)?(?:上年|去年)(?:同[期月]|末)?)[^，；。]*$/;
const YEAR_THEN_MONTH =
  /(?:同比(?:和|与|、|及)环比|[比较](?:上年|去年)(?:同[期月])?(?:和|与|、|及)(?:比|较)?上(?:个)?(?:月|季度?|期))[^，；。]*$/;

function secondBase(before: string, first: string | null): string | null {
  if (MONTH_THEN_YEAR.test(before)) return first === 'yoy' ? null : 'yoy';
  return YEAR_THEN_MONTH.test(before) && first !== null ? 'pop' : null;
}

/** Items before `分别`, each of which takes one of the numbers that follow. */
export function noteList(left: string, now: SentenceState, draft: Draft, words: Words, group = 0): void {
  now.coordinated = null;
  // `甲、乙各占50%`: one value for all of them. `甲、乙项目12个和18个`: as many nouns as numbers.
  const paired = group > 1 && (left.includes('各') || splitList(draft.indicator ?? '', words, group).length === group);
  if (!/分别|依次/.test(now.folded) && !paired) return;
  if (draft.subject === null && now.subject?.includes('、')) draft.subject = now.subject;
  const subjects = (draft.subject ?? '').split(/、|和|与|以及/).filter((item) => item !== '');
  if (subjects.length > 1 && /、/.test(draft.subject ?? '')) {
    draft.subject = subjects[0] as string;
    now.coordinated = subjects.slice(1).map((subject) => ({ subject, indicator: null }));
    return;
  }
  // `甲、乙、丙的产值分别为…`: before 的 stand those that have the measure.
  const owned = /^([^的]+)的([^的、]+)$/.exec(draft.indicator ?? '');
  const owners = (owned?.[1] ?? '').split(/、|和|与/);
  if (draft.subject === null && owners.length > 1 && words.isIndicator(owned?.[2] ?? '')) {
    draft.subject = owners[0] as string;
    draft.indicator = owned?.[2] as string;
    now.coordinated = owners.slice(1).map((subject) => ({ subject, indicator: null }));
    return;
  }
  const items = splitList(draft.indicator ?? '', words, group);
  if (items.length < 2) return;
  draft.indicator = items[0] as string;
  now.coordinated = items.slice(1).map((indicator) => ({ subject: null, indicator }));
}

function areDistinct(told: readonly Told[], group: number): boolean {
  return new Set(told.map((one) => `${one.subject} ${one.indicator}`)).size === group;
}

/** `甲7万人，乙24万人，分别是2012年的1.4倍和2.9倍`: numbers with no noun of their own take up the ones told before. */
export function takeUp(draft: Draft, noun: string, group: number, now: SentenceState): void {
  if (noun !== '' || group < 2) return;
  const levels = now.told.filter((one) => one.kind !== 'growth');
  const topics = [now.told, levels].map((told) => told.slice(-group)).find((told) => areDistinct(told, group));
  if (topics === undefined) return;
  const [first, ...rest] = topics as [Told, ...Told[]];
  draft.subject = first.subject;
  draft.indicator = first.indicator;
  now.coordinated = rest;
}

/**
 * `国有控股企业增加值增长5.6%，集体企业增长1.9%`: a noun of the sort of the one before it, without a measure of its own,
 * has the measure of that one.
 *
 * @param noun what stands before the number
 * @param before what a number before it was about
 * @returns null when the two are no pair
 */
export function sharedMeasure(noun: string, before: Topic | null, words: Words): Topic | null {
  if (before?.indicator == null || noun.length < 2 || words.indicatorAtEnd(noun)) return null;
  // `采矿业增加值` is a measure itself: the one inside it is meant.
  const known = words.indicatorAtEnd(before.indicator)?.word;
  const measure = known === before.indicator ? (words.indicatorAtEnd(known.slice(1))?.word ?? known) : known;
  if (measure === undefined) return null;
  const bearer = before.indicator.slice(0, -measure.length) || (before.subject ?? '');
  return bearer !== '' && bearer !== noun && bearer.at(-1) === noun.at(-1)
    ? { subject: noun, indicator: measure }
    : null;
}

/** Heads that items of a list share: `甲、乙产业产值`. */
const SHARED_HEAD =
  /(?:产值|增加值|营业收入|收入|利润|规模|数量|投资额|投资|出口额|进口额|出口|进口|面积|产量|销量|销售额|价格|人数|总额|余额|比重|占比|存款|贷款|税收)$/;

/** `第一、二、三产业增加值`: the noun of the list is said once. */
const SECTORS = /^第?((?:[一二三](?:、|和|与)?(?:第(?=[一二三]))?){2,3})(?:次)?产业/;

/** `甲、乙和丙的规模` → 甲规模, 乙规模, 丙规模. */
export function splitList(text: string, words: Words, group = 0): string[] {
  const sectors = SECTORS.exec(text);
  if (sectors) {
    const each = [...(sectors[1] as string)].filter((char) => /[一二三]/.test(char));
    return splitList(each.map((digit) => `第${digit}产业`).join('、') + text.slice(sectors[0].length), words, group);
  }
  // `软件和信息技术服务业、租赁和商务服务业`: two numbers, two items, though there are three 和.
  const outer = text.split('、');
  const items = (group > 1 && outer.length === group ? outer : text.split(/、|和|与|以及|及/))
    .map((item) => item.trim())
    .filter((item) => item !== '');
  const both = /^(.*)(产销|存贷款)(.*)$/.exec(text);
  // `汽车产销分别完成…`: one word for two measures.
  if (items.length === 1 && both) {
    return both[2] === '产销'
      ? [`${both[1]}产量`, `${both[1]}销量`]
      : [`${both[1]}存款${both[3]}`, `${both[1]}贷款${both[3]}`];
  }
  if (items.length < 2) return [text];
  const last = items[items.length - 1] as string;
  const shared = /的(.{2,})$/.exec(last);
  if (shared) {
    const tail = shared[1] as string;
    return items.map((item) => (item === last ? item.slice(0, item.length - tail.length - 1) : item) + tail);
  }
  const head = SHARED_HEAD.exec(last);
  const width = (items[0] as string).length;
  const bare = items.slice(0, -1).every((item) => item.length === width && !SHARED_HEAD.test(item));
  // `城镇、农村居民人均收入`, `大、中、小型企业`: what the short items lack stands behind the last one's equal.
  if (
    bare &&
    !(items[0] as string).includes('/') &&
    !last.includes('/') &&
    width <= 3 &&
    last.length > width + 1 &&
    (!head || last.length - head[0].length > width + 1)
  ) {
    const tail = last.slice(width);
    return items.map((item) => (item === last ? item : item + tail));
  }
  const known = words.indicatorAtEnd(last);
  if (known && known.word.length < last.length && known.word.length >= 3) {
    const measured = (item: string): boolean => (words.indicatorAtEnd(item)?.value ?? 'count') !== 'count';
    return items.map((item) => (item === last || measured(item) ? item : item + known.word));
  }
  if (!head || head[0] === last) return items;
  return items.map((item) =>
    item === last || SHARED_HEAD.test(item) || words.isIndicator(item) ? item : item + head[0],
  );
}
