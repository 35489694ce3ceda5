/** Characters told by a table: one look where an expression with a long class of Han characters calls out of its code. */

/** One entry for each UTF-16 unit: 1 for the characters given, 0 for all others. */
export type CharacterMarks = Uint8Array;

/** Marks characters, each of one UTF-16 unit; of words the first. */
export function characterMarks(...lists: readonly Iterable<string>[]): CharacterMarks {
  const marks = new Uint8Array(0x10000);
  for (const list of lists) for (const word of list) marks[word.charCodeAt(0)] = 1;
  return marks;
}
