/** Where a name ends: verbs, adverbs and particles that no name contains. */

import { globalPattern, noneOf, pattern } from '../../grammars/pattern.js';
import { calendar, names, verbs } from './lexicon.js';
import type { Words } from './words.js';

/** Verbs, adverbs and particles that no name contains: where one stands, the name has ended. */
const BOUNDARY = globalPattern`
  (?:${verbs.boundary}|${names.ranking}(?=(?:，|${names.rankingBehind}))|${names.ends}
  |${names.planning}(?=${names.plannedVerbs})|(?<=..|(?:[A-Z]|${names.placeholders}))${names.reaches}
  |“(?!.)|[，；：。！？、（）《\ue001\d])`;

const YEAR_HEAD = pattern`^20\d\d${noneOf(String.raw`\d`, calendar.year)}`;

/** Offset of the first character that cannot belong to a name at the head of the text. */
export function nameLimit(text: string): number {
  BOUNDARY.lastIndex = text.startsWith('“') ? Math.max(1, text.indexOf('”')) : 1;
  if (YEAR_HEAD.test(text)) BOUNDARY.lastIndex = 4;
  for (let hit = BOUNDARY.exec(text); hit; hit = BOUNDARY.exec(text)) {
    // A list of names goes on: `北京、天津`.
    if (hit[0] === '、') continue;
    return hit.index;
  }
  return text.length;
}

/** The name that a stretch ends with: what follows its last verb, when it ends like an entity. */
export function nameAtEnd(text: string, words: Words): string | null {
  let from = 0;
  BOUNDARY.lastIndex = 0;
  for (let hit = BOUNDARY.exec(text); hit; hit = BOUNDARY.exec(text))
    if (hit.index + hit[0].length < text.length) from = hit.index + hit[0].length;
  const name = text.slice(from);
  return name.length >= 3 && words.entityAtEnd(name) ? name : null;
}
