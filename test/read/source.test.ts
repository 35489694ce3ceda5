/** Bytes as text, with checksum and places. */
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ReadError } from '../../src/read/errors.js';
import { decodeSource, readSource, sourceOfText } from '../../src/read/source.js';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'statline-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

describe('decodeSource', () => {
  it('takes the checksum of the bytes, byte order mark and all', async () => {
    const marked = Buffer.from('\uFEFF总值');
    expect(await decodeSource('a.txt', marked)).toEqual({
      path: 'a.txt',
      sha256: sha256(marked),
      text: '总值',
      reader: { name: 'text', version: '1' },
      regions: [{ kind: 'lines', start: 0, end: 2 }],
      title: null,
      date: null,
      warnings: [],
      places: null,
    });
  });

  it('reads a file with an ending that no format has, or none, as text', async () => {
    for (const path of ['a.log', 'README', '-', 'a.constructor']) {
      expect((await decodeSource(path, Buffer.from('总值'))).text).toBe('总值');
    }
  });
});

describe('sourceOfText', () => {
  it('is the source of the same bytes', async () => {
    for (const text of ['总值', '\uFEFF总值', '']) {
      expect(sourceOfText('a.txt', text)).toEqual(await decodeSource('a.txt', Buffer.from(text)));
    }
  });
});

describe('readSource', () => {
  it('reads a file', async () => {
    const path = join(directory, 'a.txt');
    await writeFile(path, '总值\r\n');
    expect(await readSource(path)).toMatchObject({ path, sha256: sha256(Buffer.from('总值\r\n')), text: '总值\r\n' });
  });

  it('says in one line why it cannot', async () => {
    const missing = join(directory, 'b.txt');
    await expect(readSource(missing)).rejects.toThrow(
      new ReadError(`${missing}: no such file or directory; check the name`),
    );
    await expect(readSource(directory)).rejects.toThrow(`${directory}: is a directory; name a file`);
  });
});
