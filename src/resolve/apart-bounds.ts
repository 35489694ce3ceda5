/** Bounds that stand apart from their number: `约占全国的30%`, `不超过公司总股本的3%`, `至少需要30年`. */

import { type Bound, type Figure, isRelative } from '../../grammars/zh/mention.js';
import { bounds, particles } from './lexicon.js';
import { pattern, wordsOf } from './pattern.js';

const DETACHED_ABOUT = pattern`${bounds.about}${bounds.aboutVerbs}[^，；\d]*$|${bounds.nearly}[^，；\d]{2,16}${particles.genitive}$`;

const APART_UNDER = pattern`
  ${bounds.under}${particles.perfective}?[^，；\d]{1,20}${particles.genitive}$
  |${bounds.notOver}${particles.perfective}?[^，；\d]{0,12}${bounds.totals}$
  |${bounds.atMost}${particles.modals}[^，；\d]{1,6}$`;
const APART_OVER = pattern`
  ${bounds.over}${particles.perfective}?[^，；\d]{1,20}${particles.genitive}$
  |${bounds.atLeast}${bounds.futureAdverbs}?${bounds.needVerbs}$
  |${bounds.atLeastPossible}${particles.modals}[^，；\d]{1,6}$`;
const DETACHED_OVER = pattern`${bounds.passed}${particles.perfective}?[^，；\d]{1,12}$`;

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
 * @param whole what stands before it in its clause
 */
export function boundOf({ bound, unit }: Figure, left: string, whole: string): Bound {
  if (bound !== 'exact') return bound;
  if (mayBeBound(left)) {
    if (APART_UNDER.test(left)) return 'under';
    if (APART_OVER.test(left)) return 'over';
  }
  if (DETACHED_ABOUT.test(whole)) return 'about';
  if (isRelative(unit.kind) && PART_OF.test(left)) {
    if (UNDER_PART.test(whole)) return 'under';
    if (OVER_PART.test(whole)) return 'over';
  }
  return unit.kind === 'fraction' && DETACHED_OVER.test(left) ? 'over' : bound;
}
