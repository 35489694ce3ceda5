/** Features of a subject by its salience: how lately and how often it has headed clauses. */
import { both, type Emit, feature2, feature3, numberValue, term } from './feature.js';
import type { WeighedName } from './subject-view.js';

const END = term('$');
const S = {
  recentHead: term('recentHead'),
  headAge: term('headAge'),
  heads: term('heads'),
  leading: term('leading'),
  paragraph: term('paragraph'),
  firstRead: term('firstRead'),
  opened: term('opened'),
};

export function salienceFeatures({ text, frame, document, view, where }: WeighedName, emit: Emit): void {
  const { salience } = document;
  const opening = salience.opening(text);
  const known = document.lexicon.classOf(text);
  const opened = both(
    numberValue(Math.min(6, opening?.count ?? 0)),
    numberValue(Math.min(4, opening?.behind.size ?? 0)),
  );
  emit(feature2(S.opened, opened, known.entity));
  emit(feature3(S.opened, opened, known.entity, where));
  emit(feature3(S.opened, opened, known.indicator, frame.relation));
  const standing = salience.of(text);
  const recent = salience.recent().indexOf(text);
  const recentRank = recent < 0 ? END : numberValue(Math.min(4, recent));
  const leading = salience.leading().indexOf(text);
  const leadingRank = leading < 0 ? END : numberValue(leading);
  emit(feature2(S.recentHead, recentRank, frame.ownName));
  emit(feature3(S.recentHead, recentRank, frame.relation, frame.ownName));
  emit(feature3(S.recentHead, recentRank, leadingRank, view.genre));
  emit(feature2(S.leading, leadingRank, frame.ownName));
  emit(feature3(S.leading, leadingRank, frame.relation, frame.ownName));
  if (standing) {
    const age = salience.sentences() - standing.lastSentence;
    const aged = numberValue(age <= 3 ? age : age <= 6 ? 6 : 10);
    emit(feature3(S.headAge, aged, recentRank, frame.ownName));
    emit(feature2(S.heads, numberValue(Math.min(6, standing.heads)), leadingRank));
    emit(feature2(S.firstRead, numberValue(standing.first), frame.ownName));
    emit(feature3(S.firstRead, numberValue(standing.first), leadingRank, frame.relation));
  }
  if (salience.paragraph() === text) emit(feature2(S.paragraph, frame.relation, frame.ownName));
}
