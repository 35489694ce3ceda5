/** Running heads, running feet and page numbers: what stands at the edge of one page after the other. */

import { pattern } from '../../../grammars/pattern.js';
import calendar from '../../../grammars/zh/lexicon/calendar.json' with { type: 'json' };
import layout from '../../../grammars/zh/lexicon/layout.json' with { type: 'json' };
import pages from '../../../grammars/zh/lexicon/pages.json' with { type: 'json' };
import { EDGE, type EdgeLine, type PageBlocks, patternOf } from './edge-lines.js';
import { edgeRows } from './edge-rows.js';
import type { TextLine } from './lines.js';

/** As many lines at the top and at the bottom of a page may be furniture. */
const EDGE_LINES = 3;
/** Lines that repeat stand at one height; in points. */
const SAME_HEIGHT = 8;
/** A line on so many pages is furniture. */
const REPEATED = 3;

const DASHED_NUMBER = pattern`
  ^[-－—–―─·•.\s]+[\d０-９]{1,4}[-－—–―─·•.\s]+$|^[\d０-９]{1,4}\/[\d０-９]{1,4}$
  |^${layout.ordinal}[\d０-９]{1,4}${layout.page}(?:[,，/]?${layout.ofPages}[\d０-９]{1,4}${layout.page})?$`;
const NUMBER = /^(?:[\d０-９]{1,4}|[ivxlcIVXLC]{1,6})$/;
/** The unit of a table stays, whatever page the table goes on to. */
const UNIT = pattern`${pages.units}\s*[:：]`;
/** Day of a newspaper: it stays where it is printed first, since it dates the page. */
const DAY = pattern`[\d０-９]{4}\s*${calendar.year}\s*[\d０-９]{1,2}\s*${pages.months}\s*[\d０-９]{1,2}\s*${pages.days}`;

/** The title of a table, which is printed again on the pages that it goes on to: it stays on the first of them. */
const TITLE = pattern`^[^，。；]{4,40}${pages.tableEnds}(?:[（(][^（）()]{1,12}[)）])?$`;

/** Tells of lines, page by page, whether they are the title of a table that begins there. */
function newTitles(): (line: string, page: number) => boolean {
  const last = new Map<string, number>();
  return (line, page) => {
    if (!TITLE.test(line)) return false;
    const before = last.get(line);
    last.set(line, page);
    return before === undefined || (before !== page && before !== page - 1);
  };
}

/** The lines at the edges of a page that may be furniture. */
function edgeLines(page: PageBlocks): EdgeLine[] {
  const lines = page.blocks
    .flatMap((block) => (block.kind === 'text' ? block.lines : []))
    .filter(({ turn }) => turn === 0)
    .sort((a, b) => a.y0 - b.y0);
  const rows: TextLine[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    if (row && line.y0 < (row[0] as TextLine).y1 - 3) row.push(line);
    else rows.push([line]);
  }
  const near = (row: readonly TextLine[], top: boolean): boolean =>
    row.every(({ y0, y1 }) => (top ? y1 < EDGE * page.height : y0 > (1 - EDGE) * page.height));
  const edge = (some: readonly TextLine[][], top: boolean): EdgeLine[] =>
    some
      .filter((row) => near(row, top))
      .flatMap((row, index) =>
        row.map((line) => ({ page, line, top, last: index === 0, pattern: patternOf(line.text) })),
      );
  return [...edge(rows.slice(0, EDGE_LINES), true), ...edge(rows.slice(-EDGE_LINES).reverse(), false)];
}

/** On how many pages a line with the pattern stands at its height. */
function repeats(line: EdgeLine, alike: readonly EdgeLine[]): number {
  const at = ({ top, page, line: { y0 } }: EdgeLine): number => (top ? y0 : page.height - y0);
  return new Set(alike.filter((other) => Math.abs(at(other) - at(line)) <= SAME_HEIGHT).map(({ page }) => page)).size;
}

/**
 * The lines of a document that are running heads, running feet or page numbers.
 *
 * @param pages all pages, in order
 */
export function furniture(pages: readonly PageBlocks[]): Set<TextLine> {
  const found = new Set<TextLine>();
  const byPattern = new Map<string, EdgeLine[]>();
  const all = pages.flatMap(edgeLines);
  for (const edge of all) {
    const key = `${edge.top} ${edge.pattern}`;
    const alike = byPattern.get(key);
    if (alike) alike.push(edge);
    else byPattern.set(key, [edge]);
  }
  const dated = new Set<string>();
  const isNewTitle = newTitles();
  for (const edge of all) {
    const alike = byPattern.get(`${edge.top} ${edge.pattern}`) as EdgeLine[];
    const compact = edge.line.text.replace(/\s+/g, '');
    if (UNIT.test(compact) || (edge.top && isNewTitle(compact, edge.page.number))) continue;
    const count = alike.length < 2 ? 1 : repeats(edge, alike.length > 50 ? alike.slice(0, 50) : alike);
    const numbered = edge.last && (DASHED_NUMBER.test(edge.line.text.trim()) || DASHED_NUMBER.test(compact));
    const repeated = count >= Math.min(REPEATED, Math.max(2, pages.length)) && !/[。；]$/.test(compact);
    if (!numbered && !(edge.last && NUMBER.test(compact) && pages.length > 1) && !repeated) continue;
    if (DAY.test(edge.line.text) && !dated.has(edge.pattern)) dated.add(edge.pattern);
    else found.add(edge.line);
  }
  const isRepeated = (edge: EdgeLine): boolean =>
    repeats(edge, byPattern.get(`${edge.top} ${edge.pattern}`)?.slice(0, 50) ?? []) >= REPEATED;
  for (const row of pages.flatMap(edgeRows)) {
    if (row.every(isRepeated)) for (const { line } of row) found.add(line);
  }
  return found;
}
