/** One number: its kind and values, by its unit and the stretches before and behind it. */

import { pattern } from '../../grammars/pattern.js';
import { isListedCount } from '../../grammars/zh/bare-number-filter.js';
import { toNumber } from '../../grammars/zh/decimal.js';
import { type Figure, isRelative } from '../../grammars/zh/mention.js';
import { boundOf } from './apart-bounds.js';
import { isMoney } from './bare-money.js';
import { comparedBase, GROWTH_NOUN, LEVEL_TAIL, noteFrom } from './changes.js';
import { type Clause, clauseText } from './clauses.js';
import { moneyKindInSentence, readCounted } from './counted.js';
import { bareCurrency, currencyOf } from './currency.js';
import { directionOf, signedDifference } from './directions.js';
import { countKind, countsEnterprises } from './kinds.js';
import { measures, names, particles, shares } from './lexicon.js';
import { coordinate, sameSort } from './lists.js';
import { readLeft } from './noun-before.js';
import { readPercent } from './percentages.js';
import { repeatedChange } from './repeated-changes.js';
import type { Draft, Place, ResolveContext, ResolveState, SentenceState, Stretch } from './state.js';
import { tellsChange } from './told-changes.js';
import type { Words } from './words.js';

function numbers(figure: Figure): Pick<Draft, 'value' | 'min' | 'max' | 'bound'> {
  if (figure.high) return { value: null, min: toNumber(figure.low), max: toNumber(figure.high), bound: 'between' };
  return { value: toNumber(figure.low), min: null, max: null, bound: figure.bound };
}

const RATIO_NOUN = pattern`${measures.ratioEnd}$`;
/** `发病数为608511`: what is counted ends in its number. */
const COUNT_NOUN = pattern`(?<!${measures.noCounts})${measures.countEnds}$`;
const SPEED = pattern`${measures.speeds}[^，；]{0,6}$`;
/** How far behind a number of a list the noun of the list may begin. */
const LONGEST_LIST = 60;
const OTHER_BODY = pattern`^[^，。；]{0,8}${names.otherBodies}`;

/** `场均9.2篮板1.6助攻`. */
const PLAYED = pattern`^${measures.played}`;

/** `金牌22、银牌16`. */
const MEDALS = pattern`${measures.medals}(?:${measures.medalTies}|：)*$`;

/** Kind, subject and indicator of money, of what is measured and of what is counted. */
function readMeasured(
  draft: Draft,
  figure: Figure,
  stretch: Stretch,
  now: SentenceState,
  state: ResolveState,
  words: Words,
  next: Figure | null,
): void {
  const { left, right } = stretch;
  const { unit } = figure;
  const uncounted = unit.kind === 'none' && !figure.scaled;
  const speed = unit.code === measures.knots && SPEED.test(left);
  if (unit.kind === 'classifier' || (unit.kind === 'none' && figure.scaled)) draft.kind = speed ? 'quantity' : 'count';
  readCounted(draft, stretch, now, state, words);
  if (unit.kind === 'currency') draft.kind = moneyKindInSentence(draft, stretch, figure.start, now, state, words);
  else if (unit.kind === 'measure') draft.kind = unit.dimension === 'incidence' ? 'rate' : 'quantity';
  else if (
    uncounted &&
    /^\d{1,3}(?:[,，]\d{3})*$/.test(now.folded.slice(figure.start, figure.end)) &&
    /^[\u4e00-\u9fff]/.test(right)
  )
    // Divisions are counted without a classifier.
    draft.kind = 'count';
  else if (uncounted && (PLAYED.test(right) || isListedCount(figure, now.folded))) draft.kind = 'count';
  else if (uncounted && COUNT_NOUN.test(draft.indicator ?? '') && isWhole(now.folded.slice(figure.start, figure.end)))
    draft.kind = countKind(draft.indicator ?? '', unit, words);
  else if (uncounted && MEDALS.test(left)) draft.kind = 'count';
  else if (uncounted) {
    // An index or a ratio of two things has no unit.
    draft.kind = RATIO_NOUN.test(draft.indicator ?? '') ? 'ratio' : 'quantity';
    if (draft.kind === 'ratio') draft.unit = 'x';
  } else if (!speed) {
    draft.kind = kindOfCount(draft, figure, stretch, now, words);
    if (unit.kind === 'none' && isMoney(draft, figure, left, right, now, state, words)) {
      draft.kind = moneyKindInSentence(draft, stretch, figure.start, now, state, words);
      draft.unit = bareCurrency(next, right, now.last, state);
    }
  }
}

/** The number behind a number of a clause. */
const nextOf = ({ end }: Figure, clause: Clause): Figure | null =>
  clause.mentions.find((other): other is Figure => other.type === 'figure' && other.start >= end) ?? null;

