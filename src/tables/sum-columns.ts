/** Columns of the sum of those beside them, which are told in their unit: `总计` behind `金牌`, `银牌` and `铜牌`. */
import { headingNoun } from './roles/noun.js';
import { isSum } from './roles/sum.js';
import { unitWordOf } from './roles/unit-noun.js';
import type { Words } from './table-number.js';
import { type Parse, unitNamed } from './units.js';

const LEAST_PARTS = 2;

/** The word of the unit that the nouns of all columns but the sums name, where it is one. */
function commonUnit(paths: readonly (readonly Words[])[]): string | null {
  const nouns = paths.map((path) => headingNoun(path.at(-1)?.text ?? '')).filter((noun) => noun !== '');
  const words = nouns.map(unitWordOf).filter((word) => word !== null && word !== '');
  const [first] = words;
  return words.length >= LEAST_PARTS && first && words.every((word) => word === first) ? first : null;
}

/**
 * Headings with the unit of the columns that a sum is of.
 *
 * @param headings the headings of each column, the outermost first
 * @param parse the grammar
 */
export function withSumUnits(headings: Words[][], parse: Parse): Words[][] {
  if (headings.flat().some(({ unit }) => unit !== null)) return headings;
  const word = commonUnit(headings);
  const unit = word === null ? null : unitNamed(word, parse, true);
  if (unit === null) return headings;
  return headings.map((path) => {
    const own = path.at(-1);
    return own !== undefined && path.length === 1 && isSum(own.text) ? [{ ...own, unit }] : path;
  });
}
