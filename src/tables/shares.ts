/** What the shares of a table are parts of: the row above whose number the share fits. */
import { toNumber } from '../../grammars/zh/decimal.js';
import type { TableNumber } from './read-table.js';

/** How far a printed share may lie from the quotient, in percentage points. */
const NEAR = 0.06;

/** Remembers the levels of rows and tells which of its parents a row is a share of. */
export interface Wholes {
  /** Keeps a level of a row. */
  readonly level: (number: TableNumber) => void;
  /** The parent that a share is of: the one that it fits, else the nearest; null without parents. */
  readonly of: (share: TableNumber) => string | null;
}

const printed = ({ cell }: TableNumber): number => (cell.number === null ? Number.NaN : toNumber(cell.number.value));

/** Begins a table. */
export function wholes(): Wholes {
  const levels = new Map<string, number>();
  return {
    level(number) {
      if (number.label) levels.set(number.label.text, printed(number));
    },
    of(share) {
      const { label } = share;
      if (!label) return null;
      const own = levels.get(label.text);
      const fits = (parent: string): boolean => {
        const whole = levels.get(parent);
        return own !== undefined && whole !== undefined && Math.abs((100 * own) / whole - printed(share)) <= NEAR;
      };
      return label.parents.find(fits) ?? label.parents[0] ?? null;
    },
  };
}
