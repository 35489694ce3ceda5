/** Edges of noun phrases: the words before and behind one that are no part of it. */

import { globalPattern, pattern, wordsOf } from '../../grammars/pattern.js';
import { characterMarks } from '../../grammars/zh/character-marks.js';
import { calendar, nouns, numerals, particles, reports, verbs } from './lexicon.js';
import type { Words } from './words.js';

const CONNECTIVE = pattern`
  ^(?:[、，”\s；：。]|${nouns.connectives}|${reports.accordingTo}[^，。；]{0,10}${reports.sources}
  |(?:\d|${numerals.countingTwo})+${numerals.more}?${calendar.year}${nouns.spanEnds}
  |（${numerals.counting}+）|${numerals.counting}+、|\d+[.、]|◇|——|—|·|●|■|◆|▲|★|①|②|③|④|⑤|⑥|\ue001)+`;

const BLANKS =
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
/** What a connective begins with: most stretches begin with something else, and are not held against all of them. */
const MAY_CONNECT = characterMarks(
  `${BLANKS}、，”；：。（0123456789◇—·●■◆▲★①②③④⑤⑥\ue001`,
  ...[nouns.connectives, reports.accordingTo, numerals.countingTwo, numerals.counting].map(wordsOf),
);

/** Strips connectives, adverbs and time words from the head of a stretch. */
export function trimHead(text: string): string {
  const head = text.startsWith('【') ? text.replace(/^【[^】]{0,12}】/, '') : text;
  return MAY_CONNECT[head.charCodeAt(0)] === 1 ? head.replace(CONNECTIVE, '') : head;
}

/** The words before a number that are no part of what it counts are not longer. */
const LONGEST_TAIL = 40;

const VALUE_TAIL = pattern`(?:${verbs.value}|${nouns.valueTails}|，|、|\ue001|：|:|(?<=${nouns.measureEnds})${particles.in})+$`;

const CONSECUTIVE = pattern`${nouns.consecutive}(?:\d|${numerals.counting})+${nouns.consecutiveUnits}$`;

const PER_UNIT_HEAD = pattern`${nouns.perUnitHeads}$`;

/** Strips the verbs that lead to a number from the end of a stretch: `…总值达` → `…总值`. */
export function trimTail(text: string, words: Words): string {
  let out = text;
  for (let i = 0; i < 4; i++) {
    const start = Math.max(0, out.length - LONGEST_TAIL);
    const hit = VALUE_TAIL.exec(start === 0 ? out : out.slice(start));
    if (!hit) break;
    // `国有`, `行为`: a known indicator is not cut into.
    const known = words.indicatorAtEnd(out);
    if (known && known.word.length > hit[0].length && known.word.length >= 3) break;
    out = out.slice(0, start + hit.index);
  }
  out = out.replace(CONSECUTIVE, '');
  // `户均13.7万元`: 均 belongs to the noun.
  if (PER_UNIT_HEAD.test(out) && text.startsWith(nouns.average, out.length)) out += nouns.average;
  return out;
}

const EDGES = globalPattern`^(?:[，、；：。/]|${nouns.edges})+|(?:[，、；：。，（]|${particles.genitiveOrPerfective})+$`;

/** Blanks out; stray punctuation and empty modifiers off both ends. */
export function tidy(text: string): string {
  let out = text.replace(/[\s\ue001]/g, '').replace(EDGES, '');
  if (out.startsWith('”')) out = out.slice(1);
  if (out.endsWith('“')) out = out.slice(0, -1);
  if (out.includes('”') && !out.includes('“')) out = out.slice(out.lastIndexOf('”') + 1) || out;
  if (out.includes('“') && !out.includes('”')) out = out.replace('“', '');
  return out;
}
