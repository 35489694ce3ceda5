/** What is the same for all subject candidates of one claim: the names of its sentence, what points at one, its heads. */
import { antecedentOf } from './antecedent.js';
import type { Candidate } from './candidate.js';
import type { DocumentModel } from './document-model.js';
import { hashOf, term } from './feature.js';
import type { Frame } from './frame.js';
import { LONGEST_DEICTIC } from './lexicon.js';
import { breaksName } from './names.js';
import { type Owners, ownersOf } from './owner-features.js';
import { isNominal, type ReadSentence } from './sentence.js';
import type { Word } from './words.js';

/** What is the same for all subject candidates of one claim. */
export interface SubjectView {
  readonly indicator: string | null;
  readonly indicatorFrom: number;
  /** Where the words of the indicator stand in the claim's sentence. */
  readonly indicatorAt: readonly [number, number] | null;
  readonly genre: number;
  /** Names between the begin of the sentence and the number: word offsets. */
  readonly names: readonly (readonly [number, number])[];
  /** Names that words such as 全市 in the sentence stand for, with whether they stand in the claim's clause. */
  readonly pointedAt: ReadonlyMap<string, string>;
  /** Heads of the sentence's clauses up to the claim's, the nearest first. */
  readonly heads: readonly (readonly [number, number])[];
  readonly owners: Owners;
}

/** A name that is weighed as the subject of a claim, and what it is weighed by. */
export interface WeighedName {
  readonly candidate: Candidate;
  readonly text: string;
  readonly frame: Frame;
  readonly document: DocumentModel;
  readonly view: SubjectView;
  /** Where it stands. */
  readonly where: number;
}

type Spans = readonly (readonly [number, number])[];

/** The names of a sentence and the words that point at one: spans of words. They are the same for all its claims. */
interface Pointers {
  readonly names: Spans;
  readonly deictics: readonly { readonly from: number; readonly to: number; readonly text: string }[];
}

const POINTERS = new WeakMap<ReadSentence, Pointers>();

function pointersOf(sentence: ReadSentence, document: DocumentModel): Pointers {
  const known = POINTERS.get(sentence);
  if (known) return known;
  const found = { names: namesOf(sentence, document), deictics: deicticsOf(sentence, document) };
  POINTERS.set(sentence, found);
  return found;
}

function namesOf(sentence: ReadSentence, document: DocumentModel): [number, number][] {
  const { words, folded } = sentence;
  const names: [number, number][] = [];
  for (let from = 0; from < words.length; from++) {
    const first = words[from] as Word;
    if (first.kind === 'mark' || first.kind === 'time' || first.kind === 'number') continue;
    let best = 0;
    for (let to = from + 1; to <= Math.min(words.length, from + 6); to++) {
      const last = words[to - 1] as Word;
      if (!(isNominal(last) || last.kind === 'verb' || last.kind === 'adjective') || breaksName(last, words[to])) break;
      const { start } = first;
      if (
        (to === from + 1 && last.kind === 'name') ||
        (last.end - start >= 3 && document.lexicon.classIn(folded, start, last.end).isEntity)
      )
        best = to;
    }
    if (best > 0) {
      names.push([from, best]);
      from = best - 1;
    }
  }
  return names;
}

function deicticsOf(sentence: ReadSentence, document: DocumentModel): { from: number; to: number; text: string }[] {
  const { words, folded } = sentence;
  const found: { from: number; to: number; text: string }[] = [];
  for (let from = 0; from < words.length; from++) {
    const { kind, start } = words[from] as Word;
    if (kind === 'mark') continue;
    for (let to = from + 1; to <= Math.min(words.length, from + 2); to++) {
      const { end } = words[to - 1] as Word;
      if (end - start > LONGEST_DEICTIC || document.lexicon.classIn(folded, start, end).deictic === null) continue;
      found.push({ from, to, text: folded.slice(start, end) });
    }
  }
  return found;
}

export function subjectView(frame: Frame, document: DocumentModel, indicator: Candidate): SubjectView {
  const { sentence, at, clauseFrom } = frame;
  document.salience.advance(sentence, at, document);
  const pointedAt = new Map<string, string>();
  const { names, deictics } = pointersOf(sentence, document);
  for (const { from, to, text } of deictics) {
    if (to > at) break;
    const name = antecedentOf(text, document);
    if (name !== null) pointedAt.set(name, from >= clauseFrom ? 'clause' : 'up');
  }
  const heads: [number, number][] = [];
  for (const { from, head } of sentence.clauses)
    if (from < at && head !== null && head[0] < at) heads.unshift([...head]);
  const indicatorAt: readonly [number, number] | null =
    indicator.span?.sentence === sentence ? [indicator.span.from, indicator.span.to] : null;
  return {
    indicator: indicator.text,
    indicatorFrom: hashOf(indicator.sources[0] as string),
    indicatorAt,
    genre: hashOf(document.genre),
    names: names.filter(([, to]) => to <= at),
    pointedAt,
    heads,
    owners: ownersOf(frame, document, indicatorAt, heads),
  };
}

/** Where a subject can stand, `^` where a phrase can begin there. */
const WHERE = {
  none: term('none'),
  behind: term('behind'),
  clause: term('clause'),
  clauseOpen: term('clause^'),
  up: term('up'),
  upOpen: term('up^'),
  last: term('last'),
  recent: term('recent'),
  out: term('out'),
};

/** Where a subject stands: in the clause, higher up, behind, or what had it before. */
export function whereOf({ span, ago, recent, text }: Candidate, { sentence, clauseFrom, words, at }: Frame): number {
  if (text === null) return WHERE.none;
  if (span?.sentence === sentence) {
    if (span.from > at) return WHERE.behind;
    const open = span.from === clauseFrom || opensPhrase(words[span.from - 1]);
    if (span.from >= clauseFrom) return open ? WHERE.clauseOpen : WHERE.clause;
    return open ? WHERE.upOpen : WHERE.up;
  }
  return ago === 1 || recent === 1 ? WHERE.last : recent > 0 || ago > 0 ? WHERE.recent : WHERE.out;
}

/** Whether a phrase can begin behind a word. */
const opensPhrase = (before: Word | undefined): boolean =>
  before !== undefined &&
  (before.kind === 'mark' || before.kind === 'time' || before.kind === 'conjunction' || before.kind === 'adverb');
