/** A sentence as words: each number and time is one, what lies between is cut by the dictionary. */
import type { Mention } from '../../grammars/zh/mention.js';
import type { SentenceReading } from '../resolve/origins.js';
import type { Time } from '../resolve/time.js';
import { type Segmenter, UNKNOWN } from '../words/segment.js';
import { hashOf } from './feature.js';

/** What a word does in its phrase, as far as candidates ask. */
export type WordClass =
  | 'noun'
  | 'name'
  | 'verb'
  | 'adverb'
  | 'preposition'
  | 'conjunction'
  | 'de'
  | 'particle'
  | 'pronoun'
  | 'adjective'
  | 'measure'
  | 'mark'
  | 'number'
  | 'time';

export interface Word {
  /** Offsets into the folded sentence, UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Part of speech as the dictionary gives it; `NUM`, `T` and `w` for numbers, times and marks. */
  readonly tag: string;
  readonly kind: WordClass;
  readonly hash: number;
  readonly tagHash: number;
  readonly mention: Mention | null;
  readonly time: Time | null;
}

const CLASSES: Readonly<Record<string, WordClass>> = {
  v: 'verb',
  vd: 'verb',
  vg: 'verb',
  vi: 'verb',
  vq: 'verb',
  df: 'verb',
  d: 'adverb',
  dg: 'adverb',
  ad: 'adverb',
  p: 'preposition',
  c: 'conjunction',
  uj: 'de',
  u: 'particle',
  ul: 'particle',
  uz: 'particle',
  ud: 'particle',
  ug: 'particle',
  uv: 'particle',
  y: 'particle',
  e: 'particle',
  o: 'particle',
  r: 'pronoun',
  rr: 'pronoun',
  rz: 'pronoun',
  rg: 'pronoun',
  a: 'adjective',
  ag: 'adjective',
  z: 'adjective',
  m: 'measure',
  q: 'measure',
  mq: 'measure',
  mg: 'measure',
  ns: 'name',
  nt: 'name',
  nr: 'name',
  nrt: 'name',
  nrfg: 'name',
  nc: 'name',
  w: 'mark',
  tw: 'time',
  NUM: 'number',
  T: 'time',
};

/** The class of a word by its part of speech; one that has none is a noun. */
const CLASS_OF: ReadonlyMap<string, WordClass> = new Map(Object.entries(CLASSES));
export const classOfTag = (tag: string): WordClass => CLASS_OF.get(tag) ?? 'noun';

/** Marks, and the numbers of lists and notes: `②`. */
const MARK = /^[\p{P}\p{S}\s\u2460-\u24ff\u2776-\u2793]$/u;
/** Which characters are marks, asked of the expression once: 0 not asked yet, 1 a mark, 2 none. */
const MARKS = new Uint8Array(0x10000);

function isMark(unit: number): boolean {
  MARKS[unit] ||= MARK.test(String.fromCharCode(unit)) ? 1 : 2;
  return MARKS[unit] === 1;
}
const HAN = /\p{Script=Han}/u;

interface Fixed {
  readonly start: number;
  readonly end: number;
  readonly mention: Mention | null;
  readonly time: Time | null;
}

const LATIN_TAG = 'eng';
const NUMBER_TAG = 'm';
/** Part of speech of what no dictionary holds: Han, a number of the text's own order (`1.`), Latin. */
const unknownTag = (text: string): string => (HAN.test(text) ? 'x' : /^[\d.]+$/.test(text) ? NUMBER_TAG : LATIN_TAG);

/** A name with a number in a later part: `Galaxy S20 Ultra`, `Model 3`; of letters alone it is often two: `DDR3 DRAM`, `LCD TV`. */
const MODEL = /^[A-Za-z]{3,} (?:\w+ )*?[A-Z]{0,2}\d/;
/** Longer stretches of Latin letters are no names. */
const LONGEST_LATIN = 30;

/** Where a name in Latin letters begins that a word goes on with behind a blank: `Galaxy S20`, `Model 3`; null for none. */
function goesOnFrom(words: readonly Word[], folded: string, start: number, end: number, tag: string): number | null {
  if (tag !== LATIN_TAG && tag !== NUMBER_TAG) return null;
  const [before, blank] = [words[words.length - 2], words[words.length - 1]];
  if (before?.tag !== LATIN_TAG || blank?.text !== ' ' || blank.end !== start) return null;
  const isShort = end - before.start <= LONGEST_LATIN;
  return isShort && MODEL.test(folded.slice(before.start, end)) ? before.start : null;
}

/**
 * Cuts a sentence into words.
 *
 * @param byline where its byline ends, a UTF-16 offset; 0 for none
 */
export function wordsOf({ sentence, mentions, times }: SentenceReading, segment: Segmenter, byline: number): Word[] {
  const { folded } = sentence;
  const fixed: Fixed[] = mentions.map((mention) => {
    const time = mention.type === 'date' ? (times.find(({ start }) => start === mention.start) ?? null) : null;
    // `6月30日止六个月`: the words behind a date that are part of its time.
    return { start: mention.start, end: Math.max(mention.end, time?.end ?? 0), mention, time };
  });
  for (const time of times)
    if (!mentions.some((mention) => time.start < mention.end && time.end > mention.start))
      fixed.push({ start: time.start, end: time.end, mention: null, time });
  fixed.sort((a, b) => a.start - b.start);
  const words: Word[] = [];
  const add = (start: number, end: number, tag: string, from: Fixed | null): void => {
    const text = folded.slice(start, end);
    words.push({
      start,
      end,
      text,
      tag,
      kind: classOfTag(tag),
      hash: hashOf(from === null ? text : tag),
      tagHash: hashOf(tag === 'w' ? text : tag),
      mention: from?.mention ?? null,
      time: from?.time ?? null,
    });
  };
  const between = (from: number, to: number): void => {
    if (to <= from) return;
    segment(folded, from, to, (start, end, plain) => {
      const tag = plain === UNKNOWN && end > byline ? unknownTag(folded.slice(start, end)) : plain;
      const first = goesOnFrom(words, folded, start, end, tag);
      if (first !== null) {
        words.length -= 2;
        add(first, end, LATIN_TAG, null);
        return;
      }
      // Whoever stands in a byline is no part of what it reports.
      if (end <= byline) add(start, end, 'w', null);
      else if (end - start === 1 && isMark(folded.charCodeAt(start))) add(start, end, 'w', null);
      else add(start, end, tag, null);
    });
  };
  let at = 0;
  for (const one of fixed) {
    if (one.start < at) continue;
    between(at, one.start);
    add(one.start, one.end, one.mention !== null && one.mention.type !== 'date' ? 'NUM' : 'T', one);
    at = one.end;
  }
  between(at, folded.length);
  return words;
}
