/** What the words of headings, labels and titles say, in tables of courts, hospitals, parks and accounts; made-up figures. */
import { describe, expect, it } from 'vitest';
import type { ClaimRecord } from '../../src/record/schema.js';
import { growthWords } from '../../src/tables/roles/change.js';
import { isTime, withFigures } from '../../src/tables/roles/time-words.js';
import { isWhose, titleNoun } from '../../src/tables/roles/title.js';
import { dated, inShort, type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

const read = (title: string, rows: Rows, ...before: string[]): ClaimRecord[] =>
  tableRecords(tableDocument([title, ...before], rows));

describe('times', () => {
  it('are years of the Republic, years in numerals, and columns of accounts', () => {
    for (const text of ['112年下半年', '106年平均', '二零一九年财政年度', '2024年中报', '107年'])
      expect(isTime(text)).toBe(true);
    for (const text of ['100年一遇', '112人', '中报']) expect(isTime(text)).toBe(false);
    expect(withFigures('二〇二一年')).toBe('2021年');
    expect(withFigures('107年实绩')).toBe('2018年实绩');
  });

  it('over months are the year of those months', () => {
    const rows: Rows = [
      ['片区', '1-6月达标率（%）', { text: '1-6月达标率（%）' }],
      ['', '2023年', '2022年'],
      ['云溪片区', '71.5', '68.4'],
    ];
    expect(read('空气达标率', rows).map(dated)).toEqual([
      'rate 云溪片区 达标率 71.5 % @2023-01/2023-06',
      'rate 云溪片区 达标率 68.4 % @2022-01/2022-06',
    ]);
  });

  it('of accounts stand above rows that say of what sort these are', () => {
    const rows: Rows = [
      ['', '2023年年报', '2023年中报'],
      ['截止日期', '2023-12-31', '2023-06-30'],
      ['报表类型', '合并报表', '合并报表'],
      ['营业收入（元）', '5200', '2300'],
    ];
    expect(read('利润表', rows).map(dated)).toEqual([
      'amount - 营业收入 5200 CNY @2023',
      'amount - 营业收入 2300 CNY @2023-01/2023-06',
    ]);
  });
});

describe('a change', () => {
  it('may rise or fall, be a comparison, or a difference', () => {
    for (const text of ['上升或下降', '比较', '差异数', '年增率']) expect(growthWords(text)).not.toBeNull();
    expect(growthWords('差异数')?.difference).toBe(true);
    for (const text of ['人口自然变动', '比较优势']) expect(growthWords(text)).toBeNull();
  });
});

describe('a title', () => {
  it('says what is measured without its general words', () => {
    expect(titleNoun('12-3 规模以上工业主要经济指标（2022年）')).toBe('规模以上工业');
    expect(titleNoun('表2：2021年1-5月寿险公司经营情况表')).toBe('寿险公司');
    expect(titleNoun('重点监测的水产品价格及变化幅度')).toBe('水产品价格');
  });

  it('is read at once, however many areas it names', () => {
    expect(titleNoun(`${'粤港澳大湾区'.repeat(60)}住宅价格`)).toContain('住宅价格');
  });

  it('tells whose numbers all rows are', () => {
    expect(isWhose('县及县以上医院')).toBe(true);
    expect(isWhose('企业和学校')).toBe(false);
    const rows: Rows = [
      ['项目', '单位', '2022年'],
      ['机构数', '', '31'],
      ['诊疗人次数', '万人次', '52.4'],
      ['出院人数', '', '8100'],
    ];
    expect(read('县及县以上医院工作状况', rows).map(inShort)).toEqual([
      'count - 县及县以上医院机构数 31 -',
      'count - 县及县以上医院诊疗人次数 524000 人次',
      'count - 县及县以上医院出院人数 8100 人',
    ]);
  });

  it('tells it of a part by what stands before the name of the whole', () => {
    const rows: Rows = [
      ['类别', '资产合计（万元）'],
      ['总计', '900'],
      ['轻工业', '300'],
    ];
    expect(read('规模以上工业主要经济指标', rows).map(inShort)).toEqual([
      'amount - 规模以上工业资产合计 9000000 CNY',
      'amount - 规模以上轻工业资产合计 3000000 CNY',
    ]);
  });
});

describe('a group of rows', () => {
  it('that is a section of a form names no row with a unit of its own', () => {
    const rows: Rows = [
      ['指标', '单位', '数量'],
      ['一、行政区划', '', ''],
      ['街道', '个', '12'],
      ['二、社会救助', '', ''],
      ['临时救助', '人次', '45'],
    ];
    expect(read('民政统计季报', rows).map(inShort)).toEqual(['count - 街道 12 个', 'count - 临时救助 45 人次']);
  });

  it('may be a whole whose parts stand below', () => {
    const rows: Rows = [
      ['项目', '2021', '2022'],
      ['公路通车里程', '620', '640'],
      ['公路通车里程中', '', ''],
      ['　干线公路', '210', '220'],
    ];
    expect(read('运输线路长度', rows, '单位：公里').map(inShort)).toContain('quantity - 干线公路通车里程 220 km');
  });
});

describe('a number', () => {
  it('of cases is told one by one where nothing tells a unit', () => {
    const rows: Rows = [
      ['', '收案', '结案'],
      ['刑事一审', '310', '305'],
    ];
    expect(read('法院审理案件情况', rows).map(inShort)).toEqual([
      'count - 刑事一审收案 310 -',
      'count - 刑事一审结案 305 -',
    ]);
  });

  it('stands in the first column of a row without a label', () => {
    const rows: Rows = [
      ['优良天数', '超标天数', '优良率（%）'],
      ['340', '25', '93.2'],
    ];
    expect(read('2022年空气质量', rows).map(inShort)).toEqual([
      'quantity - 优良天数 340 d',
      'quantity - 超标天数 25 d',
      'rate - 优良率 93.2 %',
    ]);
  });

  it('of money for each person and month keeps both', () => {
    const rows: Rows = [
      ['指标', '单位', '数量'],
      ['最低生活保障标准', '元/人·月', '980'],
    ];
    expect(read('社会救助', rows).map(inShort)).toEqual(['amount - 最低生活保障标准 980 CNY/人·月']);
  });

  it('under 百分点 is one of points, whatever sign stands in its cell', () => {
    const rows: Rows = [
      ['指标', '2022年', '变化百分点'],
      ['不良贷款率（3）', '1.38%', '-0.04%'],
    ];
    expect(read('资产质量', rows).map(inShort)[1]).toMatch(/^growth - 不良贷款率 -0.04 pp/);
  });
});
