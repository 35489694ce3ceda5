/** Training in a process that has read other texts before. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { runTrain } from '../../src/cli/run-train.js';
import { extract } from '../../src/index.js';
import type { AnnotatedDocument } from '../../src/train/documents.js';
import { train } from '../../src/train/train.js';

const TEXT = '2024年，云溪市出口12.5亿元，增长3.1%；柳湾县出口4.2亿元，增长5.6%。\n';

/** The text, annotated with what is read in it. */
function annotated(name: string, text: string): AnnotatedDocument {
  const annotations = extract(text).map((record) => ({
    ...record,
    start: record.source.start,
    end: record.source.end,
  }));
  return { name, text, date: null, annotations };
}

it('tells every feature by its name', () => {
  const documents = [annotated('a', TEXT), annotated('b', TEXT.replaceAll('出口', '进口'))];
  const { model } = train(documents, ['two'], false);
  const names = Object.values(model?.weights ?? {}).flatMap((weights) => Object.keys(weights));
  expect(names.length).toBeGreaterThan(100);
  // A hash whose name is not known is written as a number.
  expect(names.filter((name) => /(?:^|[|(&])-?\d{3,}/.test(name))).toEqual([]);
});

it('takes no signal to itself while it learns: an interrupt ends it', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'statline-'));
  const claim = { line: 1, quote: '12.5亿元', kind: 'amount', value: 1.25e9, unit: 'CNY', period: '2024' };
  for (const name of ['a', 'b']) {
    await writeFile(join(directory, `${name}.txt`), name === 'a' ? TEXT : TEXT.replaceAll('出口', '进口'));
    await writeFile(
      join(directory, `${name}.jsonl`),
      JSON.stringify({ ...claim, subject: '云溪市', indicator: '出口' }),
    );
  }
  const before = process.listenerCount('SIGINT');
  const during: number[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((...args) => {
    during.push(process.listenerCount('SIGINT'));
    const done = args.at(-1);
    if (typeof done === 'function') done();
    return true;
  });
  try {
    await runTrain([directory], { output: join(directory, 'own.json') });
  } finally {
    write.mockRestore();
  }
  expect(during.length).toBeGreaterThan(0);
  expect(new Set(during)).toEqual(new Set([before]));
  expect(await readdir(directory)).toContain('own.json');
  await rm(directory, { recursive: true });
});
