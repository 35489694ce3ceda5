/**
 * Features of a noun candidate, in three parts: of its words alone, of the place where they stand, and of the claim
 * that asks. Names are short and read as `name|value|value` in the weights.
 */
import type { Candidate } from './candidate.js';
import type { DocumentModel } from './document.js';
import { both, feature1, feature2, feature3, hashOf, numberValue, term } from './feature.js';
import type { Frame } from './frame.js';
import { isNominal, type Span } from './sentence.js';
import type { Word } from './words.js';

export type Emit = (feature: number) => void;

const END = term('$');
const F = {
  entity: term('entity'),
  indicator: term('indicator'),
  length: term('length'),
  shape: term('shape'),
  last: term('last'),
  lastTwo: term('last2'),
  first: term('first'),
  firstTwo: term('first2'),
  nation: term('nation'),
  deictic: term('deictic'),
  words: term('words'),
  headTag: term('headTag'),
  firstTag: term('firstTag'),
  beforeTag: term('beforeTag'),
  behindTag: term('behindTag'),
  beforeWord: term('beforeWord'),
  behindWord: term('behindWord'),
  headWord: term('headWord'),
  firstWord: term('firstWord'),
  headBehind: term('headBehind'),
  beforeFirst: term('beforeFirst'),
  pattern: term('pattern'),
  verbs: term('verbs'),
  around: term('around'),
  clauseHead: term('clauseHead'),
  nounsLeft: term('nounsLeft'),
  nounsRight: term('nounsRight'),
};

function bucket(n: number): number {
  return numberValue(n <= 3 ? n : n <= 5 ? 5 : n <= 8 ? 8 : n <= 13 ? 13 : n <= 21 ? 21 : 40);
}

function shapeOf(text: string): string {
  let shape = '';
  if (/[“”]/.test(text)) shape += 'q';
  if (text.includes('、')) shape += 'l';
  if (/[和与及]/.test(text)) shape += 'c';
  if (text.includes('的')) shape += 'd';
  if (/[（）]/.test(text)) shape += text.includes('（') === text.includes('）') ? 'b' : 'B';
  return shape === '' ? '-' : shape;
}

/** What the words of a candidate say by themselves. */
export function textFeatures(text: string, document: DocumentModel, emit: Emit): void {
  const known = document.lexicon.classOf(text);
  emit(feature1(F.entity, known.entity));
  emit(feature1(F.indicator, known.indicator));
  emit(feature2(F.entity, known.entity, known.indicator));
  emit(feature1(F.length, bucket(text.length)));
  emit(feature1(F.shape, hashOf(shapeOf(text))));
  emit(feature1(F.last, hashOf(text.slice(-1))));
  emit(feature1(F.lastTwo, hashOf(text.slice(-2))));
  emit(feature1(F.first, hashOf(text.slice(0, 1))));
  emit(feature1(F.firstTwo, hashOf(text.slice(0, 2))));
  if (known.nation) emit(feature1(F.nation, END));
  if (known.deictic !== null) emit(feature1(F.deictic, hashOf(known.deictic.head)));
}

function tagOf(word: Word | undefined): number {
  return word === undefined ? END : word.tagHash;
}

function wordOf(word: Word | undefined): number {
  return word === undefined ? END : word.hash;
}

