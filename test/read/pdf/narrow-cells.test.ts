/** Cells too narrow for what stands in them, and grids in which little stands. */
import { expect, it } from 'vitest';
import { readPages, tablePage, tableTexts } from '../../support/pdf-parts.js';

it('reads a number that a narrow cell breaks as one', async () => {
  const made = await readPages(
    tablePage([60, 132, 212, 292], 100, [
      ['项目', '本期', '上期'],
      ['应收/票据/合计', '22,17/2.00', '9,136/.25'],
      ['应收/账款', '6,753/.11', '8,001/,200'],
    ]),
  );
  expect(tableTexts(made)).toEqual([
    '项目\t本期\t上期\n应收票据合计\t22,172.00\t9,136.25\n应收账款\t6,753.11\t8,001,200',
  ]);
});

it('reads numbers that stand below each other as rows', async () => {
  const made = await readPages(
    tablePage([60, 180, 300, 420], 100, [
      ['项目', '本期', '上期'],
      ['票据/账款', '22.1/31.5', '20.4/30.2'],
    ]),
  );
  expect(tableTexts(made)).toEqual(['项目\t本期\t上期\n票据\t22.1\t20.4\n账款\t31.5\t30.2']);
});

it('reads the number of an account and the name below it as one label', async () => {
  const made = await readPages(
    tablePage([60, 100, 250, 350], 100, [
      ['目', '名称', '预算数'],
      ['01//02/', '3301001/一般行政/3301002/公共关系', '298//46/'],
    ]),
  );
  expect(tableTexts(made)).toEqual(['目\t名称\t预算数\n01\t3301001一般行政\t298\n02\t3301002公共关系\t46']);
});

it('reads a table in which hardly more than the labels is filled', async () => {
  const blank = ['', '', '', '', '', ''];
  const made = await readPages(
    tablePage([60, 150, 220, 290, 360, 430, 500, 560], 100, [
      ['盈余公积/转增', '3.5', ...blank.slice(1)],
      ['弥补亏损', ...blank],
      ['专项储备', ...blank],
      ['本期提取', ...blank],
      ['本期使用', ...blank],
    ]),
  );
  expect(tableTexts(made)).toHaveLength(1);
  expect(
    tableTexts(made)[0]
      ?.split('\n')
      .map((row) => row.trim()),
  ).toEqual(['盈余公积转增\t3.5', '弥补亏损', '专项储备', '本期提取', '本期使用']);
});
