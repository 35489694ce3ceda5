/** Markdown tables of records. */
import { expect, it } from 'vitest';
import { bytesOf, each } from './sheets.js';

it('writes a table whose cells stand for themselves', async () => {
  const text = (await bytesOf('markdown')).toString().split('\n');
  expect(text.slice(0, 4)).toEqual([
    '| id | quote | value | line | period_start |',
    '| --- | --- | ---: | ---: | --- |',
    '| c0123456789abcdef | 7.50% | 7.5 | 12 | 2021-01-01 |',
    '| ce000000000000001 | =1+2 | -3.2 | 1 | 1840-06-01 |',
  ]);
  expect(text[5]).toContain('@SUM(A1) 第二行 \\<b\\>\\&"x"\\</b\\> \\_x0041\\_ ');
  expect(text).toHaveLength(9);
});

it('keeps bars and control characters out of the way', async () => {
  const rows = each([['a|b', '\u202e`x`', 1, 2, null] as const]);
  const text = (await bytesOf('markdown', { rows })).toString();
  expect(text.split('\n')[2]).toBe('| a\\|b |  \\`x\\` | 1 | 2 |  |');
});
