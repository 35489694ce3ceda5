/** The token of what belongs to no mention. */
import { createToken, type TokenType } from 'chevrotain';
import { Any } from './category.js';

export const OTHER = 'Other';
/** The lexer's index has one entry for each of the first 256 characters and one for each 255 after. */
const EVERY_START = Array.from({ length: 512 }, (_, i) => (i < 256 ? i : (i - 255) * 255));
const codeUnit = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
/**
 * What belongs to no mention: one character, and all behind it up to where a mention may begin. Stops stand alone,
 * since the parser asks for them.
 *
 * @param starts characters that a mention can begin with
 */
export function otherToken(starts: ReadonlySet<string>): TokenType {
  const run = new RegExp(`[，。；、的）]|[^][^${[...starts, ...'，。；、的）'].map(codeUnit).join('')}]*`, 'y');
  return createToken({
    name: OTHER,
    pattern: (text: string, at: number): RegExpExecArray | null => {
      run.lastIndex = at;
      return run.exec(text);
    },
    line_breaks: true,
    categories: [Any],
    start_chars_hint: EVERY_START,
  });
}
