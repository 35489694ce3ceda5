/** Scores: what rankings give for how well somebody does, and marks of which a heading says how many there are. */
import { unicodePattern } from '../../grammars/pattern.js';
import { toNumber } from '../../grammars/zh/decimal.js';
import units from '../../grammars/zh/lexicon/table-units.json' with { type: 'json' };
import { isTime } from './roles/time-words.js';
import type { TableNumber } from './table-number.js';
import type { TableUnit } from './table-unit.js';
import { INDEX_UNIT, type Parse, unitNamed } from './units.js';

const SCORE = unicodePattern`${units.scores}(?:（[^（）]*）)?$`;
/** `营运指标（40分）`, `创新（满分10）`: how many marks there are. */
const OF_MARKS = unicodePattern`（(?:\d{1,3}${units.mark}|${units.fullMarks}\d{1,3}${units.mark}?)）$`;
/** The most that scores go up to. */
const MOST = 100;

/**
 * The unit of a score: that of marks where its heading tells how many there are, none where its heading, or its label below
 * times alone, names what is scored; null for other numbers.
 */
export function unitOfScore({ cell, headings, label }: TableNumber, parse: Parse): TableUnit | null {
  const value = cell.number === null || cell.number.rest !== '' ? Number.NaN : toNumber(cell.number.value);
  if (!(value <= MOST)) return null;
  const own = headings.at(-1);
  if (own !== undefined && OF_MARKS.test(own.cell.text)) return unitNamed(units.mark, parse, true);
  const isOfTimes = headings.every(({ text }) => text === '' || isTime(text));
  return SCORE.test(own?.text ?? '') || (isOfTimes && SCORE.test(label?.text ?? '')) ? INDEX_UNIT : null;
}
