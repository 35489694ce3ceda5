/** The text before and behind a place of a source. */
import type { IndexedFile } from '../read/indexed-file.js';
import type { ClaimRecord } from '../record/schema.js';
import { TABLE_RULE } from '../tables/read-cells.js';
import { standsAbove } from './far-words.js';

/** What stands before and behind a quote. */
export interface TextAround {
  readonly before: string;
  readonly after: string;
  /** Whether a word stands anywhere above, further than `before` reaches. */
  readonly above: (word: string) => boolean;
}

/** Whether a record is of a table. */
export const isOfTable = ({ rule }: Pick<ClaimRecord, 'rule'>): boolean => rule === TABLE_RULE;

/** Characters before and behind a number in which its headings and label stand but in the longest tables. */
const TABLE_REACH = 40_000;

/** A sentence and its line wraps, with room for a page break; the rows of a table between a number and its heading. */
export const reachOf = (record: ClaimRecord): number =>
  isOfTable(record) ? TABLE_REACH : 2 * record.sentence.length + 600;

/**
 * Reads as much of a source around a stretch as a sentence can need.
 *
 * @param file the source
 * @param start offset of the stretch in code points
 * @param end offset after it
 * @param record the record whose sentence is looked for
 */
export function textAround(file: IndexedFile, start: number, end: number, record: ClaimRecord): TextAround {
  const reach = reachOf(record);
  return {
    before: file.slice(start - reach, start),
    after: file.slice(end, end + reach),
    above: (word) => standsAbove(file, word, start),
  };
}
