/** Tests of a number by what stands around it: each says that it is a claim, that it is none, or nothing. */
import type { Figure } from './mention.js';

/** A number with the characters around it. */
export interface FigureContext {
  readonly figure: Figure;
  readonly folded: string;
  /** The number as it is written. */
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** What a test says of a number: a claim, no claim, or nothing. */
export type Verdict = (context: FigureContext) => boolean | null;

/** A test that only says what is no claim. */
export function none(test: (context: FigureContext) => boolean): Verdict {
  return (context) => (test(context) ? false : null);
}

/** A test that decides about all numbers of a sort. */
export function decides(sort: (figure: Figure) => boolean, test: (context: FigureContext) => boolean): Verdict {
  return (context) => (sort(context.figure) ? test(context) : null);
}
