/**
 * What is to come by its verb: `将招募2500名`, `将达2万吨`. Verbs are told by the dictionary, so that no list need hold
 * all that people intend.
 */

import { wordsOf } from '../../grammars/pattern.js';
import plans from '../../grammars/zh/lexicon/plans.json' with { type: 'json' };
import type { Status } from '../record/schema.js';
import type { Frame } from './frame.js';
import type { Word } from './words.js';

const setOf = (words: string): ReadonlySet<string> => new Set(wordsOf(words));
const WILL = setOf(plans.willWords);
/** Verbs of what comes to be, whoever wants it: `达到`, `增长`, `为`. */
const COMES_TO = setOf(plans.comesTo);
/** Words between 将 and its verb that leave it an adverb. */
const BETWEEN: ReadonlySet<Word['kind']> = new Set(['adverb', 'time', 'number']);
const ASIDES = setOf(plans.willAsides);
const isBetween = ({ kind, text }: Word): boolean => BETWEEN.has(kind) || ASIDES.has(text);
const SETS_OUT = setOf(plans.setsOut);
const DONE_BEFORE = setOf(plans.doneBefore);
const BASIS = setOf(plans.basis);
const BEHIND = 3;

const MARK = /^[，。；：]$/u;

/** Where 将 stands before the number in its part of the clause; -1 where it does not. */
function willBefore({ words, at }: Frame): number {
  for (let i = at - 1; i >= 0; i--) {
    const { text } = words[i] as Word;
    if (MARK.test(text)) return -1;
    if (WILL.has(text)) return DONE_BEFORE.has(words[i - 1]?.text ?? '') ? -1 : i;
  }
  return -1;
}

/** Whether a number is where a change sets out: `将由28万吨增至52万吨`, `将在2010年5万吨的基础上`. */
function setsOut({ words, at }: Frame, from: number): boolean {
  if (words.slice(at + 1, at + 1 + BEHIND).some(({ text }) => BASIS.has(text))) return true;
  for (let i = at - 1; i > from; i--) {
    const { text, kind } = words[i] as Word;
    if (kind === 'verb') return false;
    if (SETS_OUT.has(text)) return true;
  }
  return false;
}

/**
 * The status of a number by 将 and the verb behind it; null where there is none, or 将 is the preposition of an object
 * (`将13个项目转让`).
 */
export function statusOfVerb(frame: Frame): Status | null {
  const { words, at } = frame;
  const will = willBefore(frame);
  if (will < 0 || setsOut(frame, will)) return null;
  let i = will + 1;
  while (i < at && isBetween(words[i] as Word)) i++;
  // `将突破1300名`: a bound is part of the number.
  if (i === at) return /^\d/.test((words[at] as Word).text) ? null : 'forecast';
  if ((words[i] as Word).kind === 'preposition') {
    while (i < at && (words[i] as Word).kind !== 'verb') i++;
    // `将以12亿澳元收购`: the verb stands behind the number.
    if (i === at) return 'target';
  }
  const verb = words[i] as Word;
  if (verb.kind !== 'verb') return null;
  return COMES_TO.has(verb.text) ? 'forecast' : 'target';
}
