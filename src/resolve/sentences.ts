/** One sentence: its clauses and numbers read in order, each with what governs it. */

import type { DateMention, Figure, Mention, Rank } from '../../grammars/zh/mention.js';
import type { Sentence } from '../layout/sentences.js';
import { isoYear } from './calendar.js';
import { noteStandingBase } from './changes.js';
import type { Claim, Governing } from './claim.js';
import { type Clause, clauseText, splitClauses } from './clauses.js';
import { BARE_MEASURE, noteBearer } from './counted.js';
import { trimHead } from './edges.js';
import { isNation } from './entities.js';
import { readFigureClaim } from './figures.js';
import { carries, periodOf, yearOfList } from './governing-time.js';
import { comparisons, lists, names, particles } from './lexicon.js';
import { goesOn, groupSize } from './lists.js';
import { fullName, noteAliases, noteClause } from './names.js';
import { beginsWithVerb } from './noun-before.js';
import { DATE_ORIGIN, periodOrigin } from './origins.js';
import { globalPattern, noneOf, pattern } from './pattern.js';
import { readTimes, type Time } from './period.js';
import { readRankClaim } from './ranks.js';
import { dateOf, type Place, type ResolveContext, type ResolveState, type SentenceState } from './state.js';
import { statusOf } from './status.js';

/** `其中，…`, `分行业看，…`: the sentence goes on with what the one before it told. */
const CONTINUES = pattern`
  ^(?:（\d{1,2}）)?(?:${lists.ofThem}|${lists.dividedBy}[^，。；]{1,10}${lists.seen}
  |${lists.goingBy}[^，。；]{2,10}${lists.seenBy}(?=[，：]))`;

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
  const clauses = splitClauses(folded, mentions);
  context.onSentence?.({ sentence, mentions, clauses, times });
  context.trace?.sentence({ sentence, mentions, clauses, times });
  if (folded.includes(comparisons.sameBelow)) noteStandingBase(folded, state);
  if (folded.includes(names.aliasCalled)) noteAliases(folded, state, context.words);
  const before = CONTINUES.test(folded) ? state.told : null;
  const now: SentenceState = {
    folded,
    times,
    subject: before?.subject ?? null,
    continued: before !== null,
    indicator: null,
    last: null,
    base: null,
    fromIso: null,
    coordinated: null,
    told: [],
    whole: null,
    bearer: null,
    head: true,
    passing: false,
    listed: 0,
    listSize: 1,
    documentYear: document?.year ?? null,
    nation: false,
  };
  const lastNumber = mentions.findLast(({ type }) => type !== 'date')?.end ?? -1;
  for (const clause of clauses) {
    // `“…号”实现…；`: what is known by a quoted name alone is spoken of up to the semicolon.
    if (now.passing && now.subject?.startsWith('“') && folded[clause.start - 1] === '；') {
      now.passing = false;
      now.subject = null;
    }
    noteClause(clause, clause.start < lastNumber, now, state, context);
    let previous: Figure | Rank | null = null;
    let groupStart = -1;
    for (const mention of clause.mentions) {
      if (mention.type !== 'date' && sentence.role === 'masthead') continue;
      if (mention.type === 'date') {
        context.trace?.origin(DATE_ORIGIN);
        yield dateClaim(sentence, mention, dates.get(mention) ?? 'XXXX');
        continue;
      }
      const joined = previous !== null && goesOn(folded, previous, mention);
      if (!joined) groupStart = previous ? previous.end : clause.start;
      const claim = readNumber(
        sentence,
        clause,
        mention,
        {
          joined,
          groupStart,
          previous,
          bounded: clause.mentions.some((m) => m.type !== 'date' && m.start >= mention.end),
          group: joined ? 1 : groupSize(folded, clause, mention),
        },
        now,
        state,
        context,
      );
      previous = mention;
      if (claim) yield claim;
    }
  }
  if (sentence.role === 'masthead') yield* mastheadYears(sentence, mentions, context);
  for (const time of times) {
    if (
      time.leading &&
      time.role === 'governs' &&
      time.iso !== null &&
      !passes(time, times) &&
      sentence.role !== 'masthead' &&
      carries(time.iso, document)
    )
      state.paragraph = time.iso;
    else if (time.leading && time.iso === null && time.role === 'governs') state.paragraph = null;
    if (
      /^\d{4}-\d\d-\d\d/.test(time.iso ?? '') &&
      state.event === null &&
      time.role === 'governs' &&
      sentence.role !== 'masthead'
    )
      state.event = time.iso;
  }
  const several = now.subject?.includes('、') === true;
  if (now.subject !== null && now.subject !== before?.subject && !several && !now.passing && now.head && !state.report)
    state.topic = now.subject;
  else if (now.nation) {
    state.topic = null;
    state.article = null;
  }
}

