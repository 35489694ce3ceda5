/** Which rows of a table stand inside which, by their marks, blanks and units. */
import type { OpenRow } from './label-marks.js';
import { isMeasure } from './roles/measure.js';
import { isIndustry, isProduct, isSumOf } from './roles/sum.js';
import { isRatioBelow } from './roles/unit-noun.js';

/** How much the blanks of one column may differ. */
const NEAR = 1;
export const sameIndent = (a: OpenRow, b: OpenRow): boolean => Math.abs(a.indent - b.indent) < NEAR;

/** Whether a row stands inside one that is open above it. */
export function isInside(row: OpenRow, above: OpenRow): boolean {
  if (row.part && !above.part) return row.indent > above.indent - NEAR;
  if (!sameIndent(row, above)) return row.indent > above.indent;
  if (row.mark !== null && above.mark !== null) return row.mark > above.mark;
  // Below `一、出厂价格` stand its parts, unmarked.
  if (row.mark === null && above.mark !== null && !row.part)
    return !isSumOf(row.text) && !isMeasure(row.text) && isMeasure(above.text);
  // Below `生产总值` stand the industries.
  if (isProduct(above.text) && isIndustry(row.text)) return true;
  // Marks of a list stand inside what has none; the other way round nothing is said.
  return row.part && above.part
    ? false
    : row.mark !== null &&
        above.mark === null &&
        (row.mark >= 3 || (row.mark === 2 && isMeasure(above.text) && !isMeasure(row.text)));
}

/** Whether a row below another, further in, measures the same: `邮政业务总量` below `邮电业务总量（万元）`. */
export const isAlike = (row: OpenRow, above: OpenRow | undefined): boolean =>
  above !== undefined && row.indent > above.indent && row.text.slice(-2) === above.text.slice(-2);

/** Whether two rows have units of different sorts beside them. */
export const isToldOtherwise = ({ unitColumn: own }: OpenRow, { unitColumn: other }: OpenRow): boolean =>
  own !== null && other !== null && own.unit.code !== other.unit.code;

/** Whether a row is a part of a sum above it: it measures nothing of its own, and has neither mark nor unit. */
export const isPartOfTotal = (row: OpenRow, total: OpenRow): boolean =>
  row.mark === null &&
  !row.written &&
  row.unitColumn?.unit.code === total.unitColumn?.unit.code &&
  row.indent >= total.indent &&
  !isMeasure(row.text) &&
  !isSumOf(row.text);

/** Whether a row that other measures have, too, is a part of the measure above it: `国内航线` below `旅客周转量` and below `货运量`. */
export const isRepeatedBelow = (row: OpenRow, above: OpenRow, repeated: ReadonlySet<string>): boolean =>
  repeated.has(row.text) &&
  !repeated.has(above.text) &&
  !isMeasure(row.text) &&
  isMeasure(above.text) &&
  sameIndent(row, above) &&
  row.mark === above.mark &&
  !isToldOtherwise(row, above);

/**
 * Whether a row is a part of the last one above it that has a unit of its own, in a table that tells units in labels
 * alone: `国内住宿者` below `接待住宿人数（人次）`, with neither blanks nor marks between them.
 */
export function standsUnder(row: OpenRow, head: OpenRow): boolean {
  if (row.unit !== null || row.unitColumn !== null || row.indent < head.indent - NEAR) return false;
  if (row.mark !== null && head.mark !== null && row.mark <= head.mark) return false;
  if (isRatioBelow(row.text, head.text)) return false;
  // A measure of its own is none, unless it is one of the same: `城镇人口` below `总人口（万人）`.
  return !isMeasure(row.text) || (row.text.slice(-2) === head.text.slice(-2) && row.text !== head.text);
}
