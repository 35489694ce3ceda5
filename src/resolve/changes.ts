/** Changes: the words that tell growth and fall, what changed, and what it is compared with. */

import { pattern, wordsOf } from '../../grammars/pattern.js';
import type { Figure } from '../../grammars/zh/mention.js';
import { isoYear, shiftYears } from './calendar.js';
import { DATE_MARK } from './clauses.js';
import { bounds, changes, comparisons, lists, numerals, particles, verbs } from './lexicon.js';
import { readLeft } from './noun-before.js';
import type { ResolveState, SentenceState } from './state.js';
import type { Time } from './time.js';
import type { Words } from './words.js';

const ADVERB = pattern`${changes.adverbs}*`;

export const CHANGE_TAIL = pattern`
  (?:${changes.growthRate}|${verbs.rise}|${verbs.fall}|(?<!${changes.notAlone})${changes.short}
  |(?<=${comparisons.standards}|\ue001)[^，；]{0,6}${changes.comparatives})${changes.extents}?${ADVERB}$`;

export const FALL_TAIL = pattern`(?<!${changes.eitherWay})(?:${verbs.fall}|${changes.fallVerbs})${changes.extents}?${ADVERB}$`;

export const LEVEL_TAIL = pattern`
  (?:(?:${verbs.rise}|${verbs.fall}|${changes.levelVerbs})${particles.reaching}
  |${changes.adjusting})${particles.perfective}?${ADVERB}$`;

export const GROWTH_NOUN = pattern`${changes.growthNouns}(?:[^，；]{0,8}${changes.growthReached})?${particles.nearly}?$`;

/** `环比+12%`, `同比-3%`, `YoY+37.6%`, `月度环比变化-5.8%`: a comparison with the sign alone. */
export const COMPARISON_TAIL = pattern`${comparisons.signed}${particles.each}?${changes.neutral}?(?:${changes.rateCopulas}|${changes.evenSo})?[：+]?$`;

export const COUNT_RISE = pattern`${verbs.countRise}${bounds.countAdverbs}*$`;

export const COUNT_FALL = pattern`${verbs.countFall}${bounds.countAdverbs}*$`;

export const COMPARED_MORE = pattern`${comparisons.markers}[^，；]{0,12}(?:${changes.comparedMore}|${changes.moreDone})${particles.perfective}?$`;

export const COMPARED_LESS = pattern`${comparisons.markers}[^，；]{0,12}(?:${changes.comparedLess}|${changes.lessDone})${particles.perfective}?$`;

export const LEVEL_ONLY = pattern`^(?:${changes.levelAdverbs}|[，、])*[^，；]{1,3}${particles.reaching}${particles.perfective}?$`;

const ADVERB_ALONE = pattern`^${changes.bareAdverbs}+$`;

/** What stands between the noun that grows and its growth. */
const BEFORE_CHANGE = pattern`
  (?:${DATE_MARK}|${changes.beforeChange}|${comparisons.accordingTo}\ue001${comparisons.prices}
  |${comparisons.adjusting}[^，；]{2,8}(?:${particles.after}|，))+$`;

const COMPARISON_PHRASE = pattern`${comparisons.prepositions}[^，；]{0,16}$`;
const COMPARISON_SIGN = pattern`${comparisons.than}`;

/** `增长目标是在提高质量的基础上`: how it grows, not what. */
const ON_BASIS = pattern`(?<=..)${comparisons.within}[^，；]{2,24}${comparisons.onBasis}$`;

/** The noun that grows: what stands before `比…增长`. */
export function stripChange(left: string, words: Words): string {
  const text = left
    .replace(CHANGE_TAIL, '')
    .replace(BEFORE_CHANGE, '')
    .replace(ON_BASIS, '')
    .replace(COMPARISON_PHRASE, (hit) => (COMPARISON_SIGN.test(hit) ? '' : hit));
  const noun = readLeft(text, words).noun;
  return ADVERB_ALONE.test(noun) ? '' : noun;
}

const BOTH_COMPARISONS = pattern`${comparisons.yearOnYear}${particles.listSigns}${comparisons.monthOnMonth}`;
const ON_PERIOD_BEFORE = pattern`
  ${comparisons.onPeriodBefore}(?!.*${comparisons.onYear})|${comparisons.thanPeriodBefore}
  |(?<!\d|${comparisons.shortRingNot})${comparisons.shortRing}${changes.rateCopulas}?$`;
const YEARLY_AVERAGE = pattern`${comparisons.yearlyAverage}`;
const ON_YEAR_BEFORE = pattern`${comparisons.thanYearBefore}`;
const OF_THEM = pattern`${lists.ofThem}`;
const ON_OTHER = pattern`${comparisons.than}|\ue001`;
const ON_YEAR = pattern`${comparisons.onYearSigned}`;
const YEAR_BEFORE = pattern`^${comparisons.yearBefore}$`;
const PERIOD_BEFORE = pattern`^${comparisons.lastPeriods}$`;
const YEARS_AGO = pattern`${comparisons.than}(\d{1,2}|${numerals.counting}{1,2})${comparisons.yearsAgo}`;

