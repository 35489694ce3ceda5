/**
 * What has been read of a document so far: its title, its headings, the sentences just before, the names it has used
 * and what was decided for its claims.
 */
import type { Decided } from './decided.js';
import type { Genre } from './genre.js';
import type { ChoiceLexicon } from './lexicon.js';
import type { ReadSentence } from './sentence.js';

/** What was decided for one claim. */
export interface Decision {
  readonly sentence: ReadSentence;
  /** Offset of its clause in the sentence. */
  readonly clause: number;
  readonly kind: number;
  readonly unit: number;
  /** Whether it is a number of things, money or a measure, and no change of one. */
  readonly isLevel: boolean;
  /** The kind that was chosen. */
  readonly kindChosen: number;
  readonly subject: string | null;
  readonly indicator: string | null;
  readonly period: string | null;
  readonly base: string | null;
  /** Where the subject and the indicator were taken from. */
  readonly subjectFrom: number;
  /** The word behind the subject in its sentence; 0 where it was named elsewhere. */
  readonly behindSubject: number;
  readonly indicatorFrom: number;
  /** Its place in a list of numbers, from 0, and how many the list has. */
  readonly listed: number;
  readonly listSize: number;
  /** What it stood in: brackets, a part, nothing. */
  readonly scope: number;
  /** The class of enterprises that it was told of: `规模以上工业企业`. */
  readonly qualifier: string | null;
  /** What was put before a measure that its clause tells alone; empty where nothing was. */
  readonly bearer: string;
  /** Where its number ends in the sentence, and the period that the rules had for it. */
  readonly end: number;
  readonly rulePeriod: string | null;
}

export interface Speakers {
  readonly here: string | null;
  readonly before: string | null;
  readonly heading: string | null;
  /** Whose notice the paragraph tells of, and whose the title announces. */
  readonly notifier: string | null;
  readonly titleNotifier: string | null;
  /** Who the first sentences announce, as long as the text tells of no other notice. */
  readonly only: string | null;
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
  /** The company whose report the document is. */
  readonly reporter: string | null;
  /** How often each name was read. */
  readonly nameCounts: ReadonlyMap<string, number>;
  /** Names read at least twice, the most frequent first. */
  readonly frequentNames: readonly string[];
  readonly decisions: readonly Decision[];
  readonly decided: Decided;
  readonly salience: Salience;
  /** The newspaper, agency or site of the last byline. */
  readonly medium: string | null;
  readonly titlePeriod: string | null;
  readonly headingPeriod: string | null;
  /** The first time that governs figures in the text. */
  readonly leadPeriod: string | null;
  /** The document's day, month or year as its head tells it. */
  readonly date: string | null;
}

/** What is known of one name or head phrase. */
export interface Standing {
  /** Sentence that it last headed a clause of. */
  lastSentence: number;
  heads: number;
  /** Where it was first read: 0 the title, 1 the opening sentence, 2 later. */
  first: number;
}

/** How a text has opened clauses, whether a list knows it for a name or not. */
export interface Opening {
  /** Clauses that it opened. */
  count: number;
  /** Of how many sorts the words behind it were: a name stands before many verbs and measures. */
  readonly behind: Set<number>;
}

export interface Salience {
  /** Takes notice of the clauses of a sentence, up to a word; goes on where it stopped. */
  readonly advance: (sentence: ReadSentence, until: number, document: DocumentModel) => void;
  readonly of: (text: string) => Standing | undefined;
  /** The noun phrase that headed the paragraph's first clause; empty where none has. */
  readonly opens: () => string;
  readonly opening: (text: string) => Opening | undefined;
  /** Names that headed clauses, the last first. */
  readonly recent: () => readonly string[];
  /** Names by how many clauses they headed. */
  readonly leading: () => readonly string[];
  readonly sentences: () => number;
  /** The first name that headed a clause of the paragraph. */
  readonly paragraph: () => string | null;
}
