/** Encodings: found by mark, validity, declaration and the look of the bytes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, encodingNamed } from '../../src/read/decode.js';
import { ReadError } from '../../src/read/errors.js';

const TEXT = '2024年，云溪高新区实现地区生产总值412.6亿元，同比增长7.8%。全区高新技术企业达到360余家。';
/** The same in GB 18030 and, in traditional characters, in Big5. */
const GB = Buffer.from(
  '32303234c4eaa3acd4c6cfaab8dfd0c2c7f8cab5cfd6b5d8c7f8c9fab2fad7dcd6b53431322e36d2dad4aaa3acb4f3d4bc',
  'hex',
);
const BIG5 = Buffer.from('32303234a67ea141aabaabd8a5feb0cfa5cdb2a3c160ad6534b9f5a4b8a141a440a6b8a4c0a57ba147', 'hex');

const utf16 = (text: string, big: boolean): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

describe('decodeText', () => {
  it('reads UTF-16 of either end, with a mark and without', () => {
    for (const mark of ['', '\uFEFF']) {
      for (const big of [false, true]) {
        const read = decodeText('a.txt', utf16(mark + TEXT, big));
        expect(read).toEqual({ text: TEXT, encoding: big ? 'utf-16be' : 'utf-16le', warnings: [] });
      }
    }
  });

  it('tells GB 18030 from Big5 by the pairs', () => {
    expect(decodeText('a.txt', GB)).toMatchObject({ encoding: 'gb18030' });
    expect(decodeText('a.txt', GB).text).toContain('云溪高新区实现地区生产总值412.6亿元');
    expect(decodeText('a.txt', BIG5)).toMatchObject({ encoding: 'big5' });
  });

  it('believes what a file declares only when it decodes so', () => {
    expect(decodeText('a.txt', Buffer.from(TEXT), 'gb2312').encoding).toBe('utf-8');
    expect(decodeText('a.txt', GB, 'big5').encoding).not.toBe('utf-8');
    expect(decodeText('a.txt', BIG5, 'utf-8').encoding).toBe('big5');
  });

  it('does what the user says', () => {
    expect(decodeText('a.txt', Buffer.from('abc'), null, 'utf-16le').encoding).toBe('utf-16le');
  });

  it('reads UTF-8 with a few malformed bytes and tells where', () => {
    const worn = Buffer.concat([Buffer.from(`${TEXT}\n${TEXT}`), Buffer.from([0xe4, 0xb8]), Buffer.from(TEXT)]);
    const { encoding, warnings, text } = decodeText('a.txt', worn);
    expect({ encoding, warnings }).toEqual({
      encoding: 'utf-8',
      warnings: ['line 2: bytes that are no utf-8 (1 in all), read as U+FFFD'],
    });
    expect(text.replace('\uFFFD', '')).toBe(`${TEXT}\n${TEXT}${TEXT}`);
  });

  it('refuses what is no text', () => {
    expect(() => decodeText('a.txt', Uint8Array.from([0x61, 0, 0x62]))).toThrow(
      /^a\.txt: a binary file, not text \(NUL at byte 1\)/,
    );
    expect(() => decodeText('a.txt', Uint8Array.from([0xff, 0xd6, 0xff, 0xff]))).toThrow(ReadError);
  });

  it('says what a file is that is no document', () => {
    const office = Buffer.from('d0cf11e0a1b11ae1000000', 'hex');
    expect(() => decodeText('a.xls', office)).toThrow(
      /^a\.xls: an old or encrypted Office file \(\.doc, \.xls\); save it as /,
    );
    expect(() => decodeText('a.txt', Buffer.from('ffd8ffe0', 'hex'))).toThrow(
      /^a\.txt: a picture; read its text by OCR first$/,
    );
  });

  it('gives back any Chinese text in UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'统计年亿元增长，。1234\n') }), (text) => {
        expect(decodeText('a.txt', Buffer.from(text)).text).toBe(text);
      }),
    );
  });
});

describe('encodingNamed', () => {
  it('knows labels as people write them, and reads every GB set as the greatest', () => {
    expect(['GB2312', 'gbk', 'GB18030', 'UTF8', 'Big5', 'utf-16'].map(encodingNamed)).toEqual([
      'gb18030',
      'gb18030',
      'gb18030',
      'utf-8',
      'big5',
      'utf-16le',
    ]);
    expect(encodingNamed('klingon')).toBeNull();
  });
});
