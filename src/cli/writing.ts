/** Where a command writes: standard output, or a file that is complete or not there. */
import { fstatSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Input } from '../read/paths.js';
import { STANDARD_INPUT } from '../read/standard-input.js';
import { formatOfEnding } from '../write/formats.js';
import type { Output } from '../write/output.js';
import { streamOutput } from '../write/stream-output.js';
import { UsageError } from './errors.js';
import type { OutputSettings } from './settings.js';

/**
 * Fewer bytes than this are read about as fast by one thread: each worker compiles the program for itself. BENCHMARKS.md
 * has what was measured.
 */
export const WORTH_WORKERS = 4_000_000;

/** Which file it is, by whatever name; null for what is no file. */
const identityOf = async (path: string): Promise<string | null> => {
  const known = await stat(path, { bigint: true }).catch(() => null);
  return known?.isFile() ? `${known.dev} ${known.ino}` : null;
};

/** Which file standard output goes to; null when it is none. */
function standardOutput(): string | null {
  try {
    const known = fstatSync(1, { bigint: true });
    return known.isFile() ? `${known.dev} ${known.ino}` : null;
  } catch {
    return null;
  }
}

/** Whether a file's ending is one that statline writes: a text in its place is somebody's document. */
const isWritten = (file: string): boolean => formatOfEnding(file) !== null || /\.html?$/i.test(file);

/** Tells of a path whether it is the output. */
async function sameFile(file: string | null): Promise<(path: string) => Promise<boolean>> {
  const target = file === null ? standardOutput() : await identityOf(file);
  return async (path) => target !== null && (await identityOf(path)) === target;
}

/**
 * Tells of a path whether it is the output of this run, which an earlier run has left there or the shell has made. Found
 * in a directory it is no input.
 *
 * @param file the output; null for standard output
 */
export async function outputTest(file: string | null): Promise<(path: string) => Promise<boolean>> {
  return file !== null && !isWritten(file) ? async () => false : sameFile(file);
}

/** A file that is an input would be read and replaced; what earlier runs wrote and is only found is none. */
export async function refuseInput(file: string, inputs: readonly Input[]): Promise<void> {
  const isOutput = await sameFile(file);
  for (const { path, found } of inputs) {
    if ((found && isWritten(file)) || path === STANDARD_INPUT || !(await isOutput(path))) continue;
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

/** A report that is published rather than kept in a file. */
const isAddress = (report: string): boolean => /^https?:\/\//.test(report);

/**
 * A report that is named is there: a link that leads nowhere would be met by whoever gets the workbook.
 *
 * @throws UsageError when it is no file
 */
export async function checkReport({ report }: OutputSettings): Promise<void> {
  if (report === null || isAddress(report)) return;
  const known = await stat(report).catch(() => null);
  if (known === null)
    throw new UsageError(`--report: no file '${report}'; write it first (statline report), or correct the name`);
  if (!known.isFile()) throw new UsageError(`--report: '${report}' is no file; name a page that statline report wrote`);
}

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
  if (isAddress(report)) return report;
  return relative(folder, report).split(sep).map(encodeURIComponent).join('/');
}
