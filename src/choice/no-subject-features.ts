/** Features of naming no subject: what the indicator asks for, and how often the document names none. */
import type { Decision, DocumentModel } from './document-model.js';
import { both, type Emit, feature2, feature3, hashOfEnd, numberValue, term } from './feature.js';
import type { Frame } from './frame.js';
import type { SubjectView } from './subject-view.js';

/** Values of features. */
const V = {
  indicator: term('indicator'),
  last2: term('last2'),
  unit: term('unit'),
  last: term('last'),
  same: term('same'),
  title: term('title'),
  genre: term('genre'),
  own: term('own'),
  speaker: term('speaker'),
  speakerHeading: term('speakerHeading'),
  part: term('part'),
};
const END = term('$');
const S = {
  nothing: term('nothing'),
};

export function nothingFeatures(
  frame: Frame,
  document: DocumentModel,
  view: SubjectView,
  last: Decision | undefined,
  emit: Emit,
): void {
  const indicator = view.indicator === null ? END : document.lexicon.classOf(view.indicator).indicator;
  const title = mainClass(document);
  emit(feature2(S.nothing, frame.kindAndRelation, numberValue(frame.lists.length > 0 ? 1 : 0)));
  emit(feature2(S.nothing, V.indicator, indicator));
  if (view.indicator !== null) emit(feature2(S.nothing, V.last2, hashOfEnd(view.indicator, 2)));
  emit(feature2(S.nothing, V.unit, frame.unit));
  if (last) {
    emit(feature3(S.nothing, V.last, numberValue(last.subject === null ? 1 : 0), frame.relation));
    emit(
      feature3(
        S.nothing,
        both(V.same, numberValue(last.indicator === view.indicator ? 1 : 0)),
        numberValue(last.subject === null ? 1 : 0),
        frame.relation,
      ),
    );
  }
  emit(feature3(S.nothing, V.title, title, frame.relation));
  emit(feature3(S.nothing, V.genre, view.genre, title));
  emit(feature3(S.nothing, V.own, frame.ownName, frame.relation));
  emit(feature3(S.nothing, both(V.own, frame.ownName), view.genre, title));
  const { here, before, heading } = document.speakers;
  const speaks = (name: string | null): number => (name === null ? END : document.lexicon.classOf(name).entity);
  emit(feature3(S.nothing, V.speaker, speaks(here ?? before), frame.ownName));
  emit(feature3(S.nothing, V.speakerHeading, speaks(heading), frame.ownName));
  const { claims, withoutSubject } = document.decided;
  const part = claims === 0 ? END : numberValue(Math.round((4 * withoutSubject) / claims));
  emit(feature2(S.nothing, V.part, part));
  emit(feature3(S.nothing, V.part, part, frame.ownName));
}

function mainClass({ mainNames, lexicon }: DocumentModel): number {
  const [first] = mainNames;
  return first === undefined ? END : lexicon.classOf(first).entity;
}
