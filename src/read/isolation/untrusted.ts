/** The readers that run apart, since their formats can be made to take any time and any memory. */
import type { ReadOptions } from '../reader.js';
import type { ReaderName } from '../text-document.js';
import type { PlainContents } from './messages.js';

/**
 * Reads a file's bytes.
 *
 * @param step is to be called whenever a part, a page for example, is done: the time for the next starts then
 */
export type UntrustedReader = (
  path: string,
  bytes: Uint8Array,
  options: ReadOptions,
  step: () => void,
) => Promise<PlainContents>;

/** How each of them is loaded. */
export const UNTRUSTED: Partial<Record<ReaderName, () => Promise<UntrustedReader>>> = {
  pdf: async () => {
    const { readPdf } = await import('../pdf/read-pdf.js');
    return (path, bytes, _options, step) => readPdf(path, bytes, step);
  },
  html: async () => {
    const { readHtml } = await import('../html/html.js');
    return async (path, bytes, options) => readHtml(path, bytes, options);
  },
  xlsx: async () => {
    const { readXlsx } = await import('../xlsx/xlsx.js');
    return async (path, bytes) => readXlsx(path, bytes);
  },
  csv: async () => {
    const { readCsv } = await import('../csv/csv.js');
    return async (path, bytes, options) => readCsv(path, bytes, options);
  },
  markdown: async () => {
    const { readMarkdown } = await import('../markdown/markdown.js');
    return async (path, bytes, options) => readMarkdown(path, bytes, options);
  },
  docx: async () => {
    const { readDocx } = await import('../docx/docx.js');
    return async (path, bytes) => readDocx(path, bytes);
  },
};
