/** Units of money by a sign, for so many of a measure, and of cases among many; with made-up figures. */
import { describe, expect, it } from 'vitest';
import { inShort, type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

const read = (title: string, rows: Rows): string[] => tableRecords(tableDocument([title], rows)).map(inShort);

describe('a sign of a currency', () => {
  it('stands before a number', () => {
    const rows: Rows = [
      ['产品', '售价'],
      ['云帆手表', '$1.31'],
      ['北岭手表', '￥25.5'],
    ];
    expect(read('手表', rows)).toEqual(['amount - 云帆手表售价 1.31 USD', 'amount - 北岭手表售价 25.5 CNY']);
  });

  it('stands in a heading behind its name or alone, with what multiplies it', () => {
    const rows: Rows = [
      ['', '2021年港元(千$)', '2020年(HK$百万)'],
      ['毛利', '1,210', '3'],
    ];
    expect(read('损益', rows)).toEqual(['amount - 毛利 1210000 HKD', 'amount - 毛利 3000000 HKD']);
  });
});

describe('a unit', () => {
  it('may be money for so many of a measure', () => {
    const rows: Rows = [
      ['名称', '计量单位', '零售价'],
      ['黄豆', '元/500克', '3.1'],
    ];
    expect(read('零售', rows)).toEqual(['amount - 黄豆零售价 3.1 CNY/500克']);
  });

  it('may be so many cases among many people', () => {
    const rows: Rows = [
      ['病种', '发病率（1/10万）', '病死率（%）'],
      ['甲病', '31.2', '4.5'],
    ];
    expect(read('传染病', rows)).toEqual(['rate - 甲病发病率 31.2 1/10万', 'rate - 甲病病死率 4.5 %']);
  });

  it('is none in brackets that tell of money how it is counted', () => {
    const rows: Rows = [
      ['指标', '2021年'],
      ['股票交易额（双）', '310'],
    ];
    expect(read('业务（单位：亿元）', rows)).toEqual(['amount - 股票交易额（双） 31000000000 CNY']);
  });
});
