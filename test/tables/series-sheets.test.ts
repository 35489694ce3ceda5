/** Sheets of data services: rows over the columns that describe each series; sheets of places; with made-up figures. */
import { describe, expect, it } from 'vitest';
import { documentBuilder, placeCells } from '../../src/read/document-builder.js';
import { dated, type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

const told = (title: string, rows: Rows): string[] => tableRecords(tableDocument([title], rows)).map(dated);
const flowing = (text: string) => ({ rowSpan: 1, columnSpan: 1, header: false, name: null, lines: [text] });

describe('rows that describe the series of a sheet', () => {
  it('name nothing but their units', () => {
    const rows = [
      ['序号', '日期', '商品房待售面积：累计值', '开发投资完成额：累计同比'],
      ['', '指标名称', '商品房待售面积：累计值', '开发投资完成额：累计同比'],
      ['', '指标ID', 'XA0001', 'XA0002'],
      ['', '频率', '月', '月'],
      ['', '单位', '平方米', '%'],
      ['', '发布方', '统计局', '统计局'],
      ['1', '2023-03', '6400', '-5.1'],
      ['2', '2023-02', '6300', '-4.9'],
    ];
    expect(told('房地产', rows)).toEqual([
      'quantity - 商品房待售面积 6400 m2 @2023-01/2023-03',
      'growth - 开发投资完成额 -5.1 % yoy @2023-01/2023-03',
      'quantity - 商品房待售面积 6300 m2 @2023-01/2023-02',
      'growth - 开发投资完成额 -4.9 % yoy @2023-01/2023-02',
    ]);
  });

  it('tell how often each is told: months, quarters or years', () => {
    const names = ['中国：GDP：现价：第一产业：当季值', '中国：GDP：不变价：累计同比', '中国：GDP增长贡献率：第二产业'];
    const rows = [
      ['序号', '日期', ...names],
      ['', '指标名称', ...names],
      ['', '指标ID', 'XA0001', 'XA0002', 'XA0003'],
      ['', '频率', '季', '季', '年'],
      ['', '单位', '亿元', '%', '%'],
      ['', '发布方', '统计局', '统计局', '统计局'],
      ['1', '2023-12', '34.5', '5.1', '38.2'],
      ['2', '2023-09', '23.4', '4.9', ''],
    ];
    expect(told('增长', rows)).toEqual([
      'gdp 中国 GDP：现价：第一产业 3450000000 CNY @2023-10/2023-12',
      'growth 中国 GDP：不变价 5.1 % yoy @2023-01/2023-12',
      'share 中国 GDP增长贡献率：第二产业 38.2 % @2023',
      'gdp 中国 GDP：现价：第一产业 2340000000 CNY @2023-07/2023-09',
      'growth 中国 GDP：不变价 4.9 % yoy @2023-01/2023-09',
    ]);
  });

  it('are none where `单位` heads a column of units', () => {
    const rows = [
      ['', '单位', '全市', '郊区'],
      ['禽蛋产量', '万吨', '3.9', '0.2'],
      ['牛奶产量', '万吨', '21.0', '5.1'],
    ];
    expect(tableRecords(tableDocument(['2014年畜牧业'], rows)).map(({ unit }) => unit)).toEqual(['t', 't', 't', 't']);
  });
});

describe('what describes a series above its values', () => {
  it('names nothing but its unit', () => {
    const rows = [
      ['区域', '中国'],
      ['频率', '年'],
      ['单位', '千平方米'],
      ['数据来源', '统计局'],
      ['首次观测日期', '2001'],
      ['平均', '4213.5'],
      ['2001', '3100.5'],
      ['2002', '3305.25'],
    ];
    expect(told('住宅房屋销售面积', rows)).toEqual([
      'quantity - 住宅房屋销售面积 3100500 m2 @2001',
      'quantity - 住宅房屋销售面积 3305250 m2 @2002',
    ]);
  });
});

describe('a sheet named by a place', () => {
  it('is about it, in units with a power of ten', () => {
    const builder = documentBuilder();
    const rows = [
      ['', '碳排放总量（×10^4t）'],
      ['2004', '10.5'],
      ['2005', '11.2'],
    ];
    builder.table(placeCells(rows.map((row) => row.map(flowing))), { sheet: '江西省' });
    const reader = { name: 'xlsx', version: '1' } as const;
    const read = tableRecords({ path: 'a.xlsx', sha256: 'a'.repeat(64), reader, ...builder.contents() });
    expect(read.map(({ subject, value, unit, period }) => [subject, value, unit, period])).toEqual([
      ['江西省', 105_000, 't', '2004'],
      ['江西省', 112_000, 't', '2005'],
    ]);
  });
});

describe('a rate below levels', () => {
  it('is told in its own unit where a time has another', () => {
    const rows = [
      ['项目', '2003年（万亿元）', '1993年（万亿元）'],
      ['最终消费', '8.1', '2.3'],
      ['最终消费率（%）', '57.2', '58.0'],
    ];
    expect(
      tableRecords(tableDocument(['支出法生产总值'], rows))
        .slice(2)
        .map(({ kind, value, unit }) => [kind, value, unit]),
    ).toEqual([
      ['rate', 57.2, '%'],
      ['rate', 58, '%'],
    ]);
  });
});

describe('a sheet of a database', () => {
  it('names its columns by their words, not by codes above them; codes between years and values name nothing', () => {
    const rows = [
      ['SgnYear', 'AreaCode', 'AreaName', 'Ebp0301'],
      ['年度标识', '国家或地区代码', '国家或地区名称', '外债总额'],
      ['没有单位', '没有单位', '没有单位', '亿美元'],
      ['1980', '032', '阿根廷', '27.5'],
      ['1980', '818', '埃及', '3.45'],
      ['1981', '032', '阿根廷', '35.5'],
    ];
    expect(told('外债', rows)).toEqual([
      'amount 阿根廷 外债总额 2750000000 USD @1980',
      'amount 埃及 外债总额 345000000 USD @1980',
      'amount 阿根廷 外债总额 3550000000 USD @1981',
    ]);
  });

  it('is told by a place that a colon alone follows, as fuzzing writes it, without a failure', () => {
    const rows = [
      ['指标', '：', '指标'],
      ['指标', '绝对数（亿元）', '指标'],
      ['（一）农业', '', ''],
      ['城镇', '12.5', ''],
    ];
    for (const { indicator } of tableRecords(tableDocument(['云溪'], rows))) expect(indicator).not.toBe('');
  });
});
