/** Whose report a document is: `云帆股份有限公司` above `2024年年度报告`. What such a report calls 公司 is that company. */

import { unicodePattern } from '../../grammars/pattern.js';
import phraseWords from '../../grammars/zh/lexicon/phrase-words.json' with { type: 'json' };
import { calendar } from './lexicon.js';

const NAME = /\p{Script=Han}[\p{Script=Han}A-Za-z（）]{3,28}?/u;
const REPORT = unicodePattern`(?:\d{4}(?:[—～~-]\d{4})?${calendar.year}?)?(?:${phraseWords.reportParts})*${phraseWords.companyReports}`;
const NAMED = unicodePattern`^(${NAME}${phraseWords.legalForms}）?)(?:${REPORT}${phraseWords.reportTails}?)?(?:（[^（）]{1,12}）)?$`;
const REPORTS = unicodePattern`${REPORT}${phraseWords.reportTails}?(?:（[^（）]{1,12}）)?$`;
/** The same, where nothing else stands in the line. */
const REPORTS_ALONE = unicodePattern`^${REPORT}${phraseWords.reportTails}?(?:（[^（）]{1,12}）)?$`;
/** Who brings the shares to the market stands below: `保荐人（主承销商）`. */
const SPONSOR = unicodePattern`${phraseWords.sponsors}`;
/** Where the title of a report stands: among so many sentences. */
const WITHIN = 20;

/** A sentence of the head. */
export interface HeadSentence {
  readonly role: string;
  readonly folded: string;
}

/**
 * The company whose report a document is: the first that a line of the head names alone, above those who bring it out, where
 * another line is the title of a report.
 *
 * @param head the first sentences of the document
 * @returns null where the head does not say both
 */
export function reporterOf(head: readonly HeadSentence[]): string | null {
  const lines = head.slice(0, WITHIN).map(({ role, folded }) => ({ role, text: folded.replace(/\s+/gu, '') }));
  const isTitle = lines.some(({ role, text }) => (role === 'body' ? REPORTS_ALONE : REPORTS).test(text));
  const sponsor = lines.findIndex(({ text }) => SPONSOR.test(text));
  const names = lines.slice(0, sponsor < 0 ? WITHIN : sponsor).map(({ text }) => NAMED.exec(text)?.[1] ?? null);
  return isTitle ? (names.find((name) => name !== null) ?? null) : null;
}
