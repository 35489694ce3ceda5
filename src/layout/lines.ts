/** Physical lines of a decoded text, measured: the first step of undoing a printed page's layout. */

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
}

/** Whether a character (one UTF-16 unit) is white space of any kind, zero-width ones included. */
export function isBlank(char: string): boolean {
  return isBlankCode(char.charCodeAt(0));
}

function isBlankCode(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x3000 ||
    code === 0x0a ||
    code === 0x0d ||
    code === 0x09 ||
    code === 0xa0 ||
    code === 0x0b ||
    code === 0x0c ||
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0xfeff ||
    code === 0x85 ||
    code === 0
  );
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
    while (stop < length) {
      const code = text.charCodeAt(stop);
      if (isBreak(code)) break;
      stop++;
      halves += halfWidth(code) ? 1 : 2;
      if (!isBlankCode(code)) {
        end = stop;
        width = halves / 2;
      }
    }
    if (end > start) {
      yield { start, end, indent, blanksBefore: blanks, width };
      blanks = 0;
    } else if (stop < length) blanks++;
    at = stop + 1;
    if (text.charCodeAt(stop) === 0x0d && at < length && text.charCodeAt(at) === 0x0a) at++;
  }
}

function isBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x0c || code === 0x2028 || code === 0x2029;
}
