/** Lists of numbers: which belong together, and what each of them is about. */

import { pattern } from '../../grammars/pattern.js';
import { shift, toNumber } from '../../grammars/zh/decimal.js';
import { type Figure, isRelative, type Mention, type UnitKind } from '../../grammars/zh/mention.js';
import type { Clause } from './clauses.js';
import { isNation } from './entity.js';
import { isMoneyKind, isPercentKind, moneyKind } from './kinds.js';
import { calendar, changes, comparisons, lists, particles } from './lexicon.js';
import { readRight } from './noun-behind.js';
import type { Draft, SentenceState } from './state.js';
import type { Words } from './words.js';

const LIST_SIGN = pattern`^(?:(?:[、，]|${particles.listingOr})|${particles.asWellAs}|，?${lists.respectivelyAre})$`;

/** Between two percentages `和下降` goes on with the list and turns its sign. */
const TURNING_SIGN = pattern`^(?:、|${particles.andOnly})${comparisons.bothKinds}?${changes.turns}$`;

/** Whether a number goes on with the list that the number before it stands in. */
export function goesOn(folded: string, previous: Mention, mention: Mention): boolean {
  const between = folded.slice(previous.end, mention.start);
  if (LIST_SIGN.test(between)) return true;
  return (
    previous.type === 'figure' &&
    mention.type === 'figure' &&
    previous.unit.kind === 'percent' &&
    mention.unit.kind === 'percent' &&
    (between === '/' || TURNING_SIGN.test(between))
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

const GENITIVE_HEAD = pattern`^${particles.genitive}`;

const TURN = pattern`(${changes.turnsUp})|(${changes.turnsDown})`;

/** A percentage that ends a stretch and is written with its sign. */
const SIGNED_BEFORE = pattern`-[\d.,]+${changes.relativeUnits}$`;
/** How long such a number may be, in characters. */
const SIGNED = 16;

/** Takes over what the number before was about; `分别` gives each its own. */
function takeOver(draft: Draft, figure: Figure, last: Draft, now: SentenceState, right: string, words: Words): void {
  draft.kind = last.kind;
  draft.base = last.base;
  draft.change = last.change;
  draft.subject = last.subject;
  draft.indicator = last.indicator;
  const item = now.coordinated?.shift();
  if (!item) return;
  if (item.subject !== null) draft.subject = item.subject;
  if (item.indicator === null) return;
  draft.indicator = item.indicator;
  if (figure.unit.kind === 'currency') draft.kind = moneyKind(item.indicator, '', right, words);
}

/** Settles kind and unit where the numbers of a list are not of one sort: `63.5万艘次、5005吨`. */
function settleKind(draft: Draft, figure: Figure, last: Draft, right: string, words: Words): void {
  const { unit } = figure;
  // `7.01万亿、7.66万亿和8.24万亿元`: money, as the one before it.
  const bareMoney = unit.kind === 'none' && figure.scaled && isMoneyKind(last.kind);
  if (bareMoney) draft.unit = last.unit;
  const money = unit.kind === 'currency' || bareMoney;
  if (money !== isMoneyKind(draft.kind) && !isRelative(unit.kind))
    draft.kind = money
      ? moneyKind(draft.indicator ?? '', '', right, words)
      : unit.kind === 'measure'
        ? 'quantity'
        : 'count';
  if (draft.kind === 'count' && unit.kind === 'measure') draft.kind = 'quantity';
  else if (draft.kind === 'quantity' && unit.kind === 'classifier') draft.kind = 'count';
  if (draft.kind === 'ratio' && (unit.kind === 'percent' || unit.kind === 'fraction') && draft.value !== null) {
    draft.unit = 'x';
    draft.value = toNumber(shift(figure.low, -2));
  }
}

/** Takes the noun that stands behind a number of a list. */
function takeNounBehind(draft: Draft, last: Draft, right: string, words: Words, bounded: boolean): void {
  const noun = readRight(right, words, bounded);
  if (noun === '') return;
  if (draft.kind === 'count' || draft.kind === 'enterprise_count' || draft.kind === 'quantity') draft.indicator = noun;
  if (draft.kind === 'share' && GENITIVE_HEAD.test(right)) {
    if (!isNation(last.base ?? '')) draft.base = noun;
    draft.indicator = noun;
  }
}

/** Gives a number of a list its sign: its own, what a word before it turns it to, or that of the number before. */
function sign(draft: Draft, figure: Figure, last: Draft, folded: string, between: string): void {
  // A plus is written.
  if (folded[figure.start] === '+') return;
  const listed = figure.start - between.length;
  const turn = TURN.exec(between);
  // `-10.3亿元、-20.9亿元、13.48亿元`: each has its own.
  const own = last.kind !== 'growth' || SIGNED_BEFORE.test(folded.slice(Math.max(0, listed - SIGNED), listed));
  const turned = turn?.[2] !== undefined || (turn?.[1] === undefined && (last.negative || isBelow(last)));
  if (!figure.negative && (own || !turned)) return;
  if (draft.value !== null) draft.value = -draft.value;
  else if (!own && !figure.negative && turn === null && draft.min !== null && draft.max !== null)
    [draft.min, draft.max] = [-draft.max, -draft.min];
}

const isBelow = ({ value, min }: Draft): boolean => (value ?? min ?? 0) < 0;

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
  const before = now.folded.slice(Math.max(0, figure.start - BASES_REACH), figure.start);
  const place = secondBase(before, last.base) ?? comparedAnew(between);
  takeOver(draft, figure, last, now, right, words);
  settleKind(draft, figure, last, right, words);
  takeNounBehind(draft, last, right, words, bounded);
  // `分别比上月和上年同期低0.06个和0.21个百分点`: each has its own base.
  if (place !== null) draft.base = place;
  draft.base = now.bases.shift() ?? draft.base;
  sign(draft, figure, last, now.folded, between);
  return draft;
}

const MONTH_ON_MONTH = pattern`${comparisons.monthOnMonth}`;
const YEAR_ON_YEAR = pattern`${comparisons.yearOnYear}`;

/** `同比下降5.2%、环比下降0.6%`: what the number itself is compared with. */
function comparedAnew(between: string): string | null {
  const month = MONTH_ON_MONTH.test(between);
  if (month === YEAR_ON_YEAR.test(between)) return null;
  return month ? 'pop' : 'yoy';
}

/** How far before the second of two numbers the two times are named that they are compared with. */
const BASES_REACH = 40;

const MONTH_THEN_YEAR = pattern`
  (?:${comparisons.monthOnMonth}${particles.listSigns}${comparisons.yearOnYear}
  |${comparisons.thanLast}${comparisons.classifier}?${comparisons.periods}${calendar.end}?${particles.listSigns}${comparisons.than}?${comparisons.lastYear}${comparisons.samePeriodOrEnd}?)[^，；。]*$`;

const YEAR_THEN_MONTH = pattern`
  (?:${comparisons.yearOnYear}${particles.listSigns}${comparisons.monthOnMonth}
  |${comparisons.than}${comparisons.lastYear}${comparisons.samePeriod}?${particles.listSigns}${comparisons.than}?${comparisons.last}${comparisons.classifier}?${comparisons.periods})[^，；。]*$`;

function secondBase(before: string, first: string | null): string | null {
  if (MONTH_THEN_YEAR.test(before)) return first === 'yoy' ? null : 'yoy';
  return YEAR_THEN_MONTH.test(before) && first !== null ? 'pop' : null;
}
