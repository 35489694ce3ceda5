/** The text with its claims. */
import { expect, it } from 'vitest';
import type { Context } from './context.js';

export function textFeatures({ open }: Context): void {
  it('shows the document as it stands, its lines numbered, its claims marked in colour and by a sign', async () => {
    const { page, close } = await open('weighed');
    await expect.poll(() => page.locator('.row').allTextContents()).toHaveLength(3);
    await expect.poll(() => page.locator('.row').nth(2).getAttribute('data-line')).toBe('3');
    const claim = page.locator('a.claim', { hasText: '412.6亿元' });
    await expect.poll(() => claim.getAttribute('data-kind')).toBe('gdp');
    await expect.poll(() => claim.getAttribute('data-sign')).toMatch(/^总/);
    const [gdp, growth] = await Promise.all(
      ['412.6亿元', '7.8%'].map((text) =>
        page.locator('a.claim', { hasText: text }).evaluate((element) => getComputedStyle(element).backgroundColor),
      ),
    );
    expect(gdp).not.toBe(growth);
    await close();
  });

  it('shows the record of a claim that is clicked, and the words of a record that is clicked', async () => {
    const { page, close } = await open('seeds', { at: '#document=7' });
    await page.locator('a.claim', { hasText: '286.47亿元' }).click();
    await expect.poll(() => page.locator('.card h2').textContent()).toBe('286.47亿元');
    await expect.poll(() => page.locator('[data-field="indicator"] .value').textContent()).toContain('生产总值');
    const last = page.locator('.record .list .item').last();
    const words = (await last.locator('.item-value').textContent()) ?? '';
    await last.click();
    const lit = page.locator('a.claim[aria-current="true"]').first();
    await lit.waitFor();
    expect(
      await page
        .locator('.card .exact, .card h2')
        .allTextContents()
        .then((all) => all.join(' ')),
    ).toContain(words.replace(/^(?:超|约|不足|增|减|预计|目标)+/, '').slice(0, 3));
    await page.waitForFunction(() => {
      const box = document.querySelector('a.claim[aria-current="true"]')?.getBoundingClientRect();
      return box !== undefined && box.top > 0 && box.bottom < innerHeight;
    });
    await close();
  });

  it('opens at the claim that its address names, and keeps the address', async () => {
    const { page, close } = await open('seeds');
    await page.evaluate(() => {
      location.hash = '#document=3';
    });
    await page.locator('.document[aria-current]', { hasText: '03-' }).waitFor();
    const href = (await page.locator('a.claim').nth(9).getAttribute('href')) as string;
    const words = await page.locator('a.claim').nth(9).textContent();
    const again = await open('seeds', { at: href });
    await expect.poll(() => again.page.locator('a.claim[aria-current="true"]').first().textContent()).toBe(words);
    expect(new URL(again.page.url()).hash).toBe(href);
    await Promise.all([close(), again.close()]);
  });

  it('marks doubtful claims, and underlines where the fields of the selected one were read', async () => {
    const { page, close } = await open('weighed');
    const doubtful = page.locator('a.claim[data-doubtful="true"]').first();
    await expect.poll(() => doubtful.getAttribute('data-sign')).toMatch(/\?$/);
    expect(await doubtful.evaluate((element) => getComputedStyle(element).borderBottomStyle)).toBe('dotted');
    await expect.poll(() => page.locator('.read').count()).toBe(0);
    await page.locator('a.claim', { hasText: '412.6亿元' }).click();
    await expect.poll(() => page.locator('.read[data-field="subject"]').first().textContent()).toBe('云溪高新区');
    await expect.poll(() => page.locator('.read[data-field="indicator"]').first().textContent()).toBe('地区生产总值');
    const styles = await page
      .locator('.read')
      .evaluateAll((all) => all.map((element) => getComputedStyle(element).textDecorationStyle));
    expect(new Set(styles).size).toBeGreaterThan(1);
    await close();
  });
}
