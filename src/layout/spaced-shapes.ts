/** The ways in which the lines below some headings may be rows, blank cells and headings of several lines among them. */
import { columnsByBlanks, spareColumns } from './blank-cells.js';
import type { Heading } from './spaced-headings.js';
import {
  areLabel,
  counted,
  isNothing,
  labelled,
  type Placed,
  place,
  recorded,
  type Shape,
  together,
  valuesAtEnd,
} from './spaced-rows.js';
import type { Word } from './spaced-words.js';
import { stackedHeadings } from './stacked-headings.js';

/** Rows of which one at least has all its values. */
export const LOOKED_AT = 12;

/** Rows that lack some values, their places told by blanks: a label and values, as many as the headings name in other rows. */
function withGaps(
  headings: readonly Heading[],
  values: number,
  rows: readonly (readonly Word[])[],
  shape?: Shape,
): Shape {
  const full = rows.filter((row) => valuesAtEnd(row) === values && row.length > values);
  const spare = Math.min(...full.map((row) => spareColumns(row[row.length - values - 1] as Word)));
  const placed = (words: readonly Word[]): readonly Placed[] | null => {
    const count = valuesAtEnd(words);
    const label = words.slice(0, words.length - count);
    if (count === 0 || !areLabel(label)) return null;
    const own = words.slice(words.length - count);
    const columns =
      count === values
        ? own.map((_, i) => i)
        : columnsByBlanks(label.at(-1) as Word, own, values, Number.isFinite(spare) ? spare : 0);
    if (columns === null || own.every(isNothing)) return null;
    return [...together(label, 0), ...place(own, (i) => 1 + (columns[i] as number))];
  };
  const rowOf = (words: readonly Word[], names: readonly (readonly Word[])[]): readonly Placed[] | null =>
    shape?.rowOf(words, names) ?? placed(words);
  return { headings, columns: values + 1, values, isOfAccounts: false, ...shape, rowOf };
}

/**
 * The ways in which lines below headings of several lines, or of one that blanks tell, may be rows.
 *
 * @param lines the lines of headings
 * @param rows the first lines below them
 */
export function stacked(lines: readonly (readonly Word[])[], rows: readonly (readonly Word[])[]): Shape[] {
  const most = Math.max(...rows.slice(0, LOOKED_AT).map(valuesAtEnd));
  // `项目 2019年 2020年`, and no row has both: the headings tell.
  const told = lines.length === 1 ? (lines[0]?.length ?? 0) - 1 : most;
  return [...new Set([most, told])].flatMap((values) => {
    const headings = values < 2 ? null : stackedHeadings(lines, values);
    return headings === null ? [] : [withGaps(headings, values, rows)];
  });
}

/**
 * The ways in which the lines below some headings may be rows, the likeliest first.
 *
 * @param lines the line of headings, and those between it and the first row
 * @param above the words of the lines above it, as far as they may be headings
 * @param rows the first lines below them that may be rows
 */
export function shapesOf(
  lines: readonly (readonly Word[])[],
  above: readonly Word[],
  rows: readonly (readonly Word[])[],
): Shape[] {
  const [headings = []] = lines;
  const [first = []] = rows;
  const named = labelled(headings, above, first);
  const isPlain = named !== null && named.columns === named.values + 1 && !named.isOfAccounts;
  const last = isPlain ? withGaps(named.headings, named.values, rows, named) : named;
  const plain = [recorded(headings, first), counted(headings, first), last];
  return [...plain.filter((shape) => shape !== null), ...stacked(lines, rows)];
}
