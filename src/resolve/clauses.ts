/** Clauses: a sentence cut at its commas and semicolons, brackets kept apart. */
import type { Mention } from '../../grammars/zh/mention.js';
import type { Time } from './time.js';

export interface Clause {
  /** Offsets into the folded sentence, end exclusive; the separator itself is left out. */
  readonly start: number;
  readonly end: number;
  /** The separator that ends the clause. */
  readonly stop: string;
  readonly mentions: readonly Mention[];
  /** A clause inside brackets hangs on the one before it. */
  readonly bracketed: boolean;
}

const SEPARATOR = new Set(['，', '；', '：', '。', '！', '？', '…', ' ']);

/** Cuts a folded sentence into clauses; every mention lies in exactly one. */
export function splitClauses(folded: string, mentions: readonly Mention[]): Clause[] {
  const clauses: Clause[] = [];
  let next = 0;
  let start = 0;
  let depth = 0;
  let bracketStart = -1;
  const inner: [number, number][] = [];
  const close = (end: number, stop: string): void => {
    const own: Mention[] = [];
    const nested: Mention[] = [];
    while (next < mentions.length && (mentions[next] as Mention).start < end) {
      const mention = mentions[next++] as Mention;
      if (inner.some(([a, b]) => mention.start > a && mention.start < b)) nested.push(mention);
      else own.push(mention);
    }
    if (end > start) clauses.push({ start, end, stop, mentions: own, bracketed: false });
    for (const [a, b] of inner) {
      const held = nested.filter((m) => m.start > a && m.start < b);
      if (held.length > 0) clauses.push({ start: a + 1, end: b, stop: '）', mentions: held, bracketed: true });
    }
    inner.length = 0;
  };
  for (let i = 0; i < folded.length; i++) {
    // Han characters are none of the marks.
    if (isHan(folded.charCodeAt(i))) continue;
    const char = folded[i] as string;
    if (char === '（') {
      if (depth++ === 0) bracketStart = i;
    } else if (char === '）') {
      if (depth > 0 && --depth === 0) inner.push([bracketStart, i]);
    } else if (depth === 0 && SEPARATOR.has(char) && !insideMention(mentions, next, i)) {
      close(i, char);
      start = i + 1;
    } else if (depth === 0 && char === '—' && folded[i + 1] === '—') {
      close(i, '—');
      start = i + 2;
      i++;
    }
  }
  if (depth > 0) inner.push([bracketStart, folded.length]);
  close(folded.length, '');
  return clauses;
}

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

function insideMention(mentions: readonly Mention[], from: number, at: number): boolean {
  for (let i = from; i < mentions.length; i++) {
    const mention = mentions[i] as Mention;
    if (mention.start > at) return false;
    if (at < mention.end) return true;
  }
  return false;
}

/** Text with what stands in brackets taken out: `生产总值（GDP）` → `生产总值`. */
export function withoutBrackets(text: string): string {
  return text.includes('（') || text.includes('）')
    ? text.replace(/（[^（）]*）/g, '').replace(/^[^（]*）|（[^）]*$/g, '')
    : text;
}

/** Stands in for a date that was taken out of a stretch of text: a private-use character. */
export const DATE_MARK = '\ue001';

/** A stretch of the sentence with its dates marked out. */
export function clauseText(folded: string, start: number, end: number, times: readonly Time[]): string {
  let out = '';
  let at = start;
  for (const time of times) {
    if (time.end <= at || time.start >= end) continue;
    out += folded.slice(at, Math.max(at, time.start)) + DATE_MARK;
    at = time.end;
  }
  return out + folded.slice(at, Math.max(at, end));
}
