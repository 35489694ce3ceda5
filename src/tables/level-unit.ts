/** The unit of a level: which of those that stand around a number is its own. */

import { toNumber } from '../../grammars/zh/decimal.js';
import units from '../../grammars/zh/lexicon/table-units.json' with { type: 'json' };
import { isRelative } from '../../grammars/zh/mention.js';
import type { Around } from './around.js';
import type { BareNumber } from './bare-number.js';
import { isOfPeople, PERSON } from './counted.js';
import { unitOfCurrencyRow } from './currency-rows.js';
import { countAtLast, unitOfTitle, unitOfTitles } from './last-units.js';
import { isWhole, nounsOf, unitOfNoun, withoutNote } from './level-nouns.js';
import { isCurrency } from './money-units.js';
import { countOf } from './number-rows.js';
import { unitInOrder } from './ordered-units.js';
import { fits, pairedUnit, unitOfThing } from './paired-units.js';
import { isOfVolume } from './pieces.js';
import { isMoney, isToTheCent, MONEY, perUnit, priceOf } from './price-unit.js';
import { isMeasure } from './roles/measure.js';
import { headingNoun } from './roles/noun.js';
import { titleNoun } from './roles/title.js';
import {
  isIndexName,
  isMoneyTotal,
  isMultiple,
  isNumberOf,
  isOfCases,
  isOfMoney,
  isOfOwnUnit,
  isPeople,
  isPerShare,
  isPlainRate,
  isPopulation,
  isPrice,
  isQuantityHeading,
  isRate,
  unitWordOf,
} from './roles/unit-noun.js';
import { unitOfScore } from './scores.js';
import { isOfAllMoney } from './statement-units.js';
import type { TableNumber } from './table-number.js';
import type { TableUnit } from './table-unit.js';
import { INDEX_UNIT, isIndex, MULTIPLES, ONE_BY_ONE, type Parse, PERCENT, unitNamed } from './units.js';

/** The innermost that there is. */
export const innermost = <T>(values: readonly (T | null)[]): T | null =>
  values.findLast((value) => value !== null) ?? null;

/** Of several units of a caption the one that the nearest telling noun goes with; null when that is none or several. */
function fittingUnit(nouns: readonly string[], captioned: readonly TableUnit[]): TableUnit | null {
  for (const noun of nouns) {
    const [unit, other] = captioned.filter((one) => noun !== '' && fits(one, noun));
    if (unit) return other === undefined ? unit : null;
  }
  return null;
}

/** `人口（万）`, `GDP（亿）`: a multiplier alone is completed with the unit of what it multiplies. */
export function completed(unit: TableUnit, number: TableNumber, parse: Parse): TableUnit {
  if (unit.unit.kind !== 'none' || unit.exponent === 0) return unit;
  for (const noun of nounsOf(number)) {
    if (isPopulation(noun)) return { unit: { kind: 'classifier', code: PERSON }, exponent: unit.exponent };
    const counted = unitOfNoun(noun, parse);
    if (counted) return { ...counted, exponent: unit.exponent };
    if (isMoneyTotal(noun) || fits(MONEY, noun)) return { ...MONEY, exponent: unit.exponent };
  }
  return unit;
}

/** The unit that a caption names for a number; null when it cannot be this number's. */
function captionUnit(
  number: TableNumber,
  told: readonly TableUnit[],
  measures: readonly string[],
  parse: Parse,
): TableUnit | null {
  const nouns = nounsOf(number);
  const captioned = told.filter(({ of }) => of === undefined);
  if (captioned.length < told.length) {
    const paired = pairedUnit(nouns, told) ?? unitOfThing(number, told);
    if (paired !== null || captioned.length === 0) return paired;
  }
  const levels = captioned.filter(({ unit }) => !isRelative(unit.kind));
  const isRelativeTold = levels.length < captioned.length;
  if (!isRelativeTold && [nouns[0], nouns[1]].some((noun) => noun !== undefined && isMultiple(noun))) return MULTIPLES;
  if (levels.length === 0 && nouns.some((noun) => noun.endsWith(units.index))) return INDEX_UNIT;
  const money = levels.find(isMoney);
  if (money && levels.length === 1) {
    // A caption of money says nothing of what is counted under it.
    const counted = nouns.find((noun) => isNumberOf(noun) || isOfOwnUnit(noun));
    if (counted !== undefined) return unitOfNoun(counted, parse);
    if (nouns.some(isQuantityHeading)) return null;
  }
  // `年龄` in a table told in shares.
  const aged = levels.length === 1 && levels[0]?.unit.kind === 'classifier' ? nouns.find(isOfOwnUnit) : undefined;
  const ownUnit = aged === undefined ? null : unitOfNoun(aged, parse);
  if (ownUnit?.unit.kind === 'measure') return ownUnit;
  if (nouns.some(isRate)) return captioned.find(({ unit }) => isRelative(unit.kind)) ?? PERCENT;
  if (levels.length === 1) return levels[0] ?? null;
  if (levels.length > 1) {
    // `饲养场数`, of `场、头`.
    const own = levels.find(({ unit }) => nouns.some((noun) => unitWordOf(noun) === unit.code));
    if (own !== undefined) return own;
    const wholes = number.wholeHeadings.flat().map(({ text }) => text);
    return nouns.some(isOfMoney)
      ? (money ?? null)
      : (fittingUnit([...nouns, ...(number.label?.parents ?? []).map(withoutNote), ...wholes], levels) ??
          unitInOrder(number, levels, measures));
  }
  return captioned.length === 1 ? (captioned[0] ?? null) : null;
}

