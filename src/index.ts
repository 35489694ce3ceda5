/** The library: claims of a text, or of a file, as records. */
import { type ExtractOptions, extractRecords } from './extract.js';
import { checkLexicon } from './read/lexicon.js';
import { readSource, sourceOfText } from './read/source.js';
import { STANDARD_INPUT } from './read/standard-input.js';
import type { ClaimRecord } from './record/schema.js';

export type { ExtractOptions } from './extract.js';
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
  RecordSchema,
  STATUSES,
  type Status,
} from './record/schema.js';

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
 * @throws TypeError when the lexicon is none
 */
export function extract(text: string, options: ExtractTextOptions = {}): ClaimRecord[] {
  const { path = STANDARD_INPUT, ...rest } = options;
  if (rest.lexicon !== undefined) checkLexicon(rest.lexicon);
  return [...extractRecords(sourceOfText(path, text), rest)];
}

/**
 * Extracts every quantitative claim of a file.
 *
 * @param path a file of UTF-8 text, or `-` for standard input
 * @param options the document's date (`YYYY-MM-DD`) and words of your own
 * @returns records in the order of the text; `source.sha256` is that of the file's bytes
 * @throws ReadError (by rejection) when the file cannot be read or is not UTF-8 text; TypeError when the lexicon is none
 */
export async function extractFile(path: string, options: ExtractOptions = {}): Promise<ClaimRecord[]> {
  if (options.lexicon !== undefined) checkLexicon(options.lexicon);
  return [...extractRecords(await readSource(path), options)];
}
