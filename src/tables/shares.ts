/** What the shares of a table are parts of: the row above whose number the share fits. */
import { toNumber } from '../../grammars/zh/decimal.js';
import { isMeasure } from './roles/measure.js';
import { headingNoun } from './roles/noun.js';
import { isComposition, isHeld } from './roles/share.js';
import { isSumAlone } from './roles/sum.js';
import type { TableNumber } from './table-number.js';

/** How far a printed share may lie from the quotient, in percentage points. */
const NEAR = 0.06;

/** Remembers the levels of rows and tells which of its parents a row is a share of. */
export interface Wholes {
  /** Keeps a level of a row. */
  readonly level: (number: TableNumber) => void;
  /** Keeps a share of a row: one of 100 is the whole of its column. */
  readonly share: (number: TableNumber) => void;
  /**
   * What a share is of: the column that its own is a part of, the parent that it fits, else the nearest, else the row of
   * 100, else what the title says; null without any of them.
   */
  readonly of: (share: TableNumber, titled: string | null) => string | null;
}

const printed = ({ cell }: TableNumber): number => (cell.number === null ? Number.NaN : toNumber(cell.number.value));

/** Shorter beginnings are alike by chance. */
const LEAST_PREFIX = 4;

/** What a group of shares says that they are of: `从业人员` for `从业人员性别构成`, below a row `从业人员总数`; null for others. */
function composedOf(group: string | null, levels: ReadonlyMap<string, number>): string | null {
  if (group === null || !isComposition(group)) return null;
  const common = [...levels.keys()].map((label) => {
    let length = 0;
    while (length < label.length && label[length] === group[length]) length++;
    return group.slice(0, length);
  });
  const longest = common.reduce((best, one) => (one.length > best.length ? one : best), '');
  return longest.length >= LEAST_PREFIX ? longest : null;
}

/** Begins a table. */
export function wholes(): Wholes {
  const levels = new Map<string, number>();
  const hundreds = new Map<number, string>();
  return {
    share(number) {
      const column = number.cell.cell.column;
      const label = number.label?.text ?? '';
      // All of one company is no whole of what is held of others.
      if (number.headings.some(({ text }) => isHeld(text))) return;
      if (printed(number) === 100 && !hundreds.has(column)) hundreds.set(column, isSumAlone(label) ? '' : label);
    },
    level(number) {
      if (number.label) levels.set(number.label.text, printed(number));
    },
    of(share, titled) {
      const { label, wholeHeadings } = share;
      if (printed(share) === 100 || share.headings.some(({ text }) => isHeld(text))) return null;
      if (!label) return titled;
      const column = wholeHeadings.flat().map(({ text }) => headingNoun(text));
      const whole = column.findLast((noun) => noun !== '');
      if (whole !== undefined) return whole;
      const own = levels.get(label.text);
      const fits = (parent: string): boolean => {
        const whole = levels.get(parent);
        return own !== undefined && whole !== undefined && Math.abs((100 * own) / whole - printed(share)) <= NEAR;
      };
      const parents = label.parents.filter((parent) => parent !== label.group || isMeasure(parent));
      const composed = composedOf(label.group, levels);
      if (composed !== null) return composed;
      const all = hundreds.get(share.cell.cell.column) ?? '';
      // Beside its level, in percent of the row of sums: of what the level measures.
      const level = share.levelHeadings.map(({ text }) => headingNoun(text)).join('');
      const ofLevel = hundreds.get(share.cell.cell.column) === '' && isMeasure(level) ? level : null;
      // Where the outermost row is 100, all below are in percent of it.
      return parents.find(fits) ?? (parents.includes(all) ? all : (parents[0] ?? (all || (ofLevel ?? titled))));
    },
  };
}
