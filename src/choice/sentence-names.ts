/** The names of a sentence: places and organisations, by their tag or their ending. */
import type { ChoiceLexicon } from './lexicon.js';
import { breaksName } from './names.js';
import { isNominal, type ReadSentence, textOf } from './sentence.js';
import type { Word } from './words.js';

const LONGEST_NAME_WORDS = 6;
const LONGEST_NAME = 20;

function isNameWord(word: Word): boolean {
  return word.kind === 'name' || word.tag === 'nz' || word.tag === 'eng' || word.tag === 'x';
}

/** Names of a sentence: places and organisations by their tag or their ending, in order, the longest at each place. */
export function namesIn(sentence: ReadSentence, lexicon: ChoiceLexicon): string[] {
  const { words, folded } = sentence;
  const names: string[] = [];
  for (let from = 0; from < words.length; from++) {
    const first = words[from] as Word;
    if (!isNominal(first) || first.kind === 'pronoun') continue;
    let best = 0;
    for (let to = from + 1; to <= Math.min(words.length, from + LONGEST_NAME_WORDS); to++) {
      const last = words[to - 1] as Word;
      if (!(isNominal(last) || last.kind === 'adjective' || last.kind === 'verb') || breaksName(last, words[to])) break;
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
