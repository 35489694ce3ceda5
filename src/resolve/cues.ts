/** Deictic words with no numeral (今年, 去年同期, 本月): they set a period and are no record of their own. */

import { globalPattern, pattern } from '../../grammars/pattern.js';
import words from '../../grammars/zh/lexicon/time-words.json' with { type: 'json' };
import { type DocumentDate, halfOf, isoOf, isoYear, lastDayOf, monthsOf, shiftMonths, shiftYears } from './calendar.js';
import { DAY_WORD, daysBefore, isDayWord, readDayWord, weekOf } from './day-words.js';
import { calendar, comparisons, numerals, particles, times } from './lexicon.js';
import { countOf } from './spans.js';

type Meaning = keyof typeof words.meanings;

const MEANING: ReadonlyMap<string, Meaning> = new Map(
  (Object.entries(words.meanings) as [Meaning, string[]][]).flatMap(([meaning, list]) =>
    list.map((word): [string, Meaning] => [word, meaning]),
  ),
);

const NOT_BEFORE: Readonly<Record<string, readonly string[]>> = words.notBefore;
/** `是年，全县有工厂3家`; not `今天是年初五`. */
const HEADS_ONLY: ReadonlySet<string> = new Set(words.headsOnly);
const NOT_BEHIND: Readonly<Record<string, readonly string[]>> = words.notBehind;

/** Behind `近三年`, a record of those years: no time that anything is told for. */
const RECORD = pattern`${particles.genitive}?(?:${times.records}|${comparisons.average}|${comparisons.samePeriodAlone})`;
/** Words that are listed, `未来三年`, and `近三年`, `最近5年来`, which points at no years. */
const CUES = globalPattern`
  ${DAY_WORD}
  |${[...MEANING.keys()]}
  |${words.comingHeads}(?:\d{1,2}|${numerals.countingTwo}{1,2})${calendar.year}(?!${words.comingEnds})
  |${words.lateHeads}(?:\d{1,2}|${numerals.countingTwo}{1,2})${calendar.year}${words.lateEnds}?(?!${RECORD})(?!${words.lateEnds})`;

export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** Finds the deictic words of a sentence. */
export function cuesOf(folded: string): Cue[] {
  const cues: Cue[] = [];
  CUES.lastIndex = 0;
  for (let hit = CUES.exec(folded); hit; hit = CUES.exec(folded)) {
    const word = hit[0];
    const start = hit.index;
    const end = start + word.length;
    if (HEADS_ONLY.has(word) && start > 0 && !/[，。；：（\s]/.test(folded[start - 1] as string)) continue;
    if (NOT_BEFORE[word]?.some((next) => folded.startsWith(next, end))) continue;
    if (NOT_BEHIND[word]?.some((last) => folded.endsWith(last, start) || folded[start - 1] === last)) continue;
    cues.push({ start, end, word });
  }
  return cues;
}

/** What a deictic word is resolved with. */
export interface CueContext {
  readonly document: DocumentDate | null;
  /** Year that the sentence itself has said before the word. */
  readonly sentenceYear: number | null;
  /** Year that was last said in the paragraph, or in this sentence. */
  readonly year: number | null;
  /** Year that the paragraph, the section or the title holds for. */
  readonly governingYear: number | null;
  /** Month or part of a year that the text around the word is about: the title's, or the first that was told. */
  readonly span: string | null;
  /** What the title of the document is of. */
  readonly title: string | null;
  readonly month: number | null;
  readonly lastDay: string | null;
  readonly lastMonth: string | null;
  readonly lastQuarter: string | null;
  readonly event: string | null;
  readonly dateline: string | null;
  /** Weeks that the text has told the days of: how many before its own, and the days. */
  readonly weeks: ReadonlyMap<number, string>;
}

export interface Reading {
  readonly iso: string | null;
  /** Whether the word says a time at all; else it governs nothing. */
  readonly known: boolean;
}

const NOTHING: Reading = { iso: null, known: false };
const known = (iso: string | null): Reading => ({ iso, known: true });
const stated = (iso: string | null): Reading => ({ iso, known: iso !== null });
const ofYear = (year: number | null, suffix = ''): Reading => known(year === null ? null : `${year}${suffix}`);
const before = (year: number | null, years = 1): number | null => (year === null ? null : year - years);
/** A part of a year that nothing tells is known as far as it goes: `XXXX-01/XXXX-06`. */
const UNKNOWN = 'XXXX';
const half = (year: number | null, which: 1 | 2): Reading =>
  known(year === null ? halfOf(0, which).replaceAll('0000', UNKNOWN) : halfOf(year, which));
