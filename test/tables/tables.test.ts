/** Tables are read by their headings, labels and units. */
import { describe, expect, it } from 'vitest';
import { inShort, tableDocument, tableRecords } from '../support/table-documents.js';

const TITLE = '2024年云溪市国民经济和社会发展统计公报';
const read = (rows: Parameters<typeof tableDocument>[1], ...before: string[]) =>
  tableRecords(tableDocument([TITLE, ...before], rows)).map(inShort);

describe('the unit of a number', () => {
  it('stands in the heading', () => {
    expect(
      read([
        ['指标', '产量（万吨）'],
        ['稻谷', '12.5'],
      ]),
    ).toEqual(['quantity 云溪市 稻谷产量 125000 t']);
  });

  it('stands in a column of units, which a heading of growth outranks', () => {
    expect(
      read([
        ['指标', '单位', '产量', '比上年增长（%）'],
        ['生铁', '万吨', '30.1', '-4.2'],
        ['轿车', '辆', '1,204', '15.0'],
        ['啤酒', '万千升', '2', '—'],
      ]),
    ).toEqual([
      'quantity 云溪市 生铁产量 301000 t',
      'growth 云溪市 生铁产量 -4.2 % yoy',
      'count 云溪市 轿车产量 1204 辆',
      'growth 云溪市 轿车产量 15 % yoy',
      'quantity 云溪市 啤酒产量 20000 kL',
    ]);
  });

  it('stands in the label, in the cell, and in the caption', () => {
    expect(
      read([
        ['指标', '2024年'],
        ['财政收入（亿元）', '77.1'],
        ['失业率（%）', '5.1'],
      ]),
    ).toEqual(['amount 云溪市 财政收入 7710000000 CNY', 'rate 云溪市 失业率 5.1 %']);
    expect(
      read([
        ['指标', '数值'],
        ['公路里程', '512公里'],
        ['常住人口', '约3.2万人'],
      ]),
    ).toEqual(['quantity 云溪市 公路里程 512 km', 'count 云溪市 常住人口 32000 人']);
    expect(
      read(
        [
          ['指标', '本年'],
          ['营业收入', '12345.67'],
        ],
        '表1 收入情况',
        '单位：万元',
      ),
    ).toEqual(['amount 云溪市 营业收入 123456700 CNY']);
  });

  it('is none for an index', () => {
    expect(
      read([
        ['类别', '指数（上年=100）'],
        ['居民消费价格指数', '100.4'],
      ]),
    ).toEqual(['quantity 云溪市 居民消费价格指数 100.4 -']);
  });

  it('that nothing tells leaves the number out, and the number is counted', () => {
    let count = 0;
    const document = tableDocument(
      [TITLE],
      [
        ['项目', '甲'],
        ['办理结果', '15'],
        ['其他', '3'],
      ],
    );
    const leftOut = (more: number): void => {
      count += more;
    };
    expect(tableRecords(document, { leftOut })).toEqual([]);
    expect(count).toBe(2);
  });
});

describe('headings', () => {
  it('have several levels, with cells over several columns; a lone year is one', () => {
    const rows = [
      [
        { text: '地区', rows: 2 },
        { text: '地区生产总值（亿元）', columns: 2 },
      ],
      ['2023', '2024'],
      ['北岭县', '51.2', '55.3'],
    ];
    const records = tableRecords(tableDocument([TITLE], rows));
    expect(records.map(inShort)).toEqual([
      'gdp 北岭县 地区生产总值 5120000000 CNY',
      'gdp 北岭县 地区生产总值 5530000000 CNY',
    ]);
    expect(records.map(({ period }) => period)).toEqual(['2023', '2024']);
  });

  it('begin anew below numbers', () => {
    expect(
      read([
        ['产品', '产量（吨）'],
        ['茶叶', '310'],
        ['行业', '利润（万元）'],
        ['制造业', '42'],
      ]),
    ).toEqual(['quantity 云溪市 茶叶产量 310 t', 'amount 云溪市 制造业利润 420000 CNY']);
  });

  it('of change say against what', () => {
    expect(
      read([
        ['指标', '绝对额（亿元）', '比年初增长（%）', '环比（%）', '比上年增减（亿元）'],
        ['存款余额', '820', '3.1', '-0.4', '-12'],
      ]),
    ).toEqual([
      'amount 云溪市 存款余额 82000000000 CNY',
      'growth 云溪市 存款余额 3.1 % 2023-12-31',
      'growth 云溪市 存款余额 -0.4 % pop',
      'amount 云溪市 存款余额 -1200000000 CNY yoy',
    ]);
  });

  it('of positions give ranks', () => {
    expect(
      read([
        ['指标', '绝对数（亿元）', '全省位次'],
        ['地区生产总值', '600', '3'],
      ]),
    ).toEqual(['gdp 云溪市 地区生产总值 60000000000 CNY', 'rank 云溪市 地区生产总值 3 - 全省']);
  });
});

