/** Messages to the user, on standard error, one line each. */

/**
 * Prints a message. Control characters (a file's name may hold them) become blanks, so that it stays one line.
 *
 * @param message what, where, what to do
 */
export function report(message: string): void {
  process.stderr.write(`statline: ${message.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()}\n`);
}
