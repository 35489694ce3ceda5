/** Features of a noun candidate for the claim that asks: its sources, its kind, how far it stands, the rules' answer. */
import type { Candidate } from './candidate.js';
import type { DocumentModel } from './document-model.js';
import {
  both,
  bucket,
  type Emit,
  feature1,
  feature2,
  feature3,
  hashOf,
  hashOfEnd,
  numberValue,
  term,
} from './feature.js';
import type { Frame } from './frame.js';
import type { Span } from './sentence.js';
import type { Word } from './words.js';

const C = {
  source: term('source'),
  sourceKind: term('sourceKind'),
  sourceNouns: term('sourceNouns'),
  sourceLead: term('sourceLead'),
  sourceFirst: term('sourceFirst'),
  entityKind: term('entityKind'),
  indicatorKind: term('indicatorKind'),
  lastTwoKind: term('last2Kind'),
  unitLast: term('unitLast2'),
  unitIndicator: term('unitIndicator'),
  ago: term('ago'),
  agoKind: term('agoKind'),
  agoNouns: term('agoNouns'),
  agoLead: term('agoLead'),
  agoFirst: term('agoFirst'),
  recent: term('recent'),
  otherAgo: term('otherAgo'),
  distance: term('distance'),
  commas: term('commas'),
  numbers: term('numbers'),
  nouns: term('nouns'),
  between: term('between'),
  tail: term('tail'),
  gap: term('gap'),
  position: term('position'),
  fromStart: term('fromStart'),
  nationRelation: term('nationRelation'),
  rule: term('rule'),
  ruleKind: term('ruleKind'),
  ruleIs: term('ruleIs'),
  ruleWhere: term('ruleWhere'),
  back: term('back'),
  headsPassed: term('headsPassed'),
};

/** Values of features. */
const V = {
  own: term('own'),
  clause: term('clause'),
  up: term('up'),
  sentence: term('sentence'),
  edge: term('edge'),
  inside: term('inside'),
  nothing: term('-'),
  last: term('last'),
  recent: term('recent'),
  new: term('new'),
  begins: term('begins'),
  ends: term('ends'),
  beginning: term('beginning'),
  end: term('end'),
};
const NONE = term('none');
const SOME = term('some');
const LONGEST_BETWEEN = 8;

const nounsAround = (frame: Frame): number =>
  both(numberValue(frame.nounsBefore), numberValue(frame.nounBehind ? 1 : 0));

/** What one of its sources says of a noun candidate for a claim. */
export function sourceFeatures(name: string, frame: Frame, emit: Emit): void {
  if (name === 'rule') return;
  const source = hashOf(name);
  emit(feature1(C.source, source));
  emit(feature2(C.sourceKind, source, frame.kindAndRelation));
  emit(feature3(C.sourceNouns, source, nounsAround(frame), frame.kind));
  emit(feature2(C.sourceLead, source, frame.lead));
  emit(feature2(C.sourceFirst, source, frame.first));
}

/** What else is asked of every noun candidate for a claim. */
export function claimFeatures(candidate: Candidate, frame: Frame, document: DocumentModel, emit: Emit): void {
  const { text } = candidate;
  if (text === null) return;
  const known = document.lexicon.classOf(text);
  const lastTwo = hashOfEnd(text, 2);
  emit(feature2(C.entityKind, known.entity, frame.kind));
  emit(feature2(C.indicatorKind, known.indicator, frame.kind));
  emit(feature2(C.lastTwoKind, lastTwo, frame.kind));
  emit(feature2(C.unitLast, frame.unit, lastTwo));
  emit(feature2(C.unitIndicator, frame.unit, known.indicator));
  if (known.nation) emit(feature1(C.nationRelation, frame.relation));
  if (candidate.ago > 0) {
    const ago = numberValue(Math.min(3, candidate.ago));
    emit(feature1(C.ago, numberValue(candidate.ago)));
    emit(feature2(C.agoKind, ago, frame.kindAndRelation));
    emit(feature3(C.agoNouns, ago, nounsAround(frame), both(frame.kindBefore, frame.kindAndRelation)));
    emit(feature3(C.agoLead, ago, frame.lead, frame.relation));
    emit(feature3(C.agoFirst, ago, frame.first, frame.relation));
  }
  if (candidate.recent > 0) {
    emit(feature1(C.recent, numberValue(candidate.recent)));
    emit(feature2(C.recent, numberValue(candidate.recent), frame.relation));
  }
  if (candidate.otherAgo > 0) {
    emit(feature1(C.otherAgo, numberValue(candidate.otherAgo)));
    emit(feature2(C.otherAgo, numberValue(candidate.otherAgo), frame.kindAndRelation));
  }
  if (candidate.span !== null) distanceFeatures(candidate, candidate.span, frame, emit);
}

