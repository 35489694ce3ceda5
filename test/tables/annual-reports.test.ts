/** Tables of listed companies' annual reports, with made-up figures. */
import { describe, expect, it } from 'vitest';
import type { ClaimRecord } from '../../src/record/schema.js';
import { dated, inShort, type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

const NAME = '云帆股份有限公司';
const read = (rows: Rows, ...before: string[]): string[] =>
  tableRecords(tableDocument([`${NAME}2020年年度报告`, ...before], rows)).map((record: ClaimRecord) =>
    [inShort(record), ...(record.change ? [record.change] : []), `@${record.period}`].join(' '),
  );

describe('the people of a company', () => {
  it('have their years told as years, and how many shares they gained as shares', () => {
    const rows: Rows = [
      ['姓名', '年龄', '年初持股数', '年末持股数', '年度内股份增减变动量'],
      ['李一', '67', '18,500', '18,274', '-226'],
      ['杨二', '41', '8,226', '8,326', '100'],
    ];
    const told = read(rows, '持股变动及报酬情况', '单位：股');
    expect(told.slice(0, 3)).toEqual([
      'quantity 李一 年龄 67 岁 @2020',
      'count 李一 持股数 18500 股 @2019-12-31',
      'count 李一 持股数 18274 股 @2020-12-31',
    ]);
    expect(told[3]).toMatch(/^count 李一 .*持股数 -226 股 decrease/);
    expect(told[7]).toMatch(/^count 杨二 .*持股数 100 股 increase/);
  });

  it('are told apart from what their shares cost', () => {
    const rows: Rows = [
      ['姓名', '授予价格（元）', '未解锁股份', '报告期末市价（元）'],
      ['李一', '14.60', '300,000', '20.89'],
    ];
    expect(read(rows, '股权激励情况', '单位：股')).toEqual([
      'amount 李一 授予价格 14.6 CNY @2020',
      'count 李一 未解锁股份 300000 股 @2020',
      'amount 李一 报告期末市价 20.89 CNY @2020-12-31',
    ]);
  });
});

describe('the owners of a company', () => {
  it('are whom their rows are about, also what they gained before what they have', () => {
    const rows: Rows = [
      ['股东名称（全称）', '报告期内增减', '期末持股数量', '比例(%)'],
      ['云溪中央结算有限公司', '78,033', '197,512', '17.54'],
      ['北岭投资控股有限公司', '-10', '122,304', '10.86'],
    ];
    expect(read(rows, '前十名股东持股情况', '单位：股')).toEqual([
      'count 云溪中央结算有限公司 持股数量 78033 股 increase @2020-12-31',
      'count 云溪中央结算有限公司 持股数量 197512 股 @2020-12-31',
      'share 云溪中央结算有限公司 持股数量 17.54 % @2020-12-31',
      'count 北岭投资控股有限公司 持股数量 -10 股 decrease @2020-12-31',
      'count 北岭投资控股有限公司 持股数量 122304 股 @2020-12-31',
      'share 北岭投资控股有限公司 持股数量 10.86 % @2020-12-31',
    ]);
  });
});

describe('accounts of two years', () => {
  it('are named by their rows alone, what happened in a period as what stood at its end', () => {
    const flows: Rows = [
      ['项目', '本期发生额', '上期发生额'],
      ['职工薪酬', '2,608.00', '1,608.00'],
    ];
    expect(read(flows, '管理费用', '单位：元')).toEqual([
      `amount ${NAME} 职工薪酬 2608 CNY @2020`,
      `amount ${NAME} 职工薪酬 1608 CNY @2019`,
    ]);
    const stocks: Rows = [
      ['项目名称', '本期期末数', '本期期末数占总资产的比例（%）', '上期期末数', '本期期末金额较上期期末变动比例（%）'],
      ['权益工具投资', '516.28', '24.15', '377.52', '36.76'],
    ];
    expect(read(stocks, '资产及负债状况', '单位：元')).toEqual([
      `amount ${NAME} 权益工具投资 516.28 CNY @2020-12-31`,
      `share ${NAME} 权益工具投资 24.15 % 总资产 @2020-12-31`,
      `amount ${NAME} 权益工具投资 377.52 CNY @2019-12-31`,
      `growth ${NAME} 权益工具投资 36.76 % yoy @2020-12-31`,
    ]);
  });

  it('tell changes in money as money, whatever their rows say of minus signs', () => {
    const rows: Rows = [
      ['项目', '资本公积', '减：库存股'],
      ['二、本年期初余额', '881,008.47', '139,995.87'],
      ['三、本期增减变动金额（减少以“－”号填列）', '5,660.52', '-26.51'],
      ['（一）所有者投入和减少资本', '5,660.52', '-26.51'],
    ];
    expect(read(rows, '所有者权益变动表', '单位：元')).toEqual([
      `amount ${NAME} 资本公积期初余额 881008.47 CNY @2019-12-31`,
      `amount ${NAME} 库存股期初余额 139995.87 CNY @2019-12-31`,
      `amount ${NAME} 资本公积 5660.52 CNY increase @2020`,
      `amount ${NAME} 库存股 -26.51 CNY decrease @2020`,
      `amount ${NAME} 资本公积所有者投入和减少资本 5660.52 CNY @2020`,
      `amount ${NAME} 库存股所有者投入和减少资本 -26.51 CNY @2020`,
    ]);
  });

  it('take no amount for a share, whatever it is called', () => {
    const rows: Rows = [
      ['合并成本', '北岭精机有限公司'],
      ['减：取得的可辨认净资产公允价值份额', '7,575,560.33'],
    ];
    expect(read(rows, '商誉', '单位：元')).toEqual([
      'amount 北岭精机有限公司 取得的可辨认净资产公允价值份额 7575560.33 CNY @2020',
    ]);
  });
});

describe('rates of taxes', () => {
  it('are named by the tax, where rows above hold several rates each', () => {
    const rows: Rows = [
      ['税种', '计税依据', '税率（%）'],
      ['增值税', '应税收入', '13、9、6'],
      ['房产税', '房产原值的70%', '12、1.2'],
      ['企业所得税', '应纳税所得额', '25'],
    ];
    expect(read(rows, '主要税种及税率情况').at(-1)).toBe(`rate ${NAME} 企业所得税税率 25 % @2020`);
  });
});

describe('a section of a report', () => {
  it('is no company, though its heading begins with the word', () => {
    const rows: Rows = [
      ['主要会计数据', '2020年', '2019年'],
      ['营业收入', '1,581.48', '1,126.35'],
    ];
    const [told] = read(rows, '第二节 公司简介和主要财务指标', '单位：万元');
    expect(told).toBe(`amount ${NAME} 营业收入 15814800 CNY @2020`);
  });
});

describe('a prospectus', () => {
  const cover = ['云帆食品股份有限公司', '首次公开发行股票招股意向书', '保荐人（主承销商）', '北岭证券股份有限公司'];
  const told = (rows: Rows, ...before: string[]): string[] =>
    tableRecords(tableDocument([...cover, ...before], rows)).map(dated);

  it.each<[string, string[], Rows, string[]]>([
    [
      'is of the company on its cover, not of who brings it to the market',
      ['主要财务指标'],
      [
        ['项 目', '2009年6月30日', '2008年'],
        ['流动比率', '1.78', '1.62'],
      ],
      ['ratio 云帆食品股份有限公司 流动比率 1.78 x @2009-06-30', 'ratio 云帆食品股份有限公司 流动比率 1.62 x @2008'],
    ],
    [
      'tells the unit of all statements in a sentence above them',
      ['以下财务报表货币单位为人民币千元。', '（二）母公司资产负债表'],
      [
        ['资产', '2010-6-30', '2009-12-31'],
        ['货币资金', '127,727.93', '182,147.53'],
      ],
      [
        'amount 云帆食品股份有限公司 货币资金 127727930 CNY @2010-06-30',
        'amount 云帆食品股份有限公司 货币资金 182147530 CNY @2009-12-31',
      ],
    ],
    [
      'has things by their power, which are told in money as others',
      ['营业收入', '单位：万元'],
      [
        ['项目', '', '2008年', '2007年'],
        ['电源', '小功率', '2,702.16', '5,611.62'],
      ],
      [
        'amount 云帆食品股份有限公司 小功率营业收入 27021600 CNY @2008',
        'amount 云帆食品股份有限公司 小功率营业收入 56116200 CNY @2007',
      ],
    ],
  ])('%s', (_, before, rows, expected) => {
    expect(told(rows, ...before)).toEqual(expected);
  });

  it('counts rows in a column without a heading, and appraises what they name', () => {
    const rows: Rows = [
      ['项目', '', '账面净值', '评估价值'],
      ['流动资产', '1', '5,893.47', '6,902.03'],
      ['长期投资', '2', '1,893.47', '1,902.03'],
      ['固定资产', '3', '7,500.26', '8,250.40'],
      ['无形资产', '4', '100.00', '110.00'],
    ];
    expect(told(rows, '资产评估结果', '单位：万元').filter((line) => /资产 [1-4]0000 /.test(line))).toEqual([]);
  });

  it('says of stages and of those who pay what is measured, and names nobody by them', () => {
    const plan: Rows = [
      ['投资计划', '第一年', '第二年'],
      ['土地费用', '42.54', '13.11'],
    ];
    expect(told(plan, '投资概算', '单位：万元').map((line) => line.split(' ')[1])).toEqual([
      '云帆食品股份有限公司',
      '云帆食品股份有限公司',
    ]);
    const rates: Rows = [
      ['项目', '2010年缴费比例', '2010年缴费比例'],
      ['', '公司', '个人'],
      ['养老保险', '10%', '8%'],
    ];
    expect(told(rates, '缴纳比例').map((line) => line.split(' ')[1])).toEqual([
      '云帆食品股份有限公司',
      '云帆食品股份有限公司',
    ]);
  });
});

describe('what a report says once', () => {
  it('tells the money of all tables behind it, and of nothing else', () => {
    const rows: Rows = [
      ['', '2025年', '2024年'],
      ['其他业务收入', '154,657', '151,291'],
      ['员工人数（人）', '4,512', '4,410'],
    ];
    const said = '公司经营稳健。（除特别注明外，金额单位为人民币百万元）';
    const told = tableRecords(tableDocument(['财务概览', said], rows)).map(dated);
    expect(told).toEqual([
      'amount - 其他业务收入 154657000000 CNY @2025',
      'amount - 其他业务收入 151291000000 CNY @2024',
      'count - 员工人数 4512 人 @2025',
      'count - 员工人数 4410 人 @2024',
    ]);
    expect(tableRecords(tableDocument(['财务概览', '公司经营稳健。'], rows)).map(({ unit }) => unit)).not.toContain(
      'CNY',
    );
  });

  it('is of the company that its title names, not of what that sets up', () => {
    const rows: Rows = [
      ['项目', '金额（万元）'],
      ['货币资金', '1,234.5'],
    ];
    const of = (title: string) => tableRecords(tableDocument([title], rows)).map(({ subject }) => subject);
    expect(of('云溪云帆航运股份有限公司出资组建合资公司重大资产重组报告书')).toEqual(['云溪云帆航运股份有限公司']);
    expect(of('云溪云帆航运股份有限公司北岭分公司资产表')).toEqual(['云溪云帆航运股份有限公司北岭分公司']);
  });
});
