/**
 * Features of a period by what the text has told times of so far: how long ago the period was last told, how many others
 * were, how many claims had none; and of having none, by the words of the clause.
 */
import type { Candidate } from './candidate.js';
import type { DocumentModel } from './document-model.js';
import { both, bucket, type Emit, feature2, feature3, hashOf, numberValue, term } from './feature.js';
import type { Frame } from './frame.js';
import type { Word } from './words.js';

const P = {
  since: term('periodSince'),
  alone: term('periodAlone'),
  untold: term('periodUntold'),
  clause: term('noPeriodClause'),
  behind: term('noPeriodBehind'),
};
const NONE = term('none');
const SOME = term('some');
const NEVER = term('never');

/** What was decided for the claims before, by period. */
export interface PeriodHistory {
  /** How many claims and blocks ago each period was last decided. */
  readonly last: ReadonlyMap<string | null, number>;
  /** How many periods there were. */
  readonly distinct: number;
  /** How many of ten claims had none; and whether the last one had. */
  readonly untold: number;
  /** How long ago any period was told. */
  readonly any: number;
}

const TENTHS = 5;

/** Reads the claims before. */
export function periodHistory({ sentence }: Frame, { decisions }: DocumentModel): PeriodHistory {
  const last = new Map<string | null, number>();
  let none = 0;
  let any = NEVER;
  for (let i = decisions.length - 1; i >= 0; i--) {
    const decision = decisions[i];
    if (decision === undefined) continue;
    const { period } = decision;
    if (period === null) none++;
    if (last.has(period)) continue;
    const blocks = Math.min(4, sentence.block - decision.sentence.block);
    const ago = both(bucket(decisions.length - i), numberValue(blocks));
    last.set(period, ago);
    if (period !== null && any === NEVER) any = ago;
  }
  const share = decisions.length === 0 ? TENTHS + 1 : Math.round((TENTHS * none) / decisions.length);
  return {
    last,
    distinct: numberValue(Math.min(4, last.size - (last.has(null) ? 1 : 0))),
    untold: both(numberValue(share), numberValue(decisions.at(-1)?.period == null ? 0 : 1)),
    any,
  };
}

/** Features of a period by what was told before. */
export function periodHistoryFeatures(
  { text, sources }: Candidate,
  frame: Frame,
  document: DocumentModel,
  history: PeriodHistory,
  emit: Emit,
): void {
  const ago = history.last.get(text) ?? NEVER;
  const source = text === null ? NONE : hashOf(sources[0] as string);
  emit(feature3(P.since, ago, source, frame.relation));
  emit(feature3(P.since, ago, text === null ? NONE : SOME, frame.kind));
  emit(
    feature3(
      P.alone,
      both(history.distinct, numberValue(text === document.decided.frequentPeriod ? 1 : 0)),
      source,
      frame.relation,
    ),
  );
  emit(feature3(P.untold, history.untold, source, frame.relation));
  if (text === null) ofNone(frame, history, emit);
}

/** `位于`, `可`, `总面积`: what is told of a place or a thing at no time. */
function ofNone({ words, at, clauseFrom, kind }: Frame, { any }: PeriodHistory, emit: Emit): void {
  emit(feature2(P.clause, any, kind));
  for (let i = clauseFrom; i < at; i++) emit(feature2(P.clause, (words[i] as Word).hash, kind));
  const behind = words[at + 1];
  if (behind) emit(feature2(P.behind, behind.hash, kind));
}
