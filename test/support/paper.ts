/** Prints text the way newspapers do, so that layout has something to undo. */

/** Breaks a text into lines of a width in characters, with something between the lines. */
export function hardWrap(text: string, width: number, between = '\n'): string {
  const characters = Array.from(text);
  const lines: string[] = [];
  for (let at = 0; at < characters.length; at += width) lines.push(characters.slice(at, at + width).join(''));
  return lines.join(between);
}
