/** Likeness of wordings: whether two say the same of whom or what. */
import { NATION } from './lexicon.js';

/** From here on two wordings say the same. */
export const ALIKE = 0.6;

const bare = (text: string | null): string => (text ?? '').replace(/[\s"“”'‘’《》（）()，,、。]/g, '');
/** The text, or nothing where it names the country as such. */
export const withoutNation = (text: string | null): string => (text === null || NATION.has(text) ? '' : text);

/** Overlap of two short texts: F1 over pairs of characters; 1 when both are empty. */
export function likeness(one: string | null, other: string | null): number {
  const a = [...bare(one)];
  const b = [...bare(other)];
  if (a.length === 0 && b.length === 0) return 1;
  if (a.length === 0 || b.length === 0) return 0;
  const left = pairs(a);
  const right = pairs(b);
  let common = 0;
  let total = 0;
  for (const [pair, count] of left) {
    common += Math.min(count, right.get(pair) ?? 0);
    total += count;
  }
  for (const count of right.values()) total += count;
  return (2 * common) / total;
}

function pairs(characters: readonly string[]): Map<string, number> {
  const all = characters.length > 1 ? characters : [...characters, ...characters];
  const counts = new Map<string, number>();
  for (let i = 0; i + 1 < all.length; i++) {
    const pair = (all[i] as string) + (all[i + 1] as string);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** Likeness of two names; the country as such is no name. */
export function nameLikeness(one: string | null, other: string | null): number {
  return likeness(withoutNation(one), withoutNation(other));
}
