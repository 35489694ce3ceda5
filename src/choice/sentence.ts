/** A sentence ready for choice: its words, and its clauses with the noun phrase that heads each. */
import phraseWords from '../../grammars/zh/lexicon/phrase-words.json' with { type: 'json' };
import type { SentenceReading } from '../resolve/origins.js';
import type { Segmenter } from '../words/segment.js';
import { type Byline, bylineOf } from './byline.js';
import { tellsWhere } from './relating.js';
import { type Word, wordsOf } from './words.js';

/** A stretch of words of one sentence, `to` exclusive. */
export interface Span {
  readonly sentence: ReadSentence;
  readonly from: number;
  readonly to: number;
}

/** What a phrase's words and their place are worth. */
export interface PlaceScore {
  /** For which question, and the zone it stands in. */
  readonly question: string;
  readonly zone: string;
  readonly place: number;
  /** The text that the place was last asked for, nearly always the phrase's own. */
  text: string | null;
  score: number;
  readonly next: PlaceScore | null;
}

/** A stretch of words that could be a noun phrase. Each is made once, so that what is known of it is kept with it. */
export interface Phrase extends Span {
  /** Its words, without a quotation mark whose partner it does not hold. */
  readonly text: string;
  /** What the weights say of it, for each question and zone that asked. */
  scores: PlaceScore | null;
  /** Whether it can be a candidate at all, and whether its words name nobody; null before it is asked. */
  isCandidate: boolean | null;
  namesNobody: boolean | null;
}

/** A clause in words, its closing mark left out. */
export interface WordClause {
  readonly from: number;
  readonly to: number;
  /** The mark that ends it; empty at the end of the sentence. */
  readonly stop: string;
  /** The noun phrase before its first verb, if it opens with one: word offsets, end exclusive. */
  readonly head: readonly [number, number] | null;
}

/** What was asked of a sentence, and is kept with it: every claim behind it asks again. */
export interface KeptOfSentence {
  /** Phrases by their first word and the one behind their last. */
  readonly phrases: Map<number, Phrase>;
  /** All that could be names, and those at the head of its first clauses. */
  heading: readonly Phrase[] | null;
  heads: readonly Phrase[] | null;
}

export interface ReadSentence {
  readonly reading: SentenceReading;
  readonly folded: string;
  readonly role: string;
  /** Who reports, where it begins so. */
  readonly byline: Byline | null;
  /** Number of its block in the document, from 0. */
  readonly block: number;
  readonly words: readonly Word[];
  readonly clauses: readonly WordClause[];
  readonly counts: WordCounts;
  /** How many words that tell where something lies stand before each word; null where none does. */
  readonly placing: Int32Array | null;
  readonly kept: KeptOfSentence;
}

/** How many of each stand before each word; one more entry than there are words. */
export interface WordCounts {
  /** Commas and colons; commas alone. */
  readonly commas: Int32Array;
  readonly pauses: Int32Array;
  readonly semicolons: Int32Array;
  readonly numbers: Int32Array;
  readonly nominals: Int32Array;
}

export function textOf({ words, folded }: ReadSentence, from: number, to: number): string {
  const first = words[from];
  const last = words[to - 1];
  return first && last ? folded.slice(first.start, last.end) : '';
}

/**
 * A sentence whose words, clauses and counts are made when they are first asked for. A class, since objects with getters
 * of their own share no shape, and whoever reads them would look everything up by name.
 */
class LazySentence implements ReadSentence {
  readonly folded: string;
  readonly role: string;
  readonly byline: Byline | null;
  private knownWords: readonly Word[] | null = null;
  private knownClauses: readonly WordClause[] | null = null;
  private knownCounts: WordCounts | null = null;
  private knownPlacing: Int32Array | null | undefined;
  readonly kept: KeptOfSentence = { phrases: new Map(), heading: null, heads: null };

  constructor(
    readonly reading: SentenceReading,
    readonly block: number,
    private readonly segment: Segmenter,
  ) {
    this.folded = reading.sentence.folded;
    this.role = reading.sentence.role;
    this.byline = bylineOf(this.folded);
  }

  get words(): readonly Word[] {
    this.knownWords ??= wordsOf(this.reading, this.segment, this.byline?.end ?? 0);
    return this.knownWords;
  }

  get clauses(): readonly WordClause[] {
    this.knownClauses ??= clausesOf(this.words);
    return this.knownClauses;
  }

  get counts(): WordCounts {
    this.knownCounts ??= countWords(this.words);
    return this.knownCounts;
  }

