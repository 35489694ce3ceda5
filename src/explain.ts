/** How a text was read, sentence by sentence: what `statline explain` shows and what a rule is mended by. */
import type { Candidate } from './choice/candidate.js';
import type { DocumentModel } from './choice/document-model.js';
import { keepNames } from './choice/feature.js';
import type { Answer, Asked } from './choice/question.js';
import { type Reason, reasonsFor } from './choice/reasons.js';
import type { Span } from './choice/sentence.js';
import { explainCell } from './explain-tables.js';
import { type ExtractOptions, languageOf, modelOf, readRecords } from './extract.js';
import type { PartBase } from './layout/parts.js';
import type { TextDocument } from './read/text-document.js';
import type { ClaimRecord } from './record/schema.js';
import { textIndex } from './record/text-index.js';
import type { Origin, SentenceReading } from './resolve/origins.js';
import { TABLE_RULE } from './tables/claims.js';

/** What could fill a field, the likeliest first. */
export interface FieldCandidate {
  readonly text: string | null;
  /** 0 to 1. */
  readonly probability: number;
  /** Where its words stand: code points in the document's text, end exclusive; null where it is not of its words. */
  readonly at: { readonly start: number; readonly end: number } | null;
}

/** What could fill a field, and the features that set the first apart from the second. */
export interface FieldChoice {
  readonly candidates: readonly FieldCandidate[];
  readonly reasons: readonly Reason[];
}

/** The fields that are chosen, with their candidates; a field that was not asked for has none. */
export type FieldCandidates = Readonly<Record<'subject' | 'indicator' | 'period' | 'base', FieldChoice>>;

/** What a document has told when a sentence's first claim is chosen for. */
export interface KnownSoFar {
  /** Names of the title and the first sentence, of the nearest heading, and of clauses' heads, the last first. */
  readonly title: readonly string[];
  readonly heading: readonly string[];
  readonly heads: readonly string[];
  /** Who speaks or is announced. */
  readonly speaker: string | null;
  /** The subject chosen last; undefined before the first. */
  readonly last: string | null | undefined;
}

/** A word with its part of speech; `head` where it is of the noun phrase that heads its clause. */
export interface ExplainedWord {
  readonly text: string;
  readonly tag: string;
  readonly head: boolean;
}

/** One claim and where its fields came from. */
export interface ExplainedClaim {
  readonly record: ClaimRecord;
  readonly origin: Origin;
  readonly fields: FieldCandidates;
}

const NOT_ASKED: FieldChoice = { candidates: [], reasons: [] };
const NOTHING_ASKED: FieldCandidates = {
  subject: NOT_ASKED,
  indicator: NOT_ASKED,
  period: NOT_ASKED,
  base: NOT_ASKED,
};

/** Reasons told of each choice. */
const REASONS = 3;

function knownSoFar({ mainNames, headingNames, salience, speakers, decisions }: DocumentModel): KnownSoFar {
  return {
    title: [...mainNames],
    heading: [...headingNames],
    heads: [...salience.recent()],
    speaker: speakers.here ?? speakers.before ?? speakers.heading,
    last: decisions[decisions.length - 1]?.subject,
  };
}

function explainedWords({ current }: DocumentModel): ExplainedWord[] {
  if (current === null) return [];
  const isHead = (at: number): boolean =>
    current.clauses.some(({ head }) => head !== null && at >= head[0] && at < head[1]);
  return current.words.map(({ text, tag }, at) => ({ text, tag, head: isHead(at) }));
}

/** Candidates told of each field. */
const MOST = 8;

/** The likeliest candidates of a question; what was taken stands first, also where the rules took it. */
function ranked({ candidates }: Asked, { best, chances }: Answer): number[] {
  const order = candidates.map((_, i) => i).sort((a, b) => (chances[b] as number) - (chances[a] as number));
  return [best, ...order.filter((i) => i !== best)].slice(0, MOST);
}

function told(asked: Asked, answer: Answer, place: (at: number) => number): FieldCandidate[] {
  const { candidates } = asked;
  const { chances } = answer;
  return ranked(asked, answer).map((i) => {
    const { text, span } = candidates[i] as Candidate;
    return {
      text,
      probability: Math.round(1000 * (chances[i] as number)) / 1000,
      at: span === null ? null : placeOf(span, place),
    };
  });
}

