/** Features of a period: where it comes from, how it lies to the rules' answer and to what was decided, what it is of. */
import { type Candidate, firstSource } from './candidate.js';
import type { DocumentModel } from './document-model.js';
import { both, type Emit, feature1, feature2, feature3, hashOf, hashOfEnd, numberValue, term } from './feature.js';
import type { Frame } from './frame.js';
import { formOf, timeInSentence } from './time-features.js';

const P = {
  form: term('form'),
  formKind: term('formKind'),
  source: term('source'),
  sourceTimes: term('sourceTimes'),
  sourceStatus: term('sourceStatus'),
  sourceForm: term('sourceForm'),
  sourceHistory: term('sourceHistory'),
  sourceGenre: term('sourceGenre'),
  nothing: term('nothing'),
  last: term('last'),
  lastForm: term('lastForm'),
  ago: term('ago'),
  title: term('title'),
  date: term('date'),
  decided: term('decided'),
  toRule: term('toRule'),
  indicator: term('indicatorForm'),
  sameIndicator: term('sameIndicatorPeriod'),
};
/** Values of features. */
const V = {
  first: term('first'),
  lead: term('lead'),
};
const END = term('$');
const NONE = term('none');

/** What is the same for all periods that could be a claim's. */
export interface PeriodView {
  /** What the claim measures. */
  readonly indicator: string | null;
  /** What gave the rules' answer. */
  readonly ruleFrom: number;
  /** How many times before the number govern. */
  readonly ownTimes: number;
}

/** What is the same for all of them. */
export function periodView(
  { sentence, context }: Frame,
  indicator: string | null,
  candidates: readonly Candidate[],
): PeriodView {
  const { start } = context.mention;
  let ownTimes = 0;
  for (const time of sentence.reading.times)
    if (time.start < start && time.iso !== null && time.role === 'governs') ownTimes++;
  const ruled = candidates.find(({ sources }) => sources.includes('rule')) as Candidate;
  return { indicator, ruleFrom: hashOf(firstSource(ruled)), ownTimes };
}

/** What of a candidate several features tell. */
interface Told {
  readonly form: number;
  /** How many times before the number govern it, up to two. */
  readonly ownTimes: number;
  /** Whether the claim before has this period, another, or none. */
  readonly lastHas: number;
}

export function periodFeatures(
  candidate: Candidate,
  frame: Frame,
  document: DocumentModel,
  view: PeriodView,
  emit: Emit,
): void {
  const { text } = candidate;
  const last = document.decisions[document.decisions.length - 1];
  const told: Told = {
    form: text === null ? NONE : formOf(text),
    ownTimes: numberValue(Math.min(2, view.ownTimes)),
    lastHas: last === undefined ? END : numberValue(last.period === null ? 0 : last.period === text ? 2 : 1),
  };
  ofSources(candidate, frame, document, told, emit);
  toRuleAndIndicator(candidate, frame, document, view, told, emit);
  if (text === null) {
    ofNone(frame, document, told, emit);
    return;
  }
  ofForm(candidate, text, frame, document, told, emit);
  timeInSentence(candidate, frame, view.ownTimes, emit);
}

function ofSources(
  { sources }: Candidate,
  frame: Frame,
  document: DocumentModel,
  { form, ownTimes, lastHas }: Told,
  emit: Emit,
): void {
  for (const name of sources) {
    if (name === 'rule') continue;
    const source = hashOf(name);
    emit(feature1(P.source, source));
    emit(feature2(P.source, source, frame.kindAndRelation));
    emit(feature2(P.sourceTimes, source, ownTimes));
    emit(feature3(P.sourceTimes, source, ownTimes, frame.relation));
    emit(feature2(P.sourceStatus, source, frame.status));
    emit(feature2(P.sourceForm, source, form));
    emit(feature3(P.sourceHistory, source, lastHas, frame.relation));
    emit(feature2(P.sourceGenre, source, hashOf(document.genre)));
  }
}

/** How a time lies to another: the same, its year, a part of it, before it, after it. */
function timeTo(text: string | null, other: string | null): string {
  if (text === other) return 'same';
  if (text === null || other === null) return text === null ? 'null' : 'some';
  if (other.startsWith(text)) return 'around';
  if (text.startsWith(other)) return 'inside';
  if (text.slice(0, 4) === other.slice(0, 4)) return 'year';
  return text < other ? 'before' : 'after';
}

