/** Times that no number holds for: months of contracts and of the climate, years that prices are counted in. */

import { noneOf, pattern } from '../../grammars/pattern.js';
import type { DateExpression } from '../../grammars/zh/mention.js';
import { comparisons, particles, times } from './lexicon.js';

/** `12月交割`, `3月期约`, `12月份交货的白银`. */
const DELIVERY = pattern`^${times.deliveries}(?!${times.notContracts})`;
/** `11月原油期货`, `7月期货主力合约`. */
const CONTRACT = pattern`^${noneOf(String.raw`，。；：、\d`, particles.genitive)}{1,8}?${times.contracts}(?!${times.notContracts})`;
/** `3月玉米收高1.2%，报每蒲式耳4.05美元`. */
const TRADED = pattern`^${times.traded}[^，。；：、\d]{0,4}?${times.closings}`;
const PER_TRADED = pattern`${times.perTraded}`;

const CLIMATE = pattern`^[^，。；：、\d]{0,3}${times.climate}`;
const CLIMATES = pattern`${times.climates}`;
const HELD_AGAINST = pattern`^[^。；]{0,24}${comparisons.than}`;

const CONSTANT_PRICES = pattern`^${times.constantPrices}`;
const PRICED_BY = pattern`${times.pricedBy}$`;
const PRICES = pattern`^${times.prices}(?=[，。；）]|${times.countedBy}|$)`;

/** `去年同期基数较高`: why a growth is what it is. */
const BASE_EFFECT = pattern`^${comparisons.samePeriodAlone}?${particles.genitive}?${times.baseDegrees}?${times.baseEffects}`;

const isMonth = ({ month, day, part, endMonth, endDay }: DateExpression): boolean =>
  month !== null && day === null && part === null && endDay === null && endMonth === null;

/**
 * Whether a written date is the month of a contract.
 *
 * @param after what follows it in its sentence
 */
export function isContract(date: DateExpression, after: string): boolean {
  if (!isMonth(date) || date.lastDay) return false;
  return DELIVERY.test(after) || CONTRACT.test(after) || (TRADED.test(after) && PER_TRADED.test(after));
}

/** `年平均气温15℃，1月平均气温2℃`: months as they are in every year. */
function isClimate(date: DateExpression, after: string, folded: string): boolean {
  const anyYear = date.year === null && date.yearWord === null && date.month !== null && date.day === null;
  return anyYear && CLIMATE.test(after) && CLIMATES.test(folded) && !HELD_AGAINST.test(after);
}

/** Whether a written date that is of no contract holds for no number, by what stands around it. */
export function isIdleDate(date: DateExpression, before: string, after: string, folded: string): boolean {
  if (isClimate(date, after, folded) || BASE_EFFECT.test(after)) return true;
  const isYear = date.year !== null && date.month === null && date.part === null;
  return isYear && (CONSTANT_PRICES.test(after) || (PRICED_BY.test(before) && PRICES.test(after)));
}

/** Whether a deictic word holds for no number: `在去年同期基数较高的情况下`. */
export const isIdleWord = (after: string): boolean => BASE_EFFECT.test(after);
