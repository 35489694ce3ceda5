/** Which units a noun of a heading or label is told in: `面积` in square metres, `户数` in 户, `率` in percent. */

import { unicodePattern, wordsOf } from '../../../grammars/pattern.js';
import units from '../../../grammars/zh/lexicon/table-units.json' with { type: 'json' };
import { isRelative, type Unit } from '../../../grammars/zh/mention.js';

const MONEY_HEADING = unicodePattern`${units.moneyHeadings}$`;
/** Whether a noun is of money, which a column of units that counts or weighs does not speak of. */
export const isOfMoney = (noun: string): boolean => MONEY_HEADING.test(noun);

const QUANTITY_HEADING = unicodePattern`^${units.quantityHeadings}$`;
/** Whether a heading is of what is counted or weighed, which a caption of money does not speak of. */
export const isQuantityHeading = (noun: string): boolean => QUANTITY_HEADING.test(noun);

const COUNTED = unicodePattern`(?:${units.classifiers}|${units.countedNouns})${units.numbers}$`;
/** Whether a noun is of a number of things: `企业数`, `户数`. */
export const isNumberOf = (noun: string): boolean => COUNTED.test(noun);

const RATE = unicodePattern`(?<!${units.notInPercent})${units.rates}$|(?<![A-Za-z])${units.shortRates}$`;
/** Whether a noun is of a rate that is told in percent, no multiple. */
export const isRate = (noun: string): boolean => RATE.test(noun);

const PERMILLE_RATE = unicodePattern`${units.permilleRates}$`;
/** Whether a noun is of a rate that is told in ‰ or in 1/10万 as well: `出生率`, `费率`. */
export const isPermilleRate = (noun: string): boolean => PERMILLE_RATE.test(noun);

/** Behind the short names that analysts use: `PE（TTM）`. */
const SHORT_TAIL = unicodePattern`(?:[（-]?${units.shortTails}）?)?$`;
const MULTIPLE = unicodePattern`${units.multiples}$|(?<![A-Za-z/])${units.shortMultiples}${SHORT_TAIL}`;
/** Whether a noun is of a multiple: `求人倍率`. */
export const isMultiple = (noun: string): boolean => MULTIPLE.test(noun);

const PEOPLE = unicodePattern`${units.people}$`;
const POPULATION = unicodePattern`${units.population}$`;
const POPULATION_TITLE = unicodePattern`${units.populationTitles}$`;
/** Whether a title is of a population, told by what it is called: `第五次人口普查数据`. */
export const isPopulationTitle = (title: string): boolean =>
  POPULATION_TITLE.test(title.replace(/(?<=.)（[^（）]*）$/u, '').replace(/^（(.*)）$/u, '$1'));
const PEOPLE_NUMBER = unicodePattern`${units.peopleNumbers}$`;
/** Whether a noun is of people, told one by one: `常住人口`. */
export const isPeople = (noun: string): boolean => PEOPLE.test(noun);
/** Whether a noun is of a population, told in a multiple or one by one. */
export const isPopulation = (noun: string): boolean => POPULATION.test(noun);
/** Whether a title is of a number whose unit its noun names: `在校学生人数`. */
export const isTitleNumber = (noun: string): boolean => PEOPLE_NUMBER.test(noun);

const MONEY_TOTAL = unicodePattern`${units.completedMoney}$`;
/** Whether a noun is of money, where a multiple alone is its unit: `GDP（亿）`. */
export const isMoneyTotal = (noun: string): boolean => MONEY_TOTAL.test(noun);

const PLAIN_RATE = unicodePattern`${units.plainRates}$`;
/** Whether a noun is of a rate that is told in no unit: `容积率`. */
export const isPlainRate = (noun: string): boolean => PLAIN_RATE.test(noun);

const PRICE = unicodePattern`${units.prices}$`;
/** Whether a noun is of what one of something costs, told in money where nothing else is said. */
export const isPrice = (noun: string): boolean => PRICE.test(noun);

const RESULTS: ReadonlySet<string> = new Set(wordsOf(units.results));
/** Whether a heading is of how games ended, which counts them: `胜`. */
export const isResult = (noun: string): boolean => RESULTS.has(noun);

const INDICES = unicodePattern`^(?:\p{Script=Han}{0,8})${units.indices}$`;
/** Whether a noun is of an index that is told in no unit: `AQI`. */
export const isIndexName = (noun: string): boolean => INDICES.test(noun);

const DAYS = unicodePattern`${units.days}$`;
/** Nouns that are told in a unit that is no word of them: `积分`, `年龄`. */
const OWN_UNITS: readonly (readonly [RegExp, string])[] = Object.entries(units.ownUnits).map(([unit, nouns]) => [
  unicodePattern`${nouns}$`,
  unit,
]);

