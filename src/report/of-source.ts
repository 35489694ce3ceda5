/** What a report shows of a document as it was read: its text, its pages, its headings and tables. */
import type { TextDocument } from '../read/text-document.js';
import type { DocumentBody } from './data.js';

/** Where pages begin: at the first line that is printed on each. */
function pagesOf({ text, places }: TextDocument): DocumentBody['pages'] {
  const pages: [number, number][] = [];
  if (places === null) return pages;
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    const page = end > start ? places(start, end)?.page : undefined;
    if (page !== undefined && page !== pages.at(-1)?.[1]) pages.push([start, page]);
    start = end + 1;
  }
  return pages;
}

/**
 * The part of a document that a report shows.
 *
 * @param source the document as it was read
 */
export function shownOf(source: TextDocument): Pick<DocumentBody, 'text' | 'pages' | 'regions'> {
  const regions = source.regions.flatMap(({ kind, start, end }) =>
    kind === 'heading' || kind === 'table' ? [[kind, start, end] as const] : [],
  );
  return { text: source.text, pages: pagesOf(source), regions };
}
