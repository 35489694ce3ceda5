/** One sentence: its clauses read in order, each with what governs it, and what it hands on. */

import { pattern } from '../../grammars/pattern.js';
import type { Figure, Mention, Rank } from '../../grammars/zh/mention.js';
import type { Sentence } from '../layout/sentences.js';
import type { DocumentDate } from './calendar.js';
import { noteStandingBase } from './changes.js';
import type { Claim } from './claim.js';
import { noteClause } from './clause-subject.js';
import { type Clause, splitClauses } from './clauses.js';
import { noteCurrency } from './currency.js';
import { dateClaim, mastheadYears } from './date-claims.js';
import { carries } from './governing-time.js';
import { comparisons, times as lexiconTimes, lists, names, reports } from './lexicon.js';
import { goesOn, groupSize } from './lists.js';
import { noteAliases } from './names.js';
import { readNumber } from './number-claims.js';
import { DATE_ORIGIN } from './origin-words.js';
import { readTimes } from './period.js';
import { dateOf, type ResolveContext, type ResolveState, type SentenceState } from './state.js';
import type { Time } from './time.js';

/** `其中，…`, `分行业看，…`: the sentence goes on with what the one before it told. */
const CONTINUES = pattern`
  ^(?:（\d{1,2}）)?(?:${lists.ofThem}|${lists.dividedBy}[^，。；]{1,10}${lists.seen}
  |${lists.goingBy}[^，。；]{2,10}${lists.seenBy}(?=[，：]))`;

/** What governs at the head of a sentence. */
function sentenceState(
  folded: string,
  times: readonly Time[],
  documentYear: number | null,
  state: ResolveState,
): SentenceState {
  const before = CONTINUES.test(folded) ? state.told : null;
  return {
    folded,
    times,
    subject: before?.subject ?? null,
    continued: before !== null,
    indicator: null,
    last: null,
    base: null,
    fromIso: null,
    coordinated: null,
    bases: [],
    told: [],
    whole: null,
    bearer: null,
    head: true,
    passing: false,
    listed: 0,
    listSize: 1,
    documentYear,
    nation: false,
  };
}

/** Reads the dates and numbers of one clause. */
function* readClause(
  sentence: Sentence,
  clause: Clause,
  dates: ReadonlyMap<Mention, string>,
  now: SentenceState,
  state: ResolveState,
  context: ResolveContext,
): Generator<Claim> {
  const { folded } = sentence;
  let previous: Figure | Rank | null = null;
  let groupStart = -1;
  for (const mention of clause.mentions) {
    if (mention.type === 'date') {
      context.trace?.origin(DATE_ORIGIN);
      yield dateClaim(sentence, mention, dates.get(mention) ?? 'XXXX');
      continue;
    }
    if (sentence.role === 'masthead') continue;
    const joined = previous !== null && goesOn(folded, previous, mention);
    if (!joined) groupStart = previous ? previous.end : clause.start;
    const place = {
      joined,
      groupStart,
      previous,
      bounded: clause.mentions.some((m) => m.type !== 'date' && m.start >= mention.end),
      group: joined ? 1 : groupSize(folded, clause, mention),
    };
    const claim = readNumber(sentence, clause, mention, place, now, state, context);
    previous = mention;
    if (claim) yield claim;
  }
}

/** Hands on the times that the head of a sentence sets for the paragraph, and the day of the event that it tells. */
function noteTimes(times: readonly Time[], document: DocumentDate | null, state: ResolveState): void {
  for (const time of times) {
    if (time.role !== 'governs') continue;
    const { iso } = time;
    if (time.leading && iso !== null && !passes(time, times) && carries(iso, document)) state.paragraph = iso;
    else if (time.leading && iso === null) state.paragraph = null;
    if (time.ofReport && iso !== null && (state.title === null || state.announced)) {
      state.title = WHOLE_YEAR.exec(iso)?.[1] ?? iso;
      state.announced = true;
    }
    if (state.event === null && iso !== null && /^\d{4}-\d\d-\d\d/.test(iso)) state.event = iso;
  }
}

/** `2020年1月1日至12月31日`. */
const WHOLE_YEAR = /^(\d{4})-01-01\/\1-12-31$/;

const TRADES = pattern`${reports.trading}`;

/** The day of a market report: prices in the paragraphs behind it are of that day. */
function noteTrading({ folded, times }: SentenceState, document: DocumentDate | null, state: ResolveState): void {
  const day = times.find(({ iso, role, reach }) => role === 'governs' && reach === 'sentence' && iso?.length === 10);
  const since = day !== undefined && folded.startsWith(lexiconTimes.since, day.end);
  const iso = since ? null : (day?.iso ?? null);
  if (iso !== null && carries(iso, document) && TRADES.test(folded)) state.trading = iso;
}