describe('labels', () => {
  it('are part of the row that 其中, a mark or blanks put them under', () => {
    expect(
      read([
        ['指标', '绝对数（万人）', '比重（%）'],
        ['常住人口', '300', ''],
        ['其中：城镇', '180', '60'],
        ['　　　乡村', '120', '40'],
      ]),
    ).toEqual([
      'count 云溪市 常住人口 3000000 人',
      'count 云溪市 城镇常住人口 1800000 人',
      'share 云溪市 城镇常住人口 60 % 常住人口',
      'count 云溪市 乡村常住人口 1200000 人',
      'share 云溪市 乡村常住人口 40 % 常住人口',
    ]);
  });

  it('are numbers at times: sizes and years', () => {
    const records = tableRecords(
      tableDocument(
        [TITLE],
        [
          ['年份', '粮食产量（万吨）'],
          ['2022', '80'],
          ['2023年', '81.5'],
        ],
      ),
    );
    expect(records.map(({ period, value, indicator }) => [period, value, indicator])).toEqual([
      ['2022', 800000, '粮食产量'],
      ['2023', 815000, '粮食产量'],
    ]);
  });

  it('stand twice in a row of a table in two halves', () => {
    expect(
      read([
        ['产品', '产量（吨）', '产品', '产量（吨）'],
        ['苹果', '11', '梨', '12'],
      ]),
    ).toEqual(['quantity 云溪市 苹果产量 11 t', 'quantity 云溪市 梨产量 12 t']);
  });

  it('of places are subjects', () => {
    expect(
      read([
        ['县区', '固定资产投资增速（%）'],
        ['北岭县', '8.8'],
        ['东湖区', '-1.0'],
      ]),
    ).toEqual(['growth 北岭县 固定资产投资 8.8 % ', 'growth 东湖区 固定资产投资 -1 % '].map((text) => text.trim()));
  });
});

describe('a record of a table', () => {
  it('says its cell, and its sentence holds label, heading and number', () => {
    const [record] = tableRecords(
      tableDocument(
        [TITLE],
        [
          ['指标', '产量（吨）'],
          ['茶叶', '310'],
        ],
      ),
    );
    expect(record).toMatchObject({
      quote: '310',
      sentence: '茶叶 产量（吨） 310',
      period: '2024',
      source: { table: 1, row: 2, table_column: 2, sheet: null, cell: null, reader: 'docx 1' },
    });
  });

  it('stands between the records of the text around it', () => {
    const document = tableDocument(
      [TITLE, '全年实现产值3亿元。'],
      [
        ['指标', '产量（吨）'],
        ['茶叶', '310'],
      ],
    );
    const starts = tableRecords(document).map(({ source }) => source.start);
    expect(starts).toEqual([document.text.indexOf('310')]);
  });

  it('is none for dashes, blanks, serial numbers and years in headings', () => {
    expect(
      read([
        ['序号', '指标', '2023年（吨）', '2024年（吨）'],
        ['1', '茶叶', '—', '310'],
        ['2', '咖啡', '…', ''],
      ]),
    ).toEqual(['quantity 云溪市 茶叶 310 t']);
  });
});

describe('stacked cells', () => {
  it('with as many lines as each other are rows', () => {
    expect(
      read([
        ['产品', '产量（吨）'],
        ['苹果\n梨', '11\n12'],
      ]),
    ).toEqual(['quantity 云溪市 苹果产量 11 t', 'quantity 云溪市 梨产量 12 t']);
  });

  it('of wrapped words and numbers are joined', () => {
    expect(
      read([
        ['产品', '产量（吨）'],
        ['鲜食\n葡\n萄', '1234\n56'],
      ]),
    ).toEqual(['quantity 云溪市 鲜食葡萄产量 123456 t']);
  });
});
