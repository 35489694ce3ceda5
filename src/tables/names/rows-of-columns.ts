/** What the headings of a column say of the rows below: whose numbers they are, and whether the rows are counted. */
import { isMeasure } from '../roles/measure.js';
import { headingNoun } from '../roles/noun.js';
import { endsWithSum, isOfItems } from '../roles/piece.js';
import { isRankHeading } from '../roles/share.js';
import type { TableNumber } from '../table-number.js';
import type { HeadingNames } from './headings.js';

/** What headings say of a row; under `…数量` a heading such as 科研机构 is whose number it is. */
export function saidByHeadings(found: HeadingNames, label: string): HeadingNames {
  const isWhose = isMeasure(label) && !endsWithSum(label) && !isMeasure(found.measure);
  return isWhose ? { measure: '', group: found.group + found.measure } : found;
}

/** Whether a row is one of those that are counted, its heading saying what is measured of the one that its label names. */
export function isCountedRow(number: TableNumber): boolean {
  const { isCounted, label, headings, levelHeadings } = number;
  if (!isCounted || label === null || label.unit !== null || isMeasure(label.text)) return false;
  if (isOfItems(number.labelHeading)) return false;
  // What changed, `环比增减`, is what the level beside it measures.
  const [told = '', level = ''] = [headings, levelHeadings].map((path) => path.at(-1)?.text);
  const own = headingNoun(told) === '' && !isRankHeading(told) ? level : told;
  return isMeasure(headingNoun(own)) || isRankHeading(own);
}
