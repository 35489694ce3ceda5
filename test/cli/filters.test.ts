/** Filters and fields of `extract`, as a user gives them. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UsageError } from '../../src/cli/errors.js';
import { type FilterFlags, parseFilter } from '../../src/cli/filters.js';
import { makeDirectory, run } from './run.js';

describe('parseFilter', () => {
  it('reads periods', () => {
    const period = (flag: string) => parseFilter({ period: flag }).period;
    expect(period('2015/2025')).toEqual({ from: '2015-01-01', to: '2025-12-31' });
    expect(period('2024')).toEqual({ from: '2024-01-01', to: '2024-12-31' });
    expect(period('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(period('2015/')).toEqual({ from: '2015-01-01', to: null });
    expect(period('/2025-06')).toEqual({ from: null, to: '2025-06-30' });
  });

  it('reads lists', () => {
    expect(parseFilter({ subject: '浙江省, 杭州，*高新区' }).subjects).toEqual(['浙江省', '杭州', '*高新区']);
    expect(parseFilter({ status: 'target,forecast' }).statuses).toEqual(['target', 'forecast']);
    expect(parseFilter({ dates: false, kind: 'gdp' }).kinds).toEqual(['gdp']);
    expect(parseFilter({ dates: false }).kinds).not.toContain('date');
    expect(parseFilter({ minConfidence: '.8' }).minConfidence).toBe(0.8);
  });

  it.each<[FilterFlags, RegExp]>([
    [{ period: 'last year' }, /^--period: 'last year' is no period; write 2024, /],
    [{ period: '2025/2015' }, /^--period: '2025\/2015' ends before it begins/],
    [{ period: '/' }, /^--period: /],
    [{ period: '2024-13' }, /^--period: '2024-13' is no period; /],
    [{ period: '2024-02-30/2025' }, /^--period: .* is no period; /],
    [{ period: '1/2/3' }, /^--period: /],
    [{ status: 'done' }, /^--status: unknown status 'done'; the statuses are actual, forecast, target$/],
    [{ subject: ' ,' }, /^--subject: no name given; /],
    [{ minConfidence: '80' }, /^--min-confidence: '80' is not a number from 0 to 1/],
    [{ minConfidence: '' }, /^--min-confidence: /],
    [{ kind: 'date', dates: false }, /^--no-dates: not with --kind date; /],
  ])('refuses %j', (flags, message) => {
    expect(() => parseFilter(flags)).toThrow(UsageError);
    expect(() => parseFilter(flags)).toThrow(message);
  });
});

describe('statline extract with filters', () => {
  let dir: Awaited<ReturnType<typeof makeDirectory>>;
  beforeAll(async () => {
    dir = await makeDirectory({
      'a.txt':
        '2024年，杭州市地区生产总值达2.1万亿元，同比增长4.7%。2025年，宁波市力争地区生产总值增长5%。城镇新增就业1200万人。\n',
    });
  });
  afterAll(() => dir.remove());
  const lines = async (...args: string[]) => {
    const { code, stdout, stderr } = await run(['a.txt', ...args, '-f', 'csv', '--fields', 'quote,subject'], {
      cwd: dir.path,
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    return stdout.split('\r\n').slice(1, -1);
  };

  it('keeps subjects by any of their names', async () => {
    const expected = ['2.1万亿元,杭州市', '4.7%,杭州市'];
    for (const name of ['杭州', '杭州市', '浙江省杭州市', '330100', '杭*'])
      expect(await lines('--subject', name)).toEqual(expected);
    expect(await lines('--subject', '宁波')).toContain('5%,宁波市');
  });

  it('keeps indicators by any of their names, and patterns', async () => {
    expect(await lines('--indicator', 'GDP', '--kind', 'growth')).toEqual(['4.7%,杭州市', '5%,宁波市']);
    expect(await lines('--indicator', '*就业*')).toHaveLength(1);
    expect(await lines('--indicator', '*产总值', '--subject', '杭州')).toHaveLength(2);
  });

  it('keeps periods, statuses and kinds', async () => {
    expect(await lines('--period', '2024', '--no-dates')).toEqual(['2.1万亿元,杭州市', '4.7%,杭州市']);
    expect(await lines('--period', '/2023')).toEqual([]);
    expect(await lines('--status', 'target')).toContain('5%,宁波市');
    expect(await lines('--status', 'target')).not.toContain('4.7%,杭州市');
  });

  it('gives a subject to claims that have none, but not to dates', async () => {
    const all = await lines('--subject-of-document', '全国');
    expect(all.filter((line) => /^20\d\d年/.test(line)).every((line) => line.endsWith(','))).toBe(true);
    expect(all.filter((line) => !/^20\d\d年/.test(line)).every((line) => /,.+$/.test(line))).toBe(true);
  });

  it('tells of a field that there is not, and writes nothing', async () => {
    const { code, stdout, stderr } = await run(['a.txt', '--fields', 'id,colour'], { cwd: dir.path });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^statline: --fields: unknown field 'colour'; the fields are id, kind, .*\n$/);
  });

  it('writes the same workbook and the same Parquet with any number of threads', async () => {
    for (const format of ['xlsx', 'parquet', 'markdown', 'csv']) {
      const outputs = await Promise.all(
        ['1', '3'].map((jobs) => run(['a.txt', '-f', format, '--jobs', jobs], { cwd: dir.path })),
      );
      expect(outputs[0]?.stdout.length).toBeGreaterThan(100);
      expect(outputs[0]).toEqual(outputs[1]);
    }
  });

  it('takes the report beside the workbook, or the one named', async () => {
    const target = async () => {
      const relations = unzipSync(await readFile(dir.file('o.xlsx')))['xl/worksheets/_rels/sheet1.xml.rels'];
      return relations ? /Target="([^"]*)"/.exec(Buffer.from(relations).toString())?.[1] : null;
    };
    await run(['a.txt', '-o', 'o.xlsx'], { cwd: dir.path });
    expect(await target()).toBeNull();
    await writeFile(dir.file('report.html'), '');
    await run(['a.txt', '-o', 'o.xlsx'], { cwd: dir.path });
    expect(await target()).toBe('report.html');
    await mkdir(dir.file('out'));
    await writeFile(dir.file('out/r 1.html'), '');
    await run(['a.txt', '-o', 'o.xlsx', '--report', 'out/r 1.html'], { cwd: dir.path });
    expect(await target()).toBe('out/r%201.html');
    await run(['a.txt', '-o', 'o.xlsx', '--report', 'https://example.org/r.html'], { cwd: dir.path });
    expect(await target()).toBe('https://example.org/r.html');
  });

  it.each([
    ['gone.html', "no file 'gone.html'; write it first (statline report), or correct the name"],
    ['.', "'.' is no file; name a page that statline report wrote"],
  ])('links to no report that is not there: %s', async (report, message) => {
    for (const command of ['extract', 'series']) {
      expect(await run([command, 'a.txt', '-o', 'none.xlsx', '--report', report], { cwd: dir.path })).toMatchObject({
        code: 2,
        stdout: '',
        stderr: `statline: --report: ${message}\n`,
      });
    }
    expect(await readdir(dir.path)).not.toContain('none.xlsx');
  });
});
