/** Statements become rows: what agrees, what contradicts, what stands apart. */
import { describe, expect, it } from 'vitest';
import { indicatorNamer } from '../../src/names/indicators.js';
import type { ClaimRecord, ClaimSource } from '../../src/record/schema.js';
import { seriesRows } from '../../src/series/rows.js';
import { statementOf } from '../../src/series/statement.js';
import { TIDY_COLUMNS, tidyObject, tidyRow } from '../../src/series/tidy.js';
import { shownWideSheet, wideSheet } from '../../src/series/wide.js';
import { makeRecord } from '../write/records.js';

let number = 0;
type Fields = Partial<Omit<ClaimRecord, 'source'>>;

/** A claim of its own, on a line of its own. */
function claim(fields: Fields, source: Partial<ClaimSource> = {}): ClaimRecord {
  number++;
  return makeRecord(
    { id: `c${String(number).padStart(16, '0')}`, subject: '杭州', ...fields },
    { line: number, ...source },
  );
}
const level = (value: number, fields: Fields = {}, source: Partial<ClaimSource> = {}) =>
  claim({ value, quote: `${value / 1e8}亿元`, ...fields }, source);
const growth = (value: number, fields: Fields = {}, source: Partial<ClaimSource> = {}) =>
  claim({ kind: 'growth', value, unit: '%', base: 'yoy', quote: `${value}%`, ...fields }, source);

const rowsOf = (...records: ClaimRecord[]) =>
  seriesRows(records.map((record) => statementOf(record, [], null, indicatorNamer())));
const objects = (...records: ClaimRecord[]) => rowsOf(...records).map(tidyObject);

describe('a series', () => {
  it('has growth beside its level, with the names that agree beside the words', () => {
    const [row, ...rest] = objects(level(2e12, { indicator: 'GDP' }), growth(4.7, { indicator: '地区生产总值增速' }));
    expect(rest).toEqual([]);
    expect(row).toMatchObject({
      subject: '杭州',
      subject_name: '浙江省杭州市',
      subject_code: '330100',
      indicator: 'GDP',
      indicator_name: '地区生产总值',
      period: '2021',
      period_start: '2021-01-01',
      period_end: '2021-12-31',
      value: 2e12,
      unit: 'CNY',
      growth: 4.7,
      growth_unit: '%',
      growth_base: 'yoy',
      agreement: 'single',
      claims: 2,
      sources: 1,
    });
  });

  it('has a row of its own for growth on another base, in another status or without a level', () => {
    const rows = objects(
      level(2e12),
      growth(4.7),
      growth(9.1, { base: 'avg' }),
      growth(5, { status: 'target' }),
      growth(2.4, { indicator: '居民消费价格' }),
    );
    expect(rows.map(({ value, growth: g, growth_base, status }) => [value, g, growth_base, status])).toEqual([
      [2e12, 4.7, 'yoy', 'actual'],
      [null, 9.1, 'avg', 'actual'],
      [null, 5, 'yoy', 'target'],
      [null, 2.4, 'yoy', 'actual'],
    ]);
  });

  it('puts growth beside the level that it is told with', () => {
    const other = { sentence: '另有一说。' };
    const rows = objects(level(2e12, other), level(3e12), growth(4.7));
    expect(rows.map(({ value, growth: g }) => [value, g])).toEqual([
      [2e12, null],
      [3e12, 4.7],
    ]);
  });

  it('does not guess which of two levels grew', () => {
    const rows = objects(level(2e12), level(300, { kind: 'count', unit: '个', quote: '300个' }), growth(4.7));
    expect(rows.map(({ value, growth: g }) => [value, g])).toEqual([
      [2e12, null],
      [300, null],
      [null, 4.7],
    ]);
  });

  it('has one row for what is stated again, with the number of its sources', () => {
    const [row, ...rest] = objects(
      level(2e12, {}, { path: 'a.txt' }),
      level(2e12, { indicator: '生产总值', subject: '杭州市' }, { path: 'b.txt' }),
      level(2e12, {}, { path: 'b.txt' }),
    );
    expect(rest).toEqual([]);
    expect(row).toMatchObject({ agreement: 'restated', claims: 3, sources: 2 });
    expect(row?.places).toHaveLength(3);
    expect(row?.ids).toHaveLength(3);
  });

  it('takes numbers that are rounded from each other for one, and shows the most exact', () => {
    const [row, ...rest] = objects(
      level(2.2e12, { quote: '2.2万亿元' }),
      level(2186.06e9, { quote: '21860.6亿元' }),
      level(2e12, { quote: '超2万亿元', bound: 'over' }),
    );
    expect(rest).toEqual([]);
    expect(row).toMatchObject({ value: 2186.06e9, claims: 3, agreement: 'restated' });
  });

  it('shows all that contradict each other, marked, each with its place', () => {
    const rows = objects(level(2e12, {}, { path: 'a.txt' }), level(3e12, {}, { path: 'b.txt' }));
    expect(rows.map(({ value, agreement }) => [value, agreement])).toEqual([
      [2e12, 'conflict'],
      [3e12, 'conflict'],
    ]);
    expect(rows.map(({ places }) => String(places).split(':')[0])).toEqual(['a.txt', 'b.txt']);
  });

  it('does not call it a contradiction where nothing says that it is the same', () => {
    const agreement = (...records: ClaimRecord[]) => objects(...records).map((row) => row.agreement);
    expect(agreement(level(1e8), level(2e8, { period: '2020' }))).toEqual(['single', 'single']);
    expect(agreement(level(1e8, { period: null }), level(4e8, { period: null }))).toEqual(['single', 'single']);
    expect(agreement(level(1e8, { indicator: null }), level(4e8, { indicator: null }))).toEqual(['single', 'single']);
    expect(
      agreement(level(1e8, { subject: '全市' }, { path: 'a.txt' }), level(4e8, { subject: '全市' }, { path: 'b.txt' })),
    ).toEqual(['single', 'single']);
    expect(
      agreement(level(1e8), level(4e8, { status: 'target' }), level(3e8, { change: 'increase', base: 'yoy' })),
    ).toEqual(['single', 'single', 'single']);
  });

  it('is ordered by subject and indicator as they come, then by time', () => {
    const rows = objects(
      level(3, { subject: '宁波', period: '2023' }),
      level(2, { period: '2022' }),
      level(1, { subject: '宁波市', period: '2021' }),
      level(4, { subject: '宁波', period: '2021', indicator: '工业增加值', kind: 'amount' }),
    );
    expect(rows.map(({ value }) => value)).toEqual([1, 3, 4, 2]);
  });

  it('has one cell for each column, lists joined', () => {
    const [row] = rowsOf(level(2e12), level(2e12));
    const cells = row ? tidyRow(row) : [];
    expect(cells).toHaveLength(TIDY_COLUMNS.length);
    expect(cells.at(-1)).toMatch(/^c\d{16}; c\d{16}$/);
  });
});