/** Whether a unit is relative where another is none. */
const isOtherwise = (own: TableUnit | null, other: TableUnit): boolean =>
  own !== null && isRelative(own.unit.kind) && !isRelative(other.unit.kind);

/**
 * The unit of a level: heading, column of units, label, what it is a part of, caption, the statements before.
 *
 * @param number the number with what stands around it
 * @param around the units that the caption and earlier tables name
 * @param parse the grammar
 * @returns null when nothing tells it
 */
export function levelUnit(number: TableNumber, around: Around, parse: Parse): TableUnit | null {
  const nouns = nounsOf(number);
  // What stands first in its row, in whole numbers, names the row, and is no ratio: `组合`, `1` below `夏普比率`.
  if (number.cell.cell.column === 0 && isWhole(number) && nouns.some(isMultiple)) return null;
  const told = toldUnit(number, around, parse);
  const heading = number.headings.at(-1);
  const isOwn = told === number.label?.unit || (told === heading?.unit && isPerShare(heading?.text ?? ''));
  return told !== null && isMoney(told) && !isOwn ? amongMoney(told, nouns) : told;
}

/** The unit of a number whose table is told in money: `每股净利润` and `市盈率` are told in no millions of it. */
function amongMoney(told: TableUnit, nouns: readonly string[]): TableUnit {
  if (nouns.some(isMultiple)) return MULTIPLES;
  return told.exponent > 0 && nouns.some(isPerShare) ? { ...told, exponent: 0 } : told;
}

function toldUnit(number: TableNumber, around: Around, parse: Parse): TableUnit | null {
  const { units: captioned, inherited } = around;
  const { headings, unitColumn, label } = number;
  if (isIndex(label?.groupUnit ?? null)) return INDEX_UNIT;
  const written = innermost(headings.map(({ unit }) => unit));
  // `每股盈利（港仙）` below a heading that is the unit of all, `港币千元`.
  const isOfAll = headings.some(({ unit, text }) => unit === written && text === '');
  if (written && isOfAll && label?.hasUnit && label.unit !== null) return label.unit;
  // `2003年（万亿元）` over `最终消费率（%）`: the row says it of itself.
  const isOfTime = headings.every(({ text }) => headingNoun(text) === '');
  if (written && isOfTime && label !== null && isMeasure(label.text) && isOtherwise(label.unit, written))
    return label.unit;
  if (written) return perUnit(written, number) ?? completed(written, number, parse);
  const isMoneyHeading = isOfMoney(headings.at(-1)?.text ?? '');
  const price = unitColumn !== null && isPrice(headings.at(-1)?.text ?? '') ? priceOf(number, captioned) : null;
  if (price !== null) return price;
  // `美元` below `货币名称`, under what it costs.
  const isPriced = isPrice(headings.at(-1)?.text ?? '') && isCurrency(label?.cell.text ?? '');
  const ofLabel = isPriced ? null : (label?.unit ?? null);
  const ofCurrency = isPriced || unitColumn !== null ? null : unitOfCurrencyRow(number, around);
  if (ofCurrency !== null) return ofCurrency;
  const beside = [unitColumn, ofLabel].find((unit) => unit !== null && (!isMoneyHeading || isMoney(unit)));
  if (beside) return completed(beside, number, parse);
  // A part is told in the unit of its whole: `#工业` beside `生产总值（亿元）`.
  const ofWhole = innermost(number.wholeHeadings.flatMap((path) => path.map(({ unit }) => unit)).reverse());
  if (ofWhole && !isRelative(ofWhole.unit.kind)) return ofWhole;
  // `指标（百万元）`, `资产负债表（百万元）`: the heading over the labels tells the unit of all.
  const { labelUnit, labelHeading } = number;
  const saysNothing = headingNoun(labelHeading) === '' || titleNoun(labelHeading) === '';
  if (label !== null && isMoney(labelUnit) && saysNothing) return labelUnit;
  // `性别比` where the caption tells people and percent.
  if (captioned.length > 1 && nounsOf(number).some(isPlainRate)) return INDEX_UNIT;
  const told = captionUnit(number, captioned, around.measures, parse);
  if (told) return completed(told, number, parse);
  // `成交笔数` where notes tell but the unit of `成交金额`.
  const own = captioned.every(({ of }) => of !== undefined) ? nounsOf(number).find(isNumberOf) : undefined;
  const counted = (): TableUnit | null => countAtLast(number, around);
  if (captioned.length > 0)
    return own === undefined
      ? captioned.every(({ of }) => of !== undefined)
        ? counted()
        : null
      : unitOfNoun(own, parse);
  // Accounts to the cent are told in no thousands, whatever statements far above were told in.
  if (inherited) return isToTheCent(number) && isGreat(number) ? { ...inherited, exponent: 0 } : inherited;
  return unitByWords(number, around, parse) ?? counted();
}

