/** Documents of every format through the built command: extracted, printed, proven. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClaimRecord } from '../../src/record/schema.js';
import { makeDocx, makeXlsx, paragraph, sheetRow, wordCell } from '../support/zip-documents.js';
import { makeDirectory, run } from './run.js';

const SENTENCE = '2024年，云溪高新区实现地区生产总值412.6亿元，同比增长7.8%。';
const ROWS: readonly (readonly string[])[] = [
  ['指标', '产量（吨）'],
  ['茶叶', '310'],
];
const tableOf = (row: (cells: readonly string[]) => string): string => ROWS.map(row).join('');
const docx = makeDocx(
  paragraph(SENTENCE) +
    `<w:tbl>${tableOf((cells) => `<w:tr>${cells.map((cell) => wordCell(cell)).join('')}</w:tr>`)}</w:tbl>`,
);
const xlsx = makeXlsx([
  {
    name: '表一',
    xml: `<sheetData>${ROWS.map((cells, i) =>
      sheetRow(
        i + 1,
        cells.map((c) => (/^\d+$/.test(c) ? Number(c) : c)),
      ),
    ).join('')}</sheetData>`,
  },
]);
const html = `<!DOCTYPE html><html><head><title>公报</title></head><body><p>${SENTENCE}</p><table>${tableOf(
  (cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
)}</table></body></html>`;
const utf16 = Buffer.from(`${SENTENCE}𠮷\n${SENTENCE}`, 'utf16le');

let dir: Awaited<ReturnType<typeof makeDirectory>>;
const here = (...args: string[]) => run(args, { cwd: dir.path });
const recordsOf = (text: string): ClaimRecord[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ClaimRecord);

beforeAll(async () => {
  dir = await makeDirectory({
    'd/a.docx': docx,
    'd/b.xlsx': xlsx,
    'd/c.html': html,
    'd/e.csv': ROWS.map((cells) => cells.join(',')).join('\n'),
    'd/f.md': `# 公报\n\n${SENTENCE}\n`,
    'd/g.txt': utf16,
    'page.html': `<html><body><nav>第12期99家</nav><p>${SENTENCE}</p></body></html>`,
    'old.doc': Buffer.from('d0cf11e0a1b11ae10000000000000000', 'hex'),
  });
});
afterAll(() => dir.remove());

describe('a directory of documents', () => {
  it('is read whole, every record says where it stands, and all are proven', async () => {
    const { stdout, stderr, code } = await here('d', '-f', 'ndjson');
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    const records = recordsOf(stdout);
    const readers = new Set(records.map(({ source }) => source.reader.split(' ')[0]));
    expect([...readers].sort()).toEqual(['csv', 'docx', 'html', 'markdown', 'text', 'xlsx']);
    const cells = records.filter(({ rule }) => rule === 'tableCell');
    expect(cells.map(({ value, unit, indicator }) => [value, unit, indicator])).toEqual(
      Array.from({ length: 4 }, () => [310, 't', '茶叶产量']),
    );
    expect(cells.map(({ source }) => [source.row, source.table_column, source.sheet, source.cell])).toEqual([
      [2, 2, null, null],
      [2, 2, '表一', 'B2'],
      [2, 2, null, null],
      [2, 2, null, null],
    ]);
    const proven = await run(['verify', '-'], { cwd: dir.path, input: stdout });
    expect(proven).toMatchObject({ code: 0, stdout: `${records.length} records: ${records.length} proven\n` });
  });

  it('gives the same in CSV, which is proven, too', async () => {
    const { stdout } = await here('d', '-f', 'csv');
    expect(await run(['verify', '-'], { cwd: dir.path, input: stdout })).toMatchObject({ code: 0 });
  });
});

describe('a record', () => {
  it('that another version of the reader made is told from one that was edited', async () => {
    const { stdout } = await here('d/a.docx', '-f', 'ndjson', '--kind', 'quantity');
    const [record] = recordsOf(stdout);
    const shifted = {
      ...record,
      source: { ...record?.source, start: 3, end: 6, column: 4, end_column: 7, reader: 'docx 0' },
    };
    const old = await run(['verify', '-'], { cwd: dir.path, input: JSON.stringify(shifted) });
    expect(old.code).toBe(1);
    expect(old.stdout).toMatch(/^reread .*read by docx 0; docx 1 makes another text of the same file; extract again/);
    const edited = await run(['verify', '-'], { cwd: dir.path, input: JSON.stringify({ ...record, value: 311 }) });
    expect(edited.stdout).toMatch(/^edited .*value: 311, but its cell says 310/);
  });
});

describe('statline text', () => {
  it('prints what the offsets of records count in', async () => {
    for (const file of ['d/a.docx', 'd/b.xlsx', 'd/c.html', 'd/g.txt']) {
      const points = Array.from((await here('text', file)).stdout);
      for (const { quote, source } of recordsOf((await here(file, '-f', 'ndjson')).stdout))
        expect(points.slice(source.start, source.end).join('')).toBe(quote);
    }
  });

  it('shows what each stretch is', async () => {
    expect((await here('text', 'd/a.docx', '--blocks')).stdout).toBe(
      `[paragraph]\n${SENTENCE}\n\n[table 2 × 2]\n指标\t产量（吨）\n茶叶\t310\n\n`,
    );
    expect((await here('text', 'd/b.xlsx', '--blocks')).stdout).toContain('[table 2 × 2 on 表一]\n');
  });

  it('reads the whole of a page when asked, and text in the encoding that is named', async () => {
    expect((await here('text', 'page.html')).stdout).not.toContain('99家');
    expect((await here('text', 'page.html', '--whole-page')).stdout).toContain('99家');
    expect((await here('text', 'd/g.txt', '--encoding', 'utf-16le')).stdout).toContain(SENTENCE);
  });

  it.each([
    [
      'an encoding that there is not',
      ['text', 'd/g.txt', '--encoding', 'klingon'],
      /--encoding: no encoding 'klingon'; write /,
    ],
    ['a file of an old format', ['text', 'old.doc'], /old\.doc: an old or encrypted Office file/],
    ['no file', ['text', 'no.txt'], /no\.txt: no such file/],
  ])('says in one line what is wrong: %s', async (_, args, message) => {
    const { code, stderr, stdout } = await here(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trim()).not.toContain('\n');
  });
});
