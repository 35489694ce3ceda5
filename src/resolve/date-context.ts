/** The year and the month that dates without them take. */
import { pattern } from '../../grammars/pattern.js';
import type { DateMention } from '../../grammars/zh/mention.js';
import type { DateContext, DocumentDate } from './calendar.js';
import { governingYear } from './cues.js';
import { times } from './lexicon.js';
import { plannedBehind, yearPassed } from './past-times.js';
import type { PeriodState } from './time.js';
import { beginsSince, compared, SINCE_RECORD } from './time-roles.js';

/** How much of the text behind a date tells whether it is one to come. */
const BEHIND = 14;

/** The years and the month that a sentence has said so far. */
export interface Said {
  sentenceYear: number | null;
  year: number | null;
  month: number | null;
}

/** `据新华社北京5月27日电…截至26日`: the month of the day last named, where the text has no date. */
const monthIn = (day: string | null): number | null => {
  const month = /^(?:\d{4}|XXXX)-(\d\d)-/.exec(day ?? '')?.[1];
  return month === undefined ? null : Number(month);
};

/** The year and month that a date without them takes: of the sentence, the paragraph, the title, the document. */
export function dateContext(
  mention: DateMention,
  document: DocumentDate | null,
  state: PeriodState,
  said: Readonly<Said>,
  folded: string,
): DateContext {
  const { date } = mention;
  const { sentenceYear } = said;
  const month = said.month ?? (document?.month == null ? monthIn(state.lastDay) : null);
  const context = (year: number | null): DateContext => ({ document, year, month });
  if (date.month !== null && date.day !== null && sentenceYear === null) return context(paragraphYear(state, document));
  const year = sentenceYear ?? said.year;
  if (year !== null || date.year !== null || date.yearWord !== null) return context(year);
  const titled = governingYear(null, state.section, state.title);
  if (titled !== null && date.day === null) return context(titled);
  const planned = plannedBehind(folded.slice(0, mention.start), folded.slice(mention.end, mention.end + BEHIND));
  return context(planned ? null : yearPassed(date, document));
}

/** `9月就已突破2015年全年创下的订单纪录`, `刷新2019年3517亿元的记录`. */
const RECORD = pattern`^[^，。；]{0,24}${times.recordNouns}`;

/** Whether a date's year holds for the dates behind it that leave theirs out. */
export function setsYear({ date }: DateMention, before: string, after: string): boolean {
  return (
    date.part !== 'decade' &&
    date.part !== 'century' &&
    !compared(before, after) &&
    !SINCE_RECORD.test(after) &&
    !RECORD.test(after) &&
    !((date.year !== null || date.yearWord !== null) && beginsSince(before, after))
  );
}

/** A full date without a year looks first at the paragraph's year if that was said as a full date. */
function paragraphYear(state: PeriodState, document: DocumentDate | null): number | null {
  return document !== null && document.month !== null ? null : state.year;
}
