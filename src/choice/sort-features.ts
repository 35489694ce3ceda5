/** Features of a subject by the sort of things it is: whether such things have the measure, stand there, were told of. */
import { both, type Emit, feature2, feature3, hashOf, hashOfEnd, numberValue, term } from './feature.js';
import { textOf } from './sentence.js';
import type { WeighedName } from './subject-view.js';
import type { Word } from './words.js';

const S = {
  measured: term('sortMeasured'),
  kind: term('sortKind'),
  where: term('sortWhere'),
  last: term('sortLast'),
  head: term('sortHead'),
  behind: term('sortBehind'),
  before: term('sortBefore'),
  passed: term('sortPassed'),
};
const END = term('$');

export function sortFeatures({ candidate, text, frame, document, view, where }: WeighedName, emit: Emit): void {
  const { span, zone } = candidate;
  const { lexicon, decisions } = document;
  const { sort } = lexicon.classOf(text);
  const { indicator } = view;
  const measured = indicator === null ? null : lexicon.classOf(indicator);
  emit(feature2(S.measured, sort, measured?.indicator ?? END));
  emit(feature3(S.measured, sort, measured?.sort ?? END, frame.kind));
  if (indicator !== null) emit(feature2(S.measured, sort, hashOfEnd(indicator, 2)));
  emit(feature3(S.kind, sort, frame.kind, where));
  emit(feature2(S.kind, sort, frame.unit));
  emit(feature3(S.where, sort, where, frame.relation));
  emit(feature3(S.where, sort, where, frame.ownName));
  emit(feature3(S.where, sort, where, view.genre));
  const last = decisions[decisions.length - 1];
  if (last !== undefined) {
    const before = last.subject === null ? END : lexicon.classOf(last.subject).sort;
    const same = numberValue(last.subject === text ? 2 : before === sort ? 1 : 0);
    emit(feature3(S.last, same, where, frame.relation));
    emit(feature3(S.last, both(same, sort), where, frame.relation));
    emit(feature3(S.last, both(before, sort), where, frame.relation));
    emit(feature3(S.last, same, view.indicatorFrom, both(where, numberValue(last.indicator === indicator ? 1 : 0))));
  }
  const { before: own, passed } = view.owners;
  if (own !== null) {
    const ownSort = lexicon.classOf(textOf(frame.sentence, own.from, own.to)).sort;
    emit(feature3(S.before, both(ownSort, sort), where, frame.relation));
  }
  if (passed !== null) {
    const passedSort = lexicon.classOf(textOf(frame.sentence, passed.from, passed.to)).sort;
    emit(feature3(S.passed, both(passedSort, sort), where, frame.relation));
  }
  if (span?.sentence !== frame.sentence || zone === 'behind') return;
  const { words } = frame;
  const behind = words[span.to];
  emit(feature3(S.behind, sort, behind?.hash ?? END, where));
  emit(feature3(S.behind, sort, behind?.tagHash ?? END, frame.kind));
  emit(feature3(S.head, sort, (words[span.from - 1] as Word | undefined)?.tagHash ?? END, where));
  const rank = view.heads.findIndex(([from]) => from === span.from);
  if (rank >= 0) {
    const all = hashOf(view.heads[rank]?.[1] === span.to ? 'all' : 'begin');
    emit(feature3(S.head, sort, both(numberValue(Math.min(2, rank)), all), frame.ownName));
  }
}
