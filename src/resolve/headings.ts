/** Headings: what a heading says for its section, and where an article begins. */

import type { Block } from '../layout/layout.js';
import { fullDate } from './document-date.js';
import { trimHead } from './edges.js';
import { entityAtHead } from './entities.js';
import { calendar, documents, names, numerals, particles, plans, reports } from './lexicon.js';
import { isNamed } from './names.js';
import { globalPattern, noneOf, pattern } from './pattern.js';
import { dateOf, type ResolveContext, type ResolveState } from './state.js';

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

const GOVERNMENT = pattern`${reports.onBehalf}([^，。、：\s]{2,12}?${names.governedMarks})${documents.peoples}?${documents.government}`;

/** `澄州市人民政府工作报告`. */
const REPORT_OF = pattern`^([^，。、：\s\d]{2,12}?${names.governedMarks})${documents.peoples}?${documents.governmentReports}`;

/** `我代表泉州市人民政府`, `泉州市政府工作报告`: the place that the one who reports governs. */
function governed(block: Block, context: ResolveContext): string | null {
  for (const sentence of block.sentences) {
    const { folded } = sentence;
    const place =
      (folded.includes(reports.onBehalf) ? GOVERNMENT.exec(folded)?.[1] : undefined) ?? REPORT_OF.exec(folded)?.[1];
    if (place !== undefined) return smallestDivision(place, context);
  }
  return null;
}

const DIVISION_END = pattern`${names.governedMarks}$`;

/** `阿克苏地区沙雅县` → 沙雅县. */
function smallestDivision(place: string, { words }: ResolveContext): string {
  for (let at = 2; at <= place.length - 2; at++)
    if (DIVISION_END.test(place.slice(0, at)) && words.places.has(place.slice(at))) return place.slice(at);
  return place;
}

/** A year, a month or months: what figures are reported for. */
const REPORTED = /^(?:\d{4}|\d{4}-\d\d|\d{4}-\d\d\/\d{4}-\d\d)$/;

const HEADING_MARK = pattern`^[◇◆▶●■（(]?${numerals.counting}{0,3}[）)、.．]?`;
const YEAR = pattern`((?:19|20)\d\d)${calendar.year}`;
const CREDIT = pattern`^[（(]${documents.credits}`;
const NAME_ENDS = pattern`^(?:[：:，“]|$|${noneOf('', documents.notBehindName)})`;
const PART = pattern`^${numerals.counting}{1,3}、`;
const SECTION = pattern`^（${numerals.counting}+）`;
const YEARS = globalPattern`((?:19|20)\d\d)${calendar.year}`;
const LOOKING_BACK = pattern`${documents.lookingBack}`;
const YEAR_BEFORE = pattern`^(?:.{0,3}、)?${documents.yearBefore}`;
const TARGET_HEADING = pattern`${plans.targetHeadings}$`;

export function enterBlock(block: Block, state: ResolveState, context: ResolveContext): void {
  const first = block.sentences[0];
  if (!first) return;
  const text = first.folded;
  if (!state.report && block.sentences.some((sentence) => REPORT.test(sentence.folded))) state.report = true;
  if (state.place === null) state.place = governed(block, context);
  if (block.role === 'masthead') state.date = fullDate(text) ?? state.date;
  const date = dateOf(state, context);
  if (block.role === 'heading') {
    state.told = null;
    const bare = trimHead(text.replace(HEADING_MARK, ''));
    const entity = entityAtHead(bare, context.words);
    const year = YEAR.exec(text.replace(/\s/g, ''));
    if (entity?.kind === 'place' && TITLE.test(text)) state.place ??= smallestDivision(entity.text, context);
    if (CREDIT.test(text)) {
      state.headingSubject = null;
      state.section = null;
    } else if (entity?.strong && NAME_ENDS.test(bare.slice(entity.length)) && isNamed(entity)) {
      state.headingSubject = entity.kind === 'place' ? smallestDivision(entity.text, context) : entity.text;
      state.article = state.headingSubject;
    } else if (/^[◇◆▶●■□★]/.test(text) || NEWS.test(text)) {
      state.headingSubject = null;
      state.article = null;
    }
    const level = PART.test(text) ? 1 : SECTION.test(text) ? 2 : 3;
    state.headingLevel = level;
    if (year) {
      const years = [...text.matchAll(YEARS)].map((hit) => Number(hit[1]));
      state.section = String(LOOKING_BACK.test(text) ? years[0] : years[years.length - 1]);
      state.sectionLevel = level;
      if (state.title === null && level === 3 && TITLE.test(text)) state.title = state.section;
    } else if (date && YEAR_BEFORE.test(text)) {
      state.section = String(date.year - 1);
      state.sectionLevel = level;
    } else if (level <= state.sectionLevel) state.section = null;
    const before = state.sectionStatus;
    // A heading of the same rank ends what the one before it announced.
    if (before === 'target' && level > 1 && level <= state.statusLevel) state.sectionStatus = 'actual';
    if (level === 3 && TO_COME.test(text)) state.sectionStatus = 'target';
    else if (level <= 2 || year || SECTION_TARGET.test(text)) {
      const target =
        SECTION_TARGET.test(text) && !SECTION_REVIEW.test(text) && (level < 3 || TARGET_HEADING.test(text));
      if (target || level === 1 || year) state.sectionStatus = target ? 'target' : 'actual';
      if (target && !year && date && level === 1) {
        state.section = String(date.year);
        state.sectionLevel = level;
      }
    }
    if (state.sectionStatus === 'target' && (before !== 'target' || level <= state.statusLevel))
      state.statusLevel = level;
    return;
  }
  if (block.role === 'body') state.begun = true;
  if (ARTICLE_START.test(text)) {
    state.headingSubject = null;
    state.article = null;
    state.event = null;
    state.section = null;
  }
  if (state.paragraph !== null) state.reported = REPORTED.test(state.paragraph) ? state.paragraph : null;
  state.paragraph = null;
  state.year = null;
  state.month = null;
  state.topic = state.headingSubject;
}
