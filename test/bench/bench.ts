/**
 * Measures the command as users run it, whole processes, and prints a table.
 *
 *   npm run bench                 news prose of its own
 *   npm run bench -- FOLDER       the .txt files of a folder, one after the other, as often as needed
 *   npm run bench -- --quick      less of everything
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, release, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { ATTACKS } from './attacks.js';
import { compare, run } from './measure.js';
import { news } from './news.js';

const BIN = 'dist/statline.js';
const FLOOR = 'test/bench/floor.mjs';
const PEERS = 'test/bench/peers.mjs';
const MB = 1_000_000;

const quick = process.argv.includes('--quick');
const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
const directory = mkdtempSync(join(tmpdir(), 'statline-bench-'));
const file = (name: string): string => join(directory, name);
const pairs = quick ? 3 : 5;

/** Text of at least so many bytes: from the folder, repeated, or made. */
function prose(bytes: number, seed = 1, sentencesPerFact?: number): string {
  if (folder === undefined) return news(bytes, { seed, ...(sentencesPerFact ? { sentencesPerFact } : {}) });
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const once = names.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  let text = once;
  while (Buffer.byteLength(text) < bytes) text += once;
  return text;
}

function writeProse(name: string, bytes: number, seed?: number): string {
  writeFileSync(file(name), prose(bytes, seed));
  return file(name);
}

const rows: (readonly [string, string, string])[] = [];
const row = (what: string, ratio: string, how: string): void => {
  rows.push([what, ratio, how]);
  console.error(`${what}: ${ratio} (${how})`);
};
const extract = (path: string, ...more: string[]): string[] => [BIN, 'extract', path, '-f', 'ndjson', '-q', ...more];
const seconds = (s: number): string => `${s.toFixed(2)} s`;
const times = (ratio: number): string => `${ratio.toFixed(2)} ×`;

async function oneCore(): Promise<void> {
  const path = writeProse('prose.txt', 10 * MB);
  const claims =
    execFileSync(process.execPath, extract(path), { maxBuffer: 2 ** 30 })
      .toString()
      .split('\n').length - 1;
  const density = ((1000 * claims) / Array.from(readFileSync(path, 'utf8')).length).toFixed(1);
  const { ratio, first, second, memory } = await compare(
    { args: extract(path, '--jobs', '1') },
    { args: [FLOOR, path] },
    pairs,
  );
  row(
    `10 MB in one file, one thread, against the floor (${density} claims in 1,000 characters)`,
    times(ratio),
    `${seconds(first)}, floor ${seconds(second)}, ${(10 / first).toFixed(1)} MB/s, ${Math.round(memory / MB)} MB`,
  );
  if (folder !== undefined) return;
  for (const every of [40, 1_000_000]) {
    writeFileSync(file('rare.txt'), news(10 * MB, { sentencesPerFact: every }));
    const rare = await compare(
      { args: extract(file('rare.txt'), '--jobs', '1') },
      { args: [FLOOR, file('rare.txt')] },
      3,
    );
    const what = every === 40 ? 'one sentence in 40 with numbers' : 'no numbers at all';
    row(`the same, ${what}`, times(rare.ratio), `${seconds(rare.first)}, floor ${seconds(rare.second)}`);
  }
}

async function allCores(): Promise<void> {
  mkdirSync(file('many'));
  const count = quick ? 200 : 600;
  for (let i = 0; i < count; i++) writeFileSync(file(`many/${i}.txt`), prose(40_000, i + 1).slice(0, 14_000));
  const many = await compare(
    { args: extract(file('many'), '--jobs', '1') },
    { args: extract(file('many'), '--jobs', '2') },
    3,
  );
  row(
    `${count.toLocaleString('en')} files of 40 kB, two threads`,
    `${times(many.ratio)} as fast`,
    `${seconds(many.first)} and ${seconds(many.second)}`,
  );
  const long = writeProse('long.txt', (quick ? 10 : 20) * MB);
  const one = await compare({ args: extract(long, '--jobs', '1') }, { args: extract(long, '--jobs', '2') }, 3);
  row(
    `one file of ${quick ? 10 : 20} MB, two threads`,
    `${times(one.ratio)} as fast`,
    `${seconds(one.first)} and ${seconds(one.second)}`,
  );
  const all = await run({ args: extract(long) });
  row(`the same, all ${availableParallelism()} cores`, `${Math.round(all.memory / MB)} MB`, seconds(all.seconds));
}

async function startUp(): Promise<void> {
  writeFileSync(file('line.txt'), '2021年，大连高新区地区生产总值达400.5亿元，同比增长4.5%。\n');
  writeFileSync(file('empty.mjs'), '');
  const { ratio, first, second } = await compare(
    { args: extract(file('line.txt')) },
    { args: [file('empty.mjs')] },
    3 * pairs,
  );
  row('start: one line, against an empty node process', times(ratio), `${seconds(first)} and ${seconds(second)}`);
}

/** What others need for a small piece of the same text. */
async function peers(): Promise<void> {
  const bytes = quick ? 20_000 : 100_000;
  const path = writeProse('peers.txt', bytes);
  const big = writeProse('big.txt', 10 * MB);
  const ours = (await run({ args: extract(big, '--jobs', '1') })).seconds / 10;
  for (const [name, title] of [
    ['recognizers', '@microsoft/recognizers-text-suite (numbers, units, dates)'],
    ['chrono', 'chrono-node zh (dates alone)'],
  ] as const) {
    const told = execFileSync(process.execPath, [PEERS, name, path]).toString();
    const { seconds: needed } = JSON.parse(told) as { seconds: number };
    const rate = readFileSync(path).length / needed;
    row(
      `against ${title}`,
      `${Math.round(MB / rate / ours)} ×`,
      `${(rate / 1000).toFixed(1)} kB/s, loading not counted`,
    );
  }
}

async function growth(): Promise<void> {
  const small = quick ? 50_000 : 200_000;
  const texts: [string, (length: number) => string][] = [
    ['prose', (length) => prose(3 * length)],
    ...Object.entries(ATTACKS),
  ];
  const empty = (await compare({ args: extract(file('line.txt')) }, { args: [file('empty.mjs')] }, 3)).first;
  for (const [name, make] of texts) {
    writeFileSync(file('small.txt'), make(small));
    writeFileSync(file('large.txt'), make(8 * small));
    const { first, second, memory } = await compare(
      { args: extract(file('large.txt'), '--jobs', '1') },
      { args: extract(file('small.txt'), '--jobs', '1') },
      3,
    );
    // Start-up would hide growth; but what is hardly more than start-up cannot be told from it.
    const ratio = second > 1.5 * empty ? (first - empty) / (second - empty) : first / second;
    row(
      `eight times as much: ${name}`,
      times(ratio),
      `${seconds(second)} to ${seconds(first)}, ${Math.round(memory / MB)} MB`,
    );
  }
}

function printTable(): void {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD']).toString().trim();
  const machine = `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Linux ${release()}`;
  console.log(`${machine}, Node ${process.version}, commit ${commit}\n`);
  console.log('| what | result | times |\n| --- | --- | --- |');
  for (const [what, ratio, how] of rows) console.log(`| ${what} | ${ratio} | ${how} |`);
}

try {
  await startUp();
  await oneCore();
  await allCores();
  await peers();
  await growth();
  printTable();
} finally {
  rmSync(directory, { recursive: true, force: true });
}
