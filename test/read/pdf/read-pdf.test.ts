/** PDF files as documents: pages, boxes, limits. */
import { describe, expect, it } from 'vitest';
import { placesOf } from '../../../src/read/pdf/places.js';
import { readPdf } from '../../../src/read/pdf/read-pdf.js';
import { type MadePage, makePdf, type Placed } from '../../support/pdf.js';

const read = (pages: readonly MadePage[]) => readPdf('made.pdf', makePdf(pages));

/** Lines below each other, 20 points apart. */
const lines = (x: number, y: number, ...texts: string[]): Placed[] =>
  texts.map((text, i) => ({ x, y: y + 20 * i, text }));

const regionTexts = ({ text, regions }: Awaited<ReturnType<typeof read>>) =>
  regions.map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('readPdf', () => {
  it('keeps the lines of a paragraph together and parts it from the next by its indent', async () => {
    const made = await read([
      {
        texts: [
          ...lines(124, 100, '云溪高新区全年实现工业增加值三百亿元，'),
          ...lines(100, 120, '比上年增长百分之七点五，其中民营企业增长更'),
          ...lines(100, 140, '快。'),
          ...lines(124, 160, '进出口总额三十亿元。'),
        ],
      },
    ]);
    expect(regionTexts(made)).toEqual([
      ['paragraph', '云溪高新区全年实现工业增加值三百亿元，\n比上年增长百分之七点五，其中民营企业增长更\n快。'],
      ['paragraph', '进出口总额三十亿元。'],
    ]);
  });

  it('goes on over the end of a page and leaves heads and numbers of pages out', async () => {
    const page = (number: number, ...body: Placed[]): MadePage => ({
      texts: [{ x: 240, y: 40, text: '云溪统计年报' }, ...body, { x: 290, y: 810, text: `－${number}－` }],
    });
    const made = await read([
      page(
        1,
        ...lines(100, 700, '年末全区常住人口四十五万人，其中城镇人口三', '十一万人，城镇化率比上年末提高了两个百分'),
      ),
      page(2, ...lines(100, 100, '点。')),
      page(3, ...lines(124, 100, '全年接待游客六百万人次。')),
    ]);
    expect(regionTexts(made)).toEqual([
      ['paragraph', '年末全区常住人口四十五万人，其中城镇人口三\n十一万人，城镇化率比上年末提高了两个百分\n点。'],
      ['paragraph', '全年接待游客六百万人次。'],
    ]);
  });

  it('reads columns one after the other, whatever the order in which they are drawn', async () => {
    const left = lines(60, 100, '左栏第一行的文字在这里', '左栏第二行的文字在这里', '左栏第三行的文字在这里');
    const right = lines(320, 100, '右栏第一行的文字在这里', '右栏第二行的文字在这里', '右栏第三行的文字在这里');
    const { text } = await read([{ texts: left.flatMap((line, i) => [right[i] as Placed, line]) }]);
    expect(
      text
        .replace(/\n/g, '')
        .match(/[左右]/g)
        ?.join(''),
    ).toBe('左左左右右右');
  });

  it('reads a table of rules: one line a row, merged cells once', async () => {
    const made = await read([
      {
        texts: [
          { x: 110, y: 118, text: '指标' },
          { x: 210, y: 118, text: '２０２４年' },
          { x: 110, y: 148, text: '进出口' },
          { x: 210, y: 148, text: '３２' },
          { x: 310, y: 148, text: '７' },
        ],
        rules: [
          [100, 100, 400, 100],
          [100, 130, 400, 130],
          [100, 160, 400, 160],
          [100, 100, 100, 160],
          [200, 100, 200, 160],
          [300, 130, 300, 160],
          [400, 100, 400, 160],
        ],
      },
    ]);
    const [table] = made.regions;
    expect(made.text).toBe('指标\t２０２４年\n进出口\t３２\t７');
    expect(
      table?.kind === 'table' && table.cells.map(({ row, column, columnSpan }) => [row, column, columnSpan]),
    ).toEqual([
      [0, 0, 1],
      [0, 1, 2],
      [1, 0, 1],
      [1, 1, 1],
      [1, 2, 1],
    ]);
  });

  it('sets no label in where one over several columns begins left of the others', async () => {
    const rules: [number, number, number, number][] = [100, 130, 160, 190, 220].map((y) => [100, y, 400, y]);
    const made = await read([
      {
        texts: [
          ...['云溪分部', '产值', '利税'].map((text, i) => ({ x: 150, y: 118 + 30 * i, text })),
          { x: 130, y: 208, text: '以上均为全年合计数，不含停产的分部' },
          ...['２０２４年', '３２', '７'].map((text, i) => ({ x: 330, y: 118 + 30 * i, text })),
        ],
        rules: [...rules, [100, 100, 100, 220], [320, 100, 320, 190], [400, 100, 400, 220]],
      },
    ]);
    expect(made.text).toBe('云溪分部\t２０２４年\n产值\t３２\n利税\t７\n以上均为全年合计数，不含停产的分部');
  });

  it('tells where a stretch is printed, one box for each of its lines', async () => {
    const { text, places } = await read([
      { texts: lines(100, 200, '全年实现工业总产值一千二百三十四亿元增长三', '成。') },
    ]);
    const at = text.indexOf('三\n成');
    const printed = places && placesOf(places)(at, at + 3);
    expect(printed?.page).toBe(1);
    expect(printed?.boxes).toEqual([
      [340, expect.closeTo(189.2, 0), 352, expect.closeTo(201.4, 0)],
      [100, expect.closeTo(209.2, 0), 112, expect.closeTo(221.4, 0)],
    ]);
  });

  it('says what to do with a file that holds no text, or is none', async () => {
    await expect(read([{ texts: [] }])).rejects.toThrow(/^made\.pdf: its page holds no text; .*OCR/);
    await expect(readPdf('made.pdf', Buffer.from('%PDF-1.7\nnothing'))).rejects.toThrow(/^made\.pdf: .*damaged/);
  });
});
