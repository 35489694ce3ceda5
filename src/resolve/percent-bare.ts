/** Percentages whose clause says neither what they are of nor how they came about: the words and numbers before say it. */

import { pattern } from '../../grammars/pattern.js';
import type { Figure } from '../../grammars/zh/mention.js';
import type { Kind } from '../record/schema.js';
import { isPercentKind, percentKind } from './kinds.js';
import { changes, comparisons, numerals, particles, plans, shares, verbs } from './lexicon.js';
import { type LeftReading, readLeft } from './noun-before.js';
import { inherit, type Question, setKind } from './percent.js';
import { signOf } from './percent-signs.js';
import type { SentenceState } from './state.js';

const BARE_SHARE = pattern`[^，；]{2}${particles.genitive}${shares.limitAdverbs}?$`;

/** `先前公布的13.27%`, `目前的5%`: what it was told or stood at. */
const TOLD_BEFORE = pattern`${shares.toldBefore}${particles.genitive}$`;

/** `截至6月底的17.5%`, `去年同期的15.6%`: of then, not of a whole. */
const OF_TIME = pattern`(?:\ue001|${comparisons.periodEnds})${particles.genitive}$`;

/** Words of levels and changes: without one of them brackets hold a part. */
const RATE_SAID = pattern`${shares.levelNouns}|${shares.degrees}|${verbs.rise}|${verbs.fall}|${changes.growthSigns}`;
const GROWTH_RATE = pattern`${changes.growthNouns}$`;
const RATE_END = pattern`${shares.rateEnds}$`;

/** `增长6.8%，稳定运行在6.7%-6.9%的区间`. */
const STAYS = pattern`^(?:[，、]|${shares.stays})+${particles.in}$`;

const BRACKETS = /（[^（）]*）?/g;

/** Kind of a percentage whose clause says neither what it is of nor how it came about. */
function bareKind(
  unit: Figure['unit']['kind'],
  left: string,
  known: Kind | null,
  bracketed: boolean,
  { noun, subject }: LeftReading,
  { last, told: all, folded }: SentenceState,
): Kind {
  const told = all.findLast((one) => isPercentKind(one.kind))?.kind;
  if (unit === 'permille') return 'rate';
  if (unit === 'fraction' || known === 'share' || (last?.kind === 'share' && subject !== null)) return 'share';
  // `能够开花的不超过50%`.
  if (
    unit === 'percent' &&
    BARE_SHARE.test(left) &&
    !TOLD_BEFORE.test(left) &&
    !(known === 'rate' && OF_TIME.test(left))
  )
    return 'share';
  if (known === 'growth' && last === null) return 'growth';
  // `甲公司（18%）、乙公司（17%）` behind a share: each has its own.
  if (bracketed && known === null && (told === 'share' || (told === undefined && !RATE_SAID.test(folded))))
    return 'share';
  if (last?.kind === 'growth' && STAYS.test(left)) return 'growth';
  // `增速高于5%的全国水平，其中甲省（6.9%）、乙省（6.7%）`: what the list is of has been said.
  if (bracketed && unit === 'percent' && known === null && (told ?? signOf(folded.replace(BRACKETS, ''))) === 'growth')
    return 'growth';
  // `一季度增长5.3%，二季度4.7%`: nothing of its own but a time or a place.
  const another =
    unit === 'percent' &&
    noun === '' &&
    last?.kind === 'growth' &&
    (!RATE_END.test(last.indicator ?? '') || GROWTH_RATE.test(last.indicator ?? ''));
  return another || (unit === 'percent' && last?.kind === 'growth' && isItem(left, noun, folded)) ? 'growth' : 'rate';
}

/** `铜增长19%，铝土矿21%，铁9%`: a short name alone between two percentages, each of which has grown. */
const isItem = (left: string, noun: string, folded: string): boolean =>
  noun !== '' && noun.length <= LONGEST_ITEM && left === noun && folded.includes(`%，${noun}`);
const LONGEST_ITEM = 6;

const CLAUSE_NOUN = pattern`([^，。；]{2,20}?)${shares.superlatives}，${particles.eachOf}?${particles.isReached}?$`;

/** `经济增长速度的宏观调控目标，定为8%至9%`. */
const GOAL_NOUN = pattern`([^，。；]{2,20}?)${plans.goalModifiers}*${plans.goal}，${plans.setAs}$`;

const SHARE_END = pattern`${shares.shareNouns}(?:${shares.superlatives}|${particles.genitive})?$`;

/** `市占站上70%，达70.2%`. */
const REACHED = pattern`^${particles.isReached}$`;

/** `其他品牌合计仅剩7.8%`: what is left of the whole. */
const LEFT_OVER = pattern`${shares.left}$`;
/** `认为没什么变化的受访者接近20%`: how many of them hold it. */
const PART_HOLDER = pattern`${particles.genitive}${shares.partHolders}${shares.holderVerbs}?$`;

/** How far back the clause before is looked at, in UTF-16 units. */
const CLAUSE_BEFORE = 40;

/** `（11艘，24%）`, `1902万吨（28%）`: the part that a number makes stands in brackets behind it. */
const IN_BRACKETS = pattern`\d${numerals.largeScales}?[^，。；（）\d]{0,8}（(?:\d[\d.,]*${numerals.largeScales}?[^，。；（）\d]{1,4}，)?$`;

function partInBrackets(before: string, { last }: SentenceState): 'share' | 'growth' | null {
  if (!IN_BRACKETS.test(before) || last === null || isPercentKind(last.kind) || last.kind === 'rank') return null;
  return last.change === null ? 'share' : 'growth';
}

/** Its clause says neither what it is of nor how it came about: the clause before, or the number before, does. */
export const readBare: Question = (percent) => {
  const { draft, figure, unit, stretch, reading, now, words } = percent;
  const { last } = now;
  // `歇业公司百分比最高，为67%`: the clause before says what it is.
  const before = now.folded.slice(Math.max(0, figure.start - CLAUSE_BEFORE), figure.start);
  const goal = GOAL_NOUN.exec(before)?.[1];
  const led = CLAUSE_NOUN.exec(before)?.[1] ?? goal;
  // `占据最大的市场份额（19%）`: what the brackets hang on says what it is.
  const bracketed = now.folded[figure.start - 1] === '（';
  const hung = bracketed && SHARE_END.test(before.slice(0, -1)) ? 'share' : null;
  const known = hung ?? percentKind((led || draft.indicator) ?? last?.indicator ?? '', words);
  const sign = led || hung || bracketed || unit !== 'percent' ? null : signOf(before);
  const follows = last?.kind === 'share' && (REACHED.test(stretch.left) || LEFT_OVER.test(stretch.left));
  const held = unit === 'percent' && PART_HOLDER.test(stretch.left);
  const reached = sign === null && (follows || held) ? 'share' : null;
  const part = hung || unit !== 'percent' ? null : partInBrackets(before, now);
  setKind(percent, part ?? sign ?? reached ?? bareKind(unit, stretch.left, known, bracketed, reading, now));
  if (part === 'growth' && last?.change === 'decrease') draft.negative = true;
  inherit(percent);
  if (goal !== undefined && draft.indicator === null) draft.indicator = readLeft(goal, words).noun || null;
  if (draft.kind === 'share')
    draft.base =
      last?.kind === 'share' ? last.base : unit === 'fraction' && stretch.right !== '' ? draft.indicator : null;
  return true;
};
