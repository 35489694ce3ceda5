/** Dates as claims: those that the grammar finds, and the bare years of a masthead. */

import { globalPattern } from '../../grammars/pattern.js';
import type { DateMention, Mention } from '../../grammars/zh/mention.js';
import type { Sentence } from '../layout/sentences.js';
import type { Claim } from './claim.js';
import { particles } from './lexicon.js';
import { DATE_ORIGIN } from './origin-words.js';
import type { ResolveContext } from './state.js';

/** A date is a claim of its own. */
export function dateClaim(
  sentence: Sentence,
  mention: Pick<DateMention, 'start' | 'end' | 'rule'>,
  iso: string,
): Claim {
  return {
    sentence,
    start: mention.start,
    end: mention.end,
    rule: mention.rule,
    kind: 'date',
    subject: null,
    indicator: null,
    value: null,
    min: null,
    max: null,
    unit: null,
    bound: 'exact',
    change: null,
    base: null,
    period: iso,
    status: 'actual',
    context: null,
    confidence: null,
  };
}

const MASTHEAD_YEAR = globalPattern`(?<![\d.\-/])(?:19|20)\d\d(?=\s*${particles.ordinal}|\s*$|\s+N[oO])`;

/** `2021 第 1 期`, `Issue No.1 2021`: in a masthead a year needs no 年. */
export function* mastheadYears(
  sentence: Sentence,
  mentions: readonly Mention[],
  context: ResolveContext,
): Generator<Claim> {
  for (const hit of sentence.folded.matchAll(MASTHEAD_YEAR)) {
    const start = hit.index;
    if (mentions.some((mention) => start < mention.end && start + 4 > mention.start)) continue;
    context.trace?.origin(DATE_ORIGIN);
    yield { ...dateClaim(sentence, { start, end: start + 4, rule: 'mastheadYear' }, hit[0]) };
  }
}
