/** Rows without numbers: whether one is an item like those around it, its cells blank, or names the group of those below. */
import { type Grid, type GridCell, placesOf } from './grid.js';
import { isItemOfTwo } from './items-of-two.js';
import { markOf } from './label-marks.js';
import { PART_MARK } from './roles/parts.js';
import { isSumAlone } from './roles/sum.js';
import { type Parse, takeUnit } from './units.js';

/** Whether a row without numbers is one like the next, not a group of rows: both have a mark of the same list. */
const isBeside = ({ text }: GridCell, next: GridCell): boolean =>
  markOf(text) !== null && markOf(text) === markOf(next.text);

/** `股利（港仙）`, its cells blank: what is told in cents is a row itself, and no group of others. */
const isBlankRow = ({ text }: GridCell, parse: Parse): boolean => (takeUnit(text, parse).unit?.exponent ?? 0) < 0;

/** `流动资产：` */
const GROUP_NAME = /[:：]$/u;
/**
 * Where names of groups end with colons or have marks of lists, a row without numbers that has neither is one like the others,
 * its cells blank: `衍生金融资产` below `流动资产：`.
 */
function blankAccounts(grid: Grid, rows: readonly number[]): (cell: GridCell) => boolean {
  const areNamed = rows.some((row) => {
    const cell = grid.at(row, 0);
    return cell !== null && cell.number === null && GROUP_NAME.test(cell.text) && grid.at(row, 1) === null;
  });
  return ({ text }) => areNamed && !GROUP_NAME.test(text) && markOf(text) === null;
}

/** What is known of the stretch. */
interface Known {
  readonly isUnit: (cell: GridCell) => boolean;
  /** The first column of names, where numbers stand before it. */
  readonly namesAt: number;
  readonly parse: Parse;
}

/** `辞退福利` with nothing but dashes beside it, before the sum of all; `铁路` with its unit and dashes. */
function isDashedItem(grid: Grid, first: GridCell, row: number, next: GridCell | null, { isUnit }: Known): boolean {
  if (first.isDashed !== true || GROUP_NAME.test(first.text)) return false;
  const beside = placesOf(grid, row, 1).filter((cell) => cell !== null);
  return beside.length > 0 ? beside.every(isUnit) : next !== null && isSumAlone(next.text);
}

/**
 * Whether a row goes on with the parts that the one before it begins, all blank, however far in it stands: `永续债` behind
 * `其中：优先股`. It heads none of the rows below.
 */
function isBlankPart(grid: Grid, { text }: GridCell, before: number): boolean {
  const above = grid.at(before, 0);
  const isBlank = above !== null && placesOf(grid, before, 1).every((cell) => cell === null);
  return isBlank && PART_MARK.test(above.text) && markOf(text) === null && !GROUP_NAME.test(text);
}

/** What a row without numbers is. */
type EmptyRow = 'item' | 'group' | 'part';

/**
 * Tells of rows without numbers what they are.
 *
 * @param grid the table
 * @param rows those of the stretch
 * @param known what is known of the stretch
 * @returns takes the first cell of a row, and which of the stretch's rows it is
 */
export function emptyRows(
  grid: Grid,
  rows: readonly number[],
  known: Known,
): (first: GridCell, index: number) => EmptyRow {
  const isAccount = blankAccounts(grid, rows);
  return (first, index) => {
    const row = rows[index] ?? -1;
    const next = grid.at(rows[index + 1] ?? -1, 0);
    if (isBlankPart(grid, first, rows[index - 1] ?? -1)) return 'part';
    const isItem =
      isItemOfTwo(grid, row, known.namesAt) ||
      isDashedItem(grid, first, row, next, known) ||
      (next !== null && isBeside(first, next)) ||
      isBlankRow(first, known.parse) ||
      isAccount(first);
    return isItem ? 'item' : 'group';
  };
}
