/** Periods: the times that a sentence sets, resolved, with what each of them does. */

import { pattern } from '../../grammars/pattern.js';
import type { DateExpression, DateMention, Mention } from '../../grammars/zh/mention.js';
import { type DocumentDate, isoYear, resolveDate, yearOf } from './calendar.js';
import { type Cue, governingYear, type Reading, readCue } from './cues.js';
import { dateContext, type Said, setsYear } from './date-context.js';
import { isDateline, isWhenTold, weeksBefore } from './day-words.js';
import { bracketsOf, type Found, foundTimes } from './found-times.js';
import { isContract, isIdleDate, isIdleWord } from './idle-times.js';
import { calendar, changes, comparisons, particles, times } from './lexicon.js';
import { shareParts } from './shared-parts.js';
import { sameMonths, spanUpTo } from './spans.js';
import type { PeriodState, Time } from './time.js';
import {
  announcesReport,
  compared,
  isBulletinTime,
  isCredit,
  isLeading,
  isPublication,
  onlyBegins,
  reachOf,
  roleOf,
  since,
  type TimeRole,
} from './time-roles.js';

/** How much of the text before and behind a time tells what it does. */
const BEFORE = 12;
const BEHIND = 14;
const WIDE = 80;

const AGAIN = pattern`^${times.again}$`;
const YEAR = pattern`${calendar.year}`;
const SAME_PART = pattern`${comparisons.samePeriod}$`;
const EDITION = pattern`^${times.editions}$`;
const PAST = pattern`^${times.past}`;

/** What right around a time tells what it does. */
interface Around {
  readonly before: string;
  readonly after: string;
  /** More of what stands behind it. */
  readonly wide: string;
  /** Whether it is the month of a contract. */
  readonly contract: boolean;
}

function aroundOf({ start, end, mention }: Found, folded: string): Around {
  const wide = folded.slice(end, end + WIDE);
  return {
    before: folded.slice(Math.max(0, start - BEFORE), start),
    after: wide.slice(0, BEHIND),
    wide,
    contract: mention !== null && isContract(mention.date, wide),
  };
}

/** Resolves a date of the text; it may set the year for the dates behind it, but as the month of a contract. */
function readMention(
  mention: DateMention,
  { before, after, contract }: Around,
  folded: string,
  document: DocumentDate | null,
  state: PeriodState,
  said: Said,
  role: TimeRole,
): string {
  const context = dateContext(mention, document, state, said, folded);
  const iso = resolveDate(mention.date, context);
  const year = yearOf(mention.date, context);
  if (
    year !== null &&
    role !== 'compared' &&
    setsYear(mention, before, after) &&
    !isPublication(before, after) &&
    !contract
  ) {
    said.year = year;
    said.sentenceYear = year;
  }
  if (!contract) noteMonth(mention.date, iso, role, state, said);
  // `创2007年6月4日以来的最大跌幅`: no day that 当日 stands for.
  if (role !== 'compared' && role !== 'none' && /^(?:\d{4}|XXXX)-\d\d-\d\d/.test(iso)) state.lastDay = iso;
  if (state.dateline === null && isDateline(iso, after)) state.dateline = iso;
  return iso;
}

const MONTHS_TOLD = /^(?:\d{4}-\d\d\/)?(\d{4}-\d\d)$/;

/** Keeps the month that a date tells, the last of several. */
function noteMonth(date: DateExpression, iso: string, role: TimeRole, state: PeriodState, said: Said): void {
  const month = date.day === null ? (date.endMonth ?? date.month) : date.month;
  if (month !== null) said.month = month;
  const told = date.day === null ? MONTHS_TOLD.exec(iso)?.[1] : undefined;
  if (told === undefined || role === 'compared') return;
  if (date.part === null || date.part === 'first-months') state.lastMonth = told;
  if (date.part === 'quarter' && date.endCount === null && !date.lastDay) state.lastQuarter = iso;
}

/** Resolves a deictic word; it may set the year for the words behind it. */
function readWord(
  { word, start }: Cue,
  { before, after }: Around,
  times: readonly Time[],
  document: DocumentDate | null,
  state: PeriodState,
  said: Said,
): Reading {
  const previous = times[times.length - 1];
  // `5月当月`: says again what the date before it says.
  const again =
    previous !== undefined &&
    ((previous.end === start && AGAIN.test(word)) ||
      (weeksBefore(word) !== null && before.endsWith(particles.genitive) && previous.end === start - 1));
  const reading: Reading = again
    ? { iso: previous.iso, known: previous.role === 'governs' }
    : readCue(word, {
        document,
        sentenceYear: said.sentenceYear,
        year: said.sentenceYear ?? said.year,
        governingYear: governingYear(state.paragraph, state.section, state.title),
        span: spanBefore(times) ?? spanOf(state),
        title: state.title,
        month: said.month,
        lastDay: state.lastDay,
        lastMonth: state.lastMonth,
        lastQuarter: state.lastQuarter,
        event: state.event,
        dateline: state.dateline,
        weeks: state.weeks,
      });
  const year = reading.iso === null ? null : isoYear(reading.iso);
  // `去年同期为28亿元；第三季度为43亿元`: the year before is told for its own level alone.
  if (year !== null && YEAR.test(word) && !SAME_PART.test(word) && !compared(before, after)) said.sentenceYear = year;
  return reading;
}

