/** Names: where one must end, and what of a text that only looks like one is a name. */
import phraseWords from '../../grammars/zh/lexicon/phrase-words.json' with { type: 'json' };
import verbs from '../../grammars/zh/lexicon/verbs.json' with { type: 'json' };
import { endingFilter } from '../words/endings.js';
import type { Segmenter } from '../words/segment.js';
import type { TextClass } from './text-class.js';
import { classOfTag, type Word } from './words.js';

const BREAKS: ReadonlySet<string> = new Set([...verbs.boundary, ...phraseWords.nameBreaks]);
const mayBreak = endingFilter(BREAKS);

type Brief = Pick<Word, 'text' | 'kind'>;

/**
 * Whether no name goes on over a word: verbs that tell and relate (`位于`, `代表`), and any verb before a name of its own
 * (`带领|全县`).
 */
export function breaksName({ text, kind }: Brief, next: Brief | undefined): boolean {
  if (kind === 'preposition' || kind === 'particle' || kind === 'adverb') return true;
  if (mayBreak(text, text.length) && BREAKS.has(text)) return true;
  return kind === 'verb' && next !== undefined && (next.kind === 'name' || next.kind === 'pronoun');
}

/** Marks, numbering and times before a name: `【围海股份`, `1.全国`, `昨晚|公司`. */
const OPENING = new RegExp(`^(?:[【〖[#*\\d.、：，）)\\s]|${phraseWords.noticeTimes.join('|')})+`);

/**
 * What of a text is a name: the whole where no word breaks it, else what stands before the break.
 *
 * @returns null when that is none
 */
export function properName(text: string, segment: Segmenter, classOf: (text: string) => TextClass): string | null {
  const name = text.replace(OPENING, '');
  const words: (Brief & { start: number })[] = [];
  segment(name, 0, name.length, (start, end, tag) => {
    words.push({ start, text: name.slice(start, end), kind: classOfTag(tag) });
  });
  // A first word of one character can belong to a name that no dictionary holds: `临|汐高新区`.
  const at = words.findIndex((word, i) => (i > 0 || word.text.length > 1) && breaksName(word, words[i + 1]));
  if (at < 0) return name === '' ? null : name;
  // `预计某某系统`: what tells of a number stands before the name.
  if (at === 0 && words.length > 1) return properName(name.slice(words[1]?.start), segment, classOf);
  for (let end = at; end > 0; end--) {
    const before = name.slice(0, words[end]?.start);
    if (before.length >= 2 && isWhole(before) && classOf(before).isEntity) return before;
  }
  return null;
}

/** Whether a text holds as many marks that open a title as close one. */
export const isWhole = (text: string): boolean => text.split('《').length === text.split('》').length;
