/** Offices of public authorities: the place whose they are, their field and the word for an office, `云浦市规划和自然资源局`. */

import { unicodePattern } from '../../grammars/pattern.js';
import { calendar, names, particles } from './lexicon.js';

const FIELDS = unicodePattern`${names.officeFields}(?:(?:${particles.and}|、)?${names.officeFields}){0,3}`;
const PLACE = unicodePattern`(?!${names.notOffices})(?:\p{Script=Han}{2,5}?${names.officePlaces}){1,3}|${names.officeHeads}`;
/** No office goes on like this: `教育局域网`, `财政局面`. */
const OFFICE = unicodePattern`^(?:${PLACE})${FIELDS}${names.officeTails}(?!${names.officeTailsNot})`;
/** What an office has of its own: in news, it mostly tells of what is its place's. */
const ACCOUNTS = unicodePattern`^(?:\d{4}${calendar.year}(?:${names.yearTail})?)?(?:${names.officeAccountHeads})?${names.officeAccounts}`;
/** Whether what stands behind an office is a number of its own accounts: `支出合计`. */
export const isOfItsAccounts = (behind: string): boolean => ACCOUNTS.test(behind);

/** A cheap test before the pattern. */
const TAIL = unicodePattern`${names.officeTails}`;

/**
 * The office that a text begins with.
 *
 * @param text folded
 * @returns null where it begins with none
 */
export const officeAtHead = (text: string): string | null =>
  TAIL.test(text) ? (OFFICE.exec(text)?.[0] ?? null) : null;
