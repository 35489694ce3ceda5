/** Text of unknown origin, made visible: nothing in it can hide, or turn what stands around it. */

/** Controls, format characters (bidirectional overrides, zero width), halves of surrogate pairs, Hangul fillers. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\u115f\u1160\u3164\uffa0]/u;
const EACH_HIDDEN = new RegExp(HIDDEN.source, 'gu');
const SPLIT = new RegExp(`(${HIDDEN.source})`, 'u');

/** The name of a character as Unicode writes it: `U+202E`. */
const codeName = (char: string): string =>
  `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const isBlank = (char: string): boolean => char === '\n' || char === '\r' || char === '\t';

/** A text for one line: line ends and tabs become nothing or a blank, hidden characters show their names. */
export function visible(text: string): string {
  return text
    .replace(/\s*[\r\n]\s*/g, '')
    .replace(EACH_HIDDEN, (char) => (isBlank(char) ? ' ' : `⟨${codeName(char)}⟩`));
}

/** A piece of a text: characters as they are, or one that would not show. */
export interface Piece {
  readonly text: string;
  /** The name of a hidden character; null for ordinary text. */
  readonly hidden: string | null;
}

/** A text cut at the characters that would not show. Tabs stay. */
export function pieces(text: string): Piece[] {
  if (!HIDDEN.test(text)) return [{ text, hidden: null }];
  return text
    .split(SPLIT)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, hidden: HIDDEN.test(part) && part !== '\t' ? codeName(part) : null }));
}
