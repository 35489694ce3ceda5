/** Percentages: growth, share, ratio or rate, and what each is of. */

import { pattern } from '../../grammars/pattern.js';
import type { Figure } from '../../grammars/zh/mention.js';
import { comparedBase } from './changes.js';
import { isPercentKind, percentKind } from './kinds.js';
import { bounds, changes, comparisons, particles, shares } from './lexicon.js';
import { readRight } from './noun-behind.js';
import { inherit, type Percent, type Question, setKind } from './percent.js';
import { readBare } from './percent-bare.js';
import { readChange, readPoints, readReached } from './percent-changes.js';
import { readOpened } from './percent-opened.js';
import { readOfLevel, readRatio } from './percent-ratios.js';
import { readCovered, readOfPlan, readOfWhole, readPartBehind, readScoped, readWithin } from './percent-shares.js';
import { isExtentOfFall } from './percent-signs.js';
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
  |${bounds.heldAgainst}[^，；\d]{2,10}${comparisons.means}$
  |(?:\ue001|${comparisons.periodEnds})${particles.genitive}?(?:${particles.isOrFor}|${particles.reached})?$
  |${shares.pointed}[^，；\d]{0,6}$`;

/** `增速仅次于甲省的58%`, and what the list goes on with: `和乙省的19%`. */
const GROWTH_HELD = pattern`${changes.growthNounsShort}[^，；\d]{0,4}${comparisons.placedBy}[^，；\d]{0,12}${particles.genitive}$`;
const NEXT_HELD = pattern`^${particles.listSigns}[^，；\d]{1,10}${particles.genitive}$`;

const readGrowthHeld: Question = (percent) => {
  const { unit, stretch, now } = percent;
  const next = now.last?.kind === 'growth' && NEXT_HELD.test(stretch.left);
  if (unit !== 'percent' || !(next || GROWTH_HELD.test(stretch.left)) || RIGHT_NOUN.test(stretch.right)) return false;
  setKind(percent, 'growth');
  inherit(percent);
  return true;
};

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
/** `这些新药中，97%是仿制药`. */
const AMONG = pattern`${particles.within}[，：]$`;
const PART_IS = pattern`^${bounds.around}?${shares.partIs}(?!\d)`;

const PART_DOING = pattern`^${bounds.around}?${particles.eachOf}?${shares.partVerbs}`;

/** `只有40%来自转移支付`: a part, by what it does. */
const readPartDoing: Question = (percent) => {
  const { unit, stretch, reading, words } = percent;
  if (unit !== 'percent' || percentKind(reading.noun, words) !== null) return false;
  const before = percent.now.folded.slice(Math.max(0, percent.figure.start - 2), percent.figure.start);
  const ofThem =
    (PART_OF_THEM.test(stretch.left) || AMONG.test(before)) &&
    PART_IS.test(stretch.right) &&
    !isPercentKind(percent.now.last?.kind ?? 'count');
  if (!ofThem && !PART_DOING.test(stretch.right)) return false;
  setKind(percent, 'share');
  inherit(percent);
  return true;
};

/** `甲方承担80%`, `为增长贡献60.7%`: a part, by who bears or holds it. */
const BORNE = pattern`${shares.bearVerbs}(?:${particles.perfective}|${bounds.about})*$`;

const readBorne: Question = (percent) => {
  const { unit, stretch } = percent;
  if (unit !== 'percent' || !BORNE.test(stretch.left)) return false;
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

const REACHES = pattern`${changes.extentReached}[^，；\d]{0,4}$`;

/** A fall whose extent goes on to another level is a fall. */
const staysBelow = ({ stretch, now: { last } }: Percent): boolean =>
  last?.kind === 'growth' && (last.value ?? 0) < 0 && REACHES.test(stretch.left);

/** What is asked of a percentage, in this order, until one question is answered. The last one always is. */
const QUESTIONS: readonly Question[] = [
  readArrow,
  readOr,
  readChange,
  readReached,
  readPartDoing,
  readBorne,
  readOfPlan,
  readRateBehind,
  readGrowthHeld,
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
  // `跌幅也达到了3.78%`, `降幅由2%扩大到5%`.
  const fell = isExtentOfFall(now.folded.slice(0, figure.start)) || staysBelow(percent);
  if (draft.kind === 'growth' && unit === 'percent' && fell) draft.negative = true;
  readOpened(percent);
}
