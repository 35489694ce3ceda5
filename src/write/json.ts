/** JSON: one array with one object on each line; none give `[]`. */
import type { Encoding } from './format.js';

/** The encoding of JSON, for records and for rows of a series. */
export const jsonEncoding = (): Encoding<object> => ({
  head: '[',
  separator: ',',
  encode: (objects) => objects.map((object) => `\n${JSON.stringify(object)}`).join(','),
  tail: (empty) => (empty ? ']\n' : '\n]\n'),
});
