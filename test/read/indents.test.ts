/** Cells that their format sets in: blanks stand for it in the text, as where somebody typed them. */
import { describe, expect, it } from 'vitest';
import { readerFor } from '../../src/read/readers.js';
import { makeDocx, makeXlsx, paragraph, sheetRow } from '../support/zip-documents.js';

const textOf = async (path: string, bytes: Uint8Array): Promise<string> =>
  (await (await readerFor(path, bytes).load())(path, bytes, {})).text;

describe('a cell that is set in', () => {
  it('of a workbook', async () => {
    const rows = [sheetRow(1, ['指标', '2024年']), sheetRow(2, ['产值', 31]), sheetRow(3, [['工业', 4], 7])];
    const bytes = makeXlsx([{ name: '一', xml: `<sheetData>${rows.join('')}</sheetData>` }]);
    expect(await textOf('a.xlsx', bytes)).toBe('指标\t2024年\n产值\t31\n\u3000\u3000工业\t7\n');
  });

  it('of a Word document', async () => {
    const cell = (text: string, indent = ''): string => `<w:tc>${paragraph(text, indent)}</w:tc>`;
    const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
    const table = [
      row(cell('指标'), cell('2024年')),
      row(cell('产值', '<w:ind w:left="420" w:hanging="420"/>'), cell('31')),
      row(cell('工业', '<w:ind w:firstLineChars="200" w:firstLine="480"/>'), cell('7')),
      row(cell('农业', '<w:ind w:left="420"/>'), cell('4')),
    ];
    const text = await textOf('a.docx', makeDocx(`<w:tbl>${table.join('')}</w:tbl>`));
    expect(text).toBe('指标\t2024年\n产值\t31\n\u3000\u3000工业\t7\n\u3000\u3000农业\t4\n');
  });

  it('of a web page', async () => {
    const page =
      '<html><body><table><tr><td>指标</td><td>2024年</td></tr><tr><td>产值</td><td>31</td></tr>' +
      '<tr><td style="padding-left:32px">工业</td><td style="padding-left: 32px">7</td></tr>' +
      '<tr><td><p style="color:red; text-indent:1em">农业</p></td><td>4</td></tr></table></body></html>';
    expect(await textOf('a.html', Buffer.from(page))).toContain('\n\u3000\u3000工业\t7\n\u3000农业\t4\n');
  });
});
