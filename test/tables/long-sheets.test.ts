/** Sheets with one number a row: place, year, part of the year, indicator, number, unit; with made-up figures. */
import { describe, expect, it } from 'vitest';
import { type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

const read = (rows: Rows) =>
  tableRecords(tableDocument([], rows)).map(({ subject, indicator, value, unit, period }) => [
    subject,
    indicator,
    value,
    unit,
    period,
  ]);

describe('a sheet with one number a row', () => {
  it('names whom, what and when in columns, the unit behind the number', () => {
    const rows: Rows = [
      ['序号', '地区名称', '年份', '季度', '月份', '指标名称', '指标值', '指标单位', '数据来源'],
      ['1', '云溪市', '2023', 'Q1', '3', '地区生产总值', '210.4', '亿元', '统计局'],
      ['2', '云溪市', '2023', 'Q1', '3', '地区生产总值增速', '5.6', '%', '统计局'],
      ['3', '北岭县', '2023', 'Q2', '6', '地区生产总值', '88.1', '亿元', '统计局'],
    ];
    expect(read(rows)).toEqual([
      ['云溪市', '地区生产总值', 21_040_000_000, 'CNY', '2023-01/2023-03'],
      ['云溪市', '地区生产总值', 5.6, '%', '2023-01/2023-03'],
      ['北岭县', '地区生产总值', 8_810_000_000, 'CNY', '2023-04/2023-06'],
    ]);
  });

  it('may have the place behind what is measured', () => {
    const rows: Rows = [
      ['年份', '月份', '指标名称', '地区', '数据', '计量单位'],
      ['2021', '1', '发电量', '云溪市', '2.4', '亿千瓦时'],
      ['2021', '2', '水泥产量', '北岭县', '31.5', '万吨'],
    ];
    expect(read(rows)).toEqual([
      ['云溪市', '发电量', 240_000_000, 'kW.h', '2021-01'],
      ['北岭县', '水泥产量', 315_000, 't', '2021-02'],
    ]);
  });

  it('keeps the name of a company whose items stand beside it', () => {
    const rows: Rows = [
      ['公司', '年度', '项目', '金额（万元）'],
      ['远山股份', '2020', '营业收入', '4120'],
      ['近海集团', '2021', '净利润', '452'],
    ];
    expect(read(rows)).toEqual([
      ['远山股份', '营业收入', 41_200_000, 'CNY', '2020'],
      ['近海集团', '净利润', 4_520_000, 'CNY', '2021'],
    ]);
  });
});

describe('a column of shares behind several levels', () => {
  it('is of the level that its heading names', () => {
    const rows: Rows = [
      [
        '年份',
        '第一产业增加值（亿元）',
        '第二产业增加值（亿元）',
        '其他增加值（亿元）',
        '第一产业占比（%）',
        '第二产业占比（%）',
      ],
      ['2021', '24.1', '40.2', '36.3', '24.0', '40.0'],
      ['2022', '25.3', '42.7', '38.9', '23.7', '39.9'],
    ];
    expect(read(rows).slice(3, 5)).toEqual([
      [null, '第一产业增加值', 24, '%', '2021'],
      [null, '第二产业增加值', 40, '%', '2021'],
    ]);
  });
});

describe('a sheet with headings in English', () => {
  it('is read as one in Chinese', () => {
    const rows: Rows = [
      ['province', 'year', 'item', 'value', 'units', 'variables'],
      ['云溪省', '2023', '农业机械总动力', '113.6', '万千瓦', 'v7_zdl'],
      ['北岭省', '2023', '大中型拖拉机', '12.5', '万台', 'v7_tlj'],
    ];
    expect(read(rows)).toEqual([
      ['云溪省', '农业机械总动力', 1_136_000, 'kW', '2023'],
      ['北岭省', '大中型拖拉机', 125_000, '台', '2023'],
    ]);
  });
});

describe('headings over years, their spans lost', () => {
  it('reach over the blanks behind them, without the marks of their list', () => {
    const rows: Rows = [
      ['地区', '化肥施用量（万吨）', '', '1.氮肥', '', '2.磷肥', ''],
      ['', '2022年', '2023年', '2022年', '2023年', '2022年', '2023年'],
      ['云溪', '50.2', '50.1', '16.5', '16.0', '5.6', '5.3'],
      ['北岭', '40.2', '39.8', '12.5', '12.1', '4.6', '4.4'],
    ];
    expect(read(rows).slice(2, 5)).toEqual([
      ['云溪', '氮肥化肥施用量', 165_000, 't', '2022'],
      ['云溪', '氮肥化肥施用量', 160_000, 't', '2023'],
      ['云溪', '磷肥化肥施用量', 56_000, 't', '2022'],
    ]);
  });
});

describe('a title with what is measured in brackets', () => {
  it('tells it', () => {
    const document = tableDocument(
      ['技术流向地域（合同金额）', '单位：万元'],
      [
        ['地区', '2022', '2023'],
        ['云溪', '650', '714'],
      ],
    );
    expect(tableRecords(document)).toMatchObject([
      { subject: '云溪', indicator: '技术流向地域合同金额', value: 6_500_000, unit: 'CNY', period: '2022' },
      { value: 7_140_000, period: '2023' },
    ]);
  });
});

describe('columns without units that add up to the one before them', () => {
  const head = ['省份', '年份', '碳排放量（万吨）', '煤炭', '油品', '天然气', '等级'];

  it('are its parts, told in its unit', () => {
    const rows: Rows = [
      head,
      ['云溪省', '1990', '61.2', '40.1', '20.1', '1', '3'],
      ['北岭省', '1990', '62.2', '41.0', '20.0', '1.2', '2'],
      ['东原省', '1990', '63.2', '42.1', '20.1', '1', '3'],
    ];
    expect(read(rows).slice(0, 4)).toEqual([
      ['云溪省', '碳排放量', 612_000, 't', '1990'],
      ['云溪省', '煤炭碳排放量', 401_000, 't', '1990'],
      ['云溪省', '油品碳排放量', 201_000, 't', '1990'],
      ['云溪省', '天然气碳排放量', 10_000, 't', '1990'],
    ]);
    expect(read(rows)).toHaveLength(12);
  });

  it('have parts themselves; what the row belongs to names nothing', () => {
    const rows: Rows = [
      ['年份', '地区', '所属地域', '总排放_万吨', '甲类', '乙类', '交通', '建筑'],
      ['1990', '云溪省', '东部', '60', '40.5', '19.5', '30.2', '10.3'],
      ['1991', '云溪省', '东部', '62', '41.5', '20.5', '30.1', '11.4'],
      ['1990', '北岭省', '西部', '22', '11.5', '10.5', '9.1', '2.4'],
    ];
    expect(read(rows).slice(0, 5)).toEqual([
      ['云溪省', '总排放', 600_000, 't', '1990'],
      ['云溪省', '甲类', 405_000, 't', '1990'],
      ['云溪省', '乙类', 195_000, 't', '1990'],
      ['云溪省', '交通', 302_000, 't', '1990'],
      ['云溪省', '建筑', 103_000, 't', '1990'],
    ]);
  });

  it('are left out where they do not', () => {
    const rows: Rows = [
      head,
      ['云溪省', '1990', '61.2', '40.1', '20.1', '7', '3'],
      ['北岭省', '1990', '62.2', '41.0', '20.0', '7.2', '2'],
      ['东原省', '1990', '63.2', '42.1', '20.1', '7', '3'],
    ];
    expect(read(rows)).toHaveLength(3);
  });
});

describe('the title of a table in its corner', () => {
  it('tells its year', () => {
    const rows: Rows = [
      ['2023年地级以上城市数据', '财政收支（万元）', ''],
      ['城市', '收入', '支出'],
      ['云溪市', '61810', '79716'],
      ['北岭市', '20275', '32804'],
    ];
    expect(read(rows)[0]).toEqual(['云溪市', '财政收支收入', 618_100_000, 'CNY', '2023']);
  });
});
