/**
 * What has been read of a document so far: its title, its headings, the sentences just before, the names it has used
 * and what was decided for its claims.
 */

import { type Genre, genreOf } from './genre.js';
import type { ChoiceLexicon } from './lexicon.js';
import { breaksName } from './names.js';
import { type Salience, salience } from './salience.js';
import { isNominal, type ReadSentence, textOf } from './sentence.js';
import { speakerOf } from './speakers.js';
import type { Word } from './words.js';

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
  /** Subjects decided so far and how often; the last one last. */
  readonly subjects: ReadonlyMap<string, number>;
  readonly salience: Salience;
  /** How many decisions have no subject. */
  readonly withoutSubject: number;
  readonly titlePeriod: string | null;
  readonly headingPeriod: string | null;
  /** The first time that governs figures in the text. */
  readonly leadPeriod: string | null;
  /** Periods decided so far and how often. */
  readonly periods: ReadonlyMap<string | null, number>;
  /** The document's day, month or year as its head tells it. */
  readonly date: string | null;
}

export interface DocumentReader extends DocumentModel {
  readonly heading: (sentence: ReadSentence) => void;
  readonly sentence: (sentence: ReadSentence) => void;
  readonly decide: (decision: Decision) => void;
}

const SENTENCES_BEFORE = 4;
const HEADINGS_KEPT = 3;
/** Titles are looked for among so many sentences. */
const TITLE_WITHIN = 8;
const TITLES = 2;
const FREQUENT = 8;
const LONGEST_NAME_WORDS = 6;
const LONGEST_NAME = 20;

