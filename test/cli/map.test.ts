/** `statline map`: documents as NDJSON in, records as NDJSON out. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import { makeDirectory, run, SENTENCE, start } from './run.js';

const line = (document: object): string => `${JSON.stringify(document)}\n`;
const map = (input: string | Uint8Array, ...args: string[]) => run(['map', ...args], { input });
const records = (stdout: string) =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((text) => JSON.parse(text));

describe('statline map', () => {
  it('gives the records of each document, with its fields in the source', async () => {
    const { code, stdout, stderr } = await map(line({ id: 'a', text: SENTENCE, lang: 'zh', issue: 3 }));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const expected = extract(SENTENCE, { path: 'a' });
    expect(records(stdout)).toEqual(
      expected.map((record) => ({ ...record, source: { ...record.source, lang: 'zh', issue: 3 } })),
    );
  });

  it('keeps what a source has of its own, and takes a number for an id', async () => {
    const { stdout } = await map(line({ id: 7, text: SENTENCE, path: 'no', start: 'no', sha256: 'no' }));
    expect(records(stdout)[0].source).toEqual(extract(SENTENCE, { path: '7' })[0]?.source);
  });

  it('reads deictic words with the date of the document', async () => {
    const { stdout } = await map(line({ id: 'a', text: '今年产值3亿元。', date: '2019-05-01' }));
    expect(records(stdout)[0]).toMatchObject({ period: '2019', source: { date: '2019-05-01' } });
  });

  it('reads every document by itself', async () => {
    const alone = await map(line({ id: 'b', text: '产值3亿元。' }));
    const both = await map(line({ id: 'a', text: SENTENCE }) + line({ id: 'b', text: '产值3亿元。' }));
    expect(both.stdout.endsWith(alone.stdout)).toBe(true);
  });

  it.each([
    [
      'not JSON',
      '{"id":\n',
      /^statline: standard input, line 2: not JSON .*; write documents as \{"id": "a1", "text": "…"\};/,
    ],
    ['no document', line({ text: 'a' }), /line 2: not a document: id/],
    ['an id that JSON numbers cannot hold', '{"id":12345678901234567890,"text":"a"}', /line 2: .* write it as text/],
    ['a text that is none', line({ id: 'a', text: 3 }), /line 2: not a document: text/],
    ['a date that is none', line({ id: 'a', text: '', date: '2024-02-31' }), /line 2: not a document: date/],
    ['not UTF-8', Buffer.from([0x7b, 0xff, 0x7d, 0x0a]), /line 2: not UTF-8/],
  ])('tells of a line that is %s and goes on', async (_, bad, message) => {
    const good = Buffer.from(line({ id: 'a', text: SENTENCE }));
    const { code, stdout, stderr } = await map(Buffer.concat([good, Buffer.from(bad), Buffer.from('\n'), good]));
    expect(code).toBe(0);
    expect(records(stdout)).toHaveLength(6);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/; the line is passed over\n$/);
  });

  it('writes the records of a document before the next one comes', async () => {
    const child = start(['map']);
    child.stdin?.write(line({ id: 'a', text: SENTENCE }));
    const first = await new Promise<string>((resolve) => child.stdout?.once('data', (data) => resolve(String(data))));
    expect(records(first)).toHaveLength(3);
    child.stdin?.end();
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
  });

  it('makes half a surrogate pair a character that UTF-8 can hold', async () => {
    const { stdout } = await map('{"id":"\\ud800","text":"\\udc00产值3亿元。"}\n');
    expect(records(stdout)[0]).toMatchObject({ sentence: '\uFFFD产值3亿元。', source: { path: '\uFFFD', start: 3 } });
  });

  it('keeps the kinds that are asked for and takes a lexicon', async () => {
    const dir = await makeDirectory({ 'words.json': '{"units":{"标箱":"TEU"}}' });
    const input = line({ id: 'a', text: '2021年吞吐量20万标箱。' });
    const { stdout } = await map(input, '--kind', 'quantity', '--lexicon', dir.file('words.json'));
    expect(records(stdout)).toMatchObject([{ kind: 'quantity', unit: 'TEU', value: 200000 }]);
    expect(await map(input, '--kind', 'nothing')).toMatchObject({ code: 2, stdout: '' });
    await dir.remove();
  });

  it('is done at once with nothing', async () => {
    expect(await map('')).toEqual({ code: 0, signal: null, stdout: '', stderr: '' });
  });
});
