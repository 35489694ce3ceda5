/** Characters told by a table: one look where an expression with a long class of Han characters calls out of its code. */

/** One entry for each UTF-16 unit: 1 for the characters given, 0 for all others. */
export type CharacterMarks = Uint8Array;

/** Marks characters, each of one UTF-16 unit. */
export function characterMarks(characters: Iterable<string>): CharacterMarks {
  const marks = new Uint8Array(0x10000);
  for (const character of characters) marks[character.charCodeAt(0)] = 1;
  return marks;
}
