/**
 * Which encoding bytes are in, told by the bytes themselves. Chinese text of more than a few words lies, nearly all of
 * it, in the part of each character set that its makers filled with the common characters.
 */

/** The share of 16-bit units that must be usual ones for bytes to be UTF-16. */
const LEAST_UTF16 = 0.9;
/** The share of two-byte characters that must be common ones for bytes to be text in that character set. */
const LEAST_PAIRS = 0.6;
/** Bytes that are looked at. */
const SAMPLE = 256 * 1024;

/** Whether a UTF-16 unit is one that Chinese text is made of: Han, ASCII, punctuation, full-width forms. */
function isUsualUnit(unit: number): boolean {
  return (
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0x20 && unit <= 0x7e) ||
    unit === 0x0a ||
    unit === 0x0d ||
    unit === 0x09 ||
    (unit >= 0x3000 && unit <= 0x303f) ||
    (unit >= 0xff01 && unit <= 0xff5e) ||
    (unit >= 0x2010 && unit <= 0x2026)
  );
}

/** The share of usual units, high byte first or last. */
function usualUnits(bytes: Uint8Array, bigEndian: boolean): number {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length === 0) return 0;
  let usual = 0;
  for (let i = 0; i < length; i += 2) {
    const [a, b] = [bytes[i] as number, bytes[i + 1] as number];
    if (isUsualUnit(bigEndian ? a * 256 + b : b * 256 + a)) usual++;
  }
  return usual / (length / 2);
}

/**
 * Whether bytes are UTF-16 without a mark.
 *
 * @param bytes a file, or its beginning
 * @returns the name of the encoding, or null
 */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const little = usualUnits(bytes, false);
  const big = usualUnits(bytes, true);
  if (Math.max(little, big) < LEAST_UTF16 || little === big) return null;
  return little > big ? 'utf-16le' : 'utf-16be';
}

/** A character set of one and two bytes. */
interface PairSet {
  readonly encoding: 'gb18030' | 'big5';
  readonly isTrail: (byte: number) => boolean;
  /** The pair is punctuation or one of the common characters. */
  readonly isCommon: (lead: number, trail: number) => boolean;
}

const GB: PairSet = {
  encoding: 'gb18030',
  isTrail: (byte) => (byte >= 0x40 && byte <= 0xfe && byte !== 0x7f) || (byte >= 0x30 && byte <= 0x39),
  // GB 2312: symbols and full-width forms, and the first level, ordered by sound.
  isCommon: (lead, trail) => trail >= 0xa1 && (lead <= 0xa3 ? lead >= 0xa1 : lead >= 0xb0 && lead <= 0xd7),
};

const BIG5: PairSet = {
  encoding: 'big5',
  isTrail: (byte) => (byte >= 0x40 && byte <= 0x7e) || (byte >= 0xa1 && byte <= 0xfe),
  // Symbols, and the first level, ordered by strokes.
  isCommon: (lead) => lead >= 0xa1 && lead <= 0xc6,
};

/** The share of common characters among all that are not ASCII; a byte that fits nowhere counts as one. */
function commonPairs(bytes: Uint8Array, { isTrail, isCommon }: PairSet): number {
  const length = Math.min(bytes.length, SAMPLE);
  let all = 0;
  let common = 0;
  for (let i = 0; i < length; i++) {
    const lead = bytes[i] as number;
    if (lead < 0x80) continue;
    all++;
    const trail = bytes[i + 1];
    if (trail === undefined || lead === 0x80 || lead === 0xff || !isTrail(trail)) continue;
    if (isCommon(lead, trail)) common++;
    i++;
    // GB 18030 has characters of four bytes, which go on with another pair.
    if (trail >= 0x30 && trail <= 0x39) i += 2;
  }
  return all === 0 ? 0 : common / all;
}

/**
 * Whether bytes are text in GB 18030 (and its elder parts, GB 2312 and GBK) or Big5.
 *
 * @param bytes a file, or its beginning
 * @returns the name of the encoding, or null when they look like neither
 */
export function guessPairs(bytes: Uint8Array): 'gb18030' | 'big5' | null {
  const gb = commonPairs(bytes, GB);
  const big5 = commonPairs(bytes, BIG5);
  if (Math.max(gb, big5) < LEAST_PAIRS) return null;
  return gb >= big5 ? GB.encoding : BIG5.encoding;
}
