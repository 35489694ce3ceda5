/** Where lines begin and end beside each other: what is set in goes on, and what hangs on a mark. */
import { pattern, unicodePattern } from '../../../grammars/pattern.js';
import layout from '../../../grammars/zh/lexicon/layout.json' with { type: 'json' };
import numerals from '../../../grammars/zh/lexicon/numerals.json' with { type: 'json' };
import pages from '../../../grammars/zh/lexicon/pages.json' with { type: 'json' };
import particles from '../../../grammars/zh/lexicon/particles.json' with { type: 'json' };
import type { TextLine } from './lines.js';

/** A line that begins this many ems to the right of the text opens a paragraph. */
const INDENT = 1.2;
/** Lines that begin no further apart, in ems, begin at one place. */
const SAME = 0.5;
/** The first line of a paragraph is set in by no more ems. */
const FIRST = 5;
/** So many lines that end at one place tell where the text ends. */
const FULL_LINES = 3;
/** They are at least this many ems wide; a list has shorter ones. */
const WIDE = 15;

const SENTENCE_END = /[。！？!?][”’"」』）)]*$/;
const CLAUSE_END = /[；;]$/;
/** What opens a caption or says where it is from. */
const CAPTION = pattern`^${pages.figuresAndTables}\s*(?:\d|${numerals.counting})*\s*[:：、]|^${pages.sources}\s*[:：]`;
/** The end of a line of contents. */
const LEADER_END = /(?:\.{4,}|…{2,}|·{4,}|．{3,})[\s\d０-９-]*$/;
/** Things that stand apart in one line. */
const APART = / {2}/;
/** A bullet, as fonts of symbols have them too, or the number of an item: what stands before its text. */
const MARK = unicodePattern`
  ^(?:[●○■□◆◇▶►➢➤•·⚫⚪▪▲△★☆✓✔√→※*－–—\-]\s*|[unlpqvwyØü§]\s*(?=[\p{Script=Han}\dA-Z“《])
  |[（(]?(?:\d|${numerals.counting}){1,3}[)）、.．]\s*|[①-⑳㈠-㈩]\s*
  |${particles.ordinal}(?:\d|${numerals.counting}){1,3}(?:${pages.divisions}|[、，])\s*|${layout.notes}[:：\d]?\s*[:：]?\s*)`;

export interface Edges {
  readonly left: number;
  readonly right: number;
}

/** A line with the edges of the text around it. */
export interface Placed extends Edges {
  readonly line: TextLine;
}

/** Whether a line begins right of the others of its column. */
export const isIndented = ({ line, left }: Placed): boolean => line.x0 - left > INDENT * line.size;

/** Whether a line is an item, or one of the contents, behind another that has ended. */
export const isNextItem = (one: TextLine, next: TextLine): boolean =>
  LEADER_END.test(one.text) || (SENTENCE_END.test(one.text) && isMarked(next));

/** Whether a line begins with the mark of an item. */
const isMarked = ({ text }: TextLine): boolean => MARK.test(text);

/** Where the text behind the mark of an item begins; null without one. */
function textStart({ text, lefts }: TextLine): number | null {
  const mark = MARK.exec(text)?.[0];
  return mark === undefined ? null : (lefts[mark.length] ?? null);
}

/**
 * Whether a line that is set in, and follows one that is full, goes on with it all the same: both begin at one place, or
 * it stands below the text of an item, or the one before opens a paragraph of a column that is set in.
 */
export function goesOnSetIn({ line: one }: Placed, { line: next }: Placed): boolean {
  if (SENTENCE_END.test(one.text) || CLAUSE_END.test(one.text) || APART.test(one.text)) return false;
  if (isMarked(next) || CAPTION.test(next.text) || one.x1 - one.x0 < WIDE * one.size) return false;
  const shift = (next.x0 - one.x0) / next.size;
  if (Math.abs(shift) <= SAME) return !isMarked(one);
  if (shift < 0) return -shift <= FIRST;
  const start = textStart(one);
  return start !== null && Math.abs(start - next.x0) <= INDENT * next.size;
}

const keyOf = ({ x0, size }: TextLine): string => `${Math.round(size * 2)} ${Math.round(x0 / (SAME * size))}`;

/** Whether two lines begin at one place and end at one place; a mark of punctuation may hang over. */
const areAlike = (one: TextLine, next: TextLine): boolean =>
  keyOf(one) === keyOf(next) && Math.abs(one.x1 - next.x1) < one.size;

/**
 * Where the text begins and ends beside each of some lines. Lines that begin at one place, follow each other and end at
 * one place have edges of their own, such as those of a summary that is set in on both sides.
 *
 * @param lines of one column
 * @param column its edges
 */
export function edgesOf(lines: readonly TextLine[], column: Edges): (line: TextLine) => Edges {
  const runs: TextLine[][] = [];
  for (const line of lines) {
    const above = runs.at(-1)?.at(-1);
    if (above && areAlike(above, line)) runs.at(-1)?.push(line);
    else runs.push([line]);
  }
  const edges = new Map<string, Edges>();
  for (const run of runs) {
    const { x0, size } = run[0] as TextLine;
    const right = Math.min(column.right, Math.max(...run.map(({ x1 }) => x1)));
    if (run.length < FULL_LINES || right - x0 < WIDE * size) continue;
    const key = keyOf(run[0] as TextLine);
    edges.set(key, { left: x0, right: Math.max(right, edges.get(key)?.right ?? 0) });
  }
  return (line) => edges.get(keyOf(line)) ?? column;
}
