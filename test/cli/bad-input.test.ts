/** Whatever the files and the places to write are like: one line that says what is wrong, the right exit code, no stack. */
import { spawn } from 'node:child_process';
import { constants, openSync } from 'node:fs';
import { access, chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extract, extractFile } from '../../src/index.js';
import { makePdf } from '../support/pdf.js';
import { makeDocx, makeXlsx, paragraph, sheetRow } from '../support/zip-documents.js';
import { BIN, finish, makeDirectory, run, SENTENCE } from './run.js';

const WORD = makeDocx(Array.from({ length: 3000 }, (_, i) => paragraph(`第${i}段，产值${i}亿元。`)).join(''));
const BOOK = makeXlsx([{ name: '一', xml: `<sheetData>${sheetRow(1, ['指标', '产量（吨）'])}</sheetData>` }]);
const PDF = makePdf([{ texts: [{ x: 60, y: 90, text: SENTENCE }] }]);

/** An OLE file that holds an encrypted package ([MS-OFFCRYPTO] 2.3.4.4). */
const ole = (): Uint8Array => {
  const bytes = Buffer.alloc(4096);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  Buffer.from('EncryptedPackage', 'utf16le').copy(bytes, 1024);
  return bytes;
};

/** An archive whose first part has the flag of encryption (APPNOTE 4.4.4). */
const encryptedZip = (): Uint8Array => {
  const bytes = Buffer.from(WORD);
  bytes[6] = (bytes[6] as number) | 1;
  return bytes;
};

const pdfOf = (objects: readonly string[], trailer = ''): string =>
  `%PDF-1.4\n${objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join('')}trailer\n<</Root 1 0 R ${trailer}>>\n`;
const CATALOG = '<</Type/Catalog/Pages 2 0 R>>';
const PAGES = '<</Type/Pages/Kids[3 0 R]/Count 1>>';
const PAGE = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>';
const SECURITY = `<</Filter/Standard/V 1/R 2/O<${'ab'.repeat(32)}>/U<${'cd'.repeat(32)}>/P -4>>`;

const half = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, bytes.length >> 1);

/** Files that cannot be read, and what is said of them. */
const UNREADABLE: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
  ['empty.docx', '', /an empty file; get it again/],
  ['empty.xlsx', '', /an empty file; get it again/],
  ['empty.pdf', '', /the PDF is damaged and cannot be opened; /],
  ['binary.txt', Buffer.from([1, 2, 0, 255, 254, 0]), /a binary file, not text \(NUL at byte 2\); /],
  ['nul.txt', '有企业3家\0', /a binary file, not text \(NUL at byte 13\); /],
  ['cut.docx', half(WORD), /a damaged file \(.+\); get it again/],
  ['cut.xlsx', half(BOOK), /a damaged file/],
  ['cut.pdf', PDF.subarray(0, 40), /the PDF is damaged and cannot be opened; /],
  ['locked.docx', ole(), /an old or encrypted Office file .*, without a password/],
  ['locked.xlsx', ole(), /an old or encrypted Office file .*, without a password/],
  ['locked-zip.docx', encryptedZip(), /the file is encrypted; save a copy without a password/],
  [
    'locked.pdf',
    pdfOf([CATALOG, PAGES, PAGE, SECURITY], '/Encrypt 4 0 R/ID[<00><00>]'),
    /the PDF is encrypted .* password/,
  ],
  ['scan.pdf', pdfOf([CATALOG, PAGES, PAGE]), /its page holds no text; a scan has to go through .*OCR/],
  ['loop.pdf', pdfOf([CATALOG, '<</Type/Pages/Kids[2 0 R]/Count 1>>']), /the PDF is damaged and cannot be opened; /],
  ['other.docx', zipSync({ 'a.txt': strToU8('x') }), /a damaged file, or no Word document/],
  ['picture.txt', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), /a picture; read its text by OCR first/],
  // A name may hold anything but a slash and NUL; it comes to the terminal as one harmless line.
  ['a\nb\u001b[31m.txt', 'a\0b', /a binary file/],
];

let dir: Awaited<ReturnType<typeof makeDirectory>>;
const here = (...args: string[]) => run(args, { cwd: dir.path });

/** One line on standard error that a person can act on. */
function expectOneLine(stderr: string): void {
  expect(stderr).toMatch(/^statline: [^\n]+\n$/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f]|\n\s+at |internal error/);
}

