/**
 * Makes the pictures of the README from the sample documents: `npm run build && node docs/images/make.mjs`.
 * It needs chromium, at /usr/bin/chromium or where CHROMIUM_PATH says, and Chinese fonts (Debian: fonts-noto-cjk).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'statline-images-'));
const file = join(folder, 'report.html');
execFileSync(process.execPath, ['dist/statline.js', 'report', 'seeds', '-o', file, '--title', '统计文稿', '-q'], {
  cwd: root,
});

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage({
  viewport: { width: 1280, height: 760 },
  locale: 'zh-CN',
  reducedMotion: 'reduce',
});
const picture = (name) => page.screenshot({ path: fileURLToPath(new URL(name, import.meta.url)) });

await page.goto(`${pathToFileURL(file).href}#document=7`);
await page.locator('a.claim', { hasText: '286.47亿元' }).click();
await page.locator('a.claim[aria-current="true"]').waitFor();
await page.mouse.move(0, 0);
await page.waitForTimeout(300);
await picture('report-text.png');

await page.goto(`${pathToFileURL(file).href}#view=charts`);
await page.locator('.line-chart').first().waitFor();
await picture('report-charts.png');

await browser.close();
rmSync(folder, { recursive: true });
