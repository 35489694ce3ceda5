/**
 * Features of a subject by what its clause says before the measure: `房企|拿地均价`, `其他股东合计|持有`, whether a list
 * knows those words for a name or not; by what heads the clauses passed since the claim before; and by what stands right
 * before the number's bracket.
 */
import type { Candidate } from './candidate.js';
import type { DocumentModel } from './document-model.js';
import { both, type Emit, feature2, feature3, hashOf, hashOfEnd, numberValue, term } from './feature.js';
import type { Frame } from './frame.js';
import { headStart, isNominal, textOf, wordFrom } from './sentence.js';
import type { Word } from './words.js';

/** A stretch of words of the claim's sentence, with what it is. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly kind: number;
  readonly lastTwo: number;
}

/** What the clauses of a claim offer as its subject, whatever lists know of it. */
export interface Owners {
  /** Before the measure, in its clause. */
  readonly before: Stretch | null;
  readonly beforeKind: number;
  /** The head of the nearest clause since the claim before, up to the claim's own. */
  readonly passed: Stretch | null;
  /** Right before the bracket that the number stands in. */
  readonly bracket: Stretch | null;
  readonly bracketHolds: number;
}

const S = {
  owner: term('owner'),
  ownerEnd: term('ownerEnd'),
  passed: term('passed'),
  passedEnd: term('passedEnd'),
  bracket: term('bracketOf'),
};
const END = term('$');

/** So many words of a clause are looked at: hostile text has clauses without end. */
const LONGEST_CLAUSE = 60;

/**
 * Reads what a claim's clauses offer.
 *
 * @param indicatorAt where the words of its indicator stand in the sentence
 * @param heads heads of the sentence's clauses up to the claim's, the nearest first
 */
export function ownersOf(
  frame: Frame,
  document: DocumentModel,
  indicatorAt: readonly [number, number] | null,
  heads: readonly (readonly [number, number])[],
): Owners {
  const { words, at, clauseFrom } = frame;
  const inClause = indicatorAt !== null && indicatorAt[0] >= clauseFrom && indicatorAt[0] < at;
  const limit = Math.min(inClause ? indicatorAt[0] : at, clauseFrom + LONGEST_CLAUSE);
  const start = headStart(words, clauseFrom, limit);
  const to = phraseEnd(words, start, limit);
  const rest = restOf(words, to, limit);
  const place = hashOf(indicatorAt === null ? 'none' : inClause ? 'own' : indicatorAt[0] > at ? 'behind' : 'up');
  const before = to > start ? stretchOf(frame, document, start, to) : null;
  const beforeKind = both(both(place, rest), before?.kind ?? hashOf(start >= limit ? 'empty' : 'verb'));
  return {
    before,
    beforeKind,
    passed: passedOf(frame, document, heads),
    ...bracketOf(frame, document),
  };
}

function stretchOf({ sentence }: Frame, { lexicon }: DocumentModel, from: number, to: number): Stretch {
  const text = textOf(sentence, from, to);
  const known = lexicon.classOf(text);
  const first = sentence.words[from] as Word;
  const name = known.nation
    ? 'nation'
    : known.deictic !== null
      ? 'deictic'
      : known.isEntity
        ? 'entity'
        : known.isIndicator
          ? 'indicator'
          : to === from + 1
            ? first.tag
            : 'phrase';
  return { from, to, kind: hashOf(name), lastTwo: hashOfEnd(text, 2) };
}

/** Where the noun phrase that begins at a word ends. */
function phraseEnd(words: readonly Word[], from: number, limit: number): number {
  let end = from;
  for (let at = from; at < limit; at++) {
    const word = words[at] as Word;
    const next = at + 1 < limit ? (words[at + 1] as Word) : undefined;
    const goesOn =
      isNominal(word) ||
      word.kind === 'number' ||
      word.kind === 'measure' ||
      word.text === '、' ||
      word.kind === 'conjunction' ||
      (word.kind === 'de' && next !== undefined) ||
      word.kind === 'adjective' ||
      (word.kind === 'verb' && next !== undefined && (isNominal(next) || next.kind === 'de'));
    if (!goesOn) break;
    if (isNominal(word)) end = at + 1;
  }
  return end;
}

