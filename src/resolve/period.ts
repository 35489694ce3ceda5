/** Periods: the times that a sentence sets, resolved, with what each of them does. */

import type { DateMention, Mention } from '../../grammars/zh/mention.js';
import { type DateContext, type DocumentDate, isoYear, resolveDate, yearOf } from './calendar.js';
import { type Cue, governingYear, type Reading, readCue } from './cues.js';
import { bracketsOf, foundTimes } from './found-times.js';
import { calendar, particles, times } from './lexicon.js';
import { plannedBehind, yearPassed } from './past-times.js';
import { pattern } from './pattern.js';
import { sameMonths, spanUpTo } from './spans.js';
import {
  beginsSince,
  compared,
  isBulletinTime,
  isCredit,
  isLeading,
  isPublication,
  onlyBegins,
  type Reach,
  reachOf,
  roleOf,
  SINCE_RECORD,
  since,
  type TimeRole,
} from './time-roles.js';

export interface Time {
  readonly start: number;
  readonly end: number;
  readonly iso: string | null;
  readonly role: TimeRole;
  readonly reach: Reach;
  /** Stands at the head of its sentence, so that it holds for the sentences after it too. */
  readonly leading: boolean;
}

export interface PeriodState {
  /** Set by the head of an earlier sentence in the paragraph. */
  paragraph: string | null;
  /** Set by the heading of the section. */
  section: string | null;
  /** Set by the title of the document. */
  title: string | null;
  /** Year that was last said, for dates that leave it out. */
  year: number | null;
  month: number | null;
  /** Day of the event that the article reports. */
  event: string | null;
  /** Day last named, for 当天 and 届时. */
  lastDay: string | null;
}

/** How much of the text before and behind a time tells what it does. */
const BEFORE = 12;
const BEHIND = 14;
const WIDE = 80;

const AGAIN = pattern`^${times.again}$`;
const YEAR = pattern`${calendar.year}`;
const EDITION = pattern`^${times.editions}$`;
const PAST = pattern`^${times.past}`;

/** The years and the month that a sentence has said so far. */
interface Said {
  sentenceYear: number | null;
  year: number | null;
  month: number | null;
}

/** What right around a time tells what it does. */
interface Around {
  readonly before: string;
  readonly after: string;
}

/** Resolves a date of the text; it may set the year for the dates behind it. */
function readMention(
  mention: DateMention,
  { before, after }: Around,
  folded: string,
  document: DocumentDate | null,
  state: PeriodState,
  said: Said,
): string {
  const context = dateContext(mention, document, state, said, folded);
  const iso = resolveDate(mention.date, context);
  const year = yearOf(mention.date, context);
  if (year !== null && setsYear(mention, before, after) && !isPublication(before, after)) {
    said.year = year;
    said.sentenceYear = year;
  }
  if (mention.date.month !== null) said.month = mention.date.month;
  if (/^(?:\d{4}|XXXX)-\d\d-\d\d/.test(iso)) state.lastDay = iso;
  return iso;
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
  const again = previous !== undefined && previous.end === start && AGAIN.test(word);
  const reading: Reading = again
    ? { iso: previous.iso, known: previous.role === 'governs' }
    : readCue(word, {
        document,
        sentenceYear: said.sentenceYear,
        year: said.sentenceYear ?? said.year,
        governingYear: governingYear(state.paragraph, state.section, state.title),
        span: spanBefore(times) ?? spanOf(state),
        month: said.month,
        lastDay: state.lastDay,
        event: state.event,
      });
  const year = reading.iso === null ? null : isoYear(reading.iso);
  if (year !== null && YEAR.test(word) && !compared(before, after)) said.sentenceYear = year;
  return reading;
}

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
  for (const found of foundTimes(folded, mentions)) {
    const { start, end, mention, word } = found;
    const within = brackets.find(([from, to]) => start > from && start < to) ?? null;
    // `（去年第一季度为4.1万亿元）`: what brackets say of another year is over with them.
    if (within !== bracket) {
      if (bracket !== null) Object.assign(said, outside);
      if (within !== null) outside = { ...said };
      bracket = within;
    }
    const before = folded.slice(Math.max(0, start - BEFORE), start);
    const after = folded.slice(end, end + BEHIND);
    const around = { before, after };
    const { iso, known }: Reading = mention
      ? { iso: readMention(mention, around, folded, document, state, said), known: true }
      : readWord(found, around, times, document, state, said);
    if (mention) dates.set(mention, iso as string);
    if (!known) {
      times.push({ start, end, iso: null, role: 'none', reach: 'clause', leading: false });
      continue;
    }
    const reach = within !== null ? 'brackets' : reachOf(before, after, word, mention !== null);
    const idle = mention !== null && (credits || onlyBegins(before, after) || isPublication(before, after));
    const leads = (): boolean => PAST.test(word) || isLeading(folded, start, end, isBulletinTime(iso, document));
    const span = mention !== null && iso !== null ? spanUpTo(iso, after) : null;
    const role = idle
      ? 'none'
      : goesOnComparing(times, folded, start)
        ? 'compared'
        : roleOf(before, after, word, folded.slice(end, end + WIDE));
    const same =
      role === 'governs' && mention !== null && iso !== null ? sameMonths(iso, after, spanBefore(times)) : iso;
    times.push({
      start,
      end: end + (span?.length ?? 0),
      iso: span?.iso ?? since(same, before, after, document),
      role,
      reach,
      leading: reach === 'sentence' && !idle && !EDITION.test(word) && leads(),
    });
  }
  if (bracket !== null) Object.assign(said, outside);
  state.year = said.year;
  state.month = said.month;
  return { times, dates };
}

