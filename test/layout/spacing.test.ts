/** Text that a program read from PDF with blanks between its characters, and what only looks like it. */
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.js';
import { blocksOf } from '../support/layout.js';
import { expectProvenance } from '../support/provenance.js';

const TEXT = '全市一般公共预算收入完成93.5亿元，增长6.2%，其中税收收入70.1亿元，为预算的102%。';

/** The text with a gap after every character. */
const spaced = (text: string, gap: string): string => [...text].join(gap);

/** The same, with numbers left whole. */
const numbersWhole = (text: string, gap: string): string => (text.match(/[\d.]+|./gu) ?? []).join(gap);

const values = (text: string): unknown[] =>
  extract(text).map(({ kind, value, unit, indicator, base }) => ({ kind, value, unit, indicator, base }));

describe('a regular gap parts nothing', () => {
  test.each([' ', '  ', '   ', '\u3000', '\u00a0\u00a0', '\t'])('%j after every character', (gap) => {
    const text = spaced(TEXT, gap);
    expect(values(text)).toEqual(values(TEXT));
    expectProvenance(text, extract(text));
  });

  test.each([' ', '  ', '\u3000'])('%j between characters and whole numbers', (gap) => {
    const text = numbersWhole(TEXT, gap);
    expect(values(text)).toEqual(values(TEXT));
    expectProvenance(text, extract(text));
  });

  test('in some lines and not in others', () => {
    const text = `${spaced(TEXT, '  ')}\n${TEXT.replace('全市', '全县')}\n${numbersWhole(TEXT.replace('全市', '全省'), '  ')}`;
    expect(values(text).length).toBe(3 * values(TEXT).length);
  });

  test('in one stretch of a line', () => {
    const stretch = spaced('工业投资完成45.3亿元', '  ');
    expect(blocksOf(`全市完成投资120亿元，其中${stretch}，增长5%。`)).toEqual([
      ['body', ['全市完成投资120亿元，其中工业投资完成45.3亿元，增长5%。']],
    ]);
  });

  test('of a paragraph with a short last line', () => {
    const text = `${spaced('全市一般公共预算收入增长，其中税收收入完成七十点一亿元，非税收入完成二十点五', '  ')}\n${spaced('亿元。', '  ')}`;
    expect(blocksOf(text)).toEqual([
      ['body', ['全市一般公共预算收入增长，其中税收收入完成七十点一亿元，非税收入完成二十点五亿元。']],
    ]);
  });
});

describe('other blanks do', () => {
  test('words in columns', () => {
    expect(blocksOf('公司名称  营业收入  净利润  毛利率')).toEqual([['heading', ['公司名称 营业收入 净利润 毛利率']]]);
  });

  test('two whole numbers side by side', () => {
    const text = '全  省  各  市  收  入  合  计  1200  1350  亿  元  。';
    expect(blocksOf(text)).toEqual([['body', ['全省各市收入合计1200 1350亿元。']]]);
  });

  test('a title of two characters', () => {
    expect(blocksOf('目  录')).toEqual([['heading', ['目 录']]]);
  });

  test('names', () => {
    expect(blocksOf('主任 张一 副主任 李二')).toEqual([['heading', ['主任 张一 副主任 李二']]]);
  });
});
