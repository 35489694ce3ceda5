/** The table: order, filters, many rows, CSV. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { run } from '../../cli/run.js';
import type { Context } from './context.js';

const SEEDS = new URL('../../../seeds', import.meta.url).pathname;
const shown = (page: Page): Promise<string | null> =>
  page.locator('.table-view .pane-head [role="status"]').textContent();

export function tableFeatures({ open }: Context): void {
  it('saves as CSV what extract writes, byte for byte', async () => {
    const { page, close } = await open('seeds', { at: '#view=table' });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '保存 CSV' }).click(),
    ]);
    const { stdout } = await run(['extract', SEEDS, '-f', 'csv', '--bom', '-q']);
    expect(await readFile(await download.path(), 'utf8')).toBe(stdout);
    await close();
  });

  it('filters by kind, words, status, confidence and free text, and copies what is shown', async () => {
    const { page, close } = await open('seeds', { at: '#view=table' });
    await page.getByRole('button', { name: '生产总值' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.table-row:not([hidden])').length < 20);
    const kinds = await page
      .locator('.table-row .kind')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-kind')));
    expect(new Set(kinds)).toEqual(new Set(['gdp']));
    await page.getByRole('button', { name: '清除筛选' }).click();
    await page.locator('#table-search').fill('按不变价格计算');
    await page.waitForFunction(() => document.querySelectorAll('.table-row').length < 10);
    await expect.poll(() => page.locator('.table-row').count()).toBeGreaterThan(1);
    await page.locator('.filter-indicator').fill('生产总值');
    await page.getByRole('combobox', { name: '状态' }).selectOption('actual');
    await page.getByRole('button', { name: '复制 CSV' }).click();
    await page.locator('.notice[data-shown="true"]').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^id,kind,/);
    expect(copied.trim().split('\r\n').length - 1).toBe(await page.locator('.table-row').count());
    await close();
  });

  it('draws of 20,000 rows only those that are seen, sorts them all, and goes through them by keyboard', async () => {
    const { page, close } = await open('many', { at: '#view=table' });
    expect(await shown(page)).toBe('20,000 / 20,000 条');
    await expect.poll(() => page.locator('.table-row').count()).toBeLessThan(80);
    const value = page.getByRole('columnheader', { name: '数值' });
    await value.getByRole('button').click();
    await value.getByRole('button').click();
    await expect.poll(() => value.getAttribute('aria-sort')).toBe('descending');
    await expect.poll(() => page.locator('.table-row').first().locator('.col-value').textContent()).toBe('1.9999万家');
    await page.locator('.table-row').first().focus();
    await page.keyboard.press('End');
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-row') === '19999');
    await page.keyboard.press('Enter');
    await page.locator('a.claim[aria-current="true"]').waitFor();
    await close();
  });
}
