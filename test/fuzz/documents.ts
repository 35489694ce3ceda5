/** Random documents of every format: made of what statistics are made of, then damaged. */

import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { makePdf } from '../support/pdf.js';
import { anyString, anyText, piece } from '../support/texts.js';
import { makeDocx, makeXlsx, paragraph, sheetRow, wordCell } from '../support/zip-documents.js';
import { pageOf } from './pages.js';

/** A file: its name and its bytes. */
export interface AnyFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const HEADINGS = [
  '指标',
  '项目',
  '地区',
  '单位',
  '产量（万吨）',
  '绝对数（亿元）',
  '比上年增长（%）',
  '同比±%',
  '环比',
  '上月=100',
  '比重（%）',
  '位次',
  '2023',
  '2024年',
  '2023年末',
  '1-6月累计',
  '本报告期（1-6月）',
  '上年同期',
  '预算数',
  '为预算%',
  '金额',
  '数量',
  '期末余额',
  '年初余额',
  '',
  '序号',
];
const LABELS = [
  '地区生产总值',
  '其中：住宅',
  '#铁路',
  '一、税收收入',
  '（一）农业',
  '分三大门类',
  '　城镇',
  '居民消费价格指数',
  '合计',
  '北京',
  '云溪县',
  '500万元以上',
  '2018.03',
  '12月份',
  '单位：万元',
  '加：上年结余',
  '',
  '企业户数',
  '资产负债率（%）',
];
const VALUES = [
  '12.5',
  '-3.2',
  '1,204',
  '（12.30）',
  '2000',
  '2024',
  '—',
  '…',
  '增加2.81个百分点',
  '减少1%',
  '5.3（5.1）',
  '约3.2万人',
  '≥10.5',
  '100.0',
  '0',
  '99999999999999999999',
  '1e5',
  '0.0.1',
  '',
  '12%',
  '第3',
  '-0',
  '３．５',
  '1\n2',
];
const word = (list: readonly string[]) => fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...list) }, piece);

