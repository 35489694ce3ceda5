/** Tables without a title of their own: what the heading of their section and the document's title say; with made-up figures. */
import { describe, expect, it } from 'vitest';
import { decodeSource } from '../../src/read/source.js';
import { dated, inShort, type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

const read = async (text: string) => tableRecords(await decodeSource('a.md', Buffer.from(text))).map(inShort);

const TABLE = '| 地区 | 2020年 |\n|---|---|\n| 云溪县 | 310 |\n';

describe('a table without a title', () => {
  it('is of what the heading of its section measures', async () => {
    expect(await read(`# 年度资料\n\n## 水泥产量（万吨）\n\n${TABLE}`)).toEqual(['quantity 云溪县 水泥产量 3100000 t']);
  });

  it('is not of what the heading of another section measures', async () => {
    expect(await read(`# 存款利率\n\n${TABLE}\n# 行情\n\n${TABLE}`)).toHaveLength(1);
  });
});

describe('what a table of finance measures', () => {
  it('is money below a price in rows of currencies, and for a net value', async () => {
    const rates = '| 货币名称 | 现汇买入价 |\n|---|---|\n| 美元 | 646.81 |\n';
    expect(await read(`# 牌价\n\n${rates}`)).toEqual(['amount 美元 现汇买入价 646.81 CNY']);
    const funds = '| 基金名称 | 单位净值 |\n|---|---|\n| 云帆混合 | 1.036 |\n';
    expect(await read(`# 基金\n\n${funds}`)).toEqual(['amount 云帆混合 单位净值 1.036 CNY']);
  });

  it('is a number of people, not a share, where its heading counts them', async () => {
    const staff = '| 专业构成类别 | 专业构成人数 |\n|---|---|\n| 生产人员 | 1,203 |\n';
    expect(await read(`# 员工情况\n\n${staff}`)).toEqual(['count - 生产人员专业构成人数 1203 人']);
  });
});

it('a numbered line is the heading of its section, and ends the one before it', () => {
  const rows = [
    ['港名', '3月（万标箱）'],
    ['东江港', '288.00'],
  ];
  const [found] = tableRecords(tableDocument(['一、货物吞吐量', '货物吞吐量较快增长。', '三、集装箱吞吐量'], rows));
  expect(found).toMatchObject({ indicator: '集装箱吞吐量', value: 2880000 });
});

describe('a title in the first rows of a table', () => {
  it('is none of its headings, though other rows reach further right', () => {
    const wide = (text: string, columns: number) => ({ text, columns });
    const rows: Rows = [
      [wide('附表1', 6)],
      [wide('2025年全市预算收入完成情况表', 6)],
      [wide('', 4), wide('单位：万元', 2)],
      [wide('科目', 2), wide('完成数', 2), wide('比上年增长（%）', 2)],
      [wide('增值税', 2), wide('2741', 2), wide('-0.9', 2)],
      [wide('耕地占用税', 2), wide('310', 2), wide('1.5', 2)],
      [wide('附注', 7)],
    ];
    const head = ['云溪市十五届人大', '七次会议文件（9）', '关于云溪市2025年预算执行情况的报告'];
    expect(tableRecords(tableDocument(head, rows)).map(dated)).toEqual([
      'amount 云溪市 增值税 27410000 CNY @2025',
      'growth 云溪市 增值税 -0.9 % yoy @2025',
      'amount 云溪市 耕地占用税 3100000 CNY @2025',
      'growth 云溪市 耕地占用税 1.5 % yoy @2025',
    ]);
  });
});
