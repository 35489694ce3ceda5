/** Percentages that are a part of a whole, by the words that name the whole. */

import { noneOf, pattern, unicodePattern } from '../../grammars/pattern.js';
import { bounds, comparisons, particles, plans, shares } from './lexicon.js';
import { readLeft } from './noun-before.js';
import { readRight } from './noun-behind.js';
import { type Percent, type Question, setKind, setShare } from './percent.js';

/** `完成预算的81.6%`, `为年度计划的52%`: how much of a plan is done. */
const OF_PLAN = pattern`${plans.reachedVerbs}${particles.perfective}?((?:${noneOf('，；。', particles.genitive)}{0,10}?)${plans.nouns}${plans.totals}?)${particles.genitive}?$`;

/** `完成年度计划55.2%`. */
const PLAN_DONE = pattern`${plans.metVerbs}${particles.perfective}?((?:${noneOf('，；。', particles.genitive)}{0,10}?)${plans.nouns}(?:${plans.totals}|${plans.figures})?)$`;

/** `完成年初预算数60999万元的40.4%`: the plan is told with its amount. */
const OF_PLAN_AMOUNT = pattern`
  ${plans.reachedVerbs}${particles.perfective}?([^，；。\d]{0,10}?${plans.nouns}${plans.totals}?)[\d.,]+[^，；。\d]{0,4}${particles.genitive}$
  |${plans.reachedVerbs}${particles.perfective}?([^，；。\d]{0,6}[\d.,]+[^，；。\d]{0,12}${plans.nouns})${particles.genitive}$`;

/** `完成预算的81.6%`. */
export const readOfPlan: Question = (percent) => {
  const { left, whole } = percent.stretch;
  if (percent.unit === 'point' || percent.fold) return false;
  // What the number before has taken as its noun is no longer there: `完成110万人就业目标的65.4%`.
  const part = left.endsWith(particles.genitive) || whole.endsWith(particles.genitive);
  const done = part ? null : PLAN_DONE.exec(left);
  if (done) setShare(percent, left.slice(0, done.index), done[1] as string);
  if (!part) return done !== null;
  const hit = OF_PLAN.exec(left);
  const amount = hit ? null : OF_PLAN_AMOUNT.exec(whole);
  if (hit) setShare(percent, left.slice(0, hit.index), hit[1] as string);
  else if (amount) setShare(percent, whole.slice(0, amount.index), (amount[1] ?? amount[2]) as string);
  return hit !== null || amount !== null;
};

const COVERED = pattern`${shares.covering}${particles.perfective}?([^，；\ue001]{2,20})${particles.genitive}$`;

const LEVEL_NOUN = pattern`${comparisons.level}$|${comparisons.averageOrSame}`;

/** `覆盖全市学校的85%`. */
export const readCovered: Question = (percent) => {
  const { left } = percent.stretch;
  const hit = percent.unit === 'percent' || percent.unit === 'fraction' ? COVERED.exec(left) : null;
  if (!hit || LEVEL_NOUN.test(hit[1] as string)) return false;
  setShare(percent, left.slice(0, hit.index), hit[1] as string);
  return true;
};

const SHARE_WITHIN = pattern`^([^，；]*?)${particles.in}([^，；]{2,20}?)${particles.within}${shares.taken}?${shares.proportionNouns}[^，；]{0,8}$`;

/** `服务业在国内生产总值中的比重上升到50%`. */
export const readWithin: Question = (percent) => {
  const hit = percent.fold ? null : SHARE_WITHIN.exec(percent.stretch.left);
  if (hit) setShare(percent, hit[1] as string, hit[2] as string);
  return hit !== null;
};

export const RATIO_OF = pattern`${shares.ratioVerbs}(${noneOf('，；', particles.isOrFor)}{1,24})${particles.genitive}$`;

const LEVEL_OR_AVERAGE = pattern`${comparisons.levelOrAverage}`;

const WHOLE = pattern`^${shares.wholes}|${shares.wholeTotals}`;

/** `相当于全省总量的三成`. */
export const readOfWhole: Question = (percent) => {
  const { left } = percent.stretch;
  const hit = percent.fold ? null : RATIO_OF.exec(left);
  if (!hit || LEVEL_OR_AVERAGE.test(hit[1] as string)) return false;
  if (!WHOLE.test(hit[1] as string) && !isOwnTotal(percent, hit)) return false;
  setShare(percent, left.slice(0, hit.index), hit[1] as string);
  return true;
};

const TOTAL_OF = unicodePattern`\p{Script=Han}{2}${shares.total}(\p{Script=Han}{2,6})$`;
const TOTAL_OF_TIME = pattern`${comparisons.periodEnds}${shares.total}[^，；]{2,6}$`;
const TOTAL_REACH = 40;

/** `这些银行资产合计相当于全国银行总资产的八成`: the total of what is measured, of the same time. */
function isOwnTotal({ figure, stretch: { left }, now }: Percent, hit: RegExpExecArray): boolean {
  const measure = TOTAL_OF.exec(hit[1] as string)?.[1];
  if (measure === undefined || !left.slice(0, hit.index).includes(measure)) return false;
  return !TOTAL_OF_TIME.test(now.folded.slice(Math.max(0, figure.start - TOTAL_REACH), figure.start - 1));
}

const SCOPED = pattern`${shares.scopeAdverbs}?(${shares.scopes})${particles.genitive}?$`;

/** `产量约占…全国的三分之一`, with nothing behind the fraction. */
export const readScoped: Question = (percent) => {
  const { draft, unit, stretch, now, words } = percent;
  const hit = unit === 'fraction' && /^(?:[，；。）]|$)/.test(stretch.right) ? SCOPED.exec(stretch.left) : null;
  if (!hit) return false;
  setKind(percent, 'share');
  const part = readLeft(stretch.left.slice(0, hit.index), words);
  draft.base = hit[1] as string;
  draft.subject = part.subject?.text ?? null;
  draft.indicator = part.noun || (now.last?.indicator ?? null);
  return true;
};

const RANGE_END = pattern`^${bounds.rangeEnds}`;

const OPEN_END = pattern`^${bounds.openEnds}?[，；。）]`;

const SCOPE = pattern`${shares.wholeScopes}$`;

const GENITIVE_HEAD = pattern`^${particles.genitive}`;

/** `保持在8%以上较高水平`, `高于50%的临界值`: a mark on a scale, no part of anything. */
const MARK_NOUN = pattern`${shares.marks}(?:${bounds.aboveBelow}|${bounds.inside})?$`;

/** `80%的企业`: what it is a part of stands behind it. */
export const readPartBehind: Question = (percent) => {
  const { draft, stretch, reading, words } = percent;
  const { left, right } = stretch;
  const noun = RANGE_END.test(right) ? '' : readRight(right, words, stretch.bounded);
  if (noun === '' || OPEN_END.test(right) || MARK_NOUN.test(noun)) return false;
  setKind(percent, 'share');
  const scope = SCOPE.exec(left)?.[0];
  const scoped = scope !== undefined && (GENITIVE_HEAD.test(right) || noun.startsWith(scope));
  draft.base = scoped ? scope : (scope ?? '') + noun;
  draft.indicator = noun;
  draft.subject = reading.subject?.text ?? null;
  return true;
};
