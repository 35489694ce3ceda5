/** The date of a text or of one of its articles, where no format tells it: from its head, its foot, or its years. */

import { simplify } from '../layout/characters/variants.js';
import type { Block } from '../layout/layout.js';
import type { DocumentDate } from './calendar.js';
import { closingDate, datelineOf, headDate } from './document-date.js';
import { documentYear, yearOfDateline } from './document-year.js';
import { countsByRepublic, inCommonYears } from './republic.js';

/** The text of a block. */
export const blockText = ({ sentences }: Block): string => sentences.map(({ folded }) => folded).join('');

/** The text of some blocks, each in a line of its own. */
export const textOf = (blocks: readonly Block[]): string => blocks.map(blockText).join('\n');

/**
 * The date of a text whose head has none: of its first line, its last, else told by the years that it writes.
 *
 * @param head its first blocks
 * @param source the whole text
 */
export function textDate(head: readonly Block[], source: string): DocumentDate | null {
  const dateline = datelineOf(head);
  if (dateline?.year) return { ...dateline, year: dateline.year };
  const closing = closingDate(source);
  if (closing) return closing;
  const text = simplify(source);
  const year = documentYear(text) ?? (countsByRepublic(source) ? documentYear(inCommonYears(text)) : null);
  if (year === null) return null;
  if (dateline === null) return { year, month: null, day: null, inferred: true };
  const { month, day } = dateline;
  const told = yearOfDateline(text, year, month);
  // A year that what is told goes beyond is known for sure.
  return told > year ? { year: told, month, day } : { year, month, day, inferred: true };
}

/**
 * The date of an article that is not the first of its text.
 *
 * @param text the date of the text: an article that tells but the day of its report is of the same year
 * @param given whether that date was given with the text: it holds for articles that tell none
 */
export function articleDate(article: readonly Block[], text: DocumentDate | null, given = false): DocumentDate | null {
  const own = headDate(article) ?? textDate(article, textOf(article));
  const dateline = datelineOf(article);
  // A day without a year is of the text's own, where that is known: what years it tells may be long past.
  const isOfText = dateline !== null && text !== null && !text.inferred;
  if (own !== null && !(own.inferred && (given || isOfText))) return own;
  if (dateline === null || text === null) return given ? text : null;
  return { year: text.year, month: dateline.month, day: dateline.day };
}
