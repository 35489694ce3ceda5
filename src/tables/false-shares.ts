/** Numbers that a word of shares stands beside, and that are none: parts told themselves, amounts called `份额`. */
import { toNumber } from '../../grammars/zh/decimal.js';
import { isRelative } from '../../grammars/zh/mention.js';
import type { Around } from './around.js';
import { shareOf } from './roles/share.js';
import type { TableNumber } from './table-number.js';
import { unitsBeside } from './title-measure.js';

/** What sort of number one is. */
interface Sort {
  readonly kind: 'growth' | 'share' | 'rank' | 'level';
}

/** `性别构成` over `男`, in a table told in people alone: the parts are told themselves, not their shares. */
function withoutComposition<T extends Sort>(read: T, { headings, label, cell }: TableNumber, { units }: Around): T {
  if (cell.number?.isShare) return read;
  const inner = headings.at(-1);
  const isOuter =
    inner !== undefined &&
    inner.unit === null &&
    shareOf(inner.text) === null &&
    shareOf(label?.rate ?? label?.text ?? '') === null;
  const isTold = units.length > 0 && units.every(({ unit }) => !isRelative(unit.kind));
  return read.kind === 'share' && isOuter && isTold ? { ...read, kind: 'level' } : read;
}

/** The greatest share. */
const ALL = 100;
/** `公允价值份额` in a table told in money alone: no share is greater than the whole. */
function withoutLargeShare<T extends Sort>(read: T, number: TableNumber, { units, inherited }: Around): T {
  const { cell } = number;
  if (read.kind !== 'share' || cell.number === null || cell.number.rest !== '' || cell.number.isShare) return read;
  const told = inherited === null ? units : [...units, inherited];
  const isTold = told.length > 0 && told.every(({ unit }) => !isRelative(unit.kind));
  const isLarge = toNumber(cell.number.value) > ALL;
  return isTold && isLarge && unitsBeside(number).every((unit) => unit === null || !isRelative(unit.unit.kind))
    ? { ...read, kind: 'level' }
    : read;
}

/**
 * What a number measures, taken for a level where it is told in a unit that no share has.
 *
 * @param read what the words around it say
 * @param number the number with what stands around it
 * @param around the units that the caption and earlier tables name
 */
export const withoutFalseShare = <T extends Sort>(read: T, number: TableNumber, around: Around): T =>
  withoutLargeShare(withoutComposition(read, number, around), number, around);
