/** JSON: one array with one record on each line; no records give `[]`. */
import type { Encoding } from './formats.js';

/** The encoding of JSON. */
export const jsonEncoding = (): Encoding => ({
  head: '[',
  separator: ',',
  encode: (records) => records.map((record) => `\n${JSON.stringify(record)}`).join(','),
  tail: (empty) => (empty ? ']\n' : '\n]\n'),
});