/** Hands on whom the sentence was about. */
function noteTopic(now: SentenceState, continued: string | null, state: ResolveState): void {
  const { subject } = now;
  const named = subject !== null && subject !== continued && !subject.includes('、');
  if (named && !now.passing && now.head && !state.report) state.topic = subject;
  else if (now.nation) {
    state.topic = null;
    state.article = null;
  }
}

/**
 * Reads one sentence.
 *
 * @param mentions its mentions, in order
 * @param state what was read before; it moves on
 */
export function* resolveSentence(
  sentence: Sentence,
  mentions: Mention[],
  state: ResolveState,
  context: ResolveContext,
): Generator<Claim> {
  const { folded } = sentence;
  const document = dateOf(state, context);
  const { times, dates } = readTimes(folded, mentions, document, state);
  if (sentence.role === 'heading') noteTitle(folded, times, state);
  noteAnnounced(folded, times, state);
  const clauses = splitClauses(folded, mentions);
  context.onSentence?.({ sentence, mentions, clauses, times });
  context.trace?.sentence({ sentence, mentions, clauses, times });
  if (folded.includes(comparisons.sameBelow)) noteStandingBase(folded, state);
  noteCurrency(folded, sentence.role === 'heading', state);
  if (folded.includes(names.aliasCalled)) noteAliases(folded, state, context.words);
  const now = sentenceState(folded, times, document?.year ?? null, state);
  const continued = now.subject;
  const lastNumber = mentions.findLast(({ type }) => type !== 'date')?.end ?? -1;
  for (const clause of clauses) {
    // `“…号”实现…；`: what is known by a quoted name alone is spoken of up to the semicolon.
    if (now.passing && now.subject?.startsWith('“') && folded[clause.start - 1] === '；') {
      now.passing = false;
      now.subject = null;
    }
    noteClause(clause, clause.start < lastNumber, now, state, context);
    yield* readClause(sentence, clause, dates, now, state, context);
  }
  if (sentence.role === 'masthead') yield* mastheadYears(sentence, mentions, context);
  else noteTimes(times, document, state);
  noteTrading(now, document, state);
  noteTopic(now, continued, state);
}

/**
 * `2017年上半年机床行业趋稳回升`: a title with a part of a year says what the whole text is about, a heading with one
 * (`二季度经营状况`) what its section is.
 */
function noteTitle(folded: string, times: readonly Time[], state: ResolveState): void {
  const part =
    times.find(
      ({ iso, role, start }) =>
        role === 'governs' && /^(?:\d{4}|XXXX)-/.test(iso ?? '') && !/[（【，：]/.test(folded.slice(0, start)),
    )?.iso ?? null;
  if (!state.begun) {
    // The heading's year alone would hide its quarter or month.
    if (part !== null && (state.title === null || state.title === part.slice(0, 4))) state.title = part;
    if (part !== null && part.slice(0, 4) === state.section) state.section = part;
  } else if (part !== null && !/^(?:\d{4}|XXXX)-\d\d-\d\d/.test(part)) {
    state.section = part;
    state.sectionLevel = state.headingLevel;
  }
}

/** `现将2020年11月1日零时全县人口的基本情况公布如下`: the time that the whole text is about. */
const ANNOUNCED = pattern`^[^。；]*?${reports.herewith}([^，。；]{0,60})${reports.announce}${reports.asFollows}`;

function noteAnnounced(folded: string, times: readonly Time[], state: ResolveState): void {
  if (!folded.includes(reports.asFollows)) return;
  const hit = ANNOUNCED.exec(folded);
  if (!hit) return;
  const from = hit[0].indexOf(hit[1] as string);
  const time = times.find(
    ({ start, end, iso, role }) => iso !== null && role === 'governs' && start >= from && end <= hit[0].length,
  );
  if (!time) return;
  state.title = time.iso;
  state.section = null;
}

/** `去年一季度开局良好，二季度走低`: a part of a year that another part follows is over with its sentence. */
function passes(time: Time, times: readonly Time[]): boolean {
  const part = (iso: string | null): boolean => iso !== null && iso.length > 4 && !/^\d{4}\/\d{4}$/.test(iso);
  return (
    part(time.iso) &&
    times.some(
      (other) => other.start > time.start && other.role === 'governs' && other.iso !== time.iso && part(other.iso),
    )
  );
}
