/** Newline-delimited JSON: one record a line. */
import type { ClaimRecord } from '../record/schema.js';

/**
 * Writes records as NDJSON, each line ended by a line feed.
 *
 * @param records records in the order to be written
 * @returns the text, a piece for every record
 */
export async function* writeNdjson(records: AsyncIterable<ClaimRecord>): AsyncGenerator<string> {
  for await (const record of records) yield `${JSON.stringify(record)}\n`;
}
