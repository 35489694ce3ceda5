/** Whether a number is told as a change: growth or fall, by the words around it or by its sign. */

import { pattern } from '../../grammars/pattern.js';
import { type Figure, isRelative } from '../../grammars/zh/mention.js';
import { CHANGE_TAIL, COMPARISON_TAIL, GROWTH_NOUN } from './changes.js';
import { percentKind } from './kinds.js';
import { bounds, changes, comparisons, measures, particles, shares, verbs } from './lexicon.js';
import { readLeft } from './noun-before.js';
import { REST_OF_PERCENTS } from './percent-signs.js';
import type { SentenceState } from './state.js';
import type { Words } from './words.js';

/** What a signed percentage is of when it is no growth: `毛利率-3%`. */
const MARGIN = pattern`${measures.margins}${particles.copulas}?$`;
const CHANGE_BEHIND = pattern`^${particles.genitive}?${changes.behind}(?!${changes.behindNot})`;
const GROWTH_RIGHT = pattern`^${particles.genitive}[^，。；、\d]{0,12}?${changes.growthNounsBehind}`;
/** `18.5%的下降`. */
const CHANGE_OF = pattern`^${particles.genitive}${changes.moved}(?!${changes.movedNot})`;
/** How far behind a number of a list the noun of the list may begin. */
const LONGEST_LIST = 60;
/** `进口额（增长）2.6%`: the word of the change stands in brackets. */
const BRACKETED_CHANGE = pattern`（${changes.turns}）$`;
/** `两个地级市增速最高，分别为120.5%`: the clause before says what the number is. */
const GROWTH_CLAUSE = pattern`${changes.growthNounsShort}[^，。；]{0,8}，${particles.eachOf}?${particles.reachCopulas}?：?$`;

/** `均同比增长，分别为0.3%和1.9%`: the clause before says that they grew. */
const AFTER_CHANGE = pattern`(?:${verbs.rise}|${verbs.fall}|${comparisons.yearOnYear}${shares.superlatives}[^，。；\d]{0,12})，[^，。；\d]{0,4}${particles.respectively}${particles.reachCopulas}$`;
/** `失业率和通胀率均下降，分别为5%和3%`: the levels that they fell to. */
const LEVEL_SAID = pattern`(?:${shares.levelNouns}|${shares.signNouns})[^，。；]{0,16}，[^，。；\d]{0,4}${particles.respectively}${particles.reachCopulas}$`;

/** `自然增长率6‰`: births less deaths, a rate of its own. */
const NATURAL = pattern`${changes.naturalRates}${changes.rateCopulas}?$`;
const HELD_TAIL = pattern`${bounds.heldAgainst}$`;

/**
 * Whether a number is told as a change.
 *
 * @param left the stretch before it, behind the number before
 * @param right what stands behind it
 * @param whole its clause up to it
 */
export function tellsChange(
  figure: Figure,
  left: string,
  right: string,
  whole: string,
  now: SentenceState,
  words: Words,
): boolean {
  // `低于2022年的71.1%`: what another time's own level is held against, not a change by so much.
  const ofTime = HELD_TAIL.test(left) && !HELD_TAIL.test(now.folded.slice(Math.max(0, figure.start - 4), figure.start));
  if (ofTime && !GROWTH_RIGHT.test(right)) return false;
  if (NATURAL.test(left)) return false;
  if (CHANGE_TAIL.test(left) || GROWTH_NOUN.test(left) || CHANGE_BEHIND.test(right)) return true;
  if (!isRelative(figure.unit.kind)) return false;
  const before = now.folded.slice(Math.max(0, figure.start - 40), figure.start);
  if (BRACKETED_CHANGE.test(left)) return true;
  // The number before may have taken the words that tell it.
  if (whole.length > left.length && (GROWTH_NOUN.test(whole) || CHANGE_TAIL.test(whole))) return true;
  if (COMPARISON_TAIL.test(whole) || GROWTH_RIGHT.test(right) || CHANGE_OF.test(right)) return true;
  const behind = now.folded.slice(figure.end, figure.end + LONGEST_LIST);
  if (REST_OF_PERCENTS.test(behind) && GROWTH_RIGHT.test(behind.replace(REST_OF_PERCENTS, ''))) return true;
  if (AFTER_CHANGE.test(before) && !LEVEL_SAID.test(before)) return true;
  // `比上年增长（以下简写为增长）15.4%`.
  if (left.endsWith('）') && CHANGE_TAIL.test(left.replace(/（[^（）]*）$/, ''))) return true;
  if (GROWTH_CLAUSE.test(before)) return true;
  // `全省平均增幅（15.9%）`.
  const opens = now.folded[figure.start - 1] === '（';
  if (opens && GROWTH_NOUN.test(now.folded.slice(Math.max(0, figure.start - 24), figure.start - 1))) return true;
  const sign = now.folded[figure.start];
  // No level is written with a plus; an index has one only for its change.
  if (sign === '+') return true;
  if (sign !== '-') return false;
  const { noun } = readLeft(left, words);
  if (words.indicatorAtEnd(noun)?.value === 'index') return true;
  return !MARGIN.test(left) && percentKind(noun, words) !== 'rate';
}
