/** Which rows are parts of those above them, by their units and by what they measure, where no blanks or marks say so. */
import type { OpenRow } from './label-marks.js';
import { sameIndent } from './label-nesting.js';
import { isTotal } from './roles/label.js';
import { isMeasure } from './roles/measure.js';
import { isComposition } from './roles/share.js';

/** Whether a row that measures does so as the part above it and their whole: `生活污水排放量` behind `#工业废水排放量`. */
const isOfKind = (row: OpenRow, last: OpenRow, whole: OpenRow): boolean =>
  !row.hasUnit && [last, whole].every(({ text }) => text.slice(-2) === row.text.slice(-2) || isTotal(text));

/** Behind `其中：…` come other parts, unmarked: names that do not say what is measured, as the whole does. */
export function goesOn(row: OpenRow, open: readonly OpenRow[]): boolean {
  const [last, whole] = [open.at(-1), open.at(-2)];
  return (
    last?.part === true &&
    whole !== undefined &&
    !row.part &&
    row.mark === null &&
    // `消费支出构成（%）` begins anew.
    !isOfParts(row) &&
    (sameIndent(row, last) ||
      (row.left === last.left &&
        (isMeasure(whole.text) || whole.unit !== null) &&
        (!isMeasure(row.text) || isOfKind(row, last, whole))))
  );
}

/**
 * Whether a part of a whole is told in a unit of its own that is another multiple of the whole's: `民航（吨）` behind `铁路` and
 * `公路`, below `货运量（万吨）`.
 */
export const isPartInOwnUnit = (row: OpenRow, whole: OpenRow, last: OpenRow | undefined): boolean =>
  row.hasUnit &&
  last !== undefined &&
  last !== whole &&
  !last.hasUnit &&
  row.mark === last.mark &&
  sameIndent(row, last) &&
  !isMeasure(row.text) &&
  isMeasure(whole.text) &&
  row.unit?.unit.code === whole.unit?.unit.code &&
  row.unit?.exponent !== whole.unit?.exponent;

/** Whether a row inside another repeats its unit and says only whose it is: `#工业（亿千瓦时）` below `用电量（亿千瓦时）`. */
export const isPartInUnit = (row: OpenRow, whole: OpenRow | undefined): boolean =>
  row.hasUnit &&
  whole !== undefined &&
  row.unit?.unit.code === whole.unit?.unit.code &&
  isMeasure(whole.text) &&
  !isMeasure(row.text);

/** A row of a composition in percent: those below are its parts, `消费支出构成（%）`. */
export const isOfParts = (row: OpenRow): boolean => row.unit?.unit.kind === 'percent' && isComposition(row.text);