/** Begins to read a document. */
export function documentReader(lexicon: ChoiceLexicon, date: string | null): DocumentReader {
  const state = {
    lexicon,
    date,
    titles: [] as ReadSentence[],
    genre: genreOf([]),
    headings: [] as ReadSentence[],
    before: [] as ReadSentence[],
    current: null as ReadSentence | null,
    mainNames: [] as string[],
    headingNames: [] as string[],
    speakers: { here: null, before: null, heading: null } as Speakers,
    nameCounts: new Map<string, number>(),
    frequentNames: [] as string[],
    decisions: [] as Decision[],
    subjects: new Map<string, number>(),
    withoutSubject: 0,
    salience: salience(),
    titlePeriod: null as string | null,
    headingPeriod: null as string | null,
    leadPeriod: null as string | null,
    periods: new Map<string | null, number>(),
  };
  let read = 0;
  const countNames = (sentence: ReadSentence): void => {
    const weight = sentence.role === 'heading' ? 3 : 1;
    const touched = new Set(state.frequentNames);
    for (const name of namesIn(sentence, lexicon)) {
      const count = (state.nameCounts.get(name) ?? 0) + weight;
      state.nameCounts.set(name, count);
      if (count >= 2) touched.add(name);
    }
    const countOf = (name: string): number => state.nameCounts.get(name) ?? 0;
    state.frequentNames = [...touched].sort((a, b) => countOf(b) - countOf(a)).slice(0, FREQUENT);
  };
  const noteTitle = (sentence: ReadSentence): void => {
    if (read > TITLE_WITHIN || state.titles.length >= TITLES || sentence.role === 'masthead') return;
    if (sentence.role !== 'heading' && state.titles.length > 0 && state.titles[0]?.role !== 'heading') return;
    if (sentence.role !== 'heading' && state.titles.length > 0) {
      // The first sentence under a title names again whom the text is about.
      if (!opened) addNames(sentence, 2);
      opened = true;
      return;
    }
    state.titles.push(sentence);
    state.genre = genreOf(state.titles);
    addNames(sentence, 4);
  };
  let opened = false;
  const addNames = (sentence: ReadSentence, most: number): void => {
    let added = 0;
    for (const name of namesIn(sentence, lexicon))
      if (added < most && !state.mainNames.includes(name)) {
        state.mainNames.push(name);
        added++;
      }
  };
  const noteSpeaker = (sentence: ReadSentence): void => {
    const spoken = speakerOf(sentence.folded);
    const { here, before, heading } = state.speakers;
    const goesOn = state.current !== null && state.current.block === sentence.block;
    state.speakers = {
      here: spoken,
      before: goesOn ? (here ?? before) : null,
      heading: sentence.role === 'heading' ? spoken : heading,
    };
  };
  const advance = (): void => {
    if (state.current === null || state.current.role === 'masthead') return;
    state.before.unshift(state.current);
    if (state.before.length > SENTENCES_BEFORE) state.before.pop();
  };
  return Object.assign(state, {
    heading(sentence: ReadSentence) {
      if (state.headings[0]?.reading.sentence === sentence.reading.sentence) state.headings.shift();
      state.headings.unshift(sentence);
      state.headingNames = namesIn(sentence, lexicon);
      if (state.headings.length > HEADINGS_KEPT) state.headings.pop();
    },
    sentence(sentence: ReadSentence) {
      if (state.current !== null && state.current.role !== 'masthead')
        state.salience.advance(state.current, state.current.words.length, state as DocumentModel);
      advance();
      noteSpeaker(sentence);
      state.current = sentence;
      read++;
      if (sentence.role === 'heading') {
        this.heading(sentence);
        const time = sentence.reading.times.find(({ iso }) => iso !== null);
        if (time) {
          state.headingPeriod = time.iso;
          if (read <= TITLE_WITHIN) state.titlePeriod ??= time.iso;
        }
      }
      noteTitle(sentence);
      if (sentence.role !== 'masthead')
        state.leadPeriod ??=
          sentence.reading.times.find(({ iso, role }) => iso !== null && role === 'governs')?.iso ?? null;
      if (sentence.role === 'masthead' && state.date === null)
        state.date = sentence.reading.times.find(({ iso }) => /^\d{4}-\d\d-\d\d$/.test(iso ?? ''))?.iso ?? null;
      countNames(sentence);
    },
    decide(decision: Decision) {
      state.decisions.push(decision);
      if (state.decisions.length > 64) state.decisions.shift();
      state.periods.set(decision.period, (state.periods.get(decision.period) ?? 0) + 1);
      if (decision.subject === null) state.withoutSubject++;
      else {
        const count = state.subjects.get(decision.subject) ?? 0;
        state.subjects.delete(decision.subject);
        state.subjects.set(decision.subject, count + 1);
      }
    },
  });
}

function isNameWord(word: Word): boolean {
  return word.kind === 'name' || word.tag === 'nz' || word.tag === 'eng' || word.tag === 'x';
}

/** Names of a sentence: places and organisations by their tag or their ending, in order, the longest at each place. */
export function namesIn(sentence: ReadSentence, lexicon: ChoiceLexicon): string[] {
  const { words, folded } = sentence;
  const names: string[] = [];
  for (let from = 0; from < words.length; from++) {
    const first = words[from] as Word;
    if (!isNominal(first) || first.kind === 'pronoun') continue;
    let best = 0;
    for (let to = from + 1; to <= Math.min(words.length, from + LONGEST_NAME_WORDS); to++) {
      const last = words[to - 1] as Word;
      if (!(isNominal(last) || last.kind === 'adjective' || last.kind === 'verb') || breaksName(last, words[to])) break;
      const length = last.end - first.start;
      if (length < 2) continue;
      if (length > LONGEST_NAME) break;
      const named = to === from + 1 && isNameWord(last) && last.tag !== 'x';
      const known = lexicon.classIn(folded, first.start, last.end);
      if (known.nation || known.deictic !== null) continue;
      if (known.isEntity || named) best = to;
    }
    if (best > 0) {
      names.push(textOf(sentence, from, best));
      from = best - 1;
    }
  }
  return names;
}
