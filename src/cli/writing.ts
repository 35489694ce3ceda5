/** Where a command writes: standard output, or a file that is complete or not there. */
import { realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Input } from '../read/paths.js';
import { STANDARD_INPUT } from '../read/standard-input.js';
import type { Output } from '../write/output.js';
import { streamOutput } from '../write/stream-output.js';
import { UsageError } from './errors.js';
import type { OutputSettings } from './settings.js';

/** Fewer bytes of text than this are read as fast by one thread: each worker compiles the program for itself. */
export const WORTH_WORKERS = 10_000_000;

const realPath = (path: string): Promise<string | null> => realpath(path).catch(() => null);

/** A file that is also an input would be read and replaced. */
export async function refuseInput(file: string, inputs: readonly Input[]): Promise<void> {
  const target = await realPath(file);
  for (const { path } of inputs) {
    if (target === null || path === STANDARD_INPUT || (await realPath(path)) !== target) continue;
    throw new UsageError(`--output: '${file}' is also an input; name another file`);
  }
}

/** Opens a file, or standard output. */
export async function openOutput(file: string | null): Promise<Output> {
  if (file === null) return streamOutput(process.stdout, 'standard output');
  const { openFileOutput } = await import('../write/file-output.js');
  return openFileOutput(file);
}

/**
 * Writes pieces and puts the output in its place.
 *
 * @param isWorthIt asked at the end: false leaves no output
 */
export async function writeAll(
  pieces: AsyncIterable<string | Uint8Array>,
  output: Output,
  isWorthIt: () => boolean,
): Promise<void> {
  try {
    for await (const piece of pieces) await output.write(piece);
    if (isWorthIt()) await output.commit();
    else await output.discard();
  } catch (error) {
    await output.discard();
    throw error;
  }
}

/** The usual name of a report. */
const REPORT = 'report.html';

/**
 * The page that a workbook's rows are linked to, as an address from the workbook: the one that the user names, else
 * `report.html` where it stands beside the workbook.
 *
 * @returns null when there is none
 */
export async function reportAddress({ format, report, output }: OutputSettings): Promise<string | null> {
  if (format !== 'xlsx') return null;
  const folder = output === null ? '.' : dirname(output);
  if (report === null) {
    const beside = await stat(join(folder, REPORT)).catch(() => null);
    return output !== null && beside?.isFile() ? REPORT : null;
  }
  if (/^https?:\/\//.test(report)) return report;
  return relative(folder, report).split(sep).map(encodeURIComponent).join('/');
}
