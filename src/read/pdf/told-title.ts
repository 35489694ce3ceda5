/** The title that a PDF's properties tell, where the pages do not gainsay it. */

/** Titles that a program made up: of a file's name, of a bookmark, of nothing. */
const MADE_UP = /\.\w{2,5}$|^Microsoft|^PowerPoint|^untitled|^OLE_LINK/i;
/** How much of the text is the head that a title is printed in, and how long it is where it is not printed at all. */
const HEAD = 1500;
const LONG_ENOUGH = 8;

const compact = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

/**
 * The title that properties tell. Those of a file are often left over from the one that it was copied from, or a piece of the
 * title: where the head of the text holds the words, they must begin a line of it.
 *
 * @param title what the properties hold
 * @param text the document's text
 * @returns null where it is none
 */
export function toldTitle(title: unknown, text: string): string | null {
  const told = typeof title === 'string' ? title.replace(/[\s\p{Cc}]+/gu, ' ').trim() : '';
  if (!/\p{Script=Han}/u.test(told) || MADE_UP.test(told)) return null;
  const lines = text.slice(0, HEAD).split('\n').map(compact);
  const whole = compact(told);
  if (!lines.join('').includes(whole)) return whole.length >= LONG_ENOUGH ? told : null;
  const begins = lines.some((_, at) => lines.slice(at).join('').startsWith(whole));
  return begins ? told : null;
}
