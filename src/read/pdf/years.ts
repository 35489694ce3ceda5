/** Years among the numbers of a page: they head columns or label rows. */
import { pattern } from '../../../grammars/pattern.js';
import calendar from '../../../grammars/zh/lexicon/calendar.json' with { type: 'json' };
import pages from '../../../grammars/zh/lexicon/pages.json' with { type: 'json' };

const YEAR = pattern`
  ^(?:(?:19|20)\d\d${calendar.year}?${pages.yearTail}?(?:[HQ][1-4])?|[1-4][HQ]\d\d(?:\d\d)?|(?:FY|CY)\d\d|\d\d(?=[AEF]))
  [AEFP]?(?:[A-Z]{2,4})?$`;
/** Whether a text is a year or a part of one, with what analysts measure of it: `2023年`, `2025E`, `2024H1`, `1Q25`, `2026PE`. */
export const isYear = (text: string): boolean => YEAR.test(text);
