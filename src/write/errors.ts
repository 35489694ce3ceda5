/** What can go wrong while writing, as one line that a person can act on. */
import { systemReason } from '../read/errors.js';

/** An output that cannot be written. The message is one line: what, where, what to do. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
}

/** The reader of the output has gone away (`| head`). No fault of anyone's: the work just ends. */
export class BrokenPipeError extends Error {
  override readonly name = 'BrokenPipeError';
}

/**
 * Turns a failed system call into a WriteError or a BrokenPipeError; anything else comes back as it is.
 *
 * @param path the output as the user knows it
 * @param error what was thrown
 */
export function asWriteError(path: string, error: unknown): unknown {
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return new BrokenPipeError(path);
  const reason = systemReason(error);
  return reason === null ? error : new WriteError(`${path}: cannot write: ${reason}`, { cause: error });
}
