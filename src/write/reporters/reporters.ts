/** How a check is told, by name. A reporter's code is loaded when it is used. */
import type { Reporter } from './reporter.js';

/** Names of the reporters, as `--reporter` takes them. */
export const REPORTERS = ['text', 'json', 'junit', 'github'] as const;
export type ReporterName = (typeof REPORTERS)[number];

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