const ENTERPRISE_REACH = 20;
/** `生产企业最多，共4家`. */
const MOST_OF_THEM = pattern`${measures.enterprises}(?:${shares.superlatives}|${measures.enterpriseTotals})，(?:${measures.inAll}|${particles.isReached})?$`;
/** Nothing that is counted stands behind the number. */
const CLOSED = /^[，、；。）]/;
/** `（中资43家，外资21家）`, `已投产19家，在建4家`: those of a sort, or as far as they have come. */
const SORTED = pattern`(?:[，（、；]|${particles.listing})[^，。；（、\d]{0,4}${measures.enterpriseSorts}$`;
/** `46家预减、39家略减`: what became of those before. */
const SORT_OF_LIST = /^[\u4e00-\u9fff]{2,4}、$/;

const toldEnterprises = ({ told }: SentenceState): boolean =>
  told.some((one) => one.kind === 'enterprise_count' && one.unit === measures.body);

/** What is counted: enterprises or anything else. */
function kindOfCount(
  draft: Draft,
  { unit, start, end }: Figure,
  { left, right, reading }: Stretch,
  now: SentenceState,
  words: Words,
): Draft['kind'] {
  if (countsEnterprises(now.folded.slice(end, end + LONGEST_LIST), unit)) return 'enterprise_count';
  // `公司12家，其中8家歇业`: of those that were counted before.
  const ofThose =
    unit.code === measures.body &&
    ((reading.noun === '' && reading.subject === null) || SORT_OF_LIST.test(left)) &&
    toldEnterprises(now) &&
    !OTHER_BODY.test(right);
  const before = now.folded.slice(Math.max(0, start - ENTERPRISE_REACH), start);
  const body = unit.code === measures.body && !OTHER_BODY.test(right);
  if (
    body &&
    (right.length < 3 || CLOSED.test(right)) &&
    (MOST_OF_THEM.test(before) || (SORTED.test(before) && toldEnterprises(now)))
  )
    return 'enterprise_count';
  return ofThose ? 'enterprise_count' : countKind(draft.indicator ?? '', unit, words);
}

/**
 * Reads a number with all that its clause says of it.
 *
 * @param figure the number
 * @param left what stands before it, from the number before it on
 * @param right what stands behind it, up to the next number
 */
export function readFigureClaim(
  figure: Figure,
  left: string,
  right: string,
  clause: Clause,
  place: Place,
  now: SentenceState,
  state: ResolveState,
  context: ResolveContext,
): Draft | null {
  const { words } = context;
  const whole = clauseText(now.folded, clause.start, figure.start, now.times);
  const unit = figure.unit;
  const draft: Draft = {
    kind: 'quantity',
    subject: null,
    indicator: null,
    base: null,
    change: null,
    negative: figure.negative,
    unit: currencyOf(figure, left, now, state),
    ...numbers(figure),
  };
  draft.bound = boundOf(figure, left, right, whole);
  const percent = isRelative(unit.kind);
  if (place.joined && now.last && sameSort(now.last, unit.kind))
    return coordinate(
      draft,
      figure,
      now,
      right,
      words,
      place.bounded,
      now.folded.slice(place.previous?.end ?? figure.start, figure.start),
    );
  now.bases = [];
  const level = LEVEL_TAIL.test(left) && !GROWTH_NOUN.test(left);
  const changes = !level && (unit.kind === 'doubling' || tellsChange(figure, left, right, whole, now, words));
  const reading = readLeft(left, words);
  const stretch = { left, right, reading, level, bounded: place.bounded, group: place.group };
  if (percent) readPercent(draft, figure, { ...stretch, whole, changes }, now, state, context);
  else {
    readMeasured(draft, figure, stretch, now, state, words, nextOf(figure, clause));
    const difference = signedDifference(figure, left, now);
    if (!level)
      draft.change =
        difference ??
        directionOf(left, unit, whole) ??
        repeatedChange(left, now.folded[figure.start - 1] === '（', draft, now.last);
    if (draft.change !== null) draft.base = comparedBase(whole, false, figure, now, state);
  }
  noteFrom(now, figure);
  const signed = draft.kind === 'growth' || figure.negative;
  if (signed && draft.value !== null && draft.negative) draft.value = -draft.value;
  if (signed && draft.kind !== 'growth' && draft.min !== null && draft.negative) draft.min = -draft.min;
  if (draft.kind === 'growth' && draft.min !== null && draft.max !== null && draft.negative)
    [draft.min, draft.max] = [-draft.max, -draft.min];
  return draft;
}

const isWhole = (text: string): boolean => /^[\d,，\s]+$/.test(text);
