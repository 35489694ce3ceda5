/** Lines become paragraphs and headings: hard wraps are undone, lists and titles stand alone. */
import { describe, expect, test } from 'vitest';
import { type ClaimRecord, extract } from '../../src/index.js';
import { blocksOf } from '../support/layout.js';
import { hardWrap } from '../support/paper.js';
import { expectProvenance } from '../support/provenance.js';

const FIRST =
  '滨海新区管理委员会昨日介绍，上半年园区新签约产业项目20个，其中装备制造类项目7个，总投资达到2990万元，比去年同期有明显增加。';
const SECOND =
  '在人才服务方面，园区先后举办招聘活动16场，参加活动的求职者累计有3.7万人次，达成就业意向的共计1，076人。';
const CLAIMS = ['20个', '7个', '2990万元', '16场', '3.7万人次', '1，076人'];

const quotesOf = (records: readonly ClaimRecord[]): string[] => records.map(({ quote }) => quote.replace(/\s/g, ''));
const quotes = (text: string): string[] => quotesOf(extract(text));

describe('hard wraps', () => {
  test.each([12, 15, 18, 19, 22, 25, 30, 38])('a column of %i characters', (width) => {
    expect(blocksOf(hardWrap(FIRST, width))).toEqual([['body', [FIRST]]]);
  });

  test.each([12, 15, 18, 19, 22, 25, 30, 38])(
    'a column of %i characters with a blank line after every line',
    (width) => {
      expect(blocksOf(hardWrap(FIRST, width, '\n\n'))).toEqual([['body', [FIRST]]]);
    },
  );

  test('Windows line ends', () => {
    expect(blocksOf(hardWrap(FIRST, 18, '\r\n\r\n'))).toEqual([['body', [FIRST]]]);
    expect(blocksOf(hardWrap(FIRST, 18, '\r\n'))).toEqual([['body', [FIRST]]]);
  });

  test('claims survive every width of column, and point at their characters', () => {
    for (let width = 10; width <= 45; width++) {
      for (const between of ['\n', '\r\n', '\n\n', '\r\n\r\n']) {
        const text = hardWrap(FIRST + SECOND, width, between);
        const records = extract(text);
        expect(quotesOf(records), `${width} ${JSON.stringify(between)}`).toEqual(CLAIMS);
        expectProvenance(text, records);
      }
    }
  });

  test('an indented line begins a new paragraph', () => {
    const text = `　　${hardWrap(FIRST, 18)}\n　　${hardWrap(SECOND, 18)}`;
    expect(blocksOf(text)).toEqual([
      ['body', [FIRST]],
      ['body', [SECOND]],
    ]);
  });

  test('a paragraph that fills its last line is parted from an indented one', () => {
    const full = FIRST.slice(0, 54).replace(/.$/, '。');
    expect(blocksOf(`　　${full.slice(0, 16)}\n${hardWrap(full.slice(16), 18)}\n　　${hardWrap(SECOND, 18)}`)).toEqual([
      ['body', [full]],
      ['body', [SECOND]],
    ]);
  });

  test('one paragraph a line', () => {
    expect(blocksOf(`${FIRST}\n${SECOND}\n`)).toEqual([
      ['body', [FIRST]],
      ['body', [SECOND]],
    ]);
    expect(blocksOf(`${FIRST}\n\n\n${SECOND}`)).toEqual([
      ['body', [FIRST]],
      ['body', [SECOND]],
    ]);
  });
});

