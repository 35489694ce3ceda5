/** Tables of goods that are sold by the piece, which tell no unit; with made-up figures. */
import { expect, it } from 'vitest';
import { inShort, type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

const read = (title: string, rows: Rows): string[] => tableRecords(tableDocument([title], rows)).map(inShort);

it('cars are counted one by one where a number is too great for ten thousands', () => {
  const rows: Rows = [
    ['排名', '车型', '销量', '同比'],
    ['1', '云帆', '31238', '12.1%'],
    ['2', '海岳', '912', '-3.1%'],
  ];
  expect(read('2022年1月轿车销量排行', rows).filter((line) => !line.startsWith('rank'))).toEqual([
    'count 云帆 销量 31238 -',
    'growth 云帆 销量 12.1 % yoy',
    'count 海岳 销量 912 -',
    'growth 海岳 销量 -3.1 % yoy',
  ]);
});

it('what may be told in ten thousands, or by weight, stays out', () => {
  const cars: Rows = [
    ['国家', '产量'],
    ['甲国', '2572'],
    ['乙国', '892'],
  ];
  expect(read('2022年汽车产量', cars)).toEqual([]);
  const fruit: Rows = [
    ['品种', '销量'],
    ['樱桃', '31238'],
    ['苹果', '41238'],
  ];
  expect(read('2022年水果销量', fruit)).toEqual([]);
});
