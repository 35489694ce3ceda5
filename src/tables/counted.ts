/** What units count: people in 人, enterprises in 个 or 家. A noun that its unit counts says itself what is measured. */

import { unicodePattern, wordsOf } from '../../grammars/pattern.js';
import units from '../../grammars/zh/lexicon/table-units.json' with { type: 'json' };
import { isOther } from './roles/parts.js';
import type { TableUnit } from './table-unit.js';

/** For each unit the nouns that it counts. */
const NOUNS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(units.counted).flatMap(([words, nouns]) => {
    const pattern = unicodePattern`${nouns}$`;
    return wordsOf(words).map((unit) => [unit, pattern] as const);
  }),
);

/** Nouns as general as the unit: `企业`, `人员`. */
const GENERAL: ReadonlySet<string> = new Set(wordsOf(units.generalCounted));
/** The unit of people. */
export const PERSON: string = units.person;

/** `执业医师（含助理）` is counted as `执业医师`. */
const NOTE = /（[^（）]*）$/u;

/**
 * Whether a unit counts what a noun names, so that nothing need be added to it: `执业医师` in 人, `专科医院` in 个.
 *
 * @param noun a heading or label, folded
 * @param unit the unit of its numbers
 */
export function isCountedIn(noun: string, unit: TableUnit | null): boolean {
  const bare = noun.replace(NOTE, '');
  return !GENERAL.has(bare) && !isOther(bare) && isOfCounted(bare, unit);
}

const NUMBER_TAIL = unicodePattern`(?<=.{2})${units.peopleNumberTails}$`;

/** Whether a noun names people, as such or with `数` behind it: `卫生技术人员数`, `注册护士`. */
export const isOfPeople = (noun: string): boolean =>
  NOUNS.get(PERSON)?.test(noun.replace(NOTE, '').replace(NUMBER_TAIL, '')) === true;

const THINGS: readonly RegExp[] = [...NOUNS].flatMap(([unit, pattern]) => (unit === PERSON ? [] : [pattern]));
/** Whether a noun names things that are counted, no people: `医院`, `农户`. */
export const isThing = (noun: string): boolean => THINGS.some((pattern) => pattern.test(noun.replace(NOTE, '')));

const GENERAL_END = unicodePattern`${units.generalCounted}$`;
const NUMBER_END = unicodePattern`${units.numbers}$`;
/** Whether a name is of those who have what is counted, no sort of it: `内资企业` of `工会数`; `综合医院` is one of `机构数`. */
export function isWhoseOf(name: string, all: string, unit: TableUnit | null): boolean {
  const thing = all.replace(NUMBER_END, '');
  return GENERAL_END.test(name) && !GENERAL_END.test(thing) && thing !== all && isOfCounted(thing, unit);
}

/** Whether a unit counts things of the sort that a noun names, however general it is: `职工` in 人. */
export const isOfCounted = (noun: string, unit: TableUnit | null): boolean =>
  unit?.unit.kind === 'classifier' && NOUNS.get(unit.unit.code ?? '')?.test(noun.replace(NOTE, '')) === true;
