/**
 * Lists of names with their numbers in brackets: `四川（5682件）、安徽（5184件）`. What the first number was found to be of
 * holds for the next: the same measure, and a name where it had one.
 */
import { pattern } from '../../grammars/pattern.js';
import phraseWords from '../../grammars/zh/lexicon/phrase-words.json' with { type: 'json' };
import { particles } from '../resolve/lexicon.js';
import type { DocumentModel } from './document-model.js';
import type { Sifted } from './sifted.js';

/** From behind one number to the next: its bracket ends, a sign joins, a name, a bracket opens (`（约`, `（+`). */
const NEXT = pattern`^[^（）。；]{0,8}）(?:[，；]|${particles.listSigns})([^（）、，；。：]{1,24})（[^（）。；]{0,4}$`;
/** What stands before a bracket, back to a mark. */
const BEFORE = /([^（）、，；。：]{1,24})（[^（）。；]*$/;
/** What tells that a name follows: `分别为美国`. */
const LEADING = pattern`^.*(?:${phraseWords.isNamed})(?=.)`;
/** What tells that names follow: `最多的五个国家分别为`, `其次是`, `主要有`. */
const NAMED_NEXT = pattern`^(?:${particles.respectively}|${phraseWords.listing})*(?:${phraseWords.isNamed})：?$`;
/** Behind a number: its bracket ends and a name with a bracket of its own follows. */
const GOES_ON = pattern`^[^（）。；]{0,12}）(?:[，；]|${particles.listSigns})[^（）、，；。：]{1,24}（[^（）]{0,4}\d`;
/** How far before a number its bracket opens. */
const REACH = 48;

/**
 * The candidate that the number before calls for.
 *
 * @returns its index; -1 where the number goes on no such list, or what it calls for is no candidate
 */
export function nextInBrackets(
  { question, claim, candidates }: Sifted,
  chances: readonly number[],
  { current, decisions }: DocumentModel,
): number {
  const last = decisions.at(-1);
  if (!current || last?.sentence !== current || (question !== 'subject' && question !== 'indicator')) return -1;
  const { folded } = current;
  const name = NEXT.exec(folded.slice(last.end, claim.start))?.[1];
  const nameBefore = BEFORE.exec(folded.slice(Math.max(0, last.end - REACH), last.end))?.[1]?.replace(LEADING, '');
  if (name === undefined || nameBefore === undefined) return -1;
  const before = last[question];
  if (before === null || !nameBefore.endsWith(before)) {
    // The measure, or whoever all of them are of; not where the name is a part of it.
    if (before !== null && (nameBefore.includes(before) || before.includes(nameBefore))) return -1;
    return candidates.findIndex(({ text }) => text === before);
  }
  const to = folded.lastIndexOf('（', claim.start);
  let best = -1;
  candidates.forEach(({ text, span }, i) => {
    if (text === null || span?.sentence !== current || !name.endsWith(text)) return;
    if (current.words[span.to - 1]?.end !== to) return;
    if (best < 0 || (chances[i] as number) > (chances[best] as number)) best = i;
  });
  return best;
}

/**
 * Whether a candidate is what the names of such a list are called together, and so not what is measured of each:
 * `核电站最多的五个国家分别为美国（104座）、法国（59座）`.
 */
export function namesItems({ claim, candidates }: Sifted, index: number, { current }: DocumentModel): boolean {
  const span = candidates[index]?.span;
  if (!current || !span || span.sentence !== current) return false;
  const open = current.folded.lastIndexOf('（', claim.start);
  const name = BEFORE.exec(current.folded.slice(Math.max(0, claim.start - REACH), claim.start));
  if (name === null || open < 0 || !GOES_ON.test(current.folded.slice(claim.end, claim.end + REACH))) return false;
  // The item itself follows what tells that it does.
  const [, text = ''] = name;
  const behind = current.folded.slice(current.words[span.to - 1]?.end ?? 0, open);
  for (let length = 1; length < behind.length && length <= text.length; length++)
    if (NAMED_NEXT.test(behind.slice(0, -length))) return true;
  return false;
}