beforeAll(async () => {
  dir = await makeDirectory({
    'good.txt': SENTENCE,
    'none/a.jpg': 'x',
    'broken.json': '{"units": [',
    'old.json': 'old',
    'bomb.docx': makeDocx(paragraph('一'.repeat(20_000_000))),
    ...Object.fromEntries(UNREADABLE.map(([name, contents]) => [`bad/${name}`, contents])),
  });
  await mkdir(dir.file('loops'));
  await symlink('../loops', dir.file('loops/itself'));
  await symlink('two.txt', dir.file('one.txt'));
  await symlink('one.txt', dir.file('two.txt'));
  await writeFile(dir.file('loops/a.txt'), SENTENCE);
});
afterAll(() => dir.remove());

describe('a file that cannot be read', () => {
  it.each(UNREADABLE)('is told of in one line: %j', async (name, _, message) => {
    const { code, stdout, stderr } = await here(`bad/${name}`, '-f', 'ndjson');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expectOneLine(stderr);
    expect(stderr).toMatch(message);
  });

  it('among others has a line of its own, and the others are read', async () => {
    const { code, stdout, stderr } = await here('bad', 'good.txt', '-f', 'ndjson', '-q');
    expect(code).toBe(1);
    expect(stdout.trim().split('\n')).toHaveLength(3);
    const lines = stderr.trimEnd().split('\n');
    expect(lines).toHaveLength(UNREADABLE.length);
    for (const line of lines) expect(line).toMatch(/^statline: bad\//);
  });

  it.each(['text', 'explain', 'series', 'audit', 'report'])('ends %s in the same way', async (command) => {
    const { code, stdout, stderr } = await here(command, 'bad/locked.docx');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expectOneLine(stderr);
  });
});

describe('empty texts', () => {
  it('are read, and hold nothing', async () => {
    for (const ending of ['txt', 'html', 'csv', 'md']) await writeFile(dir.file(`empty.${ending}`), '');
    const files = ['txt', 'html', 'csv', 'md'].map((ending) => `empty.${ending}`);
    expect(await here(...files, '-f', 'ndjson')).toEqual({ code: 0, signal: null, stdout: '', stderr: '' });
  });
});

describe('a path', () => {
  it.each([
    ['missing', 'missing.txt', /missing\.txt: no such file or directory; check the name/],
    ['of a directory without documents', 'none', /none: no document \(.*\) in this directory; name a file/],
    ['of links that lead to each other', 'one.txt', /one\.txt: too many symbolic links; check where they lead/],
    ['with nothing that matches', '*.pdf', /\*\.pdf: no document \(.*\) matches; check the pattern/],
  ])('%s', async (_, path, message) => {
    const { code, stdout, stderr } = await here(path);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expectOneLine(stderr);
    expect(stderr).toMatch(message);
  });

  it('of a directory that is linked into itself is walked once', async () => {
    const { code, stdout, stderr } = await here('loops', '-f', 'ndjson');
    expect({ code, stderr, records: stdout.trim().split('\n').length }).toEqual({ code: 0, stderr: '', records: 3 });
  });

  it('without permission', async ({ skip }) => {
    // The administrator may read everything: the command runs as nobody then.
    const uid = process.getuid?.() === 0 ? 65534 : undefined;
    const closed = dir.file('closed');
    await mkdir(closed);
    await writeFile(dir.file('closed/a.txt'), SENTENCE);
    await writeFile(dir.file('closed.txt'), SENTENCE);
    await chmod(dir.path, 0o755);
    await chmod(closed, 0);
    await chmod(dir.file('closed.txt'), 0);
    try {
      const options = { cwd: dir.path, ...(uid === undefined ? {} : { uid }) };
      const probe = await finish(
        spawn(process.execPath, ['-e', `require('fs').readFileSync(${JSON.stringify(BIN)})`], options),
      ).catch(() => null);
      if (probe?.code !== 0) skip('nobody may not read the command here');
      const { code, stderr } = await finish(
        spawn(process.execPath, [BIN, 'closed', 'closed.txt', '-f', 'ndjson'], options),
      );
      expect(code).toBe(2);
      expect(stderr).toBe(
        'statline: closed: permission denied; check the permissions\nstatline: closed.txt: permission denied; check the permissions\n',
      );
    } finally {
      await chmod(closed, 0o755);
    }
  });
});

describe('limits of reading', () => {
  it('end a document that takes too much memory or time', async () => {
    for (const [flag, value, message] of [
      ['--max-memory', '64', /bomb\.docx: reading it takes more than 64 MB of memory; /],
      ['--max-seconds', '0.05', /bomb\.docx: reading it takes more than .* seconds? without an end in sight; /],
    ] as const) {
      const { code, stdout, stderr } = await here('bomb.docx', flag, value, '-f', 'ndjson');
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expectOneLine(stderr);
      expect(stderr).toMatch(message);
    }
  });

  it.each(['extract', 'text', 'series', 'audit', 'report', 'verify'])('are checked by %s', async (command) => {
    for (const [flag, value, message] of [
      ['--max-seconds', '0', /^statline: --max-seconds: '0' is not a number of seconds; write /],
      ['--max-seconds', 'soon', /^statline: --max-seconds: 'soon' is not a number of seconds; write /],
      ['--max-memory', '1.5', /^statline: --max-memory: '1\.5' is not a number of megabytes; write /],
      ['--max-memory', '1', /^statline: --max-memory: '1' is not a number of megabytes; write /],
    ] as const) {
      const { code, stdout, stderr } = await here(command, 'good.txt', flag, value);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expectOneLine(stderr);
      expect(stderr).toMatch(message);
    }
  });
});

describe('a long line', () => {
  it('is read, with as many claims as it holds', async () => {
    const count = 2_000;
    await writeFile(dir.file('line.txt'), '园区有企业3家，'.repeat(count));
    const { code, stdout, stderr } = await here('line.txt', '-f', 'ndjson', '--fields', 'quote', '-q');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.trim().split('\n')).toHaveLength(count);
  });
});

