/** One number of a clause: what it is about, when, and whether it is a fact. */

import { noneOf, pattern } from '../../grammars/pattern.js';
import type { Figure, Mention, Rank } from '../../grammars/zh/mention.js';
import type { Sentence } from '../layout/sentences.js';
import type { Status } from '../record/schema.js';
import { isoYear } from './calendar.js';
import { CHANGE_TAIL } from './changes.js';
import type { Claim, Governing } from './claim.js';
import { type Clause, clauseText } from './clauses.js';
import { BARE_MEASURE, noteBearer } from './counted.js';
import { trimHead } from './edges.js';
import { isNation } from './entity.js';
import { readFigureClaim } from './figures.js';
import { baseOfList, periodOf, yearOfList } from './governing-time.js';
import { bounds, lists, particles } from './lexicon.js';
import { fullName } from './names.js';
import { beginsWithVerb } from './noun-before.js';
import { NO_STATUS_WORD, periodOrigin } from './origin-words.js';
import type { Origin } from './origins.js';
import { readRankClaim } from './ranks.js';
import { noteSpoken, onlySpoken } from './spoken-times.js';
import { type Draft, dateOf, type Place, type ResolveContext, type ResolveState, type SentenceState } from './state.js';
import { statusOf, tellsAsDone } from './status.js';

const OWNED = pattern`^(${noneOf('、', particles.genitive)}{2,12})${particles.genitive}(${noneOf('、', particles.genitive)}{2,})$`;

const DATE_TAIL = pattern`(?:\ue001${particles.genitive}?)+$`;

const GENITIVE_HEAD = pattern`^${particles.genitive}`;

const OF_THEM = pattern`${lists.ofThem}`;

/** Reads what a number's clause says of it, by the stretches before and behind it. */
function draftOf(
  clause: Clause,
  mention: Figure | Rank,
  place: Place,
  now: SentenceState,
  state: ResolveState,
  context: ResolveContext,
): Draft | null {
  const { folded, times } = now;
  const end = place.joined ? Math.max(place.groupStart, (place.previous as Mention).start) : mention.start;
  let left = clauseText(folded, place.groupStart, end, times).replace(DATE_TAIL, '');
  const next = clause.mentions.find((other) => other.start >= mention.end && other.type !== 'date');
  const right = clauseText(folded, mention.end, next ? next.start : clause.end, times);
  // What the number before has taken as its noun is not this number's: `23个国家和地区的412家企业`.
  const taken = place.previous?.type === 'figure' ? now.last?.indicator : null;
  // `较上周的24.1元上涨0.48元`: what it did is no noun.
  if (taken && left.startsWith(taken) && !CHANGE_TAIL.test(taken))
    left = left.slice(taken.length).replace(GENITIVE_HEAD, '');
  return mention.type === 'rank'
    ? readRankClaim(mention, left, now, context)
    : readFigureClaim(mention, left, right, clause, place, now, state, context);
}

/** Whom a number is about that its own clause does not say: the sentence, the paragraph, the article or the title does. */
function governingSubject(
  clause: Clause,
  now: SentenceState,
  state: ResolveState,
  { words }: ResolveContext,
): string | null {
  const article = (): string | null =>
    state.article !== null &&
    !state.report &&
    beginsWithVerb(trimHead(clauseText(now.folded, clause.start, clause.end, now.times)), words)
      ? state.article
      : null;
  return now.subject ?? state.topic ?? article() ?? state.place;
}

/** Gives a draft its subject, and takes it out of its indicator. */
function settleSubject(
  draft: Draft,
  clause: Clause,
  place: Place,
  now: SentenceState,
  state: ResolveState,
  context: ResolveContext,
): void {
  if (draft.subject === null && place.previous !== null && now.last?.subject) draft.subject = now.last.subject;
  if (draft.subject !== null) draft.subject = fullName(draft.subject, state);
  else if (!now.nation) draft.subject = governingSubject(clause, now, state, context);
  if (draft.subject === null && now.bearer !== null && BARE_MEASURE.test(draft.indicator ?? ''))
    draft.subject = now.bearer;
  const { subject, indicator } = draft;
  if (now.passing && subject === now.subject && subject !== null && indicator?.startsWith(subject))
    draft.indicator = indicator.slice(subject.length) || indicator;
  // `力争高新技术企业突破900家`: what is counted is no subject, nor of the numbers after it.
  if (subject !== null && subject === draft.indicator && draft.kind !== 'quantity' && !now.passing) {
    if (now.subject === subject) now.subject = null;
    draft.subject = now.subject ?? state.topic ?? state.place;
    if (draft.subject === draft.indicator) draft.subject = null;
  }
  // `小米的股价`: whose measure it is.
  const [, owner = '', noun = ''] = (draft.subject === null ? OWNED.exec(draft.indicator ?? '') : null) ?? [];
  const measure = context.words.indicatorAtEnd(noun);
  if (measure && measure.word === noun && measure.value !== 'count' && !isNation(owner)) {
    draft.subject = owner;
    draft.indicator = noun;
  }
  noteBearer(draft, now, context.words);
  if (draft.subject !== null && isNation(draft.subject)) draft.subject = null;
}

