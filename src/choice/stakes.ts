/**
 * Whose stake a share is: `收购云汐科技51%股权` is of 云汐科技股权. Where nobody is named it is what is done with it:
 * `减持5%股份` is of 减持股份.
 */

import { globalPattern, pattern } from '../../grammars/pattern.js';
import stakes from '../../grammars/zh/lexicon/stakes.json' with { type: 'json' };
import { particles } from '../resolve/lexicon.js';
import type { Candidate } from './candidate.js';
import type { DocumentModel } from './document-model.js';
import type { Frame } from './frame.js';

const STAKE = pattern`^${stakes.stakes}$`;
const STAKE_END = pattern`${stakes.stakes}$`;
/** The noun of the number before, behind it. */
const STAKE_BEHIND = pattern`^${particles.genitive}?${stakes.stakes}`;
const HELD = globalPattern`${stakes.held}`;
const DEALT = pattern`^${stakes.dealt}$`;
const AROUND = globalPattern`^${stakes.around}+|${stakes.around}+$`;
const LISTED = pattern`^${stakes.joins}(.+)$`;
const NAME = /^[^，。；：、（）\d]{2,24}$/;
/** Words that point at a firm and name none. */
const ROLE = pattern`^${stakes.roles}$`;

/**
 * Whose stake it is, or what is done with it.
 *
 * @param indicator what the number was found to measure
 * @param chosen the candidate that it is taken from
 * @returns the words to put before the indicator; empty where it needs none
 */
export function stakeOf(
  indicator: string,
  { span }: Candidate,
  subject: string | null,
  { sentence, words, clauseFrom, context }: Frame,
  { decisions }: DocumentModel,
): string {
  if (span === null || span.sentence !== sentence || !STAKE.test(indicator)) return '';
  const last = decisions.at(-1);
  const before = last?.sentence === sentence ? last : null;
  const from = Math.max(words[clauseFrom]?.start ?? 0, before?.end ?? 0);
  const to = Math.min(words[span.from]?.start ?? 0, context.mention.start);
  const text = sentence.folded.slice(from, to);
  const verb = [...text.matchAll(HELD)].at(-1);
  const rest = verb === undefined ? '' : bare(text.slice(verb.index + verb[0].length));
  if (verb !== undefined && rest === '') return DEALT.test(verb[0]) ? verb[0] : '';
  const name = nameIn(verb === undefined ? nextOf(text, before?.indicator ?? '') : rest);
  return subject !== null && (subject.includes(name) || name.includes(subject)) ? '' : name;
}

/** `了云汐科技剩余` → `云汐科技`. */
const bare = (text: string): string => text.replace(AROUND, '');

/** What a text names behind its last 的; empty where it is no name. */
function nameIn(text: string): string {
  const name = text.slice(text.lastIndexOf(particles.genitive) + 1).replace(/[“”]/g, '');
  return NAME.test(name) && !ROLE.test(name) ? name : '';
}

/** `收购甲51%股权、乙30%股权`: the next of a list. */
function nextOf(text: string, indicator: string): string {
  if (!STAKE_END.test(indicator)) return '';
  return bare(LISTED.exec(text.replace(STAKE_BEHIND, ''))?.[1] ?? '');
}
