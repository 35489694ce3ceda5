/** Nouns that say by themselves what is measured: a label that ends with one needs nothing beside it. */

import { unicodePattern } from '../../../grammars/pattern.js';
import nouns from '../../../grammars/zh/lexicon/table-nouns.json' with { type: 'json' };
import { kept } from './kept.js';

const MEASURE = unicodePattern`${nouns.measures}$`;
/** Households by what they earn: no income itself. */
const INCOME_CLASS = unicodePattern`^${nouns.incomeClasses}${nouns.incomes}$`;
/** Marks of examinations, which tables tell without a unit. */
const MARKS = unicodePattern`
  ${nouns.marked}${nouns.mark}${nouns.numbers}?$|${nouns.mark}${nouns.numbers}${nouns.lines}?$|
  ${nouns.markGap}$|${nouns.markLines}${nouns.lines}$`;
const NOTE = /（[^（）]*）$/u;
/** Things by their size: `小功率`. */
const SIZE_CLASS = unicodePattern`^${nouns.sizes}${nouns.sized}$`;
/** `合并成本合计` */
const SUM = unicodePattern`(?<=.{2})${nouns.sumTails}$`;
/** The short name of a measure behind it: `市盈率PE`. */
const SHORT_NAME = /(?<=\p{Script=Han}{2})[A-Za-z]{2,6}$/u;
/** A measure without its short name; other nouns stay as they are. */
export function withoutShortName(noun: string): string {
  const bare = noun.replace(SHORT_NAME, '');
  return MEASURE.test(bare) ? bare : noun;
}

/** Whether a noun says by itself what is measured. */
export const isMeasure = kept((noun: string): boolean => {
  const bare = withoutShortName(noun.replace(NOTE, ''));
  if (INCOME_CLASS.test(bare) || SIZE_CLASS.test(bare)) return false;
  return MEASURE.test(bare) || MEASURE.test(bare.replace(SUM, '')) || isMark(bare);
});

/** What a noun measures, without whose or of what: `产量` of `粮食产量`; the empty text where a sign alone says it. */
export function measureOf(noun: string): string {
  const measure = MEASURE.exec(noun)?.[0] ?? '';
  return measure.length > 1 ? measure : '';
}

/** Whether a noun is of marks: `最低分`, `一本线`. */
export const isMark = (noun: string): boolean => MARKS.test(noun);
