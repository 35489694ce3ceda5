/** Phrases: stretches of a sentence's words. Each is made once, so that what is known of it is kept with it. */
import { type ReadSentence, type Span, textOf } from './sentence.js';

/** What a phrase's words and their place are worth. */
export interface PlaceScore {
  /** The question and the zone it stands in. */
  readonly asked: number;
  readonly place: number;
  /** The text that the place was last asked for, nearly always the phrase's own. */
  text: string | null;
  score: number;
  readonly next: PlaceScore | null;
}

export interface Phrase extends Span {
  /** Its words, without a quotation mark whose partner it does not hold. */
  readonly text: string;
  /** What the weights say of it, for each question and zone that asked. */
  scores: PlaceScore | null;
}

const OPEN_QUOTE = /^[“‘《]+(?=[^”’》]*$)/;
const CLOSE_QUOTE = /(?<=^[^“‘《]*)[”’》]+$/;

/** A text without a quotation mark whose partner it does not hold. */
export function unquoted(text: string): string {
  return /[“”‘’《》]/.test(text) ? text.replace(OPEN_QUOTE, '').replace(CLOSE_QUOTE, '') : text;
}

const PHRASES = new WeakMap<ReadSentence, Map<number, Phrase>>();
let last: ReadSentence | null = null;
let lastPhrases = new Map<number, Phrase>();

function phrasesOf(sentence: ReadSentence): Map<number, Phrase> {
  if (sentence === last) return lastPhrases;
  const known = PHRASES.get(sentence) ?? new Map<number, Phrase>();
  PHRASES.set(sentence, known);
  last = sentence;
  lastPhrases = known;
  return known;
}

/** The phrase of the words from `from` up to `to`. */
export function phraseOf(sentence: ReadSentence, from: number, to: number): Phrase {
  const phrases = phrasesOf(sentence);
  // No sentence has 2^20 words.
  const key = from * 0x100000 + to;
  let phrase = phrases.get(key);
  if (phrase === undefined) {
    phrase = { sentence, from, to, text: unquoted(textOf(sentence, from, to)), scores: null };
    phrases.set(key, phrase);
  }
  return phrase;
}
