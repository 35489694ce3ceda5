/** Documents of plain text, as they are read from a file of it. */
import { linesOnly } from '../../src/read/text-document.js';

/** A document of plain text without a path. */
export const textDocument = (text: string) => ({
  ...linesOnly(text),
  path: '',
  sha256: '',
  date: null,
  reader: { name: 'text', version: '' } as const,
});
