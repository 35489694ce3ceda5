/** Columns that only order the rows, `排序`: below a title of a ranking they tell places in it. */

import { unicodePattern } from '../../grammars/pattern.js';
import labels from '../../grammars/zh/lexicon/table-labels.json' with { type: 'json' };
import type { Grid } from './grid.js';

const RANKING = unicodePattern`${labels.rankings}`;
const ORDER = unicodePattern`^${labels.orderColumns}$`;

/**
 * A table whose first column tells places in an order where its title says that it ranks.
 *
 * @param grid the table
 * @param headings the rows of its headings
 * @param title its title
 */
export function withPlaces(grid: Grid, headings: readonly number[], title: string): Grid {
  const heading = grid.at(headings.at(-1) ?? 0, 0);
  if (heading === null || !ORDER.test(heading.text) || !RANKING.test(title)) return grid;
  const place = { ...heading, text: labels.place };
  return {
    ...grid,
    at: (row, column) => {
      const cell = grid.at(row, column);
      return cell === heading ? place : cell;
    },
  };
}