/** What stands between the phrase and the measure. */
function restOf(words: readonly Word[], from: number, limit: number): number {
  let kind = '';
  for (let at = from; at < limit && kind.length < 3; at++) {
    const word = words[at] as Word;
    const sign =
      word.kind === 'de' ? 'd' : word.kind === 'verb' ? 'v' : word.kind === 'mark' ? 'w' : isNominal(word) ? 'n' : 'x';
    if (!kind.endsWith(sign)) kind += sign;
  }
  return hashOf(kind);
}

/** The nearest head before the claim's clause, unless the claim before stands behind it. */
function passedOf(
  frame: Frame,
  document: DocumentModel,
  heads: readonly (readonly [number, number])[],
): Stretch | null {
  const { sentence, words, clauseFrom } = frame;
  const head = heads.find(([from]) => from < clauseFrom);
  const last = document.decisions[document.decisions.length - 1];
  const since = last?.sentence === sentence ? wordFrom(words, last.end) : 0;
  return head === undefined || head[0] < since ? null : stretchOf(frame, document, head[0], head[1]);
}

function bracketOf(frame: Frame, document: DocumentModel): Pick<Owners, 'bracket' | 'bracketHolds'> {
  const { words, at } = frame;
  let open = at - 1;
  let nouns = 0;
  for (; open >= 0 && at - open < 12; open--) {
    const word = words[open] as Word;
    if (word.text === '（') break;
    if (word.text === '）' || word.text === '。') return { bracket: null, bracketHolds: END };
    if (isNominal(word)) nouns++;
  }
  if (open <= 0 || words[open]?.text !== '（') return { bracket: null, bracketHolds: END };
  let from = open;
  while (from > 0 && isNominal(words[from - 1] as Word)) from--;
  const bracket = from < open ? stretchOf(frame, document, from, open) : null;
  return { bracket, bracketHolds: numberValue(Math.min(2, nouns)) };
}

/** How a candidate lies to a stretch of the sentence. */
function placeTo(stretch: Stretch | null, candidate: Candidate, frame: Frame, where: number): number {
  const { span } = candidate;
  if (stretch === null || span === null || span.sentence !== frame.sentence) return where;
  if (span.from === stretch.from) return span.to === stretch.to ? ALL : span.to < stretch.to ? BEGIN : OVER;
  if (span.to === stretch.to && span.from > stretch.from) return LAST;
  if (span.from > stretch.from && span.to < stretch.to) return INSIDE;
  return where;
}
const ALL = term('all');
const BEGIN = term('begin');
const OVER = term('over');
const LAST = term('end');
const INSIDE = term('inside');

/** Features of a subject by what its clauses offer. */
export function ownerFeatures(
  candidate: Candidate,
  frame: Frame,
  document: DocumentModel,
  owners: Owners,
  where: number,
  emit: Emit,
): void {
  const { text } = candidate;
  const entity = text === null ? END : document.lexicon.classOf(text).entity;
  const { before, beforeKind, passed, bracket, bracketHolds } = owners;
  const own = placeTo(before, candidate, frame, where);
  emit(feature2(S.owner, beforeKind, own));
  emit(feature3(S.owner, beforeKind, own, frame.relation));
  emit(feature3(S.owner, beforeKind, own, entity));
  if (before !== null) emit(feature3(S.ownerEnd, before.lastTwo, own, frame.relation));
  const passing = placeTo(passed, candidate, frame, where);
  const passedKind = passed?.kind ?? END;
  emit(feature3(S.passed, passedKind, passing, frame.relation));
  emit(feature3(S.passed, both(passedKind, beforeKind), passing, frame.relation));
  if (passed !== null) emit(feature3(S.passedEnd, passed.lastTwo, passing, frame.relation));
  if (bracket !== null) {
    const lies = placeTo(bracket, candidate, frame, where);
    emit(feature3(S.bracket, both(bracket.kind, bracketHolds), lies, frame.relation));
    emit(feature3(S.bracket, bracketHolds, lies, entity));
  }
}
