/** What a reporter is, and what it can be told. */
import type { CheckSummary } from '../../check/summary.js';

/** What a reporter can be told. */
export interface ReporterOptions {
  /** `auto`: colour when the terminal can; `never`: plain text. */
  readonly color: 'auto' | 'never';
}

/** Turns what a check found into text, ended by a line feed. */
export type Reporter = (summary: CheckSummary, options: ReporterOptions) => string;
