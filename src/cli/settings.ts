/** From the flags of `extract` to checked settings. */
import type { RecordFilter } from '../record/filter.js';
import { FORMATS, type Format, formatOfEnding, isBinary, isStreamFormat } from '../write/formats.js';
import { parseDate } from './date.js';
import { UsageError } from './errors.js';
import type { ChoosingFlags } from './filter-options.js';
import { parseFilter } from './filters.js';
import type { PathFlags } from './path-options.js';
import type { ReadFlags } from './read-flags.js';

/** The flags that say what is written, and where, as commander gives them; what the user did not write is absent. */
export interface OutputFlags {
  readonly format?: string;
  readonly output?: string;
  readonly bom?: boolean;
  readonly report?: string;
  /** False with --no-color. */
  readonly color?: boolean;
}

/** The flags of `extract`. */
export interface ExtractFlags extends OutputFlags, ChoosingFlags, PathFlags, ReadFlags {
  readonly fields?: string;
  readonly date?: string;
  readonly lexicon?: string;
  readonly weights?: string;
  readonly quiet?: boolean;
  readonly jobs?: string;
  readonly resume?: boolean;
  readonly simplified?: boolean;
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

/** What is written, and where, checked. */
export interface OutputSettings {
  readonly format: Format;
  /** The file to write; null for standard output. */
  readonly output: string | null;
  readonly bom: boolean;
  /** The report that the rows of a workbook are linked to, as the user named it; null when not named. */
  readonly report: string | null;
  readonly color: 'auto' | 'never';
  /** Columns of a line of the table. */
  readonly width: number;
}

/** Settings of `extract` that have been checked. */
export interface ExtractSettings extends OutputSettings {
  readonly filter: RecordFilter;
  /** The fields to write, in this order; null for all. */
  readonly fields: readonly string[] | null;
  /** What a text that names no subject is about, or null. */
  readonly subject: string | null;
  readonly date: string | null;
  readonly quiet: boolean;
  /** Threads; null: as many as the machine has cores, one for little work. */
  readonly jobs: number | null;
  /** Take up a run that was interrupted. */
  readonly resume: boolean;
}

const DEFAULT_WIDTH = 100;

const isFormat = (name: string): name is Format => (FORMATS as readonly string[]).includes(name);

/** A file whose ending names another format would mislead whoever opens it. */
function checkEnding(format: Format, output: string | null): Format {
  const named = output === null ? null : formatOfEnding(output);
  if (named === null || named === format) return format;
  throw new UsageError(
    `--format: ${format} is not what the ending of '${output}' names (${named}); change one of them`,
  );
}

function chooseFormat(flag: string | undefined, output: string | null, terminal: boolean, piped: Format): Format {
  if (flag !== undefined) {
    if (isFormat(flag)) return checkEnding(flag, output);
    throw new UsageError(`--format: unknown format '${flag}'; choose one of ${FORMATS.join(', ')}`);
  }
  if (output === null) return terminal ? 'table' : piped;
  const format = formatOfEnding(output);
  if (format !== null) return format;
  throw new UsageError(
    `--output: the ending of '${output}' names no format; end it in .csv, .xlsx, .parquet, .md, .json, .ndjson or .jsonl, or add --format`,
  );
}

/** More threads than this help nobody. */
const MOST_JOBS = 256;

export function parseJobs(flag: string): number {
  const count = /^\d+$/.test(flag) ? Number(flag) : 0;
  if (count >= 1 && count <= MOST_JOBS) return count;
  throw new UsageError(`--jobs: '${flag}' is not a number of threads; write a whole number from 1 to ${MOST_JOBS}`);
}

function checkResume(flag: boolean | undefined, format: Format, output: string | null): boolean {
  if (!flag) return false;
  if (output === null) throw new UsageError('--resume: only with --output FILE; name the file');
  if (!isStreamFormat(format))
    throw new UsageError(`--resume: not for ${format === 'table' ? 'a table' : format}; choose ndjson, json or csv`);
  return true;
}

function chooseBom(flag: boolean | undefined, format: Format, output: string | null): boolean {
  if (flag === true && format !== 'csv') {
    throw new UsageError(`--bom: only for csv, not for ${format}; leave it out or add --format csv`);
  }
  return flag ?? (output !== null && formatOfEnding(output) === 'csv' && format === 'csv');
}

/**
 * Checks the flags that say what is written, and where.
 *
 * @param flags what the user wrote
 * @param around the terminal and the environment
 * @param piped the format for standard output that is no terminal
 * @throws UsageError at the first flag that makes no sense
 */
export function settleOutput(flags: OutputFlags, around: Surroundings, piped: Format): OutputSettings {
  if (flags.output === '') throw new UsageError('--output: no name given; name a file or - for standard output');
  const output = flags.output === undefined || flags.output === '-' ? null : flags.output;
  const format = chooseFormat(flags.format, output, around.terminal, piped);
  if (isBinary(format) && output === null && around.terminal) {
    throw new UsageError(`--format: ${format} is no text for a terminal; name a file with --output`);
  }
  if (flags.report !== undefined && format !== 'xlsx') {
    throw new UsageError(`--report: only for xlsx, not for ${format}; leave it out or add --format xlsx`);
  }
  const plain = flags.color === false || Boolean(around.noColor) || output !== null;
  return {
    format,
    output,
    bom: chooseBom(flags.bom, format, output),
    report: flags.report ?? null,
    color: plain ? 'never' : 'auto',
    width: (output === null ? around.columns : undefined) || DEFAULT_WIDTH,
  };
}

/** The names of a list of fields; whether there are such fields is told when they are looked up. */
export function parseFields(flag: string | undefined): string[] | null {
  return flag === undefined ? null : flag.split(',').map((name) => name.trim());
}

/** The subject that the user gives the documents. */
export function parseSubject(flag: string | undefined): string | null {
  if (flag === undefined) return null;
  const subject = flag.trim();
  if (subject === '') throw new UsageError('--subject-of-document: no name given; name a place, such as 全国');
  return subject;
}

/** A table is for a person, who has the dates in the column of periods. */
const datesShown = ({ kind }: ExtractFlags, format: Format): boolean => format !== 'table' || kind !== undefined;

/**
 * Checks the flags of `extract` and fills in what depends on the surroundings.
 *
 * @param flags what the user wrote
 * @param around the terminal and the environment
 * @throws UsageError at the first flag that makes no sense
 */
export function settle(flags: ExtractFlags, around: Surroundings): ExtractSettings {
  const output = settleOutput(flags, around, 'ndjson');
  return {
    ...output,
    filter: parseFilter({ ...flags, dates: flags.dates ?? datesShown(flags, output.format) }),
    fields: parseFields(flags.fields),
    subject: parseSubject(flags.subjectOfDocument),
    date: flags.date === undefined ? null : parseDate(flags.date),
    quiet: flags.quiet ?? false,
    jobs: flags.jobs === undefined ? null : parseJobs(flags.jobs),
    resume: checkResume(flags.resume, output.format, output.output),
  };
}
