/** Phrases: stretches of a sentence's words. Each is made once, so that what is known of it is kept with it. */
import { type Phrase, type ReadSentence, textOf } from './sentence.js';

const OPEN_QUOTE = /^[“‘《]+(?=[^”’》]*$)/;
const CLOSE_QUOTE = /(?<=^[^“‘《]*)[”’》]+$/;

/** A text without a quotation mark whose partner it does not hold. */
export function unquoted(text: string): string {
  return /[“”‘’《》]/.test(text) ? text.replace(OPEN_QUOTE, '').replace(CLOSE_QUOTE, '') : text;
}

/** The phrase of the words from `from` up to `to`. */
export function phraseOf(sentence: ReadSentence, from: number, to: number): Phrase {
  const { phrases } = sentence.kept;
  // No sentence has 2^20 words.
  const key = from * 0x100000 + to;
  let phrase = phrases.get(key);
  if (phrase === undefined) {
    phrase = {
      sentence,
      from,
      to,
      text: unquoted(textOf(sentence, from, to)),
      scores: null,
      isCandidate: null,
      namesNobody: null,
    };
    phrases.set(key, phrase);
  }
  return phrase;
}
