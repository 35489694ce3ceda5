/** Collects the claims of documents that a series is made of. */

import { namesTest } from '../names/filter.js';
import { indicatorNamer } from '../names/indicators.js';
import { placesFinder } from '../names/place.js';
import type { LexiconExtension } from '../read/lexicon.js';
import { plainTest, type RecordFilter } from '../record/filter.js';
import type { ClaimRecord } from '../record/schema.js';
import { type Statement, statementOf } from './statement.js';

/** Takes documents, one after the other. */
export interface Collector {
  /** Takes the next claim of the document. */
  readonly add: (record: ClaimRecord) => void;
  /** Ends a document: its claims are named by what it named. */
  readonly endDocument: () => void;
  /** What has been collected, in reading order. */
  readonly statements: readonly Statement[];
}

/**
 * Prepares to collect.
 *
 * @param filter which claims to take; dates never are
 * @param given the subject that the user gave the documents, or null
 * @param lexicon the user's words
 */
export function collector(
  filter: RecordFilter,
  given: string | null,
  lexicon: LexiconExtension | undefined,
): Collector {
  const isWanted = plainTest(filter);
  const isNamed = namesTest(filter, given, lexicon);
  const nameOf = indicatorNamer(lexicon);
  const statements: Statement[] = [];
  let document: ClaimRecord[] = [];
  let places = placesFinder(given);
  return {
    statements,
    add(record) {
      places.add(record);
      if (record.kind === 'date' || !isWanted(record)) return;
      // Claims of one sentence share its text: it is held once.
      const last = document.at(-1)?.sentence;
      document.push(record.sentence === last ? { ...record, sentence: last } : record);
    },
    endDocument() {
      const found = places.places();
      // Where records stand in a file, they may have been put in another order.
      for (const record of document.sort((a, b) => a.source.start - b.source.start)) {
        if (isNamed(record, found)) statements.push(statementOf(record, found, given, nameOf));
      }
      document = [];
      places = placesFinder(given);
    },
  };
}