const ago = (iso: string | null, months: number): Reading => known(iso === null ? null : shiftMonths(iso, -months));

const documentYear = ({ document }: CueContext): number | null => document?.year ?? null;
/** The year that the text around the word is about. */
const aroundYear = (c: CueContext): number | null => c.year ?? c.governingYear ?? documentYear(c);
/** The year that the sentence speaks of, else the one around it. */
const spokenYear = (c: CueContext): number | null => c.sentenceYear ?? c.governingYear ?? documentYear(c);
/** Months of the year that the text around the word is about, from January on. */
const firstMonths = (c: CueContext, last: number): Reading => {
  const year = aroundYear(c);
  return known(year === null ? monthsOf(0, 1, last).replaceAll('0000', UNKNOWN) : monthsOf(year, 1, last));
};
const quarterOfYear = (c: CueContext, which: number): Reading => {
  const year = aroundYear(c);
  const span = monthsOf(year ?? 0, which * 3 - 2, which * 3);
  return known(year === null ? span.replaceAll('0000', UNKNOWN) : span);
};
const wholeYear = (c: CueContext): number | null => c.sentenceYear ?? c.governingYear ?? c.year ?? yearGone(c.document);
const samePart = (c: CueContext, year: number | null): Reading =>
  c.span !== null ? known(shiftYears(c.span, -1)) : ofYear(before(year));

/** A week as the text tells it in brackets, else by the document's day. */
const week = (c: CueContext, weeks: number): Reading => stated(c.weeks.get(weeks) ?? weekOf(c, weeks));
const dayOf = (document: DocumentDate | null): string | null =>
  document === null || document.inferred ? null : isoOf(document);

/** What each word stands for; each calendar day, month or part of a year in EDTF. */
const READINGS: Readonly<Record<Meaning, (context: CueContext) => Reading>> = {
  documentDay: ({ document }) => known(dayOf(document)),
  today: (c) => known(dayOf(c.document) ?? daysBefore(c, 0)),
  dayBefore: (c) => known(daysBefore(c, 1)),
  dayBeforeThat: (c) => known(daysBefore(c, 2)),
  thisWeek: (c) => week(c, 0),
  weekBefore: (c) => week(c, 1),
  weekTold: ({ weeks }) => stated(weeks.get(0) ?? weeks.get(1) ?? null),
  spanUnknown: () => NOTHING,
  thisYear: (c) => ofYear(documentYear(c)),
  // `2011年统计公报…本年毕业生587人`: the year that the text is about, whenever it came out.
  ownYear: (c) => ofYear(c.governingYear ?? documentYear(c)),
  lastYear: (c) => ofYear(before(documentYear(c))),
  yearBefore: (c) => ofYear(before(spokenYear(c))),
  endOfYearBefore: (c) => ofYear(before(spokenYear(c)), '-12-31'),
  samePartLastYear: (c) => samePart(c, documentYear(c)),
  samePartYearBefore: (c) => samePart(c, c.sentenceYear ?? documentYear(c)),
  endOfLastYear: (c) => ofYear(before(documentYear(c)), '-12-31'),
  yearBeforeLast: (c) => ofYear(before(documentYear(c), 2)),
  nextYear: (c) => ofYear(before(documentYear(c), -1)),
  yearAfter: (c) => ofYear(before(spokenYear(c), -1)),
  sameYear: (c) => ofYear(aroundYear(c)),
  wholeYear: (c) => ofYear(wholeYear(c)),
  endOfYear: (c) => ofYear(wholeYear(c), '-12-31'),
  endOfPart: (c) => (c.span === null ? ofYear(wholeYear(c), '-12-31') : known(c.span)),
  reportPeriod: (c) => stated(c.span ?? (c.governingYear === null ? null : String(c.governingYear))),
  endOfReport: ({ title }) => stated(title !== null && /^\d{4}$/.test(title) ? `${title}-12-31` : lastDayIn(title)),
  secondQuarter: (c) => quarterOfYear(c, 2),
  fourthQuarter: (c) => quarterOfYear(c, 4),
  firstTwoMonths: (c) => firstMonths(c, 2),
  firstQuarter: (c) => firstMonths(c, 3),
  firstThreeQuarters: (c) => firstMonths(c, 9),
  firstHalf: (c) => half(aroundYear(c), 1),
  secondHalf: (c) => half(aroundYear(c), 2),
  firstHalfOfThisYear: (c) => half(documentYear(c), 1),
  secondHalfOfThisYear: (c) => half(documentYear(c), 2),
  firstHalfOfLastYear: (c) => half(before(documentYear(c)), 1),
  secondHalfOfLastYear: (c) => half(before(documentYear(c)), 2),
  thisMonth: (c) =>
    known(c.month !== null && isMonth(c.lastMonth, c.month) ? c.lastMonth : monthOf(c, documentYear(c))),
  sameMonth: (c) => known(c.month === null ? (c.lastMonth ?? ownMonth(c)) : ownMonth(c)),
  monthBefore: (c) => ago(monthOf(c, c.year ?? documentYear(c)), 1),
  endOfMonth: (c) => stated(lastDayIn(monthOf(c, c.year ?? documentYear(c)))),
  endOfMonthBefore: (c) => stated(lastDayIn(ago(monthOf(c, c.year ?? documentYear(c)), 1).iso)),
  nextMonth: (c) => ago(monthOf(c, c.year ?? documentYear(c)), -1),
  thisQuarter: (c) => known(quarterOf(c)),
  quarterBefore: (c) => ago(quarterOf(c), 3),
  endOfQuarter: (c) => stated(lastDayIn(quarterOf(c))),
  endOfQuarterBefore: (c) => stated(lastDayIn(ago(quarterOf(c), 3).iso)),
  nextQuarter: (c) => ago(quarterOf(c), -3),
  dayNamed: ({ lastDay }) => stated(lastDay),
  dayToCome: ({ lastDay }) => stated(lastDay?.startsWith(UNKNOWN) ? null : lastDay),
  event: ({ event }) => stated(event),
  vague: () => known(null),
};

