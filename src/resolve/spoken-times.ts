/** The time that a sentence tells of, for those behind it in the paragraph that name none. */
import type { Mention } from '../../grammars/zh/mention.js';
import { type DocumentDate, isoYear } from './calendar.js';
import type { Clause } from './clauses.js';
import { periodOf } from './governing-time.js';
import type { ResolveState, SentenceState } from './state.js';

/** Keeps the time that a sentence tells for those behind it that name none. */
export function noteSpoken(
  period: string | null,
  { times }: SentenceState,
  state: ResolveState,
  document: DocumentDate | null,
): void {
  if (period === null) return;
  const year = isoYear(period);
  if (year !== null && document !== null && (year < document.year - 1 || year > document.year)) return;
  if (times.some(({ iso, role, reach }) => iso === period && role === 'governs' && reach === 'sentence'))
    state.spoken = period;
}

/** Whether a number has its time from nothing but what was told before it. */
export function onlySpoken(
  period: string | null,
  mention: Mention,
  clause: Clause,
  now: SentenceState,
  state: ResolveState,
): boolean {
  return (
    period !== null && period === state.spoken && periodOf(mention, clause, now, { ...state, spoken: null }) === null
  );
}
