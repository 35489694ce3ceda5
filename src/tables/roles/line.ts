/** What the lines around a table are, by their words: its unit, its title, who made it, the sentence that leads to it. */

import { globalPattern, unicodePattern } from '../../../grammars/pattern.js';
import titles from '../../../grammars/zh/lexicon/table-titles.json' with { type: 'json' };
import units from '../../../grammars/zh/lexicon/table-units.json' with { type: 'json' };
import { isMeasure } from './measure.js';
import { titleNoun } from './title.js';

const NUMERAL = unicodePattern`\d|${titles.numerals}`;

const UNIT_LINE = unicodePattern`${titles.unitLine}(?:[:：]|${units.unitIs})`;
const LONGEST_LINE = 40;
/** Whether a line names a unit. */
export const isUnitLine = (line: string): boolean => UNIT_LINE.test(line) || moneyOfLine(line) !== null;

/** Money in a line that says nothing but what a table's money is told in: `人民币百万元，另有标注除外`. */
const MONEY_UNIT = unicodePattern`${titles.currencies}?${titles.multipliers}*(?:${titles.yuan}|${titles.currencies})`;
const MONEY_WORDS = globalPattern`${titles.moneyLineWords}|[，,、：:（）()]`;
/** The unit of money that a line names without a word for it; null for other lines. */
export function moneyOfLine(line: string): string | null {
  const unit = MONEY_UNIT.exec(line)?.[0];
  if (unit === undefined || line.length > LONGEST_LINE) return null;
  return line.replace(unit, '').replace(MONEY_WORDS, '') === '' ? unit : null;
}

const UNIT = unicodePattern`${titles.measured}?${titles.unitLine}[:：].*$`;
const UNIT_SENTENCE = unicodePattern`${titles.unitLine}(?:[:：]|${units.unitIs}).*。$`;
/** Whether a line is a sentence that tells the unit, and no title. */
export const isUnitSentence = (line: string): boolean => UNIT_SENTENCE.test(line);
const UNIT_IN_BRACKETS = unicodePattern`[（(]?${UNIT}`;
const UNIT_HEAD = unicodePattern`^（?${titles.measured}?${titles.unitLine}[:：]`;
/** A line without the unit at its end: `（2002年）单位：万元`. */
export const withoutUnit = (line: string): string => line.replace(UNIT_IN_BRACKETS, '');
/** Whether a line begins with the unit. */
export const beginsWithUnit = (line: string): boolean => UNIT_HEAD.test(line) || moneyOfLine(line) !== null;

/** A line of a table that is none of its headings: `单位：万元`, `表一`. */
const TABLE_LINE = unicodePattern`
  ^（?${titles.captionMeasured}?${titles.unitLine}[:：]|^（?${titles.tablesAlone}(?:${titles.numerals}|\d)*(?:[-—.]\d+)?）?$`;
/** Whether a cell names the table, its unit or who made it, and no column. */
export const isTableLine = (text: string): boolean => TABLE_LINE.test(text);

const FORM_LINE = unicodePattern`^${titles.formHeads}[:：].{1,30}$`;
/** Whether a cell is of the head of a form: who made it, under which number, how long it is valid. */
export const isFormLine = (text: string): boolean => FORM_LINE.test(text);

const TITLE_LINE = unicodePattern`
  ^(?:${titles.tables}|${titles.drawings})\s*(?:${NUMERAL})|${titles.titleEnds}(?:[（(][^）)]*[）)])?$`;
/** Whether a line is a title by its words: it ends with what titles end with, or says what is measured. */
export const isTitleLine = (line: string): boolean =>
  TITLE_LINE.test(line) || (!/[，。；：]/u.test(line) && isMeasure(titleNoun(line)));

const DRAWING = unicodePattern`^${titles.drawings}\s*(?:${NUMERAL})`;
/** Whether a line is the numbered title of a figure: who made that is told below it. */
export const isFigureTitle = (line: string): boolean => DRAWING.test(line);

const NUMBER = unicodePattern`^((?:${titles.tables}|${titles.drawings})\s*(?:${NUMERAL})+(?:[-—.]\d+)?)\s+`;
/** A title with a colon in place of the blank behind the table's number. */
export const withNumberParted = (line: string): string => line.replace(NUMBER, '$1：');

