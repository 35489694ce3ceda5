/** What a table's title says: what it measures, without its number, times and general words, and whose numbers they are. */

import { globalPattern, unicodePattern } from '../../../grammars/pattern.js';
import subjects from '../../../grammars/zh/lexicon/table-subjects.json' with { type: 'json' };
import titles from '../../../grammars/zh/lexicon/table-titles.json' with { type: 'json' };
import { changeOfTitle } from './change.js';
import { isMeasure } from './measure.js';

const NUMERAL = unicodePattern`\d|${titles.numerals}`;
const YEAR = unicodePattern`(?:19|20)\d\d${titles.year}`;
const TO = unicodePattern`[-—~]|${titles.through}`;
const SCOPE = unicodePattern`${titles.all}${titles.scopes}`;

/** What says nothing of what is measured, in the order in which it is taken off. */
const GENERAL: readonly RegExp[] = [
  unicodePattern`^${titles.figures}[:：]`,
  // `5.1 …`: the number of a section.
  /^§?\d{1,2}(?:\.\d{1,2}){1,3}(?=\p{Script=Han})/u,
  unicodePattern`^${titles.tables}\s*(?:${NUMERAL}){0,3}(?:[-—.]\d{1,2})?[:：、.．]?`,
  // `图3：…`, the chart whose numbers the table holds.
  unicodePattern`^${titles.drawings}\s*(?:${NUMERAL}){1,3}(?:[-—.]\d{1,2})?[:：、.．]?`,
  unicodePattern`^(?:[（(]?(?:${NUMERAL}){1,3}[）)]?[、.．]|[（(](?:${NUMERAL}){1,3}[）)])`,
  // `4-1 …`: the number of a table in a yearbook.
  unicodePattern`^\d{1,2}(?:[-—–.][A-Z])?[-—–]{1,2}\d{1,2}(?:[a-z](?=[\s\p{Script=Han}]))?(?!\d|${titles.notNumberOfTable})[:：、\s]*`,
  /（[^）]*）/gu,
  // `——泰国`: who it is about.
  /[—-]{2}.{0,12}$/u,
  unicodePattern`(?:^|(?<=${titles.scopes}))${titles.someYears}(?=\p{Script=Han}{2})`,
  /[%‰]$/u,
  // `婴儿死亡率-依县市别分`
  unicodePattern`[-—–:：]${titles.byTail}.{1,8}${titles.apart}$`,
  unicodePattern`^${SCOPE}(?=${YEAR})`,
  globalPattern`
    (?:19|20)\d\d${titles.year}?(?:${TO}|～)(?:(?:19|20)?\d\d${titles.year}?)?(?:${titles.span}(?!${titles.holiday}))?`,
  globalPattern`
    ${YEAR}${titles.yearEdges}?(?:\d{1,2}(?:(?:${TO})\d{1,2})?${titles.month}${titles.monthTail}?|${titles.quarters}${titles.ends}?)?`,
  unicodePattern`^${titles.order}${titles.numerals}{1,2}${titles.times}(?:${SCOPE})?${titles.censuses}`,
  // `西南、华北等区域部分主要城市商品住宅价格`
  unicodePattern`^(?:${subjects.areas}(?:${subjects.areaEnds})?(?:${subjects.joins})?){1,6}${subjects.andSoOn}?(?:${subjects.areaEnds})?(?=${titles.some}|${titles.main})`,
  unicodePattern`^${titles.some}${titles.main}${titles.mainPlaces}(?=\p{Script=Han}{2})`,
  unicodePattern`^${titles.country}?${titles.some}${titles.somewhere}`,
  unicodePattern`^\d{1,3}${titles.counted}?${titles.cities}`,
  unicodePattern`${titles.classified}(?=${titles.index})`,
  unicodePattern`^${titles.republic}?1?\d\d${titles.year}${titles.yearEdges}?(?=\p{Script=Han}{2})`,
  unicodePattern`
    ^(?:${SCOPE}${titles.joined}?|${titles.ownCountry})(?=${titles.each}|${titles.by}${titles.regionsOrIndustries})`,
  unicodePattern`^${titles.by}?${titles.places}${titles.sortedBy}(?=.{2})`,
  unicodePattern`^(?:${titles.by}(?:${titles.regionsOrIndustries}|(?:(?!${titles.by})[^，、]){1,6}${titles.classes}))+(?=.{3})`,
  // The country as such; not a company of its name.
  unicodePattern`^(?:${titles.our}|${titles.chinese}(?!${titles.chineseNames}))(?=.{4})`,
  unicodePattern`
    ^${titles.each}${titles.places}${titles.placeTails}?(?=(?!${titles.notPlaces}).(?!${titles.level}).)`,
  // `按收入分组的居民家庭情况`
  unicodePattern`^${titles.byOne}[^，、]{2,12}${titles.grouped}${titles.genitive}(?=.{2})`,
  unicodePattern`^${titles.by}?${titles.threeIndustries}(?=${titles.employed})`,
  unicodePattern`^${titles.byOne}(?:(?!${titles.byOne})[^，、]){1,6}${titles.groupedShort}${titles.genitive}?(?=.{3})`,
  unicodePattern`(?<=.{2})(?<!${titles.notApart})${titles.by}${titles.inTheMiddle}(?:（[^（）]*）)?${titles.apart}?(?=.{2})`,
  unicodePattern`^${titles.eachSort}${titles.sorted}?`,
  unicodePattern`^${titles.sortHeads}${titles.sorts}(?:${titles.groupedShort}${titles.genitive}?)?`,
  unicodePattern`^(?:${SCOPE}|${titles.world})?${titles.main}${titles.mainPlaces}?`,
  unicodePattern`^${titles.watched}`,
  // `出口主要商品量值表`: the headings say which of quantity and value.
  unicodePattern`${titles.goodsByQuantityAndValue}$`,
  unicodePattern`${titles.statistics}?${titles.table}?$`,
  // `岁出机关别预算比较总表`
  unicodePattern`(?<=^.{2,6})${titles.budgetSorts}(?:${titles.budgetViews})*$`,
  // `本公司递延所得税资产明细情况`
  unicodePattern`^${titles.ownNames}${titles.genitive}?(?=.{3})`,
  unicodePattern`^${titles.documents}$`,
  // `非经常性损益项目和金额`
  unicodePattern`(?<=.{2})${titles.items}$`,
  unicodePattern`(?<=.{3})${titles.by}${titles.endSorts}${titles.apart}?$`,
  unicodePattern`
    (?:${titles.with}${titles.further}[^，]*|${titles.mainFigures}.*|
    (?:${titles.first}(?:${NUMERAL}){1,3}${titles.firstTails}?)?${titles.rankings}${titles.rankingTails}?|
    (?:${titles.byPlacesHeads}${titles.byPlaces})?${titles.general}?${titles.statuses}|${titles.change}|
    ${titles.budgets}${titles.status}?${titles.statistics}?${titles.table}?|${titles.lists}|^${titles.figures}|${titles.growth}|
    ${titles.table})$`,
];