  get placing(): Int32Array | null {
    if (this.knownPlacing === undefined) this.knownPlacing = countPlacing(this.words);
    return this.knownPlacing;
  }
}

/** Reads a sentence; its words are cut when they are first asked for. */
export function readSentence(reading: SentenceReading, block: number, segment: Segmenter): ReadSentence {
  return new LazySentence(reading, block, segment);
}

function countWords(words: readonly Word[]): WordCounts {
  const sums = (): Int32Array => new Int32Array(words.length + 1);
  const [commas, pauses, semicolons, numbers, nominals] = [sums(), sums(), sums(), sums(), sums()];
  words.forEach((word, i) => {
    const { kind, text } = word;
    const isMark = kind === 'mark';
    commas[i + 1] = (commas[i] as number) + (isMark && (text === '，' || text === '：') ? 1 : 0);
    pauses[i + 1] = (pauses[i] as number) + (isMark && text === '，' ? 1 : 0);
    semicolons[i + 1] = (semicolons[i] as number) + (isMark && text === '；' ? 1 : 0);
    numbers[i + 1] = (numbers[i] as number) + (kind === 'number' ? 1 : 0);
    nominals[i + 1] = (nominals[i] as number) + (isNominal(word) ? 1 : 0);
  });
  return { commas, pauses, semicolons, numbers, nominals };
}

function countPlacing(words: readonly Word[]): Int32Array | null {
  if (!words.some(({ text }) => tellsWhere(text))) return null;
  const sums = new Int32Array(words.length + 1);
  words.forEach(({ text }, i) => {
    sums[i + 1] = (sums[i] as number) + (tellsWhere(text) ? 1 : 0);
  });
  return sums;
}

/** `怒江州西邻缅甸`: whether a stretch of words tells where something lies; no name does. */
export function tellsPlace({ sentence, from, to }: Span): boolean {
  if (to <= from + 1) return false;
  const { placing } = sentence;
  return placing !== null && (placing[to] as number) > (placing[from + 1] as number);
}

/** The first word that begins at an offset or behind it; how many words there are when none does. */
export function wordFrom(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as Word).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const STOPS = '，；：。！？';

function clausesOf(words: readonly Word[]): WordClause[] {
  const clauses: WordClause[] = [];
  let from = 0;
  let depth = 0;
  for (let at = 0; at <= words.length; at++) {
    const word = words[at];
    if (word?.kind === 'mark') {
      if (word.text === '（') depth++;
      else if (word.text === '）') depth = Math.max(0, depth - 1);
      if (depth > 0 || !STOPS.includes(word.text)) continue;
    } else if (word) continue;
    if (at > from) clauses.push({ from, to: at, stop: word?.text ?? '', head: headOf(words, from, at) });
    from = at + 1;
  }
  return clauses;
}

export function isNominal(word: Word): boolean {
  return word.kind === 'noun' || word.kind === 'name' || word.kind === 'pronoun';
}

const INSIDE: ReadonlySet<string> = new Set([...'、“”（）·-—/《》', ...phraseWords.joins]);

/** What may stand before the head of a clause: times, adverbs, conjunctions and marks. */
export function headStart(words: readonly Word[], from: number, to: number): number {
  let at = from;
  for (; at < to; at++) {
    const { kind, text } = words[at] as Word;
    if (kind === 'time' || kind === 'adverb' || kind === 'conjunction' || kind === 'particle') continue;
    if (kind === 'mark' && text !== '“' && text !== '《' && text !== '（') continue;
    break;
  }
  return at;
}

/** The noun phrase that a clause opens with. */
function headOf(words: readonly Word[], from: number, to: number): [number, number] | null {
  const start = headStart(words, from, to);
  let end = start;
  for (let at = start; at < to; at++) {
    const word = words[at] as Word;
    const next = at + 1 < to ? (words[at + 1] as Word) : undefined;
    const goesOn =
      isNominal(word) ||
      (INSIDE.has(word.text) && (at > start || word.kind === 'mark')) ||
      (word.kind === 'de' && next !== undefined && (isNominal(next) || next.kind === 'adjective')) ||
      (word.kind === 'adjective' && next !== undefined && (isNominal(next) || next.kind === 'de')) ||
      (word.kind === 'verb' && at > start && next !== undefined && next.kind === 'noun' && word.text.length > 1);
    if (!goesOn) break;
    if (!INSIDE.has(word.text) || word.text === '”' || word.text === '）' || word.text === '》') end = at + 1;
  }
  return end > start ? [start, end] : null;
}
