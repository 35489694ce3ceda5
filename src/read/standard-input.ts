/** Standard input as a source of text. */
import { fstatSync } from 'node:fs';
import { ReadError } from './errors.js';

/** The path that stands for standard input. */
export const STANDARD_INPUT = '-';

/** Its file descriptor. Node keeps the three standard ones open. */
const STDIN = 0;

/**
 * Opens standard input.
 *
 * @throws ReadError when it is a directory, which Node would take for an empty stream
 */
export function openStandardInput(): NodeJS.ReadStream {
  if (fstatSync(STDIN).isDirectory()) {
    throw new ReadError(`${STANDARD_INPUT}: standard input is a directory; give its path instead`);
  }
  return process.stdin;
}
