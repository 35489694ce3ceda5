/** Features of an indicator: how it stands to what the claim before measured, and to its list. */
import type { Candidate } from './candidate.js';
import type { DocumentModel } from './document-model.js';
import { both, type Emit, feature1, feature2, feature3, hashOf, numberValue, term } from './feature.js';
import type { Frame } from './frame.js';

const I = {
  from: term('from'),
  same: term('same'),
  sameUnit: term('sameUnit'),
  longer: term('longer'),
  shorter: term('shorter'),
  isSubject: term('isSubjectBefore'),
  governing: term('governing'),
  nothing: term('nothing'),
  sortKind: term('indicatorSortKind'),
  sortUnit: term('indicatorSortUnit'),
  sortFrom: term('indicatorSortFrom'),
  sortLast: term('indicatorSortLast'),
};

/** Values of features. */
const V = {
  spoken: term('spoken'),
  told: term('told'),
};

export function indicatorFeatures(candidate: Candidate, frame: Frame, document: DocumentModel, emit: Emit): void {
  const last = document.decisions[document.decisions.length - 1];
  const { text } = candidate;
  const from = hashOf(candidate.sources[0] as string);
  if (text === null) {
    emit(feature2(I.nothing, frame.kind, frame.unit));
    emit(feature2(I.nothing, frame.kind, numberValue(frame.nounsBefore)));
  }
  if (last) {
    emit(feature3(I.from, last.indicatorFrom, from, frame.relation));
    emit(feature3(I.from, both(last.indicatorFrom, from), frame.relation, both(frame.kindBefore, frame.kind)));
    if (text !== null && text === last.indicator) {
      const kinds = both(frame.kindBefore, frame.kind);
      emit(feature2(I.same, kinds, frame.relation));
      emit(feature3(I.same, kinds, frame.relation, numberValue(frame.nounsBefore)));
      emit(feature3(I.sameUnit, last.unit, frame.unit, frame.relation));
      emit(feature1(I.same, numberValue(frame.context.joined ? 1 : 0)));
    } else if (text !== null && last.indicator !== null) {
      if (text.endsWith(last.indicator)) emit(feature1(I.longer, frame.relation));
      else if (last.indicator.endsWith(text)) emit(feature1(I.shorter, frame.relation));
    }
    if (text !== null && last.subject === text) emit(feature1(I.isSubject, frame.relation));
  }
  if (text !== null) {
    const { sort } = document.lexicon.classOf(text);
    emit(feature3(I.sortKind, sort, frame.kind, hashOf(candidate.zone)));
    emit(feature3(I.sortUnit, sort, frame.unit, numberValue(frame.nounBehind ? 1 : 0)));
    emit(feature3(I.sortFrom, sort, from, frame.kindAndRelation));
    const before = last?.indicator == null ? sort : document.lexicon.classOf(last.indicator).sort;
    emit(feature3(I.sortLast, both(sort, before), from, frame.relation));
    const { indicator, toldIndicator } = frame.context.governing;
    if (text === indicator) emit(feature1(I.governing, V.spoken));
    if (text === toldIndicator) emit(feature2(I.governing, V.told, frame.relation));
  }
}
