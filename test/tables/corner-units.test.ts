/** Units over the labels, quarters by their sign, wages of people; with made-up figures. */
import { expect, it } from 'vitest';
import { dated, type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

const read = (title: string, rows: Rows): string[] => tableRecords(tableDocument([title], rows)).map(dated);

it('a heading over the labels tells the unit of all, where it names nothing', () => {
  const rows: Rows = [
    ['指标（百万元）', '2021Q1', '2021-Q2'],
    ['营业收入', '31', '33'],
  ];
  expect(read('季度业绩', rows)).toEqual([
    'amount - 营业收入 31000000 CNY @2021-01/2021-03',
    'amount - 营业收入 33000000 CNY @2021-04/2021-06',
  ]);
  const ages: Rows = [
    ['年龄（岁）', '2021年'],
    ['20以下', '31'],
  ];
  expect(read('概况', ages).filter((text) => text.includes('岁 @'))).toEqual([]);
});

it('wages of a row of people are money, no number of them', () => {
  const rows: Rows = [
    ['岗位', '平均月薪'],
    ['工程师', '12100'],
  ];
  expect(read('薪资', rows)).toEqual(['amount - 工程师平均月薪 12100 CNY @null']);
});
