/** Shares that add up to 100 where no word says that they are any; with made-up figures. */
import { describe, expect, it } from 'vitest';
import { dated, inShort, type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

const read = (title: string, rows: Rows): string[] => tableRecords(tableDocument([title], rows)).map(inShort);

describe('numbers in percent that add up to 100', () => {
  it('are shares, those of each group and each column by themselves', () => {
    const rows: Rows = [
      ['以地区分类', '2023年', '2022年'],
      ['中国区', '71.2%', '68.4%'],
      ['美国区', '20.3%', '22.5%'],
      ['欧亚区', '8.5%', '9.1%'],
      ['以尺寸分类', '2023年', '2022年'],
      ['8英寸晶圆', '30.4%', '35.0%'],
      ['12英寸晶圆', '69.6%', '65.0%'],
    ];
    const found = tableRecords(tableDocument(['主营业务收入'], rows));
    expect(found.map(({ kind }) => kind)).toEqual(Array(10).fill('share'));
    expect(found.map(dated)[1]).toContain('68.4 % 主营业务收入 @2022');
  });

  it('are so with their sum among them', () => {
    const rows: Rows = [
      ['客户', '营业收入'],
      ['云溪', '41%'],
      ['北岭', '59%'],
      ['合计', '100%'],
    ];
    expect(tableRecords(tableDocument([''], rows)).map(({ kind }) => kind)).toEqual(['rate', 'rate', 'rate']);
    const plain: Rows = [['客户', '2023年'], ...rows.slice(1)];
    expect(tableRecords(tableDocument([''], plain)).map(({ kind }) => kind)).toEqual(['share', 'share']);
  });

  it.each([
    [
      'a rate that their heading names',
      [
        ['公司', '毛利率'],
        ['云溪', '41%'],
        ['北岭', '59%'],
      ],
    ],
    [
      'rates that their rows name',
      [
        ['指标', '2023年'],
        ['毛利率', '41%'],
        ['负债率', '59%'],
      ],
    ],
    [
      'those of two years',
      [
        ['年份', '云溪'],
        ['2022年', '41%'],
        ['2023年', '59%'],
      ],
    ],
    [
      'those that add up to less',
      [
        ['公司', '2023年'],
        ['云溪', '41%'],
        ['北岭', '57%'],
      ],
    ],
    [
      'those that are told as falls',
      [
        ['公司', '2023年'],
        ['云溪', '141%'],
        ['北岭', '-41%'],
      ],
    ],
  ])('are none where they are %s', (_, rows) => {
    expect(read('各地比较', rows).filter((text) => text.startsWith('share'))).toEqual([]);
  });
});
