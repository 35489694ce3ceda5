/** Newline-delimited JSON: one record a line, each ended by a line feed. */
import type { Encoding } from './formats.js';

/** The encoding of NDJSON. */
export const ndjsonEncoding = (): Encoding => ({
  head: '',
  separator: '',
  encode(records) {
    let text = '';
    for (const record of records) text += `${JSON.stringify(record)}\n`;
    return text;
  },
  tail: () => '',
});
