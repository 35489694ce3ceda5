/** The claims of a report that the user asked for. */
import type { ExtractOptions } from '../extract.js';
import { namesTest } from '../names/filter.js';
import { placesFinder } from '../names/place.js';
import { plainTest } from '../record/filter.js';
import type { ReportClaim } from '../report/document.js';
import type { ChoosingFlags } from './filter-options.js';
import { parseFilter } from './filters.js';
import { parseSubject } from './settings.js';

/** Chooses among the claims of a document. */
export type ClaimChoice = (claims: readonly ReportClaim[]) => ReportClaim[];

/**
 * Prepares to choose claims as the flags say; the subject that was given stands where the text names none.
 *
 * @returns null when the flags choose nothing: all claims are shown as they are
 * @throws UsageError at the first flag that makes no sense
 */
export function claimChoice(flags: ChoosingFlags, { lexicon }: ExtractOptions): ClaimChoice | null {
  const filter = parseFilter(flags);
  const given = parseSubject(flags.subjectOfDocument);
  if (given === null && Object.values(filter).every((wanted) => wanted === null)) return null;
  const isWanted = plainTest(filter);
  const isNamed = namesTest(filter, given, lexicon);
  return (claims) => {
    const finder = placesFinder(given);
    for (const { record } of claims) finder.add(record);
    const places = finder.places();
    return claims
      .filter(({ record }) => isWanted(record) && isNamed(record, places))
      .map((claim) => (isNameless(claim) ? { ...claim, record: { ...claim.record, subject: given } } : claim));
  };
}

const isNameless = ({ record }: ReportClaim): boolean => record.subject === null && record.kind !== 'date';
