/** Units below the headings of tables whose cells single blanks part. */
import { isUnit, type Placed, type Shape } from './spaced-rows.js';
import type { Word } from './spaced-words.js';

/** Lines of units below headings. */
const MOST_UNIT_LINES = 3;

/**
 * The units right below headings, in as many lines as they take: one for each column of values.
 *
 * @param lines the lines
 * @param at that of the headings
 * @returns null where they are others
 */
export function unitsBelow(
  lines: readonly (readonly Word[])[],
  at: number,
  { columns, values }: Pick<Shape, 'columns' | 'values'>,
): { readonly units: readonly Placed[]; readonly from: number } | null {
  const units: Word[] = [];
  let next = at + 1;
  while (next <= at + MOST_UNIT_LINES && lines[next]?.length && lines[next]?.every(isUnit))
    units.push(...(lines[next++] as readonly Word[]));
  // One alone may be that of all.
  if (units.length < 2) return { units: [], from: at + 1 };
  if (units.length !== values) return null;
  return {
    // The stroke before a unit is none of it.
    units: units.map(({ start, end, text }, i) => ({
      start: text.startsWith('/') ? start + 1 : start,
      end,
      column: columns - values + i,
    })),
    from: next,
  };
}
