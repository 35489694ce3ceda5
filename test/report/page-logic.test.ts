/** What the page works out without a browser: segments, rows, periods, series, corrections, hidden characters. */
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/report/page/charts/lines.js';
import { placePeriod, yearOf } from '../../src/report/page/charts/period.js';
import { seriesOf } from '../../src/report/page/charts/series.js';
import { rowAt, rowsOf } from '../../src/report/page/data/rows.js';
import { segmentsOf } from '../../src/report/page/data/segments.js';
import { cellsOf, columnsOf, isNumeric } from '../../src/report/page/data/table-columns.js';
import { pieces, visible } from '../../src/report/page/data/visible.js';
import { following, readTyped } from '../../src/report/page/record/check-fields.js';

type Claim = Parameters<typeof seriesOf>[0] extends Iterable<infer C> ? C : never;
type Body = Parameters<typeof rowsOf>[0];

const bodyOf = (text: string, raw: Partial<Body['raw']> = {}): Body =>
  ({ text, raw: { pages: [], regions: [], ...raw }, unit: (n: number) => n }) as unknown as Body;

describe('rows', () => {
  it('are the lines of the text, numbered, without their ends', () => {
    const text = '一\r\n\n三\n';
    const rows = rowsOf(bodyOf(text));
    expect(rows.map(({ start, end, line }) => [text.slice(start, end), line])).toEqual([
      ['一', 1],
      ['', 2],
      ['三', 3],
    ]);
  });

  it('cut a line that does not end, never inside a character, and count it once', () => {
    const text = `a${'𠀀'.repeat(3000)}`;
    const rows = rowsOf(bodyOf(text));
    expect(rows.map(({ line }) => line)).toEqual([1, null, null]);
    expect(rows.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    for (const { start, end } of rows) expect(text.slice(start, end).isWellFormed()).toBe(true);
    expect(rowAt(rows, 4500)).toBe(2);
  });

  it('know where pages begin, and which are headings or of tables', () => {
    const text = '题\n文\n甲\t乙\n末\n';
    const raw = {
      pages: [
        [0, 1],
        [6, 2],
      ] as const,
      regions: [
        ['heading', 0, 1],
        ['table', 4, 7],
      ] as const,
    };
    const rows = rowsOf(bodyOf(text, raw));
    expect(rows.map(({ page }) => page)).toEqual([1, null, null, 2]);
    expect(rows.map(({ kind }) => kind)).toEqual(['heading', null, 'table', null]);
  });
});

describe('segments', () => {
  const show = (marks: { start: number; end: number; of: string }[]) =>
    segmentsOf({ start: 2, end: 8 }, marks).map(({ start, end, marks: on }) => [
      start,
      end,
      on.map(({ of }) => of).join(''),
    ]);

  it('are cut where marks begin and end, and hold the shortest first', () => {
    expect(
      show([
        { start: 0, end: 4, of: 'a' },
        { start: 3, end: 9, of: 'b' },
        { start: 3, end: 4, of: 'c' },
        { start: 8, end: 9, of: 'd' },
      ]),
    ).toEqual([
      [2, 3, 'a'],
      [3, 4, 'cab'],
      [4, 8, 'b'],
    ]);
  });

  it('are the whole stretch without marks', () => {
    expect(show([])).toEqual([[2, 8, '']]);
  });
});

describe('hidden characters', () => {
  it('are named', () => {
    expect(visible('a\u202eb\u200bc')).toBe('a⟨U+202E⟩b⟨U+200B⟩c');
    expect(visible('上\n  下\t右')).toBe('上下 右');
    expect(pieces('a\u202e\tb')).toEqual([
      { text: 'a', hidden: null },
      { text: '\u202e', hidden: 'U+202E' },
      { text: '\t', hidden: null },
      { text: 'b', hidden: null },
    ]);
  });
});

describe('periods on a line of time', () => {
  it.each([
    ['2024', 'year', 2024],
    ['2024-12-31', 'year', 2024],
    ['2024-06', 'month', 2024],
    ['2024-06-30', 'day', 2024],
    ['2024-01/2024-06', '01-06', 2024],
    ['2021/2025', 'span', 2025],
  ])('%s is of the sort %s', (period, sort, year) => {
    expect(placePeriod(period)).toMatchObject({ sort, year });
  });

  it.each([null, '199X', 'XXXX-11-29', '2019/'])('%s cannot be placed', (period) => {
    expect(placePeriod(period)).toBeNull();
  });

  it('are counted under the year of their end', () => {
    expect([yearOf('2021/2025'), yearOf('2019/'), yearOf('199X'), yearOf(null)]).toEqual([2025, 2019, null, null]);
  });
});

describe('tables in the text', () => {
  const text = '表\n\t单位\t产量\n粮食\t万吨\t1,188.71\n';
  const table = { start: 2, end: text.length };

  it('have columns as wide as their widest cell', () => {
    expect(columnsOf(text, table)).toEqual([2, 2, 5]);
    expect(columnsOf('一行字\n又一行', { start: 0, end: 7 })).toBeNull();
  });

  it('are cut into cells that leave out no character', () => {
    const row = { start: text.indexOf('粮食'), end: text.length - 1 };
    const cells = cellsOf(text, row).map(({ start, end }) => text.slice(start, end));
    expect(cells).toEqual(['粮食\t', '万吨\t', '1,188.71']);
    expect(cellsOf('甲\t\t', { start: 0, end: 3 }).map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [2, 3],
    ]);
    expect(cells.map(isNumeric)).toEqual([false, false, true]);
  });

  it('give their rows the columns, and no other row', () => {
    const rows = rowsOf(bodyOf(text, { regions: [['table', table.start, table.end]] }));
    expect(rows.map(({ columns }) => columns)).toEqual([null, [2, 2, 5], [2, 2, 5]]);
  });
});

