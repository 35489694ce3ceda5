/** From source text to records: layout, grammar, resolve and record in a row. */

import { createGrammar, type Grammar, type Mention } from '../grammars/zh/grammar.js';
import { type ChoiceTrace, chooser } from './choice/chooser.js';
import type { ConfidenceWeights } from './choice/confidence.js';
import { type ChoiceLexicon, choiceLexicon } from './choice/lexicon.js';
import { decideBy, type Model, readModel } from './choice/model.js';
import type { Decide } from './choice/question.js';
import { headOf, type KnownOfAll, knownOf } from './known.js';
import { withAlignedTables } from './layout/aligned-tables.js';
import { type Block, layout, layoutText } from './layout/layout.js';
import { partsOf, TEXT_START, type TextPart } from './layout/parts.js';
import type { LexiconExtension } from './read/lexicon.js';
import { readBuilt } from './read/model-files.js';
import { isPlainText, linesOnly, type TextDocument } from './read/text-document.js';
import { recordBuilder } from './record/record.js';
import type { ClaimRecord } from './record/schema.js';
import { articlesOf } from './resolve/articles.js';
import { type DocumentDate, isoOf } from './resolve/calendar.js';
import type { Claim } from './resolve/claim.js';
import { enterBlock } from './resolve/headings.js';
import type { Trace } from './resolve/origins.js';
import { resolveBlocks } from './resolve/resolve.js';
import { initialState } from './resolve/state.js';
import { articleDate } from './resolve/text-date.js';
import { buildWords, type Words } from './resolve/words.js';
import { articleTimes } from './tables/articles.js';
import { tableClaims } from './tables/claims.js';
import { officeAbove, placeAbove, titleAbove } from './tables/document-head.js';
import { reportedPeriod } from './tables/reported-period.js';
import { inSentenceOrder, inTextOrder } from './text-order.js';
import { ownDictionary } from './words/dictionary.js';
import { type Segmenter, segmenter } from './words/segment.js';
import { readTrie, type Trie } from './words/trie.js';

/** What the caller knows beyond the text. */
export interface ExtractOptions {
  /** The document's date, YYYY-MM-DD; overrides the one found in the text. */
  date?: string;
  /** Words of the user's own beside the built-in lists. */
  lexicon?: LexiconExtension;
  /** Give subjects, indicators and bases in simplified characters, whatever the text writes. */
  simplified?: boolean;
  /** Told how many numbers of a table could not be understood and were left out. */
  leftOut?: (count: number) => void;
  /** Weights of the user's own in place of the shipped ones, as `readWeights` reads them. */
  weights?: Model;
}

/** Hears how a text was read and what was chosen. */
export type ReadingTrace = Trace & ChoiceTrace;

/** What is known of the language. */
export interface Language {
  readonly grammar: Grammar;
  readonly words: Words;
  readonly segment: Segmenter;
  readonly choice: ChoiceLexicon;
}

let standard: Language | null = null;
const extended = new WeakMap<LexiconExtension, Language>();
const deciders = new WeakMap<Model, WeakMap<Language, Decide>>();
let model: Model | null = null;
let shipped: Trie | null = null;

/** The shipped dictionary, opened once. */
function dictionary(): Trie {
  shipped ??= readTrie(readBuilt('words.bin'));
  return shipped;
}

function buildLanguage(lexicon?: LexiconExtension): Language {
  const words = buildWords(lexicon);
  const own = { indicators: Object.keys(lexicon?.indicators ?? {}), names: lexicon?.organisations ?? [] };
  const tries = lexicon ? [ownDictionary(own), dictionary()] : [dictionary()];
  const segment = segmenter(...tries);
  return { grammar: createGrammar(lexicon), words, segment, choice: choiceLexicon(words, segment) };
}

/** The language with the words of a user's lexicon, if there is one; each is built once. */
export function languageOf(lexicon: LexiconExtension | undefined): Language {
  if (!lexicon) {
    standard ??= buildLanguage();
    return standard;
  }
  const language = extended.get(lexicon) ?? buildLanguage(lexicon);
  extended.set(lexicon, language);
  return language;
}

/** The weights that are asked for, else the shipped ones, which are opened once. */
export function modelOf({ weights }: ExtractOptions): Model {
  if (weights) return weights;
  model ??= readModel(readBuilt('weights.bin'));
  return model;
}

/** Decides by a model; what it keeps of texts holds for every document in one language. */
function deciderOf(model: Model, language: Language): Decide {
  const byLanguage = deciders.get(model) ?? new WeakMap<Language, Decide>();
  deciders.set(model, byLanguage);
  const decide = byLanguage.get(language) ?? decideBy(model.weights);
  byLanguage.set(language, decide);
  return decide;
}

