/** Physical lines of a decoded text, measured: the first step of undoing a printed page's layout. */
import { isBlankCode } from './blank.js';
import { mayBeSpaced, spacedRuns, spacingWidth } from './spacing.js';

export interface Line {
  /** UTF-16 offsets of the line's text in the source, blanks at both ends left out. */
  readonly start: number;
  readonly end: number;
  /** Width of the leading blanks, in Han characters. */
  readonly indent: number;
  /** Blank lines directly before this one. */
  readonly blanksBefore: number;
  /** Printed width in Han characters; a half-width character counts as one half. */
  readonly width: number;
  /** Blanks part nothing in it, or in a stretch of it: `收  入  完  成`. */
  readonly spaced: boolean;
}

function halfWidth(code: number): boolean {
  return code < 0x2000;
}

/**
 * Yields the non-blank physical lines of a text in order. `\n`, `\r\n`, lone `\r`, form feed and the Unicode
 * line and paragraph separators end a line.
 *
 * @param text decoded text
 * @param from UTF-16 offset at which the lines begin
 * @param length UTF-16 offset after the last of them
 */
export function* readLines(text: string, from = 0, length = text.length): Generator<Line> {
  let blanks = 0;
  let at = from;
  while (at < length) {
    let start = at;
    let indent = 0;
    while (start < length) {
      const code = text.charCodeAt(start);
      if (!isBlankCode(code) || isBreak(code)) break;
      indent += code === 0x3000 ? 1 : 0.5;
      start++;
    }
    let stop = start;
    let end = start;
    let halves = 0;
    let width = 0;
    let inner = 0;
    while (stop < length) {
      const code = text.charCodeAt(stop);
      if (isBreak(code)) break;
      stop++;
      halves += halfWidth(code) ? 1 : 2;
      if (!isBlankCode(code)) {
        end = stop;
        width = halves / 2;
      } else inner++;
    }
    if (end > start) {
      const runs = mayBeSpaced(inner, end - start) ? spacedRuns(text, start, end) : [];
      const spaced = runs.length > 0;
      yield { start, end, indent, blanksBefore: blanks, width: width - spacingWidth(text, runs), spaced };
      blanks = 0;
    } else if (stop < length) blanks++;
    at = stop + 1;
    if (text.charCodeAt(stop) === 0x0d && at < length && text.charCodeAt(at) === 0x0a) at++;
  }
}

function isBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x0c || code === 0x2028 || code === 0x2029;
}
