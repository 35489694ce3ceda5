/** The column that names what each row is about, in a table whose rows are counted or ranked. */
import type { Grid } from './grid.js';
import { type ColumnUse, isOfBodies, isOfKeys, isOfNames, isOfPersons, isOfSort, isWide } from './roles/column.js';
import { isTime } from './roles/time-words.js';
import { isOfSubjects } from './roles/whose.js';

/** Uses of columns that count the rows. */
const COUNTING: ReadonlySet<ColumnUse> = new Set(['serial', 'rank']);

/** Whether a column holds a word in each row, all of them different, and no times. */
function areNames(grid: Grid, rows: readonly number[], column: number): boolean {
  const texts = new Set<string>();
  let count = 0;
  for (const row of rows) {
    const cell = grid.at(row, column);
    if (cell === null) continue;
    if (cell.number !== null || cell.year !== null || isTime(cell.text)) return false;
    texts.add(cell.text);
    count++;
  }
  return count > 1 && texts.size === count;
}

/** What is known of the columns. */
interface Known {
  readonly useOf: (column: number) => ColumnUse;
  readonly headingOf: (column: number) => string;
}

/** The column that names the rows of one half of a table, from the column that counts them to the next such one. */
function nameIn(
  grid: Grid,
  rows: readonly number[],
  from: number,
  to: number,
  { headingOf, useOf }: Known,
): number | null {
  const found: number[] = [];
  for (let column = from + 1; column < to; column++)
    if (useOf(column) === 'other' && areNames(grid, rows, column)) found.push(column);
  const named = found.find((column) => isOfNames(headingOf(column)));
  if (named !== undefined) return named;
  const [first, second] = found;
  // `省份`, `城市`: the wider stands before what it holds.
  const isHeld = second !== undefined && isWide(headingOf(first as number)) && isOfSubjects(headingOf(second));
  return (isHeld ? second : first) ?? null;
}

/** Whether a column holds words, and no number. */
function holdsWords(grid: Grid, rows: readonly number[], column: number): boolean {
  const cells = rows.flatMap((row) => grid.at(row, column) ?? []);
  return cells.length > 0 && cells.every(({ number, year }) => number === null && year === null);
}

const isFull = (grid: Grid, rows: readonly number[], column: number): boolean =>
  rows.every((row) => grid.at(row, column)?.cell.row === row);

/** Whether a column holds nothing, sums over several columns apart. */
const isBlank = (grid: Grid, rows: readonly number[], column: number): boolean =>
  rows.some((row) => grid.at(row, column) === null) &&
  rows.every((row) => (grid.at(row, column)?.cell.columnSpan ?? 2) > 1);

/** Whether some column of words from one to a last one has no word twice. */
function repeatsNone(grid: Grid, rows: readonly number[], from: number, last: number): boolean {
  for (let column = from; column <= last; column++) if (areNames(grid, rows, column)) return true;
  return false;
}

/**
 * The column of names that tell all rows apart,: before those that only say of what sort each is, `专业`,
 * `学习方式`; or the first, where those behind it have words of their rows in common, `候选人`, `政党`.
 */
function keyColumn(grid: Grid, rows: readonly number[], { headingOf, useOf }: Known): number | null {
  let first = 0;
  // Colours of parties and pictures of players leave a column without words.
  while (first + 1 < grid.columns && isBlank(grid, rows, first)) first++;
  let last = first - 1;
  while (last + 1 < grid.columns && useOf(last + 1) === 'other' && holdsWords(grid, rows, last + 1)) last++;
  const named = Array.from({ length: last + 1 }, (_, column) => column)
    .slice(first)
    .find((column) => isOfNames(headingOf(column)));
  // Of three columns of words and more, the first holds no wider names if all differ.
  const isMember = isOfPersons(headingOf(first)) && isOfBodies(headingOf(first + 1));
  const isKey =
    last > first + 1 ||
    (last > first && isOfKeys(headingOf(first)) && (isMember || !repeatsNone(grid, rows, first + 1, last)));
  const isFirst = isKey && areNames(grid, rows, first) && (first > 0 || isFull(grid, rows, first));
  if (named === undefined && isFirst) return first;
  let key = named ?? last;
  while (named === undefined && key > 0 && isOfSort(headingOf(key))) key--;
  return key >= 0 && key < last && areNames(grid, rows, key) ? key : null;
}

/**
 * For each column the one that names what its rows are about: behind the numbers or places of the rows, the first column
 * of words of which no two are alike; in other tables the one before columns of sorts.
 *
 * @param grid the table
 * @param rows the rows below its headings
 * @param known what is known of its columns
 * @returns null for a column whose rows are not counted
 */
export function namingColumns(grid: Grid, rows: readonly number[], known: Known): (column: number) => number | null {
  const starts: number[] = [];
  for (let column = 0; column < grid.columns; column++) if (COUNTING.has(known.useOf(column))) starts.push(column);
  if (starts[0] !== 0) {
    const key = keyColumn(grid, rows, known);
    return (column) => (key !== null && column > key ? key : null);
  }
  const names = starts.map((from, i) => nameIn(grid, rows, from, starts[i + 1] ?? grid.columns, known));
  return (column) => {
    const half = starts.findLastIndex((start) => start < column);
    const name = names[half] ?? null;
    return name !== null && name < column ? name : null;
  };
}
