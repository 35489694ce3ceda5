/** The reader of PDF: pages one after the other, then the whole document. */
import { ReadError } from '../errors.js';
import type { PlainContents } from '../isolation/messages.js';
import { compose } from './compose.js';
import { joinContinued } from './continued-tables.js';
import type { PageBlocks } from './edge-lines.js';
import { asPdfError, noText } from './faults.js';
import { furniture } from './furniture.js';
import { openPdf } from './library.js';
import type { TextLine } from './lines.js';
import { readPage } from './operators.js';
import { pageBlocks } from './page-blocks.js';
import { bodySize, flowOf, paragraphsOf } from './paragraphs.js';
import { placeTable } from './places.js';
import { toldTitle } from './told-title.js';

/** How much is read before it is said to be too much; `itemsOfPage` counts glyphs and rules. */
const LIMITS = { pages: 5000, itemsOfPage: 500_000 };

type OpenPdf = Awaited<ReturnType<typeof openPdf>>;

/** The page that each line stands on. */
function pageOfLines(pages: readonly PageBlocks[]): (line: TextLine) => number {
  const numbers = new Map<TextLine, number>();
  for (const { number, blocks } of pages) {
    for (const block of blocks) {
      const lines = block.kind === 'text' ? block.lines : block.table.cells.flatMap((cell) => cell.lines);
      for (const line of lines) numbers.set(line, number);
    }
  }
  return (line) => numbers.get(line) ?? 1;
}

/** `3`, `3 and 4`, `3, 4 and 9`, `3, 4, 9 and 12 more`. */
function pageList(numbers: readonly number[]): string {
  const shown = numbers.length > 4 ? numbers.slice(0, 3).map(String) : numbers.map(String);
  const last = numbers.length > 4 ? `${numbers.length - 3} more` : (shown.pop() as string);
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
}

const pagesThat = (numbers: readonly number[], one: string, many: string): string[] =>
  numbers.length === 0
    ? []
    : [`page${numbers.length === 1 ? '' : 's'} ${pageList(numbers)} ${numbers.length === 1 ? one : many}`];

/** Reads all pages; what stands on one is let go before the next is read. */
async function readPages(pdf: OpenPdf, path: string, step: () => void) {
  if (pdf.numPages > LIMITS.pages) {
    throw new ReadError(`${path}: has ${pdf.numPages} pages, more than ${LIMITS.pages}; split it`);
  }
  const pages: PageBlocks[] = [];
  const damaged: number[] = [];
  const empty: number[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    try {
      step();
      const page = await pdf.getPage(number);
      const content = await readPage(page, number);
      page.cleanup();
      if (content.glyphs.length + content.rules.length > LIMITS.itemsOfPage) {
        throw new ReadError(`${path}: page ${number} draws more than ${LIMITS.itemsOfPage} things; take that page out`);
      }
      if (content.glyphs.length === 0) empty.push(number);
      const { width, height } = content;
      pages.push({ number, width, height, blocks: pageBlocks(content) });
    } catch (error) {
      if (error instanceof ReadError) throw error;
      damaged.push(number);
      pages.push({ number, width: 0, height: 0, blocks: [] });
    }
  }
  return { pages, damaged, empty };
}

/** What a document's properties tell as its title. */
async function titleOf(pdf: OpenPdf): Promise<unknown> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  return (info as { Title?: unknown }).Title;
}

/**
 * Reads a PDF.
 *
 * @param path the path as it was given, for messages
 * @param bytes the whole file
 * @param step called before each page
 * @throws ReadError (by rejection) when it is encrypted, damaged, too large, or holds no text
 */
export async function readPdf(path: string, bytes: Uint8Array, step: () => void = () => {}): Promise<PlainContents> {
  const pdf = await openPdf(bytes).catch((error: unknown) => {
    throw asPdfError(path, error);
  });
  try {
    const { pages, damaged, empty } = await readPages(pdf, path, step);
    if (damaged.length === pages.length) throw asPdfError(path, null);
    if (damaged.length + empty.length === pages.length) throw noText(path, pages.length);
    const body = bodySize(pages);
    const leftOut = furniture(pages);
    const items = joinContinued(
      paragraphsOf(
        pages.map((page) => flowOf(page, leftOut)),
        body,
      ),
    );
    const { text, regions, lines } = compose(items, pageOfLines(pages));
    const warnings = [
      ...pagesThat(damaged, 'is damaged and was passed over', 'are damaged and were passed over'),
      ...pagesThat(empty, 'holds no text that could be read', 'hold no text that could be read'),
    ];
    return {
      text,
      regions,
      title: toldTitle(await titleOf(pdf), text),
      date: null,
      warnings,
      places: placeTable(lines, pages),
    };
  } finally {
    await pdf.loadingTask.destroy();
  }
}
