/** Marks of notes that stand raised behind the numbers of a page's tables. */
import { expect, it } from 'vitest';
import { readerFor } from '../../src/read/readers.js';
import { tableRecords } from '../support/table-documents.js';

it('a raised mark behind a number is none of its digits, and no part of its quote', async () => {
  const page =
    '<html><body><h1>云溪县水质</h1><table><tr><td>指标<sup>1</sup></td><td>2021年</td></tr>' +
    '<tr><td>达标率（%）</td><td>15.7<sup>4</sup></td></tr><tr><td>水库面积（m<sup>2</sup>）</td><td>310</td></tr></table></body></html>';
  const bytes = Buffer.from(page);
  const reader = readerFor('a.html', bytes);
  const contents = await (await reader.load())('a.html', bytes, {});
  const document = {
    path: 'a.html',
    sha256: 'a'.repeat(64),
    reader: { name: 'html', version: '1' } as const,
    ...contents,
  };
  expect(contents.text).toContain('15.7⁴');
  expect(tableRecords(document).map(({ value, unit, quote }) => [value, unit, quote])).toEqual([
    [15.7, '%', '15.7'],
    [310, 'm2', '310'],
  ]);
});
