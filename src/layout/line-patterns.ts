/** What the lines of a text look like: how they begin and end, titles, mastheads, days, marks of pages. */
import { noneOf, pattern, wordsOf } from '../../grammars/pattern.js';
import words from '../../grammars/zh/lexicon/layout.json' with { type: 'json' };

/** Words between whose characters blanks may stand: `电 话：`. */
const spacedOut = (group: string): RegExp =>
  new RegExp(
    wordsOf(group)
      .map((word) => [...word].join('\\s*'))
      .join('|'),
  );

export const SENTENCE_END = /[。！？!?…][”’"'」』）)\]】》]*$/;
export const OPEN_END = /[，、；：,;“‘（(《—\-~～/·+]$/;
const DIGIT = /[\d０-９]/;
/** Words that a number follows, and what is none: `1、`, `2017-05-15`. */
export const WANTS_NUMBER = pattern`${words.wantsNumber}$`;
export const NUMBER_HEAD = pattern`^(?:${words.beforeNumber}|-)?${DIGIT}`;
export const NOT_NUMBER = pattern`^${DIGIT}{1,2}[、．.](?!${DIGIT})|^(?:19|20)\d\d\s*(?:[-./]|${words.year})`;
/** Words that another word follows. */
export const GOES_ON = pattern`${words.goesOn}$`;
export const GOES_ON_WITH = pattern`^${words.goesOnWith}`;
export const CONTINUES = /^[，。、；：！？）》”’」』】,;%％)．.]/;
export const STARTS_PARAGRAPH = pattern`
  ^(?:[◇◆▶►●■□★☆▲△※➤•◎○▪]|——|[（(](?:${words.largeNumeral}|\d){1,3}[)）]|${words.numeral}{1,3}[、．]
  |\d{1,2}[、．](?!\d)|\d{1,2}\.\s*(?=[\u4e00-\u9fffA-Za-z《“])|${words.ordinal}${words.numeral}{1,3}${words.divisions}
  |${words.reportOpenings}|【|\[\d+\]|[①-⑳]|${words.notes}[:：\d]|${words.appendices}[:：]|${words.captions}\d
  |[（(]${words.credits})`;
/** `业绩 - 一季度营收…`: the label of a list whose items stand in one line. */
export const LABELLED_ITEMS = /^[^\s，,。；;！？!?\d]{2,16} - (?=[\p{Script=Han}\d])/u;
/** Such a line, however short, is no heading. */
export const ITEMS = / - [^-]*\d[^-]* - /u;
/** `第 12 期`, `电 话：…`: who makes a paper, and which issue of it this is. */
export const MASTHEAD = pattern`
  ${words.ordinal}\s*(?:${words.largeNumeral}|\d)+\s*${words.issues}|${words.totalIssue}\s*\d|${words.mastheads}
  |ISSN|CN\s*\d|[Vv]ol(?:ume)?\.?\s*\d|[Ii]ssue|(?:${spacedOut(words.imprint)}|[Ee]-?mail)\s*[:：]
  |${words.today}\s*\d+\s*${words.editions}|${words.weekdays}|https?:|www\.`;
const DATE = pattern`${DIGIT}{4}\s*${words.year}(?:\s*${DIGIT}{1,2}\s*${words.month})?(?:\s*${DIGIT}{1,2}\s*${words.day})?`;
export const DATE_LINE = pattern`^[（(—\-\s]*${DATE}[)）\s]*$`;
/** The line under the title of a web page: `2017-05-15 10:13:16 来源：…`, `发布时间：2011-03-29`. */
export const PUBLISHED_LINE = pattern`
  ^[（(【[]?\s*(?:${words.publishing}?${words.whenPublished}\s*[:：]\s*|[^\s，。；\d]{2,16}\s*)?
  (?:19|20)\d\d\s*(?:[-./]|${words.year})\s*\d{1,2}\s*(?:[-./]|${words.month})\s*\d{1,2}\s*${words.day}?
  (?:\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?\s*[)）】\]]?\s*
  (?:$|${noneOf('\\d\\s，。；', words.year, words.month, words.day)}[^，。；]{0,40}$)`;
/** `date: Tue, 26 Apr 2022 05:13:25 GMT`. */
export const FEED_DATE =
  /^(?:date|pubDate|published)?\s*[:：]?\s*(?:[A-Z][a-z]{2},\s*)?\d{1,2} [A-Z][a-z]{2,8} (?:19|20)\d\d\b[\d:\sA-Z+]*$/;
/** What the title of a bulletin, a report or a notice ends with; the line behind it is no more of it. */
export const TITLE_END = pattern`${words.titleEnds}(?:[（(][^（()）]{1,12}[)）])?$`;
/** `来源：某市统计局`, `本公报由某局于5月发布`: who publishes a text, and when. */
export const CREDIT_LINE = pattern`^[（(【]?${words.creditLines}`;
export const NUMBERED_HEADING = pattern`^[（(]?${words.numeral}{1,3}[)）、]`;
/** A number broken from its unit by the line's end. */
export const UNIT_HEAD = pattern`^(?:[%％‰]|${words.unitHeads})`;
/** A line with nothing but a page's number: `- 2 -`, `第 2 页`, `第2页 共10页`. What it stands between belongs together. */
export const PAGE_MARK = pattern`
  ^\s*(?:[-－—–―·]+\s*${DIGIT}{1,4}\s*[-－—–―·]+
  |${words.ordinal}\s*${DIGIT}{1,4}\s*${words.page}(?:[\s，,/]*${words.ofPages}\s*${DIGIT}{1,4}\s*${words.page})?)\s*$`;
export const INNER_PUNCTUATION = /[，。；！？,;]/;
export const DIGIT_END = /[\d０-９]$/;
