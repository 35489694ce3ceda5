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
const WITHIN = 14;

/** What is known of whose report is read. */
export interface Reporter {
  /** The company that a line of the head names alone. */
  readonly named: string | null;
  /** A line of the head is the title of a company's report. */
  readonly reports: boolean;
  /** What follows names others. */
  readonly closed: boolean;
}

export const NO_REPORTER: Reporter = { named: null, reports: false, closed: false };

/** The company whose report it is; null where the head does not say both. */
export const reporterIn = ({ named, reports }: Reporter): string | null => (reports ? named : null);

/** A sentence of the head. */
export interface HeadSentence {
  readonly role: string;
  readonly folded: string;
}

/**
 * Takes note of a sentence.
 *
 * @param known what is known so far
 * @param sentence the sentence
 * @param read how many sentences stand before it
 */
export function noteReporter(known: Reporter, { role, folded }: HeadSentence, read: number): Reporter {
  if (read > WITHIN) return known;
  const text = folded.replace(/\s+/gu, '');
  const closed = known.closed || SPONSOR.test(text);
  const named = known.named ?? (closed ? null : (NAMED.exec(text)?.[1] ?? null));
  const reports = (role === 'body' ? REPORTS_ALONE : REPORTS).test(text);
  return { named, reports: known.reports || reports, closed };
}

/** The company whose report a document is, by its first sentences. */
export const reporterOf = (head: readonly HeadSentence[]): string | null =>
  reporterIn(head.reduce((known, sentence, read) => noteReporter(known, sentence, read), NO_REPORTER));
