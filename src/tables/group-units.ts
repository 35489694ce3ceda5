/** Rows between others that are but a unit: all below them are told in it, `百万英亩` over `播种面积` and `收获面积`. */
import type { Grid, GridCell } from './grid.js';
import type { TableUnit } from './table-unit.js';
import { multipleUnit, type Parse, unitNamed } from './units.js';

/** The longest text that is a unit. */
const LONGEST = 8;

/**
 * Tells of a name of a group whether it is a unit: one that is known, one with a multiplier before it, or the same
 * without.
 *
 * @param grid the table
 * @param rows the rows below its headings
 * @param parse the grammar
 */
export function groupUnits(grid: Grid, rows: readonly number[], parse: Parse): (cell: GridCell) => TableUnit | null {
  const isAlone = (row: number): boolean => {
    for (let column = 1; column < grid.columns; column++) {
      const cell = grid.at(row, column);
      if (cell !== null && cell !== grid.at(row, 0)) return false;
    }
    return true;
  };
  const cells = rows.flatMap((row) => {
    const cell = grid.at(row, 0);
    return cell !== null && cell.number === null && cell.text.length <= LONGEST && isAlone(row) ? [cell] : [];
  });
  const units = new Map<string, TableUnit>();
  for (const { text } of cells) {
    const known = unitNamed(text, parse);
    const unit = known !== null && known.unit.kind !== 'none' && known.exponent > 0 ? known : multipleUnit(text);
    if (unit !== null) units.set(text, unit);
  }
  // Beside others a unit without a multiplier is one, too.
  for (const { text } of cells) {
    const [whole, unit] = [...units].find(([other]) => other !== text && other.endsWith(text)) ?? [];
    if (whole !== undefined && unit !== undefined) units.set(text, unitNamed(text, parse) ?? { ...unit, exponent: 0 });
  }
  return ({ text }) => units.get(text) ?? null;
}
