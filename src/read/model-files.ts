/** The files that the build puts beside the command: the dictionary and the shipped weights. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/** Beside the bundle, or where the build puts them as seen from the sources. */
const PLACES = ['./', '../../dist/'];

/**
 * Reads a file that the build made.
 *
 * @throws Error when the package was not built
 */
export function readBuilt(name: 'words.bin' | 'weights.bin'): Buffer {
  for (const place of PLACES) {
    const url = new URL(place + name, import.meta.url);
    if (existsSync(url)) return readFileSync(url);
  }
  throw new Error(`${name} is missing beside the command: run npm run build`);
}

/** SHA-256 of the bytes of a file, in lower-case hexadecimal. */
export const checksumOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