function toRuleAndIndicator(
  candidate: Candidate,
  frame: Frame,
  document: DocumentModel,
  { indicator, ruleFrom }: PeriodView,
  { form, ownTimes, lastHas }: Told,
  emit: Emit,
): void {
  const { text } = candidate;
  const decided = numberValue(Math.min(4, document.decided.periods.get(text) ?? 0));
  emit(feature3(P.decided, decided, frame.relation, ownTimes));
  const toRule = hashOf(timeTo(text, frame.claim.period));
  const first = hashOf(firstSource(candidate));
  emit(feature3(P.toRule, toRule, first, frame.relation));
  emit(feature3(P.toRule, toRule, first, ownTimes));
  emit(feature3(P.toRule, both(toRule, ruleFrom), first, frame.kind));
  emit(feature3(P.toRule, both(toRule, ruleFrom), ownTimes, frame.status));
  emit(feature3(P.toRule, toRule, lastHas, both(frame.relation, ownTimes)));
  const measured = indicator === null ? END : document.lexicon.classOf(indicator).indicator;
  emit(feature3(P.indicator, measured, form, frame.kind));
  if (indicator !== null) emit(feature2(P.indicator, hashOfEnd(indicator, 2), form));
  const last = document.decisions[document.decisions.length - 1];
  if (last === undefined) return;
  const same = both(numberValue(last.indicator === indicator ? 1 : 0), both(frame.kindBefore, frame.kind));
  emit(feature3(P.sameIndicator, same, both(lastHas, first), frame.relation));
}

/** Features of having no period. */
function ofNone(frame: Frame, document: DocumentModel, { ownTimes, lastHas }: Told, emit: Emit): void {
  const title = numberValue(document.titlePeriod === null ? 0 : 1);
  emit(feature2(P.nothing, ownTimes, both(title, numberValue(document.date === null ? 0 : 1))));
  emit(feature3(P.nothing, lastHas, ownTimes, frame.relation));
  emit(feature2(P.nothing, title, hashOf(document.genre)));
  emit(feature1(P.nothing, hashOf(frame.sentence.role)));
  emit(feature2(P.nothing, frame.unit, frame.status));
  const { paragraph, section, title: told } = frame.context.governing;
  const governed = `${paragraph === null ? '-' : 'p'}${section === null ? '-' : 's'}${told === null ? '-' : 't'}`;
  emit(feature2(P.nothing, hashOf(governed), ownTimes));
  emit(feature2(P.nothing, V.first, frame.first));
  emit(feature2(P.nothing, V.lead, frame.lead));
}

function ofForm(
  { ago }: Candidate,
  text: string,
  frame: Frame,
  document: DocumentModel,
  { form }: Told,
  emit: Emit,
): void {
  emit(feature1(P.form, form));
  emit(feature2(P.formKind, form, frame.kind));
  emit(feature2(P.formKind, form, frame.relation));
  emit(feature2(P.formKind, form, hashOf(document.genre)));
  const last = document.decisions[document.decisions.length - 1];
  if (last?.period != null) {
    const same = numberValue(text === last.period ? 1 : 0);
    emit(feature2(P.last, same, frame.relation));
    emit(feature3(P.last, same, frame.relation, both(frame.kindBefore, frame.kind)));
    emit(feature3(P.lastForm, formOf(last.period), form, frame.relation));
  }
  if (ago > 0) emit(feature2(P.ago, numberValue(ago), frame.relation));
  if (document.titlePeriod !== null) {
    emit(feature1(P.title, numberValue(document.titlePeriod === text ? 1 : 0)));
    emit(feature2(P.title, numberValue(document.titlePeriod.slice(0, 4) === text.slice(0, 4) ? 1 : 0), form));
  }
  if (document.date === null) return;
  const years = Number(text.slice(0, 4)) - Number(document.date.slice(0, 4));
  if (Number.isFinite(years)) emit(feature2(P.date, numberValue(Math.max(-2, Math.min(2, years)) + 2), frame.status));
}
