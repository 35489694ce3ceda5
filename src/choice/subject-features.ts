/** Features of a subject: whose measure the indicator is, who acts in the clause, whom the document is about. */
import type { Candidate } from './candidate.js';
import { antecedentOf, type Decision, type DocumentModel } from './document.js';
import { both, feature1, feature2, feature3, hashOf, numberValue, term } from './feature.js';
import type { Frame } from './frame.js';
import type { Emit } from './noun-features.js';
import { isNominal, type ReadSentence, textOf } from './sentence.js';
import type { Word } from './words.js';

const S = {
  nothing: term('nothing'),
  isIndicator: term('isIndicator'),
  within: term('within'),
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
  namesBetween: term('namesBetween'),
  namesBefore: term('namesBefore'),
  wordsAround: term('wordsAround'),
  main: term('main'),
  mainShort: term('mainShort'),
  genre: term('genre'),
  pointedAt: term('pointedAt'),
  decided: term('decided'),
  headRank: term('headRank'),
  headVerb: term('headVerb'),
  recentHead: term('recentHead'),
  headAge: term('headAge'),
  heads: term('heads'),
  leading: term('leading'),
  paragraph: term('paragraph'),
  firstRead: term('firstRead'),
};
const END = term('$');

/** What is the same for all subject candidates of one claim. */
export interface SubjectView {
  readonly indicator: string | null;
  readonly indicatorFrom: number;
  /** Where the words of the indicator stand in the claim's sentence. */
  readonly indicatorAt: readonly [number, number] | null;
  readonly genre: number;
  /** Names between the begin of the sentence and the number: word offsets. */
  readonly names: readonly (readonly [number, number])[];
  /** Names that words such as 全市 in the sentence stand for, with whether they stand in the claim's clause. */
  readonly pointedAt: ReadonlyMap<string, string>;
  /** Heads of the sentence's clauses up to the claim's, the nearest first. */
  readonly heads: readonly (readonly [number, number])[];
}

const BULLETIN = /公报|统计|运行|概况|简介|介绍|情况|年报|工作报告/;

export function genreOf({ titles }: DocumentModel): string {
  const title = titles.map(({ folded }) => folded).join(' ');
  if (titles[0]?.role !== 'heading') return 'untitled';
  return BULLETIN.test(title) ? 'bulletin' : /：/.test(title) ? 'speaker' : 'news';
}

type Spans = readonly (readonly [number, number])[];

/** The names of a sentence and the words that point at one: spans of words. They are the same for all its claims. */
interface Pointers {
  readonly names: Spans;
  readonly deictics: readonly { readonly from: number; readonly to: number; readonly text: string }[];
}

const POINTERS = new WeakMap<ReadSentence, Pointers>();

function pointersOf(sentence: ReadSentence, document: DocumentModel): Pointers {
  const known = POINTERS.get(sentence);
  if (known) return known;
  const found = { names: namesOf(sentence, document), deictics: deicticsOf(sentence, document) };
  POINTERS.set(sentence, found);
  return found;
}

function namesOf(sentence: ReadSentence, document: DocumentModel): [number, number][] {
  const { words } = sentence;
  const names: [number, number][] = [];
  for (let from = 0; from < words.length; from++) {
    const first = words[from] as Word;
    if (first.kind === 'mark' || first.kind === 'time' || first.kind === 'number') continue;
    let best = 0;
    for (let to = from + 1; to <= Math.min(words.length, from + 6); to++) {
      const last = words[to - 1] as Word;
      if (!(isNominal(last) || last.kind === 'verb' || last.kind === 'adjective')) break;
      const text = textOf(sentence, from, to);
      if ((to === from + 1 && last.kind === 'name') || (text.length >= 3 && document.lexicon.classOf(text).isEntity))
        best = to;
    }
    if (best > 0) {
      names.push([from, best]);
      from = best - 1;
    }
  }
  return names;
}

function deicticsOf(sentence: ReadSentence, document: DocumentModel): { from: number; to: number; text: string }[] {
  const { words } = sentence;
  const found: { from: number; to: number; text: string }[] = [];
  for (let from = 0; from < words.length; from++) {
    if ((words[from] as Word).kind === 'mark') continue;
    for (let to = from + 1; to <= Math.min(words.length, from + 2); to++) {
      const text = textOf(sentence, from, to);
      if (document.lexicon.classOf(text).deictic !== null) found.push({ from, to, text });
    }
  }
  return found;
}

