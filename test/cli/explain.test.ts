/** `statline explain`: how a text was read, and where every field came from. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { modelOf } from '../../src/choice/model.js';
import { explain } from '../../src/explain/explain.js';
import { sourceOfText } from '../../src/read/source.js';
import { makeDirectory, run, SENTENCE } from './run.js';

const REPORT = `一、2020年工作回顾\n\n全市粮食总产量达到12.5万吨。\n\n二、没有数字的一节\n\n${SENTENCE}其中\n税收收入30亿元。\n`;

let dir: Awaited<ReturnType<typeof makeDirectory>>;
beforeAll(async () => {
  dir = await makeDirectory({ 'report.txt': REPORT, 'words.json': '{"classifiers":["枝"]}' });
});
afterAll(() => dir.remove());

const here = (...args: string[]) => run(['explain', ...args], { cwd: dir.path });
const readingsOf = (text: string, line: number | null = null) => explain(sourceOfText('a.txt', text), {}, line);

describe('statline explain', () => {
  it('shows tokens, mentions with their rules, clauses and times of a text', async () => {
    const { code, stdout, stderr } = await here(SENTENCE);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('[400.5 Arabic] [亿 Scale] [元 UnitWord]');
    expect(stdout).toMatch(/mention +2021年 +date, rule calendarDate/);
    expect(stdout).toMatch(/mention +400\.5亿元 +figure, rule money/);
    expect(stdout).toMatch(/clauses +2021年 \| 大连高新区地区生产总值达400\.5亿元 \| 同比增长4\.5%/);
    expect(stdout).toMatch(/time +2021年 +2021, governs/);
  });

  it('says for every field of every claim where it came from', async () => {
    const { stdout } = await here(SENTENCE);
    const growth = stdout.slice(stdout.indexOf('claim     4.5%'));
    expect(growth).toMatch(/kind +growth +— percentage → growth/);
    expect(growth).toMatch(/subject +大连高新区 +— /);
    expect(growth).toMatch(/indicator +地区生产总值 +— chosen, [01]\.?\d*; then /);
    expect(growth).toMatch(/period +2021 +— “2021年” in the sentence/);
    expect(growth).toMatch(/base +yoy +— /);
    expect(growth).toMatch(/status +actual +— /);
  });

  it('says of a kind that was weighed otherwise what the rules had', () => {
    const none = { indicator: {}, subject: {}, period: {}, base: {}, whole: {} };
    const weights = modelOf({
      weights: { ...none, kind: { 'kindRule|share|rate': 300 } },
      trained: [],
      confidence: {},
    });
    const [sentence] = explain(sourceOfText('a.txt', '云溪市失业率5.2%。'), { weights });
    const [claim] = sentence?.claims ?? [];
    expect(claim?.record.kind).toBe('share');
    expect(claim?.origin.kind).toMatch(/^chosen, 0\.9\d+; the rules: percentage → rate$/);
  });

  it('shows the words with the heads of their clauses, and what the document has told', async () => {
    const { stdout } = await here('report.txt:7');
    expect(stdout).toMatch(/words +2021年\/T ，\/w \[大连\/ns 高新区\/\S+ 地区生产总值\/\S+\] 达\/v /);
    expect(stdout).toMatch(/known +heads 全市; last 全市\n/);
  });

  it('tells what set a choice apart, only when asked', () => {
    const [plain] = readingsOf(SENTENCE);
    expect(plain?.claims[1]?.fields.subject.reasons).toEqual([]);
    const [told] = explain(sourceOfText('a.txt', SENTENCE), {}, null, true);
    const { candidates, reasons } = told?.claims[1]?.fields.subject ?? { candidates: [], reasons: [] };
    expect(candidates.length).toBeGreaterThan(1);
    expect(reasons).toHaveLength(3);
    for (const { feature, weight } of reasons) {
      expect(feature).toMatch(/^[A-Za-z]\w*\|/);
      expect(weight).toBeGreaterThan(0);
    }
  });

  it('takes a place with its column, as a table shows it', async () => {
    const line = await here('report.txt:7');
    expect(line.stdout).toContain('line 7, ');
    expect(await here('report.txt:7:9')).toEqual(line);
    expect(await here('gone.txt:7:9')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/gone\.txt: no such file/),
    });
  });

  it('says so when there is nothing to explain', async () => {
    const { code, stdout, stderr } = await here('没有数字的一句话。');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toBe('statline: the text: no number, date or rank in it; nothing to explain\n');
  });

  it('reads one line of a file in the light of the whole', async () => {
    const { code, stdout } = await here('report.txt:3');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^line 3, body: 全市粮食总产量达到12\.5万吨。/);
    expect(stdout).toMatch(/period +2020 +— the heading of the section/);
    expect(stdout).not.toContain('大连高新区');
  });

  it('finds a sentence by any line that it stands on', () => {
    expect(readingsOf(REPORT, 7).map(({ line, endLine }) => [line, endLine])).toEqual([
      [7, 7],
      [7, 8],
    ]);
    expect(readingsOf(REPORT, 8).map(({ text }) => text)).toEqual(['其中税收收入30亿元。']);
  });

  it('leaves out sentences without a mention, unless their line is asked for', () => {
    expect(readingsOf(REPORT).map(({ line }) => line)).toEqual([1, 3, 7, 7]);
    expect(readingsOf(REPORT, 5)).toMatchObject([{ role: 'heading', mentions: [], claims: [] }]);
  });

  it('gives the records that extract gives, each with its origin', () => {
    const claims = readingsOf(REPORT).flatMap(({ claims }) => claims);
    expect(claims.map(({ record }) => record.quote)).toEqual([
      '2020年',
      '12.5万吨',
      '2021年',
      '400.5亿元',
      '4.5%',
      '30亿元',
    ]);
    expect(claims.map(({ origin }) => origin.kind)).toEqual([
      'a calendar expression',
      'measure → quantity',
      'a calendar expression',
      'money → gdp',
      'percentage → growth',
      'money → amount',
    ]);
  });

  it('reads standard input, and takes the date and the lexicon', async () => {
    const input = { cwd: dir.path, input: '今年售出玫瑰30枝。' };
    const { stdout } = await run(['explain', '--date', '2024-05-01', '--lexicon', 'words.json', '-'], input);
    expect(stdout).toMatch(/mention +30枝 +figure, rule countedNumber/);
    expect(stdout).toMatch(/period +2024 +— “今年” in the sentence/);
  });

  it.each([
    ['report.txt:99', 'report.txt:99: no sentence on this line; name a line with text'],
    ['.', '.: a directory; name a file, or a file and line'],
    ['absent.txt:3', 'absent.txt: no such file; name a file and line, or give a text'],
  ])('tells in one line that %s cannot be explained', async (target, message) => {
    expect(await here(target)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(message) });
    expect((await here(target)).stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});
