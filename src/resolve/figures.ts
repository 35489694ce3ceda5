/** One number: its kind and values, by its unit and the stretches before and behind it. */
import { toNumber } from '../../grammars/zh/decimal.js';
import { type Figure, isRelative } from '../../grammars/zh/mention.js';
import {
  CHANGE_TAIL,
  COMPARED_LESS,
  COMPARED_MORE,
  COUNT_FALL,
  COUNT_RISE,
  comparedBase,
  GROWTH_NOUN,
  LEVEL_TAIL,
  noteFrom,
} from './changes.js';
import { type Clause, clauseText } from './clauses.js';
import { moneyKindInSentence, readCounted } from './counted.js';
import { countKind } from './kinds.js';
import { coordinate, sameSort } from './lists.js';
import { readLeft, trimHead } from './nouns.js';
import { readPercent } from './percentages.js';
import type { Draft, Place, ResolveContext, ResolveState, SentenceState } from './state.js';
import type { Words } from './words.js';

export function numbers(figure: Figure): Pick<Draft, 'value' | 'min' | 'max' | 'bound'> {
  if (figure.high) return { value: null, min: toNumber(figure.low), max: toNumber(figure.high), bound: 'between' };
  return { value: toNumber(figure.low), min: null, max: null, bound: figure.bound };
}

const DETACHED_ABOUT = /(?:约|大约|近|接近|将近)(?:占|为|是|相当于|合)[^，；]*$|(?:接近|将近)[^，；\d]{2,16}的$/;

const RATIO_NOUN = /(?<!性别)比$/;
const DETACHED_OVER = /(?:超过|超|逾|突破|高于|大于)(?:了)?[^，；\d]{1,12}$/;

/** From so much on, money is told without its unit: `市值600亿`, `投资120亿`. */
const LEAST_BARE_MONEY = 1e8;
const MONEY_LEADS =
  /(?:投资|融资|募资|贷款|斥资|耗资|出资|注资|资金|市值|估值|身家|身价|营收|利润|净利|销售额|成交额|交易额|产值|税收|债务|负债|资产)[^，；。]{0,6}$/;

function isMoney({ indicator, value }: Draft, left: string, words: Words): boolean {
  if (value === null || value < LEAST_BARE_MONEY) return false;
  const known = words.indicatorAtEnd(indicator ?? '')?.value;
  return MONEY_LEADS.test(left) || known === 'gdp' || known === 'funding' || known === 'amount';
}

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
    unit: unit.code,
    ...numbers(figure),
  };
  if (draft.bound === 'exact' && DETACHED_ABOUT.test(left)) draft.bound = 'about';
  const percent = isRelative(unit.kind);
  if (percent && draft.bound === 'exact' && DETACHED_OVER.test(left) && unit.kind === 'fraction') draft.bound = 'over';
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
  const level = LEVEL_TAIL.test(left) && !GROWTH_NOUN.test(left);
  const changes =
    !level &&
    (unit.kind === 'doubling' ||
      CHANGE_TAIL.test(left) ||
      GROWTH_NOUN.test(left) ||
      /^的?(?:增长|增速|增幅|涨幅|降幅|增长率|速度(?:递增|增长|发展))(?![到至为了])/.test(right));
  const reading = readLeft(left, words);
  const bounded = place.bounded;
  if (percent) {
    readPercent(
      draft,
      figure,
      { left, right, whole, reading, level, bounded, changes, group: place.group },
      now,
      state,
      context,
    );
  } else if (unit.kind === 'currency') {
    readCounted(draft, { left, right, reading, level, bounded, group: place.group }, now, state, words);
    draft.kind = moneyKindInSentence(draft, left, right, now, words);
  } else if (unit.kind === 'measure') {
    readCounted(draft, { left, right, reading, level, bounded, group: place.group }, now, state, words);
    draft.kind = 'quantity';
  } else if (unit.kind === 'none' && !figure.scaled) {
    readCounted(draft, { left, right, reading, level, bounded, group: place.group }, now, state, words);
    // An index or a ratio of two things has no unit.
    draft.kind = RATIO_NOUN.test(draft.indicator ?? '') ? 'ratio' : 'quantity';
    if (draft.kind === 'ratio') draft.unit = 'x';
  } else {
    draft.kind = 'count';
    readCounted(draft, { left, right, reading, level, bounded, group: place.group }, now, state, words);
    draft.kind = countKind(draft.indicator ?? '', unit, words);
    if (unit.kind === 'none' && isMoney(draft, left, words)) {
      draft.kind = moneyKindInSentence(draft, left, right, now, words);
      draft.unit = 'CNY';
    }
  }
  if (!percent) {
    if (!level) {
      // `减少支出2000亿元`: the verb opens the clause, its object stands before the number.
      const opener = /^(?:(增加|扩大)|减少|降低|减轻|压减|削减)(?!值)[^，；到至为比的]{2,12}$/.exec(trimHead(left));
      if (opener) draft.change = opener[1] === undefined ? 'decrease' : 'increase';
      if (
        (COUNT_RISE.test(left) && !/(?:改造|优化|转型)提升$/.test(left)) ||
        COMPARED_MORE.test(left) ||
        /净增[^，；]*$/.test(left)
      )
        draft.change = 'increase';
      else if (COUNT_FALL.test(left) || COMPARED_LESS.test(left)) draft.change = 'decrease';
    }
    if (draft.change !== null) draft.base = comparedBase(whole, false, figure, now, state);
  }
  noteFrom(now, figure);
  const signed =
    draft.kind === 'growth' || (draft.kind === 'rate' && figure.negative) || unit.dimension === 'temperature';
  if (signed && draft.value !== null && draft.negative) draft.value = -draft.value;
  if (signed && draft.kind !== 'growth' && draft.min !== null && draft.negative) draft.min = -draft.min;
  if (draft.kind === 'growth' && draft.min !== null && draft.max !== null && draft.negative)
    [draft.min, draft.max] = [-draft.max, -draft.min];
  return draft;
}
