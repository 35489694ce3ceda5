/** Options that several commands share. */
import type { ExtractOptions } from '../extract.js';
import { encodingNamed } from '../read/decode.js';
import type { ReadOptions } from '../read/reader.js';
import { parseDate } from './date.js';
import { UsageError } from './errors.js';
import type { ReadFlags } from './read-flags.js';

/** The flags as commander gives them; what the user did not write is absent. */
export interface TextFlags {
  readonly date?: string | undefined;
  /** The lexicon's file. */
  readonly lexicon?: string | undefined;
  readonly simplified?: boolean | undefined;
  /** The file of weights. */
  readonly weights?: string | undefined;
}

/**
 * Reads what `--date`, `--lexicon` and `--weights` say of texts.
 *
 * @throws UsageError (the date), ReadError (the lexicon, the weights), by rejection
 */
export async function readTextOptions({ date, lexicon, simplified, weights }: TextFlags): Promise<ExtractOptions> {
  const options: ExtractOptions = {};
  if (simplified) options.simplified = true;
  if (date !== undefined) options.date = parseDate(date);
  if (lexicon !== undefined) {
    const { readLexicon } = await import('../read/lexicon.js');
    options.lexicon = await readLexicon(lexicon);
  }
  if (weights !== undefined) {
    const { readOwnWeights } = await import('../own-weights.js');
    options.weights = await readOwnWeights(weights);
  }
  return options;
}

/** Longer than a day nobody waits for a page; no machine has more memory than this. */
const MOST_SECONDS = 86_400;
const MOST_MEGABYTES = 1_048_576;
/** Node itself takes this much. */
const LEAST_MEGABYTES = 32;

function parseSeconds(flag: string): number {
  const seconds = /^\d+(?:\.\d+)?$/.test(flag) ? Number(flag) : 0;
  if (seconds > 0 && seconds <= MOST_SECONDS) return seconds;
  throw new UsageError(`--max-seconds: '${flag}' is not a number of seconds; write one from 0.1 to ${MOST_SECONDS}`);
}

function parseMegabytes(flag: string): number {
  const megabytes = /^\d+$/.test(flag) ? Number(flag) : 0;
  if (megabytes >= LEAST_MEGABYTES && megabytes <= MOST_MEGABYTES) return megabytes;
  throw new UsageError(
    `--max-memory: '${flag}' is not a number of megabytes; write a whole number from ${LEAST_MEGABYTES} to ${MOST_MEGABYTES}`,
  );
}

/**
 * Checks what the options say of how files are read.
 *
 * @throws UsageError when there is no such encoding, or a limit is no number
 */
export function parseReadOptions({ encoding, wholePage, maxSeconds, maxMemory }: ReadFlags): ReadOptions {
  const named = encoding === undefined ? null : encodingNamed(encoding);
  if (encoding !== undefined && named === null) {
    throw new UsageError(`--encoding: no encoding '${encoding}'; write utf-8, gb18030, big5, utf-16le or another name`);
  }
  return {
    ...(named === null ? {} : { encoding: named }),
    ...(wholePage ? { wholePage } : {}),
    ...(maxSeconds === undefined ? {} : { maxSeconds: parseSeconds(maxSeconds) }),
    ...(maxMemory === undefined ? {} : { maxMemory: parseMegabytes(maxMemory) }),
  };
}

/** Colour when the terminal can, unless `--no-color` or the variable NO_COLOR says no. */
export const colorMode = (flag: boolean | undefined): 'auto' | 'never' =>
  flag === false || process.env.NO_COLOR ? 'never' : 'auto';
