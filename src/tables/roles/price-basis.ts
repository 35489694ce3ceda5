/** The prices that a value is told in: what is left of a heading or label without them. */
import { unicodePattern } from '../../../grammars/pattern.js';
import times from '../../../grammars/zh/lexicon/table-times.json' with { type: 'json' };

const YEAR = /(?:19|20)\d\d/u;
const PRICE_YEAR = unicodePattern`${times.currentPrices}|${YEAR}${times.year}${times.priceBases}?`;
/** The prices that a value is told in: `（按当年价格计算）`, `按2000年可比价格计算`. */
const PRICE_BASIS = new RegExp(
  unicodePattern`
    （${times.by}?(?:${PRICE_YEAR})${times.market}?${times.prices}${times.calculated}?）|
    ^${times.by}?(?:${PRICE_YEAR})${times.market}?${times.prices}${times.calculated}?$|
    ^${times.taking}[^，；]{2,10}${times.chainedVolume}${times.calculated}$`,
  'gu',
);
/** A heading without the prices that its value is told in. */
export const withoutPriceBasis = (text: string): string => text.replace(PRICE_BASIS, '');
/** Whether a label says but in which prices what it is a part of is told: `当年价格`. */
export const isPriceBasis = (text: string): boolean => text !== '' && withoutPriceBasis(text) === '';
const PRICE_TAIL = unicodePattern`(?<=.{2})${times.currentPrices}${times.prices}${times.calculated}?$`;
/** What is told, without the prices behind it: `生产总值当年价格`. */
export const withoutPriceTail = (text: string): string => text.replace(PRICE_TAIL, '');
