/** How a text was read, sentence by sentence: what `statline explain` shows and what a rule is mended by. */

import type { Grammar } from '../../grammars/zh/grammar.js';
import { keepNames } from '../choice/feature.js';
import type { Model } from '../choice/model.js';
import { type ExtractOptions, languageOf, modelOf, type ReadingTrace, readRecords } from '../extract.js';
import type { TextDocument } from '../read/text-document.js';
import type { ClaimRecord } from '../record/schema.js';
import { type TextIndex, textIndex } from '../record/text-index.js';
import { NO_STATUS_WORD } from '../resolve/origin-words.js';
import type { Origin, SentenceReading } from '../resolve/origins.js';
import { TABLE_RULE } from '../tables/read-cells.js';
import { explainCell } from './cells.js';
import { choiceOf, explainedWords, kindOverruled, knownSoFar, periodOverruled } from './choices.js';
import type {
  ExplainedClaim,
  ExplainedWord,
  Explanation,
  FieldCandidates,
  FieldChoice,
  KnownSoFar,
} from './explanation.js';

const NOT_ASKED: FieldChoice = { candidates: [], reasons: [] };
const NOTHING_ASKED: FieldCandidates = {
  subject: NOT_ASKED,
  indicator: NOT_ASKED,
  period: NOT_ASKED,
  base: NOT_ASKED,
};

/** Of a status that the words of the choice tell, behind the rules. */
const BY_VERB = 'the word for what is to come, and the verb behind it';

/** A sentence with what was heard of it. */
interface HeardSentence {
  readonly reading: SentenceReading;
  /** Where its part begins in the document, in UTF-16 units. */
  readonly start: number;
  words: ExplainedWord[];
  known: KnownSoFar | null;
  readonly claims: ExplainedClaim[];
}

/** Hears how a document is read. */
interface Listener {
  readonly trace: ReadingTrace;
  /** Notes the record that the last trace was told of. */
  readonly note: (record: ClaimRecord) => void;
  readonly sentences: readonly HeardSentence[];
}

/** @param weights tells the reasons of each choice by them; null tells none */
function listener(index: TextIndex, weights: Model['weights'] | null): Listener {
  const sentences: HeardSentence[] = [];
  let partStart = 0;
  let origin: Origin | null = null;
  let fields: Record<string, FieldChoice> = {};
  /** What is said of a kind and a period that were taken against the rules. */
  let overruled: { kind: string | null; period: string | null } = { kind: null, period: null };
  const place = (at: number): number => index.place(partStart + at).offset;
  const trace: ReadingTrace = {
    part({ unit }) {
      partStart = unit;
    },
    sentence(reading) {
      sentences.push({ reading, start: partStart, words: [], known: null, claims: [] });
    },
    origin(told) {
      origin = told;
    },
    asking(document) {
      const now = sentences.at(-1);
      if (!now || now.known !== null) return;
      now.known = knownSoFar(document);
      now.words = explainedWords(document);
    },
    answered(asked, answer) {
      const { question } = asked;
      if (question === 'kind') {
        overruled.kind = kindOverruled(asked, answer);
        return;
      }
      if (question === 'period') overruled.period = periodOverruled(asked, answer);
      fields[question === 'whole' ? 'base' : question] = choiceOf(asked, answer, place, weights);
    },
  };
  return {
    trace,
    sentences,
    note(record) {
      const chosen = { ...NOTHING_ASKED, ...fields };
      const told = origin && {
        ...origin,
        kind: (overruled.kind ?? '') + origin.kind,
        period: overruled.period ?? origin.period,
        status: origin.status === NO_STATUS_WORD && record.status !== 'actual' ? BY_VERB : origin.status,
      };
      fields = {};
      overruled = { kind: null, period: null };
      if (told !== null) sentences.at(-1)?.claims.push({ record, origin: told, fields: chosen });
    },
  };
}

function explainSentence(heard: HeardSentence, index: TextIndex, { tokenize }: Grammar): Explanation {
  const { reading, start, words, known, claims } = heard;
  const { sentence, mentions, clauses, times } = reading;
  const slice = (span: { start: number; end: number }): string => sentence.text.slice(span.start, span.end);
  return {
    text: sentence.text,
    line: index.place(start + sentence.offsetAt(0)).line,
    endLine: index.place(start + sentence.offsetAt(sentence.text.length - 1)).line,
    role: sentence.role,
    windows: tokenize(sentence.folded),
    mentions: mentions.map((mention) => ({ text: slice(mention), type: mention.type, rule: mention.rule })),
    clauses: clauses.map(slice),
    times: times.map((time) => ({ text: slice(time), iso: time.iso, role: time.role })),
    words,
    known,
    claims,
  };
}

/**
 * Reads a source as `extract` does and keeps what it did.
 *
 * @param source decoded text with its path and checksum
 * @param options the document's date and the user's own words
 * @param line only the sentences that stand on this line, from 1; null for all that hold a mention
 * @param withReasons tells what set each choice apart, which keeps the name of every feature in memory
 */
export function explain(
  source: TextDocument,
  options: ExtractOptions = {},
  line: number | null = null,
  withReasons = false,
): Explanation[] {
  if (withReasons) keepNames();
  const { grammar } = languageOf(options.lexicon);
  const index = textIndex(source.text);
  const { trace, note, sentences } = listener(index, withReasons ? modelOf(options).weights : null);
  const cells: Explanation[] = [];
  for (const record of readRecords(source, options, trace)) {
    // What was told meanwhile is of the next sentence.
    if (record.rule === TABLE_RULE) cells.push(explainCell(record));
    else note(record);
  }
  const isAsked = ({ line: from, endLine, mentions, claims }: Explanation): boolean =>
    line === null ? mentions.length + claims.length > 0 : from <= line && line <= endLine;
  return [...sentences.map((heard) => explainSentence(heard, index, grammar)), ...cells]
    .sort((a, b) => a.line - b.line)
    .filter(isAsked);
}
