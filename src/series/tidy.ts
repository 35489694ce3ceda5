/** The tidy form of a series: every row a level with its growth, every column one thing. */

import type { Cell, CellType, Column, Row } from '../record/columns.js';
import type { ClaimRecord } from '../record/schema.js';
import type { Agreement } from './agree.js';
import { headOf, type SeriesRow } from './rows.js';
import type { Statement } from './statement.js';

/** How often something is said, and whether all say the same. */
export type AgreementWord = 'single' | 'restated' | 'conflict';

const parts = ({ level, growth }: SeriesRow): Agreement[] => [level, growth].filter((part) => part !== null);

/** Whether a row's claims agree with all others on the same thing. */
export function agreementOf(row: SeriesRow): AgreementWord {
  if (parts(row).some(({ conflict }) => conflict)) return 'conflict';
  return parts(row).some(({ all }) => all.length > 1) ? 'restated' : 'single';
}

/** All claims of a row: those of the level first. */
const claimsOf = (row: SeriesRow): readonly Statement[] =>
  parts(row).flatMap(({ best, all }) => [best, ...all.filter((other) => other !== best)]);

export const placeOf = ({ source: { path, line, column } }: ClaimRecord): string => `${path}:${line}:${column}`;

/** The most documents that say one of a row's values. */
const sourcesOf = (row: SeriesRow): number =>
  Math.max(...parts(row).map(({ all }) => new Set(all.map(({ record }) => record.source.path)).size));

type Value = Cell | readonly string[];

/** A column: its name, its type, and what it takes from a row. */
type Take = readonly [string, CellType, (row: SeriesRow) => Value];

const COLUMNS: readonly Take[] = [
  ['subject', 'text', (row) => headOf(row).record.subject],
  ['subject_name', 'text', (row) => headOf(row).subjectName],
  ['subject_code', 'text', (row) => headOf(row).subjectCode],
  ['indicator', 'text', (row) => headOf(row).record.indicator],
  ['indicator_name', 'text', (row) => headOf(row).indicatorName ?? headOf(row).record.indicator],
  ['period', 'text', (row) => headOf(row).record.period],
  ['period_start', 'day', (row) => headOf(row).days.start],
  ['period_end', 'day', (row) => headOf(row).days.end],
  ['status', 'text', (row) => headOf(row).record.status],
  ['kind', 'text', (row) => headOf(row).record.kind],
  ['value', 'number', ({ level }) => level?.best.record.value ?? null],
  ['min', 'number', ({ level }) => level?.best.record.min ?? null],
  ['max', 'number', ({ level }) => level?.best.record.max ?? null],
  ['unit', 'text', ({ level }) => level?.best.record.unit ?? null],
  ['bound', 'text', ({ level }) => level?.best.record.bound ?? null],
  ['change', 'text', ({ level }) => level?.best.record.change ?? null],
  ['base', 'text', ({ level }) => level?.best.record.base ?? null],
  ['growth', 'number', ({ growth }) => growth?.best.record.value ?? null],
  ['growth_min', 'number', ({ growth }) => growth?.best.record.min ?? null],
  ['growth_max', 'number', ({ growth }) => growth?.best.record.max ?? null],
  ['growth_unit', 'text', ({ growth }) => growth?.best.record.unit ?? null],
  ['growth_bound', 'text', ({ growth }) => growth?.best.record.bound ?? null],
  ['growth_base', 'text', ({ growth }) => growth?.best.record.base ?? null],
  // The least of what the row shows.
  ['confidence', 'number', (row) => Math.min(...parts(row).map(({ best }) => best.record.confidence))],
  ['agreement', 'text', agreementOf],
  ['claims', 'integer', (row) => claimsOf(row).length],
  ['sources', 'integer', sourcesOf],
  ['quotes', 'text', (row) => parts(row).map(({ best }) => best.record.quote)],
  ['sentence', 'text', (row) => headOf(row).record.sentence],
  ['places', 'text', (row) => claimsOf(row).map(({ record }) => placeOf(record))],
  ['ids', 'text', (row) => claimsOf(row).map(({ record }) => record.id)],
];

/** The columns of the tidy form. */
export const TIDY_COLUMNS: readonly Column[] = COLUMNS.map(([name, type]) => ({ name, type }));

const SEPARATOR = '; ';

/** A row's cells; lists are joined with `; `. */
export function tidyRow(row: SeriesRow): Row {
  return COLUMNS.map(([, , read]) => {
    const value = read(row);
    return Array.isArray(value) ? value.join(SEPARATOR) : (value as Cell);
  });
}

/** A row as an object of JSON; lists stay lists. */
export const tidyObject = (row: SeriesRow): Record<string, unknown> =>
  Object.fromEntries(COLUMNS.map(([name, , read]) => [name, read(row)]));
