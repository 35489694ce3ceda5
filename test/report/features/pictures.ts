/** Charts and the audit. */
import { expect, it } from 'vitest';
import type { Context } from './context.js';

export function pictureFeatures({ open }: Context): void {
  it('draws a series as a line whose points are links to their claims', async () => {
    const { page, close } = await open('weighed', { at: '#view=charts' });
    const chart = page.locator('.chart', { has: page.locator('.line-chart') }).first();
    await expect.poll(() => chart.locator('figcaption strong').textContent()).toBe('地区生产总值');
    await expect.poll(() => chart.locator('.point-value').allTextContents()).toEqual(['382.7亿', '412.6亿']);
    await chart.locator('.point').last().click();
    await expect.poll(() => page.locator('.card h2').textContent()).toBe('412.6亿元');
    await close();
  });

  it('draws shares of one whole as a bar with numbers, and what is left', async () => {
    const { page, close } = await open('weighed', { at: '#view=charts' });
    await expect.poll(() => page.locator('.share-bar .part-number').allTextContents()).toEqual(['1', '2']);
    await expect.poll(() => page.locator('.parts .part-value').allTextContents()).toEqual(['12%', '38%', '50%']);
    await close();
  });

  it('counts claims by kind and year, each count a way to its claims', async () => {
    const { page, close } = await open('seeds', { at: '#view=charts' });
    const button = page.locator('.counts tbody button').first();
    const count = await button.textContent();
    await button.click();
    await page.locator('.table-view').waitFor();
    await expect
      .poll(() => page.locator('.pane-head [role="status"]').textContent())
      .toMatch(new RegExp(`^${count} /`));
    await close();
  });

  it('shows findings with their arithmetic, in the language of the page, and leads to the claims', async () => {
    const { page, close } = await open('wrong', { at: '#view=audit' });
    const finding = page.locator('.finding[data-severity="disagrees"]');
    await expect
      .poll(() => finding.locator('.arithmetic').textContent())
      .toBe('15.3亿元 / 5.4亿元 = 2.833：增长1.833倍，即为原来的2.833倍；原文为 2.8倍，这是倍数，不是增幅');
    await page.getByRole('button', { name: 'English' }).click();
    await expect
      .poll(() => finding.locator('.arithmetic').textContent())
      .toContain('which is the ratio and not the growth');
    await finding.locator('.finding-claims a').last().click();
    await expect.poll(() => page.locator('.card h2').textContent()).toBe('2.8倍');
    await close();
  });
}
