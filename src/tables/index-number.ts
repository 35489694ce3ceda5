/** Numbers of an index: `上月=100`, or `环比`, `同比` and `定基` in a table of indices, whose numbers lie about 100. */
import { toNumber } from '../../grammars/zh/decimal.js';
import type { TableNumber } from './table-number.js';
import { isIndex } from './units.js';

/** What an index is measured against, as headings say it. */
const BASIS =
  /^(?:环比|同比|定基|(?:1[-—~至]\d{1,2}月)?(?:累计)?平均|1[-—~至]\d{1,2}月(?:累计)?[同环]比)(?:指数)?$|(?:同比|环比|定基)(?:价格)?指数$/u;
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
  const isIndexed = noun.endsWith('指数') || basis?.endsWith('指数') === true;
  return basis !== undefined && isIndexed && about100 ? basis : null;
}
