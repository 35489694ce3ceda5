/** Times that spreadsheets and analysts write as codes, at the head of rows and of columns; with made-up figures. */
import { describe, expect, it } from 'vitest';
import type { ClaimRecord } from '../../src/record/schema.js';
import { inShort, tableDocument, tableRecords } from '../support/table-documents.js';

type Rows = Parameters<typeof tableDocument>[1];
const read = (title: string, rows: Rows): string[] =>
  tableRecords(tableDocument([title], rows)).map((record: ClaimRecord) => `${inShort(record)} @${record.period}`);
const times = (rows: Rows): (string | null)[] =>
  tableRecords(tableDocument(['销量（台）'], rows)).map((record: ClaimRecord) => record.period);

describe('a month of six figures', () => {
  const rows: Rows = [
    ['Period', '钢材产量当期值(万吨)', '钢材产量累计值(万吨)', '钢材产量同比增长(%)', '钢材产量累计增长(%)'],
    ['202112', '31.2', '365.1', '-2.5', '1.8'],
    ['202111', '30.8', '333.9', '-2.1', '2.2'],
    ['202102', '', '58.4', '', '3.6'],
    ['202101', '', '', '', ''],
  ];

  it('is a month, and the end of a sum from January on; changes are of the one or of the other', () => {
    expect(read('', rows)).toEqual([
      'quantity - 钢材产量 312000 t @2021-12',
      'quantity - 钢材产量 3651000 t @2021-01/2021-12',
      'growth - 钢材产量 -2.5 % yoy @2021-12',
      'growth - 钢材产量 1.8 % yoy @2021-01/2021-12',
      'quantity - 钢材产量 308000 t @2021-11',
      'quantity - 钢材产量 3339000 t @2021-01/2021-11',
      'growth - 钢材产量 -2.1 % yoy @2021-11',
      'growth - 钢材产量 2.2 % yoy @2021-01/2021-11',
      'quantity - 钢材产量 584000 t @2021-01/2021-02',
      'growth - 钢材产量 3.6 % yoy @2021-01/2021-02',
    ]);
  });

  it('heads columns that go on month by month', () => {
    const rows: Rows = [
      ['车型', '202211', '202212', '202301'],
      ['云帆', '210', '220', '205'],
    ];
    expect(times(rows)).toEqual(['2022-11', '2022-12', '2023-01']);
  });

  it('is none where the numbers are in no order of months', () => {
    const rows: Rows = [
      ['代号', '云帆', '北岭'],
      ['200012', '210', '220'],
      ['200002', '205', '215'],
      ['200008', '207', '217'],
    ];
    expect(times(rows)).toEqual([null, null, null, null, null, null]);
  });

  it('stands beside a name, too', () => {
    const rows: Rows = [
      ['城市', '日期', '车辆销量（辆）'],
      ['云溪市', '202206', '310'],
      ['云溪市', '202207', '320'],
      ['北岭市', '202206', '150'],
    ];
    expect(read('', rows)).toEqual([
      'count 云溪市 车辆销量 310 辆 @2022-06',
      'count 云溪市 车辆销量 320 辆 @2022-07',
      'count 北岭市 车辆销量 150 辆 @2022-06',
    ]);
  });
});

describe('times as codes', () => {
  const cases = {
    '20220630': '2022-06-30',
    '2022.06': '2022-06',
    '2022-6': '2022-06',
    '2022/06': '2022-06',
    '2022:06': '2022-06',
    '2022M06': '2022-06',
    '2022m06': '2022-06',
    'Jun-22': '2022-06',
    'Jun 2022': '2022-06',
    'June 2022': '2022-06',
    '2022-Jun': '2022-06',
    'Sept-98': '1998-09',
    '2022Q2': '2022-04/2022-06',
    '2022 Q2': '2022-04/2022-06',
    '2Q22': '2022-04/2022-06',
    '22Q2': '2022-04/2022-06',
    'Q2 2022': '2022-04/2022-06',
    '1H22': '2022-01/2022-06',
    '2022H2': '2022-07/2022-12',
    '9M22': '2022-01/2022-09',
    FY2022: '2022',
  };
  it.each(Object.entries(cases))('%s heads a row', (code, period) => {
    const rows: Rows = [
      ['时间', '云帆', '北岭'],
      [code, '35', '45'],
    ];
    expect(times(rows)).toEqual([period, period]);
  });

  it.each(Object.entries(cases).filter(([code]) => !/^(?:20220630|2022\.06)$/.test(code)))(
    '%s heads a column',
    (code, period) => {
      const rows: Rows = [
        ['车型', code, '备注'],
        ['云帆', '35', '新款'],
        ['北岭', '45', '旧款'],
      ];
      expect(times(rows)).toEqual([period, period]);
    },
  );

  it('tell a forecast with their last letter, as rows, too', () => {
    const rows: Rows = [
      ['年份', '营业收入（百万元）'],
      ['2023A', '310'],
      ['1Q24', '82'],
      ['2Q24E', '85'],
      ['2024E', '335'],
    ];
    const read = tableRecords(tableDocument([''], rows)).map(({ period, status }: ClaimRecord) => [period, status]);
    expect(read).toEqual([
      ['2023', 'actual'],
      ['2024-01/2024-03', 'actual'],
      ['2024-04/2024-06', 'forecast'],
      ['2024', 'forecast'],
    ]);
  });
});

describe('a column of times beside names', () => {
  it('dates its rows, those without numbers being no headings', () => {
    const rows: Rows = [
      ['模型', '发布时间', '参数规模', '特点'],
      ['甲一', '2018.06', '1.17亿', '开创预训练'],
      ['甲二', '2022-11', '-', '用于微调，改进对话'],
      ['甲三', '2024-02', '1800亿', '初步模拟'],
      ['甲四', '2024.05', '2000亿', '响应时间短'],
    ];
    expect(
      tableRecords(tableDocument(['模型'], rows)).map(({ indicator, value, period }) => [indicator, value, period]),
    ).toEqual([
      ['甲一参数规模', 117_000_000, '2018-06'],
      ['甲三参数规模', 180_000_000_000, '2024-02'],
      ['甲四参数规模', 200_000_000_000, '2024-05'],
    ]);
  });
});
