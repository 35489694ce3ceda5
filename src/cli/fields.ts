/** The fields that a user asks for. */
import type { Column } from '../record/columns.js';
import { UsageError } from './errors.js';

/**
 * Looks up the columns of fields.
 *
 * @param fields names of columns; null for all
 * @throws UsageError (by rejection) at the first that is none
 */
export async function checkedColumns(fields: readonly string[] | null): Promise<readonly Column[]> {
  const { columnsOf, RECORD_COLUMNS } = await import('../record/columns.js');
  const columns = columnsOf(fields);
  if (!('unknown' in columns)) return columns;
  const known = RECORD_COLUMNS.map(({ name }) => name).join(', ');
  throw new UsageError(`--fields: unknown field '${columns.unknown}'; the fields are ${known}`);
}
