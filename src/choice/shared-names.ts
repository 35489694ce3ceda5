/**
 * Names that 分别 shares the numbers of a list out to: `美国业者、韩国厂商和海力士市占率分别为25%、30%和27%`,
 * `仅有联讯和明利2家公司成交过亿元，成交金额分别为4.5亿元和3.1亿元`.
 */
import phraseWords from '../../grammars/zh/lexicon/phrase-words.json' with { type: 'json' };
import type { Candidate } from './candidate.js';
import type { DocumentModel } from './document-model.js';
import type { Frame } from './frame.js';
import { takesNoActor } from './relating.js';
import { isNominal, textOf } from './sentence.js';
import type { TextClass } from './text-class.js';
import type { Word } from './words.js';

/** A stretch of words, `to` exclusive. */
type Stretch = readonly [number, number];

const SHARES: ReadonlySet<string> = new Set(phraseWords.respectively.filter((word) => word.length > 1));
const JOINS: ReadonlySet<string> = new Set(['、', ...phraseWords.joins]);
const CLAUSE_MARKS = '，；：';
/** How many clauses back the names may stand. */
const CLAUSES = 3;
/** How many words a name has at most, and how far back a list is looked for. */
const LONGEST = 8;
const REACH = 70;

/**
 * The names that a list of numbers is shared out to.
 *
 * @returns the words of each, in the order of the numbers; null where no word shares, or what it shares to are no names
 */
function sharedNames({ context, words, at, sentence }: Frame, document: DocumentModel): readonly Stretch[] | null {
  const size = context.listSize;
  if (size < 2) return null;
  const first = firstOfList(words, at);
  let share = first - 1;
  while (share >= 0 && !SHARES.has((words[share] as Word).text)) {
    if ((words[share] as Word).kind === 'number' || (words[share] as Word).text === '；') return null;
    share--;
  }
  if (share < 0 || first - share > LONGEST) return null;
  const classOf = (from: number, to: number): TextClass => document.lexicon.classOf(textOf(sentence, from, to));
  for (let to = share, tries = 0; to > 0 && tries < CLAUSES && share - to < REACH; tries++) {
    let from = to;
    while (from > 0 && !CLAUSE_MARKS.includes((words[from - 1] as Word).text)) from--;
    const names = namesIn(words, from, to, size, classOf);
    if (names !== null) return names;
    to = from - 1;
  }
  return null;
}

/**
 * The candidate that is the name a number is shared out to (right in 92 of 100 where nothing was read for it).
 *
 * @returns its index; -1 for none
 */
export function sharedName(candidates: readonly Candidate[], frame: Frame, document: DocumentModel): number {
  const name = sharedNames(frame, document)?.[frame.context.listed];
  if (name === undefined) return -1;
  const text = textOf(frame.sentence, ...name);
  return candidates.findIndex((one) => one.text === text);
}

/** The first number of the list that a number stands in. */
function firstOfList(words: readonly Word[], at: number): number {
  let first = at;
  for (let i = at - 1; i >= 0; i--) {
    const { kind, text } = words[i] as Word;
    if (kind === 'number') first = i;
    else if (!JOINS.has(text)) break;
  }
  return first;
}

/** The names of a clause that holds as many as are asked for, joined to each other. */
function namesIn(
  words: readonly Word[],
  from: number,
  to: number,
  size: number,
  classOf: (from: number, to: number) => TextClass,
): readonly Stretch[] | null {
  const joins: number[] = [];
  for (let i = from + 1; i < to - 1; i++) if (JOINS.has((words[i] as Word).text)) joins.push(i);
  if (joins.length !== size - 1) return null;
  const names: Stretch[] = [];
  for (let k = 0; k < size; k++) {
    const open = k === 0 ? null : (joins[k - 1] as number) + 1;
    const close = k === size - 1 ? null : (joins[k] as number);
    const name =
      open === null
        ? nameBefore(words, from, close as number, classOf)
        : close === null
          ? nameBehind(words, open, to, classOf)
          : isName(words, open, close)
            ? ([open, close] as const)
            : null;
    if (name === null) return null;
    names.push(name);
  }
  const named = names.filter(([start, end]) => {
    const { isEntity, deictic } = classOf(start, end);
    return isEntity && deictic === null && words.slice(start, end).some(isOwnName);
  });
  const opening = words[(names[0]?.[0] ?? 0) - 1];
  // `对美国、东盟分别出口`: whom it goes to, and not who has it.
  if (opening?.kind === 'preposition' || takesNoActor(opening)) return null;
  return 2 * named.length >= size ? names : null;
}

/** Whether a word names one of its sort: `美国`, and not `乡镇` or `国内`. */
const isOwnName = ({ kind, tag }: Word): boolean => kind === 'name' || PROPER.has(tag);
const PROPER: ReadonlySet<string> = new Set(['nt', 'ns', 'nz', 'nr', 'nrt', 'eng', 'j']);

const isName = (words: readonly Word[], from: number, to: number): boolean =>
  to > from &&
  to - from <= LONGEST &&
  words.slice(from, to).every((word) => isNominal(word) || word.kind === 'adjective' || word.tag === 'eng');

/** The longest known name that ends at a word; else the nouns that do. */
function nameBefore(
  words: readonly Word[],
  from: number,
  to: number,
  classOf: (from: number, to: number) => TextClass,
): Stretch | null {
  let start = to;
  while (start > from && to - start < LONGEST && isName(words, start - 1, to)) start--;
  if (start === to) return null;
  for (let i = start; i < to; i++) {
    const known = classOf(i, to);
    if (known.isEntity && known.deictic === null) return [i, to];
  }
  return [start, to];
}

/** The longest known name that begins at a word. */
function nameBehind(
  words: readonly Word[],
  from: number,
  to: number,
  classOf: (from: number, to: number) => TextClass,
): Stretch | null {
  for (let end = Math.min(to, from + LONGEST); end > from; end--)
    if (isName(words, from, end)) {
      const known = classOf(from, end);
      if (known.isEntity && known.deictic === null) return [from, end];
    }
  return null;
}
