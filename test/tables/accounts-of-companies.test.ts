/** Tables of companies' accounts as pages and services copy them; with made-up figures. */
import { describe, expect, it } from 'vitest';
import type { ClaimRecord } from '../../src/record/schema.js';
import { dated, inShort, type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

const read = (title: string, rows: Rows, ...before: string[]): ClaimRecord[] =>
  tableRecords(tableDocument([title, ...before], rows));

describe('years with a word of whether they are of facts', () => {
  it('are times, those that are forecast apart', () => {
    const rows: Rows = [
      ['指标', '2021(实际)', '2022年(预测)'],
      ['净利润(万元)', '310.5', '402.1'],
      ['市盈率PE', '14.2', '12.9'],
    ];
    const records = read('盈利预测', rows);
    expect(records.map(dated)).toEqual([
      'amount - 净利润 3105000 CNY @2021',
      'amount - 净利润 4021000 CNY @2022',
      'ratio - 市盈率PE 14.2 x @2021',
      'ratio - 市盈率PE 12.9 x @2022',
    ]);
    expect(records.map(({ status }) => status)).toEqual(['actual', 'forecast', 'actual', 'forecast']);
  });
});

describe('headings that a copy moved', () => {
  const rows: Rows = [
    ['2023年第二季度', '2023年第一季度', ''],
    ['公司类型', '银行', '银行'],
    ['营业收入(元)', '512.25', '498.75'],
  ];

  it('stand over the numbers again where the blank corner is at their end', () => {
    expect(read('利润表', rows).map(dated)).toEqual([
      'amount - 营业收入 512.25 CNY @2023-04/2023-06',
      'amount - 营业收入 498.75 CNY @2023-01/2023-03',
    ]);
  });

  it('stay where the last column holds no numbers, or the first none but labels', () => {
    const noted = rows.map((row, i) => [row[0], row[1], i < 2 ? '' : '见注']) as Rows;
    expect(read('利润表', noted).map(({ period }) => period)).toEqual(['2023-01/2023-03']);
  });

  it('stand over the numbers again below those of groups of columns, which stood beside each other', () => {
    const grouped: Rows = [
      ['收件数', '结件数', '', '', ''],
      ['2021', '2022', '2021', '2022', ''],
      ['申请', '312', '355', '301', '340'],
      ['复核', '21', '25', '20', '22'],
    ];
    expect(read('服务中心', grouped).map(dated).slice(0, 4)).toEqual([
      'count - 申请收件数 312 件 @2021',
      'count - 申请收件数 355 件 @2022',
      'count - 申请结件数 301 件 @2021',
      'count - 申请结件数 340 件 @2022',
    ]);
    const aims: Rows = [
      ['平均办理时间（日）', '', '', ''],
      ['目标', '2021', '2022', ''],
      ['申请', '30', '28', '38'],
      ['复核', '20', '19', '18'],
    ];
    expect(
      read('服务中心', aims)
        .filter(({ value }) => value === 28 || value === 38)
        .map(({ period }) => period),
    ).toEqual(['2021', '2022']);
  });

  it('are none when they only number the columns', () => {
    const numbered: Rows = [
      ['列1', '列2', '列3'],
      ['地区', '财产险', '寿险'],
      ['云溪县', '31', '47'],
      ['北岭县', '22', '36'],
    ];
    expect(read('保费收入（万元）', numbered).map(inShort).slice(0, 2)).toEqual([
      'amount 云溪县 财产险保费收入 310000 CNY',
      'amount 云溪县 寿险保费收入 470000 CNY',
    ]);
  });
});

describe('accounts of Hong Kong', () => {
  const accounts = (ended: string): Rows => [
    ['', ended, ended, ''],
    ['', '二零一九年', '二零一八年', '变动'],
    ['', '港币千元', '港币千元', '%'],
    ['营业额', '2,310', '2,100', '+10.0'],
    ['E(L)BITDA', '31', '(12)', '不适用'],
    ['每股盈利（港仙）', '0.75', '0.50', '+50.0'],
  ];

  it('tell a stretch by its last day and its length, above the year', () => {
    const records = read('业绩概要', accounts('截至十二月三十一日止年度'));
    expect(records.map(dated)).toEqual([
      'amount - 营业额 2310000 HKD @2019',
      'amount - 营业额 2100000 HKD @2018',
      'growth - 营业额 10 % yoy @2019',
      'amount - E（L）BITDA 31000 HKD @2019',
      'amount - E（L）BITDA -12000 HKD @2018',
      'amount - 每股盈利 0.0075 HKD @2019',
      'amount - 每股盈利 0.005 HKD @2018',
      'growth - 每股盈利 50 % yoy @2019',
    ]);
    const periods = (ended: string) => read('业绩概要', accounts(ended))[0]?.period;
    expect(periods('截至六月三十日止六个月')).toBe('2019-01/2019-06');
    expect(periods('截至3月31日止年度')).toBe('2018-04/2019-03');
    expect(periods('九月三十日')).toBe('2019-09-30');
  });
});

describe('headings that say whether accounts were audited', () => {
  it('are of the times before the brackets', () => {
    const rows: Rows = [
      ['项目', '本报告期（未经审计）', '上年同期（经审计）', '增减变动幅度'],
      ['营业收入', '40.10', '36.20', '10.77%'],
      ['不良贷款率', '1.31%', '1.35%', '下降0.04个百分点'],
    ];
    const records = read('海州银行股份有限公司2020年半年度业绩快报', rows, '单位：亿元');
    expect(records.map(dated)).toEqual([
      'amount 海州银行股份有限公司 营业收入 4010000000 CNY @2020-01/2020-06',
      'amount 海州银行股份有限公司 营业收入 3620000000 CNY @2019-01/2019-06',
      'growth 海州银行股份有限公司 营业收入 10.77 % yoy @2020-01/2020-06',
      'rate 海州银行股份有限公司 不良贷款率 1.31 % @2020-01/2020-06',
      'rate 海州银行股份有限公司 不良贷款率 1.35 % @2019-01/2019-06',
      'growth 海州银行股份有限公司 不良贷款率 -0.04 pp yoy @2020-01/2020-06',
    ]);
  });
});

describe('statements of Taiwan', () => {
  it('are told in thousands as bills write them, of quarters in figures and of the year so far', () => {
    const rows: Rows = [
      ['會計項目', '112年第2季', '111年第2季', '本期累計', '去年同期累計'],
      ['管理費用', '1,204', '1,311', '2,408', '2,577'],
      ['財務成本', '310', '298', '(612)', '590'],
    ];
    expect(read('民國112年第2季', rows, '單位:新台幣仟元').map(dated)).toEqual([
      'amount - 管理費用 1204000 TWD @2023-04/2023-06',
      'amount - 管理費用 1311000 TWD @2022-04/2022-06',
      'amount - 管理費用 2408000 TWD @2023-01/2023-06',
      'amount - 管理費用 2577000 TWD @2022-01/2022-06',
      'amount - 財務成本 310000 TWD @2023-04/2023-06',
      'amount - 財務成本 298000 TWD @2022-04/2022-06',
      'amount - 財務成本 -612000 TWD @2023-01/2023-06',
      'amount - 財務成本 590000 TWD @2022-01/2022-06',
    ]);
  });
});

describe('statements of Taiwan with days above their columns', () => {
  it('are of these days, in the money that the report tells once, with its sign before sums', () => {
    const rows: Rows = [
      ['', '', '112.6.30', '111.12.31'],
      ['應付租金', '$', '3,150', '2,980'],
      ['應付稅款', '', '740', '695'],
      ['', '$', '3,890', '3,675'],
    ];
    const told = read(
      '民國一一二年及一一一年第二季',
      rows,
      '(除另有註明者外，所有金額均以新台幣千元為單位)',
      '其他應付款之明細如下',
    );
    expect(told.map(dated).slice(0, 4)).toEqual([
      'amount - 應付租金 3150000 TWD @2023-06-30',
      'amount - 應付租金 2980000 TWD @2022-12-31',
      'amount - 應付稅款 740000 TWD @2023-06-30',
      'amount - 應付稅款 695000 TWD @2022-12-31',
    ]);
  });

  it('are of months that run to others', () => {
    const rows: Rows = [
      ['會計項目', '112年1月至6月', '111年1月至6月'],
      ['營業成本', '$ 6,120', '5,870'],
    ];
    expect(read('民國一一二年第二季', rows, '單位：新台幣千元').map(dated)).toEqual([
      'amount - 營業成本 6120000 TWD @2023-01/2023-06',
      'amount - 營業成本 5870000 TWD @2022-01/2022-06',
    ]);
  });
});

describe('falls in percent', () => {
  it('stand in brackets before their sign', () => {
    const rows: Rows = [
      ['板块', '2023年度', '2022年度', '变动百分比'],
      ['酒店收入', '5,120', '5,620', '(9)%'],
      ['物业收入', '2,680', '6,177', '(56.6)%'],
    ];
    const told = read('2023年年度报告', rows, '单位：人民币千元').map(dated);
    expect(told[2]).toMatch(/^growth - 酒店收入 -9 % .*@2023$/);
    expect(told[5]).toMatch(/^growth - 物业收入 -56.6 % .*@2023$/);
  });
});

describe('figures of a month', () => {
  it('are of the year so far below 累计, beside those of the year before', () => {
    const rows: Rows = [
      ['项目', '单位', '2026年', '2026年', '2025年', '2025年', '变化比率（%）', '变化比率（%）'],
      ['项目', '单位', '4月份', '累计', '4月份', '累计', '4月份', '累计'],
      ['原煤产量', '万吨', '310', '1,240', '295', '1,180', '5.1', '5.1'],
    ];
    expect(read('云帆能源2026年4月份生产经营数据公告', rows).map(dated)).toEqual([
      'quantity - 原煤产量 3100000 t @2026-04',
      'quantity - 原煤产量 12400000 t @2026-01/2026-04',
      'quantity - 原煤产量 2950000 t @2025-04',
      'quantity - 原煤产量 11800000 t @2025-01/2025-04',
      expect.stringMatching(/^growth - 原煤产量 5.1 % .*@2026-04$/),
      expect.stringMatching(/^growth - 原煤产量 5.1 % .*@2026-01\/2026-04$/),
    ]);
  });

  it('are of the months to the end of a quarter where the title says 年初到报告期末', () => {
    const rows: Rows = [
      ['项目', '本期发生额', '上期发生额'],
      ['管理费用', '1,304,643.19', '1,073,534.41'],
    ];
    expect(read('云帆股份有限公司2025年第三季度报告', rows, '合并年初到报告期末利润表', '单位：元').map(dated)).toEqual(
      [
        'amount 云帆股份有限公司 管理费用 1304643.19 CNY @2025-01/2025-09',
        'amount 云帆股份有限公司 管理费用 1073534.41 CNY @2024-01/2024-09',
      ],
    );
  });
});

describe('prices of half years', () => {
  it('change by a proportion, half years being no part of what is priced', () => {
    const rows: Rows = [
      ['主要产品', '2021年半年度平均售价（元/吨）', '2020年半年度平均售价（元/吨）', '变动比例（%）'],
      ['烧碱', '812.40', '640.10', '26.92'],
    ];
    const records = read('主要产品价格变动情况', rows);
    expect(records.map(dated)).toEqual([
      'amount - 烧碱平均售价 812.4 CNY/t @2021-01/2021-06',
      'amount - 烧碱平均售价 640.1 CNY/t @2020-01/2020-06',
      'growth - 烧碱平均售价 26.92 % yoy @2021-01/2021-06',
    ]);
  });
});

describe('ratios below groups of a table in money', () => {
  it('are told by their own short names, turnover in days', () => {
    const rows: Rows = [
      ['主要财务比率', '', ''],
      ['会计年度', '2024A', '2025E'],
      ['获利能力', '', ''],
      ['ROE', '-2.3%', '1.4%'],
      ['营运能力', '', ''],
      ['应收账款周转天数', '152', '108'],
      ['每股指标（元）', '', ''],
      ['每股收益', '-0.14', '0.09'],
    ];
    expect(read('云帆股份财务预测', rows, '单位：百万元').map((record) => `${record.status} ${dated(record)}`)).toEqual(
      [
        'actual rate - ROE -2.3 % @2024',
        'forecast rate - ROE 1.4 % @2025',
        'actual quantity - 应收账款周转天数 152 d @2024',
        'forecast quantity - 应收账款周转天数 108 d @2025',
        'actual amount - 每股收益 -0.14 CNY @2024',
        'forecast amount - 每股收益 0.09 CNY @2025',
      ],
    );
  });
});

describe('years with the unit of their column', () => {
  it('are times below the day that ends them', () => {
    const rows: Rows = [
      ['', { text: '截至12月31日止年度╱於12月31日', columns: 2 }],
      ['', '2021年\n人民幣千元', '2022年\n人民幣千元'],
      ['收入（附註6）', '942,238', '1,018,399'],
      ['________', '', ''],
      ['流動資產', '213,667', '352,969'],
    ];
    expect(read('二年財務摘要', rows).map(dated)).toEqual([
      'amount - 收入 942238000 CNY @2021',
      'amount - 收入 1018399000 CNY @2022',
      'amount - 流動資產 213667000 CNY @2021',
      'amount - 流動資產 352969000 CNY @2022',
    ]);
  });

  it('are no times where what follows is no unit', () => {
    const rows: Rows = [
      ['地区', '2021年收入（万元）', '2021年同比增速'],
      ['东湖县', '942', '3.1'],
    ];
    expect(read('各县收入', rows).map(dated)).toEqual([
      'amount 东湖县 收入 9420000 CNY @2021',
      'growth 东湖县 收入 3.1 % yoy @2021',
    ]);
  });
});

describe('a sentence that leads to a table', () => {
  const rows: Rows = [
    ['', '2023年（千元）', '2022年（千元）'],
    ['流动', '11,009', '25,697'],
  ];

  it('gives what is measured without its owner and times', () => {
    const lead = '本集团于2023年及2022年12月31日的租赁负债的账面值如下：';
    expect(read('云帆股份有限公司年报', rows, lead).map(({ indicator }) => indicator)).toEqual([
      '流动租赁负债的账面值',
      '流动租赁负债的账面值',
    ]);
  });

  it('gives nothing where it only says that something stands below', () => {
    const lead = '合并综合收益表列示下列与租赁有关的金额：';
    expect(read('云帆股份有限公司年报', rows, lead).map(({ indicator }) => indicator)).toEqual(['流动', '流动']);
  });
});

describe('rows of currencies', () => {
  const rows = [
    ['项目', '期末外币余额', '折算汇率', '期末折算人民币余额'],
    ['应收账款', '', '', '4,029'],
    ['其中：美元', '374', '7.1884', '2,691'],
    ['欧元', '164', '7.5257', '1,239'],
  ];
  const read = (unit: string) =>
    tableRecords(tableDocument(['云岭股份有限公司2024年年度报告', '外币货币性项目', `单位：${unit}`], rows));

  it('are told in the multiples of their table, and rates of exchange for one of each', () => {
    expect(read('千元').map(({ value, unit }) => `${value} ${unit}`)).toEqual([
      '4029000 CNY',
      '374000 USD',
      '7.1884 CNY/USD',
      '2691000 CNY',
      '164000 EUR',
      '7.5257 CNY/EUR',
      '1239000 CNY',
    ]);
  });

  it('are told one by one where their table is', () => {
    expect(read('元').map(({ value }) => value)).toEqual([4029, 374, 7.1884, 2691, 164, 7.5257, 1239]);
  });
});
