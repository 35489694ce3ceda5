/** What has opened the clauses of a document: the evidence that an unknown word is a name. */
import type { DocumentModel, Opening } from './document-model.js';
import { breaksName } from './names.js';
import type { ReadSentence } from './sentence.js';
import type { Word } from './words.js';

/** In words. */
const LONGEST = 4;
const LONGEST_TEXT = 12;

export interface HeadOpenings {
  /** Takes notice of the noun phrase that heads a clause. */
  readonly note: (sentence: ReadSentence, head: readonly [number, number], document: DocumentModel) => void;
  readonly of: (text: string) => Opening | undefined;
}

export function headOpenings(): HeadOpenings {
  const openings = new Map<string, Opening>();
  return {
    note({ words, folded }, [from, to], { lexicon }) {
      const { start } = words[from] as Word;
      for (let end = from + 1; end <= Math.min(to, from + LONGEST); end++) {
        const last = words[end - 1] as Word;
        if (last.kind === 'de' || last.end - start > LONGEST_TEXT || (end > from + 1 && breaksName(last, words[end])))
          return;
        if (last.end - start < 2) continue;
        const text = folded.slice(start, last.end);
        if (lexicon.classOf(text).deictic !== null) continue;
        const opening = openings.get(text) ?? { count: 0, behind: new Set<number>() };
        openings.set(text, opening);
        opening.count++;
        const next = words[end];
        if (next !== undefined && opening.behind.size < 8) opening.behind.add(next.hash);
      }
    },
    of: (text) => openings.get(text),
  };
}
