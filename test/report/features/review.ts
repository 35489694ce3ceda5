/** The review: order, keys, corrections, what is kept and what is saved. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { run } from '../../cli/run.js';
import { type Context, WEIGHED, WRONG } from './context.js';

async function saved(page: Page): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '保存标注' }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

export function reviewFeatures({ open, directory }: Context): void {
  it('begins with the least confident claim', async () => {
    const { page, close } = await open('weighed', { at: '#view=review' });
    const numbers = await page.locator('.queue .item .confidence-number').allTextContents();
    const sorted = [...numbers].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
    expect(numbers).toEqual(sorted);
    await expect.poll(() => page.locator('.card .confidence-number').textContent()).toBe('31%');
    await close();
  });

  it('accepts, rejects and corrects by keyboard, takes back, and keeps what was done', async () => {
    const { page, close } = await open('weighed', { at: '#view=review', own: true });
    await page.locator('.card').waitFor();
    const first = await page.locator('.card h2').textContent();
    await page.keyboard.press('a');
    await page.waitForFunction((words) => document.querySelector('.card h2')?.textContent !== words, first);
    await page.keyboard.press('x');
    await page.locator('.progress-line', { hasText: '已审 2 /' }).waitFor();
    await page.keyboard.press('u');
    await page.locator('.progress-line', { hasText: '已审 1 /' }).waitFor();
    await page.keyboard.press('s');
    await page.locator('#field-subject:focus').waitFor();
    await expect.poll(() => page.locator('.candidates li').first().textContent()).toMatch(/70%$/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.field[data-field="subject"][data-corrected="true"]', { hasText: '云溪' }).waitFor();
    await page.reload();
    await page.locator('.progress-line', { hasText: '已审 2 /' }).waitFor();
    await expect.poll(() => page.locator('.queue .verdict').count()).toBe(2);
    await close();
  });

  it('hears keys that come as soon as a claim is shown: a field opens, and what is typed goes into it', async () => {
    const { page, close } = await open('weighed', { at: '#view=review' });
    await page.locator('.card').waitFor();
    const focused = await page.evaluate(async () => {
      const press = (key: string) =>
        (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      const changed = (place: string) =>
        new Promise<void>((done) => {
          const observer = new MutationObserver(() => {
            observer.disconnect();
            done();
          });
          observer.observe(document.querySelector(place) as Element, {
            characterData: true,
            childList: true,
            subtree: true,
          });
        });
      const next = changed('.card h2');
      press('j');
      await next;
      const opened = changed('.card [data-field="subject"]');
      press('s');
      await opened;
      const { id } = document.activeElement ?? {};
      // What is done only after the page was drawn has been done after two frames.
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
      await new Promise((done) => setTimeout(done));
      return id;
    });
    expect(focused).toBe('field-subject');
    expect(await page.locator('#field-subject:focus').count()).toBe(1);
    await close();
  });

  it('tells what no record can be, and takes what was typed', async () => {
    const { page, close } = await open('weighed', { at: '#view=review' });
    await page.locator('#field-period-button').click();
    await page.locator('#field-period').fill('去年');
    await page.keyboard.press('Enter');
    await page.locator('.error', { hasText: 'ISO 8601' }).waitFor();
    await page.locator('#field-period').fill('2019');
    await page.keyboard.press('Enter');
    await page.locator('.field[data-field="period"][data-corrected="true"]', { hasText: '2019' }).waitFor();
    await close();
  });

  it('marks a claim that was missed, by keyboard alone, keeps it, and saves it with its fields', async () => {
    const { page, close } = await open('wrong', { at: '#view=review', own: true });
    await page.locator('.card').waitFor();
    await page.keyboard.press('n');
    const form = page.locator('.missed-form');
    await form.locator('[name="quote"]').fill('2.9倍');
    await page.keyboard.press('Enter');
    await form.locator('.error', { hasText: '没有这些词句' }).waitFor();
    await form.locator('[name="quote"]').fill('5.4亿元增长');
    for (const [name, text] of Object.entries({
      subject: '园区',
      indicator: '生产总值',
      period: '2012',
      unit: 'CNY',
    })) {
      await form.locator(`[name="${name}"]`).fill(text);
    }
    await form.locator('[name="kind"]').selectOption('gdp');
    await page.keyboard.press('Enter');
    await form.locator('.error', { hasText: '应有一个数值' }).waitFor();
    await form.locator('[name="value"]').fill('540,000,000');
    await page.keyboard.press('Enter');
    await page.locator('.missed-list li', { hasText: '5.4亿元增长' }).waitFor();
    await page.reload();
    await page.locator('.missed-list li', { hasText: '第1行' }).or(page.locator('.missed-list li')).first().waitFor();
    await expect.poll(() => page.locator('.missed-claim').allTextContents()).toEqual(['增长']);
    const { name, text } = await saved(page);
    expect(name).toBe('wrong.expected.ndjson');
    const line = text.split('\n').find((one) => one.includes('5.4亿元增长')) ?? 'null';
    expect(JSON.parse(line)).toEqual({
      quote: '5.4亿元增长',
      ...{ kind: 'gdp', subject: '园区', indicator: '生产总值', value: 540_000_000, min: null, max: null, unit: 'CNY' },
      ...{ bound: 'exact', change: null, base: null, period: '2012', status: 'actual' },
      source: { line: 1, column: 14 },
    });
    await writeFile(join(directory(), 'wrong.txt'), WRONG);
    await writeFile(join(directory(), name), text);
    const { code, stdout } = await run(['check', join(directory(), name)]);
    expect([code, stdout.includes('missing')]).toEqual([1, true]);
    await page.getByRole('button', { name: '取消标记' }).click();
    await expect.poll(() => page.locator('.missed-list').count()).toBe(0);
    await close();
  });

  it('begins with the words that are selected, at their place', async () => {
    const { page, close } = await open('wrong');
    await page.locator('.row').first().waitFor();
    await page.evaluate(`(() => {
      const walker = document.createTreeWalker(document.querySelector('.row'), NodeFilter.SHOW_TEXT);
      while (walker.nextNode() && !walker.currentNode.data.includes('增长至'));
      const at = walker.currentNode.data.indexOf('增长至');
      getSelection().setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + 3);
    })()`);
    await page.getByRole('button', { name: '标记漏读' }).click();
    await expect.poll(() => page.locator('.missed-form [name="quote"]').inputValue()).toBe('增长至');
    await page.locator('.missed-form [name="value"]').fill('1');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.missed-claim').allTextContents()).toEqual(['增长至']);
    await close();
  });

  it('saves an annotated document that check reads: it passes as it stands, and tells what was corrected', async () => {
    const { page, close } = await open('weighed', { at: '#view=review' });
    await page.locator('.card').waitFor();
    await page.keyboard.press('a');
    await page.locator('.progress-line', { hasText: '已审 1 /' }).waitFor();
    const accepted = await saved(page);
    expect(accepted.name).toBe('weighed.expected.ndjson');
    expect(JSON.parse(accepted.text.split('\n')[0] ?? '')).toEqual({ document: 'weighed.txt' });
    await writeFile(join(directory(), 'weighed.txt'), WEIGHED);
    await writeFile(join(directory(), accepted.name), accepted.text);
    const check = () => run(['check', join(directory(), accepted.name)]);
    expect((await check()).code).toBe(0);

    await page.keyboard.press('s');
    await page.locator('#field-subject').fill('别处');
    await page.keyboard.press('Enter');
    await page.locator('.field[data-field="subject"][data-corrected="true"]').waitFor();
    await writeFile(join(directory(), accepted.name), (await saved(page)).text);
    const corrected = await check();
    expect(corrected.code).toBe(1);
    expect(corrected.stdout).toContain('别处');
    await close();
  });
}
