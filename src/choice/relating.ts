/** How a word relates what stands behind it to what stands before: `南接|保山市`, `高于|全省`, `向|灾区`. */
import phraseWords from '../../grammars/zh/lexicon/phrase-words.json' with { type: 'json' };
import { term } from './feature.js';
import type { Word } from './words.js';

type Relating = keyof typeof phraseWords.relating;

const HOW = new Map<string, Relating>(
  (Object.keys(phraseWords.relating) as Relating[]).flatMap((how) =>
    phraseWords.relating[how].split(' ').map((word): [string, Relating] => [word, how]),
  ),
);
const TERMS = new Map<Relating, number>([...new Set(HOW.values())].map((how) => [how, term(how)]));

/** The value of a word as what relates; null where it relates nothing. */
export function relatingTerm(word: Word | undefined): number | null {
  const how = word === undefined ? undefined : HOW.get(word.text);
  return how === undefined ? null : (TERMS.get(how) as number);
}

/** Words whose object does not act: what is next to it, where it lies, who tells it, whom it goes to. */
const GOVERNING: ReadonlySet<Relating | undefined> = new Set<Relating>(['neighbour', 'seat', 'source', 'towards']);

/** Whether no actor stands behind a word. */
export const takesNoActor = (word: Word | undefined): boolean =>
  word !== undefined && GOVERNING.has(HOW.get(word.text));

/** Whether a word tells what is next to whom a sentence is about. */
export const bringsNeighbour = (word: Word | undefined): boolean =>
  word !== undefined && HOW.get(word.text) === 'neighbour';

const PLACING: ReadonlySet<Relating | undefined> = new Set<Relating>(['neighbour', 'seat']);

/** Whether a word tells where something lies. */
export const tellsWhere = (text: string): boolean => PLACING.has(HOW.get(text));
