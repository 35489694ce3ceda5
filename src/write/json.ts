/** JSON: one array, one record a line, written as the records come. */
import type { ClaimRecord } from '../record/schema.js';

/**
 * Writes records as a JSON array with one record on each line; no records give `[]`.
 *
 * @param records records in the order to be written
 * @returns the text, a piece for every record and one for the end
 */
export async function* writeJson(records: AsyncIterable<ClaimRecord>): AsyncGenerator<string> {
  let separator = '[\n';
  for await (const record of records) {
    yield separator + JSON.stringify(record);
    separator = ',\n';
  }
  yield separator === ',\n' ? '\n]\n' : '[]\n';
}
