/** Endings: a quick look at whether any word of a list can be what a text ends with. */

/** Whether a text, up to an offset, may end with one of the words; it is certain only when it may not. */
export type EndingFilter = (text: string, end: number) => boolean;

const SIZE = 0x10000;
const pairAt = (text: string, end: number): number =>
  (31 * text.charCodeAt(end - 2) + text.charCodeAt(end - 1)) & (SIZE - 1);

/** Marks the last two characters of each word, and the last of those that have only one. */
export function endingFilter(...lists: readonly Iterable<string>[]): EndingFilter {
  const pairs = new Uint8Array(SIZE);
  const characters = new Uint8Array(SIZE);
  for (const list of lists)
    for (const word of list)
      if (word.length > 1) pairs[pairAt(word, word.length)] = 1;
      else characters[word.charCodeAt(0)] = 1;
  return (text, end) =>
    end > 0 && (characters[text.charCodeAt(end - 1)] === 1 || (end > 1 && pairs[pairAt(text, end)] === 1));
}
