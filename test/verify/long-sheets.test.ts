/** Records of tables with thousands of rows, whose headings stand far above: in a sheet and in CSV. */
import { readFile, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ClaimRecord } from '../../src/index.js';
import { makeDirectory, run } from '../cli/run.js';
import { makeXlsx, sheetRow } from '../support/zip-documents.js';

const HEAD = ['区县', '年份', '粮食产量（吨）', '常住人口（万人）'];
const ROWS = Array.from({ length: 4000 }, (_, i) => [
  `第${i % 97}号街道办事处`,
  `${2000 + (i % 24)}`,
  `${1000 + i}.5`,
  `${20 + (i % 70)}.25`,
]);
const TITLE = '某市各街道主要指标';

let dir: Awaited<ReturnType<typeof makeDirectory>>;
beforeEach(async () => {
  dir = await makeDirectory({});
});
afterEach(() => dir.remove());

async function extracted(name: string) {
  const { code, stderr } = await run(['extract', name, '-o', 'r.ndjson'], { cwd: dir.path });
  expect({ code, errors: stderr.includes('error') }).toEqual({ code: 0, errors: false });
  return (await run(['verify', 'r.ndjson'], { cwd: dir.path })).stdout;
}

it('proves the records of a sheet of 4,000 rows', async () => {
  const rows = [[TITLE], HEAD, ...ROWS].map((cells, i) => sheetRow(i + 1, cells)).join('');
  await writeFile(dir.file('a.xlsx'), makeXlsx([{ name: '街道', xml: `<sheetData>${rows}</sheetData>` }]));
  expect(await extracted('a.xlsx')).toMatch(/^8,?000 records: 8,?000 proven\n$/);
});

it('proves those of a long CSV, and says of one whose heading stands nowhere that it was edited', async () => {
  await writeFile(dir.file('a.csv'), [HEAD, ...ROWS].map((row) => `${row.join(',')}\n`).join(''));
  expect(await extracted('a.csv')).toMatch(/^8,?000 records: 8,?000 proven\n$/);
  const lines = (await readFile(dir.file('r.ndjson'), 'utf8')).trim().split('\n');
  const last = JSON.parse(lines.at(-1) as string) as ClaimRecord;
  const edited = { ...last, sentence: last.sentence.replace('常住人口', '户籍人口') };
  await writeFile(dir.file('r.ndjson'), [...lines.slice(0, -1), JSON.stringify(edited)].join('\n'));
  const { stdout } = await run(['verify', 'r.ndjson'], { cwd: dir.path });
  expect(stdout).toMatch(/sentence: it is not the text around the quote[\s\S]*7,?999 proven/);
});
