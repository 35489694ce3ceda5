/** Tables of a document as columns: how wide each is, so that cells stand below each other. */
import type { Span } from './body.js';

/** What parts the cells of a row in a document's text. */
const TAB = '\t';
/** The least and the most room of a column, in em. */
const LEAST = 2;
const MOST = 22;
/** Lines of a long table that its columns are measured by. */
const MEASURED = 200;

/** About how wide a text is, in em. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character < '\u2e80' ? 0.56 : 1;
  return width;
}

/**
 * The widths of the columns of a table.
 *
 * @param text the document
 * @param table where the table stands in it, in UTF-16 units
 * @returns a width for each column in em; null when no line has two cells
 */
export function columnsOf(text: string, { start, end }: Span): readonly number[] | null {
  const widths: number[] = [];
  for (const line of text.slice(start, end).split('\n', MEASURED)) {
    const cells = line.replace(/\r$/, '').split(TAB);
    for (const [i, cell] of cells.entries())
      widths[i] = Math.min(MOST, Math.max(widths[i] ?? LEAST, Math.ceil(widthOf(cell.trim()))));
  }
  return widths.length > 1 ? widths : null;
}

/** The cells of a row, each with the tab behind it, so that no character of the text is left out. */
export function cellsOf(text: string, { start, end }: Span): Span[] {
  const cells: Span[] = [];
  for (let from = start; from <= end; ) {
    const tab = text.indexOf(TAB, from);
    const to = tab < 0 || tab >= end ? end : tab + 1;
    cells.push({ start: from, end: to });
    if (to === end) break;
    from = to;
  }
  return cells;
}

/** Whether a cell holds a number, which stands at the right of its column. */
export const isNumeric = (cell: string): boolean => /^\s*[-+−—]?[\d０-９][\d０-９.,，．]*\s*[%％‰]?\s*$/.test(cell);
