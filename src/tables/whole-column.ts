/** Columns that are parts of one to their left: under `其中`, marked with `#`, or names of things behind what measures them. */
import { isMeasure } from './roles/measure.js';
import { headingNoun } from './roles/noun.js';
import { isOverParts, PART_MARK } from './roles/parts.js';
import { isWholeOfAll } from './roles/sum.js';
import { isPrice } from './roles/unit-noun.js';
import type { Words } from './table-number.js';

/** A whole stands no farther left of its parts. */
const FARTHEST = 60;

type Path = readonly Words[];

const isMarked = (path: Path): boolean => path.some(({ cell }) => PART_MARK.test(cell.text) && !isOverParts(cell.text));

/** The heading over parts that a column stands under. */
const overParts = (path: Path) => path.find(({ cell }) => isOverParts(cell.text))?.cell;

/** The whole of a column that says itself that it is a part: the nearest to the left that does not. */
function wholeOfPart(paths: readonly Path[], column: number): number | null {
  const path = paths[column] as Path;
  const over = overParts(path);
  for (let left = column - 1; left > Math.max(0, column - FARTHEST); left--) {
    const other = paths[left] as Path;
    if (other.length === 0 || other.at(-1)?.cell === path.at(-1)?.cell) continue;
    if (isMarked(path) && !isMarked(other)) return left;
    const isInside = other.some(({ cell }) => cell === over);
    if (!isMarked(path) && over !== undefined && !isInside && overParts(other) === undefined) return left;
  }
  return null;
}

/** What a column's innermost heading that is no unit alone names. */
const nounOf = (path: Path): string => path.map(({ text }) => headingNoun(text)).findLast((text) => text !== '') ?? '';

/** Whether headings measure, and say of all: `用水总量`, or in a unit of their own where their parts have none. */
function isWhole(path: Path, isInUnits: boolean): boolean {
  const noun = nounOf(path);
  // Nothing is a part of a price.
  return (
    isMeasure(noun) && !isPrice(noun) && (isWholeOfAll(noun) || (isInUnits && path.some(({ unit }) => unit !== null)))
  );
}

/**
 * The whole of a column that only names a thing: `农业`, `工业` behind `用水总量`. Between them stand other such names alone.
 *
 * @param isInUnits several headings of the table have units
 */
function wholeOfThing(paths: readonly Path[], column: number, isInUnits: boolean): number | null {
  const isThing = (path: Path): boolean =>
    nounOf(path) !== '' &&
    !path.some(({ unit, text }) => (unit !== null && headingNoun(text) !== '') || isMeasure(headingNoun(text)));
  if (!isThing(paths[column] as Path)) return null;
  for (let left = column - 1; left > Math.max(0, column - FARTHEST); left--) {
    const other = paths[left] as Path;
    if (isWhole(other, isInUnits)) return left;
    if (!isThing(other)) return null;
  }
  return null;
}

/**
 * For each column the one that it is a part of, or null.
 *
 * @param paths the headings of each column, the outermost first
 * @param isOfNumbers tells of a column whether it holds numbers
 */
export function wholeColumns(paths: readonly Path[], isOfNumbers: (column: number) => boolean): (number | null)[] {
  const isInUnits = paths.filter((path) => path.some(({ unit }) => unit !== null)).length > 1;
  return paths.map((path, column) => {
    if (overParts(path) !== undefined || isMarked(path)) return wholeOfPart(paths, column);
    return isOfNumbers(column) ? wholeOfThing(paths, column, isInUnits) : null;
  });
}
