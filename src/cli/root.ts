/** `--root`: the directory that the paths of records start from. */
import { statSync } from 'node:fs';
import { UsageError } from './errors.js';

/**
 * Checks that the directory is there: without it no source is found, and every record would be told of.
 *
 * @throws UsageError when it is not
 */
export function checkRoot(root: string): string {
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory()) return root;
  throw new UsageError(`--root: '${root}' is no directory; name the one that the paths of the records start from`);
}
