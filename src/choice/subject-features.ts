/** Features of a subject: whose measure the indicator is, who acts in the clause, whom the document is about. */

import type { Candidate } from './candidate.js';
import type { Decision, DocumentModel } from './document-model.js';
import { both, type Emit, feature1, feature2, feature3, hashOf, hashOfEnd, numberValue, term } from './feature.js';
import type { Frame } from './frame.js';
import { namingFeatures } from './naming-features.js';
import { nothingFeatures } from './no-subject-features.js';
import { ownerFeatures } from './owner-features.js';
import { salienceFeatures } from './salience-features.js';
import type { Span } from './sentence.js';
import { sortFeatures } from './sort-features.js';
import { headOfBefore, placeInSentence } from './subject-place-features.js';
import { type SubjectView, type WeighedName, whereOf } from './subject-view.js';
import type { Word } from './words.js';

const S = {
  isIndicator: term('isIndicator'),
  toIndicator: term('toIndicator'),
  gapWords: term('gapWords'),
  overlap: term('overlap'),
  classes: term('classes'),
  sameIndicator: term('sameIndicator'),
  frequent: term('frequent'),
  count: term('count'),
  inTitle: term('inTitle'),
  governing: term('governing'),
  where: term('where'),
  whereOwn: term('whereOwn'),
  whereBefore: term('whereBefore'),
  main: term('main'),
  mainShort: term('mainShort'),
  genre: term('genre'),
  pointedAt: term('pointedAt'),
  decided: term('decided'),
  speaker: term('speaker'),
  scope: term('scope'),
  ends: term('ends'),
  endsWhere: term('endsWhere'),
};
/** Values of features. */
const V = {
  behind: term('behind'),
  topic: term('topic'),
  article: term('article'),
  heading: term('heading'),
  place: term('place'),
  spoken: term('spoken'),
  unresolved: term('unresolved'),
};
const END = term('$');

export function subjectFeatures(
  candidate: Candidate,
  frame: Frame,
  document: DocumentModel,
  view: SubjectView,
  emit: Emit,
): void {
  const last = document.decisions[document.decisions.length - 1];
  const where = whereOf(candidate, frame);
  const { text } = candidate;
  const turn = numberValue(Math.min(4, candidate.recent));
  emit(feature3(S.scope, frame.scopes, turn, frame.relation));
  emit(feature3(S.scope, frame.scopes, both(turn, where), frame.ownName));
  if (last) {
    emit(feature3(S.whereBefore, last.subjectFrom, where, frame.relation));
    emit(feature3(S.whereBefore, both(last.subjectFrom, where), frame.relation, frame.ownName));
    emit(
      feature3(
        S.sameIndicator,
        both(last.subjectFrom, where),
        numberValue(last.indicator === view.indicator ? 1 : 0),
        frame.relation,
      ),
    );
  }
  ownerFeatures(candidate, frame, document, view.owners, where, emit);
  if (text === null) {
    nothingFeatures(frame, document, view, last, emit);
    return;
  }
  const weighed = { candidate, text, frame, document, view, where };
  toIndicator(weighed, last, emit);
  documentFeatures(weighed, emit);
  salienceFeatures(weighed, emit);
  namingFeatures(weighed, emit);
  sortFeatures(weighed, emit);
  if (candidate.zone === 'before' && candidate.span !== null)
    headOfBefore(candidate.span, candidate.back, frame, document, emit);
  if (candidate.span?.sentence === frame.sentence && candidate.zone !== 'behind')
    placeInSentence(candidate.span, weighed, emit);
}

function toIndicator(
  { candidate, text, frame, document, view }: WeighedName,
  last: Decision | undefined,
  emit: Emit,
): void {
  const { indicator, indicatorAt } = view;
  const entity = document.lexicon.classOf(text).entity;
  if (indicator === null) {
    emit(feature2(S.classes, END, entity));
    return;
  }
  const within =
    indicator === text
      ? 'same'
      : indicator.startsWith(text)
        ? 'begin'
        : indicator.includes(text)
          ? 'inside'
          : text.includes(indicator)
            ? 'around'
            : '';
  if (within !== '') {
    emit(feature1(S.isIndicator, hashOf(within)));
    emit(feature2(S.isIndicator, hashOf(within), frame.kind));
  }
  const measured = document.lexicon.classOf(indicator).indicator;
  emit(feature2(S.classes, measured, entity));
  const lastTwo = hashOfEnd(text, 2);
  const measuredEnd = hashOfEnd(indicator, 2);
  emit(feature2(S.ends, hashOfEnd(text, 1), measured));
  emit(feature3(S.ends, END, lastTwo, measuredEnd));
  emit(feature2(S.ends, entity, measuredEnd));
  const same = numberValue(last !== undefined && last.subject === text ? 1 : 0);
  if (last) {
    emit(feature3(S.sameIndicator, numberValue(last.indicator === indicator ? 1 : 0), same, frame.relation));
    emit(feature3(S.sameIndicator, view.indicatorFrom, same, frame.relation));
    emit(
      feature3(
        S.sameIndicator,
        both(same, numberValue(last.indicator !== null && indicator.endsWith(last.indicator.slice(-2)) ? 1 : 0)),
        frame.relation,
        numberValue(frame.context.joined ? 1 : 0),
      ),
    );
  }
  if (indicatorAt !== null && candidate.span?.sentence === frame.sentence)
    placeToIndicator(candidate.span, indicatorAt, within, frame, emit);
}

