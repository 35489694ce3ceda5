/** Multipliers that a cell writes behind its number, `3.4万`, below a heading whose unit has one of its own. */
import { type Decimal, toNumber } from '../../grammars/zh/decimal.js';
import type { TableUnit } from './table-unit.js';

/** The power of ten of `亿`. */
const HUNDRED_MILLION = 8;
/** Below a unit of 1e8 nobody tells fewer than so many of a smaller multiple by themselves. */
const LEAST_ALONE = 100;
/** Nobody tells so many times as many of the unit. */
const LEAST_OF_ITSELF = 1000;

/**
 * What a number is multiplied by: `3.4万` under `亿元` is so many ten thousands of them; `5200万` there is what it says.
 *
 * @param value the number
 * @param own the multiplier behind it
 * @param around the unit around it
 * @returns null where nothing tells which is meant
 */
export function multipleOf(value: Decimal, own: TableUnit, around: TableUnit): TableUnit | null {
  if (around.exponent < HUNDRED_MILLION || own.exponent >= around.exponent) return own;
  const size = toNumber(value);
  if (size < LEAST_ALONE) return { ...own, exponent: own.exponent + around.exponent };
  return size < LEAST_OF_ITSELF ? null : own;
}
