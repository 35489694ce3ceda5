/** The time that a table as a whole holds for: that of its title, of what stands above it, or of its document. */
import { withoutSectionNumber } from './roles/line.js';
import { isOfEarlier, isOfFounding, isTime, namesYear, withFigures } from './roles/time-words.js';
import type { Surroundings } from './surroundings.js';
import { reportPeriod, type TableTime, yearOfTitle } from './time.js';
import { lastDayOf } from './time-steps.js';

/** The time of a table, and whether the table says it itself. */
export interface TablePeriod {
  readonly period: string | null;
  readonly told: boolean;
  /** Its title says that it is of the time before that of its document: `上期金额`. */
  readonly isBack?: boolean;
}

/**
 * The time of a table: that of its title, the line above it or its sheet, else that of the document.
 *
 * @param texts what the table says, the nearest first
 * @param document the document's title, and the time that was read in it
 * @param time reads times
 */
export function tablePeriod(
  texts: readonly (string | null)[],
  { above, nouns, source }: AroundTable,
  document: DocumentTimes,
  time: TableTime,
): TablePeriod {
  const around = documentPeriod(document, time);
  for (const text of texts) {
    const period = text === null ? null : time.read(withoutSectionNumber(text), around);
    if (period !== null) return { period, told: true, isBack: isOfEarlier(text ?? '') && !/\d/.test(text ?? '') };
  }
  // A month that stands alone on the cover of a report is when it was given.
  const sections = document.reported ? above.headings.filter((text) => !isTime(withFigures(text))) : above.headings;
  const headed = sections
    .map((text) => headingTime(text, around, time))
    .find((period) => period !== null && !isSigned(period, around, document));
  const known = headed ?? around;
  // Where a time is known, only a paragraph that speaks of what the table tells says more of it.
  const led = above.paragraphs
    .filter((text) => known === null || nouns.some((noun) => text.includes(noun)))
    .map((text) => firstTime(text, known, time))
    .find((period) => period !== null);
  if (led !== undefined) return { period: led, told: true };
  // `2020奖牌榜`: a year that opens a name may be that of an event, and says less than all else.
  const titles = [...texts, ...above.headings, document.title].map((text) => yearOfTitle(text ?? ''));
  const opening = known === null ? (titles.find((year) => year !== null) ?? null) : null;
  const last = source === null ? null : time.read(source, null);
  return { period: known ?? opening ?? last, told: known !== around };
}

/** What is known of a table beside its caption. */
interface AroundTable {
  readonly above: Surroundings;
  /** What its headings name. */
  readonly nouns: readonly string[];
  /** The bulletin of a year that a line below names as its source. */
  readonly source: string | null;
}

/** The time that a heading above a table sets; `10年数据` is no year. */
const headingTime = (text: string, around: string | null, time: TableTime): string | null =>
  around === null && !namesYear(text) ? null : time.read(withoutSectionNumber(text), around);

/** A day or a month after all that the report of a company is about: when it was signed, as auditors do above the statements. */
const isSigned = (period: string, around: string | null, { reporter }: DocumentTimes): boolean =>
  reporter != null && around !== null && /^\d{4}-\d\d(?:-\d\d)?$/.test(period) && period > lastDayOf(around);

/** A month, a quarter or another part of a year, no day. */
const PART_OF_YEAR = /^(\d{4})-\d\d(?:\/\d{4}-\d\d)?$/;
const YEAR_ALONE = /^\d{4}$/;
/** Clauses of a paragraph that are looked at. */
const CLAUSES = 4;

/** The first time of a paragraph above a table: a part of the year that all is about, or any where no year is known. */
function firstTime(text: string, around: string | null, time: TableTime): string | null {
  if (around !== null && !YEAR_ALONE.test(around)) return null;
  for (const clause of text.split(/[，。；：,;]/u).slice(0, CLAUSES)) {
    if (!/\d/.test(clause) || isOfFounding(clause)) continue;
    const read = time.read(clause, around);
    // A day of every month is none.
    if (read === null || read.includes('-XX')) continue;
    return around === null || PART_OF_YEAR.exec(read)?.[1] === around ? read : null;
  }
  return null;
}

/** What a document says of the time of its numbers. */
interface DocumentTimes {
  readonly title: string | null;
  /** The time that was read in the title. */
  readonly period: string | null;
  /** The stretch that a report says it is about. */
  readonly reported?: string | null;
  /** The company whose report it is. */
  readonly reporter?: string | null;
  /** The sentence that says it of all its numbers. */
  readonly announced?: string | null;
}

/** The time that the document's title sets: that of a report, else the narrower of what was read in it. */
function documentPeriod({ title, period, reported, announced }: DocumentTimes, time: TableTime): string | null {
  if (reported) return reported;
  const told = announced ? time.read(announced, period) : null;
  if (told !== null && (period === null || told.startsWith(period))) return told;
  if (title === null) return period;
  const read = reportPeriod(title) ?? headingTime(title, period, time);
  return period === null || reportPeriod(title) !== null || read?.startsWith(period) ? read : period;
}