/** The words between a candidate and the number; longer than is asked for when they are many. */
function betweenOf(words: readonly Word[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to && text.length <= LONGEST_BETWEEN; i++) {
    const word = words[i] as Word;
    text += word.kind === 'number' ? '#' : word.kind === 'time' ? 'T' : word.text;
  }
  return text;
}

function distanceFeatures(candidate: Candidate, { from, to }: Span, frame: Frame, emit: Emit): void {
  const { words, at, stretchFrom, clauseFrom, kind } = frame;
  const { zone } = candidate;
  if (zone === 'behind') {
    const gap = numberValue(Math.min(8, from - at - 1));
    emit(feature1(C.gap, gap));
    emit(feature2(C.gap, gap, kind));
    return;
  }
  if (zone === 'before' || zone === 'heading' || zone === 'title') {
    const where = both(hashOf(zone), numberValue(candidate.back));
    emit(feature2(C.back, where, bucket(from)));
    emit(feature2(C.back, where, frame.relation));
    return;
  }
  const { counts } = frame.sentence;
  const among = (sums: Int32Array): number => (to >= at ? 0 : (sums[at] as number) - (sums[to] as number));
  const commas = among(counts.commas);
  const semicolons = among(counts.semicolons);
  const numbers = among(counts.numbers);
  const nouns = among(counts.nominals);
  const between = betweenOf(words, to, at);
  emit(feature1(C.distance, bucket(at - to)));
  emit(feature2(C.commas, numberValue(Math.min(4, commas)), kind));
  emit(feature2(C.numbers, numberValue(Math.min(4, numbers)), kind));
  emit(feature1(C.nouns, numberValue(Math.min(3, nouns))));
  emit(
    feature3(
      C.distance,
      both(numberValue(Math.min(3, commas)), numberValue(Math.min(3, numbers))),
      numberValue(Math.min(2, nouns)),
      numberValue(Math.min(1, semicolons)),
    ),
  );
  if (between.length <= LONGEST_BETWEEN) {
    emit(feature1(C.between, hashOf(between)));
    emit(feature2(C.between, hashOf(between), kind));
  } else {
    let tail = '';
    for (let i = Math.max(to, at - 2); i < at; i++) {
      const word = words[i] as Word;
      tail += word.kind === 'number' ? '#' : word.kind === 'time' ? 'T' : word.text;
    }
    emit(feature1(C.tail, hashOfEnd(tail, 3)));
  }
  const before = words[from - 1];
  const edge = before === undefined || before.kind === 'mark' || before.kind === 'time';
  const position = both(
    from >= stretchFrom ? V.own : from >= clauseFrom ? V.clause : V.up,
    from === 0 ? V.sentence : from === clauseFrom ? V.clause : edge ? V.edge : V.inside,
  );
  emit(feature1(C.position, position));
  emit(feature2(C.position, position, kind));
  if (from >= stretchFrom) emit(feature1(C.fromStart, bucket(from - stretchFrom)));
}

/** What the rules' own answer says of a candidate; left out where the rules were grown on the document. */
export function ruleFeatures(
  candidate: Candidate,
  rule: string | null,
  ruleWhere: number,
  frame: Frame,
  document: DocumentModel,
  emit: Emit,
): void {
  const { text } = candidate;
  const isRule = candidate.sources.includes('rule');
  emit(
    feature3(
      C.ruleWhere,
      ruleWhere,
      numberValue(isRule ? 1 : 0),
      both(
        text === null ? V.nothing : candidate.ago === 1 ? V.last : candidate.recent > 0 ? V.recent : V.new,
        frame.relation,
      ),
    ),
  );
  if (isRule) emit(feature3(C.ruleWhere, ruleWhere, frame.ownName, frame.relation));
  else if (candidate.ago === 1) emit(feature3(C.ruleWhere, both(ruleWhere, V.last), frame.ownName, frame.relation));
  if (candidate.sources.includes('rule')) {
    emit(feature1(C.rule, NONE));
    emit(feature1(C.ruleKind, frame.kind));
    emit(feature2(C.rule, text === null ? NONE : SOME, frame.relation));
    if (text !== null) {
      const known = document.lexicon.classOf(text);
      emit(feature1(C.ruleIs, known.entity));
      emit(feature2(C.ruleIs, known.indicator, frame.kind));
      emit(feature2(C.rule, hashOf(candidate.sources[0] as string), numberValue(frame.nounsBefore)));
    }
  } else if (text !== null && rule !== null) {
    if (text.startsWith(rule)) emit(feature1(C.ruleIs, V.begins));
    else if (text.endsWith(rule)) emit(feature1(C.ruleIs, V.ends));
    else if (rule.startsWith(text)) emit(feature1(C.ruleIs, V.beginning));
    else if (rule.endsWith(text)) emit(feature1(C.ruleIs, V.end));
  }
}