/** Says that a period was taken against the rules; null where it is theirs. */
function periodOverruled({ candidates }: Asked, { best, chances }: Answer): string | null {
  const { sources } = candidates[best] as Candidate;
  if (sources.includes('rule')) return null;
  const rule = candidates.find((one) => one.sources.includes('rule'));
  const chance = Math.round(1000 * (chances[best] as number)) / 1000;
  return `chosen, ${chance} (${sources[0]}); the rules: ${rule?.text ?? '(none)'}`;
}

function placeOf({ sentence, from, to }: Span, place: (at: number) => number): FieldCandidate['at'] {
  const { reading, words } = sentence;
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last) return null;
  const { offsetAt } = reading.sentence;
  return { start: place(offsetAt(first.start)), end: place(offsetAt(last.end - 1) + 1) };
}

/** One sentence with everything that was made of it. */
export interface Explanation {
  readonly text: string;
  /** Lines of the source, from 1, that the sentence begins and ends on. */
  readonly line: number;
  readonly endLine: number;
  readonly role: string;
  /** Tokens of each window around numerals, with the names of their types. */
  readonly windows: readonly (readonly { readonly text: string; readonly type: string }[])[];
  readonly mentions: readonly { readonly text: string; readonly type: string; readonly rule: string }[];
  readonly clauses: readonly string[];
  readonly times: readonly { readonly text: string; readonly iso: string | null; readonly role: string }[];
  /** Its words; none where no field was chosen. */
  readonly words: readonly ExplainedWord[];
  readonly known: KnownSoFar | null;
  readonly claims: readonly ExplainedClaim[];
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
  const { grammar } = languageOf(options.lexicon);
  const index = textIndex(source.text);
  const sentences: {
    reading: SentenceReading;
    start: number;
    words: ExplainedWord[];
    known: KnownSoFar | null;
    claims: ExplainedClaim[];
  }[] = [];
  const { weights } = modelOf(options);
  if (withReasons) keepNames();
  let partStart = 0;
  let origin: Origin | null = null;
  let fields: Record<string, FieldChoice> = {};
  let overruled: string | null = null;
  const place = (at: number): number => index.place(partStart + at).offset;
  const trace = {
    answered: (asked: Asked, answer: Answer): void => {
      const { question } = asked;
      if (question === 'period') overruled = periodOverruled(asked, answer);
      const [first, second] = ranked(asked, answer).map((i) => asked.candidates[i] as Candidate);
      fields[question === 'whole' ? 'base' : question] = {
        candidates: told(asked, answer, place),
        reasons: withReasons && first && second ? reasonsFor(asked, first, second, weights, REASONS) : [],
      };
    },
    asking: (document: DocumentModel): void => {
      const now = sentences[sentences.length - 1];
      if (!now || now.known !== null) return;
      now.known = knownSoFar(document);
      now.words = explainedWords(document);
    },
    part: ({ unit }: PartBase): void => {
      partStart = unit;
    },
    sentence: (reading: SentenceReading): void => {
      sentences.push({ reading, start: partStart, words: [], known: null, claims: [] });
    },
    origin: (told: Origin): void => {
      origin = told;
    },
  };
  const cells: Explanation[] = [];
  for (const record of readRecords(source, options, trace)) {
    // What was told meanwhile is of the next sentence.
    if (record.rule === TABLE_RULE) {
      cells.push(explainCell(record));
      continue;
    }
    const chosen = { ...NOTHING_ASKED, ...fields };
    const period: string | null = overruled;
    fields = {};
    overruled = null;
    if (origin === null) continue;
    const from: Origin = period === null ? origin : { ...(origin as Origin), period };
    sentences[sentences.length - 1]?.claims.push({ record, origin: from, fields: chosen });
  }
  const explained = sentences.map(({ reading, start, words, known, claims }): Explanation => {
    const { sentence, mentions, clauses, times } = reading;
    const slice = (span: { start: number; end: number }): string => sentence.text.slice(span.start, span.end);
    return {
      text: sentence.text,
      line: index.place(start + sentence.offsetAt(0)).line,
      endLine: index.place(start + sentence.offsetAt(sentence.text.length - 1)).line,
      role: sentence.role,
      windows: grammar.tokenize(sentence.folded),
      mentions: mentions.map((mention) => ({ text: slice(mention), type: mention.type, rule: mention.rule })),
      clauses: clauses.map(slice),
      times: times.map((time) => ({ text: slice(time), iso: time.iso, role: time.role })),
      words,
      known,
      claims,
    };
  });
  return [...explained, ...cells]
    .sort((a, b) => a.line - b.line)
    .filter((reading) =>
      line === null
        ? reading.mentions.length + reading.claims.length > 0
        : reading.line <= line && line <= reading.endLine,
    );
}
