/** How a check is told, by name. A reporter's code is loaded when it is used. */
import type { CheckSummary } from '../../check/summary.js';

/** Names of the reporters, as `--reporter` takes them. */
export const REPORTERS = ['text', 'json', 'junit', 'github'] as const;
export type ReporterName = (typeof REPORTERS)[number];

/** What a reporter can be told. */
export interface ReporterOptions {
  /** `auto`: colour when the terminal can; `never`: plain text. */
  readonly color: 'auto' | 'never';
}

/** Turns what a check found into text, ended by a line feed. */
export type Reporter = (summary: CheckSummary, options: ReporterOptions) => string;

const LOADERS: Readonly<Record<ReporterName, () => Promise<Reporter>>> = {
  text: async () => (await import('./text.js')).reportText,
  json: async () => (await import('./json.js')).reportJson,
  junit: async () => (await import('./junit.js')).reportJunit,
  github: async () => (await import('./github.js')).reportGithub,
};

/**
 * Loads a reporter.
 *
 * @param name one of REPORTERS
 */
export function loadReporter(name: ReporterName): Promise<Reporter> {
  return LOADERS[name]();
}
