/** Names of places in tables. */
import type { Words as Vocabulary } from '../resolve/words.js';

/** Whether a text is the name of a place. */
export const isPlace = (text: string, words: Vocabulary): boolean =>
  words.places.has(text) || /^全[国省市县区州旗]$/u.test(text) || words.entityAtEnd(text)?.value === 'country';
