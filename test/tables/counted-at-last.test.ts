/** Numbers whose unit nothing tells: counts that their words name, and what titles further out say; with made-up figures. */
import { describe, expect, it } from 'vitest';
import { decodeSource } from '../../src/read/source.js';
import { inShort, tableRecords } from '../support/table-documents.js';

const read = async (text: string) => tableRecords(await decodeSource('a.md', Buffer.from(text))).map(inShort);

describe('a whole number without a unit', () => {
  it('counts people or things that its heading names', async () => {
    const plan = '| 专业名称 | 计划数 |\n|---|---|\n| 材料化学 | 120 |\n| 焊接技术 | 35 |\n';
    expect(await read(`# 2016年招生计划\n\n${plan}`)).toEqual([
      'count - 材料化学招生计划 120 -',
      'count - 焊接技术招生计划 35 -',
    ]);
    const places = '| 乡镇 | 医院 | 中位数 |\n|---|---|---|\n| 德义乡 | 3 | 570 |\n| 正义乡 | 4 | 552 |\n';
    const found = await read(`# 各乡镇概况\n\n${places}`);
    expect(found.map((one) => one.split(' ').slice(-2))).toEqual([
      ['3', '-'],
      ['4', '-'],
    ]);
  });

  it('is left out where something is measured, or nothing says what is counted', async () => {
    const heights = '| 大厦 | 高度 | 建成年份 |\n|---|---|---|\n| 金帆大厦 | 421 | 1999 |\n| 云顶大厦 | 333 | 2004 |\n';
    expect(await read(`# 高楼数量\n\n${heights}`)).toEqual([]);
    expect(await read('| 名称 | 甲 |\n|---|---|\n| 云帆 | 12 |\n| 北岭 | 13 |\n')).toEqual([]);
  });

  it('is of people in a census, under whatever class', async () => {
    const census = '| 总人口 | 70916 | 男 | 35422 |\n|---|---|---|---|\n| 女 | 35494 | 家庭户户数 | 16466 |\n';
    expect((await read(`第五次人口普查数据\n\n${census}`)).map((one) => one.split(' ').at(-2))).toContain('35494');
  });
});

describe('tables that are made alike', () => {
  const ROWS = '| | 2012年 | 2013年 |\n|---|---|---|\n| 地区总部 | 106 | 114 |\n| 地区办事处 | 152 | 148 |\n';

  it('share what the line that leads to the first says, each of whom a line right above it names', async () => {
    const text = `以下是外资在港成立公司数目：\n\n德国：\n\n${ROWS}\n法国：\n\n${ROWS}`;
    const found = await read(text);
    expect(found).toHaveLength(8);
    expect(found[0]).toBe('enterprise_count 德国 地区总部外资在港成立公司数目 106 -');
    expect(found[7]).toBe('enterprise_count 法国 地区办事处外资在港成立公司数目 148 -');
  });
});

describe('what is told in cents', () => {
  it('is a row of its own, and tells no unit of those below', async () => {
    const text =
      '以人民币千元列示\n\n| 项目 | 2022年度 | 2021年度 |\n|---|---|---|\n| 营业额 | 6,175 | 6,505 |\n| 股息（港仙） | | |\n| 股东盈利 | 91,852 | 155,473 |\n';
    expect(await read(text)).toContain('amount - 股东盈利 91852000 CNY');
  });
});

describe('rows of accounts without numbers', () => {
  it('are no groups where the names of groups end with colons', async () => {
    const rows =
      '| 流动资产： | |\n| 拆出资金 | |\n| 衍生金融资产 | |\n| 应收账款 | 205,021.76 |\n| 存货 | 127,969.23 |\n';
    const found = await read(`# 资产负债表\n\n单位：元\n\n| 项目 | 2019年12月31日 |\n|---|---|\n${rows}`);
    expect(found).toEqual(['amount - 应收账款 205021.76 CNY', 'amount - 存货 127969.23 CNY']);
  });
});

describe('units that several nouns share out', () => {
  it('go with the noun that names them, and with none for what has none', async () => {
    const rows = '| 畜禽 | 饲养场数 | 在养数量 |\n|---|---|---|\n| 乳牛 | 34 | 6292 |\n| 肉牛 | 23 | 1076 |\n';
    const found = await read(`# 畜禽统计\n\n单位：场、头\n\n${rows}`);
    expect(found.map((one) => one.split(' ').slice(-2).join(' '))).toEqual(['34 场', '6292 头', '23 场', '1076 头']);
    const ages = '| 年龄 | 人口数 | 性别比 |\n|---|---|---|\n| 0-4岁 | 13077 | 114.4 |\n| 5-9岁 | 15139 | 112.6 |\n';
    const people = await read(`# 分年龄的人口\n\n单位：人、%\n\n${ages}`);
    expect(people.map((one) => one.split(' ').slice(-2).join(' '))).toContain('114.4 -');
  });
});

describe('an office that counts', () => {
  it('is not whom its statistics are about', async () => {
    const text = '# 香港旅游发展局访港旅客统计\n\n| 市场 | 2023年10月旅客人次 |\n|---|---|\n| 短途 | 700,110 |\n';
    expect((await read(text)).join()).not.toContain('发展局');
  });
});
