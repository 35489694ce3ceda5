/** Counted, measured and paid: subject, indicator and kind of numbers that are no percentage. */

import { globalPattern, pattern } from '../../grammars/pattern.js';
import type { Kind } from '../record/schema.js';
import { COMPARED_LESS, COMPARED_MORE, COUNT_FALL, COUNT_RISE, LEVEL_ONLY, stripChange } from './changes.js';
import { trimHead } from './edges.js';
import { type Entity, isNation } from './entity.js';
import { isMoneyKind, moneyKind } from './kinds.js';
import { measures, money, particles, trade } from './lexicon.js';
import { readRight } from './noun-behind.js';
import { noteList, sharedMeasure, takeUp } from './shared-nouns.js';
import type { Draft, ResolveState, SentenceState, Stretch } from './state.js';
import type { Words } from './words.js';

/** Measures that are always of something: `总产量`, `品牌价值`. */
export const BARE_MEASURE = pattern`^${measures.scopes}?${measures.bare}$`;

/** `赣南脐橙种植面积189万亩，年产量…`: what bears the first measure bears the bare ones after it. */
export function noteBearer(draft: Draft, now: SentenceState, words: Words): void {
  const noun = draft.indicator ?? '';
  const known = words.indicatorAtEnd(noun);
  if (
    known &&
    known.word.length < noun.length &&
    noun.length - known.word.length >= 2 &&
    noun.length - known.word.length <= 10
  )
    now.bearer = noun.slice(0, noun.length - known.word.length);
}

const GENERIC_MONEY = pattern`^${money.genericScopes}*${money.genericNouns}?$`;

const MARK = /^10{11,}$/;
const OUTPUT = pattern`${money.output}`;

const PART_OF_MONEY = pattern`^${money.partScopes}`;
const FUNDING_SIGN = pattern`${money.fundingSigns}`;

const PRODUCT_SAID = globalPattern`(?:GDP|${money.product})(?:${money.productTotals})?`;
const OTHER_MONEY = pattern`${money.leads}|${money.amountNouns}|${money.fundingNouns}|${measures.perHead}|${money.differences}`;
const ENDS_IN_PRODUCT = pattern`(?:GDP|${money.product})${money.productTotals}?$`;
/** Nothing that the money is of stands behind it. */
const CLOSED = pattern`^(?:[，。；、）]|$|${money.placed}|${money.ranksBehind}|${money.milestones})`;
/** From so much on, in yuan, money that its own clause does not name is the product of the place that was spoken of. */
const LEAST_PRODUCT = 1e10;

/** `从GDP总量来看，11个省份超过万亿，其中甲省以2.8万亿元居首`: of the product said last, with no other money since. */
function isOfProduct(draft: Draft, { folded, last }: SentenceState, at: number, { told }: ResolveState): boolean {
  if ((draft.value ?? draft.max ?? 0) < LEAST_PRODUCT || draft.change !== null) return false;
  const before = folded.slice(0, at);
  const said = [...before.matchAll(PRODUCT_SAID)].at(-1);
  if (said) return !OTHER_MONEY.test(before.slice(said.index + said[0].length));
  return last === null && ENDS_IN_PRODUCT.test(told?.indicator ?? '') && !OTHER_MONEY.test(before);
}

/** What stands behind the brackets that a sum is told again in. */
const ASIDE = /^[^（，。；]{1,16}（[^（），。；]{1,16}）([^，。；]{0,16})/;
const isSameAgain = (one: Draft, { unit, value }: Draft): boolean =>
  one.unit !== unit && value !== null && one.value !== null;

/** A noun that says only `金额` or `规模` is of the kind that its sentence speaks of. */
export function moneyKindInSentence(
  draft: Draft,
  { left, right: near }: Pick<Stretch, 'left' | 'right'>,
  at: number,
  now: SentenceState,
  state: ResolveState,
  words: Words,
): Kind {
  const noun = draft.indicator ?? '';
  const right = near.startsWith('（') || near === '' ? (ASIDE.exec(now.folded.slice(at))?.[1] ?? near) : near;
  const { last } = now;
  // `以12亿欧元（18亿美元）收购`: the same sum again.
  if (now.folded[at - 1] === '（' && last && isMoneyKind(last.kind) && isSameAgain(draft, last)) return last.kind;
  if (GENERIC_MONEY.test(noun) || PART_OF_MONEY.test(trimHead(left))) {
    if (FUNDING_SIGN.test(now.folded)) return 'funding';
    if (now.last && isMoneyKind(now.last.kind)) return now.last.kind;
  }
  const kind = moneyKind(noun, left, right, words);
  // `海淀区将跨进万亿，成为首个GDP破万亿元的区`: a round mark is of what its sentence speaks of.
  if (
    kind === 'amount' &&
    MARK.test(String(draft.value)) &&
    left.length <= 24 &&
    OUTPUT.test(now.folded) &&
    !words.indicatorAtEnd(noun)
  )
    return 'gdp';
  if (kind === 'amount' && !words.indicatorAtEnd(noun) && CLOSED.test(right) && isOfProduct(draft, now, at, state))
    return 'gdp';
  // `14个地区超过1万亿元，其中甲省排名第一，为4万亿元`: a place between two sums is of the same.
  const before = now.last?.kind === 'rank' ? now.told.findLast((one) => one.kind !== 'rank') : now.last;
  const unsaid = noun === '' || (now.last?.kind === 'rank' && noun === before?.indicator);
  return kind === 'amount' && unsaid && before && (before.kind === 'gdp' || before.kind === 'funding')
    ? before.kind
    : kind;
}

const GENITIVE_HEAD = pattern`^${particles.genitive}`;
const PER_UNIT = pattern`^${measures.perUnit}$`;
const RESPECTIVELY = pattern`${particles.respectively}`;