describe('the head of a web page', () => {
  test.each([
    '2017-05-15 10:13:16来源：',
    '2017-05-15 10:13',
    '发布时间：2011-03-29',
    '发布日期: 2018年7月3日 来源：市统计局 浏览次数：120',
    '（2020年5月11日）',
    '市统计局2021-03-24 09:30',
  ])('%s stands alone', (line) => {
    const title = '滨海新区上半年经济平稳增长';
    expect(blocksOf(`${title}\n${line}\n    ${FIRST}`)).toEqual([
      ['heading', [title]],
      ['masthead', [line]],
      ['body', [FIRST]],
    ]);
  });

  test('a line of text that begins with a day is no such line', () => {
    const text = '2017年5月15日，滨海新区签约项目20个，总投资2990万元。';
    expect(blocksOf(text)).toEqual([['body', [text]]]);
  });

  test('a title with a comma, a blank line and a paragraph', () => {
    const title = '上半年行业趋稳回升，转型升级仍需推进';
    expect(blocksOf(`${title}\n\n${FIRST}`)).toEqual([
      ['heading', [title]],
      ['body', [FIRST]],
    ]);
  });
});

describe('numbers across lines', () => {
  test.each([
    ['新签约产业项目总数为20\n个，同比持平。', '20\n个', 20],
    ['新签约产业项目总数为20\r\n个，同比持平。', '20\r\n个', 20],
    ['新签约产业项目总数为20\n\n个，同比持平。', '20\n\n个', 20],
    ['新签约产业项目投资额为2990\n万元，同比持平。', '2990\n万元', 29_900_000],
    ['新签约产业项目投资增长12.9\n%，增速居前。', '12.9\n%', 12.9],
  ])('two lines: %j', (text, quote, value) => {
    const records = extract(text);
    expect(records.map((record) => [record.quote, record.value])).toEqual([[quote, value]]);
    expectProvenance(text, records);
  });

  const inColumn: [string, string, number][] = [
    ['投资额为2990', '万元', 29_900_000],
    ['投资额为2990万', '元', 29_900_000],
    ['投资额为29', '90万元', 29_900_000],
    ['投资同比增长12.', '9%', 12.9],
    ['投资同比增长12', '.9%', 12.9],
    ['投资同比增长12.9', '%', 12.9],
    ['项目总数达到1，', '076项', 1076],
    ['项目总数达到1', '，076项', 1076],
    ['占全省比重达到百分之', '十五', 15],
    ['占全省比重达到百', '分之十五', 15],
    ['比重提高1.5个百', '分点', 1.5],
    ['比重提高1.5', '个百分点', 1.5],
    ['接待游客三百', '二十万人次', 3_200_000],
    ['接待游客约', '320万人次', 3_200_000],
    ['接待游客320万', '余人次', 3_200_000],
    ['接待游客320万人', '次', 3_200_000],
  ];
  test.each(inColumn)('in a column: %s⏎%s', (head, tail, value) => {
    for (const between of ['\n', '\r\n', '\n\n', '\r\n\r\n']) {
      const text = [
        '滨海新区党工委管委会负责人日前向媒体',
        pad(head, 18),
        `${tail}，各项工作呈现稳中`,
        '有进的良好态势。',
      ].join(between);
      const records = extract(text);
      const start = /(?:约|[\d一二三四五六七八九十百]).*$/.exec(head)?.[0] ?? '';
      expect(records.map((record) => [record.quote, record.value])).toEqual([[`${start}${between}${tail}`, value]]);
      expectProvenance(text, records);
    }
  });

  test('dates in a column', () => {
    const text = [
      '滨海新区党工委管委会负责人日前向媒体',
      pad('揭牌仪式于2021年9', 18),
      '月17日在滨海大道北侧举行，来自各地的',
      '嘉宾到场祝贺。',
    ].join('\n');
    expect(extract(text).map(({ quote, period }) => [quote, period])).toEqual([['2021年9\n月17日', '2021-09-17']]);
  });
});

/** Fills a line from the left up to a printed width, half-width characters counted as one half. */
function pad(text: string, width: number): string {
  const filling = '介绍了园区近来的建设情况以及产业发展的规划，';
  const printed = [...text].reduce((sum, char) => sum + (char < '\u2000' ? 0.5 : 1), 0);
  return filling.slice(filling.length - Math.round(width - printed)) + text;
}

