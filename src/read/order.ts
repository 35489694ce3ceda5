/** The order of file names: by Unicode code point, the same on every machine and in every locale. */

/**
 * Compares two strings by code point, for `sort`. UTF-8 keeps the order of code points; UTF-16 does not.
 *
 * @returns negative, zero or positive
 */
export function compareCodePoints(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a, 'utf8'), Buffer.from(b, 'utf8'));
}
