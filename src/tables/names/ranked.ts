/** What places in an order and sums of columns are of, where neither heading nor label says it. */
import { isMeasure } from '../roles/measure.js';
import { isOverview } from '../roles/piece.js';
import { isSum } from '../roles/sum.js';
import { joinsNames } from '../roles/title.js';
import { nounOfUnit } from '../roles/unit-noun.js';
import type { TableNumber } from '../table-number.js';

/**
 * What the rows are ranked by: the column of the table that the title ends with, `收视率` of `黄金档剧集收视率`.
 *
 * @param indicator what the title says
 * @param texts headings and labels of the table
 */
export function rankedBy(indicator: string, texts: ReadonlySet<string>): string {
  const columns = [...texts].filter((text) => text.length > 1 && isMeasure(text) && indicator.endsWith(text));
  return columns.toSorted((a, b) => b.length - a.length)[0] ?? indicator;
}

/** A title that names one thing, which a sum may be of. */
const ONE_THING = /^\p{Script=Han}{3,14}$/u;

/**
 * What a sum counts, of columns or of rows: what the title names of what its unit counts, else what the title is of; null for
 * other numbers.
 *
 * @param number the number
 * @param title the table's title
 * @param titled what it is of
 */
export function summed({ headings, label }: TableNumber, title: string, titled: string): string | null {
  const own = headings.at(-1);
  const isOfColumns = own !== undefined && isSum(own.text);
  if (isOfColumns && own.unit?.unit.kind === 'classifier')
    return nounOfUnit(own.unit.unit.code ?? '', title) ?? own.text;
  const isOfRows = label !== null && isSum(label.text);
  return (isOfColumns || isOfRows) && ONE_THING.test(titled) && !isOverview(titled) && !joinsNames(titled)
    ? titled
    : null;
}
