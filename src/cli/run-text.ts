/** Does the work of `text`. */
import { readSource } from '../read/source.js';
import type { Region, TextDocument } from '../read/text-document.js';
import { streamOutput } from '../write/stream-output.js';
import { EXIT } from './errors.js';
import { parseReadOptions } from './options.js';
import type { ReadFlags } from './read-flags.js';
import { report } from './report.js';

/** The flags as commander gives them. */
export interface TextCommandFlags extends ReadFlags {
  readonly blocks?: boolean;
  readonly quiet?: boolean;
}

/** Characters that would tell a terminal to do something. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** What a region is: `heading 1`, `table 12 × 3`. */
function nameOf(region: Region): string {
  if (region.kind === 'table') {
    let [rows, columns] = [0, 0];
    for (const { row, column, rowSpan, columnSpan } of region.cells) {
      rows = Math.max(rows, row + rowSpan);
      columns = Math.max(columns, column + columnSpan);
    }
    const sheet = region.sheet === null ? '' : ` on ${region.sheet}`;
    return `table ${rows} × ${columns}${sheet}`;
  }
  return 'level' in region && region.level !== undefined ? `${region.kind} ${region.level}` : region.kind;
}

/** Each region under a line that says what it is. */
function* blocksOf({ text, regions }: TextDocument): Generator<string> {
  for (const region of regions) {
    yield `[${nameOf(region)}]\n${text.slice(region.start, region.end).replace(/\n$/, '')}\n\n`;
  }
}

/**
 * Prints the text of a document.
 *
 * @param path a file, or `-`
 * @param flags the flags of the command line
 * @returns the exit code
 * @throws UsageError (a flag), ReadError (the file), WriteError and BrokenPipeError (by rejection)
 */
export async function runText(path: string, flags: TextCommandFlags): Promise<number> {
  const document = await readSource(path, parseReadOptions(flags));
  const output = streamOutput(process.stdout, 'standard output');
  const shown = (text: string): string => (process.stdout.isTTY ? text.replace(CONTROLS, '\uFFFD') : text);
  if (flags.blocks) for (const block of blocksOf(document)) await output.write(shown(block));
  else await output.write(shown(document.text));
  await output.commit();
  if (!flags.quiet) for (const warning of document.warnings) report(`${path}: ${warning}`);
  return EXIT.ok;
}
