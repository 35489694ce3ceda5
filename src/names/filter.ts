/** Which records to keep by the names of their subjects and indicators. */
import type { LexiconExtension } from '../read/lexicon.js';
import type { RecordFilter } from '../record/filter.js';
import type { ClaimRecord } from '../record/schema.js';
import { indicatorNamer, regionalName } from './indicators.js';
import type { DocumentPlaces } from './place.js';
import { isNational, nameSubject } from './subjects.js';

/** Says whether the names of a record in its document are wanted. */
export type NamesTest = (record: ClaimRecord, places: DocumentPlaces) => boolean;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A test of names: equal to one of the list, or of the shape of a pattern in it. */
function nameTest(wanted: readonly string[]): (name: string) => boolean {
  const plain = new Set(wanted.filter((name) => !name.includes('*')));
  const patterns = wanted
    .filter((name) => name.includes('*'))
    .map((name) => new RegExp(`^${name.split('*').map(escaped).join('.*')}$`, 'su'));
  return (name) => plain.has(name) || patterns.some((pattern) => pattern.test(name));
}

function subjectTest(wanted: readonly string[], given: string | null): NamesTest {
  const named = wanted.map((name) => nameSubject(name, [], null).name ?? name);
  const codes = new Set(wanted.filter((name) => /^\d{6}$/.test(name)));
  const test = nameTest([...wanted, ...named]);
  return ({ subject }, places) => {
    if (subject !== null && test(subject)) return true;
    const { name, code } = nameSubject(subject, places, given);
    return (name !== null && test(name)) || (code !== null && codes.has(code));
  };
}

function indicatorTest(
  wanted: readonly string[],
  given: string | null,
  lexicon: LexiconExtension | undefined,
): NamesTest {
  const nameOf = indicatorNamer(lexicon);
  const named = wanted.map((name) => nameOf(name, 'amount') ?? nameOf(name, 'growth') ?? name);
  const test = nameTest([...wanted, ...named]);
  return ({ subject, indicator, kind }, places) => {
    if (indicator === null) return false;
    if (test(indicator)) return true;
    const name = nameOf(indicator, kind);
    if (name === null) return false;
    return test(name) || (!isNational(nameSubject(subject, places, given).name) && test(regionalName(name)));
  };
}

/**
 * Prepares to choose records by their subjects and indicators.
 *
 * @param filter what to keep
 * @param given what a text that names no subject is about, or null
 * @param lexicon the user's words
 */
export function namesTest(
  { subjects, indicators }: RecordFilter,
  given: string | null,
  lexicon: LexiconExtension | undefined,
): NamesTest {
  const tests: NamesTest[] = [];
  if (subjects !== null) tests.push(subjectTest(subjects, given));
  if (indicators !== null) tests.push(indicatorTest(indicators, given, lexicon));
  return (record, places) => tests.every((test) => test(record, places));
}
