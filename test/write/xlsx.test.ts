/** XLSX is read back by LibreOffice where it is installed, and part by part everywhere. */
import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Row } from '../../src/record/columns.js';
import { anyCodePoints } from '../support/texts.js';
import { bytesOf, COLUMNS, each, ROWS } from './sheets.js';

/** The parts of a workbook, each well-formed XML. */
async function partsOf(bytes: Buffer): Promise<Record<string, string>> {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part).toString()] as const);
  for (const [name, text] of parts) expect(XMLValidator.validate(text), name).toBe(true);
  return Object.fromEntries(parts);
}

const SHEET = 'xl/worksheets/sheet1.xml';

describe('XLSX', () => {
  it('keeps texts texts, numbers numbers and days dates', async () => {
    const sheet = (await partsOf(await bytesOf('xlsx')))[SHEET] ?? '';
    const cells = (row: number) =>
      Array.from(sheet.matchAll(new RegExp(`<c r="([A-E])${row}" s="(\\d)"( t="inlineStr")?>`, 'g')), (m) =>
        m.slice(1),
      );
    expect(cells(2)).toEqual([
      ['A', '2', ' t="inlineStr"'],
      ['B', '2', ' t="inlineStr"'],
      ['C', '0', undefined],
      ['D', '0', undefined],
      ['E', '4', undefined],
    ]);
    expect(sheet).toContain('<v>134900000000000</v>');
    // 2021-01-01 and 1900-03-01 by the 1900 date system; what is earlier is a text.
    expect(sheet).toContain('<c r="E2" s="4"><v>44197</v></c>');
    expect(sheet).toContain('<c r="E6" s="4"><v>61</v></c>');
    expect(sheet).toContain('1840-06-01</t>');
    expect(sheet).not.toContain('<f');
  });

  it('has a header that stays and a filter over all rows', async () => {
    const parts = await partsOf(await bytesOf('xlsx'));
    expect(parts[SHEET]).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(parts[SHEET]).toContain('<autoFilter ref="A1:E7"/>');
    expect(parts['xl/workbook.xml']).toContain("'claims'!$A$1:$E$7");
    const { Types } = new XMLParser({ ignoreAttributes: false }).parse(parts['[Content_Types].xml'] ?? '');
    const named: { '@_PartName': string }[] = Types.Override;
    expect(named.map((part) => part['@_PartName'].slice(1)).sort()).toEqual(
      Object.keys(parts)
        .filter((name) => name.startsWith('xl/') && !name.endsWith('.rels'))
        .sort(),
    );
  });

  it('links ids to the claims of a report', async () => {
    const parts = await partsOf(await bytesOf('xlsx', { report: '../out/r&%20d.html' }));
    expect(parts[SHEET]).toContain('<hyperlink ref="A2" r:id="rId1" location="claim=c0123456789abcdef"/>');
    expect(parts[SHEET]?.match(/<hyperlink /g)).toHaveLength(ROWS.length);
    expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).toContain(
      'Target="../out/r&amp;%20d.html" TargetMode="External"',
    );
    expect(Object.keys(await partsOf(await bytesOf('xlsx')))).not.toContain('xl/worksheets/_rels/sheet1.xml.rels');
  });

  it('holds no more links than a spreadsheet takes, and memory does not grow with its rows', async () => {
    function* many(): Generator<Row> {
      for (let i = 0; i < 66_000; i++) yield [`c${String(i).padStart(16, '0')}`, '云溪高新区'.repeat(20), i, i, null];
    }
    const before = process.memoryUsage().rss;
    const bytes = await bytesOf('xlsx', { rows: each(many()), report: 'report.html' });
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
    const sheet = Buffer.from(unzipSync(bytes)[SHEET] ?? []).toString();
    expect(sheet.match(/<hyperlink /g)).toHaveLength(65_530);
    expect(sheet).toContain('<autoFilter ref="A1:E66001"/>');
  });

  it('goes on in another sheet when one is full', async () => {
    function* many(): Generator<Row> {
      for (let i = 1; i <= 1_048_577; i++) yield [i];
    }
    const bytes = await bytesOf('xlsx', { columns: [{ name: 'n', type: 'integer' }], rows: each(many()) });
    const parts = unzipSync(bytes, { filter: ({ name }) => name !== SHEET });
    const second = Buffer.from(parts['xl/worksheets/sheet2.xml'] ?? []).toString();
    expect(second.match(/<row /g)).toHaveLength(3);
    expect(second).toContain('<c r="A3" s="0"><v>1048577</v></c>');
    expect(Buffer.from(parts['xl/workbook.xml'] ?? []).toString()).toContain(
      '<sheet name="claims 2" sheetId="2" r:id="rId2"/>',
    );
  });

  it('gives back every text, whatever it holds', async () => {
    const unescaped = (text: string) =>
      text.replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
    const parser = new XMLParser({ trimValues: false, parseTagValue: false, alwaysCreateTextNode: true });
    const hostile = fc.oneof(anyCodePoints, fc.constantFrom('_x0041_', '_x_x005F_', '\r\n', ']]>', '&lt;', '\ud800'));
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 4 }), async (pieces) => {
        const text = pieces.join('');
        const parts = await partsOf(await bytesOf('xlsx', { columns: COLUMNS.slice(0, 1), rows: each([[text]]) }));
        const row = parser.parse(parts[SHEET] ?? '').worksheet.sheetData.row[1];
        expect(unescaped(row.c.is.t['#text'] ?? '')).toBe(text);
      }),
    );
  });

  it('refuses more columns than a sheet has', async () => {
    const columns = Array.from({ length: 16_385 }, (_, i) => ({ name: `${i}`, type: 'number' }) as const);
    await expect(bytesOf('xlsx', { columns })).rejects.toThrow(/^xlsx: 16385 columns, a sheet has 16384; filter, /);
  });

  it('cuts a text that no cell can hold', async () => {
    const long = `${'甲'.repeat(32_766)}🏭`;
    const sheet = (await partsOf(await bytesOf('xlsx', { rows: each([['c1', long, 1, 1, null]]) })))[SHEET] ?? '';
    expect(sheet).toContain(`${'甲'.repeat(32_766)}…<`);
  });

  it('has the same bytes each time', async () => {
    expect(await bytesOf('xlsx')).toEqual(await bytesOf('xlsx'));
  });
});

