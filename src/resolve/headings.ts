/** Headings: what a heading says for its section, and where an article begins. */

import { globalPattern, noneOf, pattern } from '../../grammars/pattern.js';
import type { Block } from '../layout/layout.js';
import { isAddress } from './addresses.js';
import type { DocumentDate } from './calendar.js';
import { fullDate } from './document-date.js';
import { trimHead } from './edges.js';
import { entityAtHead } from './entities.js';
import { governed, smallestDivision } from './governed-place.js';
import { calendar, documents, names, numerals, particles, plans, reports } from './lexicon.js';
import { isNamed } from './names.js';
import { dateOf, type ResolveContext, type ResolveState } from './state.js';
import { BEFORE_REPUBLIC } from './written-years.js';

const ARTICLE_START = pattern`^(?:${reports.agencies}|▶${reports.ourReporter}|（?${reports.reporter})`;

const REPORT = pattern`
  ${reports.onBehalf}(?:${reports.stateCouncil}|[^，。]{2,12}${reports.peoplesGovernment})[^。]{0,8}${reports.to}
  |${documents.governmentReports}
  |(?<!${particles.from})${documents.our}${names.divisionMarksOrdered}(?!${documents.notOurs})`;
/** A headline of its own: what the headline before it named is over. */
const NEWS = pattern`${documents.newsVerbs}`;

/** Titles whose year is the year that the whole document is about. */
const TITLE = pattern`${documents.titles}`;

const SECTION_REVIEW = pattern`${documents.reviews}`;

/** `2020年将为民办好15件实事`: a headline of what is to come. */
const TO_COME = pattern`${plans.willOrMust}(?:${plans.forWhom}[^，。]{1,8})?${plans.tasksToCome}`;

const SECTION_TARGET = pattern`${plans.targetSections}`;
/** `（一）紧盯目标，履行职责`, `围绕年度任务抓落实`: by what was worked, and not what is to come. */
const HEEDED = globalPattern`${plans.heeds}[^，；：、]{0,8}?${plans.heeded}`;

/** A year, a month or months: what figures are reported for. */
const REPORTED = /^(?:(?:\d{4}|XXXX)-\d\d(?:\/(?:\d{4}|XXXX)-\d\d)?|\d{4}|XXXX-\d\d-\d\d(?:\/XXXX-\d\d-\d\d)?)$/;

const HEADING_MARK = pattern`^[◇◆▶●■（(]?${numerals.counting}{0,3}[）)、.．]?`;
const CREDIT = pattern`^[（(]${documents.credits}`;
/** `（某市统计局 2024年4月）`: who published a text, and when. */
const IMPRINT = /^（[^（）]*）$/;
const NAME_ENDS = pattern`^(?:[：:，“]|$|${noneOf('', documents.notBehindName)})`;
const PART = pattern`^${numerals.counting}{1,3}、`;
const SECTION = pattern`^（${numerals.counting}+）`;
const YEARS = globalPattern`((?:19|20)\d\d)${calendar.year}|${calendar.republic}(\d{2,3})${calendar.year}`;
const LOOKING_BACK = pattern`${documents.lookingBack}`;
const YEAR_BEFORE = pattern`^(?:.{0,3}、)?${documents.yearBefore}`;
const TARGET_HEADING = pattern`${plans.targetHeadings}[：:]?$`;
/** `● 地区生产总值增长6%`: an item of a list, under the heading before it. */
const ITEM = /^[-●•·○▪*].*\d/;

/** 1 for `一、`, 2 for `（一）`, 3 for a heading without a number, 4 for an item of a list. */
const levelOf = (text: string): number => (PART.test(text) ? 1 : SECTION.test(text) ? 2 : ITEM.test(text) ? 4 : 3);

/** A headline in a list of news. */
const MARKED = /^[◇◆▶●■□★]/;