/** The unit that no unit around a number tells: by what text and titles say, and what the number measures. */
function unitByWords(number: TableNumber, around: Around, parse: Parse): TableUnit | null {
  const { ofAll, toldInText } = around;
  if (ofAll && isOfAllMoney(nounsOf(number), ofAll, around.isMoney)) return ofAll;
  const ofText = toldInText.ofColumn(number.cell.cell.column);
  if (ofText) return ofText;
  const ofScore = unitOfScore(number, parse);
  if (ofScore) return ofScore;
  // `月薪` of a row of people is money.
  // `去年同期` and `增减` beside `今日价格` are told as that is.
  if ([...number.headings, ...number.levelHeadings].some(({ text }) => isPrice(text))) return around.priced ?? MONEY;
  // `每股现金流`, in accounts that tell no unit.
  if (nounsOf(number).some(isPerShare)) return around.ofShares;
  const named = unitOfNouns(number, around, parse);
  // `评估价值` beside a column of which the text tells a sum in 万元.
  if (named) return named === MONEY ? (toldInText.money() ?? named) : named;
  // `经空路` below `入境旅客`.
  if (isWhole(number) && number.label?.parents.some(isOfPeople)) return unitNamed(PERSON, parse, true);
  const ofTitle = unitOfTitle(number, around.noun, around.isOfPopulation, parse);
  if (ofTitle) return ofTitle;
  const ofRows = around.isOfNumbers && isWhole(number) ? countOf(number, nounsOf(number)) : null;
  return (
    ofRows ??
    unitOfTitles(number, around.titles) ??
    (isInYuan(number, around) && around.isMoneyBeside(number) ? MONEY : null)
  );
}

/** A million with its cents is no multiple of thousands. */
const GREAT = 1_000_000;
const isGreat = ({ cell }: TableNumber): boolean => cell.number !== null && toNumber(cell.number.value) >= GREAT;

/** Whether money that tells no unit can be in yuan: not where the tables around tell theirs in multiples, and it is as small. */
const isInYuan = (number: TableNumber, { inMultiples }: Around): boolean => !inMultiples || isGreat(number);

/** The unit that label or headings name by themselves, the nearest first: `倍数`, `从业人员`, `均价`. */
function unitOfNouns(number: TableNumber, around: Around, parse: Parse): TableUnit | null {
  for (const noun of [...nounsOf(number), ...number.outer.map(({ text }) => text)]) {
    if (isMultiple(noun)) return MULTIPLES;
    if (isWhole(number) && (isOfCases(noun) || (around.byPiece && isOfVolume(noun)))) return ONE_BY_ONE;
    if (isWhole(number) && isOfPeople(noun)) return unitNamed(PERSON, parse, true);
    if (isPlainRate(noun) || isIndexName(noun)) return INDEX_UNIT;
    if (isPrice(noun) || (isToTheCent(number) && isInYuan(number, around) && fits(MONEY, noun))) return MONEY;
    const unit = unitOfNoun(noun, parse) ?? (isOfPeopleAtAll(number, noun) ? unitNamed(PERSON, parse, true) : null);
    if (unit) return unit;
  }
  return null;
}

/** A population of fewer may be told in ten thousands. */
const LEAST_PEOPLE = 1000;

/** Whether a whole number is one of people by its noun: `常住人口`, or `人口` where it is great. */
const isOfPeopleAtAll = (number: TableNumber, noun: string): boolean =>
  isWhole(number) &&
  (isPeople(noun) || (isPopulation(noun) && toNumber((number.cell.number as BareNumber).value) >= LEAST_PEOPLE));
