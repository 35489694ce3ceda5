/** `statline check`: golden fixtures, what differs, and how it is told. */
import { readFile, writeFile } from 'node:fs/promises';
import { XMLParser } from 'fast-xml-parser';
import { afterEach, describe, expect, it } from 'vitest';
import { makeDirectory, run, SENTENCE } from './run.js';

const DATE = { quote: '2021年', kind: 'date', period: '2021' };
const GDP = { quote: '400.5亿元', kind: 'gdp', subject: '大连高新区', value: 40050000000, unit: 'CNY' };
const GROWTH = { quote: '4.5%', value: 4.5, base: 'yoy', source: { line: 1 } };
const lines = (...values: object[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('');

let dir: Awaited<ReturnType<typeof makeDirectory>>;
afterEach(() => dir.remove());

/** Runs the check in a directory that holds these files. */
async function check(files: Readonly<Record<string, string>>, ...args: string[]) {
  dir = await makeDirectory(files);
  return run(['check', ...args], { cwd: dir.path });
}

const fixtures = (expected: string, text = `${SENTENCE}\n`) => ({
  'fixtures/a.txt': text,
  'fixtures/a.expected.ndjson': expected,
});

describe('statline check', () => {
  it('passes when every named field is as expected; fields that are left out are free', async () => {
    const { code, stdout, stderr } = await check(fixtures(lines(DATE, GDP, GROWTH)));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^passed: 1 document, 3 claims expected, 0 differ, 0 missing, 0 unexpected\.$/m);
    expect(stdout).toMatch(/^gdp +1 +1 +1 +100\.0 +100\.0 +100\.0$/m);
  });

  it('pairs expectations that name no quote by the fields they name', async () => {
    const { code } = await check(fixtures(lines({ kind: 'growth', value: 4.5 }, { kind: 'date' }, { unit: 'CNY' })));
    expect(code).toBe(0);
  });

  it('takes what extract wrote as a fixture', async () => {
    dir = await makeDirectory({ 'a.txt': SENTENCE });
    await run(['extract', 'a.txt', '-o', 'a.expected.ndjson', '-f', 'ndjson'], { cwd: dir.path });
    expect((await run(['check', '.'], { cwd: dir.path })).code).toBe(0);
  });

  it('tells field, place and both values when one digit is changed', async () => {
    const { code, stdout } = await check(fixtures(lines(DATE, { ...GDP, value: 40060000000 }, GROWTH)));
    expect(code).toBe(1);
    expect(stdout).toContain('differs     fixtures/a.txt:1:19  “400.5亿元”');
    expect(stdout).toContain('value: expected 40060000000, found 40050000000');
    expect(stdout).toMatch(/^all +3 +3 +2 +66\.7 +66\.7 +66\.7$/m);
    expect(stdout).toMatch(/^failed: .* 1 differ, 0 missing, 0 unexpected\.$/m);
  });

  it('tells an altered quote as a difference, not as one missing and one too many', async () => {
    const { stdout } = await check(fixtures(lines(DATE, { ...GDP, quote: '400.6亿元' }, GROWTH)));
    expect(stdout).toContain('quote: expected "400.6亿元", found "400.5亿元"');
    expect(stdout).toContain(' 1 differ, 0 missing, 0 unexpected');
  });

  it('tells what is missing and what is unexpected', async () => {
    const extra = { quote: '99家', kind: 'count', value: 99, source: { line: 7 } };
    const { code, stdout } = await check(fixtures(lines(DATE, GDP, extra), `${SENTENCE}\n`));
    expect(code).toBe(1);
    expect(stdout).toMatch(/missing +fixtures\/a\.expected\.ndjson:3:1 +“99家”\n +expected kind "count", value 99 \(/);
    expect(stdout).toMatch(
      /unexpected +fixtures\/a\.txt:1:31 +“4\.5%”\n +found kind "growth", subject .*, value 4\.5, unit "%"/,
    );
  });

  it('lets known differences pass, counts them, and fails when one is read right', async () => {
    const known = { ...GDP, subject: '大连', known: ['subject'] };
    const first = await check(fixtures(lines(DATE, known, GROWTH)));
    expect(first.code).toBe(0);
    expect(first.stdout).toContain('1 known difference.');
    expect(first.stdout).toMatch(/^gdp +1 +1 +0 +0\.0 +0\.0 +0\.0$/m);
    await dir.remove();
    const second = await check(fixtures(lines(DATE, { ...GDP, known: ['subject'] }, GROWTH)));
    expect(second.code).toBe(1);
    expect(second.stdout).toContain('subject: read as expected; take it off the list "known"');
  });

  it('takes the readings of "or" as right, too, and tells them all when none is met', async () => {
    const either = { ...GDP, subject: '大连', or: { subject: [null, '大连高新区'] } };
    expect((await check(fixtures(lines(DATE, either, GROWTH)))).code).toBe(0);
    await dir.remove();
    const neither = { ...GDP, subject: '大连', or: { subject: [null, '高新区'] } };
    const { code, stdout } = await check(fixtures(lines(DATE, neither, GROWTH)));
    expect(code).toBe(1);
    expect(stdout).toContain('subject: expected "大连" or none or "高新区", found "大连高新区"');
    await dir.remove();
    const settled = await check(fixtures(lines(DATE, { ...either, known: ['subject'] }, GROWTH)));
    expect(settled.stdout).toContain('subject: read as expected; take it off the list "known"');
  });

  it('pairs a line without a quote by any of its readings', async () => {
    const line = { kind: 'growth', value: 1, or: { value: [4.5] } };
    expect((await check(fixtures(lines(DATE, GDP, line)))).code).toBe(0);
  });

  it('reads the document, date and lexicon that the first line names', async () => {
    const header = { document: '../texts/b.txt', date: '2023-05-01', lexicon: 'words.json' };
    const { code, stdout } = await check({
      'texts/b.txt': '去年，海纳云谷吞吐量20万标箱。\n',
      'fixtures/words.json': '{"units":{"标箱":"TEU"}}',
      'fixtures/x.expected.ndjson': lines(header, { quote: '20万标箱', unit: 'TEU', period: '2022' }),
    });
    expect(stdout).toContain('1 claim expected, 0 differ');
    expect(code).toBe(0);
  });

  it.each([
    ['80', 1],
    ['60', 0],
    ['0.6', 0],
    ['67%', 1],
  ])('with --min-f1 %s and an F1 of 66.7 ends with %d', async (limit, code) => {
    const wrong = lines(DATE, { ...GDP, value: 1 }, GROWTH);
    expect((await check(fixtures(wrong), '--min-f1', limit)).code).toBe(code);
  });

  it.each([
    ['no fixtures', { 'fixtures/a.md': '' }, /^statline: fixtures: no fixtures \(\*\.expected\.ndjson\) here/],
    ['no directory', { 'a.txt': SENTENCE }, /^statline: fixtures: no such file or directory/],
  ])('is an error with %s', async (_, files, message) => {
    const { code, stdout, stderr } = await check(files);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  it.each([
    ['a line that is not JSON', '{"quote": \n', 'a.expected.ndjson:1: not JSON'],
    ['an unknown field', lines({ quoet: '2021年' }), 'a.expected.ndjson:1: Unrecognized key'],
    ['a value the field cannot have', lines(DATE, { kind: 'gpd' }), 'a.expected.ndjson:2: kind: '],
    ['another reading of no known field', lines({ ...DATE, or: { source: [1] } }), 'a.expected.ndjson:1: or: Unrec'],
    ['another reading of a field that is free', lines({ ...DATE, or: { unit: ['a'] } }), 'or.unit: unit itself is not'],
    ['no other reading', lines({ ...DATE, or: { kind: [] } }), 'a.expected.ndjson:1: or.kind: '],
    ['a line that names no field', lines(DATE, { known: ['kind'] }), 'a.expected.ndjson:2: names no field'],
    ['a header that is not first', lines(DATE, { document: 'a.txt' }), 'a.expected.ndjson:2: a header (document'],
    ['a document that is not there', lines({ document: 'b.txt' }, DATE), 'fixtures/b.txt: no such file'],
  ])('is an error with %s, after the other fixtures are checked', async (_, broken, message) => {
    const good = { 'fixtures/z.txt': SENTENCE, 'fixtures/z.expected.ndjson': lines(DATE, GDP, GROWTH) };
    const { code, stdout } = await check({ ...fixtures(broken), ...good });
    expect(code).toBe(2);
    expect(stdout).toContain(message);
    expect(stdout).toMatch(/^failed: 1 document, 3 claims expected, .*, 1 broken fixture/m);
  });

  it('is an error when a text has no fixture', async () => {
    const { code, stdout } = await check({ ...fixtures(lines(DATE, GDP, GROWTH)), 'fixtures/new.txt': SENTENCE });
    expect(code).toBe(2);
    expect(stdout).toContain('fixtures/new.txt: no fixture fixtures/new.expected.ndjson for this text');
  });

  it('refuses an unknown reporter and a limit that is no percentage', async () => {
    expect((await check(fixtures(lines(DATE)), '--reporter', 'tap')).stderr).toMatch(/unknown reporter 'tap'; choose/);
    const { code, stderr } = await run(['check', '--min-f1', '101'], { cwd: dir.path });
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringMatching(/^statline: --min-f1: '101'/) });
  });
});

describe('statline check --update', () => {
  it('shows what differs, then rewrites only what differs', async () => {
    const header = '{ "document": "a.txt" }\n';
    const before = `${header}${lines({ ...GDP, value: 1, known: ['subject'] }, GROWTH, { quote: '无', value: 3 })}`;
    const { code, stdout, stderr } = await check(fixtures(before), '--update');
    expect(code).toBe(0);
    expect(stdout).toContain('value: expected 1, found 40050000000');
    expect(stdout).toMatch(/^to be updated: /m);
    expect(stderr).toBe('statline: fixtures/a.expected.ndjson: updated\n');
    const text = await readFile(dir.file('fixtures/a.expected.ndjson'), 'utf8');
    // The claim that nobody expected names what most of the lines before named.
    expect(text).toBe(header + lines({ value: null, quote: '2021年' }, GDP, GROWTH));
    expect((await run(['check'], { cwd: dir.path })).code).toBe(0);
    expect((await run(['check', '--update'], { cwd: dir.path })).stderr).toBe('statline: nothing to update\n');
  });

  it('drops the other readings of a field that is rewritten, and keeps those of the others', async () => {
    const line = { ...GDP, subject: '大连', or: { subject: ['高新区'], unit: ['USD'] } };
    await check(fixtures(lines(DATE, line, { ...GROWTH, base: 'pop', or: { base: ['avg'] } })), '--update');
    const text = await readFile(dir.file('fixtures/a.expected.ndjson'), 'utf8');
    expect(text).toBe(lines(DATE, { ...GDP, or: { unit: ['USD'] } }, GROWTH));
  });

  it('writes a fixture for a text that has none', async () => {
    const { code } = await check({ 'fixtures/a.txt': SENTENCE }, '--update');
    expect(code).toBe(0);
    const written = (await readFile(dir.file('fixtures/a.expected.ndjson'), 'utf8')).trim().split('\n');
    expect(written.map((line) => JSON.parse(line).quote)).toEqual(['2021年', '400.5亿元', '4.5%']);
    // Other weights give another confidence to the same reading.
    expect(written.join()).not.toContain('confidence');
    await writeFile(dir.file('fixtures/a.txt'), SENTENCE.replace('400.5', '401.5'));
    expect((await run(['check'], { cwd: dir.path })).stdout).toContain('expected "400.5亿元", found "401.5亿元"');
  });
});

describe('the reporters', () => {
  const wrong = fixtures(lines({ ...DATE, known: ['unit'], unit: 'a' }, { ...GDP, value: 1 }, { quote: '<无>&"' }));

  it('json tells all of it in one object', async () => {
    const { code, stdout } = await check(wrong, '--reporter', 'json');
    expect(code).toBe(1);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({ passed: false, faults: 3, known: 1, all: { expected: 3, found: 3, right: 0 } });
    expect(report.documents[0].differing[0].differences).toEqual([{ field: 'value', expected: 1, found: 40050000000 }]);
    expect(report.documents[0].unexpected[0].quote).toBe('4.5%');
  });

  it('junit gives XML with a case for every claim', async () => {
    const { stdout } = await check(wrong, '--reporter', 'junit');
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
    const suite = parser.parse(stdout).testsuites.testsuite;
    expect(suite).toMatchObject({ name: 'fixtures/a.txt', tests: '4', failures: '3', errors: '0', skipped: '1' });
    const failures = suite.testcase.filter((one: object) => 'failure' in one);
    expect(failures.map((one: { failure: { type: string } }) => one.failure.type)).toEqual([
      'differs',
      'unexpected',
      'missing',
    ]);
    expect(failures[2].name).toBe('3:1 <无>&"');
  });

  it('github annotates the lines of the source', async () => {
    const { stdout } = await check(wrong, '--reporter', 'github');
    expect(stdout).toContain(
      '::error file=fixtures/a.txt,line=1,endLine=1,col=19,endColumn=26,title=differs “400.5亿元”::value: expected 1, found 40050000000\n',
    );
    const token = /^::stop-commands::(\S+)$/m.exec(stdout)?.[1];
    expect(stdout.endsWith(`\n::${token}::\n`)).toBe(true);
  });

  it('text is coloured on request and plain with NO_COLOR', async () => {
    await check(wrong);
    const coloured = await run(['check'], { cwd: dir.path, env: { FORCE_COLOR: '1' } });
    expect(coloured.stdout).toContain('\u001b[33mdiffers');
    const plain = await run(['check'], { cwd: dir.path, env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
    expect(plain.stdout).not.toContain('\u001b[');
  });
});
