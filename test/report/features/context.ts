/** What the tests of the page share: one browser, and the reports that they open. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { extract } from '../../../src/index.js';
import type { ClaimFields, ReportClaim } from '../../../src/report/document.js';
import { makeDirectory, run } from '../../cli/run.js';
import { type OpenOptions, type OpenPage, openFile, startBrowser } from '../../support/browser.js';
import { documentOf, pageOf } from '../../support/reports.js';

const SEEDS = new URL('../../../seeds', import.meta.url).pathname;

/** A text whose claims have confidence and candidates, as a weighing of readings gives them. */
export const WEIGHED =
  '2024年，云溪高新区实现地区生产总值412.6亿元，同比增长7.8%。\n第一产业占生产总值的12%，第二产业占生产总值的38%。\n2023年，云溪高新区实现地区生产总值382.7亿元。\n';
/** A text that tries to act. */
export const HOSTILE =
  '<script>alert(1)</script><img src=x onerror=alert(2)>\u202e全市企业12家\u202c，</script>同比增长7.8%。\u200b\n';
/** Two levels whose growth the text gets wrong. */
export const WRONG = '园区生产总值从2012年的5.4亿元增长至2021年的15.3亿元，增长2.8倍。\n';

/** Reports by their names, and how to open them. */
export interface Context {
  readonly browser: () => Browser;
  readonly directory: () => string;
  readonly open: (name: keyof typeof MAKERS, options?: OpenOptions) => Promise<OpenPage>;
}

const candidate = (text: string | null, probability: number, start = -1) => ({
  text,
  probability,
  at: start < 0 || text === null ? null : { start, end: start + text.length },
});

function fieldsOf({ record }: ReportClaim): ClaimFields {
  const at = (text: string | null): number => (text === null ? -1 : WEIGHED.indexOf(text));
  const { subject, indicator, period, base } = record;
  return {
    subject: { candidates: [candidate(subject, 0.7, at(subject)), candidate('云溪', 0.2, at('云溪'))] },
    indicator: { candidates: [candidate(indicator, 0.9, at(indicator))] },
    period: { candidates: [candidate(period, 0.8, at(period))] },
    base: { candidates: [candidate(base, 1)] },
  };
}

function weighed(): string {
  const records = extract(WEIGHED, { path: 'weighed.txt' });
  const claims = records.map((record, i): ReportClaim => {
    const claim = { record: { ...record, confidence: i % 3 === 1 ? 0.31 : 0.95 - i / 100 } };
    return { ...claim, fields: fieldsOf(claim) };
  });
  return pageOf([documentOf('weighed.txt', WEIGHED, claims)], 'weighed');
}

/** 20,000 claims: one sentence's, again and again. */
function many(): string {
  const [record] = extract('全市企业12家。').filter(({ kind }) => kind === 'enterprise_count');
  if (!record) throw new Error('no record');
  const text = '全市企业12家。\n'.repeat(20_000);
  const claims = Array.from({ length: 20_000 }, (_, i): ReportClaim => {
    const value = (i * 7919) % 20_000;
    const id = `c${i.toString(16).padStart(16, '0')}`;
    const source = { ...record.source, start: i * 9 + 4, end: i * 9 + 7, line: i + 1, end_line: i + 1 };
    return { record: { ...record, id, value, subject: i % 2 === 0 ? '甲市' : '乙市', source } };
  });
  return pageOf([documentOf('many.txt', text, claims)], 'many');
}

const MAKERS = {
  seeds: null,
  weighed,
  many,
  hostile: () => pageOf([documentOf('<b>.txt', HOSTILE)], '<script>alert(3)</script>'),
  wrong: () => pageOf([documentOf('wrong.txt', WRONG)]),
} as const;

/** Makes the reports and starts the browser. */
export async function startContext(): Promise<Context & { readonly close: () => Promise<void> }> {
  const [browser, dir] = await Promise.all([startBrowser(), makeDirectory({})]);
  const file = (name: string): string => join(dir.path, `${name}.html`);
  await run(['report', SEEDS, '-o', file('seeds'), '--title', 'seeds']);
  const made = new Set<string>(['seeds']);
  return {
    browser: () => browser,
    directory: () => dir.path,
    async open(name, options) {
      if (!made.has(name)) await writeFile(file(name), MAKERS[name]?.() ?? '');
      made.add(name);
      return openFile(browser, file(name), options);
    },
    close: async () => {
      await browser.close();
      await dir.remove();
    },
  };
}
