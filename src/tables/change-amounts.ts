/** Changes that are amounts themselves, where no word says so: their tables are told in units that are no percent. */
import { isRelative } from '../../grammars/zh/mention.js';
import type { Around } from './around.js';
import { levelUnit } from './level-unit.js';
import { isForEach } from './price-unit.js';
import { changeOf, growthWords, isBareChange } from './roles/change.js';
import { isMeasure } from './roles/measure.js';
import type { TableNumber } from './table-number.js';
import type { Parse } from './units.js';

const GROUPED = /\d,\d{3}/;

/** Whether a change is an amount: its heading names no rate and no unit, and its table is told in units that are no percent. */
function isAmount({ headings, cell }: TableNumber, { units, inherited }: Around): boolean {
  const own = headings.at(-1);
  if (own === undefined || own.unit !== null || cell.number?.rest !== '') return false;
  // `2006年比2005年增减` over `总产量`: the heading over it says that it is a change.
  const over = isMeasure(own.text) && growthWords(own.cell.text) === null ? headings.at(-2) : own;
  if (over === undefined || over.unit !== null || !isBareChange(over.cell.text)) return false;
  const around = inherited === null ? units : [...units, inherited];
  // Where nothing is told in percent, no change of thousands is a rate.
  if (around.length === 0) return GROUPED.test(cell.text);
  return around.every(({ unit }) => !isRelative(unit.kind));
}

/** Whether a row tells by how much a price rose or fell, in its own unit: `涨跌` below `平均价`, both in 元/吨. */
function isPriceChange(number: TableNumber, around: Around, parse: Parse): boolean {
  const { label, headings, cell } = number;
  const isOfRow = headings.every(({ cell: over, text }) => changeOf(over.text, text) === null);
  if (!isOfRow || cell.number?.rest !== '' || !isBareChange(label?.rate ?? label?.text ?? '')) return false;
  const unit = levelUnit(number, around, parse);
  return unit !== null && isForEach(unit);
}

/** Whether a change is an amount, not a rate. */
export const isChangeOfAmount = (number: TableNumber, around: Around, parse: Parse): boolean =>
  isAmount(number, around) || isPriceChange(number, around, parse);
