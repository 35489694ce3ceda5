/** Positions in a text: from UTF-16 offsets to code points, lines and columns. */
import { countBelow } from '../read/sorted.js';

export interface Position {
  /** Offset in Unicode code points, from 0. */
  readonly offset: number;
  /** From 1. */
  readonly line: number;
  /** In code points, from 1. */
  readonly column: number;
}

export interface TextIndex {
  /** Position of a UTF-16 offset. */
  readonly place: (at: number) => Position;
  /** UTF-16 offset at which a line begins; undefined when the text has no such line. Lines count from 1. */
  readonly lineStart: (line: number) => number | undefined;
}

/**
 * Indexes a text. A line ends after `\n`; `\r` belongs to the line it closes.
 *
 * @param text decoded text, or a part of it
 * @param base where the part begins in the whole text
 */
export function textIndex(text: string, base: Position = { offset: 0, line: 1, column: 1 }): TextIndex {
  const lineStarts: number[] = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  const pairs = surrogatePairs(text);
  const codePoint = (at: number): number => at - countBelow(pairs, at);
  return {
    lineStart: (line) => lineStarts[line - 1],
    place(at) {
      const line = countBelow(lineStarts, at + 1);
      const start = lineStarts[line - 1] as number;
      const offset = codePoint(at);
      const column = offset - codePoint(start) + (line === 1 ? base.column : 1);
      return { offset: base.offset + offset, line: base.line + line - 1, column };
    },
  };
}

/** Offsets of the second half of every surrogate pair. */
function surrogatePairs(text: string): number[] {
  const found: number[] = [];
  if (!/[\ud800-\udfff]/.test(text)) return found;
  for (let i = 0; i + 1 < text.length; i++) {
    const high = text.charCodeAt(i);
    if (high < 0xd800 || high > 0xdbff) continue;
    const low = text.charCodeAt(i + 1);
    if (low >= 0xdc00 && low <= 0xdfff) found.push(++i);
  }
  return found;
}