/** Rows of a table, of any lengths. */
const rows = fc
  .tuple(
    fc.array(fc.array(word(HEADINGS), { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 }),
    fc.array(fc.tuple(word(LABELS), fc.array(word(VALUES), { maxLength: 5 })), { maxLength: 6 }),
  )
  .map(([headings, body]) => [...headings, ...body.map(([label, values]) => [label, ...values])]);

/** Text as XML allows it. */
const escaped = (text: string): string =>
  Array.from(text, (char) => {
    const code = char.codePointAt(0) as number;
    if (code < 0x20 && code !== 9 && code !== 10) return '';
    if ((code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff) return '';
    return char === '<' ? '&lt;' : char === '&' ? '&amp;' : char;
  }).join('');

/** One change to a sequence: a stretch of it is taken out, said twice, or something is put in. */
const damage = fc.record({
  what: fc.constantFrom('cut', 'double', 'insert'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 40 }),
  text: anyString,
});
const damages = fc.array(damage, { maxLength: 4 });
type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

const damagedText = (text: string, all: readonly Damage[]): string =>
  all.reduce((now, { what, at, length, text: more }) => {
    const start = Math.floor(at * now.length);
    const stretch = now.slice(start, start + length);
    if (what === 'cut') return now.slice(0, start) + now.slice(start + length);
    return now.slice(0, start) + (what === 'double' ? stretch : more) + now.slice(start);
  }, text);

const damagedBytes = (bytes: Uint8Array, all: readonly Damage[]): Uint8Array =>
  all.reduce((now: Uint8Array, { what, at, length, text }) => {
    const start = Math.floor(at * now.length);
    const more = what === 'double' ? now.subarray(start, start + length) : Buffer.from(text);
    const rest = now.subarray(what === 'cut' ? start + length : start);
    return Buffer.concat([now.subarray(0, start), what === 'cut' ? Buffer.alloc(0) : more, rest]);
  }, bytes);

const encoded = (text: string): Uint8Array => Buffer.from(text);
const lines = (table: readonly (readonly string[])[], gap: string): string =>
  table.map((row) => row.join(gap)).join('\n');

/** Text that a case hands over decoded: prose, tables aligned with blanks, any string. */
export const anyPlain = fc.oneof(
  { weight: 6, arbitrary: anyText },
  { weight: 2, arbitrary: rows.map((table) => lines(table, '    ')) },
  { weight: 1, arbitrary: fc.tuple(anyText, rows).map(([text, table]) => `${text}\n${lines(table, '\t')}\n${text}`) },
  { weight: 1, arbitrary: anyString },
);

const csv = fc
  .tuple(anyText, rows, fc.constantFrom(',', '\t', ';'), damages)
  .map(([title, table, mark, harm]) => damagedText(`${title}\n${lines(table, mark)}`, harm));

const markdown = fc.tuple(anyText, rows, damages).map(([text, table, harm]) => {
  const [head = [], ...body] = table;
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return damagedText(
    `# ${text}\n\n${row(head)}\n${row(head.map(() => '---'))}\n${body.map(row).join('\n')}\n\n${text}`,
    harm,
  );
});

const spans = fc.constantFrom(
  '',
  ' rowspan="2"',
  ' colspan="3"',
  ' colspan="0" rowspan="99999999"',
  ' style="display:none"',
);
const plainPage = fc.tuple(anyText, rows, spans, damages).map(([text, table, span, harm]) => {
  const cells = table.map(
    (row) => `<tr>${row.map((cell, i) => `<td${i === 1 ? span : ''}>${escaped(cell)}</td>`).join('')}</tr>`,
  );
  const page = `<!DOCTYPE html><html><head><title>${escaped(text)}</title></head><body><div><h1>${escaped(text)}</h1><p>${escaped(text)}</p><table>${cells.join('')}</table><p>${escaped(text)}</p></div></body></html>`;
  return damagedText(page, harm);
});

const html = fc.oneof(plainPage, pageOf(anyText.map(escaped)));

const merges = fc.constantFrom(
  '',
  '<w:vMerge/>',
  '<w:vMerge w:val="restart"/>',
  '<w:gridSpan w:val="2"/>',
  '<w:gridSpan w:val="-1"/>',
);
const docx = fc.tuple(anyText, rows, merges, damages, damages).map(([text, table, merge, harm, harmOfFile]) => {
  const cells = table.map(
    (row) => `<w:tr>${row.map((cell, i) => wordCell(escaped(cell), i === 1 ? merge : '')).join('')}</w:tr>`,
  );
  const body = `${paragraph(escaped(text))}<w:tbl>${cells.join('')}</w:tbl>${paragraph(escaped(text))}`;
  return damagedBytes(makeDocx(damagedText(body, harm)), harmOfFile.slice(0, 1));
});

const xlsx = fc.tuple(rows, damages, damages).map(([table, harm, harmOfFile]) => {
  const xml = `<sheetData>${table.map((row, i) => sheetRow(i + 1, row.slice(0, 20).map(escaped))).join('')}</sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>`;
  return damagedBytes(makeXlsx([{ name: '表一', xml: damagedText(xml, harm) }]), harmOfFile.slice(0, 1));
});

const pdf = fc.tuple(rows, anyText, damages).map(([table, text, harm]) => {
  const cells = table.flatMap((row, i) =>
    row.map((cell, j) => ({ x: 60 + 90 * j, y: 120 + 18 * i, text: cell.replace(/[^\u0020-\ud7ff]/g, '') })),
  );
  const title = { x: 60, y: 90, text: text.replace(/[^\u0020-\ud7ff]/g, '').slice(0, 30) };
  return damagedBytes(makePdf([{ texts: [title, ...cells] }]), harm);
});

/** Bytes of any sort behind the first bytes of a format, in a file of any name. */
const MAGIC = [
  '',
  '%PDF-1.7\n',
  'PK\u0003\u0004word/document.xml',
  'PK\u0003\u0004xl/workbook.xml',
  '<html>',
  '\ufeff',
  '<!DOCTYPE html>',
];
const NAMES = ['a.txt', 'a.pdf', 'a.docx', 'a.xlsx', 'a.html', 'a.csv', 'a.md', 'a'];
const bytes = fc
  .tuple(
    fc.constantFrom(...NAMES),
    fc.constantFrom(...MAGIC),
    fc.uint8Array({ maxLength: 200 }),
    fc.constantFrom('utf8', 'utf16le'),
  )
  .map(
    ([name, magic, rest, encoding]): AnyFile => ({
      name,
      bytes: Buffer.concat([Buffer.from(magic, encoding as BufferEncoding), rest]),
    }),
  );

/** A valid archive with parts of any content. */
const archives = fc.tuple(fc.constantFrom('word/document.xml', 'xl/workbook.xml'), anyString).map(
  ([part, text]): AnyFile => ({
    name: 'a.docx',
    bytes: zipSync({ [part]: strToU8(text) }),
  }),
);

const named = (name: string, of: fc.Arbitrary<Uint8Array | string>): fc.Arbitrary<AnyFile> =>
  of.map((contents) => ({ name, bytes: typeof contents === 'string' ? encoded(contents) : contents }));

/** Files by format, and how many of 200,000 cases each gets. */
export const FILES: readonly {
  readonly format: string;
  readonly cases: number;
  readonly files: fc.Arbitrary<AnyFile>;
}[] = [
  { format: 'bytes', cases: 30_000, files: fc.oneof(bytes, archives) },
  { format: 'csv', cases: 15_000, files: named('a.csv', csv) },
  { format: 'markdown', cases: 20_000, files: named('a.md', markdown) },
  { format: 'html', cases: 20_000, files: named('a.html', html) },
  { format: 'docx', cases: 10_000, files: named('a.docx', docx) },
  { format: 'xlsx', cases: 10_000, files: named('a.xlsx', xlsx) },
  { format: 'pdf', cases: 2_000, files: named('a.pdf', pdf) },
];

/** Cases of plain text, in all 200,000 with the files. */
export const PLAIN_CASES = 93_000;
