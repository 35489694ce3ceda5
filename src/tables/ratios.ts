/** Columns of percentages behind amounts that are these amounts in percent of one row's: `金额`, `％`. */
import { toNumber } from '../../grammars/zh/decimal.js';
import { grouped } from '../read/grouped.js';
import { headingNoun } from './roles/noun.js';
import { isSumAlone } from './roles/sum.js';
import type { TableNumber } from './table-number.js';
import { isPercent } from './title-measure.js';

/** The percentage of the whole. */
const ALL = 100;
/** Rows that must fit, and how many of all. */
const LEAST = 3;
const MOST_OF = 0.8;
/** Where most fit, some may have been rounded so that all add up: off by so many times as much. */
const SLACK = 5;
/** Columns to the left that may hold the amounts: signs of money or remarks stand between. */
const MOST_LEFT = 2;
/** Rows of 100 in one column. */
const MOST_WHOLES = 12;

const printed = ({ cell }: TableNumber): number => {
  if (cell.number === null) return Number.NaN;
  const value = toNumber(cell.number.value);
  return cell.number.negative ? -value : value;
};

/** Half of the last printed digit, and what was lost by rounding the amounts. */
const toleranceOf = ({ cell }: TableNumber): number => 0.6 * 10 ** (cell.number?.value.exponent ?? 0);

/** Whether a number stands below a percent sign that says nothing of what is measured. */
function isPlain({ cell, headings }: TableNumber): boolean {
  const heading = headings.at(-1);
  if (cell.number === null || heading === undefined || !/^%?$/u.test(cell.number.rest)) return false;
  return isPercent(heading.unit) && headingNoun(heading.text) === '';
}

interface Row {
  readonly share: TableNumber;
  readonly amount: number;
}

/** The rows of a column that have an amount left of it. */
function rowsOf(column: readonly TableNumber[], byPlace: ReadonlyMap<string, TableNumber>): Row[] {
  return column.flatMap((share) => {
    const { row, column: at } = share.cell.cell;
    for (let left = at - 1; left >= Math.max(0, at - MOST_LEFT); left--) {
      const beside = byPlace.get(`${row} ${left}`);
      if (beside !== undefined) return isPlain(beside) ? [] : [{ share, amount: printed(beside) }];
    }
    return [];
  });
}

const ofPercent = (row: Row, whole: Row): number => (ALL * row.amount) / whole.amount;
const missOf = (row: Row, whole: Row): number => Math.abs(ofPercent(row, whole) - printed(row.share));

/** For each row the one of 100 that its percentage fits, the nearest of several; `slack` multiplies what it may be off by. */
function wholesOf(rows: readonly Row[], slack: number): Map<Row, Row> {
  const wholes = rows.filter(({ share, amount }) => printed(share) === ALL && amount !== 0).slice(0, MOST_WHOLES);
  const found = new Map<Row, Row>();
  for (const row of rows) {
    const near = (whole: Row): number => Math.abs(whole.share.cell.cell.row - row.share.cell.cell.row);
    const [first, ...others] = wholes.filter((whole) => missOf(row, whole) <= slack * toleranceOf(row.share));
    if (first !== undefined)
      found.set(
        row,
        others.reduce((best, one) => (near(one) < near(best) ? one : best), first),
      );
  }
  return found;
}

/** What the row of a whole is called; the empty text for a word of a sum alone. */
const nameOf = ({ share: { label } }: Row): string => (label === null || isSumAlone(label.text) ? '' : label.text);

/**
 * Tells of the percentages of a table what they are shares of, where the amounts beside them prove it.
 *
 * @param numbers all numbers of the table
 * @returns for a number the label of the row of 100 percent, its own for that row, the empty text where it is but a sum's;
 *   null for numbers that are no such shares
 */
export function ratiosOf(numbers: readonly TableNumber[]): (number: TableNumber) => string | null {
  let found: Map<TableNumber['cell'], string> | null = null;
  const read = (): Map<TableNumber['cell'], string> => {
    const proven = new Map<TableNumber['cell'], string>();
    const byPlace = new Map(numbers.map((number) => [`${number.cell.cell.row} ${number.cell.cell.column}`, number]));
    for (const column of grouped(numbers.filter(isPlain), ({ cell }) => cell.cell.column).values()) {
      const rows = rowsOf(column, byPlace);
      const exact = wholesOf(rows, 1);
      const parts = [...exact.keys()].filter(({ share }) => printed(share) !== ALL && printed(share) !== 0);
      if (parts.length < LEAST || exact.size < MOST_OF * rows.length) continue;
      for (const [{ share }, whole] of new Map([...wholesOf(rows, SLACK), ...exact]))
        proven.set(share.cell, nameOf(whole));
    }
    return proven;
  };
  return ({ cell }) => {
    found ??= read();
    return found.get(cell) ?? null;
  };
}
