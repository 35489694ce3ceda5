/** Does the work of `extract`: paths in, records out, faults reported on the way. */
import { realpath } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { type ExtractOptions, extractRecords } from '../extract.js';
import { ReadError } from '../read/errors.js';
import { expandPaths, type Input } from '../read/paths.js';
import { readSource, type SourceText, STANDARD_INPUT } from '../read/source.js';
import type { ClaimRecord } from '../record/schema.js';
import { loadWriter } from '../write/formats.js';
import type { Output } from '../write/output.js';
import { streamOutput } from '../write/stream-output.js';
import { EXIT, UsageError } from './errors.js';
import { report } from './report.js';
import { type ExtractFlags, type ExtractSettings, settle } from './settings.js';

/** What has been done so far. */
interface Tally {
  read: number;
  failed: number;
  records: number;
}

/** Milliseconds of work without a pause; in the pauses signals are heard. */
const PAUSE_EVERY = 50;

async function extractOptions(settings: ExtractSettings): Promise<ExtractOptions> {
  const options: ExtractOptions = {};
  if (settings.date !== null) options.date = settings.date;
  if (settings.lexicon !== null) {
    const { readLexicon } = await import('../read/lexicon.js');
    options.lexicon = await readLexicon(settings.lexicon);
  }
  return options;
}

/** The text of an input; null, after a line on standard error, when it cannot be read. */
async function readInput(input: Input, tally: Tally): Promise<SourceText | null> {
  try {
    if (input.error) throw input.error;
    const source = await readSource(input.path);
    tally.read++;
    return source;
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    tally.failed++;
    report(error.message);
    return null;
  }
}

/** The records of all inputs, one input after the other, those of the kinds asked for. */
async function* records(
  inputs: readonly Input[],
  settings: ExtractSettings,
  options: ExtractOptions,
  tally: Tally,
): AsyncGenerator<ClaimRecord> {
  let rested = performance.now();
  for (const input of inputs) {
    const source = await readInput(input, tally);
    if (source === null) continue;
    for (const record of extractRecords(source, options)) {
      if (settings.kinds !== null && !settings.kinds.has(record.kind)) continue;
      tally.records++;
      yield record;
      if (performance.now() - rested < PAUSE_EVERY) continue;
      await setImmediate();
      rested = performance.now();
    }
  }
}

const realPath = (path: string): Promise<string | null> => realpath(path).catch(() => null);

/** Opens the destination; a file that is also an input would be read and replaced, and is refused. */
async function openOutput(file: string | null, inputs: readonly Input[]): Promise<Output> {
  if (file === null) return streamOutput(process.stdout, 'standard output');
  const target = await realPath(file);
  for (const { path } of inputs) {
    if (target === null || path === STANDARD_INPUT || (await realPath(path)) !== target) continue;
    throw new UsageError(`--output: '${file}' is also an input; name another file`);
  }
  const { openFileOutput } = await import('../write/file-output.js');
  return openFileOutput(file);
}

const plural = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** What there is to say at the end, to a person who is looking. */
function summarize(settings: ExtractSettings, tally: Tally): void {
  const found = `${plural(tally.records, 'record')} from ${plural(tally.read, 'file')}`;
  if (settings.output !== null) report(`${settings.output}: ${found}`);
  else if (settings.format === 'table' && tally.records === 0) report(found);
}

/**
 * Extracts the records of paths and writes them. Nothing is written when no input can be read.
 *
 * @param paths files, directories, patterns or `-`
 * @param flags the flags of the command line
 * @returns the exit code: 0 done, 1 some inputs failed, 2 all failed
 * @throws UsageError, ReadError (the lexicon), WriteError and BrokenPipeError (by rejection)
 */
export async function runExtract(paths: readonly string[], flags: ExtractFlags): Promise<number> {
  const { stdout, env } = process;
  const settings = settle(flags, { terminal: stdout.isTTY, columns: stdout.columns, noColor: env.NO_COLOR });
  const options = await extractOptions(settings);
  const writer = await loadWriter(settings.format);
  const inputs = await expandPaths(paths);
  const output = await openOutput(settings.output, inputs);
  const tally: Tally = { read: 0, failed: 0, records: 0 };
  try {
    for await (const text of writer(records(inputs, settings, options, tally), settings)) await output.write(text);
    if (tally.read === 0) {
      await output.discard();
      return EXIT.usage;
    }
    await output.commit();
  } catch (error) {
    await output.discard();
    throw error;
  }
  if (!settings.quiet) summarize(settings, tally);
  return tally.failed > 0 ? EXIT.partial : EXIT.ok;
}
