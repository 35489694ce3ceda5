/** What places in an order and sums of columns are of, where neither heading nor label says it. */
import { isMeasure } from '../roles/measure.js';
import { isSum } from '../roles/sum.js';
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

/** What a sum of columns counts: what the title names of what its unit counts, else the word of the sum; null for others. */
export function summed({ headings }: TableNumber, title: string): string | null {
  const own = headings.at(-1);
  if (own === undefined || own.unit?.unit.kind !== 'classifier' || !isSum(own.text)) return null;
  return nounOfUnit(own.unit.unit.code ?? '', title) ?? own.text;
}
