/** Options of commands that take directories: what is left out, and what is said of it. */

import { extname } from 'node:path';
import type { Command } from 'commander';
import type { PathOptions } from '../read/paths.js';
import { plural } from '../write/plural.js';
import { report } from './report.js';

/** The flags as commander gives them. */
export interface PathFlags {
  readonly exclude?: readonly string[];
  /** False with --no-ignore. */
  readonly ignore?: boolean;
}

/** Adds the options to a command. */
export function addPathOptions(command: Command): Command {
  return command
    .option(
      '--exclude <pattern>',
      'leave out of directories, as .gitignore would; may be repeated: drafts/, "*.old.txt"',
      (pattern: string, before: readonly string[] = []) => [...before, pattern],
    )
    .option('--no-ignore', 'read also what .gitignore names, and node_modules');
}

/** How many endings are named in the line about files of other formats. */
const NAMED = 3;

/** `12 files of other formats passed over (8 .jpg, 3 .zip, 1 .xls)`. */
function passedOverLine(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) {
    const ending = extname(name).toLowerCase() || 'without ending';
    counts.set(ending, (counts.get(ending) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const shown = sorted.slice(0, NAMED).map(([ending, count]) => `${count} ${ending}`);
  if (sorted.length > NAMED) shown.push('…');
  return `${plural(names.length, 'file')} of other formats passed over (${shown.join(', ')}); name one to read it as text`;
}

/** What the flags say of directories; files of other formats are told of in one line when `told` is called. */
export function pathOptions(flags: PathFlags): PathOptions & { readonly tell: (quiet: boolean) => void } {
  const names: string[] = [];
  return {
    ignore: flags.ignore ?? true,
    exclude: flags.exclude ?? [],
    passedOver: (others) => {
      names.push(...others);
    },
    tell: (quiet) => {
      if (!quiet && names.length > 0) report(passedOverLine(names));
    },
  };
}
