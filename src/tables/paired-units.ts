/** Units that are told with what they are units of: of a measure, of a row or of its group. */
import { isForEach } from './price-unit.js';
import { goesWith, hasUnits, isNamedBy, isPrice } from './roles/unit-noun.js';
import type { TableNumber } from './table-number.js';
import type { TableUnit } from './table-unit.js';

/** Whether what a noun measures is told in a unit: money for `收入`, areas for `面积`. */
export const fits = (unit: TableUnit, noun: string): boolean => goesWith(unit.unit, noun);

/** Whether a noun may be told in a unit: not `投资额` in square metres. */
export const isToldIn = (unit: TableUnit, noun: string): boolean => fits(unit, noun) || !hasUnits(noun);

/** Of units with what they are units of the one that the nearest noun is named with. */
export const pairedUnit = (nouns: readonly string[], captioned: readonly TableUnit[]): TableUnit | null =>
  nouns.map((noun) => captioned.find(({ of = '' }) => isNamedBy(noun, of))).find((unit) => unit !== undefined) ?? null;

/** `成交手`, of which notes say `成交量…单位为手`: the heading ends with the unit itself. */
const endsWithUnit = (noun: string, { of = '', unit }: TableUnit): boolean =>
  unit.code !== null &&
  noun.endsWith(unit.code) &&
  noun.length > unit.code.length &&
  of.startsWith(noun.slice(0, -unit.code.length));

/** The unit of what a row or its group is, as notes name it: `铜为元/吨`, of `沪铜1802`. Money for so much is but for prices. */
export function unitOfThing(number: TableNumber, told: readonly TableUnit[]): TableUnit | null {
  const { headings, label } = number;
  const measured = headings.at(-1)?.text ?? '';
  const named = told.find((unit) => endsWithUnit(measured, unit));
  if (named !== undefined) return named;
  const names = [label?.text ?? '', label?.group ?? '', ...number.outer.map(({ text }) => text)];
  const unit = told.find(({ of }) => of !== undefined && names.some((name) => name.includes(of)));
  return unit !== undefined && isToldIn(unit, measured) && (!isForEach(unit) || isPrice(measured)) ? unit : null;
}