/** What stands between a name and what is measured, in one sentence. */
function placeToIndicator(
  span: Span,
  indicatorAt: readonly [number, number],
  within: string,
  frame: Frame,
  emit: Emit,
): void {
  const gap = indicatorAt[0] - span.to;
  emit(feature1(S.toIndicator, gap < 0 ? V.behind : numberValue(Math.min(gap, 12))));
  if (gap >= 0 && gap <= 4) {
    let words = END;
    for (let i = span.to; i < indicatorAt[0]; i++) words = both(words, (frame.words[i] as Word).tagHash);
    emit(feature1(S.gapWords, words));
    if (gap === 1) emit(feature1(S.gapWords, (frame.words[span.to] as Word).hash));
  }
  if (span.to > indicatorAt[0] && indicatorAt[1] > span.from) emit(feature1(S.overlap, hashOf(within || 'partly')));
}

function documentFeatures(weighed: WeighedName, emit: Emit): void {
  const { candidate, text, frame, document, view, where } = weighed;
  const entity = document.lexicon.classOf(text).entity;
  const { topic, article, heading, place, sentence } = frame.context.governing;
  if (text === topic) emit(feature1(S.governing, V.topic));
  if (text === article) emit(feature1(S.governing, V.article));
  if (text === heading) emit(feature1(S.governing, V.heading));
  if (text === place) emit(feature1(S.governing, V.place));
  if (text === sentence) emit(feature1(S.governing, V.spoken));
  for (const source of candidate.sources)
    if (source.startsWith('speaker')) {
      emit(feature2(S.speaker, hashOf(source), entity));
      emit(feature3(S.speaker, hashOf(source), frame.relation, frame.ownName));
    }
  emit(feature2(S.endsWhere, where, hashOfEnd(text, 1)));
  emit(feature2(S.endsWhere, where, hashOfEnd(text, 2)));
  emit(feature2(S.where, where, frame.ownName));
  emit(feature3(S.where, where, frame.ownName, entity));
  emit(feature3(S.whereOwn, where, frame.relation, frame.ownName));
  emit(feature2(S.genre, where, view.genre));
  emit(feature3(S.genre, where, view.genre, entity));
  nameFeatures(weighed, entity, emit);
  if (document.lexicon.classOf(text).deictic !== null) {
    emit(feature1(S.pointedAt, V.unresolved));
    emit(feature2(S.pointedAt, V.unresolved, where));
  }
  const pointed = view.pointedAt.get(text);
  if (pointed !== undefined) {
    emit(feature1(S.pointedAt, hashOf(pointed)));
    emit(feature2(S.pointedAt, hashOf(pointed), frame.relation));
  }
  const decided = numberValue(Math.min(8, document.decided.subjects.get(text) ?? 0));
  emit(feature1(S.decided, decided));
  emit(feature2(S.decided, decided, frame.relation));
}

/** How often and how prominently the document names it. */
function nameFeatures({ text, frame, document, view, where }: WeighedName, entity: number, emit: Emit): void {
  const frequent = document.frequentNames.indexOf(text);
  if (frequent >= 0) {
    emit(feature1(S.frequent, numberValue(Math.min(4, frequent))));
    emit(feature2(S.frequent, numberValue(Math.min(2, frequent)), entity));
  }
  emit(feature1(S.count, numberValue(Math.min(6, document.nameCounts.get(text) ?? 0))));
  if (document.titles.some(({ folded }) => folded.includes(text))) {
    emit(feature1(S.inTitle, entity));
    emit(feature2(S.inTitle, frame.relation, view.genre));
  }
  const main = document.mainNames.indexOf(text);
  if (main >= 0) {
    const rank = numberValue(Math.min(2, main));
    emit(feature1(S.main, rank));
    emit(feature2(S.main, rank, view.genre));
    emit(feature3(S.main, rank, frame.ownName, frame.relation));
    emit(feature3(S.main, rank, frame.ownName, view.genre));
    emit(feature3(S.main, both(rank, entity), view.genre, where));
  } else if (document.mainNames[0]?.startsWith(text) && text.length >= 2) {
    emit(feature1(S.mainShort, view.genre));
  }
}
