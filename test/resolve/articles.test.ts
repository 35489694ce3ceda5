/** Texts that hold several articles: each is read by its own day. */
import { describe, expect, test } from 'vitest';
import { extractRecords } from '../../src/extract.js';
import { layoutText } from '../../src/layout/layout.js';
import { linesOnly } from '../../src/read/text-document.js';
import { articlesOf } from '../../src/resolve/articles.js';

const heads = (text: string): string[] =>
  articlesOf([...layoutText(text)]).map(([first]) => first?.sentences[0]?.folded.slice(0, 8) ?? '');

const SECOND =
  '甲省今年出口机床3900台，去年为3100台，增长25.8%，其中数控机床占四成以上，出口额为11亿元，同比增长一成，客户多在东南亚和南美洲，其余在欧洲。';
const FIRST =
  '乙省去年种植甘蔗310万亩，今年前三个月压榨成糖120万吨，出厂均价为每吨6200元，比上年同期每吨上涨了400元，糖厂大多满负荷生产，蔗农收入有所增加，来年还要扩种。';

/** The period of the record with a quote. */
function periodOf(text: string, quote: string): string | null | undefined {
  const source = {
    ...linesOnly(text),
    path: '',
    sha256: '',
    date: null,
    reader: { name: 'text', version: '' } as const,
  };
  for (const record of extractRecords(source)) if (record.quote === quote) return record.period;
  return undefined;
}

describe('where articles begin', () => {
  test.each([
    [
      'a line with a day behind a blank line',
      `乙省甘蔗增产\n2008-03-20\n${FIRST}\n\n2016年11月\n${SECOND}`,
      ['乙省甘蔗增产', '2016年11月'],
    ],
    [
      'a title with a line that tells a day',
      `乙省甘蔗增产\n2008-03-20\n${FIRST}\n甲省机床走俏海外市场\n（2016年11月8日）\n${SECOND}`,
      ['乙省甘蔗增产', '甲省机床走俏海外'],
    ],
    [
      'a byline with a day',
      `${FIRST}\n\n甲省机床走俏海外市场\n某报记者 王某（2016.11.08 09:30）\n${SECOND}`,
      ['乙省去年种植甘蔗', '甲省机床走俏海外'],
    ],
    [
      'a dateline behind a blank line',
      `2008-03-20\n${FIRST}\n\n某社甲城11月8日电 ${SECOND}`,
      ['2008-03-', '某社甲城11月8'],
    ],
    [
      'blank lines that are few',
      `${FIRST}\n${FIRST}\n\n${SECOND}\n${SECOND}`,
      ['乙省去年种植甘蔗', '甲省今年出口机床'],
    ],
  ])('%s', (_, text, expected) => expect(heads(text)).toEqual(expected));

  test.each([
    ['a day under the text', `乙省甘蔗增产\n${FIRST}\n${SECOND}\n2016年11月8日`],
    [
      'a day under the text, and notes',
      `乙省甘蔗增产\n${FIRST}\n${SECOND}\n2016年11月8日\n\n注：本文数据为初步统计数。`,
    ],
    ['a title that reads like a sentence', `乙省甘蔗连年增产，农民收入为何不增？\n2008-03-20\n${FIRST}\n${SECOND}`],
    ['blank lines between all paragraphs', `${FIRST}\n\n${SECOND}\n\n${FIRST}\n\n${SECOND}`],
    ['sections', `${FIRST}\n${SECOND}\n\n二、工业\n${FIRST}\n${SECOND}\n\n历史沿革\n${FIRST}`],
    [
      'the bulletin of a government',
      `某市2015年国民经济和社会发展统计公报\n${FIRST}\n${SECOND}\n\n工业和建筑业持续向好发展\n${FIRST}\n${SECOND}`,
    ],
  ])('none: %s', (_, text) => expect(heads(text)).toHaveLength(1));
});

describe('the day of an article', () => {
  const digest = `乙省甘蔗增产\n2008-03-20\n${FIRST}\n\n（2016年11月8日）\n${SECOND}\n\n据统计，2003年上半年全县产茶190吨，同比增长5%，其中出口70吨；今年新增茶园2万亩，比去年多开垦一成，茶农收入又有增长，各乡都办起了茶厂。`;

  test.each([
    ['310万亩', '2007'],
    ['120万吨', '2008-01/2008-03'],
    ['3900台', '2016'],
    ['3100台', '2015'],
    ['2万亩', '2003'],
  ])('%s', (quote, expected) => expect(periodOf(digest, quote)).toBe(expected));

  test('the first article has its own, whatever day another tells', () =>
    expect(periodOf(`${FIRST}到2010年，力争达到500万亩。\n${FIRST}\n\n2016-11-08\n${SECOND}`, '310万亩')).not.toBe(
      '2015',
    ));
});

test('a dateline without a year is of the year of its text, whatever years its article tells', () => {
  const second = `某社甲城11月8日电 甲省2003年出口机床3100台，今年前十个月出口3900台，增长25.8%，其中数控机床占四成以上，客户多在东南亚和南美洲，其余在欧洲。`;
  expect(periodOf(`乙省甘蔗增产\n2008-03-20\n${FIRST}\n\n${second}`, '3900台')).toBe('2008-01/2008-10');
});
