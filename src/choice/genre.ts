/** What sort of text a document is, by its titles. */
import phraseWords from '../../grammars/zh/lexicon/phrase-words.json' with { type: 'json' };
import type { ReadSentence } from './sentence.js';

export type Genre = 'untitled' | 'bulletin' | 'speaker' | 'news';

export function genreOf(titles: readonly ReadSentence[]): Genre {
  const title = titles.map(({ folded }) => folded).join(' ');
  if (titles[0]?.role !== 'heading') return 'untitled';
  return phraseWords.bulletins.some((word) => title.includes(word))
    ? 'bulletin'
    : title.includes('：')
      ? 'speaker'
      : 'news';
}
