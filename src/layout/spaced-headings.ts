/** Headings of tables whose cells single blanks part: one line of them, or two levels that a copy has torn apart. */
import type { Word } from './spaced-words.js';
import { OVER_LABELS } from './table-words.js';

/** A heading: where it stands, in which row of headings and over which columns. */
export interface Heading {
  readonly start: number;
  readonly end: number;
  readonly row: number;
  readonly rowSpan: number;
  readonly column: number;
  readonly columnSpan: number;
}

/** Where a heading, or a part of one, stands. */
type Stretch = Pick<Word, 'start' | 'end'>;

/** How many columns stand before those of values: the labels', and perhaps one of units. */
export interface Columns {
  readonly names: number;
  readonly values: number;
}

/** After how many words the same ones begin anew: two of `累计 当月 累计 当月`; null where they do not. */
function stepOf(words: readonly Word[]): number | null {
  const isSame = (one: Word | undefined, other: Word | undefined, isFirst: boolean): boolean =>
    one !== undefined && other !== undefined && (one.text === other.text || (isFirst && one.text.endsWith(other.text)));
  for (let step = 1; 2 * step <= words.length; step++) {
    if (words.length % step !== 0) continue;
    if (words.slice(step).every((word, i) => isSame(words[i], word, i === 0))) return step;
  }
  return null;
}

const heading = ({ start, end }: Stretch, column: number, over: Partial<Heading> = {}): Heading => ({
  start,
  end,
  row: 0,
  rowSpan: 1,
  column,
  columnSpan: 1,
  ...over,
});

/**
 * The headings of columns.
 *
 * @param words the words of the line of headings
 * @param above the words of the lines above it, in order, as far as they may be headings
 * @param columns the columns
 * @returns null where the words name other columns, or the same ones twice and nothing tells them apart
 */
export function headingsOf(
  words: readonly Word[],
  above: readonly Word[],
  { names, values }: Columns,
): Heading[] | null {
  const own = words.length - values;
  if (own < 0 || own > names) return null;
  if (names > 0 && own === 0 && OVER_LABELS.test(words[0]?.text ?? '')) return null;
  const leaves = words.slice(own);
  const step = stepOf(leaves);
  if (step === null)
    return [
      ...words.slice(0, own).map((word, i) => heading(word, i)),
      ...leaves.map((word, i) => heading(word, names + i)),
    ];
  // The last group may stand in one word with its first heading: `同比增长（%）累计`.
  const [first, again] = [leaves[0] as Word, leaves[step] as Word];
  const glued = first.end - again.text.length;
  const rest = glued > first.start ? [{ start: first.start, end: glued }] : [];
  const groups = values / step;
  const over: Stretch[] = [...above, ...rest].slice(-groups - (names - own));
  if (over.length < groups) return null;
  const named = [...words.slice(0, own), ...over.slice(0, -groups)].slice(0, names);
  return [
    ...named.map((word, i) => heading(word, i, { rowSpan: 2 })),
    ...over.slice(-groups).map((word, i) => heading(word, names + i * step, { columnSpan: step })),
    ...leaves.map((word, i) =>
      heading(i === 0 && rest.length > 0 ? { start: glued, end: word.end } : word, names + i, { row: 1 }),
    ),
  ];
}
