/** The company that a paper of analysts rates: its short name alone in a heading, and the code of its stock in a box beside. */
import { unicodePattern } from '../../grammars/pattern.js';
import companies from '../../grammars/zh/lexicon/companies.json' with { type: 'json' };
import { documents } from './lexicon.js';

const KNOWN: ReadonlySet<string> = new Set(companies);
/** The code of a stock with its exchange: `600999.SH`, `00999.HK`. */
const CODE = /(?<![\d.A-Za-z])(?:\d{6}\.(?:SH|SZ|BJ|SS)|\d{4,5}\.HK|[A-Z]{1,5}\.(?:US|N|O|OQ))(?![A-Za-z\d])/gu;
/** `云帆股份600999.SH` */
const NAMED = new RegExp(
  String.raw`^(\p{Script=Han}[\p{Script=Han}A-Za-z-]{1,9})${CODE.source.replace(/^\(\?<!.*?\)/u, '')}$`,
  'u',
);
/** `股票代码` before a code names nobody. */
const CODE_NAME = unicodePattern`${documents.codeNames}$`;
/** Those who write about others. */
const HOUSE = unicodePattern`${documents.researchHouses}`;

/**
 * The company that a paper is about: the one that a heading names alone, where its head tells the code of one stock.
 *
 * @param head the first sentences of the document
 * @returns null for none, or several
 */
export function ratedCompany(head: readonly { readonly role: string; readonly folded: string }[]): string | null {
  const lines = head.map(({ role, folded }) => ({ role, text: folded.replace(/\s+/gu, '') }));
  const codes = new Set(head.flatMap(({ folded }) => Array.from(folded.matchAll(CODE), ([code]) => code)));
  if (codes.size !== 1) return null;
  const headings = lines.filter(({ role }) => role !== 'body').map(({ text }) => text);
  const names = headings.flatMap((text) => NAMED.exec(text)?.[1] ?? (KNOWN.has(text) && !HOUSE.test(text) ? text : []));
  const [name, ...others] = new Set(names.filter((one) => !CODE_NAME.test(one)));
  return name !== undefined && others.length === 0 ? name : null;
}
