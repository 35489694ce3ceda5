/** Where UTF-8 is malformed, and where characters end. */
import { isUtf8 } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReadError } from '../../src/read/errors.js';
import { decodeUtf8, firstInvalidByte } from '../../src/read/utf8.js';

const bytes = (...values: number[]) => Uint8Array.from(values);

describe('firstInvalidByte', () => {
  it.each([
    ['a stray continuation byte', [0x61, 0x80], 1],
    ['a sequence that is cut off', [0xe4, 0xb8], 0],
    ['an overlong form', [0x61, 0x62, 0xe0, 0x80, 0x80], 2],
    ['a surrogate', [0xed, 0xa0, 0x80], 0],
    ['a number beyond Unicode', [0xf4, 0x90, 0x80, 0x80], 0],
    ['a byte that never occurs', [0x61, 0xff], 1],
    ['nothing', [0xe4, 0xb8, 0x80, 0xf0, 0xa0, 0xae, 0xb7], -1],
  ])('finds %s', (_, values, at) => {
    expect(firstInvalidByte(bytes(...values))).toBe(at);
  });

  it('agrees with the platform about any bytes', () => {
    const nasty = fc.constantFrom(0x41, 0x80, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc2, 0xe0, 0xe4, 0xed, 0xf0, 0xf4, 0xf5);
    fc.assert(
      fc.property(fc.array(nasty, { maxLength: 8 }), (values) => {
        const at = firstInvalidByte(bytes(...values));
        expect(at === -1).toBe(isUtf8(bytes(...values)));
        if (at >= 0) expect(isUtf8(bytes(...values.slice(0, at)))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('decodeUtf8', () => {
  it('reads back any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const clean = text.replaceAll('\0', '').replace(/^\uFEFF/, '');
        expect(decodeUtf8('a.txt', Buffer.from(clean))).toBe(clean);
      }),
    );
  });

  it('removes one byte order mark and keeps line ends', () => {
    expect(decodeUtf8('a.txt', Buffer.from('\uFEFF甲\r\n乙\n'))).toBe('甲\r\n乙\n');
  });

  it('says where bytes are no text', () => {
    const gbk = bytes(0x61, 0x62, 0xd6, 0xd0);
    expect(() => decodeUtf8('a.txt', gbk)).toThrow(ReadError);
    expect(() => decodeUtf8('a.txt', gbk)).toThrow(/^a\.txt: not UTF-8 text \(byte 2 is 0xD6\); convert it/);
  });

  it('knows a binary file and UTF-16', () => {
    expect(() => decodeUtf8('a.txt', bytes(0x61, 0, 0x62))).toThrow(
      /^a\.txt: a binary file, not text \(NUL at byte 1\);/,
    );
    expect(() => decodeUtf8('a.txt', bytes(0xff, 0xfe, 0x2d, 0x4e))).toThrow(/^a\.txt: UTF-16, not UTF-8 text;/);
  });
});
