/** Names that a code of an exchange stands behind, in brackets: `海阳集运（601866.SH）`. */
import subjects from '../../grammars/zh/lexicon/subjects.json' with { type: 'json' };
import { breaksName } from './names.js';
import { isNominal, type ReadSentence, type Span, textOf } from './sentence.js';
import type { Word } from './words.js';

/** `601866.SH`, `SZ002230`, `00700`, `Nasdaq：GAME`, `JASO.NASDAQ`, `000063，SZ`. */
const CODE =
  /（(?:[A-Za-z\u4e00-\u9fff]{0,6}[.:：]?\s?\d{5,6}(?:[.，:]\s?[A-Za-z]{2})?|\d{4}\.HK|[A-Za-z]{2,8}[.:：]\s?[A-Za-z]{1,8})(?=[）、，；,])/g;
/** What a name ends with is none: `信和|置业`, where the dictionary cuts at 和. */
const ENDINGS: ReadonlySet<string> = new Set(subjects.company);
const MOST_WORDS = 6;
const LONGEST = 12;

const KEPT = new WeakMap<ReadSentence, readonly Span[]>();

/** Names with a code behind them, in order: stretches of words. */
export function codedNames(sentence: ReadSentence): readonly Span[] {
  const known = KEPT.get(sentence);
  if (known) return known;
  const found = sentence.folded.includes('（') ? findCoded(sentence) : [];
  KEPT.set(sentence, found);
  return found;
}

function findCoded(sentence: ReadSentence): Span[] {
  const ends = new Set([...sentence.folded.matchAll(CODE)].map(({ index }) => index));
  if (ends.size === 0) return [];
  return sentence.words.flatMap(({ start, text }, to) => {
    if (text !== '（' || !ends.has(start)) return [];
    const from = opensAt(sentence, to);
    return from === to || ENDINGS.has(textOf(sentence, from, to)) ? [] : [{ sentence, from, to }];
  });
}

/** Where the name before a bracket begins. */
function opensAt({ words }: ReadSentence, to: number): number {
  let from = to;
  while (from > 0 && to - from < MOST_WORDS) {
    const word = words[from - 1] as Word;
    const { kind, tag } = word;
    if (['mark', 'time', 'number', 'de', 'conjunction', 'pronoun'].includes(kind)) break;
    if (!isNominal(word) && breaksName(word, words[from])) break;
    if ((words[to - 1] as Word).end - word.start > LONGEST) break;
    from--;
    // A name that the dictionary knows: `光伏龙头|通威股份`.
    if (tag === 'nt' && words[from - 1]?.tag !== 'ns') break;
  }
  // `认购|现代牧业`
  while (from < to - 1 && words[from]?.kind === 'verb' && (words[from] as Word).text.length > 1) from++;
  return from;
}

/** The name of a sentence that tells of one company by its code, and opens a clause with it; null for none. */
export function codedSpeaker(sentence: ReadSentence): string | null {
  const names = codedNames(sentence);
  const first = names[0];
  if (first === undefined) return null;
  const text = textOf(sentence, first.from, first.to);
  if (names.some(({ from, to }) => textOf(sentence, from, to) !== text)) return null;
  let at = first.from;
  while (at > 0 && ['time', 'adverb', 'de'].includes((sentence.words[at - 1] as Word).kind)) at--;
  return at === 0 || sentence.words[at - 1]?.kind === 'mark' ? text : null;
}
