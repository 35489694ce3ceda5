/** Years among the numbers of a page: they head columns or label rows. */
import { pattern } from '../../../grammars/pattern.js';
import calendar from '../../../grammars/zh/lexicon/calendar.json' with { type: 'json' };
import numerals from '../../../grammars/zh/lexicon/numerals.json' with { type: 'json' };
import pages from '../../../grammars/zh/lexicon/pages.json' with { type: 'json' };

const YEAR = pattern`
  ^(?:(?:19|20)\d\d${calendar.year}?${pages.yearTail}?(?:[HQ][1-4])?|[1-4][HQ]\d\d(?:\d\d)?|(?:FY|CY)\d\d|\d\d(?=[AEF]))
  [AEFP]?(?:[A-Z]{2,4})?$`;
/** Whether a text is a year or a part of one, with what analysts measure of it: `2023年`, `2025E`, `2024H1`, `1Q25`, `2026PE`. */
export const isYear = (text: string): boolean => YEAR.test(text);

const TIME = pattern`
  ^(?:\d{2,4}([./．])\d{1,2}\1\d{1,2}|${pages.republic}?(?:\d{2,4}|${numerals.digits}{3,4})${calendar.year}
  (?:\d|${numerals.counting}|${pages.months}|${pages.days}|${pages.timeWords})*)(?:[(（][^()（）]{1,6}[)）])?$`;
/** Whether a text is a day or a stretch of time and nothing else: `112.3.31(重编后)`, `113年1月至3月`. */
export const isTime = (text: string): boolean => TIME.test(text.replace(/\s/g, ''));
