/** Documents of every format: their text, regions, titles and dates. */
import { describe, expect, it } from 'vitest';
import { ReadError } from '../../src/read/errors.js';
import type { ReadOptions } from '../../src/read/reader.js';
import { decodeSource } from '../../src/read/source.js';
import type { TextDocument } from '../../src/read/text-document.js';
import { makeDocx, makeXlsx, paragraph, sheetRow, wordCell } from '../support/zip-documents.js';

const read = (path: string, contents: string | Uint8Array, options: ReadOptions = {}): Promise<TextDocument> =>
  decodeSource(path, typeof contents === 'string' ? Buffer.from(contents) : contents, options);

/** Regions in short: `heading 1: 题`, tables as their lines. */
const inShort = ({ text, regions }: TextDocument): string[] =>
  regions.map((region) => {
    const level = 'level' in region && region.level !== undefined ? ` ${region.level}` : '';
    return `${region.kind}${level}: ${text.slice(region.start, region.end).trimEnd()}`;
  });

describe('a Word document', () => {
  it('has headings by style, paragraphs, tables and notes', async () => {
    const body = [
      paragraph('2024年统计公报', '<w:pStyle w:val="a1"/>'),
      paragraph('全年产值3亿元。'),
      `<w:tbl><w:tr>${wordCell('指标')}${wordCell('产量（吨）')}</w:tr><w:tr>${wordCell('茶叶')}${wordCell('310')}</w:tr></w:tbl>`,
    ].join('');
    const notes = `<w:footnotes>${paragraph('数据为初步统计数。')}</w:footnotes>`;
    const document = await read('a.docx', makeDocx(body, { 'word/footnotes.xml': notes }));
    expect(inShort(document)).toEqual([
      'heading 1: 2024年统计公报',
      'paragraph: 全年产值3亿元。',
      'table: 指标\t产量（吨）\n茶叶\t310',
      'note: 数据为初步统计数。',
    ]);
    expect(document).toMatchObject({ title: '2024年统计公报', reader: { name: 'docx', version: '1' } });
  });

  it('has cells that are merged', async () => {
    const rows = [
      wordCell('地区', '<w:vMerge w:val="restart"/>') + wordCell('产值（亿元）', '<w:gridSpan w:val="2"/>'),
      wordCell('', '<w:vMerge/>') + wordCell('2023') + wordCell('2024'),
      wordCell('甲县') + wordCell('1') + wordCell('2'),
    ];
    const body = `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
    const { regions, text } = await read('a.docx', makeDocx(body));
    const [table] = regions;
    const cells = table?.kind === 'table' ? table.cells : [];
    const places = cells.map((cell) => [
      text.slice(cell.start, cell.end),
      cell.row,
      cell.column,
      cell.rowSpan,
      cell.columnSpan,
    ]);
    expect(places.slice(0, 3)).toEqual([
      ['地区', 0, 0, 2, 1],
      ['产值（亿元）', 0, 1, 1, 2],
      ['2023', 1, 1, 1, 1],
    ]);
  });

  it('is without what was deleted or hidden, and text boxes stand once, behind their paragraph', async () => {
    const box = `<mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph('框内12家。')}</w:txbxContent></mc:Choice><mc:Fallback>${paragraph('框内12家。')}</mc:Fallback></mc:AlternateContent>`;
    const body = `<w:p><w:r><w:t>甲</w:t></w:r><w:del><w:r><w:delText>乙</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>丙</w:t></w:r><w:r>${box}</w:r></w:p>`;
    expect(inShort(await read('a.docx', makeDocx(body)))).toEqual(['paragraph: 甲', 'paragraph: 框内12家。']);
  });

  it('has its cover in text boxes of older files', async () => {
    const box = (text: string): string =>
      `<w:pict><v:shape><v:textbox><w:txbxContent>${paragraph(text)}</w:txbxContent></v:textbox></v:shape></w:pict>`;
    const body = `<w:p><w:r>${box('云帆股份有限公司')}${box('2023年年度报告')}</w:r></w:p>${paragraph('一、概况')}`;
    expect(inShort(await read('a.docx', makeDocx(body)))).toEqual([
      'paragraph: 云帆股份有限公司',
      'paragraph: 2023年年度报告',
      'paragraph: 一、概况',
    ]);
  });

  it('is known by what it holds, and said to be damaged when it is', async () => {
    expect((await read('a.bin', makeDocx(paragraph('甲')))).reader.name).toBe('docx');
    const whole = makeDocx(paragraph('甲'.repeat(500)));
    await expect(read('a.docx', whole.subarray(0, 60))).rejects.toThrow(ReadError);
  });
});

describe('a workbook', () => {
  const rows = [
    sheetRow(1, ['2024年主要产品产量']),
    sheetRow(3, ['产品', '产量（吨）', '增速']),
    sheetRow(4, ['茶叶', 310.456, [0.123, 1]]),
    sheetRow(5, ['咖啡', [0.30000000000000004, 3], [-0.05, 1]]),
  ].join('');
  const merged = '<mergeCells><mergeCell ref="A1:C1"/></mergeCells>';

  it('has sheets, titles, and numbers as they are shown', async () => {
    const document = await read(
      'a.xlsx',
      makeXlsx([
        { name: '产量', xml: `<sheetData>${rows}</sheetData>${merged}` },
        { name: '草稿', xml: `<sheetData>${rows}</sheetData>`, hidden: true },
      ]),
    );
    expect(inShort(document)).toEqual([
      'caption: 2024年主要产品产量',
      'table: 产品\t产量（吨）\t增速\n茶叶\t310.456\t12.3%\n咖啡\t0.30\t-5.0%',
    ]);
    const table = document.regions[1];
    expect(table).toMatchObject({ kind: 'table', sheet: '产量' });
    expect(table?.kind === 'table' && table.cells.map(({ name }) => name)).toContain('C4');
  });

  it('has dates', async () => {
    const xml = `<sheetData>${sheetRow(1, ['月份', '产量（吨）'])}${sheetRow(2, [[45323, 2], 5])}</sheetData>`;
    expect(inShort(await read('a.xlsx', makeXlsx([{ name: '一', xml }])))).toEqual([
      'table: 月份\t产量（吨）\n2024年2月\t5',
    ]);
  });
});

describe('a CSV file', () => {
  it('is a table in any encoding, with titles and notes', async () => {
    const text = '2024年产量,,\n,,\n产品,产量（吨）,\n茶叶,"1,310",\n注：初步数,,\n';
    expect(inShort(await read('a.csv', text))).toEqual([
      'caption: 2024年产量',
      'table: 产品\t产量（吨）\n茶叶\t1,310',
      'note: 注：初步数',
    ]);
  });

  it('may be parted by tabs or semicolons', async () => {
    for (const mark of ['\t', ';']) {
      const document = await read('a.csv', [`产品${mark}产量（吨）`, `茶叶${mark}310`].join('\n'));
      expect(inShort(document)).toEqual(['table: 产品\t产量（吨）\n茶叶\t310']);
    }
  });

  it('goes on with the table of a CSV behind an empty row, unless headings stand there', async () => {
    const tables = async (text: string) =>
      (await read('a.csv', text)).regions.filter(({ kind }) => kind === 'table').length;
    const rows = ['指标,2018,2019', '总数,662,687', ',,', '东原,409,423', '北岭,253,264'];
    expect(await tables(rows.join('\n'))).toBe(1);
    expect(await tables(rows.toSpliced(3, 0, '产品,2020,2021').join('\n'))).toBe(2);
    expect(await tables(rows.toSpliced(3, 1, '东原,409,423,31').join('\n'))).toBe(2);
    // Headings of a yearbook in two languages, an empty row below them.
    const yearbook = [
      '项目,Item,从业人员,构成',
      ',,（人）,（%）',
      ',,Employed,Composition',
      ',,,',
      '合计,Total,4695,100.0',
    ];
    expect(await tables(yearbook.join('\n'))).toBe(1);
    expect(await tables(yearbook.toSpliced(4, 1, '合计,Total,4695,100.0,31').join('\n'))).toBe(2);
  });

  it('of records is no document', async () => {
    const document = await read('a.csv', 'id,kind,subject,indicator,value\nc1,gdp,甲,乙,3\n');
    expect(document.regions).toEqual([]);
    expect(document.warnings).toEqual(['records that statline extracted, not a document; passed over']);
  });
});

describe('a Markdown file', () => {
  it('has headings, paragraphs, items and tables, and no code', async () => {
    const text =
      '# 公报\n\n全年**产值**3亿元，\n增长5%。\n\n- 甲12家\n- 乙13家\n\n```\n99家\n```\n\n| 指标 | 产量（吨） |\n| --- | --- |\n| 茶叶 | 310 |\n';
    expect(inShort(await read('a.md', text))).toEqual([
      'heading 1: 公报',
      'paragraph: 全年产值3亿元，增长5%。',
      'paragraph: 甲12家',
      'paragraph: 乙13家',
      'table: 指标\t产量（吨）\n茶叶\t310',
    ]);
  });
});

const ARTICLE = [
  '全年实现地区生产总值412.6亿元，比上年增长7.8%，增速居全省第三位。',
  '规模以上工业企业达到360家，实现利润25.1亿元，增长6.2%；投资增长9.9%。',
  '从行业看，装备制造业增长快于面上，拉动全部规模以上工业增长2.1个百分点；食品工业、纺织工业与建材工业平稳，分别增长3.3%、2.8%和1.9%，企业效益改善，利润率比上年提高。',
];
const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html><head><title>云溪经济运行_云溪统计网</title>${head}</head><body>${body}</body></html>`;

describe('a web page', () => {
  const body = `<nav><a href="/">首页</a> 第12期</nav>
    <div class="main"><h1>云溪经济运行</h1><p class="info">发布时间：2025-01-20 来源：统计局</p>
    <div id="js_share_area"><p>${ARTICLE[0]}</p><p>${ARTICLE[1]}</p><p>${ARTICLE[2]}</p>
    <table><tr><th>指标</th><th>产量（吨）</th></tr><tr><td>茶叶</td><td>310</td></tr></table>
    <p style="display:none">隐藏99家。</p><script>var a = "88家";</script>
    <h3>相关阅读</h3><ul><li>另一篇：77家企业获奖，增长5%，值得关注。</li></ul></div></div>
    <footer>电话66号</footer>`;

  it('is its article, with title, date and tables', async () => {
    const document = await read('a.html', page(body));
    expect(inShort(document)).toEqual([
      'heading 1: 云溪经济运行',
      'paragraph: 发布时间：2025-01-20 来源：统计局',
      `paragraph: ${ARTICLE[0]}`,
      `paragraph: ${ARTICLE[1]}`,
      `paragraph: ${ARTICLE[2]}`,
      'table: 指标\t产量（吨）\n茶叶\t310',
    ]);
    expect(document).toMatchObject({ title: '云溪经济运行', date: '2025-01-20' });
  });

  it('is all that is visible when that is asked for', async () => {
    const { text } = await read('a.html', page(body), { wholePage: true });
    for (const part of ['第12期', '77家', '66号', '412.6亿元']) expect(text).toContain(part);
    for (const part of ['99家', '88家']) expect(text).not.toContain(part);
  });

  it('is decoded as UTF-8 when it is, whatever it declares, else as it declares', async () => {
    const lies = page(`<p>${ARTICLE[0]}</p>`, '<meta charset="gb2312">');
    expect((await read('a.html', lies)).text).toContain('地区生产总值');
    const gbk = Buffer.concat([
      Buffer.from('<html><head><meta charset="gbk"></head><body><p>'),
      Buffer.from([0xd6, 0xd0, 0xb9, 0xfa]),
      Buffer.from('3</p></body></html>'),
    ]);
    expect((await read('a.html', gbk)).text).toContain('中国3');
  });

  it('has tables that only lay it out as paragraphs', async () => {
    const layout = `<table><tr><td><p>${ARTICLE[0]}</p></td><td><p>${ARTICLE[1]}</p></td></tr></table>`;
    const outer = `<table><tr><td>${layout}</td></tr></table>`;
    expect(inShort(await read('a.html', page(outer))).slice(-2)).toEqual(
      ARTICLE.slice(0, 2).map((text) => `paragraph: ${text}`),
    );
  });

  it('is known by its first bytes, also in a file with another name', async () => {
    expect((await read('a.txt', page(body))).reader.name).toBe('html');
    expect((await read('a.txt', `<!-- 注 -->\n${page(body)}`)).reader.name).toBe('html');
  });
});
