/** Classes told by a size: `亿元以上项目|120个`, `年销售额超过5亿元的企业|23家`: what is counted holds a number of its own. */
import phraseWords from '../../grammars/zh/lexicon/phrase-words.json' with { type: 'json' };
import type { Frame } from './frame.js';
import { phraseOf } from './phrases.js';
import { isNominal, type Phrase } from './sentence.js';
import type { Word } from './words.js';

/** How far from the claim's number the size may stand, in words. */
const REACH = 10;
/** `在`, `达`, `超过`: what may stand between a measure and its size. */
const SIZES: ReadonlySet<string> = new Set(phraseWords.sizes);

/** The phrases of a class told by a size, before the claim's number and behind it. */
export function sizedClasses({ sentence, words, clauseFrom, at, numberBefore, numberAfter }: Frame): Phrase[] {
  const found: Phrase[] = [];
  const add = (from: number, to: number): void => void found.push(phraseOf(sentence, from, to));
  if (numberBefore >= clauseFrom && at - numberBefore <= REACH && isSize(words[numberBefore])) {
    const end = nounsBehind(words, numberBefore + 1, at);
    if (end > numberBefore + 1) {
      add(numberBefore, end);
      const from = measureBefore(words, numberBefore, clauseFrom);
      if (from < numberBefore) add(from, end);
    }
  }
  if (numberAfter < words.length && numberAfter - at <= REACH && isSize(words[numberAfter])) {
    const inner = words.slice(at + 1, numberAfter);
    const end = nounsBehind(words, numberAfter + 1, words.length);
    if (end > numberAfter + 1 && !inner.some(({ kind }) => kind === 'mark' || kind === 'time')) {
      add(numberAfter, end);
      const from = words[at + 1]?.kind === 'de' ? at + 2 : at + 1;
      if (from < numberAfter) add(from, end);
    }
  }
  return found;
}

/** Whether a word is a number that bounds a class: `超5亿元`, `2000万元以上`. */
function isSize(word: Word | undefined): boolean {
  const mention = word?.mention;
  return mention?.type === 'figure' && (mention.bound !== 'exact' || mention.numeral === 'scale');
}

/** Where the nouns behind a size end; where they begin when there are none. */
function nounsBehind(words: readonly Word[], from: number, until: number): number {
  let at = words[from]?.kind === 'de' ? from + 1 : from;
  const first = at;
  while (at < until) {
    const word = words[at] as Word;
    const next = words[at + 1];
    const describes = word.kind === 'adjective' && next !== undefined && isNominal(next);
    if (!isNominal(word) && !describes) break;
    at++;
  }
  return at > first ? at : from;
}

/** Where the measure that a size is of begins: `主营业务收入|超过百亿元`. */
function measureBefore(words: readonly Word[], size: number, from: number): number {
  let at = SIZES.has(words[size - 1]?.text ?? '') ? size - 1 : size;
  const last = at;
  while (at > from) {
    const word = words[at - 1] as Word;
    if (!isNominal(word) && word.kind !== 'adjective') break;
    at--;
  }
  return at < last ? at : size;
}
