/**
 * Parts: a long text cut where a paragraph begins, so that it can be read in bounded memory and by several workers.
 * Where it is cut depends on the text alone.
 */
import { readBlocks } from './blocks.js';

/** One part of a text. */
export interface TextPart {
  readonly text: string;
  /** What stands right before the part: its headings and subjects are still known in it. */
  readonly before: string;
  /** Where the part begins in the whole text. */
  readonly base: PartBase;
}

/** Where a part begins. */
export interface PartBase {
  /** In UTF-16 units, from 0. */
  readonly unit: number;
  /** In code points, from 0. */
  readonly offset: number;
  /** From 1. */
  readonly line: number;
  /** In code points, from 1. */
  readonly column: number;
}

/** The beginning of a text. */
export const TEXT_START: PartBase = { unit: 0, offset: 0, line: 1, column: 1 };

/** A text up to this length, in UTF-16 units, is one part. */
const LONGEST = 200_000;
/** A longer one is cut in the last stretch of this length. */
const STRETCH = 20_000;
/** How much stands in `before`. */
const MEMORY = 8_000;

/** Takes a text piece by piece and gives its parts. */
export interface PartCutter {
  /** Takes the next piece, of any length; gives the parts that are complete. */
  readonly push: (piece: string) => TextPart[];
  /** Gives the last part; an empty text has one, which is empty. */
  readonly end: () => TextPart;
}

/** The place after a text that begins at `base`. */
function advance(base: PartBase, text: string): PartBase {
  let lines = 0;
  let lineStart = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    lines++;
    lineStart = at + 1;
  }
  const last = codePoints(text.slice(lineStart));
  const offset = base.offset + (lineStart === 0 ? last : codePoints(text.slice(0, lineStart)) + last);
  return {
    unit: base.unit + text.length,
    offset,
    line: base.line + lines,
    column: (lines === 0 ? base.column : 1) + last,
  };
}

function codePoints(text: string): number {
  const pairs = text.match(/[\ud800-\udbff][\udc00-\udfff]/g);
  return text.length - (pairs?.length ?? 0);
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** Where the last paragraph of a stretch begins; its own first line does not count. Null when it is all one. */
function lastParagraph(stretch: string): number | null {
  let last: number | null = null;
  let lines = 0;
  for (const { lines: group } of readBlocks(stretch)) {
    const first = group[0];
    if (first && lines > 0) last = first.start;
    lines += group.length;
  }
  return last;
}

/** The place, in the first LONGEST units of a longer text, where a part ends. */
function cutPlace(text: string): number {
  const from = LONGEST - STRETCH;
  const line = text.indexOf('\n', from) + 1;
  if (line > 0 && line < LONGEST) {
    const stretch = text.slice(line, LONGEST);
    const paragraph = lastParagraph(stretch);
    // From the beginning of the line, so that its indent stays with it.
    if (paragraph !== null) return line + stretch.lastIndexOf('\n', paragraph) + 1;
  }
  const stretch = text.slice(from, LONGEST);
  for (const stop of [/[。！？\n](?=[^。！？]*$)/, /[，；、 ](?=[^，；、 ]*$)/]) {
    const at = stretch.search(stop);
    if (at >= 0) return from + at + 1;
  }
  return isLowSurrogate(text.charCodeAt(LONGEST)) ? LONGEST - 1 : LONGEST;
}

/** Begins to cut a text. */
export function partCutter(): PartCutter {
  let held = '';
  let before = '';
  let base = TEXT_START;
  return {
    push(piece) {
      held += piece;
      const parts: TextPart[] = [];
      while (held.length > LONGEST) {
        const cut = cutPlace(held);
        const text = held.slice(0, cut);
        parts.push({ text, before, base });
        before = text.slice(text.indexOf('\n', text.length - MEMORY) + 1 || text.length);
        base = advance(base, text);
        held = held.slice(cut);
      }
      return parts;
    },
    end: () => ({ text: held, before, base }),
  };
}

/** The parts of a text that is held whole. */
export function partsOf(text: string): TextPart[] {
  const cutter = partCutter();
  return [...cutter.push(text), cutter.end()];
}
