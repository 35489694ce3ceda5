/** Files that people give in place of documents, known by their first bytes, and what to do about each. */

const KNOWN: readonly (readonly [string, string])[] = [
  ['d0cf11e0a1b11ae1', 'an old or encrypted Office file (.doc, .xls); save it as .docx or .xlsx, without a password'],
  ['504b0304', 'a ZIP file, but no Word document or workbook; unpack it and name what is in it'],
  ['ffd8ff', 'a picture; read its text by OCR first'],
  ['89504e47', 'a picture; read its text by OCR first'],
  ['47494638', 'a picture; read its text by OCR first'],
  ['49492a00', 'a picture; read its text by OCR first'],
  ['4d4d002a', 'a picture; read its text by OCR first'],
  ['1f8b', 'a gzip file; unpack it first'],
  ['526172211a07', 'a RAR file; unpack it first'],
  ['377abcaf271c', 'a 7z file; unpack it first'],
  ['7b5c727466', 'a Rich Text file; save it as .docx'],
];

/**
 * What a file is and what to do, as words for a message.
 *
 * @param bytes the file, or its beginning
 * @returns null when it is none that is known
 */
export function knownBinary(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  return KNOWN.find(([magic]) => head.startsWith(magic))?.[1] ?? null;
}
