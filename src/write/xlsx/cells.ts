/** Cells of a sheet: a text stays a text, a number a number, a day a date. */
import type { Cell, CellType } from '../../record/columns.js';
import { plainDecimal } from '../../record/number.js';
import { STYLES } from './parts.js';
import { xmlText } from './xml.js';

/** Characters that a cell can hold (UTF-16 units). */
const MOST_TEXT = 32_767;
const DAY = 86_400_000;
/** The day before the first that the 1900 date system counts. */
const EPOCH = Date.UTC(1899, 11, 30);
/** Days before this one are numbered otherwise by Excel, which thinks that 1900 was a leap year. */
const FIRST_DAY = '1900-03-01';

/** The name of a column: 0 is A, 26 is AA. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? columnName(rest) : '') + String.fromCharCode(65 + (index % 26));
}

/** A text that fits a cell; a cut one ends with `…`. */
const fitting = (text: string): string =>
  text.length <= MOST_TEXT ? text : `${text.slice(0, MOST_TEXT - 1).replace(/[\ud800-\udbff]$/, '')}…`;

/** A cell of text, never read as a formula, a number or a date. */
export const textCell = (at: string, text: string, style: number): string =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(fitting(text))}</t></is></c>`;

const numberCell = (at: string, digits: string, style: number): string =>
  `<c r="${at}" s="${style}"><v>${digits}</v></c>`;

/**
 * The XML of a cell; an empty one has none.
 *
 * @param at its name: `B3`
 * @param linked the cell shows a link
 */
export function cellXml(at: string, cell: Cell, type: CellType, linked: boolean): string {
  if (cell === null) return '';
  if (typeof cell === 'number') {
    const whole = type === 'number' && Number.isSafeInteger(cell);
    return numberCell(at, plainDecimal(cell), whole ? STYLES.whole : STYLES.general);
  }
  if (type === 'day' && cell >= FIRST_DAY) {
    return numberCell(at, String((Date.parse(`${cell}T00:00:00Z`) - EPOCH) / DAY), STYLES.day);
  }
  return textCell(at, cell, linked ? STYLES.link : STYLES.text);
}