/** The time that a deictic word stands for. */
export function readCue(word: string, context: CueContext): Reading {
  const meaning = MEANING.get(word);
  if (meaning !== undefined) return READINGS[meaning](context);
  if (isDayWord(word)) return stated(readDayWord(word, context));
  const coming = COMING.exec(word)?.[1];
  return known(coming === undefined ? null : yearsFrom(context.document, countOf(coming)));
}

/** The month that 本月 stands for: the one that the text is about, else the one said last, else the document's. */
function monthOf({ document, span, month }: CueContext, year: number | null): string | null {
  if (month === null && span !== null && /^\d{4}-\d\d$/.test(span)) return span;
  const of = month ?? document?.month ?? null;
  return year === null || of === null ? null : monthsOf(year, of, of);
}

const isMonth = (iso: string | null, month: number): boolean => iso !== null && Number(iso.slice(5)) === month;

/** The month that 当月 stands for: the one that was told last, with its year, else as 本月. */
const ownMonth = (c: CueContext): string | null =>
  c.month !== null && isMonth(c.lastMonth, c.month) ? c.lastMonth : monthOf(c, c.year ?? documentYear(c));

/** The quarter that 本季度 stands for: the one that the text is about, else the document's. */
function quarterOf({ document, span, lastQuarter }: CueContext): string | null {
  const said = /^(\d{4})-(\d\d)\/\1-(\d\d)$/.exec(span ?? '');
  if (said && Number(said[3]) - Number(said[2]) === 2) return span;
  if (lastQuarter !== null) return lastQuarter;
  if (document === null || document.month === null) return null;
  const first = Math.floor((document.month - 1) / 3) * 3 + 1;
  return monthsOf(document.year, first, first + 2);
}

const COMING = pattern`^${words.comingHeads}(\d{1,2}|${numerals.countingTwo}{1,2})${calendar.year}$`;

/** The years that `今后五年` opens in a text of the first half of a year, as plans are made in spring: 2006 to 2010. */
function yearsFrom(document: DocumentDate | null, count: number): string | null {
  if (document === null || (document.month ?? 1) > 6 || count < 2) return null;
  return `${document.year}/${document.year + count - 1}`;
}

/** The last day of a month or of months. */
function lastDayIn(iso: string | null): string | null {
  const last = /(\d{4})-(\d\d)$/.exec(iso ?? '');
  return last === null ? null : `${last[0]}-${lastDayOf(Number(last[1]), Number(last[2]))}`;
}

/** `全年` in a text of the first half of a year looks back on the year before. */
function yearGone(document: DocumentDate | null): number | null {
  if (document === null) return null;
  return document.month !== null && document.month <= 6 ? document.year - 1 : document.year;
}

/** The year that the text around a sentence is about. */
export function governingYear(paragraph: string | null, section: string | null, title: string | null): number | null {
  const iso = paragraph !== null && /^\d{4}/.test(paragraph) ? paragraph : (section ?? title);
  return iso === null ? null : isoYear(iso);
}
