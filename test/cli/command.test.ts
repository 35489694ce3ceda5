/** The command as a whole: help, version, and what is said of a user's error. */
import { open, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finish, makeDirectory, run, SENTENCE, start } from './run.js';

let dir: Awaited<ReturnType<typeof makeDirectory>>;
beforeAll(async () => {
  dir = await makeDirectory({ 'a.txt': SENTENCE, 'schema.txt': SENTENCE, 'bad.json': '{"unit":{}}' });
});
afterAll(() => dir.remove());

describe('help and version', () => {
  it('shows the commands and examples', async () => {
    const { code, stdout, stderr } = await run(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const part of ['extract', 'schema', 'Examples:', '$ statline texts/ -o claims.csv'])
      expect(stdout).toContain(part);
  });

  it('shows every option of extract', async () => {
    const { code, stdout, stderr } = await run(['extract', '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const options = [
      '-f, --format',
      '-o, --output',
      '--kind',
      '--date',
      '--lexicon',
      '--bom',
      '--no-bom',
      '--no-color',
    ];
    for (const part of [...options, '-q, --quiet', '-h, --help', 'Examples:', 'Exit codes:'])
      expect(stdout).toContain(part);
  });

  it('shows the help of a command by its name', async () => {
    expect((await run(['help', 'check'])).stdout).toBe((await run(['check', '--help'])).stdout);
    expect((await run(['help'])).stdout).toBe((await run(['--help'])).stdout);
  });

  it('prints the version of the package', async () => {
    const manifest = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
    for (const flag of ['--version', '-V'])
      expect(await run([flag])).toEqual({ code: 0, signal: null, stdout: `${manifest.version}\n`, stderr: '' });
  });
});

describe("a user's error", () => {
  it.each([
    ['no path', [], /no path given; /],
    ['no path after the command', ['extract'], /no path given; .* \(statline extract --help shows how\)/],
    ['no path for a report', ['report'], /no path given; .* \(statline report --help shows how\)/],
    ['an unknown option', ['a.txt', '--fromat', 'csv'], /unknown option '--fromat'.*--format/],
    ['an option without its value', ['a.txt', '--kind'], /--kind.*; statline extract --help shows the options$/m],
    ['an unknown option of a command', ['verify', '--fix'], /'--fix'; statline verify --help shows the options$/m],
    [
      'a file where documents are piped',
      ['map', 'a.txt'],
      /^statline: map: 'a\.txt' is one argument too many; it reads standard input: statline map < a\.txt$/m,
    ],
    [
      'two files where one is read',
      ['verify', 'a.csv', 'b.csv'],
      /^statline: verify: 'b\.csv' is one argument too many; statline verify --help shows what it takes$/m,
    ],
    ['an address of this machine', ['file:///none/a.txt'], /^statline: file:\/\/\/none\/a\.txt: no such file/m],
    [
      'an address',
      ['https://example.org/a.html'],
      /^statline: https:\/\/example\.org\/a\.html: no network is used; save it as a file and name that$/m,
    ],
    [
      'an unknown format',
      ['a.txt', '-f', 'xml'],
      /unknown format 'xml'; choose one of table, markdown, ndjson, json, csv, xlsx, parquet/,
    ],
    ['an unknown ending', ['a.txt', '-o', 'a.docx'], /'a\.docx' names no format; /],
    [
      'an ending that names another format',
      ['a.txt', '-o', 'b.csv', '-f', 'ndjson'],
      /--format: ndjson is not what the ending of 'b\.csv' names \(csv\); change one of them/,
    ],
    ['an unknown kind', ['a.txt', '--kind', 'gdp,gpd'], /unknown kind 'gpd'; the kinds are date, rank, /],
    ['a day that does not exist', ['a.txt', '--date', '2023-02-30'], /there is no day 2023-02-30/],
    ['a lexicon that is not there', ['a.txt', '--lexicon', 'no.json'], /no\.json: no such file or directory; /],
    ['a lexicon that is none', ['a.txt', '--lexicon', 'bad.json'], /bad\.json: not a lexicon: .*unit/],
    ['a directory that is not there for the output', ['a.txt', '-o', 'no/a.csv'], /no\/a\.csv: cannot write: /],
    ['an output that is an input', ['a.txt', '-f', 'json', '-o', './a.txt'], /'\.\/a\.txt' is also an input; /],
    ['a path that is not there', ['no.txt'], /no\.txt: no such file or directory; check the name/],
    ['a misspelt command', ['extrat', 'a.txt'], /'extrat' is no command and no file; did you mean statline extract\?/],
    ['another misspelt command', ['chekc'], /did you mean statline check\?/],
    ['a word that is near no command', ['nowhere'], /nowhere: no such file or directory/],
    ['help for no command', ['help', 'foo'], /there is no command 'foo'; the commands are extract, .*, help$/m],
    ['help for a misspelt command', ['help', 'exp'], /there is no command 'exp'; did you mean explain\?/],
    [
      'nothing to explain',
      ['explain'],
      /no text given; name a text, a file, the line of a file, or - for standard input \(statline explain/,
    ],
    ['no records to verify', ['verify'], /no records given; name NDJSON, JSON or CSV that extract wrote, or - for/],
    ['an unknown shell', ['completion', 'tcsh'], /unknown shell 'tcsh'; choose bash, zsh, fish/],
    [
      'a list that is given twice',
      ['a.txt', '--kind', 'gdp', '--kind', 'growth'],
      /--kind: given twice; write its values in one, with commas/,
    ],
    ['two outputs', ['a.txt', '-o', 'a.csv', '--output=b.csv'], /--output: given twice; leave one of them out/],
    [
      'two dates for series',
      ['series', 'a.txt', '--date', '2024-01-01', '--date', '2025-01-01'],
      /--date: given twice/,
    ],
    ['dates alone as series', ['series', 'a.txt', '--kind', 'date'], /--kind: dates are no part of series; /],
    ['a period that runs backwards', ['a.txt', '--period', '2025/2024'], /ends before it begins; write the earlier /],
    ['a text as records', ['verify', 'a.txt'], /a\.txt: no records; name what statline extract wrote/],
    ['a root that is not there', ['verify', 'a.txt', '--root', 'gone'], /--root: 'gone' is no directory; name the one/],
    ['a root that is a file', ['report', 'a.txt', '--root', 'a.txt'], /--root: 'a\.txt' is no directory; name the one/],
    ['a byte order mark in JSON', ['a.txt', '--bom', '-f', 'json'], /--bom: only for csv/],
  ])('%s is told in one line', async (_, args, message) => {
    const { code, stdout, stderr } = await run(args, { cwd: dir.path });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^statline: [^\n]+\n$/);
    expect(stderr).toMatch(message);
  });

  it('leaves the input alone that was named as output', async () => {
    await run(['a.txt', '-f', 'json', '-o', 'a.txt'], { cwd: dir.path });
    expect(await readFile(dir.file('a.txt'), 'utf8')).toBe(SENTENCE);
  });

  it('keeps a message about a strange name on one line', async () => {
    const { code, stderr } = await run(['no\nsuch\u001b.txt']);
    expect(code).toBe(2);
    expect(stderr).toBe('statline: no such .txt: no such file or directory; check the name\n');
  });
});

describe('a directory as standard input', () => {
  it.each(['extract', 'explain', 'verify', 'audit', 'map'])('is refused by %s', async (command) => {
    const directory = await open(tmpdir());
    try {
      const args = command === 'map' ? [command] : [command, '-'];
      const { code, stdout, stderr } = await finish(start(args, { stdin: directory.fd }));
      expect({ code, stdout, stderr }).toEqual({
        code: 2,
        stdout: '',
        stderr: 'statline: -: standard input is a directory; give its path instead\n',
      });
    } finally {
      await directory.close();
    }
  });
});
