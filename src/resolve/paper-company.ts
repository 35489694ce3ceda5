/** The company that a paper of analysts is about, by its name and the code of its stock at the head: `云帆股份(600999.SH)`. */
import { unicodePattern } from '../../grammars/pattern.js';
import companies from '../../grammars/zh/lexicon/companies.json' with { type: 'json' };
import { fold } from '../layout/fold.js';
import { documents } from './lexicon.js';
import { type HeadSentence, onlyOne } from './reporters.js';

/** How much of a document its first page may be, and how many lines name whom it is about. */
const FIRST_PAGE = 2_000;
const LINES = 16;

/** The code of a stock with its exchange: `600999.SH`, `00999.HK`. */
const STOCK = /(?:\d{6}\.(?:SH|SZ|BJ|SS)|\d{4,5}\.HK|[A-Z]{1,5}\.(?:US|N|O|OQ))(?![A-Za-z\d])/u;
const STOCKS = new RegExp(String.raw`(?<![\d.A-Za-z])${STOCK.source}`, 'gu');
const COVERED = new RegExp(
  unicodePattern`
    (?<![\p{Script=Han}A-Za-z])(?!${documents.shareMarkets}|${documents.indexNames})
    (\p{Script=Han}[\p{Script=Han}A-Za-z]{1,8})(?:-[A-Z]{1,2})?\s?（?${STOCK}`,
  'gu',
);
/** A line of its own, or what begins or ends one: no title of a study that a sentence or an agenda names. */
const PAPER = unicodePattern`^[^\p{L}\d]*${documents.researchPapers}(?:[^，。；！？、]{0,24})$|^[^，。；！？、]{0,12}${documents.researchHouses}${documents.researchPapers}[^\p{L}\d]*$`;

const KNOWN: ReadonlySet<string> = new Set(companies);
/** `云帆股份600999.SH` */
const NAMED = unicodePattern`^(\p{Script=Han}[\p{Script=Han}A-Za-z-]{1,9})${STOCK}$`;
/** `股票代码` before a code names nobody. */
const CODE_NAME = unicodePattern`${documents.codeNames}$`;
/** Those who write about others. */
const HOUSE = unicodePattern`${documents.researchHouses}`;

const firstLines = (text: string): string =>
  fold(text.slice(0, FIRST_PAGE))
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, LINES)
    .join('\n');

/** Whether the first lines of a document say that it is a paper of those who write about others. */
export const isResearchPaper = (text: string): boolean =>
  firstLines(text)
    .split('\n')
    .some((line) => PAPER.test(line.replace(/\s+/gu, '')));

/**
 * The one company that the first lines of a document name with its code on an exchange.
 *
 * @param text the document's text
 * @returns null for none, or several
 */
export const coveredCompany = (text: string): string | null =>
  onlyOne(Array.from(firstLines(text).matchAll(COVERED), (hit) => hit[1] as string));

/**
 * The one company that a heading names alone, or with its code, where the head of a document tells the code of one stock,
 * perhaps in a box beside.
 *
 * @param head the first sentences of the document
 * @returns null for none, or several
 */
export function ratedCompany(head: readonly HeadSentence[]): string | null {
  const codes = head.flatMap(({ folded }) => Array.from(folded.matchAll(STOCKS), ([code]) => code));
  if (onlyOne(codes) === null) return null;
  const headings = head.filter(({ role }) => role !== 'body').map(({ folded }) => folded.replace(/\s+/gu, ''));
  const names = headings.flatMap((text) => NAMED.exec(text)?.[1] ?? (KNOWN.has(text) && !HOUSE.test(text) ? text : []));
  return onlyOne(names.filter((name) => !CODE_NAME.test(name)));
}
