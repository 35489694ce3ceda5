/** Documents of Taiwan that count years by the Republic: `民國113年度`, `113年8月底`. */

import { unicodePattern } from '../../grammars/pattern.js';
import times from '../../grammars/zh/lexicon/table-times.json' with { type: 'json' };
import { fold } from '../layout/fold.js';

/** What their money is, where it is not named: `預算數 59,022千元`. */
export const REPUBLIC_MONEY = 'TWD';

/** Years of the Republic from its eightieth on: before, mainland texts write of old times. */
const YEARS = unicodePattern`
  ${times.countedYears}(?:[89]\d|1[0-4]\d|${times.yearNumerals}{3})${times.year}|(?<![\d.])0[89]\d${times.year}
  |(?<![\d.])1[01]\d${times.year}\d{1,2}${times.month}`;
/** How much of a document is looked at. */
const HEAD = 3000;

/** The head of a document as one line. */
export const headText = (text: string): string => fold(text.slice(0, HEAD)).replace(/\s+/gu, '');

/**
 * Whether a document counts its years so.
 *
 * @param text the document's text
 */
export const countsByRepublic = (text: string): boolean => YEARS.test(headText(text));
