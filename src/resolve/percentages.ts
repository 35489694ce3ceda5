/** Percentages: growth, share, ratio or rate, and what each is of. */
import type { Figure } from '../../grammars/zh/mention.js';
import type { Kind } from '../record/schema.js';
import { comparedBase } from './changes.js';
import { isPercentKind, percentKind } from './kinds.js';
import { bounds, changes, comparisons, particles, plans, shares, verbs } from './lexicon.js';
import { type LeftReading, readLeft } from './noun-before.js';
import { readRight } from './noun-behind.js';
import { pattern } from './pattern.js';
import { inherit, type Question, setKind } from './percent.js';
import { readChange, readPoints, readReached } from './percent-changes.js';
import { readOfLevel, readRatio } from './percent-ratios.js';
import { readCovered, readOfPlan, readOfWhole, readPartBehind, readScoped, readWithin } from './percent-shares.js';
import { isExtentOfFall, signOf } from './percent-signs.js';
import { readProportion, shareNoun } from './proportions.js';
import { noteList } from './shared-nouns.js';
import type { Draft, PercentStretch, ResolveContext, ResolveState, SentenceState } from './state.js';

const CHANGE_VERB = pattern`^${shares.changeVerbs}$`;

/** `2%的数字税`: a rate, whatever it is taken of. */
const RATE_BEHIND = pattern`^${particles.genitive}?${shares.premium}|^${particles.genitive}[^，。；、]{0,6}?${shares.ratesBehind}`;

const TAKES = pattern`${shares.takes}[^，；]{0,30}$`;
const OWN_RATE = pattern`^${particles.genitive}([^，。；、\d]{1,8}?${shares.rateNoun})(?!${shares.rateNounNot})`;

/** `2%的数字税`: a rate, whatever it is taken of. */
const readRateBehind: Question = (percent) => {
  const { draft, stretch, reading, words } = percent;
  if (percent.unit !== 'percent') return false;
  // `80.4%的深造率`, `18%的市场占有率`.
  const own = TAKES.test(stretch.left) ? undefined : OWN_RATE.exec(stretch.right)?.[1];
  const kind = own === undefined ? 'rate' : (percentKind(own, words) ?? 'rate');
  if (kind === 'growth' || (own === undefined && !RATE_BEHIND.test(stretch.right))) return false;
  setKind(percent, kind);
  inherit(percent);
  const of = readRight(stretch.right, words, stretch.bounded);
  if (of !== '' && reading.noun === '') draft.indicator = of;
  return true;
};

/** `失业率5.1%`: the noun before it says what it is. */
const readNoun: Question = (percent) => {
  const { draft, figure, stretch, reading, now, state, words } = percent;
  const kind = percentKind(reading.noun, words);
  if (!kind) return false;
  setKind(percent, kind);
  draft.subject = reading.subject?.text ?? null;
  draft.indicator = reading.noun;
  if (kind === 'growth') draft.base = comparedBase(stretch.whole, false, figure, now, state);
  if (kind === 'share') shareNoun(draft, reading.noun, now);
  now.indicator = reading.noun;
  noteList(stretch.left, now, draft, words, stretch.group);
  return true;
};

/** `比去年同期的72%下降`, `略高于对手的43%`, `而2023年这一比例约为8.5%`: of what the number before it was. */
const HELD_AGAINST = pattern`
  (?:${comparisons.than}|${bounds.heldAgainst}|${shares.heldAgainst})(?:[^，；\d]{0,14}${particles.genitive})?$
  |${comparisons.than}[^，；\d]{0,10}${particles.genitive}[^，；\d]{0,4}${comparisons.average}$
  |(?:\ue001|${comparisons.periodEnds})${particles.genitive}?(?:${particles.isOrFor}|${particles.reached})?$
  |${shares.pointed}[^，；\d]{0,6}$`;

/** A level that is held against the one before it is of the same kind. */
const readHeldAgainst: Question = (percent) => {
  const { draft, unit, stretch, reading, now, words } = percent;
  const { last } = now;
  if (unit !== 'percent' || !last || !isPercentKind(last.kind) || last.kind === 'ratio') return false;
  if (!HELD_AGAINST.test(stretch.left) || RIGHT_NOUN.test(stretch.right)) return false;
  const own = percentKind(reading.noun, words);
  if (own !== null && !POINTED.test(stretch.left)) return false;
  setKind(percent, last.kind);
  draft.subject = reading.subject?.text ?? last.subject;
  draft.indicator = last.indicator;
  if (last.kind === 'share') draft.base = last.base;
  return true;
};

/** `这一比例`, `该数字`. */
const POINTED = pattern`${shares.pointed}`;
/** `2021年的50%股权`: a part of what stands behind it. */
const RIGHT_NOUN = pattern`^${particles.genitive}?(?!${shares.verbsBehind})[\u4e00-\u9fff]{2}`;

