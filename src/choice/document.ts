/** Reads a document for the choice, sentence by sentence, and keeps what `DocumentModel` tells of it. */

import { isAddress } from '../resolve/addresses.js';
import { type DecidedReader, decidedReader } from './decided.js';
import type { Decision, DocumentModel, Salience, Speakers } from './document-model.js';
import { codedNames, codedSpeaker } from './exchange-codes.js';
import { type Genre, genreOf } from './genre.js';
import type { ChoiceLexicon } from './lexicon.js';
import { salience } from './salience.js';
import { type ReadSentence, textOf } from './sentence.js';
import { namesIn } from './sentence-names.js';
import { notifierOf, speakerOf } from './speakers.js';

export interface DocumentReader extends DocumentModel {
  readonly sentence: (sentence: ReadSentence) => void;
  readonly decide: (decision: Decision) => void;
  /** Another article of the text begins: it has its own title and times; the names that are known go on. */
  readonly article: (date: string | null) => void;
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
  readonly reporter: string | null;
  readonly nameCounts: Map<string, number>;
  frequentNames: string[];
  readonly decisions: Decision[];
  decided: DecidedReader;
  readonly salience: Salience;
  /** Whoever published a notice so far. */
  readonly notifiers: Set<string>;
  medium: string | null;
  titlePeriod: string | null;
  headingPeriod: string | null;
  leadPeriod: string | null;
  /** Sentences read. */
  read: number;
  /** Whether the first sentence under a title was read. */
  opened: boolean;
}

const beginning = (lexicon: ChoiceLexicon, date: string | null, reporter: string | null): Reading => ({
  lexicon,
  date,
  titles: [],
  genre: genreOf([]),
  headings: [],
  before: [],
  current: null,
  mainNames: [],
  headingNames: [],
  speakers: { here: null, before: null, heading: null, notifier: null, titleNotifier: null, only: null },
  reporter,
  nameCounts: new Map(),
  frequentNames: [],
  decisions: [],
  decided: decidedReader(),
  salience: salience(),
  notifiers: new Set(),
  medium: null,
  titlePeriod: null,
  headingPeriod: null,
  leadPeriod: null,
  read: 0,
  opened: false,
});

/**
 * Begins to read a document.
 *
 * @param lexicon its words
 * @param date its day
 * @param reporter the company whose report it is
 */
export function documentReader(lexicon: ChoiceLexicon, date: string | null, reporter: string | null): DocumentReader {
  const state = beginning(lexicon, date, reporter);
  return Object.assign(state, {
    sentence(sentence: ReadSentence) {
      if (state.current !== null && state.current.role !== 'masthead')
        state.salience.advance(state.current, state.current.words.length, state);
      advance(state);
      noteSpeaker(state, sentence);
      state.medium = sentence.byline?.medium ?? state.medium;
      state.current = sentence;
      state.read++;
      if (sentence.role === 'heading' && isAddress(sentence.folded)) return;
      if (sentence.role === 'heading') noteHeading(state, sentence);
      noteTitle(state, sentence);
      noteTimes(state, sentence);
      countNames(state, sentence);
    },
    article: (date: string | null) => enterArticle(state, date),
    decide(decision: Decision) {
      state.decisions.push(decision);
      if (state.decisions.length > DECISIONS_KEPT) state.decisions.shift();
      state.decided.note(decision.subject, decision.period);
    },
  });
}

function enterArticle(state: Reading, date: string | null): void {
  for (const list of [state.titles, state.headings, state.before, state.mainNames, state.decisions]) list.length = 0;
  Object.assign(state, { date, genre: genreOf([]), decided: decidedReader(), read: 0, opened: false });
  Object.assign(state, { titlePeriod: null, headingPeriod: null, leadPeriod: null });
}

function countNames(state: Reading, sentence: ReadSentence): void {
  const names = namesOf(sentence, state.lexicon);
  if (names.length === 0) return;
  const weight = sentence.role === 'heading' ? 3 : 1;
  const touched = new Set(state.frequentNames);
  for (const name of names) {
    const count = (state.nameCounts.get(name) ?? 0) + weight;
    state.nameCounts.set(name, count);
    if (count >= 2) touched.add(name);
  }
  const countOf = (name: string): number => state.nameCounts.get(name) ?? 0;
  state.frequentNames = [...touched].sort((a, b) => countOf(b) - countOf(a)).slice(0, FREQUENT);
}

/** Names by their tag or ending, and those that a code tells. */
function namesOf(sentence: ReadSentence, lexicon: ChoiceLexicon): string[] {
  const coded = codedNames(sentence).map(({ from, to }) => textOf(sentence, from, to));
  if (coded.length === 0) return namesIn(sentence, lexicon);
  const others = namesIn(sentence, lexicon).filter((name) => !coded.some((whole) => whole.includes(name)));
  return [...coded, ...others];
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
  for (const name of namesOf(sentence, lexicon))
    if (added < most && !mainNames.includes(name)) {
      mainNames.push(name);
      added++;
    }
}

function noteSpeaker(state: Reading, sentence: ReadSentence): void {
  const told = sentence.folded.slice(sentence.byline?.end ?? 0);
  const spoken = speakerOf(told);
  const { here, before, heading, notifier, titleNotifier } = state.speakers;
  const notified = notifierOf(told) ?? codedSpeaker(sentence);
  const goesOn = state.current !== null && state.current.block === sentence.block;
  state.speakers = {
    here: spoken,
    before: goesOn ? (here ?? before) : null,
    heading: sentence.role === 'heading' ? spoken : heading,
    notifier: notified ?? (goesOn ? notifier : null),
    titleNotifier: state.read === 0 ? notified : titleNotifier,
    only: onlyNotifier(state, notified),
  };
}

/** Who the first sentences announce, as long as the text tells of no other notice. */
function onlyNotifier(state: Reading, notified: string | null): string | null {
  const { only } = state.speakers;
  if (notified === null) return only;
  state.notifiers.add(notified);
  return state.notifiers.size === 1 && state.read < TITLE_WITHIN ? notified : null;
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