const ACCOUNTS = unicodePattern`
  ${titles.accounts}(?:${titles.table}|${titles.accountTails})$|^(?:${titles.accountHeads})+${titles.accounts}$`;

/** `技术流向地域（合同金额）` */
const MEASURE_IN_BRACKETS = /^(.{2,})（([^（）\d]{2,8})）$/u;
/** `出口商品量值表（人民币值）`: in which money. */
const TABLE = unicodePattern`${titles.table}$`;
/** A title whose brackets tell what is measured of what it names. */
function withMeasure(title: string): string {
  const [, noun = '', measure = ''] = MEASURE_IN_BRACKETS.exec(title) ?? [];
  return measure !== '' && isMeasure(measure) && !isMeasure(noun) && !TABLE.test(noun) ? noun + measure : title;
}

/** What a table's title says that it measures: without its number, times and general words. */
export const titleNoun = (title: string): string =>
  // What rows of accounts are, they say themselves.
  ACCOUNTS.test(title.replace(/（[^（）]*）$/u, ''))
    ? ''
    : GENERAL.reduce((text, pattern) => text.replace(pattern, ''), changeOfTitle(title)?.noun ?? withMeasure(title));

const OF_SORTS = unicodePattern`${titles.eachSort}`;
/** Whether a title says that the rows are sorts of what it names: `各类粮食产量`. */
export const isOfSorts = (title: string): boolean => OF_SORTS.test(title);

const YEAR_ENDS = unicodePattern`（${titles.yearEnds}）`;
/** Whether a title says that its years are their last days: `邮政局所（年底数）`. */
export const isOfYearEnds = (title: string): boolean => YEAR_ENDS.test(title);

const STATEMENT = unicodePattern`${titles.statements}[^，。]{0,6}${titles.table}`;
/** Whether a title is of accounts whose tables share the unit that the first of them names. */
export const isStatement = (title: string): boolean => STATEMENT.test(title);

const GOING_ON = unicodePattern`^[（(]?${titles.goingOn}(?:\d|${titles.numerals})?[）)]?$`;
/** Whether a title only says that a table goes on: `（续）`, `续表二`. */
export const isGoingOn = (title: string): boolean => GOING_ON.test(title);

const WHOSE = unicodePattern`${titles.whoseHeads}$`;
const SORTS = unicodePattern`^${titles.manySorts}`;
const JOINING = unicodePattern`${titles.joining}`;
/** Whether a text joins several names. */
export const joinsNames = (text: string): boolean => JOINING.test(text);
/** `县及县以上医院`: one sort of hospitals. */
const RANGE = globalPattern`${titles.ranges}`;
const LONGEST = 16;

/** Whether a name is of a sort of organisations or people, not of many sorts: `技工学校`, `县及县以上医院`. */
export const isWhose = (noun: string): boolean =>
  noun.length > 3 &&
  noun.length <= LONGEST &&
  WHOSE.test(noun) &&
  /^[\p{Script=Han}（）]+$/u.test(noun) &&
  !SORTS.test(noun) &&
  !JOINING.test(noun.replace(RANGE, ''));
