/** Rows of the table as the CSV of `extract`: the same columns, the same protection from formulas. */
import { csvFormatRow } from 'd3-dsv';
import { daysOf } from '../../../record/days.js';
import { plainDecimal } from '../../../record/number.js';
import { protectCell } from '../../../write/formula.js';
import { placeOf } from '../data/body.js';
import { report } from '../data/report.js';
import { currentClaim } from '../review/store.js';

/** Where a quote is printed: numbers parted by blanks, boxes by semicolons. */
const boxesCell = (boxes: readonly (readonly number[])[]): string => boxes.map((box) => box.join(' ')).join(';');

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return boxesCell(value as number[][]);
  return typeof value === 'number' ? plainDecimal(value) : protectCell(String(value));
}

/** The columns of a claim by their names. */
function cellsOf(index: number): Record<string, unknown> {
  const { document, line, column, ...fields } = currentClaim(index);
  const { sentence, start, end, endLine, endColumn, more } = placeOf(index);
  const { path, sha256 } = report.documents[document] as { path: string; sha256: string };
  const source = { path, sha256, start, end, line, column, end_line: endLine, end_column: endColumn };
  const days = daysOf(fields.period);
  return { ...more, ...fields, period_start: days.start, period_end: days.end, sentence, ...source };
}

/**
 * The CSV of some claims: a header, lines ended by CRLF (RFC 4180).
 *
 * @param claims places of the claims
 */
export function csvOf(claims: readonly number[]): string {
  const { csvColumns } = report;
  const lines = claims.map((index) => {
    const cells = cellsOf(index);
    return csvFormatRow(csvColumns.map((name) => cell(cells[name])));
  });
  return [csvFormatRow([...csvColumns]), ...lines].map((line) => `${line}\r\n`).join('');
}
