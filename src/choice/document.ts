/**
 * What has been read of a document so far: its title, its headings, the sentences just before, the names it has used
 * and what was decided for its claims.
 */

import { type Decided, type DecidedReader, decidedReader } from './decided.js';
import { type Genre, genreOf } from './genre.js';
import type { ChoiceLexicon } from './lexicon.js';
import { type Salience, salience } from './salience.js';
import type { ReadSentence } from './sentence.js';
import { namesIn } from './sentence-names.js';
import { speakerOf } from './speakers.js';

/** What was decided for one claim. */
export interface Decision {
  readonly sentence: ReadSentence;
  /** Offset of its clause in the sentence. */
  readonly clause: number;
  readonly kind: number;
  readonly unit: number;
  readonly subject: string | null;
  readonly indicator: string | null;
  readonly period: string | null;
  readonly base: string | null;
  /** Where the subject and the indicator were taken from. */
  readonly subjectFrom: number;
  readonly indicatorFrom: number;
  /** Its place in a list of numbers, from 0, and how many the list has. */
  readonly listed: number;
  readonly listSize: number;
  /** What it stood in: brackets, a part, nothing. */
  readonly scope: number;
  /** The class of enterprises that it was told of: `规模以上工业企业`. */
  readonly qualifier: string | null;
  /** Where its number ends in the sentence, and the period that the rules had for it. */
  readonly end: number;
  readonly rulePeriod: string | null;
}

export interface Speakers {
  readonly here: string | null;
  readonly before: string | null;
  readonly heading: string | null;
}

export interface DocumentModel {
  readonly lexicon: ChoiceLexicon;
  /** The first sentences: the title, or the first sentence where there is no heading. */
  readonly titles: readonly ReadSentence[];
  /** What sort of text the titles announce. */
  readonly genre: Genre;
  /** The last headings, the nearest first. */
  readonly headings: readonly ReadSentence[];
  /** The last sentences that are no masthead, the nearest first; the current one is not among them. */
  readonly before: readonly ReadSentence[];
  readonly current: ReadSentence | null;
  /** Names of the title and of the first sentence, in order. */
  readonly mainNames: readonly string[];
  /** Names of the nearest heading. */
  readonly headingNames: readonly string[];
  /** Who speaks in the sentence, spoke last in its paragraph, and in the nearest heading. */
  readonly speakers: Speakers;
  /** How often each name was read. */
  readonly nameCounts: ReadonlyMap<string, number>;
  /** Names read at least twice, the most frequent first. */
  readonly frequentNames: readonly string[];
  readonly decisions: readonly Decision[];
  readonly decided: Decided;
  readonly salience: Salience;
  readonly titlePeriod: string | null;
  readonly headingPeriod: string | null;
  /** The first time that governs figures in the text. */
  readonly leadPeriod: string | null;
  /** The document's day, month or year as its head tells it. */
  readonly date: string | null;
}

export interface DocumentReader extends DocumentModel {
  readonly sentence: (sentence: ReadSentence) => void;
  readonly decide: (decision: Decision) => void;
}

const SENTENCES_BEFORE = 4;
const HEADINGS_KEPT = 3;
/** Titles are looked for among so many sentences. */
const TITLE_WITHIN = 8;
const TITLES = 2;
const FREQUENT = 8;
const DECISIONS_KEPT = 64;

/** A document as far as it has been read. */
interface Reading {
  readonly lexicon: ChoiceLexicon;
  date: string | null;
  readonly titles: ReadSentence[];
  genre: Genre;
  readonly headings: ReadSentence[];
  readonly before: ReadSentence[];
  current: ReadSentence | null;
  readonly mainNames: string[];
  headingNames: string[];
  speakers: Speakers;
  readonly nameCounts: Map<string, number>;
  frequentNames: string[];
  readonly decisions: Decision[];
  readonly decided: DecidedReader;
  readonly salience: Salience;
  titlePeriod: string | null;
  headingPeriod: string | null;
  leadPeriod: string | null;
  /** Sentences read. */
  read: number;
  /** Whether the first sentence under a title was read. */
  opened: boolean;
}

