/** Money that is told without its unit: `GDP达1.2万亿`, `获融资3000万`. */

import { globalPattern, pattern } from '../../grammars/pattern.js';
import type { Figure } from '../../grammars/zh/mention.js';
import { bounds, measures, money, particles } from './lexicon.js';
import type { Draft, ResolveState, SentenceState } from './state.js';
import type { Words } from './words.js';

/** From so much on, money is told without its unit: `市值600亿`, `投资120亿`. */
const LEAST_BARE_MONEY = 1e8;
const MONEY_LEADS = pattern`${money.leads}(?:[^，；。\d]{0,6})$`;
const MONEY_BEHIND = pattern`
  ^${particles.genitive}?[^，。；、\d]{0,8}?${money.fundsBehind}|^${money.usesBehind}
  |^${particles.genitive}${money.ownedBehind}`;
/** `500亿动车订单`, `18.8亿购集团股权`: as much of nothing else. */
const BIG_MONEY_BEHIND = pattern`^[^，。；、\d]{0,6}?${money.ordersBehind}|^${money.buysBehind}`;
/** From so much on, a number without a unit is money: `欠款高达2.4万亿`. */
const SURELY_MONEY = 1e12;
const SENTENCE_REACH = 80;
const PIECE_WORDS = globalPattern`${measures.ofPieces}`;
const MONEY_WORDS = globalPattern`${money.leads}`;
/** Nothing that is counted stands behind the number: the sentence ends, or says what place it makes. */
const ENDS = pattern`^(?:[，。；、）]|$|${money.milestones}|${money.placed}$|${particles.genitive}《|${money.ranksBehind})`;
/** `《甲》234万`, `首日4622万`, `以4600万的成绩`, in a text about what films have earned. */
const FILM_LEADS = pattern`${money.filmLeads}(?:${bounds.about}|${particles.perfective})?$`;
const FILM_BEHIND = pattern`^${particles.genitive}?${money.filmBehind}`;
/** `狂砸120亿`, `到2017投19亿`. */
const PAYS_BARE = pattern`(?<!${money.paysBareNot})${money.paysBare}(?:${particles.perfective}|${bounds.about})?$`;
/** Measures in pieces and people: a bare number behind them is no money. */
const PIECES = pattern`${measures.ofPieces}(?:[^，；。\d]{0,6})$`;

const HUNDRED_MILLIONS = pattern`${money.hundredMillion}$`;
const PIECES_BEHIND = pattern`${measures.pieces}`;
const MONEY_NOUN = pattern`${money.nounEnds}$`;

/** `票房最高的是《甲》，拿下2.34亿`: the sentence speaks of money, and nothing that is counted stands behind the number. */
function saidOfMoney(
  figure: Figure,
  right: string,
  { folded, last }: SentenceState,
  state: ResolveState,
  words: Words,
): boolean {
  if (!ENDS.test(right)) return false;
  const before = folded.slice(Math.max(0, figure.start - SENTENCE_REACH), figure.start);
  const spoken = lastEnd(MONEY_WORDS, before);
  const pieces = lastEnd(PIECE_WORDS, before);
  if (spoken >= 0 || pieces >= 0) return spoken > pieces;
  // `《甲》5.2亿；《乙》4.9亿`: a list of sums. Behind a headline of money, a headline goes on with it.
  if (last !== null) return last.kind === 'amount' && last.unit === 'CNY';
  return words.indicatorAtEnd(state.told?.indicator ?? '')?.value === 'amount';
}

/** Where the last hit of a pattern ends; -1 without one. */
function lastEnd(pattern: RegExp, text: string): number {
  let end = -1;
  for (const hit of text.matchAll(pattern)) end = hit.index + hit[0].length;
  return end;
}

/** `车辆1.2亿`; not `茅台酒收入367亿`, which holds a classifier in its name. */
function saysPieces(left: string): boolean {
  const hit = PIECES.exec(left);
  return hit !== null && !MONEY_LEADS.test(left.slice(hit.index));
}

/** Whether a number without a unit is money: what stands around it says so, or what it is of. */
export function isMoney(
  draft: Draft,
  figure: Figure,
  left: string,
  right: string,
  now: SentenceState,
  state: ResolveState,
  words: Words,
): boolean {
  const value = draft.value ?? draft.max;
  if (value === null || saysPieces(left)) return false;
  if (MONEY_BEHIND.test(right) || MONEY_LEADS.test(left)) return true;
  if (value >= LEAST_BARE_MONEY && BIG_MONEY_BEHIND.test(right)) return true;
  if (state.boxOffice && (FILM_BEHIND.test(right) || (FILM_LEADS.test(left) && ENDS.test(right)))) return true;
  if (value >= LEAST_BARE_MONEY && PAYS_BARE.test(left) && ENDS.test(right)) return true;
  if (
    HUNDRED_MILLIONS.test(now.folded.slice(figure.start, figure.end)) ||
    (figure.numeral === 'scale' && value >= 1e11)
  )
    return !PIECES_BEHIND.test(right.slice(0, 2));
  if (value >= SURELY_MONEY && !PIECES_BEHIND.test(right.slice(0, 2))) return true;
  const known = words.indicatorAtEnd(draft.indicator ?? '')?.value;
  if (known === undefined && value >= LEAST_BARE_MONEY && saidOfMoney(figure, right, now, state, words)) return true;
  if (known === 'gdp') return true;
  return (value >= LEAST_BARE_MONEY || MONEY_NOUN.test(left)) && (known === 'funding' || known === 'amount');
}
