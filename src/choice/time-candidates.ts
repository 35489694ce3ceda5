/** Candidates of the fields that are times: the period, and what a change is compared with. */
import { type Candidate, candidateList } from './candidate.js';
import type { Decision, DocumentModel } from './document-model.js';
import type { Frame } from './frame.js';

const HISTORY = 6;
const EARLIER_TIMES = 4;

/** A year alone: most times are one. */
export const isYear = (iso: string): boolean => /^\d{4}$/.test(iso);

/** The year of a time; null where it is not known. */
const yearIn = (iso: string): string | null => /^\d{4}/.exec(iso)?.[0] ?? null;

function shiftYear(iso: string, by: number): string {
  if (isYear(iso)) return String(Number(iso) + by);
  return iso.replace(/\d{4}(?=-|\/|$)/g, (year) => String(Number(year) + by));
}

export function periodCandidates(frame: Frame, document: DocumentModel): readonly Candidate[] {
  const list = candidateList();
  const { context, sentence, claim } = frame;
  const { start } = context.mention;
  const { times } = sentence.reading;
  list.add(null, 'none');
  const before = times.filter((time) => time.start < start && time.iso !== null);
  before.forEach((time, i) => {
    const iso = time.iso as string;
    const note = (text: string, source: string): void => {
      const candidate = list.add(text, source);
      if (candidate.time === null) Object.assign(candidate, { time, rank: before.length - i });
    };
    note(iso, 'time');
    const year = yearIn(iso);
    if (iso.length > 4 && year !== null) note(year, 'timeYear');
    const [from, to] = iso.split('/');
    if (from !== undefined && to !== undefined && to !== '') {
      note(from, 'timeFrom');
      note(to, 'timeTo');
    }
    for (const other of before)
      if (other !== time && other.iso?.length === 4 && iso.length === 4 && iso < other.iso)
        note(`${iso}/${other.iso}`, 'range');
    note(shiftYear(iso, -1), 'yearBefore');
  });
  times
    .filter((time) => time.start > start && time.iso !== null)
    .forEach((time, i) => {
      const candidate = list.add(time.iso, 'timeBehind');
      if (candidate.time === null) Object.assign(candidate, { time, rank: i + 1 });
    });
  const { paragraph, section, title, event, toldPeriod } = context.governing;
  for (const [iso, source] of [
    [paragraph, 'paragraph'],
    [section, 'section'],
    [title, 'titleRule'],
    [event, 'event'],
    [toldPeriod, 'told'],
  ] as const)
    if (iso !== null) list.add(iso, source);
  const { decisions } = document;
  for (let ago = 1; ago <= Math.min(HISTORY, decisions.length); ago++) {
    const { period } = decisions[decisions.length - ago] as Decision;
    if (period !== null) list.add(period, 'history').ago ||= ago;
  }
  addEarlier(list, frame, document);
  addDocument(list, document);
  list.add(claim.period, 'rule');
  return list.all;
}

/** The last times of the sentences before. */
function addEarlier(list: ReturnType<typeof candidateList>, { sentence }: Frame, document: DocumentModel): void {
  let found = 0;
  for (const previous of document.before) {
    const { times } = previous.reading;
    for (let i = times.length - 1; i >= 0 && found < EARLIER_TIMES; i--) {
      const time = times[i];
      if (!time || time.iso === null || time.role !== 'governs') continue;
      found++;
      const candidate = list.add(
        time.iso,
        previous.block === sentence.block ? 'earlier' : 'earlierFar',
        null,
        'before',
        found,
      );
      candidate.back ||= found;
      candidate.time ??= time;
    }
  }
}

/** The times of the title, of the heading above and of the document itself. */
function addDocument(
  list: ReturnType<typeof candidateList>,
  { titlePeriod, headingPeriod, leadPeriod, decided, date }: DocumentModel,
): void {
  if (titlePeriod !== null) {
    list.add(titlePeriod, 'title');
    const year = yearIn(titlePeriod);
    if (year !== null) list.add(year, 'titleYear');
    if (titlePeriod.length === 4) list.add(`${titlePeriod}-12-31`, 'titleEnd');
  }
  if (headingPeriod !== null) list.add(headingPeriod, 'heading');
  if (leadPeriod !== null) {
    list.add(leadPeriod, 'lead');
    const year = yearIn(leadPeriod);
    if (year !== null) list.add(year, 'leadYear');
  }
  if (decided.frequentPeriod !== null) list.add(decided.frequentPeriod, 'frequent');
  if (date !== null) {
    const year = date.slice(0, 4);
    list.add(date, 'date');
    if (date.length > 4) list.add(date.slice(0, 7), 'dateMonth');
    list.add(year, 'dateYear');
    list.add(shiftYear(year, -1), 'dateYearBefore');
    list.add(`${shiftYear(year, -1)}-12-31`, 'dateYearBeforeEnd');
  }
}

/** Ways in which a change is compared, and times that it can be compared with. */
export function changeBaseCandidates(frame: Frame, document: DocumentModel): readonly Candidate[] {
  const list = candidateList();
  list.add(null, 'none');
  for (const way of ['yoy', 'pop', 'avg']) list.add(way, 'way');
  const before = frame.sentence.reading.times.filter(
    (time) => time.start < frame.context.mention.start && time.iso !== null,
  );
  before.forEach((time, i) => {
    const candidate = list.add(time.iso, 'time');
    if (candidate.time === null) Object.assign(candidate, { time, rank: before.length - i });
  });
  const { decisions } = document;
  for (let ago = 1; ago <= Math.min(3, decisions.length); ago++) {
    const { base } = decisions[decisions.length - ago] as Decision;
    if (base !== null) list.add(base, 'history').ago ||= ago;
  }
  list.add(frame.claim.base, 'rule');
  return list.all;
}
