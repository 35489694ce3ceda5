/** Text in a fixed number of terminal columns, where a Han character takes two. */
import stringWidth from 'string-width';

const ELLIPSIS = '…';
const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** What must not reach a terminal from a text: control characters and those that turn the direction of writing. */
const UNSAFE = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu;

/**
 * Makes a text safe for one line of a terminal: every run of control characters becomes one blank.
 *
 * @param text any text
 */
export function oneLine(text: string): string {
  return text.replace(UNSAFE, ' ');
}

/** As many graphemes as fit in `width` columns. */
function take(graphemes: Iterable<string>, width: number): string[] {
  const taken: string[] = [];
  let used = 0;
  for (const grapheme of graphemes) {
    used += stringWidth(grapheme);
    if (used > width) break;
    taken.push(grapheme);
  }
  return taken;
}

/**
 * Cuts a text to a number of terminal columns; a cut text shows `…` where it was cut.
 *
 * @param text one line
 * @param width terminal columns, at least 1
 * @param side which side of the text may be lost
 */
export function cut(text: string, width: number, side: 'start' | 'end' = 'end'): string {
  if (stringWidth(text) <= width) return text;
  const graphemes = Array.from(segmenter.segment(text), (part) => part.segment);
  if (side === 'end') return take(graphemes, width - 1).join('') + ELLIPSIS;
  return (
    ELLIPSIS +
    take(graphemes.reverse(), width - 1)
      .reverse()
      .join('')
  );
}

/**
 * Fills a text with blanks to a number of terminal columns.
 *
 * @param text one line, not wider than `width`
 * @param width terminal columns
 */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

/**
 * Shares out a line among columns: every column gets what it needs if it can, and the widest give up room first.
 *
 * @param needs terminal columns that each column would fill
 * @param available terminal columns for all of them together
 * @returns a width for each column, at least 1; their sum is not greater than `available` unless that is
 *   less than the number of columns
 */
export function fitWidths(needs: readonly number[], available: number): number[] {
  const widths = needs.map((need) => Math.max(1, need));
  let excess = widths.reduce((sum, width) => sum + width, 0) - available;
  while (excess > 0) {
    const widest = Math.max(...widths);
    if (widest === 1) break;
    widths[widths.lastIndexOf(widest)] = widest - 1;
    excess--;
  }
  return widths;
}
