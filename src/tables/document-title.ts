/** What a document's title, or the heading of a section, says of the tables that have no title of their own. */
import { fold } from '../layout/fold.js';
import type { TextDocument } from '../read/text-document.js';
import type { Words as Vocabulary } from '../resolve/words.js';
import { isYearbook } from './roles/line.js';
import { isKnown } from './roles/piece.js';
import { titleNoun } from './roles/title.js';
import { namedAtHead } from './roles/whose.js';
import { isSectionLine, type Surroundings } from './surroundings.js';

const compact = (text: string): string => fold(text).replace(/\s+/gu, '');

/** Whether a title only names whom the document is about. */
const isOnlyAName = (title: string, words: Vocabulary): boolean => namedAtHead(title, words) === title;

/**
 * The title of a table that has none: the nearest heading above that says what is measured, else the document's title, unless
 * that is the heading of a section. A yearbook's says nothing.
 *
 * @param document its text and regions
 * @param title the document's title, where its format tells it
 * @param words the vocabulary
 */
export function titleFor(
  { text, regions }: Pick<TextDocument, 'text' | 'regions'>,
  title: string | null,
  words: Vocabulary,
): (above: Surroundings) => string {
  const isSaying = title !== null && !isYearbook(title) && !isSectionLine(title) && !isOnlyAName(compact(title), words);
  const own = isSaying ? title : '';
  const isHeading = regions.some(
    ({ kind, start, end }) => kind === 'heading' && compact(text.slice(start, end)) === compact(own),
  );
  return ({ headings }) => {
    const known = headings.find((heading) => isKnown(titleNoun(heading), words));
    const isElsewhere = isHeading && headings.length > 0 && !headings.includes(compact(own));
    return known ?? (isElsewhere ? '' : own);
  };
}
