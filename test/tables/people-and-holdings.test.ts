/** Tables of companies: who holds how much, who is how old, what is foreseen, what their parts are told in; made-up figures. */
import { describe, expect, it } from 'vitest';
import { inShort, type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

const read = (title: string, rows: Rows, ...before: string[]) => tableRecords(tableDocument([title, ...before], rows));

describe('a row of a person or company', () => {
  const rows: Rows = [
    ['姓名', '职务', '年龄', '任职状态', '税前报酬总额'],
    ['李远山', '董事、经理', '44', '现任', '30.50'],
    ['王近海', '监事', '39', '离任', '12.00'],
  ];

  it('is told of whom it names, also behind other numbers and words', () => {
    expect(read('董事报酬情况', rows, '单位：万元').map(inShort)).toEqual([
      'quantity 李远山 年龄 44 岁',
      'amount 李远山 税前报酬总额 305000 CNY',
      'quantity 王近海 年龄 39 岁',
      'amount 王近海 税前报酬总额 120000 CNY',
    ]);
  });

  it('is no row of the other half of a table', () => {
    const halves: Rows = [
      ['城市', '均价（元）', '城市', '级别', '均价（元）'],
      ['云溪', '10', '北岭', '甲', '12'],
      ['东原', '11', '西山', '乙', '13'],
    ];
    const second = read('蔬菜均价', halves).filter(({ value }) => value === 12 || value === 13);
    expect(second.map(({ subject, indicator }) => `${subject}${indicator}`).join()).not.toMatch(/云溪|东原/u);
  });

  it('holds a share of another, which is none of the whole that another holds', () => {
    const holdings: Rows = [
      ['子公司名称', '注册地', { text: '持股比例（%）', columns: 2 }],
      ['', '', '直接', '间接'],
      ['云帆公司', '云溪', '100.00', ''],
      ['A.B.公司', '北岭', '30.00', '21.50'],
    ];
    expect(read('在子公司中的权益', holdings).map(inShort)).toEqual([
      'share 云帆公司 直接持股比例 100 %',
      'share A.B.公司 直接持股比例 30 %',
      'share A.B.公司 间接持股比例 21.5 %',
    ]);
  });

  it('may be named below either of two words', () => {
    const shares: Rows = [
      ['序号', '股东姓名/名称', '出资额（万元）', '出资方式', '出资比例'],
      ['1', '李远山', '60.00', '货币', '60.00%'],
      ['2', '云帆公司', '40.00', '货币', '40.00%'],
    ];
    expect(read('出资情况', shares).map(({ kind, subject }) => `${kind} ${subject}`)).toEqual([
      'funding 李远山',
      'share 李远山',
      'funding 云帆公司',
      'share 云帆公司',
    ]);
  });
});

describe('accounts', () => {
  it('foresee what a heading says so of', () => {
    const rows: Rows = [
      ['事项', '预计金额', '发生金额'],
      ['采购原材料', '5,000', '1,200'],
    ];
    expect(read('日常关联交易', rows, '单位：元').map(({ status }) => status)).toEqual(['forecast', 'actual']);
  });

  it('tell what was there at the beginning of a year as of its eve', () => {
    const rows: Rows = [
      ['', '2021年末', '2021年初'],
      ['应收账款', '300', '250'],
    ];
    expect(read('资产构成', rows, '单位：元').map(({ period }) => period)).toEqual(['2021-12-31', '2020-12-31']);
  });

  it('tell the parts of a rate in its unit', () => {
    const rows: Rows = [
      ['项目', '', '监管标准', '2020年'],
      ['存贷比（%）', '', '≤75', '61.20'],
      [{ text: '贷款迁徙率（%）', rows: 2 }, '正常类', '', '1.10'],
      ['关注类', '', '15.30'],
    ];
    expect(read('其他指标', rows).map(inShort)).toEqual([
      'rate - 存贷比 61.2 %',
      'rate - 正常类贷款迁徙率 1.1 %',
      'rate - 关注类贷款迁徙率 15.3 %',
    ]);
  });
});

describe('a change in a cell', () => {
  it('may say behind itself what it is against', () => {
    const rows: Rows = [
      ['平台', '市场份额', '变化'],
      ['云帆', '34%', '+6% YoY'],
      ['远山', '18%', '-2%（同比）'],
    ];
    const changes = read('2024年平台市场份额', rows).filter(({ kind }) => kind === 'growth');
    expect(changes.map(({ value, quote }) => [value, quote])).toEqual([
      [6, '+6%'],
      [-2, '-2%'],
    ]);
  });
});

describe('prices of an exchange', () => {
  it('are those of what is traded there', () => {
    const rows: Rows = [
      ['品种', '收盘价（元/吨）'],
      ['豆粕', '3100'],
    ];
    expect(read('云溪商品交易所收盘价', rows).map(inShort)).toEqual(['amount - 豆粕收盘价 3100 CNY/t']);
  });
});
