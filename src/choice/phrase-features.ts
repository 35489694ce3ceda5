/** Features of a noun candidate that no claim changes: of its words alone, and of the place where they stand. */
import phraseWords from '../../grammars/zh/lexicon/phrase-words.json' with { type: 'json' };
import { particles } from '../resolve/lexicon.js';
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
import { isNominal, type Span } from './sentence.js';
import type { Word } from './words.js';

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

/** Values of features. */
const V = {
  all: term('all'),
  begin: term('begin'),
  over: term('over'),
  end: term('end'),
  inside: term('inside'),
  headless: term('headless'),
  behind: term('behind'),
};

function shapeOf(text: string): string {
  let shape = '';
  if (/[“”]/.test(text)) shape += 'q';
  if (text.includes('、')) shape += 'l';
  if (phraseWords.lists.some((word) => text.includes(word))) shape += 'c';
  if (text.includes(particles.genitive)) shape += 'd';
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
  emit(feature1(F.last, hashOfEnd(text, 1)));
  emit(feature1(F.lastTwo, hashOfEnd(text, 2)));
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
function clauseHead(
  clauses: readonly { readonly from: number; readonly to: number; readonly head: readonly [number, number] | null }[],
  from: number,
  to: number,
): number {
  for (const { from: open, to: close, head } of clauses) {
    if (from < open || from >= close) continue;
    if (head === null) return V.headless;
    if (from === head[0]) return to === head[1] ? V.all : to < head[1] ? V.begin : V.over;
    if (from > head[0] && to <= head[1]) return to === head[1] ? V.end : V.inside;
    return V.behind;
  }
  return END;
}
