/** From source text to validated records: layout, grammar, resolve and record in a row. */
import { createGrammar, type Grammar } from '../grammars/zh/grammar.js';
import { type Block, layout } from './layout/layout.js';
import type { LexiconExtension } from './read/lexicon.js';
import type { SourceText } from './read/source.js';
import { recordBuilder } from './record/record.js';
import type { ClaimRecord } from './record/schema.js';
import type { DocumentDate } from './resolve/calendar.js';
import { headDate, latestYear, parseIsoDay } from './resolve/document-date.js';
import type { Trace } from './resolve/origins.js';
import { resolveBlocks } from './resolve/resolve.js';
import { initialState } from './resolve/state.js';
import { buildWords, type Words } from './resolve/words.js';

/** What the caller knows beyond the text. */
export interface ExtractOptions {
  /** The document's date, YYYY-MM-DD; overrides the one found in the text. */
  date?: string;
  /** Words of the user's own beside the built-in lists. */
  lexicon?: LexiconExtension;
}

/** How many blocks are read ahead to find the document's date. */
const HEAD = 40;

let standard: { grammar: Grammar; words: Words } | null = null;

/** Grammar and words for a user's lexicon; without one they are built once. */
export function languageOf(lexicon: LexiconExtension | undefined): { grammar: Grammar; words: Words } {
  if (lexicon) return { grammar: createGrammar(lexicon), words: buildWords(lexicon) };
  standard ??= { grammar: createGrammar(), words: buildWords() };
  return standard;
}

/**
 * Yields the claims of one text as validated records, in the order of the text.
 *
 * @param source decoded text with its path and checksum
 * @param options the document's date and the user's own words
 */
export function extractRecords(source: SourceText, options: ExtractOptions = {}): Generator<ClaimRecord> {
  return readRecords(source, options);
}

/** The same, with every step told to a trace. */
export function* readRecords(source: SourceText, options: ExtractOptions, trace?: Trace): Generator<ClaimRecord> {
  const { grammar, words } = languageOf(options.lexicon);
  const blocks = layout(source.text);
  const head: Block[] = [];
  for (let next = blocks.next(); !next.done; next = blocks.next()) {
    head.push(next.value);
    if (head.length >= HEAD) break;
  }
  const context = { document: dateOf(source.text, head, options), words, ...(trace ? { trace } : {}) };
  const build = recordBuilder(source);
  for (const claim of resolveBlocks(chain(head, blocks), grammar.parse, initialState(), context)) yield build(claim);
}

function* chain<T>(first: Iterable<T>, second: Iterable<T>): Generator<T> {
  yield* first;
  yield* second;
}

function dateOf(text: string, head: readonly Block[], options: ExtractOptions): DocumentDate | null {
  if (options.date !== undefined) return parseIsoDay(options.date);
  const dated = headDate(head);
  if (dated) return dated;
  const year = latestYear(text);
  return year === null ? null : { year, month: null, day: null };
}