/** `上周（9月9日-9月13日）`: the days of the week that stands before the bracket. */
function noteWeek(last: Cue | null, iso: string | null, between: string, state: PeriodState): void {
  const weeks = last === null || between !== '（' ? null : weeksBefore(last.word);
  if (weeks !== null && iso?.includes('/')) state.weeks.set(weeks, iso);
}

/** Whether no number holds for a time. */
function isIdle({ mention, word }: Found, { before, after, wide, contract }: Around, folded: string): boolean {
  if (mention === null) return isWhenTold(word, wide) || isIdleWord(after);
  return (
    contract ||
    onlyBegins(before, after) ||
    isPublication(before, after) ||
    isIdleDate(mention.date, before, wide, folded)
  );
}

/** What a time is that nothing is known of. */
const NO_TIME = { iso: null, role: 'none', reach: 'clause', leading: false, ofReport: false } as const;

/** Finds every time of a sentence, resolved, with what it does. Sets `state.year` as it reads. */
export function readTimes(
  folded: string,
  mentions: readonly Mention[],
  document: DocumentDate | null,
  state: PeriodState,
): { times: Time[]; dates: Map<Mention, string> } {
  const times: Time[] = [];
  const dates = new Map<Mention, string>();
  const said: Said = { sentenceYear: null, year: state.year, month: state.month };
  const brackets = bracketsOf(folded, mentions);
  const credits = isCredit(folded, mentions);
  let bracket: readonly [number, number] | null = null;
  let outside: Said = { ...said };
  let last: Cue | null = null;
  for (const found of foundTimes(folded, mentions)) {
    const { start, end, mention, word } = found;
    const within = brackets.find(([from, to]) => start > from && start < to) ?? null;
    // `（去年第一季度为4.1万亿元）`: what brackets say of another year is over with them.
    if (within !== bracket) {
      if (bracket !== null) Object.assign(said, outside);
      if (within !== null) outside = { ...said };
      bracket = within;
    }
    const around = aroundOf(found, folded);
    const { before, after, wide } = around;
    const idle = (mention !== null && credits) || isIdle(found, around, folded);
    const does = movesOn(times, folded, start) ? 'governs' : roleOf(before, after, word, wide);
    const { iso, known }: Reading = mention
      ? { iso: readMention(mention, around, folded, document, state, said, does), known: true }
      : readWord(found, around, times, document, state, said);
    if (mention) dates.set(mention, iso as string);
    noteWeek(last, iso, folded.slice(last?.end ?? start, start), state);
    last = found;
    // `截至5月31日的2012财年第一季度`: what the day before it tells more exactly.
    const told = times.at(-1);
    if (!known || (told !== undefined && told.end >= end)) {
      times.push({ start, end, ...NO_TIME });
      continue;
    }
    const reach = within !== null ? 'brackets' : reachOf(before, after, word, mention !== null);
    const leads = (): boolean => PAST.test(word) || isLeading(folded, start, end, isBulletinTime(iso, document));
    const span = mention !== null && iso !== null ? spanUpTo(iso, after) : null;
    const role = idle ? 'none' : goesOnComparing(times, folded, start) ? 'compared' : does;
    const same =
      role === 'governs' && mention !== null && iso !== null ? sameMonths(iso, after, spanBefore(times)) : iso;
    times.push({
      start,
      end: end + (span?.length ?? 0),
      iso: span?.iso ?? since(same, before, after, document),
      role,
      reach,
      leading: reach === 'sentence' && !idle && !EDITION.test(word) && leads(),
      ofReport: role === 'governs' && announcesReport(folded, start, end + (span?.length ?? 0)),
    });
  }
  if (bracket !== null) Object.assign(said, outside);
  shareParts(times, folded);
  Object.assign(state, { year: said.year, month: said.month });
  return { times, dates };
}

const LISTED = pattern`^${particles.listSigns}$`;

/** `比上月末和上年同期高`: the second of two times that something is held against. */
function goesOnComparing(times: readonly Time[], folded: string, start: number): boolean {
  const last = times[times.length - 1];
  return last?.role === 'compared' && LISTED.test(folded.slice(last.end, start));
}

const MOVED_TO = pattern`^[^，；。：]*${changes.moving}(?:${particles.until})$`;

/** `由2012年的19%降至2024年的11%`: the second of two times between which something moved has a number of its own. */
function movesOn(times: readonly Time[], folded: string, start: number): boolean {
  const last = times[times.length - 1];
  return last?.role === 'from' && MOVED_TO.test(folded.slice(last.end, start));
}

const PART = /^(?:\d{4}|XXXX)-\d\d(?:\/(?:\d{4}|XXXX)-\d\d)?$/;

/** The month or months that the sentence has spoken of: `2024年上半年…，去年同期…`. */
function spanBefore(times: readonly Time[]): string | null {
  const spoken = times.findLast(({ role }) => role === 'governs')?.iso ?? null;
  return spoken !== null && PART.test(spoken) ? spoken : null;
}

/** The month or months that the paragraph, the number told last in it, the section or the title is of. */
function spanOf({ paragraph, section, title, spoken }: PeriodState): string | null {
  const iso = paragraph ?? spoken ?? section ?? title;
  return iso !== null && PART.test(iso) ? iso : null;
}