/** The longest noun in a text that is told in a unit: `奖牌` of `奖牌榜`, in 枚; null for none. */
export function nounOfUnit(unit: string, text: string): string | null {
  const nouns = wordsOf((units.ownUnits as Readonly<Record<string, string>>)[unit] ?? '');
  return nouns.filter((noun) => text.includes(noun)).toSorted((a, b) => b.length - a.length)[0] ?? null;
}

/** Whether a noun is told in a unit of its own, whatever its table is told in: `年龄`, `应收账款周转天数`. */
export const isOfOwnUnit = (noun: string): boolean =>
  DAYS.test(noun) || OWN_UNITS.some(([pattern]) => pattern.test(noun));

const HOURS = unicodePattern`${units.hours}$`;
const VISITS = unicodePattern`(${units.visits})${units.numbers}?$`;
const CLASSIFIER = unicodePattern`(${units.classifiers})${units.numbers}$`;
const CASES = unicodePattern`${units.casesEnd}$`;
const NUMBER = unicodePattern`${units.numberNouns}$`;

/** The unit that a noun names itself: `户数`, `日照时数`; the empty text for a number of whatever it names, null for none. */
export function unitWordOf(noun: string): string | null {
  if (HOURS.test(noun)) return units.hour;
  if (DAYS.test(noun)) return units.day;
  const own = OWN_UNITS.find(([pattern]) => pattern.test(noun))?.[1];
  if (own !== undefined) return own;
  const visits = VISITS.exec(noun)?.[1];
  if (visits !== undefined) return visits;
  const classifier = CLASSIFIER.exec(noun)?.[1];
  if (classifier !== undefined) return classifier;
  return NUMBER.test(noun) ? '' : null;
}

const COUNT = unicodePattern`(?<!${units.notCounts})${units.countEnds}$`;
/** Whether a noun is of a count, no index or coefficient. */
export const isCount = (noun: string): boolean => COUNT.test(noun);

/** Whether a noun is of cases before a court or an office, which are told one by one: `收案`. */
export const isOfCases = (noun: string): boolean => CASES.test(noun);

interface Nouns {
  readonly ends?: string;
  readonly holds?: string;
  readonly notBehind?: string;
}

/** Nouns that end with some words or hold others. */
function patternOf({ ends, holds, notBehind }: Nouns): RegExp {
  const sources = [
    ...(ends === undefined ? [] : [notBehind ? unicodePattern`(?<!${notBehind})${ends}$` : unicodePattern`${ends}$`]),
    ...(holds === undefined ? [] : [unicodePattern`${holds}`]),
  ];
  return new RegExp(sources.map(({ source }) => source).join('|'), 'u');
}

const KINDS: Readonly<Record<string, (unit: Unit) => boolean>> = {
  money: ({ kind }) => kind === 'currency',
  relative: ({ kind }) => isRelative(kind),
  each: ({ code }) => code?.includes('/') === true,
  priced: ({ kind, code }) => kind === 'currency' && code?.includes('/') === true,
};

/** Which nouns a unit goes with. */
const FITTING = units.fitting.map((entry) => {
  const codes = new Set(wordsOf(entry.codes ?? ''));
  const isOf = KINDS[entry.kind ?? ''] ?? (({ code }: Unit) => codes.has(code ?? ' '));
  return { isOf, nouns: patternOf(entry) };
});

/** Whether what a noun measures is told in a unit: money for `收入`, areas for `面积`. */
export const goesWith = (unit: Unit, noun: string): boolean =>
  (unit.kind === 'classifier' && noun.endsWith(`${unit.code}${units.numbers}`)) ||
  FITTING.some(({ isOf, nouns }) => isOf(unit) && nouns.test(noun));

/** Whether a noun says in which units it is told. */
export const hasUnits = (noun: string): boolean => FITTING.some(({ nouns }) => nouns.test(noun));

/** Other words for what a caption names a unit of. */
const NAMED = new Map(Object.entries(units.named).map(([of, nouns]) => [of, patternOf(nouns)]));

/** Whether a noun is what a caption names a unit of: `单产`. */
export const isNamedBy = (noun: string, of: string): boolean => NAMED.get(of)?.test(noun) ?? noun.includes(of);

const PER_SHARE = unicodePattern`^.{0,10}${units.perShare}|(?<![A-Za-z])${units.shortPerShare}${SHORT_TAIL}`;
/** Whether a noun is of what is told for each share: `每股经营现金`. */
export const isPerShare = (noun: string): boolean => PER_SHARE.test(noun);

const SHORT_RATIO = unicodePattern`^${[units.shortMultiples, units.shortPerShare, units.shortRates]}${SHORT_TAIL}`;
const EARNINGS = unicodePattern`${units.earnings}$`;
/** Whether a noun is the short name of a ratio told below earnings: no part of them. `PE` below `乙烯销售额` may be a good. */
export const isRatioBelow = (noun: string, whole: string): boolean =>
  SHORT_RATIO.test(noun) && (noun.includes('/') || EARNINGS.test(whole));
