/** Newline-delimited JSON: one object a line, each ended by a line feed. */
import type { Encoding } from './format.js';

/** The encoding of NDJSON, for records and for rows of a series. */
export const ndjsonEncoding = (): Encoding<object> => ({
  head: '',
  separator: '',
  encode(objects) {
    let text = '';
    for (const object of objects) text += `${JSON.stringify(object)}\n`;
    return text;
  },
  tail: () => '',
});
