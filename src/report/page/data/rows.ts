/** A document's text as rows: its lines, of which very long ones are cut, each with the number of its line. */
import type { Body } from './body.js';
import { columnsOf } from './table-columns.js';

/** A row of text; offsets in UTF-16 units, the line's end not included. */
export interface Row {
  readonly start: number;
  readonly end: number;
  /** Number of the line, from 1; null when the row goes on with a line. */
  readonly line: number | null;
  /** Number of the page that begins here, from 1; null when none does. */
  readonly page: number | null;
  /** What the format says the row is; null for ordinary text. */
  readonly kind: 'heading' | 'table' | null;
  /** Widths of the columns of its table, in em; null when it is no row of cells. */
  readonly columns: readonly number[] | null;
}

/** A longer line is cut into rows, so that a text without line ends stays quick. */
const LONGEST = 2000;

/** The rows of a text. */
export function rowsOf({ text, raw }: Body): Row[] {
  if (text === null) return [];
  const rows: Row[] = [];
  const { pages, regions } = raw;
  const columns = regions.map(([kind, start, end]) => (kind === 'table' ? columnsOf(text, { start, end }) : null));
  let page = 0;
  let region = 0;
  let line = 1;
  for (let start = 0; start <= text.length; line++) {
    const feed = text.indexOf('\n', start);
    const next = feed < 0 ? text.length + 1 : feed + 1;
    let end = feed < 0 ? text.length : feed;
    if (end > start && text[end - 1] === '\r') end--;
    for (let from = start; ; ) {
      const to = cut(text, from, end);
      let begins: number | null = null;
      for (; page < pages.length && (pages[page]?.[0] as number) <= from; page++) begins = pages[page]?.[1] ?? null;
      while (region < regions.length && (regions[region]?.[2] as number) <= from) region++;
      const here = regions[region];
      const within = here !== undefined && here[1] < Math.max(to, from + 1);
      rows.push({
        start: from,
        end: to,
        line: from === start ? line : null,
        page: begins,
        kind: within ? here[0] : null,
        columns: within ? (columns[region] ?? null) : null,
      });
      if (to >= end) break;
      from = to;
    }
    start = next;
  }
  // The text's last line end closes a line and opens none.
  const last = rows[rows.length - 1];
  if (rows.length > 1 && last && last.start === last.end && last.start === text.length) rows.pop();
  return rows;
}

/** Where a row ends that begins at `from`: not inside a surrogate pair. */
function cut(text: string, from: number, end: number): number {
  if (end - from <= LONGEST) return end;
  const to = from + LONGEST;
  return /[\udc00-\udfff]/.test(text[to] as string) ? to + 1 : to;
}

/** The row in which an offset lies. */
export function rowAt(rows: readonly Row[], offset: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((rows[middle] as Row).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
