/** The units of numbers that neither headings, label nor caption tell: what the titles further out say, or what is counted. */
import { unicodePattern, wordsOf } from '../../grammars/pattern.js';
import units from '../../grammars/zh/lexicon/table-units.json' with { type: 'json' };
import type { Around } from './around.js';
import { isOfPeople, isThing } from './counted.js';
import { isWhole, nounsOf, unitOfNoun } from './level-nouns.js';
import { fits } from './paired-units.js';
import { isMeasure } from './roles/measure.js';
import { isRankHeading } from './roles/share.js';
import { isTime } from './roles/time-words.js';
import {
  hasUnits,
  isCount,
  isIndexName,
  isOfMoney,
  isPermilleRate,
  isPopulation,
  isPrice,
  isRate,
  isResult,
  isTitleNumber,
} from './roles/unit-noun.js';
import type { TableNumber } from './table-number.js';
import type { TableUnit } from './table-unit.js';
import { INDEX_UNIT, type Parse, PERCENT, unitNamed } from './units.js';

/** What is counted, one by one, whatever its classifier is. */
const COUNTED: TableUnit = { unit: { kind: 'classifier', code: null }, exponent: 0 };

const CLASSIFIERS: readonly TableUnit[] = wordsOf(units.countingUnits).map((code) => ({
  unit: { kind: 'classifier', code },
  exponent: 0,
}));
/** Whether a noun is told in units that count nothing: `面积`. */
const isToldInMeasure = (noun: string): boolean => hasUnits(noun) && !CLASSIFIERS.some((unit) => fits(unit, noun));

const OWN_MEASURE = unicodePattern`${units.notCounted}$`;
/** Whether a noun says that something is measured, priced, rated or ordered: no count of things. */
const isOfMeasure = (noun: string): boolean =>
  noun !== '' &&
  !isTime(noun) &&
  (!isCountNoun(noun) || OWN_MEASURE.test(noun)) &&
  (isMeasure(noun) || isPrice(noun) || isToldInMeasure(noun) || isRankHeading(noun) || OWN_MEASURE.test(noun));

/** Whether a noun is of a count: of people, or a number of something. */
const isCountNoun = (noun: string): boolean =>
  isOfPeople(noun) || isPopulation(noun) || isTitleNumber(noun) || isCount(noun);

const PEOPLE: TableUnit = { unit: { kind: 'classifier', code: units.person }, exponent: 0 };

/**
 * The unit of a number that nothing but the title names: `结婚对数`, `出租率`.
 *
 * @param titled what the title says that is measured
 * @param isOfPopulation the title is of a population
 */
export function unitOfTitle(
  number: TableNumber,
  titled: string,
  isOfPopulation: boolean,
  parse: Parse,
): TableUnit | null {
  // What headings and label measure is none of what the title does.
  const nouns = nounsOf(number);
  if (nouns.some((noun) => OWN_MEASURE.test(noun) && !isTime(noun))) return null;
  const isOpen = nouns.every((noun) => !isMeasure(noun));
  if (isOpen && isRate(titled) && !isPermilleRate(titled)) return PERCENT;
  // `海运价格指数` over routes.
  if (isOpen && (titled.endsWith(units.index) || isIndexName(titled)) && !nouns.some(hasUnits)) return INDEX_UNIT;
  if (!isWhole(number)) return null;
  if (isPopulation(titled) || (isOfPopulation && nouns.every(isToldByHead)))
    return unitNamed(units.person, parse, true);
  if (isResult(number.headings.at(-1)?.text ?? '')) return unitNamed(units.resultUnit, parse, true);
  return (isOpen && !nouns.some(hasUnits)) || isTitleNumber(titled) ? unitOfNoun(titled, parse) : null;
}

/** Whether a noun says nothing of how it is told, or that it is told in people: `女`. */
const isToldByHead = (noun: string): boolean => !hasUnits(noun) || fits(PEOPLE, noun);

/**
 * The unit that a title further out gives, where the nearest says nothing of what is measured: percent below `存款利率`.
 *
 * @param number the number with what stands around it
 * @param titles what the nearest title says that is measured, then those above it
 */
export function unitOfTitles(number: TableNumber, [nearest = '', ...above]: readonly string[]): TableUnit | null {
  const nouns = [...nounsOf(number), nearest];
  if (nouns.some((noun) => isMeasure(noun) || hasUnits(noun))) return null;
  const measure = above.find((noun) => isMeasure(noun));
  return measure !== undefined && isRate(measure) && !isPermilleRate(measure) ? PERCENT : null;
}

/**
 * What is counted where nothing tells a unit: a column of whole numbers of which label, headings, titles or the text say that
 * people or things are counted, and none that anything is measured.
 *
 * @param number the number with what stands around it
 * @param around the titles around its table, and what the text tells
 */
export function countAtLast(
  number: TableNumber,
  { titles, isWholeColumn, toldInText }: Pick<Around, 'titles' | 'isWholeColumn' | 'toldInText'>,
): TableUnit | null {
  const { column } = number.cell.cell;
  if (!isWhole(number) || !isWholeColumn(column)) return null;
  const own = [...nounsOf(number), ...number.outer.map(({ text }) => text)];
  const [title = ''] = titles;
  const told = own.some(isOfMoney) ? null : toldInText.countOf(column);
  if (told !== null) return told;
  if ([...own, title].some(isOfMeasure)) return null;
  // A heading that is nothing but Latin letters may be of anything.
  const heading = number.headings.at(-1)?.text ?? '';
  const isNamed = /\p{Script=Han}/u.test(heading);
  if (/^[A-Za-z]/u.test(heading) && !isNamed) return null;
  const isCounted = [...own, ...titles].some((noun) => isCountNoun(noun) && !isTime(noun));
  // `医院` over the numbers of regions; beside a number it may be whose that is.
  if (isCounted || number.headings.some(({ text }) => isThing(text))) return COUNTED;
  // A column beside one of which the text tells what it counts.
  return isNamed && number.label !== null ? toldInText.counted() : null;
}