/** Whether a stretch tells a difference, so that its noun is what grew or fell. */
const tellsDifference = (left: string): boolean =>
  COUNT_RISE.test(left) || COUNT_FALL.test(left) || COMPARED_MORE.test(left) || COMPARED_LESS.test(left);

/** What is counted, by the nouns before and behind its number, and whom it is of. */
function nounOf(
  draft: Draft,
  stretch: Stretch,
  now: SentenceState,
  words: Words,
): { subject: string | null; noun: string } {
  const { left, right, reading } = stretch;
  const subject = reading.subject?.text ?? null;
  const after = readRight(right, words, stretch.bounded);
  const alone = reading.subject !== null && reading.noun === '' && reading.verb === null && after === '';
  const named = alone && isCounted(reading.subject as Entity, draft, left, now);
  const changed = !stretch.level && tellsDifference(left);
  let before = named ? (subject ?? '') : reading.noun;
  if (changed) before = stripChange(left, words);
  if (stretch.level && LEVEL_ONLY.test(left)) before = '';
  const whose = named ? null : subject;
  // `总规模2.5亿元的种子基金`: the measure before, its bearer behind.
  if (after !== '' && bearsMeasure(draft, before, right, words)) return { subject: whose ?? after, noun: before };
  if (after === '' || (changed && before !== '')) return { subject: whose, noun: before };
  const measure =
    draft.unit !== null &&
    draft.kind !== 'count' &&
    before !== '' &&
    reading.verb === null &&
    words.isIndicator(before) &&
    !GENITIVE_HEAD.test(right);
  return { subject: whose, noun: measure ? before : after };
}

/** Whether what stands behind a number has the measure that stands before it. */
function bearsMeasure(draft: Draft, before: string, right: string, words: Words): boolean {
  return before !== '' && GENITIVE_HEAD.test(right) && draft.kind !== 'count' && words.indicatorAtEnd(before) !== null;
}

/** The noun of a number that stands with none, or with one that says only where or for whom. */
function completed(
  noun: string,
  subject: string | null,
  draft: Draft,
  { reading }: Stretch,
  { last, whole }: SentenceState,
  { counted }: ResolveState,
): string {
  let full = noun;
  // `论坛为期2天`: how long an event lasts is of the event.
  if (full === '' && reading.subject?.kind === 'event' && draft.kind === 'quantity') full = reading.subject.text;
  if (full === '' && subject !== null && reading.subject?.kind === 'sector') {
    draft.subject = subject;
    full = (last && !/^\d/.test(last.unit ?? '') && last.unit !== 'CNY' ? last.indicator : null) ?? counted ?? '';
  }
  // `城镇1287.5亿元；乡村236.3亿元`: where, not what.
  if (LOCALITY.test(full) && whole !== null && draft.kind !== 'count') {
    draft.subject = full;
    full = whole;
  }
  return PER_UNIT.test(full) && last?.indicator ? full + last.indicator : full;
}

/** Subject and indicator of something counted, measured or paid. */
export function readCounted(
  draft: Draft,
  stretch: Stretch,
  now: SentenceState,
  state: ResolveState,
  words: Words,
): void {
  const { left, group, reading } = stretch;
  const { subject, noun: told } = nounOf(draft, stretch, now, words);
  if (subject !== null) draft.subject = subject;
  let noun = completed(told, subject, draft, stretch, now, state);
  // `甲达1亿元，增长5%；乙达2亿元`: the measure of the number before in the same unit.
  const alike = now.told.findLast(({ unit }) => unit === draft.unit);
  const inherited = (subject === null ? null : alike?.indicator) ?? now.last?.indicator ?? now.indicator;
  draft.indicator = noun === '' ? inherited : noun;
  if (RESPECTIVELY.test(left) || group > 1) {
    noteList(left, now, draft, words, group);
    takeUp(draft, noun, group, now);
    noun = draft.indicator ?? '';
  } else now.coordinated = null;
  if (noun !== '') now.indicator = noun;
  if (subject === null && TRADE_PART.test(noun)) draft.subject = traderOf(now, state);
  // Of lengths and masses the part is named, not what is measured of it.
  const money = CURRENCY.test(draft.unit ?? '');
  const shared = money && subject === null && reading.verb === null ? sharedMeasure(noun, alike ?? null, words) : null;
  if (shared) Object.assign(draft, shared);
}

const CURRENCY = /^[A-Z]{3}$/;

/** `民营企业进出口5.5万亿元。其中，出口3.6万亿元`: whose trade a part of it is. */
function traderOf({ last, whole }: SentenceState, { told }: ResolveState): string | null {
  if (last !== null && TRADE_PART.test(last.indicator ?? '')) return last.subject;
  const trader = WHOLE_TRADE.exec(whole ?? told?.indicator ?? '')?.[1];
  return trader === undefined || isNation(trader) || SORT_OF_TRADE.test(trader) ? null : trader;
}

const SORT_OF_TRADE = pattern`^${trade.sorts}`;
const TRADE_PART = pattern`^${trade.directions}${trade.totals}?$`;
const WHOLE_TRADE = pattern`^(.{2,}?)${trade.goods}?${trade.trade}?${trade.both}${trade.wholeTotals}?$`;

const LOCALITY = pattern`^${measures.localities}${measures.localityNouns}?$`;

/** An entity right before its number is what is counted, unless the list has said what is. */
function isCounted(entity: Entity, draft: Draft, left: string, now: SentenceState): boolean {
  const told = now.told.findLast(({ unit }) => unit === draft.unit) !== undefined;
  if (entity.kind === 'event') return draft.kind === 'count';
  if (entity.kind === 'organisation') return draft.kind === 'count' || !told || left.startsWith('、');
  return entity.kind === 'zone' && !told;
}