/** `比上年增长1.6%，其中规模以上增长1.8%`: a part is compared as its whole is. */
function partOfYearly({ folded }: SentenceState, { start }: Figure): boolean {
  const segment = folded.slice(folded.lastIndexOf('；', start) + 1, start);
  const parts = segment.search(OF_THEM);
  if (parts < 0 || ON_PERIOD_BEFORE.test(segment)) return false;
  return ON_YEAR_BEFORE.test(segment.slice(0, parts)) && !ON_OTHER.test(segment.slice(parts));
}

/** The time or kind of comparison of a change. */
export function comparedBase(
  whole: string,
  sameThing: boolean,
  figure: Figure,
  now: SentenceState,
  state: ResolveState,
): string | null {
  const text = whole;
  const raw = now.folded.slice(clauseStartOf(now, figure), figure.start);
  if (BOTH_COMPARISONS.test(raw)) return 'yoy';
  if (ON_PERIOD_BEFORE.test(raw)) return 'pop';
  const time = [...now.times]
    .reverse()
    .find(
      (t) =>
        t.role === 'compared' &&
        t.start < figure.start &&
        figure.start - t.end < 40 &&
        !/[；。]/.test(now.folded.slice(t.end, figure.start)),
    );
  if (YEARLY_AVERAGE.test(text)) return 'avg';
  if (time?.iso && isOtherPart(time, text, figure, now, state)) return time.iso;
  if (
    ON_YEAR_BEFORE.test(now.folded.slice(Math.max(0, figure.start - text.length - 4), figure.start)) ||
    ON_YEAR.test(text)
  )
    return 'yoy';
  if (time?.iso && /\ue001/.test(text)) {
    const word = now.folded.slice(time.start, time.end);
    if (YEAR_BEFORE.test(word)) return 'yoy';
    return PERIOD_BEFORE.test(word) ? 'pop' : time.iso;
  }
  const ago = YEARS_AGO.exec(text);
  if (ago) {
    const year = yearOfNow(now, state, figure);
    const back = /^\d/.test(ago[1] as string)
      ? Number(ago[1])
      : wordsOf(numerals.counting)
          .join('')
          .indexOf(ago[1] as string) + 1;
    if (year !== null) return String(year - back);
  }
  if (now.fromIso !== null) return now.fromIso;
  if (now.base !== null) return now.base;
  if (partOfYearly(now, figure)) return 'yoy';
  // A change told right after another with no noun of its own, or in a chain from one stated year, shares its base.
  const last = now.last;
  if (last && (last.change !== null || last.kind === 'growth') && (sameThing || /^\d/.test(last.base ?? '')))
    return last.base;
  return state.standingBase;
}

const OF_YEAR_BEFORE = pattern`^${comparisons.lastYear}(?!${comparisons.samePeriods})`;
const COMPARED_LAST = pattern`${comparisons.than}\ue001[^\ue001]*$`;

/** `3月…比去年12月减少3%`: another part of the year before than the same months, and so no year on year. */
function isOtherPart(time: Time, text: string, figure: Figure, now: SentenceState, state: ResolveState): boolean {
  const iso = time.iso as string;
  if (!/^(?:\d{4}|XXXX)-/.test(iso) || !COMPARED_LAST.test(text) || ON_YEAR.test(text)) return false;
  if (!OF_YEAR_BEFORE.test(now.folded.slice(time.start, time.end))) return false;
  const governing = now.times.findLast(
    ({ role, start, iso }) => role === 'governs' && start < figure.start && iso !== null,
  );
  const of = governing?.iso ?? state.paragraph ?? state.section ?? state.title;
  if (of === null || !/^(?:\d{4}|XXXX)-/.test(of)) return false;
  const same = shiftYears(of, -1);
  return !same.startsWith(iso) && !iso.startsWith(same);
}

const STANDING = pattern`(${comparisons.standing})[^，。；]{0,6}[（，]${comparisons.sameBelow}`;

const SHORT_PERIOD = pattern`^${comparisons.ring}|${comparisons.shortPeriods}$`;

/** `比去年同期（下同）增长7.9%`: the comparison holds for every change from here on. */
export function noteStandingBase(folded: string, state: ResolveState): void {
  const said = STANDING.exec(folded)?.[1];
  if (said !== undefined) state.standingBase = SHORT_PERIOD.test(said) ? 'pop' : 'yoy';
}

function yearOfNow(now: SentenceState, state: ResolveState, figure: Figure): number | null {
  let iso: string | null = state.paragraph ?? state.section;
  for (const time of now.times) if (time.start < figure.start && time.role === 'governs') iso = time.iso;
  return iso === null ? (state.year ?? now.documentYear) : isoYear(iso);
}

function clauseStartOf(now: SentenceState, figure: Figure): number {
  return Math.max(0, ...['，', '；', '：', '。'].map((mark) => now.folded.lastIndexOf(mark, figure.start - 1) + 1));
}

/** Remembers where a change started, for the growth stated after it. */
export function noteFrom(now: SentenceState, figure: Figure): void {
  const from = now.times.find((t) => t.role === 'from' && t.start < figure.start && t.end >= figure.start - 14);
  if (from) now.fromIso = from.iso;
}
