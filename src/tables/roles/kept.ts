/** Questions about words that every row of a table asks again: what was said of the last texts is kept. */

/** Texts that are kept, as many as the headings and labels of a large table; beyond it the memory is begun anew. */
const MOST = 4000;

/**
 * The same function, asked once for each text.
 *
 * @param of depends on nothing but the text
 */
export function kept<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = of(text);
    if (known.size >= MOST) known.clear();
    known.set(text, now);
    return now;
  };
}
