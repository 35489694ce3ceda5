/**
 * The kind of a claim as a question, where what is written leaves two: whether money is put into something, a percentage is
 * of a whole, what is counted is an enterprise.
 */
import type { Claim } from '../resolve/claim.js';
import { type Candidate, candidateList } from './candidate.js';
import type { DocumentModel } from './document-model.js';
import { both, type Emit, feature2, feature3, hashOf, hashOfEnd, term } from './feature.js';
import type { Frame } from './frame.js';
import type { Answer, Asked } from './question.js';
import { ruleOf, type Sifted } from './sifted.js';
import type { Word } from './words.js';

const K = {
  rule: term('kindRule'),
  near: term('kindNear'),
  clause: term('kindClause'),
  behind: term('kindBehind'),
  lead: term('kindLead'),
  last: term('kindLast'),
  measured: term('kindMeasured'),
  measuredLast: term('kindMeasuredLast'),
  measuredClass: term('kindMeasuredClass'),
  unit: term('kindUnit'),
  above: term('kindAbove'),
};
const END = term('$');
const NEAR = 3;
const BEHIND = 4;

/** Kinds that the same number can have: the wide one, and the narrow one that some word must speak for. */
const OPEN: readonly (readonly [Claim['kind'], Claim['kind']])[] = [
  ['amount', 'funding'],
  ['rate', 'share'],
  ['count', 'enterprise_count'],
];

/** How much likelier another kind than the rules' must be; in cross-validation 6 is worse. */
const LIKELIER = 2;

/**
 * The rules' kind where it is a narrow one, or unless the other is likelier: where a word spoke for the narrow one it is
 * right. Of 254 of these kinds that the rules got wrong, in 34,083 annotated claims, 225 lacked the narrow one.
 */
export function settledKind(asked: Sifted, { best, chances }: Answer): number {
  const rule = ruleOf(asked);
  const isNarrow = OPEN.some(([, narrow]) => narrow === asked.candidates[rule]?.text);
  return !isNarrow && (chances[best] as number) > LIKELIER * (chances[rule] as number) ? best : rule;
}

/** The question of a claim's kind; null where what is written leaves one. */
export function kindQuestion(frame: Frame, document: DocumentModel, indicator: string | null): Asked | null {
  const candidates = kindCandidates(frame);
  if (candidates === null) return null;
  return {
    question: 'kind',
    claim: frame.claim,
    candidates,
    certain: null,
    first: null,
    claimFeatures: (candidate, emit) => kindFeatures(candidate, frame, document, indicator, emit),
  };
}

/** The kinds that are open; null where what is written leaves one. */
function kindCandidates({ claim }: Frame): readonly Candidate[] | null {
  const open = OPEN.find((kinds) => kinds.includes(claim.kind));
  if (open === undefined || (claim.kind === 'rate' && claim.unit !== '%')) return null;
  const list = candidateList();
  for (const kind of open) list.add(kind, 'kind');
  list.add(claim.kind, 'rule');
  return list.all;
}

function kindFeatures(
  { text }: Candidate,
  frame: Frame,
  document: DocumentModel,
  indicator: string | null,
  emit: Emit,
): void {
  const kind = hashOf(text as string);
  const { words, at, stretchFrom, clauseFrom, claim } = frame;
  const rule = hashOf(claim.kind);
  emit(feature2(K.rule, kind, rule));
  emit(feature2(K.unit, kind, frame.unit));
  for (let i = clauseFrom; i < at; i++) {
    const word = words[i] as Word;
    if (word.kind === 'number' || word.kind === 'time') continue;
    emit(feature2(i < stretchFrom ? K.above : K.clause, kind, word.hash));
    if (at - i <= NEAR) emit(feature2(K.near, kind, word.hash));
  }
  for (let i = at + 1; i <= Math.min(words.length - 1, at + BEHIND); i++)
    emit(feature2(K.behind, kind, (words[i] as Word).hash));
  emit(feature2(K.lead, kind, frame.lead));
  const last = document.decisions.at(-1);
  if (last) {
    emit(feature3(K.last, both(kind, last.kindChosen), frame.relation, rule));
    if (last.indicator === indicator) emit(feature3(K.last, both(kind, last.kindChosen), END, rule));
  }
  if (indicator === null) {
    emit(feature2(K.measured, kind, END));
    return;
  }
  emit(feature2(K.measured, kind, hashOf(indicator)));
  for (const units of [1, 2, 3]) emit(feature3(K.measuredLast, kind, hashOfEnd(indicator, units), END));
  emit(feature3(K.measuredLast, kind, hashOfEnd(indicator, 2), rule));
  emit(feature3(K.measuredClass, kind, document.lexicon.classOf(indicator).indicator, rule));
}