const SECTION_NUMBER = /^§?\d{1,2}(?:\.\d{1,2}){1,3}(?=\p{Script=Han})/u;
/** A line without the number of its section, which is no time: `5.1报告期末资产组合`. */
export const withoutSectionNumber = (line: string): string => line.replace(SECTION_NUMBER, '');

const YEARBOOK = unicodePattern`${titles.yearbooks}(?:[（—-]?(?:19|20)\d\d）?)?$`;
/** Whether a title is that of a yearbook, which says nothing of one table. */
export const isYearbook = (line: string): boolean => YEARBOOK.test(line);

const ISSUER = unicodePattern`
  ^(?:\p{Script=Han}{2,18}${titles.issuers}|${titles.sourceHeads}?${titles.sources}[:：].{1,30}|
  ${titles.makers}${titles.makerTails}[:：].{1,24})$`;
/** Whether a line says who made a table and when it was published, which stands between it and its time. */
export const isIssuer = (line: string): boolean => ISSUER.test(line);

/** The end of a sentence that leads to a table. */
const LEADS = unicodePattern`(?:${titles.leads}|${titles.seeTable}(?:${NUMERAL}|-)*)(?:）?[:：。]?)$`;
/** Whether a line leads to a table: `现将2020年的数据公布如下：`. */
export const leadsToTable = (line: string): boolean => LEADS.test(line);

/** What a sentence that leads to a table says of it: `2018年水泥产量详见下表：`. */
const LED_TO = unicodePattern`
  ([^，。:：；]{4,30}?)${titles.status}?${titles.apartOf}?${titles.leadsWith}?${titles.leadsTo}${titles.shown}?[:：。]?$`;
const ANNOUNCES = unicodePattern`^${titles.announceHeads}|${titles.announces}`;
/** The last clause of a line that a colon ends: `外资在港成立公司数目：`. */
const LAST_CLAUSE = /(?:^|[，。；])([^，。；:：]{3,30})[:：]$/u;
const LEAD_HEADS = unicodePattern`^${titles.leadHeads}`;
/** What a line that a colon ends says that is measured below it; empty where it says nothing so. */
const measureOfLead = (lead: string): string => {
  const clause = (LAST_CLAUSE.exec(lead)?.[1] ?? '').replace(LEAD_HEADS, '');
  return isMeasure(titleNoun(clause)) ? clause : '';
};
/** Whether a line leads to a table by what it says is measured there: `以下是外资在港成立公司数目：`. */
export const leadsByMeasure = (line: string): boolean => measureOfLead(line) !== '';

const LED_TIME = unicodePattern`
  (?:19|20)\d\d${titles.year}(?:\d{1,2}${titles.month}(?:\d{1,2}${titles.day})?|${titles.yearEdges}|${titles.quarters})?`;
/** When, in a sentence: `本集团于2024年及2023年12月31日的`, before what is told. */
const LED_TIMES = unicodePattern`
  ^(?:${titles.ownNames}${titles.genitive}?)?${titles.leadTimes}?${LED_TIME}(?:(?:${titles.joining})${LED_TIME})*
  (?:${titles.leadSpans})?${titles.genitive}?(?=.{3})`;
/** What only says that something stands below: `合并报表列示下列与租赁有关的金额`. */
const SHOWS = unicodePattern`${titles.leadVerbs}`;
/** The title that a leading sentence gives; empty when it only announces. */
export function titleOfLead(lead: string): string {
  const title = (LED_TO.exec(lead)?.[1] ?? measureOfLead(lead)).replace(LED_TIMES, '');
  return ANNOUNCES.test(title) || SHOWS.test(title) ? '' : title;
}

const GROUP_LINE = unicodePattern`^(?!${titles.notGroups}[:：])\p{Script=Han}{2,12}[:：]$`;
/** Whether a line says of whom or what the table right below is, among others like it: `中国内地：`. */
export const isGroupLine = (line: string): boolean => GROUP_LINE.test(line) && !leadsToTable(line);
