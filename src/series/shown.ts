/** A series for a person's eye: few columns, values as a reader writes them. */
import type { Column, Row } from '../record/columns.js';
import type { ClaimRecord } from '../record/schema.js';
import { displayValue } from '../write/display.js';
import type { Agreement } from './agree.js';
import { headOf, type SeriesRow } from './rows.js';
import { agreementOf, placeOf } from './tidy.js';

/** The columns of a table or of Markdown. */
export const SHOWN_COLUMNS: readonly Column[] = [
  'subject',
  'indicator',
  'period',
  'value',
  'growth',
  'agreement',
  'place',
].map((name) => ({ name, type: 'text' }));

/** What a growth is compared with, where it is not the year before. */
const BASES: Readonly<Record<string, string>> = { yoy: '', pop: '环比', avg: '年均' };

/** A claim's value as a reader writes it, without the exact number behind it. */
export function shownValue(record: ClaimRecord): string {
  const { kind, base } = record;
  const value = displayValue(record).replace(/ \([^()]*\)$/, '');
  if (kind !== 'growth' || base === null) return value;
  return `${Object.hasOwn(BASES, base) ? BASES[base] : `比${base}`}${value}`;
}

const valueOfPart = (part: Agreement | null): string => (part === null ? '' : shownValue(part.best.record));

/** `single` says nothing; a row that was stated again shows how often. */
function agreementText(row: SeriesRow): string {
  const word = agreementOf(row);
  if (word !== 'restated') return word === 'conflict' ? word : '';
  return `× ${Math.max(row.level?.all.length ?? 0, row.growth?.all.length ?? 0)}`;
}

/** The cells of a row. */
export function shownRow(row: SeriesRow): Row {
  const { subjectName, indicatorName, record } = headOf(row);
  return [
    subjectName,
    indicatorName ?? record.indicator,
    record.period,
    valueOfPart(row.level),
    valueOfPart(row.growth),
    agreementText(row),
    placeOf(record),
  ];
}
