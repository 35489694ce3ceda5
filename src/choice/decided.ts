/** What was decided for a document's claims so far: which subjects and periods, how often. Each step takes constant time. */

export interface Decided {
  /** How many claims. */
  readonly claims: number;
  /** How many of them have no subject. */
  readonly withoutSubject: number;
  /** Subjects and how often each was decided. */
  readonly subjects: ReadonlyMap<string, number>;
  /** The last subjects, each once, the last one first. */
  readonly recentSubjects: readonly string[];
  readonly periods: ReadonlyMap<string | null, number>;
  /** The period that most claims have, the first of those that have as many; null while none has two. */
  readonly frequentPeriod: string | null;
}

export interface DecidedReader extends Decided {
  readonly note: (subject: string | null, period: string | null) => void;
}

const RECENT = 6;

export function decidedReader(): DecidedReader {
  const firstAt = new Map<string | null, number>();
  const state = {
    claims: 0,
    withoutSubject: 0,
    subjects: new Map<string, number>(),
    recentSubjects: [] as string[],
    periods: new Map<string | null, number>(),
    frequentPeriod: null as string | null,
  };
  const noteSubject = (subject: string | null): void => {
    if (subject === null) {
      state.withoutSubject++;
      return;
    }
    state.subjects.set(subject, (state.subjects.get(subject) ?? 0) + 1);
    state.recentSubjects = [subject, ...state.recentSubjects.filter((other) => other !== subject)].slice(0, RECENT);
  };
  const notePeriod = (period: string | null): void => {
    if (!firstAt.has(period)) firstAt.set(period, firstAt.size);
    const count = (state.periods.get(period) ?? 0) + 1;
    state.periods.set(period, count);
    if (period === null || count < 2) return;
    const most = state.frequentPeriod === null ? 1 : (state.periods.get(state.frequentPeriod) as number);
    const earlier = (firstAt.get(period) as number) < (firstAt.get(state.frequentPeriod) ?? 0);
    if (count > most || (count === most && earlier)) state.frequentPeriod = period;
  };
  return Object.assign(state, {
    note(subject: string | null, period: string | null) {
      state.claims++;
      noteSubject(subject);
      notePeriod(period);
    },
  });
}