/** Whom a heading names for its section; a headline of its own ends what the one before it named. */
function noteHeadingSubject(text: string, state: ResolveState, context: ResolveContext): void {
  if (isAddress(text)) return;
  const bare = trimHead(text.replace(HEADING_MARK, ''));
  if (MARKED.test(text) || NEWS.test(text)) state.trading = null;
  const entity = entityAtHead(bare, context.words);
  if (entity?.kind === 'place' && TITLE.test(text)) state.place ??= smallestDivision(entity.text, context);
  if (CREDIT.test(text)) {
    state.headingSubject = null;
    state.section = null;
  } else if (entity?.strong && NAME_ENDS.test(bare.slice(entity.length)) && isNamed(entity)) {
    state.headingSubject = entity.kind === 'place' ? smallestDivision(entity.text, context) : entity.text;
    state.article = state.headingSubject;
  } else if (MARKED.test(text) || NEWS.test(text)) {
    state.headingSubject = null;
    state.article = null;
  }
}

/** `2026年…政府工作报告`; a heading of the year's tasks is none. */
const GOVERNMENT_REPORT = pattern`${documents.workReports}`;
/** The last month in which a year's report to a people's congress is given; most are in January and March. */
const LAST_REPORT_MONTH = 4;

const isEarlyIn = (year: number, date: DocumentDate | null): boolean =>
  date === null || (date.year === year && (date.month ?? 1) <= LAST_REPORT_MONTH);

/** `年度报告`, and in a line of its own behind it, as on the cover of a form: `2015`. */
const YEARLY = pattern`^${documents.yearlyReports}$`;
const YEAR_ALONE = pattern`^((?:19|20)\d\d)${calendar.year}?$`;

/** The year of a report, told alone beside its title; null for other lines. */
function yearBesideTitle(text: string, state: ResolveState): string | null {
  if (YEARLY.test(text)) state.yearly = true;
  return state.yearly ? (YEAR_ALONE.exec(text)?.[1] ?? null) : null;
}

/** The year that a heading sets for its section, and a title for the document. */
function noteHeadingYear(text: string, level: number, state: ResolveState, date: DocumentDate | null): boolean {
  const years = [...text.replace(/\s/g, '').matchAll(YEARS)].map(([, year, republic]) =>
    republic === undefined ? Number(year) : BEFORE_REPUBLIC + Number(republic),
  );
  if (years.length > 0) {
    const told = (LOOKING_BACK.test(text) ? years[0] : years[years.length - 1]) as number;
    // A government reports early in a year, on the one before.
    const reports = GOVERNMENT_REPORT.test(text) && isEarlyIn(told, date);
    state.section = String(reports ? told - 1 : told);
    state.sectionLevel = level;
    if (state.title === null && level === 3 && TITLE.test(text)) state.title = state.section;
  } else if (date && YEAR_BEFORE.test(text)) {
    state.section = String(date.year - 1);
    state.sectionLevel = level;
  } else if (level <= state.sectionLevel) state.section = null;
  return years.length > 0;
}

/** Whether the section of a heading tells plans; a heading of the same rank ends what the one before it announced. */
function noteHeadingStatus(
  text: string,
  level: number,
  dated: boolean,
  state: ResolveState,
  date: DocumentDate | null,
): void {
  const before = state.sectionStatus;
  const told = text.replace(HEEDED, '');
  if (before === 'target' && level > 1 && level <= state.statusLevel) state.sectionStatus = 'actual';
  if (level === 3 && TO_COME.test(text)) state.sectionStatus = 'target';
  else if (level <= 2 || dated || SECTION_TARGET.test(told)) {
    const target = SECTION_TARGET.test(told) && !SECTION_REVIEW.test(text) && (level < 3 || TARGET_HEADING.test(told));
    if (target || level === 1 || dated) state.sectionStatus = target ? 'target' : 'actual';
    if (target && !dated && date && level === 1) {
      state.section = String(date.year);
      state.sectionLevel = level;
    }
  }
  if (state.sectionStatus === 'target' && (before !== 'target' || level <= state.statusLevel))
    state.statusLevel = level;
}

/** A second line of a title is no longer. */
const LONGEST_TITLE_END = 24;