/** What the place of a candidate's words says; it is the same for every claim of the sentence. */
export function placeFeatures({ sentence, from, to }: Span, zone: number, emit: Emit): void {
  const { words } = sentence;
  const before = words[from - 1];
  const first = words[from] as Word;
  const head = words[to - 1] as Word;
  const behind = words[to];
  emit(feature2(F.words, bucket(to - from), zone));
  emit(feature2(F.headTag, head.tagHash, zone));
  emit(feature2(F.firstTag, first.tagHash, zone));
  emit(feature2(F.beforeTag, tagOf(before), zone));
  emit(feature2(F.behindTag, tagOf(behind), zone));
  emit(feature2(F.beforeWord, wordOf(before), zone));
  emit(feature2(F.behindWord, wordOf(behind), zone));
  emit(feature1(F.headWord, head.hash));
  emit(feature1(F.firstWord, first.hash));
  emit(feature2(F.headBehind, head.tagHash, tagOf(behind)));
  emit(feature3(F.beforeFirst, tagOf(before), first.tagHash, zone));
  emit(feature3(F.around, tagOf(before), tagOf(behind), zone));
  if (to - from <= 5) {
    let pattern = 0;
    for (let i = from; i < to; i++)
      pattern = i === from ? (words[i] as Word).tagHash : both(pattern, (words[i] as Word).tagHash);
    emit(feature2(F.pattern, pattern, zone));
  }
  let verbs = 0;
  for (let i = from; i < to; i++) if ((words[i] as Word).kind === 'verb') verbs++;
  emit(feature1(F.verbs, numberValue(Math.min(3, verbs))));
  emit(feature2(F.clauseHead, clauseHead(sentence.clauses, from, to), zone));
  let left = 0;
  while (from - 1 - left >= 0 && isNominal(words[from - 1 - left] as Word)) left++;
  let right = 0;
  while (to + right < words.length && isNominal(words[to + right] as Word)) right++;
  emit(feature2(F.nounsLeft, numberValue(Math.min(3, left)), zone));
  emit(feature2(F.nounsRight, numberValue(Math.min(3, right)), zone));
}

/** How a span lies to the noun phrase that heads its clause. */
export function clauseHead(
  clauses: readonly { readonly from: number; readonly to: number; readonly head: readonly [number, number] | null }[],
  from: number,
  to: number,
): number {
  for (const { from: open, to: close, head } of clauses) {
    if (from < open || from >= close) continue;
    if (head === null) return hashOf('headless');
    if (from === head[0]) return hashOf(to === head[1] ? 'all' : to < head[1] ? 'begin' : 'over');
    if (from > head[0] && to <= head[1]) return hashOf(to === head[1] ? 'end' : 'inside');
    return hashOf('behind');
  }
  return END;
}

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
  back: term('back'),
  headsPassed: term('headsPassed'),
};

const NONE = term('none');
const SOME = term('some');
const LONGEST_BETWEEN = 8;

/** What is asked of every noun candidate for a claim. */
export function claimFeatures(candidate: Candidate, frame: Frame, document: DocumentModel, emit: Emit): void {
  const { text } = candidate;
  const nouns = both(numberValue(frame.nounsBefore), numberValue(frame.nounBehind ? 1 : 0));
  for (const name of candidate.sources) {
    if (name === 'rule') continue;
    const source = hashOf(name);
    emit(feature1(C.source, source));
    emit(feature2(C.sourceKind, source, frame.kindAndRelation));
    emit(feature3(C.sourceNouns, source, nouns, frame.kind));
    emit(feature2(C.sourceLead, source, frame.lead));
    emit(feature2(C.sourceFirst, source, frame.first));
  }
  if (text === null) return;
  const known = document.lexicon.classOf(text);
  const lastTwo = hashOf(text.slice(-2));
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
    emit(feature3(C.agoNouns, ago, nouns, both(frame.kindBefore, frame.kindAndRelation)));
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
    emit(feature1(C.tail, hashOf(tail.slice(-3))));
  }
  const before = words[from - 1];
  const edge = before === undefined || before.kind === 'mark' || before.kind === 'time';
  const position = both(
    hashOf(from >= stretchFrom ? 'own' : from >= clauseFrom ? 'clause' : 'up'),
    hashOf(from === 0 ? 'sentence' : from === clauseFrom ? 'clause' : edge ? 'edge' : 'inside'),
  );
  emit(feature1(C.position, position));
  emit(feature2(C.position, position, kind));
  if (from >= stretchFrom) emit(feature1(C.fromStart, bucket(from - stretchFrom)));
}

/** What the rules' own answer says of a candidate; left out where the rules were grown on the document. */
export function ruleFeatures(
  candidate: Candidate,
  rule: string | null,
  frame: Frame,
  document: DocumentModel,
  emit: Emit,
): void {
  const { text } = candidate;
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
    if (text.startsWith(rule)) emit(feature1(C.ruleIs, hashOf('begins')));
    else if (text.endsWith(rule)) emit(feature1(C.ruleIs, hashOf('ends')));
    else if (rule.startsWith(text)) emit(feature1(C.ruleIs, hashOf('beginning')));
    else if (rule.endsWith(text)) emit(feature1(C.ruleIs, hashOf('end')));
  }
}
