/** How a text was read, sentence by sentence: what `statline explain` shows and what a rule is mended by. */
import type { Candidate } from './choice/candidate.js';
import type { Answer, Asked } from './choice/chooser.js';
import type { Span } from './choice/sentence.js';
import { explainCell } from './explain-tables.js';
import { type ExtractOptions, languageOf, readRecords } from './extract.js';
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

/** The fields that are chosen, with their candidates; a field that was not asked for has none. */
export type FieldCandidates = Readonly<
  Record<'subject' | 'indicator' | 'period' | 'base', { readonly candidates: readonly FieldCandidate[] }>
>;

/** One claim and where its fields came from. */
export interface ExplainedClaim {
  readonly record: ClaimRecord;
  readonly origin: Origin;
  readonly fields: FieldCandidates;
}

const NOTHING_ASKED: FieldCandidates = {
  subject: { candidates: [] },
  indicator: { candidates: [] },
  period: { candidates: [] },
  base: { candidates: [] },
};

/** Candidates told of each field. */
const MOST = 8;

/** The likeliest candidates of a question. */
function ranked({ candidates }: Asked, { best, chances }: Answer, place: (at: number) => number): FieldCandidate[] {
  const order = candidates.map((_, i) => i).sort((a, b) => (chances[b] as number) - (chances[a] as number));
  // What was taken stands first, also where the rules took it.
  const shown = [best, ...order.filter((i) => i !== best)].slice(0, MOST);
  return shown.map((i) => {
    const { text, span } = candidates[i] as Candidate;
    return {
      text,
      probability: Math.round(1000 * (chances[i] as number)) / 1000,
      at: span === null ? null : placeOf(span, place),
    };
  });
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
  readonly claims: readonly ExplainedClaim[];
}

/**
 * Reads a source as `extract` does and keeps what it did.
 *
 * @param source decoded text with its path and checksum
 * @param options the document's date and the user's own words
 * @param line only the sentences that stand on this line, from 1; null for all that hold a mention
 */
export function explain(source: TextDocument, options: ExtractOptions = {}, line: number | null = null): Explanation[] {
  const { grammar } = languageOf(options.lexicon);
  const index = textIndex(source.text);
  const sentences: { reading: SentenceReading; start: number; claims: ExplainedClaim[] }[] = [];
  let partStart = 0;
  let origin: Origin | null = null;
  let fields: Record<string, { candidates: FieldCandidate[] }> = {};
  const place = (at: number): number => index.place(partStart + at).offset;
  const trace = {
    answered: (asked: Asked, answer: Answer): void => {
      const { question } = asked;
      fields[question === 'whole' ? 'base' : question] = { candidates: ranked(asked, answer, place) };
    },
    part: ({ unit }: PartBase): void => {
      partStart = unit;
    },
    sentence: (reading: SentenceReading): void => {
      sentences.push({ reading, start: partStart, claims: [] });
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
    const told = { ...NOTHING_ASKED, ...fields };
    fields = {};
    if (origin) sentences[sentences.length - 1]?.claims.push({ record, origin, fields: told });
  }
  const explained = sentences.map(({ reading, start, claims }): Explanation => {
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
