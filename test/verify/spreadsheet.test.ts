/** What a spreadsheet saves for a text, and what it does not. */
import { expect, it } from 'vitest';
import { isSavedAs } from '../../src/verify/spreadsheet.js';

it.each([
  ['7.5%', '7.50%'],
  ['0.075', '7.50%'],
  ['1076', '1，076'],
  ['1.076E+11', '107600000000'],
  ['-3.2%', '－3.20％'],
  ['2月5日', '2/5'],
  ['2025/2/5', '2/5'],
  ['5-Feb', '2/5'],
  ['2024/12/31', '2024-12-31'],
  ['12/31/24', '2024-12-31'],
  ['Sep-24', '2024-09'],
  ['20\r\n个', '20\n个'],
])('%j is how %j is saved', (saved, original) => {
  expect(isSavedAs(saved, original)).toBe(true);
});

it.each([
  ['7.6%', '7.50%'],
  ['7.5', '7.50%'],
  ['1.08E+11', '107600000000'],
  ['3月5日', '2/5'],
  ['2023/12/31', '2024-12-31'],
  ['412.8亿元', '412.6亿元'],
  ['', '5'],
])('%j is not %j', (saved, original) => {
  expect(isSavedAs(saved, original)).toBe(false);
});
