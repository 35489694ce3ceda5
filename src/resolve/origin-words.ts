/** Where each field of a claim came from, in words. */
import type { Mention } from '../../grammars/zh/mention.js';
import type { Origin } from './origins.js';
import type { ResolveState, SentenceState } from './state.js';

/** What is said of the status of a number that no rule finds a plan or forecast for. */
export const NO_STATUS_WORD = 'no word of plan or forecast';

/** A date is its own period. */
export const DATE_ORIGIN: Origin = {
  kind: 'a calendar expression',
  subject: 'a date has none',
  indicator: 'a date has none',
  period: 'its own words; a missing year from the sentence, the paragraph or the document',
  base: 'a date has none',
  status: 'a date is a fact',
};

export function periodOrigin(period: string | null, mention: Mention, now: SentenceState, state: ResolveState): string {
  if (period === null) return 'no time said';
  const time = now.times.findLast((candidate) => candidate.iso === period && candidate.start < mention.start);
  if (time) return `“${now.folded.slice(time.start, time.end)}” in the sentence`;
  if (period === now.fromIso) return 'the start of the change that the list began with';
  if (period === state.paragraph || period === state.spoken) return 'an earlier sentence of the paragraph';
  if (period === state.section) return 'the heading of the section';
  return period === state.title ? 'the title of the document' : 'the paragraph before, which reports the same time';
}
