/** Bounds that stand apart from their number: `约占全国的30%`, `不超过公司总股本的3%`, `至少需要30年`. */

import { pattern, wordsOf } from '../../grammars/pattern.js';
import { type Bound, type Figure, isRelative } from '../../grammars/zh/mention.js';
import { bounds, currencies, particles } from './lexicon.js';

const DETACHED_ABOUT = pattern`(?<!${bounds.notAbout})${bounds.about}${bounds.aboutVerbs}[^，；\d]*$|${bounds.nearly}[^，；\d]{2,16}${particles.genitive}$`;

const APART_UNDER = pattern`
  ${bounds.under}${particles.perfective}?[^，；\d]{1,20}${particles.genitive}$
  |${bounds.notOver}${particles.perfective}?[^，；\d]{0,12}${bounds.totals}$
  |${bounds.atMost}${particles.modals}[^，；\d]{1,6}$`;
const APART_OVER = pattern`
  ${bounds.over}${particles.perfective}?[^，；\d]{1,20}${particles.genitive}$
  |${bounds.atLeast}${bounds.futureAdverbs}?${bounds.needVerbs}$
  |${bounds.atLeastPossible}${particles.modals}[^，；\d]{1,6}$`;
const DETACHED_OVER = pattern`${bounds.passed}${particles.perfective}?[^，；\d]{1,12}$`;

/** `约人民币（“人民币”）2.2亿元`: between a bound and its number stands what the money is called. */
const BEFORE_DEFINED = `(?:${Object.keys(currencies.prefixes).join('|')})（“?[^，。；（）\\d]{1,12}）$`;
const ABOUT_DEFINED = new RegExp(pattern`${bounds.about}${particles.isOrFor}?`.source + BEFORE_DEFINED);
const OVER_DEFINED = new RegExp(pattern`${bounds.over}`.source + BEFORE_DEFINED);
const UNDER_DEFINED = new RegExp(pattern`${bounds.under}`.source + BEFORE_DEFINED);

/** `超过另一集团的4376万吨`, `高于去年同期的41家`: what stands for the other is told as it is. */
const OF_ANOTHER = pattern`${particles.genitive}$`;
/** `高于对手的43%`: two levels held against each other; `不超过总股本的3%` is a bound. */
const HELD_AGAINST = pattern`(?<!${bounds.notHeld})${bounds.heldAgainst}${particles.perfective}?[^，；\d]{1,20}${particles.genitive}$`;
/** `跌破100美元大关`, `首次打破30亿元`: a verb of passing a mark, which is no word of the number. */
const FALLEN_BELOW = pattern`${bounds.fallenBelow}${particles.perfective}?$`;
const RISEN_ABOVE = pattern`(?:${bounds.risenAbove}|(?<!${bounds.notPassed})${bounds.breaks})${particles.perfective}?$`;
/** `打破30亿元`; of records it says how many. */
const SURPASSED = pattern`${bounds.surpassed}${particles.perfective}?$`;

/** `收于7000点上方`. */
const ABOVE = pattern`^${bounds.above}`;
const BELOW = pattern`^${bounds.below}`;

const ENDS = new Set([
  particles.genitive,
  ...[bounds.needVerbs, bounds.totals].flatMap(wordsOf).map((word) => word.at(-1)),
]);
const HEADS = [
  ...new Set([...wordsOf(bounds.atMost), ...wordsOf(bounds.atLeastPossible)].map((word) => word[0] as string)),
];

/** `不足全年690万吨计划的50%`: the whole stands between, with a number of its own. */
const UNDER_PART = pattern`${bounds.underPart}[^，；]{2,24}${particles.genitive}$`;
const OVER_PART = pattern`${bounds.overPart}[^，；]{2,24}(?<!${bounds.changed})${particles.genitive}$`;
const PART_OF = pattern`${particles.genitive}$`;

/** Whether a bound may stand in a stretch, by its last character and by the characters of such words. */
function mayBeBound(left: string): boolean {
  return ENDS.has(left.at(-1) ?? '') || HEADS.some((head) => left.includes(head));
}

/**
 * The bound of a number that is written without one.
 *
 * @param figure the number
 * @param left what stands before it, from the number before it on
 * @param right what stands behind it
 * @param whole what stands before it in its clause
 */
export function boundOf({ bound, unit }: Figure, left: string, right: string, whole: string): Bound {
  if (bound !== 'exact') return bound;
  if (left.endsWith('）') && unit.kind === 'currency') {
    if (ABOUT_DEFINED.test(left)) return 'about';
    if (UNDER_DEFINED.test(left)) return 'under';
    if (OVER_DEFINED.test(left)) return 'over';
  }
  if (ABOVE.test(right)) return 'over';
  if (BELOW.test(right)) return 'under';
  if (FALLEN_BELOW.test(left)) return 'under';
  if (RISEN_ABOVE.test(left) || (unit.kind === 'currency' && SURPASSED.test(left))) return 'over';
  const another = OF_ANOTHER.test(left) && (!isRelative(unit.kind) || HELD_AGAINST.test(left));
  if (mayBeBound(left) && !another) {
    if (APART_UNDER.test(left)) return 'under';
    if (APART_OVER.test(left)) return 'over';
  }
  if (DETACHED_ABOUT.test(whole)) return 'about';
  if (isRelative(unit.kind) && !another && PART_OF.test(left)) {
    if (UNDER_PART.test(whole)) return 'under';
    if (OVER_PART.test(whole)) return 'over';
  }
  return unit.kind === 'fraction' && DETACHED_OVER.test(left) ? 'over' : bound;
}
