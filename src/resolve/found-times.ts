/** Where the times of a sentence stand, and its brackets that hold some. */

import { pattern } from '../../grammars/pattern.js';
import type { DateMention, Mention } from '../../grammars/zh/mention.js';
import { type Cue, cuesOf } from './cues.js';
import { comparisons } from './lexicon.js';

export interface Found extends Cue {
  readonly mention: DateMention | null;
}

/** The dates and deictic words of a sentence in their order; a word inside a date is part of it. */
export function foundTimes(folded: string, mentions: readonly Mention[]): Found[] {
  const found: Found[] = [];
  for (const mention of mentions)
    if (mention.type === 'date') {
      const { start, end } = mention;
      found.push({ start, end, word: folded.slice(start, end), mention });
    }
  const dates = found.length;
  let next = 0;
  for (const cue of cuesOf(folded)) {
    while (next < dates && (found[next] as Found).end <= cue.start) next++;
    const date = next < dates ? (found[next] as Found) : null;
    if (date === null || date.start >= cue.end) found.push({ ...cue, mention: null });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** `（不含上年旧存案件，下同）`: whatever it says, it is not when the numbers outside hold. */
const PAST_TIME = pattern`${comparisons.lastYear}|${comparisons.lastPeriods}`;

/** Brackets that hold a number beside a time: the time is not what the numbers outside hold for. */
export function bracketsOf(folded: string, mentions: readonly Mention[]): [number, number][] {
  if (!folded.includes('（')) return [];
  const out: [number, number][] = [];
  let next = 0;
  for (const { index, 0: text } of folded.matchAll(/（[^（）]*）/g)) {
    const end = index + text.length;
    while (next < mentions.length && (mentions[next] as Mention).start < index) next++;
    let numbers = PAST_TIME.test(text);
    for (; next < mentions.length && (mentions[next] as Mention).start < end; next++)
      numbers ||= (mentions[next] as Mention).type !== 'date';
    if (numbers) out.push([index, end]);
  }
  return out;
}
