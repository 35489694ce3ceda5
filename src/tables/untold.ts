/** Numbers that no words tell of: those of charts, whose axes, legends and columns of data were taken for tables. */
import { unicodePattern } from '../../grammars/pattern.js';
import labels from '../../grammars/zh/lexicon/table-labels.json' with { type: 'json' };
import { isTime } from './roles/time-words.js';
import type { TableNumber } from './table-number.js';

/** Data of a chart that stand in one cell: `13,900-6,320 2,568`. */
const NUMBERS = /^[-+−\d.,，、:：%()（）/~]{9,}$/u;
const areNumbers = (text: string): boolean => NUMBERS.test(text) && !isTime(text);
/** Another number of the chart, no name of a row: `61%`, `.5%`, `130nm`. */
const PIECE = /^[-+.]?\d+(?:\.\d+)?(?:%|[a-z]{1,3}|\+)?$/u;
const PERCENTAGE = /^[-+.]?\d+(?:\.\d+)?%$/u;
/** `同比增速（右轴）`: a line of a legend. */
const AXIS = unicodePattern`（${labels.axes}）`;

/**
 * Whether no words tell what a number is: it stands among other numbers alone, beside some that were run together, or below
 * the legend of a chart.
 *
 * @param number the number with what stands around it
 */
export function isUntold({ cell, label, headings, outer }: TableNumber): boolean {
  const over = headings.map((heading) => heading.cell.text);
  const beside = [...outer.map(({ text }) => text), ...(label === null ? [] : [label.cell.text])];
  const around = [...over, ...beside];
  if (around.some((text) => areNumbers(text) || AXIS.test(text))) return true;
  // Percentages beside each other, their headings far off.
  if (cell.number?.rest === '%' && PERCENTAGE.test(label?.cell.text ?? '')) return true;
  return around.every((text) => text === '' || (PIECE.test(text) && !isTime(text)));
}