const BOUND_WORD = pattern`^${bounds.leads}{1,3}`;

/** Fact, plan or forecast, by the words around a number and the time that it holds for. */
function numberStatus(
  clause: Clause,
  mention: Figure | Rank,
  period: string | null,
  { folded, times }: SentenceState,
  state: ResolveState,
  context: ResolveContext,
): Status {
  // `将超过50%`: the bound is part of the number, and of what is to come.
  const year = period === null ? null : isoYear(period.slice(period.indexOf('/') + 1));
  // `2026财年第二季度财报`: a title tells what a report is about, and no plan.
  const titled = period === state.title && !times.some(({ iso }) => iso === period);
  const document = dateOf(state, context);
  const ahead = year === null || document === null ? 0 : year - document.year;
  if (year !== null && ahead > 0 && year > state.reached && tellsAsDone(folded, period ?? '', ahead))
    state.reached = year;
  const lead = BOUND_WORD.exec(folded.slice(mention.start, mention.end))?.[0] ?? '';
  return statusOf(
    folded.slice(0, mention.start) + lead,
    folded.slice(clause.start, clause.end),
    folded.slice(mention.end, mention.end + 10),
    state.listStatus ?? state.sectionStatus,
    ahead > 0 && titled ? null : year,
    document,
    state.reached,
  );
}

/** Where a claim's fields came from. */
function originOf(
  draft: Draft,
  mention: Figure | Rank,
  period: string | null,
  status: Status,
  now: SentenceState,
  state: ResolveState,
): Origin {
  return {
    kind: `${mention.rule} → ${draft.kind}`,
    period: periodOrigin(period, mention, now, state),
    base: draft.base === null ? 'none said' : 'the words of its clause or the change before it',
    status:
      status === 'actual'
        ? NO_STATUS_WORD
        : status === (state.listStatus ?? state.sectionStatus)
          ? 'the section or the words before it'
          : 'the words before it, or a time to come',
  };
}

/** Kinds of a whole that the numbers behind it may be parts of. */
const WHOLES: ReadonlySet<string> = new Set(['gdp', 'funding', 'amount', 'count', 'enterprise_count', 'quantity']);

/** Keeps what a number was about for those behind it. */
function noteTold(
  { subject, indicator, unit, kind, base, change }: Draft,
  period: string | null,
  lead: string,
  now: SentenceState,
  state: ResolveState,
): void {
  if (now.told.length === 0 && !now.continued) state.told = { subject, indicator, period };
  now.told.push({ subject, indicator, unit, kind, base });
  if (kind === 'count' || kind === 'enterprise_count') state.counted = indicator;
  if (change === null && WHOLES.has(kind) && !OF_THEM.test(lead)) now.whole = indicator;
}

/**
 * Reads one number of a clause.
 *
 * @param place how it stands to the numbers around it
 * @returns null for what is no claim
 */
export function readNumber(
  sentence: Sentence,
  clause: Clause,
  mention: Figure | Rank,
  place: Place,
  now: SentenceState,
  state: ResolveState,
  context: ResolveContext,
): Claim | null {
  const governing = governingNow(now, state);
  const draft = draftOf(clause, mention, place, now, state, context);
  if (!draft) return null;
  now.listed = place.joined ? now.listed + 1 : 0;
  if (!place.joined) now.listSize = place.group;
  if (now.listSize > 1) draft.base = baseOfList(draft.base, clause, mention, now);
  let period = yearOfList(periodOf(mention, clause, now, state), clause, mention, now);
  settleSubject(draft, clause, place, now, state, context);
  const status = numberStatus(clause, mention, period, now, state, context);
  // A day that was named before is not when a plan is carried out.
  if (status !== 'actual' && period !== null && period === state.paragraph && period.length === 10)
    period = state.section ?? state.title;
  // What has been told before is not when a plan is carried out.
  if (status !== 'actual' && onlySpoken(period, mention, clause, now, state)) period = null;
  context.trace?.origin(originOf(draft, mention, period, status, now, state));
  now.last = draft;
  if (status === 'actual') noteSpoken(period, now, state, dateOf(state, context));
  noteTold(draft, period, now.folded.slice(clause.start, mention.start), now, state);
  const { negative: _, ...told } = draft;
  return {
    sentence,
    start: mention.start,
    end: mention.end,
    rule: mention.rule,
    ...told,
    period,
    status,
    context: { mention, clause, joined: place.joined, listed: now.listed, listSize: now.listSize, governing },
    confidence: null,
  };
}

/** What governs right now, before the claim itself is taken notice of. */
function governingNow(now: SentenceState, state: ResolveState): Governing {
  return {
    topic: state.topic,
    article: state.article,
    heading: state.headingSubject,
    place: state.place,
    sentence: now.subject,
    indicator: now.indicator,
    toldIndicator: state.told?.indicator ?? null,
    toldPeriod: state.told?.period ?? null,
    paragraph: state.paragraph,
    section: state.section,
    title: state.title,
    event: state.event,
  };
}
