/** The words of a claim as its document writes them: resolve reads folded text, in which 億 is 亿. */
import { hasVariants, plainUnit } from '../layout/characters/variants.js';
import type { Sentence } from '../layout/sentences.js';

/** Gives words of folded text as the document writes them. */
export type Wording = (words: string | null, sentence: Pick<Sentence, 'text' | 'folded'>) => string | null;

/** For each plain unit that the text writes otherwise, and more often so than plainly: the unit it writes. */
function writtenUnits(text: string): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  const count = (plain: string, written: string): void => {
    const known = counts.get(plain) ?? new Map<string, number>();
    counts.set(plain, known.set(written, (known.get(written) ?? 0) + 1));
  };
  for (const written of text) {
    const plain = plainUnit(written.charCodeAt(0));
    if (plain !== 0) count(String.fromCharCode(plain), written);
  }
  for (const written of text) if (counts.has(written)) count(written, written);
  return new Map(
    [...counts].map(([plain, forms]) => {
      const [most] = [...forms].reduce((best, form) => (form[1] > best[1] ? form : best));
      return [plain, most];
    }),
  );
}

/**
 * Prepares to give words as a document writes them. Words of the claim's own sentence are found there; words that were
 * inherited are written as the document mostly writes their characters.
 *
 * @param text the document, or a part of it
 */
export function wordingOf(text: string): Wording {
  if (!hasVariants(text)) return (words) => words;
  const written = writtenUnits(text);
  return (words, { text: own, folded }) => {
    if (words === null) return null;
    const at = folded.indexOf(words);
    if (at >= 0) return own.slice(at, at + words.length);
    return Array.from(words, (unit) => written.get(unit) ?? unit).join('');
  };
}
