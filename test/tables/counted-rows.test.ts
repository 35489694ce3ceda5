/** Tables whose rows are counted or ranked, and units that nouns and titles tell; with made-up figures. */
import { describe, expect, it } from 'vitest';
import { inShort, type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

const read = (title: string, rows: Rows, ...before: string[]): string[] =>
  tableRecords(tableDocument([title, ...before], rows)).map(inShort);

describe('a row that is counted', () => {
  it('is about the first word that no other row has, whatever stands between it and the number', () => {
    const rows: Rows = [
      ['序号', '影片', '票房（万元）', '类型', '上座率（%）'],
      ['1', '远山', '312', '剧情', '41.5'],
      ['2', '近海', '208', '剧情', '37.2'],
    ];
    expect(read('一周影片', rows)).toEqual([
      'amount 远山 票房 3120000 CNY',
      'rate 远山 上座率 41.5 %',
      'amount 近海 票房 2080000 CNY',
      'rate 近海 上座率 37.2 %',
    ]);
  });

  it('is about the place that the wider one beside it holds', () => {
    const rows: Rows = [
      ['序号', '省份', '城市', 'AQI'],
      ['1', '东原', '云溪', '41'],
      ['2', '西岭', '北岭', '57'],
    ];
    expect(read('空气质量', rows)).toEqual(['quantity 云溪 AQI 41 -', 'quantity 北岭 AQI 57 -']);
  });

  it('of measures is about none of them', () => {
    const rows: Rows = [
      ['序号', '指标', '单位', '数值'],
      ['1', '供水总量', '万吨', '31'],
      ['2', '用水户数', '户', '52'],
    ];
    expect(read('供水', rows)).toEqual(['quantity - 供水总量 310000 t', 'count - 用水户数 52 户']);
  });
});

describe('a unit', () => {
  it('is told by how games end, by marks and ages', () => {
    const rows: Rows = [
      ['排名', '球队', '场次', '胜', '平', '负', '进球', '积分', '平均年龄'],
      ['1', '云溪队', '12', '9', '2', '1', '21', '29', '24.5'],
    ];
    expect(read('甲级联赛', rows).slice(1)).toEqual([
      'count 云溪队 场次 12 场',
      'count 云溪队 胜 9 场',
      'count 云溪队 平 2 场',
      'count 云溪队 负 1 场',
      'count 云溪队 进球 21 球',
      'quantity 云溪队 积分 29 分',
      'quantity 云溪队 平均年龄 24.5 岁',
    ]);
  });

  it('is that of what the title counts or rates, where headings and labels measure nothing', () => {
    const months: Rows = [
      ['区域', '一月', '二月'],
      ['云溪区', '31', '27'],
    ];
    expect(read('108年度结婚对数', months)).toEqual(['count 云溪区 结婚对数 31 对', 'count 云溪区 结婚对数 27 对']);
    const rates: Rows = [
      ['年份', '商务区', '开发区'],
      ['2021', '81.5', '103.2'],
    ];
    expect(read('写字楼出租率', rates)).toEqual([
      'rate 商务区 写字楼出租率 81.5 %',
      'rate 开发区 写字楼出租率 103.2 %',
    ]);
    expect(read('结核病发病率', rates)).toEqual([]);
  });

  it('is the yuan for money that is told to the cent', () => {
    const rows: Rows = [
      ['项目', '本期金额', '人员（估计）'],
      ['营业收入', '1,217,563.71', '1,217.5'],
    ];
    expect(read('利润', rows)).toEqual(['amount - 营业收入 1217563.71 CNY']);
  });

  it('of people completes a multiple with a fraction', () => {
    const rows: Rows = [
      ['地区', '常住人口'],
      ['云溪市', '70.21万'],
    ];
    expect(read('各市', rows)).toEqual(['count 云溪市 常住人口 702100 人']);
  });
});

describe('a name', () => {
  it('of a sort is told without what all sorts are of', () => {
    const rows: Rows = [
      ['品种', '2021'],
      ['合计', '31'],
      ['黑茶', '12'],
    ];
    expect(read('各类茶叶产量', rows, '单位：万吨')).toEqual([
      'quantity - 茶叶产量 310000 t',
      'quantity - 黑茶产量 120000 t',
    ]);
  });

  it('of one of those that the title counts stands alone, and the title is that of their sum', () => {
    const rows: Rows = [
      ['类别', '2021年', '增减'],
      ['总计', '31', '-3'],
      ['医院', '12', '1'],
    ];
    expect(read('卫生机构变动情况表', rows, '单位：所')).toEqual([
      'count - 卫生机构 31 所',
      'count - 卫生机构 -3 所',
      'count - 医院 12 所',
      'count - 医院 1 所',
    ]);
  });

  it('of people who are part of others is told without these', () => {
    const rows: Rows = [
      ['年份', { text: '卫生技术人员数（人）', columns: 2 }],
      ['', '', '# 注册护士'],
      ['2021', '31', '12'],
    ];
    expect(read('卫生', rows)).toEqual(['count - 卫生技术人员数 31 人', 'count - 注册护士 12 人']);
  });

  it('is told without an abbreviation behind it where all labels are translated', () => {
    const rows: Rows = [
      ['项目', '病死率（%）'],
      ['甲病  Alpha Fever', '1.2'],
      ['乙病  Beta Fever', '1.3'],
      ['丙病  Gamma Fever', '1.4'],
      ['丁病  DIDS', '1.5'],
    ];
    expect(read('传染病', rows).at(-1)).toBe('rate - 丁病病死率 1.5 %');
    expect(read('传染病', [rows[0] as Rows[0], rows[4] as Rows[0]])).toEqual(['rate - 丁病DIDS病死率 1.5 %']);
  });

  it('is that of a company whose code stands behind it', () => {
    const rows: Rows = [
      ['年份', '营收（亿元）'],
      ['2021', '3.1'],
    ];
    expect(read('云帆芯片（688999）业绩', rows)).toEqual(['amount 云帆芯片 营收 310000000 CNY']);
    expect(read('云帆芯片（简称）业绩', rows)).toEqual(['amount - 营收 310000000 CNY']);
  });
});

describe('parts', () => {
  it('of a composition are told themselves where the table is told in people alone', () => {
    const rows: Rows = [
      ['地区', { text: '性别构成', columns: 2 }],
      ['', '男性', '女性'],
      ['云溪市', '31', '32'],
    ];
    expect(
      read('人口概况（万人）', rows).map((text) => text.split(' ').slice(0, 1).concat(text.split(' ').slice(-2))),
    ).toEqual([
      ['count', '310000', '人'],
      ['count', '320000', '人'],
    ]);
    expect(read('人口概况', rows).map((text) => text.split(' ')[0])).toEqual(['share', 'share']);
  });

  it('that rise and fall are differences in the unit of their table', () => {
    const rows: Rows = [
      ['调整日期', '汽油价格', '汽油涨跌'],
      ['2021-09-20', '8615', '-210'],
    ];
    const [, change] = tableRecords(tableDocument(['调价', '单位：元/吨'], rows));
    expect(change).toMatchObject({ kind: 'amount', value: -210, unit: 'CNY/t', change: 'decrease' });
  });
});
