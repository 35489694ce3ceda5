/** The identifier of a claim. */
import { hash } from 'node:crypto';

/**
 * The identifier that a claim's provenance gives: the same source bytes, span and kind give the same one. It begins with
 * a letter, so that no spreadsheet takes it for a number.
 *
 * @param sha256 checksum of the source's bytes, lower-case hexadecimal
 * @param start offset of the quote in code points, from 0
 * @param end offset after the quote in code points
 * @param kind the claim's kind
 * @returns `c` and 16 hexadecimal digits
 */
export function claimId(sha256: string, start: number, end: number, kind: string): string {
  return `c${hash('sha256', `${sha256}\n${start}\n${end}\n${kind}`, 'hex').slice(0, 16)}`;
}
