/** Tables that tell their units in some labels alone, beside them, or in brackets of the caption; made-up figures. */
import { describe, expect, it } from 'vitest';
import type { ClaimRecord } from '../../src/record/schema.js';
import { dated, inShort, type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

const read = (title: string, rows: Rows, ...before: string[]): ClaimRecord[] =>
  tableRecords(tableDocument([title, ...before], rows));

describe('a row without a unit', () => {
  it('is a part of the last one above it that has one, where only labels have units', () => {
    const rows: Rows = [
      ['项目', '2024年', '同比增长（%）'],
      ['接待游客（人次）', '5200', '3.1'],
      ['省内游客', '4100', '2.0'],
      ['入园车辆按车型划分（辆）', '860', '-1.5'],
      ['大型客车', '75', '4.0'],
    ];
    expect(read('2024年景区运行情况', rows).map(inShort)).toEqual([
      'count - 接待游客 5200 人次',
      'growth - 接待游客 3.1 % yoy',
      'count - 接待省内游客 4100 人次',
      'growth - 接待省内游客 2 % yoy',
      'count - 入园车辆 860 辆',
      'growth - 入园车辆 -1.5 % yoy',
      'count - 大型客车入园车辆 75 辆',
      'growth - 大型客车入园车辆 4 % yoy',
    ]);
  });

  it('is none below a mark of the same list, nor where the caption has a unit', () => {
    const rows: Rows = [
      ['项目', '2024年'],
      ['一、接待游客（人次）', '5200'],
      ['二、接待能力', '90'],
    ];
    expect(read('2024年景区运行情况', rows).map(inShort)).toEqual(['count - 接待游客 5200 人次']);
    const budget: Rows = [
      ['项目', '2024年'],
      ['职工（人）', '52'],
      ['教育', '900'],
    ];
    expect(read('2024年支出', budget, '单位：万元').map(inShort)).toEqual([
      'count - 职工 52 人',
      'amount - 教育支出 9000000 CNY',
    ]);
  });

  it('takes the unit beside what it is a part of', () => {
    const rows: Rows = [
      ['', '', '2023', '2024'],
      ['接待情况', '', '', ''],
      ['  酒店数', '（家）', '44', '47'],
      ['    #星级', '', '20', '21'],
      ['  过夜游客', '（万人次）', '7.5', '8.1'],
    ];
    expect(read('主要酒店基本情况', rows).map(dated)).toEqual([
      'count - 酒店数 44 家 @2023',
      'count - 酒店数 47 家 @2024',
      'count - 星级酒店数 20 家 @2023',
      'count - 星级酒店数 21 家 @2024',
      'count - 接待过夜游客 75000 人次 @2023',
      'count - 接待过夜游客 81000 人次 @2024',
    ]);
  });
});

describe('units in brackets of the caption', () => {
  it('go with the headings that they name', () => {
    const rows: Rows = [
      [
        { text: '指标', rows: 2 },
        { text: '2023', columns: 2 },
        { text: '2024', columns: 2 },
      ],
      ['（实物量）', '（标准量）', '（实物量）', '（标准量）'],
      ['一、生产量', '3.5', '10.8', '4.1', '12.6'],
      ['（一）年初库存量', '', '', '', ''],
      ['（二）调入量', '1.2', '3.7', '1.4', '4.3'],
    ];
    const records = read('电力平衡表', rows, '单位:（实物量）亿千瓦时、（标准量）万吨标准煤');
    expect(records.slice(0, 6).map(dated)).toEqual([
      'quantity - 生产量 350000000 kW.h @2023',
      'quantity - 生产量 108000 吨标准煤 @2023',
      'quantity - 生产量 410000000 kW.h @2024',
      'quantity - 生产量 126000 吨标准煤 @2024',
      'quantity - 调入量 120000000 kW.h @2023',
      'quantity - 调入量 37000 吨标准煤 @2023',
    ]);
  });
});

describe('months', () => {
  it('may head their rows as bare numbers, under a sentence that names the table', () => {
    const rows: Rows = [
      ['月份', '产量（万吨）', '同比%'],
      ['1-2', '31.5', '2.4'],
      ['3', '17.2', '-6.1'],
    ];
    const records = read('2023年工业简讯', rows, '2023年全县砂石产量详见下表:');
    expect(records.map(dated)).toEqual([
      'quantity - 全县砂石产量 315000 t @2023-01/2023-02',
      'growth - 全县砂石产量 2.4 % yoy @2023-01/2023-02',
      'quantity - 全县砂石产量 172000 t @2023-03',
      'growth - 全县砂石产量 -6.1 % yoy @2023-03',
    ]);
  });
});

describe('a report of three months', () => {
  it('tells changes of the period that their heading begins with', () => {
    const rows: Rows = [
      ['项目', '报告期（7-9月）', '年初至报告期期末（1-9月）', '本报告期比上年同期增减（%）'],
      ['净利润（元）', '1,500', '4,200', '-2.5'],
    ];
    const title = '云溪机械股份有限公司2024年第三季度报告';
    expect(read(title, rows).map(dated)).toEqual([
      'amount 云溪机械股份有限公司 净利润 1500 CNY @2024-07/2024-09',
      'amount 云溪机械股份有限公司 净利润 4200 CNY @2024-01/2024-09',
      'growth 云溪机械股份有限公司 净利润 -2.5 % yoy @2024-07/2024-09',
    ]);
    const changes: Rows = [
      ['项目', '本报告期', '年初至报告期末', '年初至报告期末比上年同期增减变动幅度（%）'],
      ['净利润（元）', '1,500', '4,200', '7.5'],
    ];
    expect(read(title, changes).map(({ base, period }) => `${base} ${period}`)[2]).toBe('yoy 2024-01/2024-09');
  });
});

describe('a table of plans', () => {
  it('has targets; a name that holds the cell to its left stands alone', () => {
    const rows: Rows = [
      ['科类', '专业', '云岭', '东原'],
      [{ text: '合计', columns: 2 }, '300', '40'],
      ['体育', '休闲体育', '21', '2'],
    ];
    const records = read('2024年本科招生计划表', rows, '单位：人');
    expect(records.map((record) => `${inShort(record)} ${record.status}`)).toEqual([
      'count 云岭 本科招生计划 300 人 target',
      'count 东原 本科招生计划 40 人 target',
      'count 云岭 休闲体育本科招生计划 21 人 target',
      'count 东原 休闲体育本科招生计划 2 人 target',
    ]);
  });
});

describe('a caption of several units', () => {
  it('gives each the one that it, or what it is a part of, goes with', () => {
    const rows: Rows = [
      ['项目', '本年累计/截至当期'],
      ['保费收入', '163'],
      ['其中：寿险', '132'],
      ['   健康险', '27'],
      ['保单件数', '319'],
      ['其中：寿险', '41'],
    ];
    expect(read('2024年1-5月寿险公司经营情况表', rows, '单位：亿元、万件').map(inShort)).toEqual([
      'amount - 寿险公司保费收入 16300000000 CNY',
      'amount - 寿险公司寿险保费收入 13200000000 CNY',
      'amount - 寿险公司健康险保费收入 2700000000 CNY',
      'count - 寿险公司保单件数 3190000 件',
      'count - 寿险公司寿险保单件数 410000 件',
    ]);
  });
});

describe('a title', () => {
  it('says what is told of the things that labels name', () => {
    const rows: Rows = [
      ['项目', '总平均', '#困难户'],
      ['摩托车（辆）', '36.5', '21.8'],
    ];
    expect(read('平均每百户耐用消费品拥有量（2024年）', rows).map(inShort)).toEqual([
      'count - 每百户摩托车拥有量 36.5 辆',
      'count 困难户 每百户摩托车拥有量 21.8 辆',
    ]);
  });

  it('has the industries of a product as its value added', () => {
    const rows: Rows = [
      ['', '绝对额（亿元）', '比上年同期增长（%）'],
      ['GDP', '90', '5.2'],
      ['工业', '30', '3.9'],
    ];
    expect(read('2024年GDP初步核算数据', rows).map(inShort)).toEqual([
      'gdp - GDP 9000000000 CNY',
      'growth - GDP 5.2 % yoy',
      'amount - 工业增加值 3000000000 CNY',
      'growth - 工业增加值 3.9 % yoy',
    ]);
  });
});

describe('the number of a table', () => {
  it('may be written with long strokes, and is no part of what is measured', () => {
    const rows: Rows = [
      ['分类', '合计', '国有'],
      ['制造业', '163', '174'],
    ];
    expect(read('2——17市区职工平均工资', rows, '（2024年） 单位：元').map(inShort)).toEqual([
      'amount - 制造业市区职工平均工资 163 CNY',
      'amount 国有 制造业市区职工平均工资 174 CNY',
    ]);
  });
});

describe('parts of the same name', () => {
  it('are told with what they stand under', () => {
    const rows: Rows = [
      ['项目', '2024'],
      ['保费收入', '90'],
      ['　健康险', '40'],
      ['　　一年期业务', '11'],
    ];
    expect(read('保险公司主要指标', rows, '单位：万元').map(inShort)[2]).toBe(
      'amount - 保险公司健康险一年期业务保费收入 110000 CNY',
    );
  });
});

describe('a page of figures', () => {
  it('may tell its period at its head', () => {
    const rows: Rows = [
      ['名称', '收入', '同比变化'],
      ['元器件', '40.5', '-2.1%'],
    ];
    const records = read('主要收入构成', rows, '报告期：2024-06-30', '主营产品构成（万元）');
    expect(records.map(dated)).toEqual([
      'amount - 元器件收入 405000 CNY @2024-06-30',
      'growth - 元器件收入 -2.1 % yoy @2024-06-30',
    ]);
  });
});

describe('a budget of Taiwan', () => {
  it('tells three years, shares, and what this year is against the last', () => {
    const two = (text: string) => ({ text, columns: 2 });
    const rows: Rows = [
      [{ text: '項目', rows: 2 }, two('本年度預算數'), two('前年度決算數'), two('本年度與上年度比較')],
      ['金額', '百分比', '金額', '百分比', '金額', '增加率'],
      ['（一）實質收入', '1,000', '100.0', '900', '100.0', '60', '6.2'],
      ['1.財產收入', '30', '3.0', '42', '4.7', '-11', '-27.0'],
    ];
    const records = read('總預算簡明表', rows, '中華民國八十六年度', '單位：新台幣千元；%');
    expect(records.slice(6).map(dated)).toEqual([
      'amount - 財產收入 30000 TWD @1997',
      'share - 財產收入 3 % 實質收入 @1997',
      'amount - 財產收入 42000 TWD @1995',
      'share - 財產收入 4.7 % 實質收入 @1995',
      'amount - 財產收入 -11000 TWD yoy @1997',
      'growth - 財產收入 -27 % yoy @1997',
    ]);
  });
});
