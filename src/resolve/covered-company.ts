/** The listed company that a research paper covers, by its name and code on the first page: `云帆股份(600999.SH)`. */

import { unicodePattern } from '../../grammars/pattern.js';
import { fold } from '../layout/fold.js';
import { documents } from './lexicon.js';

/** How much of a document its first page may be, and how many lines name whom it is about. */
const FIRST_PAGE = 2_000;
const LINES = 16;
const COVERED = new RegExp(
  unicodePattern`
    (?<![\p{Script=Han}A-Za-z])(?!${documents.shareMarkets}|${documents.indexNames})(\p{Script=Han}[\p{Script=Han}A-Za-z]{1,8})(?:-[A-Z]{1,2})?\s?（?
    (?:\d{4,6}\.(?:SH|SZ|BJ|HK|SS)|[A-Z]{1,5}\.(?:US|N|O|OQ))(?![A-Za-z\d])`,
  'gu',
);
const PAPER = unicodePattern`${documents.researchPapers}`;

/** Whether the first lines of a document say that it is a paper of those who write about others. */
export const isResearchPaper = (text: string): boolean => PAPER.test(firstLines(text).replace(/\s+/gu, ''));

const firstLines = (text: string): string =>
  fold(text.slice(0, FIRST_PAGE))
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, LINES)
    .join('\n');

/**
 * The one company that the first lines of a document name with its code on an exchange.
 *
 * @param text the document's text
 * @returns null for none, or several
 */
export function coveredCompany(text: string): string | null {
  const names = new Set(Array.from(firstLines(text).matchAll(COVERED), (hit) => hit[1] as string));
  const [first, ...others] = names;
  return first !== undefined && others.length === 0 ? first : null;
}
