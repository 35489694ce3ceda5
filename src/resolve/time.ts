/** A time in a sentence, and what times hand on from one sentence to the next. */
import type { Reach, TimeRole } from './time-roles.js';

export interface Time {
  readonly start: number;
  readonly end: number;
  readonly iso: string | null;
  readonly role: TimeRole;
  readonly reach: Reach;
  /** Stands at the head of its sentence, so that it holds for the sentences after it too. */
  readonly leading: boolean;
  /** A report that is told of is of this time: what the whole text goes on to tell. */
  readonly ofReport: boolean;
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
  /** Month last told, for 当月; the last of several. */
  lastMonth: string | null;
  /** Quarter last told, for 本季度 and 上季度. */
  lastQuarter: string | null;
  /** Day last named, for 当天 and 届时. */
  lastDay: string | null;
  /** Day that the report was sent: `2月1日电`. */
  dateline: string | null;
  /** Weeks that the text has told the days of, by how many they lie before its own: `上周（9月9日-9月13日）`. */
  readonly weeks: Map<number, string>;
  /** The period of the number told last in the paragraph. */
  spoken: string | null;
}

/** Nothing has been told yet. */
export const initialTimes = (): PeriodState => ({
  paragraph: null,
  section: null,
  title: null,
  year: null,
  month: null,
  event: null,
  lastMonth: null,
  lastQuarter: null,
  lastDay: null,
  dateline: null,
  weeks: new Map(),
  spoken: null,
});