describe('a text with unpaired surrogates', () => {
  it('is read by the library, offsets count them as one', () => {
    const records = extract('\ud800园区有企业3家\udc00，增长5%。');
    expect(records.map(({ quote, source }) => [quote, source.start])).toEqual([
      ['3家', 6],
      ['5%', 12],
    ]);
    for (const record of records) expect(JSON.parse(JSON.stringify(record))).toEqual(record);
  });

  it('that a file cannot hold is a malformed one', async () => {
    await writeFile(dir.file('surrogate.txt'), Buffer.concat([Buffer.from(SENTENCE), Buffer.from([0xed, 0xa0, 0x80])]));
    const records = await extractFile(dir.file('surrogate.txt'), {}).catch((error: Error) => error.message);
    if (typeof records === 'string') expect(records).not.toContain('\n');
    else expect(records).toHaveLength(3);
  });
});

describe('words of the user’s own', () => {
  it.each([
    ['broken.json', /broken\.json: not JSON \(.*\); correct it/],
    ['none', /none: is a directory; name a file/],
    ['missing.json', /missing\.json: no such file or directory; check the name/],
    ['bad/binary.txt', /binary\.txt: /],
  ])('that cannot be read: %s', async (file, message) => {
    const { code, stdout, stderr } = await here('good.txt', '--lexicon', file);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expectOneLine(stderr);
    expect(stderr).toMatch(message);
  });
});

describe('an output that cannot be written', () => {
  it.each([
    [
      'a directory that is not there',
      ['-o', 'nowhere/a.csv'],
      /nowhere\/a\.csv: cannot write: no such file or directory/,
    ],
    ['a directory', ['-o', 'none', '-f', 'csv'], /none: is a directory; name a file/],
    [
      'a part of the path that is a file',
      ['-o', 'good.txt/a.csv'],
      /good\.txt\/a\.csv: cannot write: a part of the path is not/,
    ],
  ])('is told before the work: %s', async (_, args, message) => {
    for (const command of ['extract', 'series']) {
      const { code, stdout, stderr } = await here(command, 'loops', ...args);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expectOneLine(stderr);
      expect(stderr).toMatch(message);
    }
  });

  const isThere = access('/dev/full', constants.W_OK).then(
    () => true,
    () => false,
  );
  it('is told of a full device, named or as standard output', async ({ skip }) => {
    if (!(await isThere)) skip('no /dev/full here');
    for (const format of ['csv', 'json', 'xlsx', 'parquet', 'markdown']) {
      const { code, stderr } = await here('good.txt', '-f', format, '-o', '/dev/full');
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: 'statline: /dev/full: cannot write: no space left on the device; free some\n',
      });
    }
    const full = openSync('/dev/full', 'w');
    const commands = [['good.txt', '-f', 'table'], ['text', 'good.txt'], ['schema'], ['audit', 'good.txt'], ['--help']];
    const ends = commands.map((args) =>
      finish(spawn(process.execPath, [BIN, ...args], { cwd: dir.path, stdio: ['ignore', full, 'pipe'] })),
    );
    for (const { code, stderr } of await Promise.all(ends)) {
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: 'statline: standard output: cannot write: no space left on the device; free some\n',
      });
    }
  });
});
