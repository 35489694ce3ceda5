/** The token of what belongs to no mention. */
import { createToken, type TokenType } from 'chevrotain';
import { characterMarks } from '../character-marks.js';
import { Any } from './category.js';

export const OTHER = 'Other';
/** The lexer's index has one entry for each of the first 256 characters and one for each 255 after. */
const EVERY_START = Array.from({ length: 512 }, (_, i) => (i < 256 ? i : (i - 255) * 255));
/** Marks and a particle that stand alone, since the parser asks for them. */
const ALONE = '，。；、的）';
const STANDS_ALONE = characterMarks(ALONE);
/**
 * What belongs to no mention: one character, and all behind it up to where a mention may begin.
 *
 * @param starts characters that a mention can begin with
 */
export function otherToken(starts: ReadonlySet<string>): TokenType {
  const ends = characterMarks([...starts, ...ALONE]);
  return createToken({
    name: OTHER,
    pattern: (text: string, at: number): RegExpExecArray | null => {
      let end = at + 1;
      if (STANDS_ALONE[text.charCodeAt(at)] === 0) while (end < text.length && ends[text.charCodeAt(end)] === 0) end++;
      return [text.slice(at, end)] as unknown as RegExpExecArray;
    },
    line_breaks: true,
    categories: [Any],
    start_chars_hint: EVERY_START,
  });
}