export function subjectView(frame: Frame, document: DocumentModel, indicator: Candidate): SubjectView {
  const { sentence, at, words, clauseFrom } = frame;
  document.salience.advance(sentence, at, document);
  const pointedAt = new Map<string, string>();
  const { names, deictics } = pointersOf(sentence, document);
  for (const { from, to, text } of deictics) {
    if (to > at) break;
    const name = antecedentOf(text, document);
    if (name !== null) pointedAt.set(name, from >= clauseFrom ? 'clause' : 'up');
  }
  const heads: [number, number][] = [];
  for (const { from, head } of sentence.clauses)
    if (from < at && head !== null && head[0] < at) heads.unshift([...head]);
  return {
    indicator: indicator.text,
    indicatorFrom: hashOf(indicator.sources[0] as string),
    indicatorAt: indicator.span?.sentence === sentence ? [indicator.span.from, indicator.span.to] : null,
    genre: hashOf(genreOf(document)),
    names: names.filter(([, to]) => to <= at),
    pointedAt,
    heads,
  };
}

/** Where a subject stands: in the clause, higher up, behind, or what had it before. */
export function whereOf({ span, ago, recent, text }: Candidate, { sentence, clauseFrom, words, at }: Frame): string {
  if (text === null) return 'none';
  if (span?.sentence === sentence) {
    if (span.from > at) return 'behind';
    const before = words[span.from - 1];
    const open =
      span.from === clauseFrom ||
      (before !== undefined && ['mark', 'time', 'conjunction', 'adverb'].includes(before.kind))
        ? '^'
        : '';
    return (span.from >= clauseFrom ? 'clause' : 'up') + open;
  }
  return ago === 1 || recent === 1 ? 'last' : recent > 0 || ago > 0 ? 'recent' : 'out';
}

export function subjectFeatures(
  candidate: Candidate,
  frame: Frame,
  document: DocumentModel,
  view: SubjectView,
  emit: Emit,
): void {
  const last = document.decisions[document.decisions.length - 1];
  const where = hashOf(whereOf(candidate, frame));
  const { text } = candidate;
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
  if (text === null) {
    nothingFeatures(frame, document, view, last, emit);
    return;
  }
  toIndicator(candidate, text, frame, document, view, last, emit);
  documentFeatures(text, frame, document, view, where, emit);
  salienceFeatures(text, frame, document, view, emit);
  if (candidate.span?.sentence === frame.sentence && candidate.zone !== 'behind')
    placeInSentence(candidate.span.from, candidate.span.to, text, frame, document, view, where, emit);
}

function nothingFeatures(
  frame: Frame,
  document: DocumentModel,
  view: SubjectView,
  last: Decision | undefined,
  emit: Emit,
): void {
  const indicator = view.indicator === null ? END : document.lexicon.classOf(view.indicator).indicator;
  const title = mainClass(document);
  emit(feature2(S.nothing, frame.kindAndRelation, numberValue(frame.lists.length > 0 ? 1 : 0)));
  emit(feature2(S.nothing, hashOf('indicator'), indicator));
  if (view.indicator !== null) emit(feature2(S.nothing, hashOf('last2'), hashOf(view.indicator.slice(-2))));
  emit(feature2(S.nothing, hashOf('unit'), frame.unit));
  if (last) {
    emit(feature3(S.nothing, hashOf('last'), numberValue(last.subject === null ? 1 : 0), frame.relation));
    emit(
      feature3(
        S.nothing,
        both(hashOf('same'), numberValue(last.indicator === view.indicator ? 1 : 0)),
        numberValue(last.subject === null ? 1 : 0),
        frame.relation,
      ),
    );
  }
  emit(feature3(S.nothing, hashOf('title'), title, frame.relation));
  emit(feature3(S.nothing, hashOf('genre'), view.genre, title));
  emit(feature3(S.nothing, hashOf('own'), frame.ownName, frame.relation));
  emit(feature3(S.nothing, both(hashOf('own'), frame.ownName), view.genre, title));
  const decided = document.subjects.size === 0 && document.withoutSubject === 0;
  let total = document.withoutSubject;
  for (const count of document.subjects.values()) total += count;
  const part = decided ? END : numberValue(Math.round((4 * document.withoutSubject) / total));
  emit(feature2(S.nothing, hashOf('part'), part));
  emit(feature3(S.nothing, hashOf('part'), part, frame.ownName));
}

function mainClass({ mainNames, lexicon }: DocumentModel): number {
  const [first] = mainNames;
  return first === undefined ? END : lexicon.classOf(first).entity;
}

