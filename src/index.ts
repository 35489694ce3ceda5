/** The library: claims of a text, or of a file, as records. */
import { type ExtractOptions, extractRecords } from './extract.js';
import { encodingNamed } from './read/decode.js';
import { checkLexicon } from './read/lexicon.js';
import { readSource, sourceOfText } from './read/source.js';
import { STANDARD_INPUT } from './read/standard-input.js';
import { type ClaimRecord, RecordSchema as schema } from './record/schema.js';

export type { Model as Weights } from './choice/model.js';
export type { ExtractOptions } from './extract.js';
export { readOwnWeights as readWeights } from './own-weights.js';
export { ReadError } from './read/errors.js';
export type { LexiconExtension } from './read/lexicon.js';
export {
  BOUNDS,
  type Bound,
  CHANGES,
  type Change,
  type ClaimRecord,
  type ClaimSource,
  KINDS,
  type Kind,
  STATUSES,
  type Status,
} from './record/schema.js';

/** What a value lacks to be a record. */
export interface RecordIssue {
  /** The keys that lead to it: `['source', 'line']`. */
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** Tells whether a value, such as a line of NDJSON, is a record. */
export interface RecordChecker {
  /** Gives the value as a record; throws an error that names all it lacks when it is none. */
  parse(value: unknown): ClaimRecord;
  /** The same, and throws nothing. */
  safeParse(value: unknown):
    | { readonly success: true; readonly data: ClaimRecord }
    | {
        readonly success: false;
        readonly error: { readonly message: string; readonly issues: readonly RecordIssue[] };
      };
}

/** Checks records. It is a schema of zod 4, for those who use zod themselves; its type says no more than all need. */
export const RecordSchema: RecordChecker = schema;

/** The options that both functions take. */
const OPTIONS: Record<keyof ExtractOptions, true> = {
  date: true,
  lexicon: true,
  simplified: true,
  leftOut: true,
  weights: true,
};

/** Refuses options of another name, which would be passed over, and those of another sort, which would fail far from here. */
function checkOptions(options: ExtractOptions, others: readonly string[]): void {
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(OPTIONS, name));
  if (unknown !== undefined) {
    const names = [...Object.keys(OPTIONS), ...others].join(', ');
    throw new TypeError(`${unknown}: no such option; the options are ${names}`);
  }
  const { lexicon, weights } = options;
  if (lexicon !== undefined) checkLexicon(lexicon);
  if (weights !== undefined && weights?.weights === undefined) {
    throw new TypeError('weights: no weights; give what readWeights has read');
  }
}

/** Options of `extract`. */
export interface ExtractTextOptions extends ExtractOptions {
  /** The path that the records show as their source; `-` when left out. */
  path?: string;
}

/**
 * Extracts every quantitative claim of a text.
 *
 * @param text Chinese text, with its line wraps or without
 * @param options the document's date (`YYYY-MM-DD`), words of your own, and the path to show in the records
 * @returns records in the order of the text; offsets in Unicode code points from 0, end exclusive;
 *   `source.sha256` is that of the text's UTF-8 bytes
 * @throws TypeError when the text or the path is no string, the lexicon or the weights are none, or an option has another
 *   name; RangeError when there is no such day
 */
export function extract(text: string, options: ExtractTextOptions = {}): ClaimRecord[] {
  if (typeof text !== 'string') throw new TypeError('text: not a string; extractFile reads files');
  const { path = STANDARD_INPUT, ...rest } = options;
  if (typeof path !== 'string') throw new TypeError('path: not a string');
  checkOptions(rest, ['path']);
  return [...extractRecords(sourceOfText(path, text), rest)];
}

/** Options of `extractFile`. */
export interface ExtractFileOptions extends ExtractOptions {
  /** The encoding of a text, such as `gb18030`; found in the file when left out. */
  encoding?: string;
  /** Web pages: read the whole page, not only its article. */
  wholePage?: boolean;
  /** PDF, web pages, Word, Excel, CSV, Markdown: seconds of processor time for a page, or a file without pages. */
  maxSeconds?: number;
  /** The same formats: megabytes that reading may take. */
  maxMemory?: number;
}

/**
 * Extracts every quantitative claim of a file.
 *
 * @param path a file of any format that the command reads, or `-` for standard input
 * @param options the document's date (`YYYY-MM-DD`), words of your own, and how the file is read
 * @returns records in the order of the text; `source.sha256` is that of the file's bytes
 * @throws ReadError (by rejection) when the file cannot be read, or is none that can; TypeError when the path is no
 *   string, the lexicon or the weights are none, or there is no such option or encoding; RangeError when there is
 *   no such day, or a limit is not above 0
 */
export async function extractFile(path: string, options: ExtractFileOptions = {}): Promise<ClaimRecord[]> {
  const { encoding, wholePage, maxSeconds, maxMemory, ...rest } = options;
  if (typeof path !== 'string') throw new TypeError('path: not a string; extract reads texts');
  checkOptions(rest, ['encoding', 'wholePage', 'maxSeconds', 'maxMemory']);
  for (const [name, limit] of Object.entries({ maxSeconds, maxMemory })) {
    if (limit !== undefined && !(limit > 0)) throw new RangeError(`${name}: '${limit}' is not a number above 0`);
  }
  const named = encoding === undefined ? undefined : encodingNamed(encoding);
  if (named === null)
    throw new TypeError(`encoding: no encoding '${encoding}'; write utf-8, gb18030, big5 or utf-16le`);
  const source = await readSource(path, {
    ...(named === undefined ? {} : { encoding: named }),
    ...(wholePage === undefined ? {} : { wholePage }),
    ...(maxSeconds === undefined ? {} : { maxSeconds }),
    ...(maxMemory === undefined ? {} : { maxMemory }),
  });
  return [...extractRecords(source, rest)];
}
