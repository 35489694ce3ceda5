/** From the flags of `extract` to checked settings. */
import { KINDS } from '../record/kinds.js';
import type { Kind } from '../record/schema.js';
import { FORMATS, type Format, formatOfEnding } from '../write/formats.js';
import { parseDate } from './date.js';
import { UsageError } from './errors.js';

/** The flags as commander gives them; what the user did not write is absent. */
export interface ExtractFlags {
  readonly format?: string;
  readonly output?: string;
  readonly kind?: string;
  readonly date?: string;
  readonly lexicon?: string;
  readonly bom?: boolean;
  /** False with --no-color. */
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly jobs?: string;
  readonly resume?: boolean;
}

/** What the flags depend on beside themselves. */
export interface Surroundings {
  /** Standard output is a terminal. */
  readonly terminal: boolean;
  /** Columns of the terminal, when it is one. */
  readonly columns: number | undefined;
  /** The variable NO_COLOR. */
  readonly noColor: string | undefined;
}

/** Settings that have been checked. */
export interface ExtractSettings {
  readonly format: Format;
  /** The file to write; null for standard output. */
  readonly output: string | null;
  /** The kinds to keep; null for all. */
  readonly kinds: ReadonlySet<Kind> | null;
  readonly date: string | null;
  readonly bom: boolean;
  readonly color: 'auto' | 'never';
  /** Columns of a line of the table. */
  readonly width: number;
  readonly quiet: boolean;
  /** Threads; null: as many as the machine has cores, one for little work. */
  readonly jobs: number | null;
  /** Take up a run that was interrupted. */
  readonly resume: boolean;
}

const DEFAULT_WIDTH = 100;

const isFormat = (name: string): name is Format => (FORMATS as readonly string[]).includes(name);
const isKind = (name: string): name is Kind => (KINDS as readonly string[]).includes(name);

function chooseFormat(flag: string | undefined, output: string | null, terminal: boolean): Format {
  if (flag !== undefined) {
    if (isFormat(flag)) return flag;
    throw new UsageError(`--format: unknown format '${flag}'; choose one of ${FORMATS.join(', ')}`);
  }
  if (output === null) return terminal ? 'table' : 'ndjson';
  const format = formatOfEnding(output);
  if (format !== null) return format;
  throw new UsageError(
    `--output: the ending of '${output}' names no format; end it in .csv, .json, .ndjson or .jsonl, or add --format`,
  );
}

/** The kinds that a list names. */
export function parseKinds(flag: string): ReadonlySet<Kind> {
  const kinds = new Set<Kind>();
  for (const name of flag.split(',').map((part) => part.trim())) {
    if (!isKind(name)) throw new UsageError(`--kind: unknown kind '${name}'; the kinds are ${KINDS.join(', ')}`);
    kinds.add(name);
  }
  return kinds;
}

/** More threads than this help nobody. */
const MOST_JOBS = 256;

function parseJobs(flag: string): number {
  const count = /^\d+$/.test(flag) ? Number(flag) : 0;
  if (count >= 1 && count <= MOST_JOBS) return count;
  throw new UsageError(`--jobs: '${flag}' is not a number of threads; write a whole number from 1 to ${MOST_JOBS}`);
}

function checkResume(flag: boolean | undefined, format: Format, output: string | null): boolean {
  if (!flag) return false;
  if (output === null) throw new UsageError('--resume: only with --output FILE; name the file');
  if (format === 'table') throw new UsageError('--resume: not for a table; choose ndjson, json or csv');
  return true;
}

function chooseBom(flag: boolean | undefined, format: Format, output: string | null): boolean {
  if (flag === true && format !== 'csv') {
    throw new UsageError(`--bom: only for csv, not for ${format}; leave it out or add --format csv`);
  }
  return flag ?? (output !== null && formatOfEnding(output) === 'csv' && format === 'csv');
}

/**
 * Checks the flags of `extract` and fills in what depends on the surroundings.
 *
 * @param flags what the user wrote
 * @param around the terminal and the environment
 * @throws UsageError at the first flag that makes no sense
 */
export function settle(flags: ExtractFlags, around: Surroundings): ExtractSettings {
  if (flags.output === '') throw new UsageError('--output: no name given; name a file or - for standard output');
  const output = flags.output === undefined || flags.output === '-' ? null : flags.output;
  const format = chooseFormat(flags.format, output, around.terminal);
  const plain = flags.color === false || Boolean(around.noColor) || output !== null;
  return {
    format,
    output,
    kinds: flags.kind === undefined ? null : parseKinds(flags.kind),
    date: flags.date === undefined ? null : parseDate(flags.date),
    bom: chooseBom(flags.bom, format, output),
    color: plain ? 'never' : 'auto',
    width: (output === null ? around.columns : undefined) || DEFAULT_WIDTH,
    quiet: flags.quiet ?? false,
    jobs: flags.jobs === undefined ? null : parseJobs(flags.jobs),
    resume: checkResume(flags.resume, format, output),
  };
}
