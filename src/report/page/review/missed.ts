/** Claims that the program missed and a reader marked; kept in the browser under the checksum of each document. */
import { signal } from '@preact/signals';
import { bodyOf } from '../data/body.js';
import { type Fields, report } from '../data/report.js';
import { keep, kept } from '../ui/settings.js';
import { keeps } from './store.js';

/** A claim with its words and their place. */
export interface Missed extends Fields {
  readonly quote: string;
  /** Where the words begin, in UTF-16 units of the document's text. */
  readonly start: number;
  /** From 1; the column in code points. */
  readonly line: number;
  readonly column: number;
}

/** What was marked, by the documents' places, in text order. */
export const missed = signal<ReadonlyMap<number, readonly Missed[]>>(new Map());

const keyOf = (document: number): string => `statline.missed.${report.documents[document]?.sha256}`;

/** What was marked in a document. */
export const missedIn = (document: number): readonly Missed[] => missed.value.get(document) ?? [];

function put(document: number, claims: readonly Missed[]): void {
  const next = new Map(missed.value);
  if (claims.length > 0) next.set(document, claims);
  else next.delete(document);
  missed.value = next;
  keeps.value = keep(keyOf(document), claims.length > 0 ? JSON.stringify(claims) : null);
}

/** Marks a claim; one that was marked at the same words before is replaced. */
export function addMissed(document: number, claim: Missed): void {
  const others = missedIn(document).filter(({ start, quote }) => start !== claim.start || quote !== claim.quote);
  put(
    document,
    [...others, claim].sort((a, b) => a.start - b.start || a.quote.length - b.quote.length),
  );
}

/** Takes a mark away. */
export function removeMissed(document: number, claim: Missed): void {
  put(
    document,
    missedIn(document).filter((other) => other !== claim),
  );
}

/** Where a line begins, in UTF-16 units; null when there is no such line. */
function startOfLine(text: string, line: number): number | null {
  let start = 0;
  for (let i = 1; i < line; i++) {
    const feed = text.indexOf('\n', start);
    if (feed < 0) return null;
    start = feed + 1;
  }
  return start;
}

/**
 * Finds words in a document.
 *
 * @param document its place
 * @param quote the words
 * @param line the line that they begin on, from 1
 * @param near where they begin, about, in UTF-16 units from the line's beginning
 * @returns their place; null when they do not stand there
 */
export function findWords(
  document: number,
  quote: string,
  line: number,
  near = 0,
): Pick<Missed, 'start' | 'line' | 'column'> | null {
  const text = bodyOf(document).text ?? '';
  const from = quote === '' ? null : startOfLine(text, line);
  if (from === null) return null;
  const feed = text.indexOf('\n', from);
  const end = feed < 0 ? text.length : feed;
  let best: number | null = null;
  for (let at = text.indexOf(quote, from); at >= 0 && at < end; at = text.indexOf(quote, at + 1)) {
    if (best === null || Math.abs(at - from - near) < Math.abs(best - from - near)) best = at;
  }
  return best === null ? null : { start: best, line, column: Array.from(text.slice(from, best)).length + 1 };
}

function isMissed(value: unknown): value is Missed {
  const { quote, start, line, column, kind } = (value ?? {}) as Partial<Missed>;
  return typeof quote === 'string' && typeof kind === 'string' && [start, line, column].every(Number.isInteger);
}

/** Reads what was kept of the documents of this report. */
export function startMissed(): void {
  const found = new Map<number, readonly Missed[]>();
  for (const document of report.documents.keys()) {
    const text = kept(keyOf(document));
    if (text === null) continue;
    try {
      const claims: unknown = JSON.parse(text);
      if (Array.isArray(claims) && claims.every(isMissed)) found.set(document, claims);
    } catch {
      // Kept by something else, or damaged: nothing counts as marked.
    }
  }
  missed.value = found;
}
