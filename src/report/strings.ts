/** A table of strings in which each stands once. */

export interface StringTable {
  /** The place of a string in the table; -1 for null. */
  readonly place: (text: string | null) => number;
  readonly all: readonly string[];
}

/** Begins an empty table. */
export function stringTable(): StringTable {
  const all: string[] = [];
  const places = new Map<string, number>();
  const place = (text: string | null): number => {
    if (text === null) return -1;
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, all.length);
    return all.push(text) - 1;
  };
  return { place, all };
}
