/** A schema's complaint about a file that a user wrote, as words. */
import type { ZodError } from 'zod';

/** Where a complaint stands, as a person would write it: `indicators.签约额`, `classifiers[2]`. */
function place(path: readonly PropertyKey[]): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i ? '.' : ''}${String(key)}`)).join('');
}

/**
 * The first complaint of a schema, with the key it is about.
 *
 * @param error what `safeParse` gave
 * @returns for example `classifiers[2]: expected string, received number`
 */
export function schemaFault(error: ZodError): string {
  const issue = error.issues[0];
  const where = issue && issue.path.length > 0 ? `${place(issue.path)}: ` : '';
  return `${where}${issue?.message ?? 'invalid'}`;
}
