/** What a heading or label names when its times, changes, shares and empty words are taken out. */

import { unicodePattern } from '../../../grammars/pattern.js';
import nouns from '../../../grammars/zh/lexicon/table-nouns.json' with { type: 'json' };
import { withoutGrowth } from './change.js';
import { withoutIndexBase } from './index-base.js';
import { kept } from './kept.js';
import { isOverParts } from './parts.js';
import { withoutPriceBasis } from './price-basis.js';
import { isRankHeading, planOf, SHARE_ALONE, SHARE_TAIL } from './share.js';
import { withoutTimes, withoutYearAndCensus } from './time-words.js';

/** Words of a heading that say nothing of what is measured. */
const EMPTY = unicodePattern`
  ^(?:${nouns.empty}|${nouns.emptyPlanHeads}?${nouns.emptyPlans}${nouns.emptyPlanTails}?${nouns.emptyTask}?|
  ${nouns.emptyReports}${nouns.emptyReportTails}?)+$`;
/** `（括号内…）`, `（减少以“-”号填列）`: how numbers are written. */
const ASIDE = new RegExp(unicodePattern`（(?:${nouns.inBrackets}[^（）]*|[^（）]*${nouns.enteredAs})）`, 'gu');
const PHYSICAL = unicodePattern`^${nouns.physical}$`;
/** `总人口中：城镇人口` */
const AMONG = unicodePattern`^.{1,8}${nouns.among}[:：]`;
/** `其中：调剂录取人数`, `减：库存股` */
const PART_HEAD = unicodePattern`^(?:${nouns.partHead}[:：]?|${nouns.signs}[:：])(?=.{2})`;
/** `投资完成额：累计值`, `投资_累计`, `产量当期值` */
const SPAN_TAIL = unicodePattern`(?<=.{2})(?:[:：_](?:${nouns.spanTails})?|${nouns.spanValues})$`;
/** `教职工计` */
const PEOPLE_SUM = unicodePattern`(?<=${nouns.countedPeople})${nouns.sum}$`;
/** A span of time before a noun: `本年收入`. */
const SPAN = unicodePattern`^(?:${nouns.spans}|${nouns.spansOfBoth}|${nouns.spansOnceOver}(?!${nouns.leftOver}))(?=.{2})`;
const SO_FAR = unicodePattern`(?<=.{2})${nouns.soFar}$`;
const JOINING = new RegExp(unicodePattern`^${nouns.joining}+|${nouns.joining}+$`, 'gu');

/** `（累计）` */
const IN_BRACKETS = /^（([^（）]+)）$/u;
const SIGNS = /(?<=.)[±%％]+(?=\p{Script=Han})/gu;
function nounOf(whole: string): string {
  // `±%出口` behind what it changed by.
  const text = whole.replace(SIGNS, '');
  if (EMPTY.test(IN_BRACKETS.exec(text)?.[1] ?? ' ')) return '';
  if (isRankHeading(text) || isOverParts(text) || PHYSICAL.test(text)) return '';
  if (planOf(text) !== null || SHARE_ALONE.test(text)) return '';
  const plain = withoutYearAndCensus(withoutIndexBase(withoutPriceBasis(text.replace(ASIDE, ''))));
  // Times stand in words of change, too: `比2014年增长`.
  const noun = withoutGrowth(withoutTimes(withoutGrowth(plain)).replace(/^#+/, ''))
    // `药占比` is told whole.
    .replace(SHARE_TAIL, (tail, at: number) => (at === 1 ? tail : ''))
    .replace(/（）/g, '')
    .replace(AMONG, '')
    .replace(SPAN_TAIL, '')
    .replace(PART_HEAD, '')
    .replace(PEOPLE_SUM, '');
  if (EMPTY.test(noun)) return '';
  const bare = noun.replace(SPAN, '').replace(SO_FAR, '').replace(JOINING, '');
  return EMPTY.test(bare) ? '' : bare;
}

/** What a heading measures, its times, changes and empty words taken out. */
export const headingNoun = kept(nounOf);
