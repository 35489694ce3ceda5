/** Labels of sums, and of the product of all industries. */

import { unicodePattern } from '../../../grammars/pattern.js';
import nouns from '../../../grammars/zh/lexicon/table-nouns.json' with { type: 'json' };

/** Labels of a whole, which name nobody: `合计`, `国内总计`. */
const SUM = unicodePattern`^${nouns.sumsAtHome}?${nouns.sums}$`;
const SUM_END = unicodePattern`${nouns.sumTails}$`;
const SUM_ALONE = unicodePattern`^${nouns.totals}$`;
const PRODUCT = unicodePattern`${nouns.products}$`;
const INDUSTRY = unicodePattern`${nouns.industries}$`;

const OF_ALL = unicodePattern`${nouns.ofAll}`;
/** Whether a noun measures all of several: `用水总量`, `总人口`. */
export const isWholeOfAll = (noun: string): boolean => OF_ALL.test(noun);

/** Whether a label is that of a sum and names nobody, `总数` and `总额` as well. */
export const isSum = (text: string): boolean => SUM.test(text);
/** Whether a label is a word of a sum alone: `合计`. */
export const isSumAlone = (text: string): boolean => SUM_ALONE.test(text);
/** Whether a label ends with a word of a sum: `收入合计`. */
export const isSumOf = (text: string): boolean => SUM_END.test(text);
const TOTAL_OF = unicodePattern`(?<=.{3})(?:${nouns.sums}|${nouns.totalAmount})$`;
/** Whether a label is of the sum of what it measures: `从业人员总数`. */
export const isTotalOf = (text: string): boolean => TOTAL_OF.test(text);
const SUM_OF_ACCOUNTS = unicodePattern`(?<=.{2})${nouns.summed}(?:（[^（）]*）)?${nouns.sumTails}$`;
/** Whether a label names itself what it sums: `筹资活动现金流出小计`. */
export const isSumOfAccounts = (text: string): boolean => SUM_OF_ACCOUNTS.test(text);
const RECONCILED = unicodePattern`${nouns.reconciled}`;
/** Whether a label heads rows that lead from one measure to another: `将净利润调节为经营活动现金流量`. */
export const isReconciliation = (text: string): boolean => RECONCILED.test(text);
/** Whether a name is of the product of all industries. */
export const isProduct = (text: string): boolean => PRODUCT.test(text);
/** Whether a name is of a sector or industry, whose part of the product is its value added. */
export const isIndustry = (text: string): boolean => INDUSTRY.test(text);
