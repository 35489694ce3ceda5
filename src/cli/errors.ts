/** Faults of the command line, and the exit codes of the command. */

/** The command's exit codes. */
export const EXIT = {
  /** All is done, also when there was nothing to find. */
  ok: 0,
  /** Some of the files could not be read; the rest is done. */
  partial: 1,
  /** The user has something to correct; nothing was written. */
  usage: 2,
  /** A fault of the program. */
  internal: 3,
} as const;

/** An option or argument that makes no sense. The message is one line: what, where, what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
