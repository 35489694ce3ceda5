/** The unit of a level: which of those that stand around a number is its own. */
import { isRelative } from '../../grammars/zh/mention.js';
import type { TableNumber } from './read-table.js';
import { type Parse, PERCENT, type TableUnit, unitNamed } from './units.js';

/** The units around a table. */
export interface Around {
  /** Those that the caption names. */
  readonly units: readonly TableUnit[];
  /** The unit of an earlier table of the same statements. */
  readonly inherited: TableUnit | null;
}

/** The innermost that there is. */
export const innermost = <T>(values: readonly (T | null)[]): T | null =>
  values.findLast((value) => value !== null) ?? null;

const isMoney = (unit: TableUnit | null): boolean => unit?.unit.kind === 'currency';

/** Headings of money, which a column of units that counts or weighs does not speak of. */
const MONEY_HEADING = /(?:金额|价值|销售额|总值|产值|货值)$/u;
/** Headings of what is counted or weighed, which a caption of money does not speak of. */
const QUANTITY_HEADING = /^(?:数量|重量|件数)$/u;
const COUNTED = /(?:[户人家件个项次台辆套座所处篇册名宗]|单位|企业|机构|项目|人员|职工|网点)数$/u;
/** Rates are told in percent, those apart that are multiples. */
const RATE = /(?<!汇|周转|市盈|市净|容积|杠杆|倍)率$/u;

/** A count that its label names by its classifier: `户数`, `从业人数`. */
function unitOfNoun(name: string, parse: Parse): TableUnit | null {
  const classifier = /([户人家件个项次台辆套座所处篇册名宗])数$/u.exec(name)?.[1];
  if (classifier !== undefined) return unitNamed(classifier, parse, true);
  return /(?:数|数量|总数)$/u.test(name) ? { unit: { kind: 'none', code: null }, exponent: 0 } : null;
}

/** The words that say what a number measures, the nearest first: its label, then its headings from the innermost out. */
const nounsOf = ({ headings, label }: TableNumber): string[] => [
  label?.text ?? '',
  ...headings.map(({ text }) => text).reverse(),
];

/** The unit that a caption names for a number; null when it cannot be this number's. */
function captionUnit(number: TableNumber, units: readonly TableUnit[], parse: Parse): TableUnit | null {
  const nouns = nounsOf(number);
  const levels = units.filter(({ unit }) => !isRelative(unit.kind));
  const money = levels.find(isMoney);
  if (money && levels.length === 1) {
    // A caption of money says nothing of what is counted under it.
    const counted = nouns.find((noun) => COUNTED.test(noun));
    if (counted !== undefined) return unitOfNoun(counted, parse);
    if (nouns.some((noun) => QUANTITY_HEADING.test(noun))) return null;
  }
  if (nouns.some((noun) => RATE.test(noun))) return units.find(({ unit }) => isRelative(unit.kind)) ?? PERCENT;
  if (levels.length === 1) return levels[0] ?? null;
  if (levels.length > 1) return nouns.some((noun) => MONEY_HEADING.test(noun)) ? (money ?? null) : null;
  return units.length === 1 ? (units[0] ?? null) : null;
}

/** A price in a table with a column of units is one for each: `价格（元）` in a row of `吨` is CNY/t. */
export function perUnit(money: TableUnit, { headings, unitColumn }: TableNumber): TableUnit | null {
  if (!isMoney(money) || unitColumn === null || unitColumn.exponent !== 0 || money.unit.code === null) return null;
  const { kind, code } = unitColumn.unit;
  if ((kind !== 'measure' && kind !== 'classifier') || code === null || money.unit.code.includes('/')) return null;
  if (!/价/u.test(headings.map(({ text }) => text).join(''))) return null;
  return { unit: { ...money.unit, code: `${money.unit.code}/${code}` }, exponent: money.exponent };
}

/**
 * The unit of a level: heading, column of units, label, what it is a part of, caption, the statements before.
 *
 * @param number the number with what stands around it
 * @param around the units that the caption and earlier tables name
 * @param parse the grammar
 * @returns null when nothing tells it
 */
export function levelUnit(number: TableNumber, { units, inherited }: Around, parse: Parse): TableUnit | null {
  const { headings, unitColumn, label } = number;
  const written = innermost(headings.map(({ unit }) => unit));
  if (written) return perUnit(written, number) ?? written;
  const isMoneyHeading = MONEY_HEADING.test(headings.at(-1)?.text ?? '');
  const beside = [unitColumn, label?.unit ?? null].find((unit) => unit !== null && (!isMoneyHeading || isMoney(unit)));
  if (beside) return beside;
  const told = captionUnit(number, units, parse);
  if (told) return told;
  if (units.length > 0) return null;
  if (inherited) return inherited;
  for (const noun of nounsOf(number)) {
    const unit = unitOfNoun(noun, parse);
    if (unit) return unit;
  }
  return null;
}
