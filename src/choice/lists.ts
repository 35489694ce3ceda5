/** Lists: what stands before numbers that are told one after another, and what the list before was told of. */

import { pattern, wordsOf } from '../../grammars/pattern.js';
import phraseWords from '../../grammars/zh/lexicon/phrase-words.json' with { type: 'json' };
import type { ClaimContext } from '../resolve/claim.js';
import { particles } from '../resolve/lexicon.js';
import type { Decision, DocumentModel } from './document-model.js';
import { breaksName } from './names.js';
import { takesNoActor } from './relating.js';
import { isNominal, type ReadSentence } from './sentence.js';
import type { Word } from './words.js';

const LISTS_BACK = 12;

/** A sign that joins items, at the edge of a text. */
export const LIST_SIGN = pattern`^${particles.listSigns}|${particles.listSigns}$`;

/** What was decided for the number at the same place of the list before. */
export function parallelOf(
  { decisions }: DocumentModel,
  sentence: ReadSentence,
  { listed, listSize }: ClaimContext,
): Decision | null {
  if (listSize < 2) return null;
  for (let i = decisions.length - 1 - listed; i >= Math.max(0, decisions.length - LISTS_BACK); i--) {
    const one = decisions[i] as Decision;
    if (one.sentence !== sentence) return null;
    // `甲分别为1、2，乙3、丙4，增长5、6`: what was told since is no such list, and the numbers are of it.
    if (one.listSize < 2) return null;
    if (one.listSize === listSize && one.listed === listed) return one;
  }
  return null;
}

/** Words that share out the numbers of a list and are never part of another. */
const SHARED_OUT = new RegExp(phraseWords.respectively.filter((word) => word.length > 1).join('|'));

/** `甲、乙分别出口`: whether a text holds such a word; it is no name then. */
export const sharesOut = (text: string): boolean => SHARED_OUT.test(text);

/** `电工器材分别出口` → 电工器材出口. */
export const withoutSharing = (text: string): string => text.replace(SHARED_OUT, '');

/** What stands behind the last such word of a text; null where there is none. */
export function behindSharing(text: string): string | null {
  const parts = text.split(SHARED_OUT);
  return parts.length < 2 ? null : (parts.at(-1) as string);
}

const RESPECTIVELY: ReadonlySet<string> = new Set(phraseWords.respectively);
const LIGHT: ReadonlySet<string> = new Set(phraseWords.light);
const LIST_MARKS: ReadonlySet<string> = new Set(['、', ...phraseWords.lists]);
/** An item can hold a conjunction itself: `家庭设备用品及维修服务和交通通讯`. */
const LIST_MARKS_TRIED: readonly ReadonlySet<string>[] = [
  LIST_MARKS,
  new Set(['、', particles.andOnly]),
  new Set(['、', ...wordsOf(particles.furthermore)]),
  new Set(['、']),
];
const CLAUSE_MARKS = '，；。：';
const STRETCHES = 3;

/** Lists left of the number with as many items as its list of numbers. */
export function listsOf(words: readonly Word[], at: number, size: number): [number, number][][] {
  let end = at;
  while (end > 0 && ((words[end - 1] as Word).kind === 'number' || LIST_MARKS.has((words[end - 1] as Word).text)))
    end--;
  const found: [number, number][][] = [];
  for (let tries = 0, to = end; tries < STRETCHES && to > 0; tries++) {
    let from = to;
    while (from > 0) {
      const before = words[from - 1] as Word;
      if (before.kind === 'number' || (before.kind === 'mark' && CLAUSE_MARKS.includes(before.text))) break;
      from--;
    }
    for (const marks of LIST_MARKS_TRIED) {
      const items = itemsOf(words, from, to, marks);
      if (items.length === size) {
        found.push(items);
        break;
      }
    }
    to = from - 1;
  }
  return found;
}

/** An item without what tells of it: `下降的是|衣着`, `制造业|分别同比增长`. */
function itemOf(words: readonly Word[], from: number, to: number): [number, number] {
  let end = from;
  while (end < to && !RESPECTIVELY.has((words[end] as Word).text)) end++;
  while (end > from + 1 && !(isNominal(words[end - 1] as Word) && !LIGHT.has((words[end - 1] as Word).text))) end--;
  let start = end - 1;
  while (start > from && !LIGHT.has((words[start - 1] as Word).text)) start--;
  // `一季度|收入、利润`: when is said of all of them.
  while (start < end - 1 && (words[start] as Word).kind === 'time') start++;
  start = Math.max(from, start);
  // `青岛|位居前列`: what the item does is told of all of them.
  const told = words.slice(start + 1, end).findIndex((word, i) => breaksName(word, words[start + i + 2]));
  // `福建|对|东盟`: whom it goes to, and not who acts towards all of them.
  const at = start + 1 + told;
  if (told >= 0 && at < end - 1 && takesNoActor(words[at]) && words[at]?.kind === 'preposition') return [at + 1, end];
  return [start, told < 0 ? Math.max(from + 1, end) : at];
}

function itemsOf(words: readonly Word[], from: number, to: number, marks: ReadonlySet<string>): [number, number][] {
  const items: [number, number][] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && !(marks.has((words[i] as Word).text) && i > from)) continue;
    if (i > start) items.push(itemOf(words, start, i));
    start = i + 1;
  }
  return items;
}