const OFFICE = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);

describe.skipIf(OFFICE === undefined)(
  'LibreOffice (skipped where it is not installed: apt install libreoffice-calc-nogui)',
  () => {
    let folder: string;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'statline-xlsx-'));
    });
    afterAll(() => rm(folder, { recursive: true, force: true }));

    const convert = (file: string, filter: string): Promise<unknown> =>
      promisify(execFile)(OFFICE as string, [
        `-env:UserInstallation=file://${folder}/profile`,
        ...['--headless', '--convert-to', filter, '--outdir', join(folder, 'out'), join(folder, file)],
      ]);
    /** Comma, double quote, UTF-8, every column as it is shown, all sheets. */
    const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true';

    it('reads what was written, and again after saving it', async () => {
      const bytes = await bytesOf('xlsx', { report: 'report.html' });
      await writeFile(join(folder, 'first.xlsx'), bytes);
      await convert('first.xlsx', CSV);
      const shown = (name: string) =>
        readFile(join(folder, 'out', name), 'utf8').then((text) => parse(text) as string[][]);
      const rows = await shown('first.csv');
      expect(rows[0]).toEqual(COLUMNS.map(({ name }) => name));
      expect(rows[1]).toEqual(['c0123456789abcdef', '7.50%', '7.5', '12', '2021-01-01']);
      expect(rows[2]).toEqual(['ce000000000000001', '=1+2', '-3.2', '1', '1840-06-01']);
      expect(rows[3]).toEqual(['c3456789012345678', '00123', '134,900,000,000,000', '', '2024-02-29']);
      expect(rows[4]?.[1]).toContain('@SUM(A1)\n第二行 <b>&"x"</b>');
      expect(rows[4]?.[1]).toContain('_x0041_');
      // What a save made of it: still texts and types.
      await convert('first.xlsx', 'xlsx:Calc MS Excel 2007 XML');
      const saved = await readFile(join(folder, 'out', 'first.xlsx'));
      expect(saved).not.toEqual(bytes);
      const { [SHEET]: sheet = new Uint8Array(), ...parts } = unzipSync(saved);
      const strings = Buffer.from(parts['xl/sharedStrings.xml'] ?? new Uint8Array()).toString();
      for (const text of ['7.50%', '=1+2', '00123', 'c3456789012345678']) expect(strings).toContain(`>${text}</t>`);
      const xml = Buffer.from(sheet).toString();
      expect(xml).toMatch(/<c r="B2"[^>]* t="s"/);
      expect(xml).toContain('autoFilter');
      expect(xml).toContain('location="claim=c0123456789abcdef"');
      expect(Buffer.from(parts['xl/worksheets/_rels/sheet1.xml.rels'] ?? []).toString()).toContain('report.html');
      expect(xml).not.toContain('<f');
    });
  },
);
