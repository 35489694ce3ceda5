/** Numbers that no words tell of: those of charts, whose axes and columns of data were taken for tables. */
import { isTime } from './roles/time-words.js';
import type { TableNumber } from './table-number.js';

/** Data of a chart that stand in one cell: `13,900-6,320 2,568`. */
const NUMBERS = /^[-+−\d.,，、:：%()（）/~]{9,}$/u;
/** Another number of the chart, no name of a row. */
const PERCENTAGE = /^[-+]?\d+(?:\.\d+)?%$/u;
const areNumbers = (text: string): boolean => NUMBERS.test(text) && !isTime(text);

/**
 * Whether a number stands below no heading and beside no label, or below or beside numbers that were run together.
 *
 * @param number the number with what stands around it
 */
export function isUntold({ label, headings, outer, title }: TableNumber): boolean {
  const around = [
    ...headings.map(({ cell }) => cell.text),
    ...outer.map(({ text }) => text),
    ...(label === null ? [] : [label.cell.text]),
  ];
  return (title === null && around.every((text) => text === '' || PERCENTAGE.test(text))) || around.some(areNumbers);
}
