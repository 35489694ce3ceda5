/** Does the work of `explain`. */
import { existsSync, statSync } from 'node:fs';
import { explain } from '../explain/explain.js';
import type { ReadOptions } from '../read/reader.js';
import { readSource, sourceOfText } from '../read/source.js';
import { STANDARD_INPUT } from '../read/standard-input.js';
import type { TextDocument } from '../read/text-document.js';
import { explanationText } from '../write/explanation.js';
import { streamOutput } from '../write/stream-output.js';
import { EXIT, UsageError } from './errors.js';
import { parseReadOptions, readTextOptions } from './options.js';
import type { ReadFlags } from './read-flags.js';
import { report } from './report.js';

/** The flags as commander gives them. */
export interface ExplainFlags extends ReadFlags {
  readonly date?: string;
  readonly lexicon?: string;
  readonly weights?: string;
}

/**
 * Prints how a text was read.
 *
 * @param target a text, `FILE:LINE`, `FILE:LINE:COLUMN`, a file, or `-` for standard input
 * @returns the exit code
 * @throws UsageError when the line is not in the file; ReadError when the file cannot be read
 */
export async function runExplain(target: string, flags: ExplainFlags): Promise<number> {
  const options = await readTextOptions(flags);
  const { source, line } = await find(target, parseReadOptions(flags));
  const readings = explain(source, options, line, true);
  if (readings.length === 0 && line !== null) {
    throw new UsageError(`${source.path}:${line}: no sentence on this line; name a line with text`);
  }
  if (readings.length === 0) report(`${source.path}: no number, date or rank in it; nothing to explain`);
  const output = streamOutput(process.stdout, 'standard output');
  for (const reading of readings) await output.write(explanationText(reading));
  await output.commit();
  return EXIT.ok;
}

async function find(target: string, read: ReadOptions): Promise<{ source: TextDocument; line: number | null }> {
  if (target === STANDARD_INPUT) return { source: await readSource(STANDARD_INPUT, read), line: null };
  if (isDirectory(target)) throw new UsageError(`${target}: a directory; name a file, or a file and line`);
  // The column of a place, as a table shows it, may stay: a line is explained whole.
  const place = /^(.+?):(\d+)(?::\d+)?$/.exec(target);
  if (place && isFile(place[1] as string)) {
    return { source: await readSource(place[1] as string, read), line: Number(place[2]) };
  }
  if (isFile(target)) return { source: await readSource(target, read), line: null };
  // A Latin name with an ending was meant as a file; a Chinese sentence with a ratio at its end was not.
  const named = /^([\w./\\~-]+\.[a-z]+)(?::\d+){0,2}$/i.exec(target);
  if (named) throw new UsageError(`${named[1]}: no such file; name a file and line, or give a text`);
  return { source: sourceOfText('the text', target), line: null };
}

function isDirectory(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function isFile(path: string): boolean {
  return existsSync(path) && !isDirectory(path);
}
