/** A cell of a table found in plain text that spans nothing. */
import type { Cell, Stretch } from '../read/text-document.js';

/**
 * Makes one.
 *
 * @param stretch where its text stands in the document
 * @param row from 0
 * @param column from 0
 */
export const plainCell = ({ start, end }: Stretch, row: number, column: number, header = false): Cell => ({
  row,
  column,
  rowSpan: 1,
  columnSpan: 1,
  start,
  end,
  header,
  name: null,
});
