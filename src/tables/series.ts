/** Tables that are made alike, one for each place or company: what the first is headed with holds for those below it. */
import type { TextDocument } from '../read/text-document.js';
import type { Caption } from './caption.js';
import type { ReadTable } from './read-table.js';
import { isGroupLine } from './roles/line.js';
import { isGoingOn } from './roles/title.js';
import type { Surroundings } from './surroundings.js';

type Table = TextDocument['regions'][number] & { readonly kind: 'table' };

/** Cells that two tables are compared by. */
const COMPARED = 40;

/** What stands in the first row and the first column of a table. */
function frameOf(text: string, { cells }: Table): string {
  const frame = cells.filter(({ row, column }) => row === 0 || column === 0).slice(0, COMPARED);
  return frame.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, '')).join('\n');
}

/**
 * Gives each table of a document the title, and the unit, of the last one with the same headings and labels, where it has none
 * itself, or only says that it goes on: `（续）`.
 *
 * @param text the document's text
 */
export function series(text: string): (table: ReadTable, region: Table, above: Surroundings) => ReadTable {
  let last: { readonly frame: string; readonly caption: Caption; readonly heading: string } | null = null;
  return (table, region, { headings: [heading = ''] }) => {
    const frame = frameOf(text, region);
    // `美国：` heads one of several alike; another heading begins another section.
    const isSection = last !== null && last.heading !== heading && !isGroupLine(heading);
    const isAlike = last !== null && last.frame === frame && frame.includes('\n') && !isSection;
    const { caption } = table;
    const isNext = isGoingOn(caption.title);
    const goesOn = isNext || (isAlike && caption.title === '' && caption.lead === null);
    const all = isNext ? `${last?.caption.all ?? ''}\n${caption.all}`.trim() : caption.all || last?.caption.all;
    const whole: Caption =
      goesOn && last !== null
        ? { ...caption, title: last.caption.title, lead: last.caption.lead, all: all ?? '' }
        : caption;
    last = { frame, caption: whole, heading };
    return { ...table, caption: whole };
  };
}
