/**
 * Which reader reads which file: by its first bytes, then by the ending of its name. A new format is a file of its own
 * and an entry here; its code is loaded when a file needs it.
 */
import { extname } from 'node:path';
import { decodeText } from './decode.js';
import type { Reader } from './reader.js';
import { linesOnly } from './text-document.js';

/** Plain text: what every file is that nothing else recognizes. */
const TEXT: Reader = {
  name: 'text',
  version: '1',
  endings: ['.txt'],
  recognizes: () => false,
  load:
    async () =>
    (path, bytes, { encoding }) => {
      const { text, warnings } = decodeText(path, bytes, null, encoding);
      return linesOnly(text, warnings);
    },
};

/** `%PDF-` stands within the first kilobyte. */
const PDF: Reader = {
  name: 'pdf',
  version: '1',
  endings: ['.pdf'],
  recognizes: (bytes) => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-'),
  load: async () => (await import('./isolation/isolate.js')).isolated('pdf'),
};

/** Whether a ZIP file has a part of this name; names stand in it as they are. */
const holds = (bytes: Uint8Array, part: string): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(part);

const DOCX: Reader = {
  name: 'docx',
  version: '1',
  endings: ['.docx'],
  recognizes: (bytes) => holds(bytes, 'word/document.xml'),
  load: async () => (await import('./isolation/isolate.js')).isolated('docx'),
};

/** A page begins with its doctype or its first element, behind comments and blanks. */
const HTML_HEAD =
  /^(?:\ufeff|\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i;

const HTML: Reader = {
  name: 'html',
  version: '1',
  endings: ['.html', '.htm', '.xhtml', '.shtml'],
  // In UTF-16 every other byte of the head is NUL.
  recognizes: (bytes) => HTML_HEAD.test(Buffer.from(bytes.subarray(0, 4096)).toString('latin1').replaceAll('\0', '')),
  load: async () => (await import('./isolation/isolate.js')).isolated('html'),
};

const XLSX: Reader = {
  name: 'xlsx',
  version: '1',
  endings: ['.xlsx', '.xlsm'],
  recognizes: (bytes) => holds(bytes, 'xl/workbook.xml'),
  load: async () => (await import('./isolation/isolate.js')).isolated('xlsx'),
};

const CSV: Reader = {
  name: 'csv',
  version: '1',
  endings: ['.csv', '.tsv'],
  recognizes: () => false,
  load: async () => (await import('./isolation/isolate.js')).isolated('csv'),
};

const MARKDOWN: Reader = {
  name: 'markdown',
  version: '1',
  endings: ['.md', '.markdown'],
  recognizes: () => false,
  load: async () => (await import('./isolation/isolate.js')).isolated('markdown'),
};

const READERS: readonly Reader[] = [TEXT, PDF, DOCX, XLSX, HTML, CSV, MARKDOWN];

/** The endings that are read from directories, as words for a message: `.txt, .pdf`. */
export const ENDINGS: string = READERS.flatMap(({ endings }) => endings).join(', ');

const ofEnding = (path: string): Reader | undefined => {
  const ending = extname(path).toLowerCase();
  return READERS.find(({ endings }) => endings.includes(ending));
};

/**
 * Tells whether a directory's file is one to read.
 *
 * @param path a path or a file's name; upper and lower case are the same
 */
export function isReadable(path: string): boolean {
  return ofEnding(path) !== undefined;
}

/**
 * The reader for a file. A file that no reader recognizes, with an ending that none has, is plain text.
 *
 * @param path a path, or `-` for standard input
 * @param bytes the file's bytes, or its first ones
 */
export function readerFor(path: string, bytes: Uint8Array): Reader {
  return READERS.find((reader) => reader.recognizes(bytes)) ?? ofEnding(path) ?? TEXT;
}
