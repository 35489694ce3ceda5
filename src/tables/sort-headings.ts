/** Headings of a sort and a number below one of sorts alone: `股份种类` over `股份种类` and `数量`, which counts the shares. */
import { unicodePattern } from '../../grammars/pattern.js';
import names from '../../grammars/zh/lexicon/table-names.json' with { type: 'json' };
import type { Words } from './table-number.js';

const SORTS = unicodePattern`^(\p{Script=Han}{2,})${names.sorts}$`;
const COUNT = unicodePattern`^${names.sortCounts}$`;

/**
 * The headings of each column, those of numbers below a heading of sorts told as what they count.
 *
 * @param paths the headings of each column, the outermost first
 */
export const withSortsCounted = (paths: readonly Words[][]): Words[][] =>
  paths.map((path) => {
    const [outer, inner] = path.slice(-2);
    const counted = SORTS.exec(outer?.text ?? '')?.[1];
    if (outer === undefined || inner === undefined || counted === undefined || !COUNT.test(inner.text)) return path;
    return [...path.slice(0, -2), { ...outer, text: '' }, { ...inner, text: counted + inner.text }];
  });
