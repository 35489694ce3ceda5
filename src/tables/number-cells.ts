/** Which cells of a table hold numbers of their own. */
import { decimal } from '../../grammars/zh/decimal.js';
import { ASIDE, bareNumber, type Grid, type GridCell, type ReadNumber } from './grid.js';
import { figureOf, type Parse, unitNamed } from './units.js';

/**
 * The cells of a row that are numbers of their own; years that head a row are none.
 *
 * @param isFirst the first column holds numbers like the others: the row has no label, or it tells places in an order
 */
export function numbersOf(grid: Grid, row: number, isUnit: (cell: GridCell) => boolean, isFirst = false): GridCell[] {
  const found: GridCell[] = [];
  for (let column = 0; column < grid.columns; column++) {
    const cell = grid.at(row, column);
    if (!cell || cell === found.at(-1) || cell.cell.row !== row || cell.number === null || isUnit(cell)) continue;
    if (!isFirst && cell.cell.column === 0 && (cell.year !== null || grid.columns > 1)) continue;
    found.push(cell);
  }
  return found;
}

/** Words that bound the number behind them. */
const BOUND = /^(?:约|近|超过?|逾|不足|不到|至少|大约)/u;

/** A change that a cell tells with its direction: `增加2.81个百分点`. */
const DIRECTED = /^(增加|增长|上升|提高|上涨|扩大|减少|下降|下跌|降低|回落|缩小)(?=\d)/u;
/** Words of a fall. */
export const FALL = /(?:减少|下降|下跌|降低|回落|缩小)$/u;

/** Reads the number of a cell, with a unit behind it or a bound before it. */
export function numberReader(parse: Parse): ReadNumber {
  return (text) => {
    // Its brackets are no unit: it is left out, and counted.
    if (ASIDE.test(text)) return { value: decimal(text.replace(/[^\d.]/g, '')), negative: false, rest: '（）' };
    const direction = DIRECTED.exec(text)?.[1];
    if (direction !== undefined) {
      const change = bareNumber(text.slice(direction.length));
      return change !== null && /^(?:个?百分点|%)$/.test(change.rest)
        ? { ...change, negative: FALL.test(direction), directed: true }
        : null;
    }
    const bare = bareNumber(text);
    if (bare !== null) {
      const isUnit = bare.rest === '' || /^[位名]$/u.test(bare.rest) || unitNamed(bare.rest, parse) !== null;
      return bare.rest.length <= 12 && isUnit ? bare : null;
    }
    const figure = BOUND.test(text) ? figureOf(text, parse) : null;
    return figure === null ? null : { value: figure.low, negative: false, rest: text };
  };
}