const LISTED = pattern`^(?:、|${particles.listing})$`;

/** `比上月末和上年同期高`: the second of two times that something is held against. */
function goesOnComparing(times: readonly Time[], folded: string, start: number): boolean {
  const last = times[times.length - 1];
  return last?.role === 'compared' && LISTED.test(folded.slice(last.end, start));
}

/** The year and month that a date without them takes: of the sentence, the paragraph, the title, the document. */
function dateContext(
  mention: DateMention,
  document: DocumentDate | null,
  state: PeriodState,
  said: Readonly<Said>,
  folded: string,
): DateContext {
  const { date } = mention;
  const { sentenceYear, month } = said;
  const context = (year: number | null): DateContext => ({ document, year, month });
  if (date.month !== null && date.day !== null && sentenceYear === null) return context(paragraphYear(state, document));
  const year = sentenceYear ?? said.year;
  if (year !== null || date.year !== null || date.yearWord !== null) return context(year);
  const titled = governingYear(null, state.section, state.title);
  if (titled !== null && date.day === null) return context(titled);
  const planned = plannedBehind(folded.slice(0, mention.start), folded.slice(mention.end, mention.end + BEHIND));
  return context(planned ? null : yearPassed(date, document));
}

/** Whether a date's year holds for the dates behind it that leave theirs out. */
function setsYear({ date }: DateMention, before: string, after: string): boolean {
  return (
    date.part !== 'decade' &&
    date.part !== 'century' &&
    !compared(before, after) &&
    !SINCE_RECORD.test(after) &&
    !(date.year !== null && beginsSince(before, after))
  );
}

/** A full date without a year looks first at the paragraph's year if that was said as a full date. */
function paragraphYear(state: PeriodState, document: DocumentDate | null): number | null {
  return document !== null && document.month !== null ? null : state.year;
}

const PART = /^(?:\d{4}|XXXX)-\d\d(?:\/(?:\d{4}|XXXX)-\d\d)?$/;

/** The month or months that the sentence has spoken of: `2024年上半年…，去年同期…`. */
function spanBefore(times: readonly Time[]): string | null {
  const spoken = times.findLast(({ role }) => role === 'governs')?.iso ?? null;
  return spoken !== null && PART.test(spoken) ? spoken : null;
}

/** The month or months that the paragraph, the section or the title is about. */
function spanOf({ paragraph, section, title }: PeriodState): string | null {
  const iso = paragraph ?? section ?? title;
  return iso !== null && PART.test(iso) ? iso : null;
}
