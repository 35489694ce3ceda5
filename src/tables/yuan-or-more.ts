/** Whether a document tells its money in whole yuan, or in multiples of it, by the units above its tables. */
import { globalPattern } from '../../grammars/pattern.js';
import titles from '../../grammars/zh/lexicon/table-titles.json' with { type: 'json' };
import { fold } from '../layout/fold.js';

const TOLD = globalPattern`${titles.unitLine}[:：]\s{0,4}${titles.currencies}?\s{0,4}((?:${titles.multipliers})*)${titles.yuan}`;

/**
 * Whether more tables of a document tell their money in 万元 and other multiples than in 元: numbers to the cent in those that
 * tell nothing may be such, too.
 *
 * @param text the document's text
 */
export function isToldInMultiples(text: string): boolean {
  let multiples = 0;
  let plain = 0;
  for (const [, multiple] of fold(text).matchAll(TOLD)) {
    if (multiple === '') plain++;
    else multiples++;
  }
  return multiples > plain;
}