const beginning = (lexicon: ChoiceLexicon, date: string | null): Reading => ({
  lexicon,
  date,
  titles: [],
  genre: genreOf([]),
  headings: [],
  before: [],
  current: null,
  mainNames: [],
  headingNames: [],
  speakers: { here: null, before: null, heading: null },
  nameCounts: new Map(),
  frequentNames: [],
  decisions: [],
  decided: decidedReader(),
  salience: salience(),
  titlePeriod: null,
  headingPeriod: null,
  leadPeriod: null,
  read: 0,
  opened: false,
});

/** Begins to read a document. */
export function documentReader(lexicon: ChoiceLexicon, date: string | null): DocumentReader {
  const state = beginning(lexicon, date);
  return Object.assign(state, {
    sentence(sentence: ReadSentence) {
      if (state.current !== null && state.current.role !== 'masthead')
        state.salience.advance(state.current, state.current.words.length, state);
      advance(state);
      noteSpeaker(state, sentence);
      state.current = sentence;
      state.read++;
      if (sentence.role === 'heading') noteHeading(state, sentence);
      noteTitle(state, sentence);
      noteTimes(state, sentence);
      countNames(state, sentence);
    },
    decide(decision: Decision) {
      state.decisions.push(decision);
      if (state.decisions.length > DECISIONS_KEPT) state.decisions.shift();
      state.decided.note(decision.subject, decision.period);
    },
  });
}

function countNames(state: Reading, sentence: ReadSentence): void {
  const weight = sentence.role === 'heading' ? 3 : 1;
  const touched = new Set(state.frequentNames);
  for (const name of namesIn(sentence, state.lexicon)) {
    const count = (state.nameCounts.get(name) ?? 0) + weight;
    state.nameCounts.set(name, count);
    if (count >= 2) touched.add(name);
  }
  const countOf = (name: string): number => state.nameCounts.get(name) ?? 0;
  state.frequentNames = [...touched].sort((a, b) => countOf(b) - countOf(a)).slice(0, FREQUENT);
}

function noteTitle(state: Reading, sentence: ReadSentence): void {
  const { titles } = state;
  if (state.read > TITLE_WITHIN || titles.length >= TITLES || sentence.role === 'masthead') return;
  if (sentence.role !== 'heading' && titles.length > 0 && titles[0]?.role !== 'heading') return;
  if (sentence.role !== 'heading' && titles.length > 0) {
    // The first sentence under a title names again whom the text is about.
    if (!state.opened) addNames(state, sentence, 2);
    state.opened = true;
    return;
  }
  titles.push(sentence);
  state.genre = genreOf(titles);
  addNames(state, sentence, 4);
}

function addNames({ lexicon, mainNames }: Reading, sentence: ReadSentence, most: number): void {
  let added = 0;
  for (const name of namesIn(sentence, lexicon))
    if (added < most && !mainNames.includes(name)) {
      mainNames.push(name);
      added++;
    }
}

function noteSpeaker(state: Reading, sentence: ReadSentence): void {
  const spoken = speakerOf(sentence.folded);
  const { here, before, heading } = state.speakers;
  const goesOn = state.current !== null && state.current.block === sentence.block;
  state.speakers = {
    here: spoken,
    before: goesOn ? (here ?? before) : null,
    heading: sentence.role === 'heading' ? spoken : heading,
  };
}

function noteHeading(state: Reading, sentence: ReadSentence): void {
  const { headings } = state;
  if (headings[0]?.reading.sentence === sentence.reading.sentence) headings.shift();
  headings.unshift(sentence);
  state.headingNames = namesIn(sentence, state.lexicon);
  if (headings.length > HEADINGS_KEPT) headings.pop();
  const time = sentence.reading.times.find(({ iso }) => iso !== null);
  if (!time) return;
  state.headingPeriod = time.iso;
  if (state.read <= TITLE_WITHIN) state.titlePeriod ??= time.iso;
}

/** The first time that governs, and the day that a masthead tells. */
function noteTimes(state: Reading, { role, reading }: ReadSentence): void {
  if (role !== 'masthead')
    state.leadPeriod ??= reading.times.find((time) => time.iso !== null && time.role === 'governs')?.iso ?? null;
  else if (state.date === null)
    state.date = reading.times.find(({ iso }) => /^\d{4}-\d\d-\d\d$/.test(iso ?? ''))?.iso ?? null;
}

function advance({ current, before }: Reading): void {
  if (current === null || current.role === 'masthead') return;
  before.unshift(current);
  if (before.length > SENTENCES_BEFORE) before.pop();
}