/** `其中37.5%为外资企业所产`. */
const PART_OF_THEM = pattern`^[，、]?${shares.parts}$`;
const PART_IS = pattern`^${bounds.around}?${shares.partIs}(?!\d)`;

const PART_DOING = pattern`^${bounds.around}?${particles.eachOf}?${shares.partVerbs}`;

/** `只有40%来自转移支付`: a part, by what it does. */
const readPartDoing: Question = (percent) => {
  const { unit, stretch, reading, words } = percent;
  if (unit !== 'percent' || percentKind(reading.noun, words) !== null) return false;
  const ofThem =
    PART_OF_THEM.test(stretch.left) && PART_IS.test(stretch.right) && !isPercentKind(percent.now.last?.kind ?? 'count');
  if (!ofThem && !PART_DOING.test(stretch.right)) return false;
  setKind(percent, 'share');
  inherit(percent);
  return true;
};

const OR = pattern`[^\d\s]，?${particles.or}$`;

/** `攀升23美分，或约2.4%`, `收低6.92点或0.29%`: the same change, told again. */
const readOr: Question = (percent) => {
  const { draft, figure, unit, now } = percent;
  const { last } = now;
  if (
    unit !== 'percent' ||
    !OR.test(now.folded.slice(figure.start - 4, figure.start)) ||
    last === null ||
    last.change === null
  )
    return false;
  setKind(percent, 'growth');
  inherit(percent);
  draft.negative = last.change === 'decrease';
  draft.base = last.base;
  return true;
};

const ARROW_BEHIND = pattern`^${shares.arrow}`;
const ARROW_BEFORE = pattern`${shares.arrow}$`;

/** `甲公司（5.9%→4.8%）`: levels of what was told before. */
const readArrow: Question = (percent) => {
  const { unit, stretch, now } = percent;
  if (unit !== 'percent' || !(ARROW_BEHIND.test(stretch.right) || ARROW_BEFORE.test(stretch.left))) return false;
  setKind(percent, now.told.findLast(({ kind }) => isPercentKind(kind) && kind !== 'growth')?.kind ?? 'rate');
  inherit(percent);
  return true;
};

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
  // `一季度增长5.3%，二季度4.7%`: nothing of its own but a time or a place.
  const another =
    unit === 'percent' &&
    noun === '' &&
    last?.kind === 'growth' &&
    (!RATE_END.test(last.indicator ?? '') || GROWTH_RATE.test(last.indicator ?? ''));
  return another ? 'growth' : 'rate';
}

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
const IN_BRACKETS = /\d[万亿]?[^，。；（）\d]{1,8}(?:（|（\d[\d.,]*[万亿]?[^，。；（）\d]{1,4}，)$/;

function partInBrackets(before: string, { last }: SentenceState): 'share' | 'growth' | null {
  if (!IN_BRACKETS.test(before) || last === null || isPercentKind(last.kind) || last.kind === 'rank') return null;
  return last.change === null ? 'share' : 'growth';
}

/** Its clause says neither what it is of nor how it came about: the clause before, or the number before, does. */
const readBare: Question = (percent) => {
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
  if (draft.kind === 'growth' && (isExtentOfFall(before) || (part !== null && last?.change === 'decrease')))
    draft.negative = true;
  inherit(percent);
  if (goal !== undefined && draft.indicator === null) draft.indicator = readLeft(goal, words).noun || null;
  if (draft.kind === 'share')
    draft.base =
      last?.kind === 'share' ? last.base : unit === 'fraction' && stretch.right !== '' ? draft.indicator : null;
  return true;
};

/** What is asked of a percentage, in this order, until one question is answered. The last one always is. */
const QUESTIONS: readonly Question[] = [
  readArrow,
  readOr,
  readChange,
  readReached,
  readPartDoing,
  readOfPlan,
  readRateBehind,
  readHeldAgainst,
  readCovered,
  readWithin,
  readProportion,
  readPoints,
  readOfWhole,
  readOfLevel,
  readRatio,
  readNoun,
  readScoped,
  readPartBehind,
  readBare,
];

/**
 * Reads a number that is told as a part, a multiple or a difference of something.
 *
 * @param draft is filled
 * @param stretch what stands around it
 */
export function readPercent(
  draft: Draft,
  figure: Figure,
  stretch: PercentStretch,
  now: SentenceState,
  state: ResolveState,
  { words }: ResolveContext,
): void {
  // `缩小到2.6∶1`: the verb of the change is no noun.
  const verbAlone = stretch.level && CHANGE_VERB.test(stretch.reading.noun);
  const reading = verbAlone ? { ...stretch.reading, noun: '' } : stretch.reading;
  const unit = figure.unit.kind;
  const percent = { draft, figure, unit, fold: unit === 'fold', stretch, reading, now, state, words };
  QUESTIONS.find((ask) => ask(percent));
}
