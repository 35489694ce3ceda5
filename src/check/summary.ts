/** All documents of a check together, and whether it passes. */
import { type DocumentCheck, faultCount } from './check.js';
import { type Score, scores } from './score.js';

/** What the reporters tell. */
export interface CheckSummary {
  readonly documents: readonly DocumentCheck[];
  /** Fixtures that could not be checked: what, where, what to do. */
  readonly broken: readonly { readonly path: string; readonly message: string }[];
  readonly byKind: readonly Score[];
  readonly all: Score;
  /** Expectations and records that fail. */
  readonly faults: number;
  /** Differences that the fixtures list as known. */
  readonly known: number;
  /** Least F1 in percent; null when nothing may differ. */
  readonly minF1: number | null;
  readonly passed: boolean;
  /** The fixtures are rewritten after this. */
  readonly updating: boolean;
}

/**
 * Sums up a check. Without `minF1` it passes when nothing differs but what fixtures list as known; with it, when the
 * F1 of all claims together reaches it. A fixture that could not be checked never passes.
 *
 * @param documents what was found, document by document
 * @param broken fixtures that could not be checked
 * @param minF1 least F1 in percent, or null
 * @param updating whether the fixtures are rewritten after this
 */
export function summarizeCheck(
  documents: readonly DocumentCheck[],
  broken: CheckSummary['broken'],
  minF1: number | null,
  updating: boolean,
): CheckSummary {
  const { byKind, all } = scores(documents);
  const faults = documents.reduce((sum, document) => sum + faultCount(document), 0);
  const known = documents.reduce(
    (sum, { pairs }) => sum + pairs.reduce((inner, pair) => inner + pair.known.length, 0),
    0,
  );
  // No claim expected and none found: nothing is wrong.
  const enough = minF1 === null ? faults === 0 : (all.f1 ?? 100) >= minF1;
  return { documents, broken, byKind, all, faults, known, minF1, passed: broken.length === 0 && enough, updating };
}
