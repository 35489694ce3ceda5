/** Names of rows and columns that say by themselves what is counted, and labels on two rows, with made-up figures. */
import { describe, expect, it } from 'vitest';
import { dated, type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

const read = (title: string, rows: Rows, ...before: string[]): string[] =>
  tableRecords(tableDocument([title, ...before], rows)).map(dated);

describe('what a unit counts', () => {
  it('needs neither its whole nor the title', () => {
    const rows: Rows = [
      ['指标', '2021', '2022'],
      ['职工人数（人）', '540', '560'],
      ['\u3000#卫生技术人员', '410', '420'],
      ['\u3000\u3000#执业医师', '150', '155'],
      ['\u3000\u3000\u3000注册护士', '170', '180'],
      ['\u3000\u3000管理人员', '60', '62'],
    ];
    expect(read('云溪县卫生事业基本情况', rows).filter((text) => text.endsWith('@2022'))).toEqual([
      'count - 职工人数 560 人 @2022',
      'count - 卫生技术人员 420 人 @2022',
      'count - 执业医师 155 人 @2022',
      'count - 注册护士 180 人 @2022',
      'count - 管理人员 62 人 @2022',
    ]);
  });

  it('is named by the innermost heading that the unit counts', () => {
    const rows: Rows = [
      ['学校', '教职工', '其中：女教职工', '其中：女教职工'],
      ['学校', '教职工', '人数', '占教职工总数的比重（%）'],
      ['普通高中', '320', '170', '53.1'],
    ];
    const found = read('2019年学校女教职工数', rows, '单位：人');
    expect(found.map((text) => text.replace(/ @.*/, ''))).toEqual([
      'count 普通高中 教职工 320 人',
      'count 普通高中 女教职工人数 170 人',
      'share 普通高中 女教职工人数 53.1 % 教职工总数',
    ]);
  });

  it('is put before what the whole of its kind says', () => {
    const rows: Rows = [
      ['指标', '2020'],
      ['固定电话用户（万户）', '30'],
      ['\u3000#住宅电话用户', '21'],
    ];
    expect(read('邮电', rows)[1]).toBe('count - 固定住宅电话用户 210000 户 @2020');
  });
});

describe('a heading with a unit that the title does not measure in', () => {
  it('says itself what is measured', () => {
    const rows: Rows = [
      ['年份', '邮电业务总量（亿元）', '长途电话（万次）'],
      ['1990', '4.1', '820'],
    ];
    expect(read('主要年份邮电业务总量', rows)).toEqual([
      'amount - 邮电业务总量 410000000 CNY @1990',
      'count - 长途电话 8200000 次 @1990',
    ]);
  });
});

describe('a label', () => {
  it('goes on in the next row', () => {
    const rows: Rows = [
      ['指标', '2010', '2011'],
      ['贷款余额相当于', '97.5', '99.1'],
      ['\u3000生产总值比例（%）', '', ''],
      ['邮路总长度', '', ''],
      ['（万公里）', '1.2', '1.3'],
      ['平均每一教师', '', ''],
      ['\u3000负担学生数（人）', '', ''],
      ['\u3000\u3000小学', '18.1', '17.9'],
    ];
    const found = read('经济社会比例', rows).filter((text) => text.endsWith('@2011'));
    expect(found[0]).toContain('贷款余额相当于生产总值比例 99.1 %');
    expect(found.slice(1)).toEqual([
      'quantity - 邮路总长度 13000 km @2011',
      'count - 小学平均每一教师负担学生数 17.9 人 @2011',
    ]);
  });

  it('may hold another word for itself in brackets, or a unit that only lists use', () => {
    const rows: Rows = [
      ['指标', '2015'],
      ['卫生机构（个）', '88'],
      ['\u3000社区卫生服务中心（站）', '12'],
      ['长话电路（路）', '640'],
    ];
    expect(read('卫生与电信', rows).slice(1)).toEqual([
      'count - 社区卫生服务中心（站） 12 个 @2015',
      'count - 长话电路 640 路 @2015',
    ]);
  });

  it('stands under the name in the first column of the row above, where cells span no rows', () => {
    const rows: Rows = [
      ['', '', '2020'],
      ['年龄构成', '0-14岁', '16.5%'],
      ['', '15-59岁', '65.0%'],
    ];
    expect(read('人口', rows)).toEqual([
      expect.stringMatching(/^share - .*0-14岁.* 16.5 %/),
      expect.stringMatching(/^share - .*15-59岁.* 65 %/),
    ]);
  });
});

describe('a change', () => {
  it('beside one stretch of two years in a row is one over the year', () => {
    const rows: Rows = [
      ['指标', '单位', '2022年1-5月', '2021年1-5月', '增长率（%）'],
      ['客运量', '万人', '42', '40', '5.0'],
    ];
    expect(read('运输', rows)[2]).toBe('growth - 客运量 5 % yoy @2022-01/2022-05');
  });

  it('is an average over years where its heading says so', () => {
    const rows: Rows = [
      ['指标', '2020年', '2016-2020年年均增长（%）'],
      ['粮食产量（万吨）', '42', '1.5'],
    ];
    expect(read('农业', rows)[1]).toContain('粮食产量 1.5 % avg');
  });

  it('is a difference below a heading of change that names what changes, and a rate beside it', () => {
    const rows: Rows = [
      [
        '地区',
        '2006年',
        '2006年',
        '2005年',
        '2005年',
        '2006年比2005年增减',
        '2006年比2005年增减',
        '2006年比2005年增减',
      ],
      ['地区', '播种面积', '总产量', '播种面积', '总产量', '播种面积', '总产量', '%'],
      ['北岭', '20', '500', '18', '400', '2', '100', '25.0'],
    ];
    const found = read('2006年大麻播种面积和产量', rows, '单位：面积：万亩 总产量：吨');
    expect(found.slice(4).map((text) => text.replace(/^(\S+) \S+ /, '$1 '))).toEqual([
      expect.stringContaining('播种面积 20000 亩'),
      expect.stringContaining('总产量 100 t'),
      expect.stringContaining('总产量 25 %'),
    ]);
  });
});

describe('headings', () => {
  it('reach over the blanks to their right, and hand their unit on', () => {
    const rows: Rows = [
      ['年份', '客运量', '', '货运量', ''],
      ['', '（万人）', '铁路', '（万吨）', '铁路'],
      ['2008', '190.0', '45.7', '272.0', '44.0'],
    ];
    expect(read('客货运输', rows)).toEqual([
      'count - 客运量 1900000 人 @2008',
      'count - 铁路客运量 457000 人 @2008',
      'quantity - 货运量 2720000 t @2008',
      'quantity - 铁路货运量 440000 t @2008',
    ]);
  });

  it('say nothing with the prices that a value is told in, whose year is no time', () => {
    const rows: Rows = [
      ['单位', '合计（按当年价格计算）', '按2000年可比价格计算'],
      ['一师', '130', '133'],
    ];
    expect(read('2002年各师第一产业增加值', rows, '单位：万元')).toEqual([
      'amount 一师 第一产业增加值 1300000 CNY @2002',
      'amount 一师 第一产业增加值 1330000 CNY @2002',
    ]);
  });
});

describe('a group of rows', () => {
  it('hands its unit to rows that measure the same', () => {
    const rows: Rows = [
      ['指标', '2006'],
      ['投资总额（万元）', '310'],
      ['房屋建筑面积（万平方米）', ''],
      ['施工面积', '15'],
      ['#住宅', '9'],
    ];
    expect(read('投资', rows).slice(1)).toEqual([
      'quantity - 施工面积 150000 m2 @2006',
      'quantity - 住宅施工面积 90000 m2 @2006',
    ]);
  });

  it('of a composition begins shares anew', () => {
    const rows: Rows = [
      ['指标', '2007'],
      ['消费支出（元）', '1000'],
      ['食品', '400'],
      ['#粮油', '100'],
      ['消费支出构成（%）', '100.0'],
      ['食品', '40.0'],
    ];
    expect(read('家庭消费', rows).at(-1)).toBe('share - 食品消费支出 40 % 消费支出 @2007');
  });
});

describe('a multiplier alone in a cell', () => {
  it('goes with the unit of its heading', () => {
    const rows: Rows = [
      ['年份', '预算（元）', '实际开支（元）'],
      ['2006', '2,100亿', '2,200亿'],
    ];
    expect(read('教育预算', rows)).toEqual([
      'amount - 教育预算 210000000000 CNY @2006',
      'amount - 实际开支 220000000000 CNY @2006',
    ]);
  });
});
