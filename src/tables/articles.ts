/** The time that an article of a file of several sets for the tables in it: several bulletins, each of a year of its own. */

import { pattern } from '../../grammars/pattern.js';
import times from '../../grammars/zh/lexicon/table-times.json' with { type: 'json' };
import type { Block } from '../layout/layout.js';
import { articlesOf } from '../resolve/articles.js';
import type { DocumentDate } from '../resolve/calendar.js';
import { enterBlock } from '../resolve/headings.js';
import { initialState } from '../resolve/state.js';
import { articleDate, blockText } from '../resolve/text-date.js';
import type { Words as Vocabulary } from '../resolve/words.js';
import { titleAbove } from './document-head.js';

/** What an article tells of the tables that stand in it. */
export interface ArticleTime {
  /** Where it begins. */
  readonly start: number;
  readonly document: DocumentDate | null;
  readonly period: string;
  readonly title: string | null;
}

/** How many blocks may stand before the first sentence of an article. */
const OPENING = 8;
/** `2022年是…的一年。`, `2022年，全市…`: the year that an article's text opens with, no month of it. */
const OPENING_YEAR = pattern`^((?:19|20)\d\d)${times.year}(?!\d|${times.yearEdges})`;

/** The year that the first sentence of an article opens with, where it is the one before its day, or of it. */
function openingYear(article: readonly Block[], day: DocumentDate | null): string | null {
  const body = article.slice(0, OPENING).find(({ role }) => role === 'body');
  const year = body === undefined ? undefined : OPENING_YEAR.exec(blockText(body))?.[1];
  if (year === undefined || day === null || day.inferred) return null;
  return day.year - Number(year) <= 1 && day.year >= Number(year) ? year : null;
}

/**
 * The articles of a file behind its first that say themselves what time they are about, in their order.
 *
 * @param blocks the blocks of the file
 * @param file its day, and whether that was given with it
 */
export function articleTimes(
  blocks: readonly Block[],
  {
    document,
    given,
    words,
  }: { readonly document: DocumentDate | null; readonly given: boolean; readonly words: Vocabulary },
): readonly ArticleTime[] {
  return articlesOf(blocks)
    .slice(1)
    .flatMap((article) => {
      const day = articleDate(article, document, given);
      const state = initialState();
      // A heading behind the first sentence is that of a section.
      const first = article.slice(0, OPENING).findIndex(({ role }) => role === 'body');
      for (const block of article.slice(0, Math.max(0, first))) enterBlock(block, state, { document: day, words });
      const period = state.title ?? openingYear(article, day);
      const start = article[0]?.sentences[0]?.offsetAt(0);
      if (period === null || start === undefined) return [];
      return [{ start, document: day, period, title: state.title === null ? null : titleAbove(article) }];
    });
}
