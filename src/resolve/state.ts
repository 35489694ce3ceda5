/** What the parts of a document hand on to one another: document, section, paragraph, sentence and number. */
import type { Figure, Mention } from '../../grammars/zh/mention.js';
import type { Change, Kind, Status } from '../record/schema.js';
import type { DocumentDate } from './calendar.js';
import type { LeftReading } from './noun-before.js';
import type { SentenceReading, Trace } from './origins.js';
import { initialTimes, type PeriodState, type Time } from './time.js';
import type { Words } from './words.js';

export interface ResolveContext {
  readonly document: DocumentDate | null;
  readonly words: Words;
  /** Hears of every block and of every sentence that is read, before its claims. */
  readonly onBlock?: () => void;
  readonly onSentence?: (reading: SentenceReading) => void;
  /** Told of every sentence and claim as it is read, for `statline explain`. */
  readonly trace?: Trace;
}

/** What one part of a document hands on to the next. */
export interface ResolveState extends PeriodState {
  /** The text itself has begun: headings from here on are no titles. */
  begun: boolean;
  /** Entity that the section's heading names. */
  headingSubject: string | null;
  /** The place that the document is about, from its title. */
  place: string | null;
  /** A government's report: a sentence that names nobody speaks of the whole country, province or city. */
  report: boolean;
  /** The title of a yearly report has been read. */
  yearly: boolean;
  /** A line with a year that may be the beginning of a title: `2025年云溪市国民经济和社会发展`, then `统计公报`. */
  titleHead: string | null;
  /** Entity that the paragraph speaks of. */
  topic: string | null;
  /** Entity that the article last spoke of: the subject of clauses that leave theirs out. */
  article: string | null;
  /** What the sentence before told first, and the time it held for; it is what `其中` takes apart. */
  told: { readonly subject: string | null; readonly indicator: string | null; readonly period: string | null } | null;
  /** What was last counted, for lists by field in the next sentence. */
  counted: string | null;
  /** What changes are compared with where nothing else is said: `比去年同期（下同）`. */
  standingBase: string | null;
  /** The currency of all money from here on: `208亿元（澳门元，下同）`; null where each sum says its own. */
  currency: string | null;
  /** The text tells what films have earned: a number behind a title is money. */
  boxOffice: boolean;
  /** What speaks of Hong Kong's exchange, where prices are told in its dollars. */
  hongKong: 'text' | 'section' | 'sentences' | null;
  /** Short names and the long names they stand for. */
  readonly names: Map<string, string>;
  /** The date of the article that is being read, from the line under its title; null where the document's holds. */
  date: DocumentDate | null;
  /** The year, month or months that the paragraph before told figures of. */
  reported: string | null;
  /** The latest year after the document's date that the text has told as done; 0 without one. */
  reached: number;
  /** The day on which the market report that is being read was closed. */
  trading: string | null;
  /** The title's period is the one of a report that the text has told of. */
  announced: boolean;
  /** Level of the heading last read. */
  headingLevel: number;
  /** 1 for `一、`, 2 for `（一）`, 3 for a heading without a number; 0 before any. */
  sectionLevel: number;
  /** Level of the heading that gave the status. */
  statusLevel: number;
  /** Status that the section's heading gives. */
  sectionStatus: Status;
  /** Status of the items of a list that a line has announced: `主要预期目标是：`; null outside of one. */
  listStatus: Status | null;
}

/** The date that deictic words are resolved with: the article's, else the document's. */
export function dateOf(state: ResolveState, context: ResolveContext): DocumentDate | null {
  return state.date ?? context.document;
}

/**
 * The state before anything is read.
 *
 * @param currency the currency of money that names none; null for renminbi
 */
export function initialState(currency: string | null = null): ResolveState {
  return {
    ...initialTimes(),
    sectionLevel: 0,
    yearly: false,
    titleHead: null,
    headingLevel: 0,
    reported: null,
    reached: 0,
    announced: false,
    trading: null,
    date: null,
    begun: false,
    headingSubject: null,
    place: null,
    report: false,
    topic: null,
    article: null,
    told: null,
    counted: null,
    standingBase: null,
    currency,
    hongKong: null,
    boxOffice: false,
    names: new Map(),
    statusLevel: 0,
    sectionStatus: 'actual',
    listStatus: null,
  };
}

/** A claim in the making, with what later claims inherit from it. */
export interface Draft {
  kind: Kind;
  subject: string | null;
  indicator: string | null;
  base: string | null;
  change: Change | null;
  negative: boolean;
  unit: string | null;
  value: number | null;
  min: number | null;
  max: number | null;
  bound: Figure['bound'];
}

export interface Topic {
  readonly subject: string | null;
  readonly indicator: string | null;
}

/** What a number of the sentence was about, with its unit. */
export interface Told extends Topic {
  readonly kind: Kind;
  readonly base: string | null;
  readonly unit: string | null;
}

/** What governs inside one sentence. */
export interface SentenceState {
  readonly folded: string;
  readonly times: readonly Time[];
  subject: string | null;
  indicator: string | null;
  last: Draft | null;
  /** Time compared with, set by a clause such as `与2012年相比`. */
  base: string | null;
  fromIso: string | null;
  /** What the next numbers of a list are about, in order. */
  coordinated: Topic[] | null;
  /** What the numbers of the sentence were about so far. */
  readonly told: Told[];
  /** What the next gaps of a list are held against, in order. */
  bases: string[];
  /** What the last level was a level of: the whole that `其中…占` is part of. */
  whole: string | null;
  /** What the measures of the sentence are of, when no entity is named. */
  bearer: string | null;
  /** The subject stands at the head of the sentence. */
  head: boolean;
  /** The subject is one that acts in this sentence alone. */
  passing: boolean;
  /** How far a list of numbers has been read, and how many it has. */
  listed: number;
  listSize: number;
  /** Year of the document, for `五年前`. */
  readonly documentYear: number | null;
  /** The sentence takes apart what the one before it told: its numbers hold for the same time. */
  readonly continued: boolean;
  /** The sentence speaks of the country: nothing is inherited. */
  nation: boolean;
}

export interface Place {
  /** The number goes on a list begun by an earlier one. */
  readonly joined: boolean;
  readonly groupStart: number;
  readonly previous: Mention | null;
  /** Another number of the clause follows. */
  readonly bounded: boolean;
  /** How many numbers the list has that this one begins. */
  readonly group: number;
}

export interface Stretch {
  readonly left: string;
  readonly right: string;
  readonly reading: LeftReading;
  readonly level: boolean;
  /** Another number ends the stretch on the right. */
  readonly bounded: boolean;
  /** How many numbers the list has that this one begins. */
  readonly group: number;
}

export interface PercentStretch extends Stretch {
  readonly whole: string;
  readonly changes: boolean;
}
