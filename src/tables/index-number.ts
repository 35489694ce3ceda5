/** Numbers of an index: `上月=100`, or `环比`, `同比` and `定基` in a table of indices, whose numbers lie about 100. */

import { unicodePattern } from '../../grammars/pattern.js';
import { toNumber } from '../../grammars/zh/decimal.js';
import times from '../../grammars/zh/lexicon/table-times.json' with { type: 'json' };
import type { TableNumber } from './table-number.js';
import { isIndex } from './units.js';

/** What an index is measured against, as headings say it. */
const MONTHS = unicodePattern`1(?:[-—~]|${times.through})\d{1,2}${times.month}`;
const BASIS = unicodePattern`
  ^(?:${times.bases}|${MONTHS}?${times.soFar}?${times.average}|${MONTHS}${times.soFar}?(?:${times.yoy}|${times.pop}))${times.indexWord}?$|
  ${times.bases}${times.indexPrice}?${times.indexWord}$`;
/** An index is no smaller than this; a growth is hardly ever greater. */
const LEAST = 50;

/**
 * Whether a number is one of an index, and against what.
 *
 * @param number a number of a table
 * @param noun what the table's title says that it measures
 * @returns `环比`, `同比` and the like, the empty text where headings do not say, null when it is none
 */
export function indexBasis({ headings, cell }: TableNumber, noun: string): string | null {
  const basis = headings.map(({ cell: { text } }) => text).findLast((text) => BASIS.test(text));
  if (headings.some(({ unit }) => isIndex(unit))) return basis ?? '';
  const about100 = cell.number !== null && cell.number.rest === '' && toNumber(cell.number.value) >= LEAST;
  // `新建住宅价格同比指数` says it all; `同比` alone does in a table of indices.
  const isIndexed = noun.endsWith(times.indexWord) || basis?.endsWith(times.indexWord) === true;
  return basis !== undefined && isIndexed && about100 ? basis : null;
}