describe('headings', () => {
  test('a heading stands apart from its body', () => {
    expect(blocksOf(`园区经济稳中向好\n\n${hardWrap(FIRST, 18)}`)).toEqual([
      ['heading', ['园区经济稳中向好']],
      ['body', [FIRST]],
    ]);
    expect(blocksOf(`园区经济稳中向好\n${FIRST}`)).toEqual([
      ['heading', ['园区经济稳中向好']],
      ['body', [FIRST]],
    ]);
  });

  test('numbered headings', () => {
    expect(blocksOf(`一、总体情况\n${FIRST}\n（二）人才服务\n${SECOND}`)).toEqual([
      ['heading', ['一、总体情况']],
      ['body', [FIRST]],
      ['heading', ['（二）人才服务']],
      ['body', [SECOND]],
    ]);
  });

  test('a heading between two paragraphs belongs to neither', () => {
    expect(blocksOf(`${FIRST}\n\n人才工作\n\n${SECOND}`)).toEqual([
      ['body', [FIRST]],
      ['heading', ['人才工作']],
      ['body', [SECOND]],
    ]);
  });

  test('a masthead is told from both', () => {
    expect(blocksOf(`园区工作简报\n2021年第12期（总第345期）\n${FIRST}`).map(([role]) => role)).toEqual([
      'heading',
      'masthead',
      'body',
    ]);
  });

  test('sentences end at their stops and closing marks', () => {
    expect(blocksOf('他说：“产值达5亿元。”园区今年还要扩建！计划总投资2亿元，有望年底开工。')).toEqual([
      ['body', ['他说：“产值达5亿元。”', '园区今年还要扩建！', '计划总投资2亿元，有望年底开工。']],
    ]);
  });

  test.each(['', '\n', '\r\n\r\n', '   ', '\u3000\u3000\n\t'])('%j holds nothing', (text) => {
    expect(blocksOf(text)).toEqual([]);
  });
});

describe('page numbers', () => {
  test.each(['- 2 -', '— 12 —', '－３－', '第 2 页', '第2页 共10页', '· 7 ·'])('%s parts nothing', (mark) => {
    const text = `全市完成投资，比上年增长，\n\n${mark}\n\n产值增长5.2%，财政收入增长3%。`;
    expect(blocksOf(text)).toEqual([['body', ['全市完成投资，比上年增长，产值增长5.2%，财政收入增长3%。']]]);
    expect(blocksOf(`投资增长5.2%。\n${mark}\n\n人才工作\n\n引进人才30人。`)).toEqual([
      ['body', ['投资增长5.2%。']],
      ['heading', ['人才工作']],
      ['body', ['引进人才30人。']],
    ]);
  });

  test.each(['2', '-引进人才2人-', '第2页列出5项'])('%j is text', (line) => {
    expect(
      blocksOf(`投资增长。\n\n${line}\n\n人才工作\n\n引进人才30人。`)
        .flatMap(([, sentences]) => sentences)
        .join(''),
    ).toContain(line);
  });
});

describe('titles and items', () => {
  test.each([
    ['2024年安远县国民经济和社会发展统计公报', '来源：安远县统计局；发布于2025年4月。'],
    ['2025年5月份全县工业生产情况', '规模以上工业增加值同比增长6%，增速回落。'],
    ['全县交通运输发展简报', '全年公路货运量9万吨，比上年增长3%。'],
  ])('%s ends before %s', (title, next) => {
    expect(blocksOf(`${title}\n${next}`)).toEqual([
      ['heading', [title]],
      ['body', [next]],
    ]);
  });

  test('items with a number and a full stop stand alone', () => {
    const items = ['1. 翎羽控股回购90万股，耗资5亿港元', '2. 芙蕖股份拟每10股派4元', '3. 两市成交额1.2万亿元'];
    expect(quotes(items.join('\n'))).toEqual(expect.arrayContaining(['5亿港元', '4元', '1.2万亿元']));
    expect(blocksOf(items.join('\n'))).toHaveLength(3);
  });
});