/**
 * `2017年上半年机床行业趋稳回升`: a title with a part of a year says what the whole text is about, a heading with one
 * (`二季度经营状况`) what its section is.
 */
function noteTitle(folded: string, times: readonly Time[], state: ResolveState): void {
  const part =
    times.find(
      ({ iso, role, start }) =>
        role === 'governs' && /^\d{4}-/.test(iso ?? '') && !/[（【，：]/.test(folded.slice(0, start)),
    )?.iso ?? null;
  if (!state.begun) state.title ??= part;
  else if (part !== null && !/^\d{4}-\d\d-\d\d/.test(part)) {
    state.section = part;
    state.sectionLevel = state.headingLevel;
  }
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

const MASTHEAD_YEAR = globalPattern`(?<![\d.\-/])(?:19|20)\d\d(?=\s*${particles.ordinal}|\s*$|\s+N[oO])`;

/** `2021 第 1 期`, `Issue No.1 2021`: in a masthead a year needs no 年. */
function* mastheadYears(sentence: Sentence, mentions: readonly Mention[], context: ResolveContext): Generator<Claim> {
  for (const hit of sentence.folded.matchAll(MASTHEAD_YEAR)) {
    const start = hit.index;
    if (mentions.some((mention) => start < mention.end && start + 4 > mention.start)) continue;
    context.trace?.origin(DATE_ORIGIN);
    yield { ...dateClaim(sentence, { start, end: start + 4, rule: 'mastheadYear' }, hit[0]) };
  }
}

function dateClaim(sentence: Sentence, mention: Pick<DateMention, 'start' | 'end' | 'rule'>, iso: string): Claim {
  return {
    sentence,
    start: mention.start,
    end: mention.end,
    rule: mention.rule,
    kind: 'date',
    subject: null,
    indicator: null,
    value: null,
    min: null,
    max: null,
    unit: null,
    bound: 'exact',
    change: null,
    base: null,
    period: iso,
    status: 'actual',
    context: null,
    confidence: null,
  };
}

const OWNED = pattern`^(${noneOf('、', particles.genitive)}{2,12})${particles.genitive}(${noneOf('、', particles.genitive)}{2,})$`;

const DATE_TAIL = pattern`(?:\ue001${particles.genitive}?)+$`;
const GENITIVE_HEAD = pattern`^${particles.genitive}`;
const OF_THEM = pattern`${lists.ofThem}`;

function readNumber(
  sentence: Sentence,
  clause: Clause,
  mention: Figure | Rank,
  place: Place,
  now: SentenceState,
  state: ResolveState,
  context: ResolveContext,
): Claim | null {
  const { folded } = sentence;
  const document = dateOf(state, context);
  const governing = governingNow(now, state);
  let left = clauseText(
    folded,
    place.groupStart,
    place.joined ? Math.max(place.groupStart, (place.previous as Mention).start) : mention.start,
    now.times,
  );
  const next = clause.mentions.find((other) => other.start >= mention.end && other.type !== 'date');
  const right = clauseText(folded, mention.end, next ? next.start : clause.end, now.times);
  left = left.replace(DATE_TAIL, '');
  const elided = (): boolean =>
    beginsWithVerb(trimHead(clauseText(folded, clause.start, clause.end, now.times)), context.words);
  // What the number before has taken as its noun is not this number's: `23个国家和地区的412家企业`.
  const taken = place.previous?.type === 'figure' ? now.last?.indicator : null;
  if (taken && left.startsWith(taken)) left = left.slice(taken.length).replace(GENITIVE_HEAD, '');
  const draft =
    mention.type === 'rank'
      ? readRankClaim(mention, left, now, context)
      : readFigureClaim(mention, left, right, clause, place, now, state, context);
  if (!draft) return null;
  now.listed = place.joined ? now.listed + 1 : 0;
  if (!place.joined) now.listSize = place.group;
  let period = yearOfList(periodOf(mention, clause, now, state), clause, now);
  if (draft.subject === null && place.previous !== null && now.last?.subject) draft.subject = now.last.subject;
  if (draft.subject === null && !now.nation)
    draft.subject =
      now.subject ??
      state.topic ??
      (state.article !== null && !state.report && elided() ? state.article : null) ??
      state.place;
  else if (draft.subject !== null) draft.subject = fullName(draft.subject, state);
  if (draft.subject === null && now.bearer !== null && BARE_MEASURE.test(draft.indicator ?? ''))
    draft.subject = now.bearer;
  if (
    now.passing &&
    draft.subject === now.subject &&
    draft.subject !== null &&
    draft.indicator?.startsWith(draft.subject)
  ) {
    draft.indicator = draft.indicator.slice(draft.subject.length) || draft.indicator;
  }
  // `力争高新技术企业突破900家`: what is counted is no subject, nor of the numbers after it.
  if (draft.subject !== null && draft.subject === draft.indicator && draft.kind !== 'quantity' && !now.passing) {
    if (now.subject === draft.subject) now.subject = null;
    draft.subject = now.subject ?? state.topic ?? state.place;
    if (draft.subject === draft.indicator) draft.subject = null;
  }
  // `小米的股价`: whose measure it is.
  const owned = draft.subject === null ? OWNED.exec(draft.indicator ?? '') : null;
  const measure = owned ? context.words.indicatorAtEnd(owned[2] as string) : null;
  if (owned && measure && measure.word === owned[2] && measure.value !== 'count' && !isNation(owned[1] as string)) {
    draft.subject = owned[1] as string;
    draft.indicator = owned[2] as string;
  }
  noteBearer(draft, now, context.words);
  if (draft.subject !== null && isNation(draft.subject)) draft.subject = null;
  const before = folded.slice(0, mention.start);
  const status = statusOf(
    before,
    folded.slice(clause.start, clause.end),
    folded.slice(mention.end, mention.end + 10),
    state.sectionStatus,
    period === null ? null : isoYear(period.slice(period.indexOf('/') + 1)),
    document?.inferred === true ? null : (document?.year ?? null),
  );
  // A day that was named before is not when a plan is carried out.
  if (status !== 'actual' && period !== null && period === state.paragraph && period.length === 10)
    period = state.section ?? state.title;
  context.trace?.origin({
    kind: `${mention.rule} → ${draft.kind}`,
    period: periodOrigin(period, mention, now, state),
    base: draft.base === null ? 'none said' : 'the words of its clause or the change before it',
    status:
      status === 'actual'
        ? 'no word of plan or forecast'
        : status === state.sectionStatus
          ? 'the section or the words before it'
          : 'the words before it, or a time to come',
  });
  now.last = draft;
  if (now.told.length === 0 && !now.continued)
    state.told = { subject: draft.subject, indicator: draft.indicator, period };
  now.told.push({
    subject: draft.subject,
    indicator: draft.indicator,
    unit: draft.unit,
    kind: draft.kind,
    base: draft.base,
  });
  if (draft.kind === 'count' || draft.kind === 'enterprise_count') state.counted = draft.indicator;
  if (
    draft.change === null &&
    ['gdp', 'funding', 'amount', 'count', 'enterprise_count', 'quantity'].includes(draft.kind) &&
    !OF_THEM.test(folded.slice(clause.start, mention.start))
  )
    now.whole = draft.indicator;
  return {
    sentence,
    start: mention.start,
    end: mention.end,
    rule: mention.rule,
    kind: draft.kind,
    subject: draft.subject,
    indicator: draft.indicator,
    value: draft.value,
    min: draft.min,
    max: draft.max,
    unit: draft.unit,
    bound: draft.bound,
    change: draft.change,
    base: draft.base,
    period,
    status,
    context: {
      mention,
      clause,
      joined: place.joined,
      listed: now.listed,
      listSize: now.listSize,
      governing,
    },
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
