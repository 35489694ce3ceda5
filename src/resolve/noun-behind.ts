/** The noun behind a number: `12个项目获得优胜奖` → 项目. */

import { globalPattern, noneOf, pattern } from '../../grammars/pattern.js';
import { DATE_MARK, withoutBrackets } from './clauses.js';
import { tidy } from './edges.js';
import { nouns, particles, verbs } from './lexicon.js';
import type { Words } from './words.js';

const CHANGE_HEAD = pattern`^(?:${verbs.rise}|${verbs.fall}|${nouns.changeVerbs})${nouns.changeResults}`;

const OBSERVED = pattern`^(${noneOf('，；。', particles.genitive)}{2,12})${particles.genitive}(?:${noneOf('，；。', particles.genitive)}{0,4})${nouns.observations}(?!${nouns.observationsNot})[^，；。]{0,4}$`;

const DIVISION_LIST = pattern`^${nouns.divisionHeads}(?:（(?:、|${nouns.divisionList})+）)`;

const RATE_DENOMINATOR = pattern`^[·/]${nouns.rateDenominators}`;

const ATTRIBUTIVE_HEAD = pattern`^[\s“]*${particles.attributive}`;

const MARK_PASSED = pattern`^${nouns.marksPassed}(?:[，；。、]|$)`;

const ENDS_AT_ONCE = pattern`^(?:[，；：。！？、”）》]|$|${nouns.comparingAgain})`;

const STOP = pattern`、|${nouns.stops}`;

const LOOSE_END = pattern`(?:${nouns.looseEnds}|、)$|(?<=${nouns.groupsWithin})${particles.within}$`;

const LEAD_ADVERBS = pattern`^${nouns.leadAdverbs}*$`;

const CLOSING_VERB = pattern`^(?:${nouns.closingVerbs}|${nouns.obtain}\S{2,8})$`;

/**
 * Reads the noun after a number: `项目获得优胜奖` → 项目.
 *
 * @param bounded whether another number ends the stretch, so that its tail belongs to that number
 */
export function readRight(right: string, words: Words, bounded = false): string {
  const divisions = DIVISION_LIST.exec(right);
  if (divisions) return divisions[0];
  let text = withoutBrackets(right)
    .replaceAll(DATE_MARK, '')
    // `470个集贸市场的定点监测`: what is watched is counted.
    .replace(OBSERVED, '$1')
    // The second part of a rate: `元/人·月`.
    .replace(RATE_DENOMINATOR, '')
    .replace(ATTRIBUTIVE_HEAD, '');
  if (text.startsWith('”')) text = text.slice(1);
  // `突破3000亿元大关`: a mark that was passed is no thing.
  if (MARK_PASSED.test(text)) return '';
  if (ENDS_AT_ONCE.test(text) || CHANGE_HEAD.test(text)) return '';
  if (bounded && !text.endsWith(particles.genitive)) {
    const stop = STOP.exec(text);
    if (stop) text = text.slice(0, stop.index);
  }
  // `来自美国的优秀项目`: the noun is behind the clause that describes it.
  const opens = firstResult(text, words);
  if (opens === 0) {
    const de = text.lastIndexOf(particles.genitive);
    if (de < 0 || de === text.length - 1) return '';
    text = text.slice(de + 1);
    const next = firstResult(text, words);
    return tidy(next >= 0 ? text.slice(0, next) : text);
  }
  let noun = opens > 0 ? text.slice(0, opens) : text;
  const de = noun.lastIndexOf(particles.genitive);
  if (de > 10 && noun.length - de - 1 >= 2) noun = noun.slice(de + 1);
  noun = tidy(noun.replace(LOOSE_END, ''));
  // `3家企业营业收入120亿元`: the measure is the next number's.
  const leads = LEAD_ADVERBS.test(text.slice(noun.length));
  const measure = bounded && leads && text.startsWith(noun) ? words.indicatorAtEnd(noun) : null;
  if (measure && measure.word.length >= 3 && noun.length - measure.word.length >= 2)
    noun = tidy(noun.slice(0, -measure.word.length));
  // `项目签约`, `项目获奖`: a short head keeps the verb that closes its clause.
  if (opens > 0 && noun.length <= 5 && CLOSING_VERB.test(text.slice(opens))) return noun + text.slice(opens);
  return noun;
}

const RESULT = globalPattern`${verbs.result}|${nouns.withParty}`;

const SHORT_VERB = pattern`^${nouns.shortVerbs}$`;

/** Verbs that never stand as modifiers of the noun behind them. */
const PURE_VERB = pattern`^${nouns.pureVerbs}$`;

/** First verb or particle that cannot be inside a noun phrase; -1 when there is none. */
function firstResult(text: string, words: Words): number {
  RESULT.lastIndex = 0;
  for (let hit = RESULT.exec(text); hit; hit = RESULT.exec(text)) {
    const at = hit.index;
    if (insideQuotes(text, at)) continue;
    if (SHORT_VERB.test(hit[0]) && inWord(text, at)) continue;
    // A verb inside a compound noun: `合作项目`, `服务中心`, `签约项目`.
    if (hit[0].length === 2 && !PURE_VERB.test(hit[0]) && isModifier(text, at, hit[0])) continue;
    const known = words.indicatorAtEnd(text.slice(0, at + hit[0].length));
    if (known && known.word.length > hit[0].length) continue;
    return at;
  }
  return -1;
}

function insideQuotes(text: string, at: number): boolean {
  const open = text.lastIndexOf('“', at);
  return open >= 0 && text.indexOf('”', open) > at;
}

const COMPOUND = pattern`^(?:${nouns.compounds}|${nouns.alreadyInvested}(?=${nouns.investedBehind}))`;

const PAIRED_COMPOUND = pattern`^${nouns.pairedCompounds}`;

const TRIPLE_COMPOUND = pattern`^${nouns.tripleCompounds}`;

function inWord(text: string, at: number): boolean {
  return (
    COMPOUND.test(text.slice(at, at + 4)) ||
    COMPOUND.test(text.slice(Math.max(0, at - 1), at + 3)) ||
    PAIRED_COMPOUND.test(text.slice(Math.max(0, at - 1), at + 1)) ||
    TRIPLE_COMPOUND.test(text.slice(Math.max(0, at - 2), at + 2))
  );
}

const MODIFIED = pattern`^${nouns.modified}`;

function isModifier(text: string, at: number, verb: string): boolean {
  return MODIFIED.test(text.slice(at + verb.length));
}
