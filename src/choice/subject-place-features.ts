/** Features of where a subject stands: among the names of its sentence, at the head of a clause, in a sentence before. */
import type { DocumentModel } from './document-model.js';
import { both, type Emit, feature3, hashOf, hashOfEnd, numberValue, term } from './feature.js';
import type { Frame } from './frame.js';
import { relatingTerm } from './relating.js';
import { type Span, textOf } from './sentence.js';
import type { SubjectView, WeighedName } from './subject-view.js';
import type { Word } from './words.js';

const S = {
  namesBetween: term('namesBetween'),
  namesBefore: term('namesBefore'),
  wordsAround: term('wordsAround'),
  related: term('related'),
  headRank: term('headRank'),
  headVerb: term('headVerb'),
  headOfSentence: term('headOfSentence'),
  headBefore: term('headBefore'),
  headLast: term('headLast'),
  headLastTwo: term('headLast2'),
};
/** Values of features. */
const V = {
  nothing: term('-'),
  all: term('all'),
  begin: term('begin'),
  before: term('before'),
  behind: term('behind'),
  class: term('class'),
  nearer: term('nearer'),
};
const END = term('$');

/** What relates a stretch to the words before it; nothing where a mark or a noun stands there. */
const relatedBy = (previous: Word | undefined): number =>
  previous === undefined ? END : (relatingTerm(previous) ?? hashOf(previous.kind));

/** How a name lies to the heads of a sentence before. */
export function headOfBefore(
  { sentence, from, to }: Span,
  back: number,
  frame: Frame,
  document: DocumentModel,
  emit: Emit,
): void {
  const index = sentence.clauses.findIndex(({ head }) => head !== null && head[0] === from);
  const head = sentence.clauses[index]?.head;
  const shape = both(!head ? V.nothing : to === head[1] ? V.all : V.begin, numberValue(Math.min(2, index + 1)));
  const verb = head ? (sentence.words[head[1]]?.hash ?? END) : END;
  const headClass = head ? document.lexicon.classOf(textOf(sentence, head[0], head[1])).indicator : END;
  emit(feature3(S.headBefore, shape, numberValue(back), verb));
  emit(feature3(S.headBefore, shape, both(numberValue(back), headClass), frame.ownName));
  emit(feature3(S.headBefore, shape, both(numberValue(back), frame.relation), frame.ownName));
}

export function placeInSentence(
  { from, to }: Span,
  { text, frame, document, view: { names, heads }, where }: WeighedName,
  emit: Emit,
): void {
  const { words } = frame;
  let between = 0;
  let before = 0;
  let isName = 0;
  for (const [start, end] of names) {
    if (start >= to) between++;
    if (end <= from) before++;
    if (start === from && end === to) isName = 1;
  }
  emit(
    feature3(S.namesBetween, numberValue(Math.min(3, between)), numberValue(Math.min(3, before)), numberValue(isName)),
  );
  emit(feature3(S.namesBetween, numberValue(Math.min(3, between)), numberValue(isName), where));
  emit(feature3(S.namesBefore, numberValue(Math.min(3, before)), numberValue(isName), where));
  const { isEntity, entity: entityClass } = document.lexicon.classOf(text);
  const entity = isEntity ? 1 : 0;
  const previous = words[from - 1];
  const next = words[to];
  emit(feature3(S.wordsAround, previous?.tagHash ?? END, next?.tagHash ?? END, numberValue(entity)));
  emit(feature3(S.wordsAround, V.before, previous?.hash ?? END, numberValue(entity)));
  emit(feature3(S.wordsAround, both(V.behind, where), next?.hash ?? END, numberValue(entity)));
  emit(feature3(S.wordsAround, V.class, next?.hash ?? END, entityClass));
  const related = relatedBy(previous);
  const nextVerb = next === undefined ? END : (relatingTerm(next) ?? hashOf(next.kind));
  emit(feature3(S.related, related, where, entityClass));
  emit(feature3(S.related, related, where, frame.relation));
  emit(feature3(S.related, both(related, nextVerb), where, numberValue(entity)));
  const rank = heads.findIndex(([start]) => start === from);
  if (rank >= 0) amongHeads(text, rank, to, entity, frame, document, { names, heads }, emit);
}

/** Features of what begins with the head of a clause; the nearest clause has rank 0. */
function amongHeads(
  text: string,
  rank: number,
  to: number,
  entity: number,
  frame: Frame,
  document: DocumentModel,
  { names, heads }: Pick<SubjectView, 'names' | 'heads'>,
  emit: Emit,
): void {
  const head = heads[rank] as readonly [number, number];
  const shape = to === head[1] ? V.all : V.begin;
  const near = both(numberValue(Math.min(2, rank)), shape);
  const placed = both(numberValue(Math.min(4, rank)), shape);
  const headClass = document.lexicon.classOf(textOf(frame.sentence, head[0], head[1])).indicator;
  const verb = frame.words[head[1]];
  const opens = numberValue(rank === heads.length - 1 ? 1 : 0);
  emit(feature3(S.headRank, numberValue(Math.min(4, rank)), shape, numberValue(entity)));
  emit(feature3(S.headRank, placed, headClass, frame.kind));
  emit(feature3(S.headVerb, verb?.tagHash ?? END, near, numberValue(entity)));
  emit(feature3(S.headOfSentence, opens, near, verb?.hash ?? END));
  emit(feature3(S.headOfSentence, opens, placed, both(headClass, frame.ownName)));
  const lastOne = hashOfEnd(text, 1);
  const lastTwo = hashOfEnd(text, 2);
  emit(feature3(S.headLast, near, lastOne, opens));
  emit(feature3(S.headLast, near, lastOne, verb?.tagHash ?? END));
  emit(feature3(S.headLastTwo, near, lastTwo, opens));
  // Whether a nearer clause has a head of its own that is a name.
  let nearer = 0;
  for (let i = 0; i < rank; i++) {
    const [start, end] = heads[i] as readonly [number, number];
    if (names.some(([a, b]) => a >= start && b <= end)) nearer++;
  }
  emit(feature3(S.headRank, V.nearer, numberValue(Math.min(2, nearer)), both(shape, numberValue(entity))));
}
