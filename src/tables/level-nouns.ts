/** The words that say what a level measures, and the units that they name by themselves. */
import units from '../../grammars/zh/lexicon/table-units.json' with { type: 'json' };
import { isMark, withoutShortName } from './roles/measure.js';
import { unitWordOf } from './roles/unit-noun.js';
import type { TableNumber } from './table-number.js';
import type { TableUnit } from './table-unit.js';
import { ONE_BY_ONE, type Parse, unitNamed } from './units.js';

/** A count that its label names by its classifier: `户数`, `从业人数`. */
export function unitOfNoun(name: string, parse: Parse): TableUnit | null {
  if (isMark(name)) return unitNamed(units.mark, parse, true);
  const word = unitWordOf(name);
  if (word === null) return null;
  return word === '' ? ONE_BY_ONE : unitNamed(word, parse, true);
}

/** `接待人数（过夜）`: what is measured stands before the bracket. */
export const withoutNote = (noun: string): string => withoutShortName(noun.replace(/(?<=.{2})（[^（）]*）$/u, ''));

/** The words that say what a number measures, the nearest first: its label, then its headings from the innermost out. */
export const nounsOf = ({ headings, label }: TableNumber): string[] =>
  [label?.text ?? '', ...headings.map(({ text }) => text).reverse()].map(withoutNote);

/** Whether a number has no fraction. */
export const isWhole = ({ cell }: TableNumber): boolean => cell.number !== null && cell.number.value.exponent >= 0;