describe('the wide form', () => {
  const records = [
    level(2e12, { period: '2022' }),
    growth(4.7, { period: '2022' }),
    level(1.9e12),
    level(1.6e12, { subject: '宁波' }),
    level(1.7e12, { subject: '宁波' }),
    claim({
      kind: 'growth',
      value: null,
      min: 6,
      max: 6.5,
      bound: 'between',
      unit: '%',
      status: 'target',
      quote: '6%-6.5%',
    }),
  ];
  const shapeOf = ({ columns, rows }: ReturnType<typeof wideSheet>) => ({
    columns: columns.map(({ name }) => name),
    rows: [...rows].map((cells) =>
      Object.fromEntries(cells.flatMap((cell, i) => (cell === null ? [] : [[columns[i]?.name, cell]]))),
    ),
  });

  it('has a column for each period, in their order', () => {
    const { columns, rows } = shapeOf(wideSheet(rowsOf(...records), 'period'));
    expect(columns.slice(-3)).toEqual(['agreement', '2021', '2022']);
    const hangzhou = { subject_name: '浙江省杭州市', subject_code: '330100', indicator_name: '地区生产总值' };
    expect(rows).toContainEqual({
      ...hangzhou,
      kind: 'gdp',
      number: 'value',
      unit: 'CNY',
      status: 'actual',
      2021: 1.9e12,
      2022: 2e12,
    });
    expect(rows).toContainEqual({
      ...hangzhou,
      kind: 'growth',
      number: 'value',
      unit: '%',
      base: 'yoy',
      status: 'actual',
      2022: 4.7,
    });
  });

  it('has a line for each end of a range, and for each value that contradicts', () => {
    const { rows } = shapeOf(wideSheet(rowsOf(...records), 'period'));
    expect(rows.filter(({ status }) => status === 'target').map((row) => [row.number, row[2021]])).toEqual([
      ['min', 6],
      ['max', 6.5],
    ]);
    expect(rows.filter(({ agreement }) => agreement === 'conflict').map((row) => row[2021])).toEqual([1.6e12, 1.7e12]);
  });

  it('has a column for each subject or indicator', () => {
    const subjects = shapeOf(wideSheet(rowsOf(...records), 'subject'));
    expect(subjects.columns.slice(-2)).toEqual(['浙江省杭州市', '浙江省宁波市']);
    expect(subjects.rows).toContainEqual(
      expect.objectContaining({ period: '2021', period_end: '2021-12-31', 浙江省杭州市: 1.9e12, 浙江省宁波市: 1.6e12 }),
    );
    const indicators = shapeOf(wideSheet(rowsOf(...records), 'indicator'));
    expect(indicators.columns.at(-1)).toBe('地区生产总值');
  });

  it('gives columns of one name different names', () => {
    const two = [level(1, { subject: '全市' }, { path: 'a.txt' }), level(2, { subject: '全市' }, { path: 'b.txt' })];
    expect(shapeOf(wideSheet(rowsOf(...two), 'subject')).columns.slice(-2)).toEqual(['全市', '全市 (2)']);
  });

  it('reads like a text for a person', () => {
    const { columns, rows } = shapeOf(shownWideSheet(rowsOf(...records), 'period'));
    expect(columns).toEqual(['subject', 'indicator', 'kind', 'agreement', '2021', '2022']);
    expect(rows).toContainEqual({
      subject: '浙江省杭州市',
      indicator: '地区生产总值',
      kind: 'gdp',
      2021: '1.9万亿元',
      2022: '2万亿元',
    });
    expect(rows.map((row) => row[2021])).toContain('目标6%至6.5%');
  });
});
