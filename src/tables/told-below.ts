/** Lines below tables that say when all above them is of: `以上为2023年第二季度数据`, `以上数据截至2023年9月30日`. */

import { unicodePattern } from '../../grammars/pattern.js';
import titles from '../../grammars/zh/lexicon/table-titles.json' with { type: 'json' };
import { fold } from '../layout/fold.js';
import type { Region } from '../read/text-document.js';

const OF_ALL_ABOVE = unicodePattern`
  ^[（(*※]?(?:${titles.noteMarks}[:：])?${titles.allAbove}(?:${titles.figuresAbove}|${titles.timeIs})+.{0,4}\d.{0,24}$`;
/** Whether a line says when the tables above it are of. */
export const isOfAllAbove = (line: string): boolean => OF_ALL_ABOVE.test(line) && !/[。；].+$/u.test(line);

/** More tables share no such line, and no more text stands between. */
const MOST_TABLES = 3;
const MOST_LINES = 8;
const LONGEST = 200;

/**
 * The line below a table that says when it is of, be there other tables between; null where there is none.
 *
 * @param text the document's text
 * @param regions its regions
 * @param index which of them is the table
 */
export function toldBelow(text: string, regions: readonly Region[], index: number): string | null {
  let tables = 0;
  let lines = 0;
  for (const region of regions.slice(index + 1, index + 1 + MOST_TABLES + MOST_LINES)) {
    if (region.kind === 'heading') return null;
    if (region.kind === 'table') {
      tables++;
      if (tables >= MOST_TABLES) return null;
      continue;
    }
    for (const line of text.slice(region.start, Math.min(region.end, region.start + LONGEST)).split('\n')) {
      const shown = fold(line).replace(/\s+/gu, '');
      if (shown === '') continue;
      if (isOfAllAbove(shown)) return shown;
      if (++lines > MOST_LINES) return null;
    }
  }
  return null;
}
