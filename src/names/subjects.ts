/** Subjects by the names that agree from document to document. */
import { pattern } from '../../grammars/pattern.js';
import naming from '../../grammars/zh/lexicon/shared-naming.json' with { type: 'json' };
import type { Division } from './divisions.js';
import { type DocumentPlaces, divisionIn, isNation, isWhole, wholeOf } from './place.js';

/** A subject's name, and its code when it is an administrative division. */
export interface SubjectName {
  /** `全国`, the full name of a division, or the text's own words; null when the text names nobody. */
  readonly name: string | null;
  /** Code of GB/T 2260, or null. */
  readonly code: string | null;
}

/** Whether a subject's name is the country's, or none at all. */
export const isNational = (name: string | null): boolean => name === null || name === naming.nation;

const NOBODY: SubjectName = { name: null, code: null };

const ofDivision = ({ fullName, code }: Division): SubjectName => ({ name: fullName, code });

/** `浙江全省`: the place is named before the word for the whole of it. */
const NAMED_WHOLE = pattern`^(.{2,})${naming.whole}(${naming.namedWholeClasses})$`;

/**
 * Names a subject.
 *
 * @param subject the text's words, or null
 * @param places what the document names
 * @param given the subject that the user gave the document, or null
 */
export function nameSubject(subject: string | null, places: DocumentPlaces, given: string | null): SubjectName {
  const words = subject ?? given;
  if (words === null) return NOBODY;
  if (isNation(words)) return { name: naming.nation, code: null };
  if (isWhole(words)) {
    const whole = wholeOf(words, places);
    if (whole) return ofDivision(whole);
    // A place without a code, such as a zone: `全区` of 云溪高新区.
    return given?.endsWith(words.slice(-1)) ? nameSubject(given, places, null) : { name: words, code: null };
  }
  const plain = words.replace(NAMED_WHOLE, '$1');
  const division = divisionIn(plain, places);
  return division ? ofDivision(division) : { name: words, code: null };
}
