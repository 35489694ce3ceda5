/** The names of a sentence: places and organisations, by their tag or their ending. */
import type { ChoiceLexicon } from './lexicon.js';
import { breaksName } from './names.js';
import { isNominal, type ReadSentence, textOf } from './sentence.js';
import type { Word } from './words.js';

const LONGEST_NAME_WORDS = 6;
const LONGEST_NAME = 20;

/** What may stand inside a name besides nouns: `武汉天研科技`, where no dictionary holds 天研. */
const INNER: ReadonlySet<Word['kind']> = new Set(['adjective', 'verb', 'measure']);

function isNameWord(word: Word): boolean {
  return word.kind === 'name' || word.tag === 'nz' || word.tag === 'eng' || word.tag === 'x';
}

/**
 * Whether a name can begin with a word: a noun, or at the head of a clause a single character before another, where no
 * dictionary holds the two (`临|汐高新区`).
 */
function opensName(words: readonly Word[], from: number): boolean {
  const first = words[from] as Word;
  if (isNominal(first)) return first.kind !== 'pronoun';
  const before = words[from - 1]?.kind;
  const opens = from === 0 || before === 'mark' || before === 'time';
  return opens && first.kind === 'verb' && first.text.length === 1 && words[from + 1]?.text.length === 1;
}

/** Names of a sentence: places and organisations by their tag or their ending, in order, the longest at each place. */
export function namesIn(sentence: ReadSentence, lexicon: ChoiceLexicon): string[] {
  const { words, folded } = sentence;
  const names: string[] = [];
  for (let from = 0; from < words.length; from++) {
    const first = words[from] as Word;
    if (!opensName(words, from)) continue;
    let best = 0;
    for (let to = from + 1; to <= Math.min(words.length, from + LONGEST_NAME_WORDS); to++) {
      const last = words[to - 1] as Word;
      const opening = to === from + 1 && !isNominal(first);
      if (!opening && (!(isNominal(last) || INNER.has(last.kind)) || breaksName(last, words[to]))) break;
      const length = last.end - first.start;
      if (length < 2) continue;
      if (length > LONGEST_NAME) break;
      const named = to === from + 1 && isNameWord(last) && last.tag !== 'x';
      const known = lexicon.classIn(folded, first.start, last.end);
      if (known.nation || known.deictic !== null) continue;
      if (known.isEntity || named) best = to;
    }
    if (best > 0) {
      names.push(textOf(sentence, from, best));
      from = best - 1;
    }
  }
  return names;
}
