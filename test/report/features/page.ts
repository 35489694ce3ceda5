/** The page as a whole: safety, accessibility, widths, themes, languages, print. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, it } from 'vitest';
import { type Context, HOSTILE } from './context.js';

const VIEWS = ['text', 'review', 'table', 'charts', 'audit'] as const;
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Where axe looks: the widest and the narrowest window, each in one theme. */
const LOOKED_AT = ['wide light', 'narrow dark'];

export function pageFeatures({ open }: Context): void {
  it('lets nothing of a document act: it shows as text, hidden characters by their names', async () => {
    const { page, faults, close } = await open('hostile');
    const shown = await page.locator('.row').first().textContent();
    expect(shown).toBe(
      HOSTILE.trimEnd().replace('\u202e', 'U+202E').replace('\u202c', 'U+202C').replace('\u200b', 'U+200B'),
    );
    await expect
      .poll(() => page.locator('.hidden-character').allTextContents())
      .toEqual(['U+202E', 'U+202C', 'U+200B']);
    for (const view of VIEWS) {
      await page.evaluate((name) => {
        location.hash = `#view=${name}`;
      }, view);
      await page.locator('main section').first().waitFor();
    }
    await expect.poll(() => page.locator('h1').textContent()).toBe('<script>alert(3)</script>');
    expect(faults).toEqual([]);
    await close();
  });

  it('can neither run what is put into it nor load anything', async () => {
    const { page, close } = await open('weighed');
    const blocked = await page.evaluate(async () => {
      const found: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => found.push(event.effectiveDirective));
      const script = document.createElement('script');
      try {
        script.textContent = 'document.title = "run"';
        document.body.append(script);
      } catch {
        found.push('trusted types');
      }
      const image = new Image();
      image.src = 'x.png';
      document.body.append(image);
      await fetch('https://localhost/').catch(() => {});
      // What is blocked is told when the browser comes to it.
      while (!['img-src', 'connect-src'].every((directive) => found.includes(directive))) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return { found, title: document.title };
    });
    expect(blocked.title).not.toBe('run');
    expect(blocked.found).toEqual(expect.arrayContaining(['img-src', 'connect-src']));
    await close();
  });

  describe.each([
    ['wide', 'light', 'zh-CN'],
    ['wide', 'dark', 'en-US'],
    ['middle', 'light', 'en-US'],
    ['middle', 'dark', 'zh-CN'],
    ['narrow', 'light', 'zh-CN'],
    ['narrow', 'dark', 'en-US'],
  ] as const)('%s and %s', (width, theme, locale) => {
    it('fits its window in every view, without a violation where axe looks', async () => {
      const { page, faults, close } = await open('weighed', { width, theme, locale });
      const looked = LOOKED_AT.includes(`${width} ${theme}`);
      // Evaluated by the browser's tools, which the page's policy does not bind.
      if (looked) await page.evaluate(AXE);
      for (const view of VIEWS) {
        await page.evaluate((name) => {
          location.hash = name === 'text' ? '' : `#view=${name}`;
        }, view);
        await page.locator('main section').first().waitFor();
        if (view === 'text') await page.locator('a.claim').nth(1).click();
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow, `${view} is wider than its window`).toBeLessThanOrEqual(0);
        if (!looked) continue;
        const { violations } = (await page.evaluate("axe.run({ resultTypes: ['violations'] })")) as AxeResults;
        const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${view} ${id}: ${html}`));
        expect(found).toEqual([]);
      }
      expect(faults).toEqual([]);
      await close();
    });
  });

  it('speaks the language of the browser, and the other at a press', async () => {
    const { page, close } = await open('weighed', { locale: 'en-US', own: true });
    await expect.poll(() => page.getByRole('navigation').textContent()).toBe('TextReviewTableChartsAudit');
    await page.getByRole('button', { name: '中文' }).click();
    await expect.poll(() => page.getByRole('navigation').textContent()).toBe('原文审核表格图表勾稽');
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('zh-Hans');
    await page.reload();
    await expect.poll(() => page.getByRole('navigation').textContent()).toBe('原文审核表格图表勾稽');
    await close();
  });

  it('prints the view that is open, in full and without what can only be pressed', async () => {
    const { page, close } = await open('many', { at: '#view=table' });
    // The medium first: the rows are laid out for paper alone.
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect.poll(() => page.locator('.table-row').count()).toBe(2000);
    await expect.poll(() => page.locator('nav').isVisible()).toBe(false);
    await close();
  });

  it('goes by keyboard: views, claims, help, and keys that are switched off', async () => {
    const { page, close } = await open('weighed');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await expect.poll(() => page.locator('.card h2').textContent()).toBe('412.6亿元');
    await page.keyboard.press('Escape');
    await page.locator('.card').waitFor({ state: 'detached' });
    await page.keyboard.press('3');
    await page.locator('.table-view').waitFor();
    await page.keyboard.press('?');
    await page.locator('dialog[open]').waitFor();
    await page.locator('dialog input[type="checkbox"]').uncheck();
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    await page.keyboard.press('4');
    await expect.poll(() => page.locator('.table-view').count()).toBe(1);
    await close();
  });
}
