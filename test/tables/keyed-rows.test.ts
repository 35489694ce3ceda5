/** Rows that one column of words names and others only sort; with made-up figures. */
import { describe, expect, it } from 'vitest';
import { inShort, type Rows, tableDocument, tableRecords } from '../support/table-documents.js';

const read = (rows: Rows) => tableRecords(tableDocument(['录取情况'], rows)).map(inShort);

describe('columns of words before numbers', () => {
  const rows: Rows = [
    ['学院', '专业', '学位类型', '学习方式', '录取人数', '其中调剂录取人数', '录取最高分'],
    ['云溪学院', '气象学', '学术学位', '全日制', '31', '4', '402'],
    ['', '水文学', '学术学位', '全日制', '22', '0', '391'],
  ];

  it('name rows by the one that tells them apart, not by the sorts behind it', () => {
    expect(read(rows)).toEqual([
      'count 气象学 录取人数 31 人',
      'count 气象学 调剂录取人数 4 人',
      'quantity 气象学 录取最高分 402 分',
      'count 水文学 录取人数 22 人',
      'count 水文学 调剂录取人数 0 人',
      'quantity 水文学 录取最高分 391 分',
    ]);
  });

  it('name them by all where no one tells them apart', () => {
    const alike = rows.map((row, i) => (i === 2 ? ['', '气象学', '学术学位', '非全日制', '22', '0', '391'] : row));
    const names = read(alike).map((record) => record.split(' ').slice(1, 3).join(''));
    expect(new Set(names).size).toBe(6);
  });

  it('name them by the first where those behind it have words in common', () => {
    const votes: Rows = [
      ['候选人', '政党', '得票率'],
      ['王五', '甲党', '51.2%'],
      ['赵六', '乙党', '40.6%'],
      ['孙七', '甲党', '7.6%'],
    ];
    expect(read(votes)).toEqual(['rate 王五 得票率 51.2 %', 'rate 赵六 得票率 40.6 %', 'rate 孙七 得票率 7.6 %']);
  });

  it('name them by the first of three and more, where all differ', () => {
    const lines: Rows = [
      ['线路', '起点', '终点', '长度（公里）'],
      ['1号线', '东站', '西站', '31.2'],
      ['2号线', '南站', '北站', '28.7'],
    ];
    expect(read(lines)).toEqual(['quantity 1号线 长度 31.2 km', 'quantity 2号线 长度 28.7 km']);
  });
});

describe('rows of persons', () => {
  it('are about them, not about the team of each, be the teams all different', () => {
    const rows = [
      ['球员', '球队', '篮板', '助攻', '对手'],
      ['李石', '北川', '14', '3', '南岭'],
      ['周海', '南岭', '11', '9', '北川'],
      ['TomRay', '西河', '9', '7', '东原'],
    ];
    expect(tableRecords(tableDocument([], rows)).map(inShort)).toEqual([
      'count 李石 篮板 14 个',
      'count 李石 助攻 3 次',
      'count 周海 篮板 11 个',
      'count 周海 助攻 9 次',
      'count TomRay 篮板 9 个',
      'count TomRay 助攻 7 次',
    ]);
  });

  it('are about them behind a column of colours, which holds no words', () => {
    const rows = [
      ['', '候选人', '政党', '票数'],
      ['', '李石', '青山党', '51200'],
      ['', '周海', '独立', '40100'],
      ['', '陈田', '独立', '3300'],
      [{ text: '总计', columns: 3 }, '94600'],
    ];
    expect(tableRecords(tableDocument(['2019年选举结果'], rows)).map(({ subject, value }) => [subject, value])).toEqual(
      [
        ['李石', 51200],
        ['周海', 40100],
        ['陈田', 3300],
        [null, 94600],
      ],
    );
  });
});

describe('rows of several measures of several places', () => {
  it('are about the places, in the units that the measures tell', () => {
    const rows: Rows = [
      ['', '', '2011', '2012'],
      ['地区生产总值（当年价）（亿元）', '北京', '16.5', '17.5'],
      ['铁路营业里程（公里）', '天津', '912', '930'],
    ];
    expect(read(rows)).toEqual([
      'gdp 北京 地区生产总值 1650000000 CNY',
      'gdp 北京 地区生产总值 1750000000 CNY',
      'quantity 天津 铁路营业里程 912 km',
      'quantity 天津 铁路营业里程 930 km',
    ]);
  });
});
