/** A unit of a table. */
import { type Decimal, shift } from '../../grammars/zh/decimal.js';
import type { Unit } from '../../grammars/zh/mention.js';

/** A unit and the power of ten that its word multiplies by: `万吨` is t and 4. */
export interface TableUnit {
  readonly unit: Unit;
  readonly exponent: number;
  /** What alone it is the unit of, in a caption that tells several: `面积：万亩 总产：吨`. */
  readonly of?: string;
}

/** A number multiplied by what its unit's word says. */
export const scaled = (value: Decimal, { exponent }: TableUnit): Decimal => shift(value, exponent);