/**
 * Yields the claims of one document as records, in the order of its text.
 *
 * @param source a document
 * @param options the document's date and the user's own words
 */
export function extractRecords(source: TextDocument, options: ExtractOptions = {}): Generator<ClaimRecord> {
  return readRecords(source, options);
}

/** The same, with every step told to a trace. */
export function* readRecords(
  source: TextDocument,
  options: ExtractOptions,
  trace?: ReadingTrace,
): Generator<ClaimRecord> {
  if (!isPlainText(source)) {
    trace?.part(TEXT_START);
    yield* readPart(source, { before: '', base: TEXT_START }, knownOf(source, options.date), options, trace);
    return;
  }
  let known: KnownOfAll | undefined;
  for (const part of partsOf(source.text)) {
    const read = { ...source, ...linesOnly(part.text) };
    known ??= knownOf(read, options.date);
    trace?.part(part.base);
    yield* readPart(read, part, known, options, trace);
  }
}

/**
 * Yields the claims of one part of a document. What stands before it is read for its headings and subjects.
 *
 * @param read the part's text and regions, with the path and the checksum of the whole
 * @param part where the part begins, and what stands before it
 * @param known what is known of the whole document
 */
export function* readPart(
  read: TextDocument,
  part: Omit<TextPart, 'text'>,
  known: KnownOfAll,
  options: ExtractOptions,
  trace?: ReadingTrace,
): Generator<ClaimRecord> {
  const source = { ...read, regions: withAlignedTables(read) };
  const build = recordBuilder(source, part.base, options.simplified);
  const model = modelOf(options);
  const choice = { decide: deciderOf(model, languageOf(options.lexicon)), confidence: model.confidence };
  const blocks = [...layout(source)];
  const claims = readClaims(blocks, layoutText(part.before), known, options, choice, trace);
  // What is traced is told claim by claim, as it is read.
  const ordered = trace ? claims : inSentenceOrder(claims);
  for (const claim of inTextOrder(ordered, tablesOf(source, blocks, known, options))) yield build(claim);
}

/**
 * Yields the claims of a document, every field chosen.
 *
 * @param blocks its blocks
 * @param before the blocks that stand before them, read for what they hand on
 * @param known what is known of the whole document
 * @param by decides which candidate fills a field, and how sure that is
 */
export function* readClaims(
  blocks: readonly Block[],
  before: Iterable<Block>,
  { document, reporter, isOwnReport, byRepublic, currency }: KnownOfAll,
  options: ExtractOptions,
  by: { readonly decide: Decide; readonly confidence: ConfidenceWeights },
  trace?: ReadingTrace,
): Generator<Claim> {
  const { grammar, words, segment, choice } = languageOf(options.lexicon);
  const iso = (date: DocumentDate | null): string | null => (date === null ? null : isoOf(date));
  const about = { date: iso(document), reporter };
  const { onBlock, onSentence, article, choose } = chooser({ lexicon: choice, segment, ...by, ...about });
  let context = { document, words, onBlock, onSentence };
  let state = initialState(currency);
  const parse = (folded: string): Mention[] => grammar.parse(folded, byRepublic);
  for (const claim of resolveBlocks(before, parse, state, context)) choose(claim);
  for (const [i, part] of (isOwnReport ? [blocks] : articlesOf(blocks)).entries()) {
    if (i > 0) {
      state = initialState(currency);
      context = { ...context, document: articleDate(part, document, options.date !== undefined) };
      article(iso(context.document));
    }
    const traced = trace ? { ...context, trace } : context;
    for (const claim of resolveBlocks(part, parse, state, traced)) yield choose(claim, trace);
  }
}

/** The claims of a document's tables, with the place and the time that its title sets. */
function* tablesOf(
  source: TextDocument,
  blocks: readonly Block[],
  { document, reporter, currency }: KnownOfAll,
  options: ExtractOptions,
): Generator<Claim> {
  if (!source.regions.some(({ kind }) => kind === 'table')) return;
  const { grammar, words } = languageOf(options.lexicon);
  const state = initialState();
  const head = headOf(source);
  for (const block of head) enterBlock(block, state, { document, words });
  const place = officeAbove(head) ?? state.place ?? placeAbove(head.slice(0, 4), words);
  const about = {
    parse: grammar.parse,
    words,
    document,
    place,
    period: state.title,
    reported: reportedPeriod(head, source.text),
    title: source.title ?? titleAbove(head),
    reporter,
    currency,
  };
  const articles = articleTimes(blocks, { document, given: options.date !== undefined, words });
  yield* tableClaims(source, options.leftOut ? { ...about, leftOut: options.leftOut } : about, articles);
}
