/** Spans: stretches of words that could be a name or a noun phrase. */
import { isNominal, type ReadSentence } from './sentence.js';
import type { Word } from './words.js';

/** Marks that may stand inside a noun phrase. */
export const INSIDE_MARKS = new Set(['、', '“', '”', '（', '）', '·', '—', '-', '/', '《', '》', '+', '.', '%', '&']);

const LONGEST = 40;

function opens(word: Word): boolean {
  switch (word.kind) {
    case 'noun':
    case 'name':
    case 'verb':
    case 'adjective':
    case 'pronoun':
      return true;
    case 'measure':
      return word.tag !== 'q';
    case 'adverb':
      return word.tag === 'ad';
    case 'mark':
      return word.text === '“' || word.text === '《';
    default:
      return false;
  }
}

function closes(word: Word): boolean {
  switch (word.kind) {
    case 'noun':
    case 'name':
    case 'adjective':
    case 'measure':
      return true;
    case 'verb':
      return true;
    case 'mark':
      return word.text === '”' || word.text === '）' || word.text === '》';
    default:
      return false;
  }
}

/** Whether a phrase can begin between two words: not in the middle of a run of nouns, but behind or at a name. */
function isEdge(before: Word, word: Word): boolean {
  return !isNominal(before) || before.kind === 'name' || before.kind === 'pronoun' || word.kind === 'name';
}

/** Verbs that tell how much, not what: they end no noun phrase. */
export type IsLight = (word: Word) => boolean;

/** Takes a stretch of words, `to` exclusive. */
export type OnSpan = (from: number, to: number) => void;

/**
 * Emits the stretches of words within [from, to) that could be a noun phrase, the nearest to `to` first.
 *
 * @param longest in words
 * @param atEdges only those that begin where a phrase can
 */
export function eachSpan(
  { words }: ReadSentence,
  from: number,
  to: number,
  longest: number,
  atEdges: boolean,
  isLight: IsLight,
  emit: OnSpan,
): void {
  for (let end = to; end > from; end--) {
    const last = words[end - 1] as Word;
    if (!closes(last) || isLight(last)) continue;
    for (let start = end - 1; start >= from && end - start <= longest; start--) {
      const word = words[start] as Word;
      if (word.kind === 'number' || word.kind === 'time') break;
      if (word.kind === 'mark' && !INSIDE_MARKS.has(word.text)) break;
      if (last.end - word.start > LONGEST) break;
      if (!opens(word)) continue;
      if (atEdges && start > from && !isEdge(words[start - 1] as Word, word)) continue;
      emit(start, end);
    }
  }
}