function toIndicator(
  candidate: Candidate,
  text: string,
  frame: Frame,
  document: DocumentModel,
  view: SubjectView,
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
  emit(feature2(S.classes, document.lexicon.classOf(indicator).indicator, entity));
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
  const { span } = candidate;
  if (indicatorAt === null || span === null || span.sentence !== frame.sentence) return;
  const gap = indicatorAt[0] - span.to;
  emit(feature1(S.toIndicator, gap < 0 ? hashOf('behind') : numberValue(Math.min(gap, 12))));
  if (gap >= 0 && gap <= 4) {
    let words = END;
    for (let i = span.to; i < indicatorAt[0]; i++) words = both(words, (frame.words[i] as Word).tagHash);
    emit(feature1(S.gapWords, words));
    if (gap === 1) emit(feature1(S.gapWords, (frame.words[span.to] as Word).hash));
  }
  if (span.to > indicatorAt[0] && indicatorAt[1] > span.from) emit(feature1(S.overlap, hashOf(within || 'partly')));
}

/** How lately and how often a name has headed clauses. */
function salienceFeatures(text: string, frame: Frame, document: DocumentModel, view: SubjectView, emit: Emit): void {
  const { salience } = document;
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

function documentFeatures(
  text: string,
  frame: Frame,
  document: DocumentModel,
  view: SubjectView,
  where: number,
  emit: Emit,
): void {
  const entity = document.lexicon.classOf(text).entity;
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
  const { topic, article, heading, place, sentence } = frame.context.governing;
  if (text === topic) emit(feature1(S.governing, hashOf('topic')));
  if (text === article) emit(feature1(S.governing, hashOf('article')));
  if (text === heading) emit(feature1(S.governing, hashOf('heading')));
  if (text === place) emit(feature1(S.governing, hashOf('place')));
  if (text === sentence) emit(feature1(S.governing, hashOf('spoken')));
  emit(feature2(S.where, where, frame.ownName));
  emit(feature3(S.where, where, frame.ownName, entity));
  emit(feature3(S.whereOwn, where, frame.relation, frame.ownName));
  emit(feature2(S.genre, where, view.genre));
  emit(feature3(S.genre, where, view.genre, entity));
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
  if (document.lexicon.classOf(text).deictic !== null) {
    emit(feature1(S.pointedAt, hashOf('unresolved')));
    emit(feature2(S.pointedAt, hashOf('unresolved'), where));
  }
  const pointed = view.pointedAt.get(text);
  if (pointed !== undefined) {
    emit(feature1(S.pointedAt, hashOf(pointed)));
    emit(feature2(S.pointedAt, hashOf(pointed), frame.relation));
  }
  const decided = numberValue(Math.min(8, document.subjects.get(text) ?? 0));
  emit(feature1(S.decided, decided));
  emit(feature2(S.decided, decided, frame.relation));
}

function placeInSentence(
  from: number,
  to: number,
  text: string,
  frame: Frame,
  document: DocumentModel,
  { names, heads }: SubjectView,
  where: number,
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
  const entity = document.lexicon.classOf(text).isEntity ? 1 : 0;
  const previous = words[from - 1];
  const next = words[to];
  emit(feature3(S.wordsAround, previous?.tagHash ?? END, next?.tagHash ?? END, numberValue(entity)));
  emit(feature3(S.wordsAround, hashOf('before'), previous?.hash ?? END, numberValue(entity)));
  emit(feature3(S.wordsAround, both(hashOf('behind'), where), next?.hash ?? END, numberValue(entity)));
  const rank = heads.findIndex(([start]) => start === from);
  if (rank >= 0) {
    const head = heads[rank] as readonly [number, number];
    const shape = hashOf(to === head[1] ? 'all' : 'begin');
    const headClass = document.lexicon.classOf(textOf(frame.sentence, head[0], head[1])).indicator;
    emit(feature3(S.headRank, numberValue(Math.min(4, rank)), shape, numberValue(entity)));
    emit(feature3(S.headRank, both(numberValue(Math.min(4, rank)), shape), headClass, frame.kind));
    emit(
      feature3(
        S.headVerb,
        words[head[1]]?.tagHash ?? END,
        both(numberValue(Math.min(2, rank)), shape),
        numberValue(entity),
      ),
    );
    // Whether a nearer clause has a head of its own that is a name.
    let nearer = 0;
    for (let i = 0; i < rank; i++) {
      const [start, end] = heads[i] as readonly [number, number];
      if (names.some(([a, b]) => a >= start && b <= end)) nearer++;
    }
    emit(feature3(S.headRank, hashOf('nearer'), numberValue(Math.min(2, nearer)), both(shape, numberValue(entity))));
  }
}