describe('series', () => {
  const claim = (index: number, fields: Partial<Claim>): Claim =>
    ({
      index,
      kind: 'gdp',
      subject: '云溪',
      indicator: '生产总值',
      unit: 'CNY',
      value: index,
      min: null,
      max: null,
      bound: 'exact',
      change: null,
      base: null,
      period: '2024',
      status: 'actual',
      ...fields,
      // As names agree: these are one.
      subjectKey: fields.subject ?? '云溪',
      indicatorKey: ['GDP', '国内生产总值'].includes(fields.indicator ?? '')
        ? '生产总值'
        : (fields.indicator ?? '生产总值'),
    }) as Claim;

  it('hold one subject, indicator and unit at two periods or more, in order of time', () => {
    const claims = [
      claim(1, { period: '2024' }),
      claim(2, { period: '2022' }),
      claim(3, { period: '2023', min: 4, max: 6, value: null }),
      claim(4, { period: '2023', subject: '青川' }),
      claim(5, { period: '2023', unit: 'USD' }),
      claim(6, { period: null }),
    ];
    expect(seriesOf(claims).map(({ points }) => points.map(({ label, value }) => [label, value]))).toEqual([
      [
        ['2022', 2],
        ['2023', 5],
        ['2024', 1],
      ],
    ]);
  });

  it('are of one thing whatever the text calls it, and show its words', () => {
    const claims = [
      claim(1, { period: '2022', indicator: 'GDP' }),
      claim(2, { period: '2023' }),
      claim(3, { period: '2024', indicator: '国内生产总值' }),
      claim(4, { period: '2025' }),
    ];
    expect(seriesOf(claims)).toMatchObject([
      { subject: '云溪', indicator: '生产总值、GDP、国内生产总值', points: { length: 4 } },
    ]);
  });

  it('keep growth by its base, differences from levels, and half years from years', () => {
    const pairs: Partial<Claim>[] = [
      { kind: 'growth', unit: '%', base: 'avg' },
      { kind: 'growth', unit: '%', base: 'yoy' },
      { change: 'increase' },
      { period: '2023-01/2023-06' },
    ];
    const claims = pairs.flatMap((fields, i) => [claim(2 * i, fields), claim(2 * i + 1, { ...fields })]);
    expect(seriesOf(claims)).toEqual([]);
  });

  it('draw facts, targets and forecasts as lines of their own, those to come from the last fact on', () => {
    const claims = [
      claim(1, { period: '2021' }),
      claim(2, { period: '2022' }),
      claim(3, { period: '2022', status: 'target' }),
      claim(4, { period: '2023', status: 'target' }),
      claim(5, { period: '2023', status: 'forecast' }),
    ];
    const lines = linesOf(seriesOf(claims)[0]?.points ?? []);
    expect(lines.map(([status, points]) => [status, points.map(({ claim: { index } }) => index)])).toEqual([
      ['actual', [1, 2]],
      ['forecast', [2, 5]],
      ['target', [3, 4]],
    ]);
  });
});

describe('what is typed into a field', () => {
  it.each([
    ['value', '1,234.5', { value: 1234.5 }],
    ['value', '−3', { value: -3 }],
    ['value', '三', { error: 'error.number' }],
    ['period', '2024-01/2024-06', { value: '2024-01/2024-06' }],
    ['period', '2024年', { error: 'error.period' }],
    ['subject', '  云溪 ', { value: '云溪' }],
    ['subject', '', { value: null }],
  ] as const)('%s: %s', (field, text, typed) => {
    expect(readTyped(field, text)).toEqual(typed);
  });

  it('brings with it what the schema asks for', () => {
    const now = { value: 5, min: null, max: null, bound: 'exact', kind: 'gdp', change: 'increase' } as never;
    expect(following('bound', 'between', now)).toEqual({ bound: 'between', value: null, min: 5, max: 5 });
    expect(following('kind', 'growth', now)).toEqual({ kind: 'growth', change: null });
    expect(following('kind', 'date', now)).toMatchObject({ value: null, subject: null });
  });
});