/** A title in two lines, where a line is its second, with the year of the first; keeps one that may be a first line. */
function wrappedTitle(
  text: string,
  level: number,
  state: ResolveState,
): { readonly text: string; readonly year: string } | null {
  const { titleHead } = state;
  const plain = text.replace(/\s/gu, '');
  const years = [...plain.matchAll(YEARS)];
  state.titleHead = years.length === 1 && level === 3 ? plain : null;
  const year = titleHead === null ? undefined : [...titleHead.matchAll(YEARS)][0]?.[1];
  const isSecond = years.length === 0 && plain.length <= LONGEST_TITLE_END && TITLE.test(plain);
  return isSecond && year !== undefined ? { text: titleHead + plain, year } : null;
}

/** Takes notice of a heading: whom its section is of, when, and whether it tells plans. */
function enterHeading(text: string, state: ResolveState, context: ResolveContext): void {
  state.told = null;
  // What year the paragraph before has said is not the heading's.
  if (state.begun) state.year = null;
  if (!state.begun && IMPRINT.test(text)) return;
  noteHeadingSubject(text, state, context);
  const level = levelOf(text);
  state.headingLevel = level;
  const date = dateOf(state, context);
  if (!state.begun) {
    const wrapped = wrappedTitle(text, level, state);
    if (wrapped !== null) noteHeadingSubject(wrapped.text, state, context);
    state.title ??= yearBesideTitle(text, state) ?? wrapped?.year ?? null;
  }
  const dated = noteHeadingYear(text, level, state, date);
  noteHeadingStatus(text, level, dated, state, date);
}

/** Takes notice of a paragraph: what held for the one before is over, and an article may begin. */
function enterParagraph(text: string, state: ResolveState): void {
  if (ARTICLE_START.test(text)) {
    state.headingSubject = null;
    state.article = null;
    state.event = null;
    state.section = null;
  }
  const said = state.paragraph ?? state.spoken;
  if (said !== null) state.reported = REPORTED.test(said) ? said : null;
  // The items of a list hold for the time that it was announced for.
  if (state.listStatus === null) state.paragraph = null;
  state.spoken = null;
  state.year = null;
  state.month = null;
  state.topic = state.headingSubject;
}

/** `今年的主要预期目标是：`. */
const ANNOUNCES_GOALS = pattern`${plans.goalLists}${particles.isOrFor}?${reports.asFollows}?[：:]$`;
/** An item of a list, by its mark or by the semicolon at its end. */
const LISTED = pattern`^(?:[-—●•·○▪*◆■]|（?\d{1,2}[）.、．]|（${numerals.counting}）|${plans.ordinals})|[；;]$`;

/** The status of a list goes on up to the first block that is no item of it. */
function noteList({ sentences }: Block, state: ResolveState): void {
  const last = sentences[sentences.length - 1]?.folded ?? '';
  const item = LISTED.test(sentences[0]?.folded ?? '') || LISTED.test(last);
  if (ANNOUNCES_GOALS.test(last)) state.listStatus = 'target';
  else if (!item) state.listStatus = null;
}

/** A report that one article has told of, or the day of its prices, is not the next one's. */
function forgetReport(state: ResolveState): void {
  if (state.announced) state.title = null;
  state.announced = false;
  state.trading = null;
}

/** `最新！`, `重磅！`: a call before a headline. */
const CALL = /^.{1,4}[！!]$/u;
/** The first sentence of a heading, without a call before it. */
function headlineOf({ sentences: [first, second] }: Block): string {
  const text = first?.folded ?? '';
  return second !== undefined && CALL.test(text) ? second.folded : text;
}

/** Takes notice of a block before its sentences are read. */
export function enterBlock(block: Block, state: ResolveState, context: ResolveContext): void {
  const first = block.sentences[0];
  if (!first) return;
  const text = first.folded;
  noteList(block, state);
  if (!state.report && block.sentences.some((sentence) => REPORT.test(sentence.folded))) state.report = true;
  if (state.place === null) state.place = governed(block, context);
  if (block.role === 'masthead') {
    state.date = fullDate(text) ?? state.date;
    forgetReport(state);
  }
  if (block.role === 'heading') {
    enterHeading(headlineOf(block), state, context);
    return;
  }
  if (block.role === 'body') state.begun = true;
  enterParagraph(text, state);
}
