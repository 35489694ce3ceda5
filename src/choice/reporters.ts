/** Whose report a document is: `云帆股份有限公司` above `2024年年度报告`. What such a report calls 公司 is that company. */

import { unicodePattern } from '../../grammars/pattern.js';
import phraseWords from '../../grammars/zh/lexicon/phrase-words.json' with { type: 'json' };
import { calendar } from '../resolve/lexicon.js';
import type { ReadSentence } from './sentence.js';

const NAME = /\p{Script=Han}[\p{Script=Han}A-Za-z（）]{3,28}?/u;
const REPORT = unicodePattern`(?:\d{4}(?:[—～~-]\d{4})?${calendar.year}?)?(?:${phraseWords.reportParts})*${phraseWords.companyReports}`;
const NAMED = unicodePattern`^(${NAME}${phraseWords.legalForms}）?)(?:${REPORT})?(?:（[^（）]{1,12}）)?$`;
const REPORTS = unicodePattern`${REPORT}(?:（[^（）]{1,12}）)?$`;
/** Where the title of a report stands: among so many sentences. */
const WITHIN = 10;

/** What is known of whose report is read. */
export interface Reporter {
  /** The company that a line of the head names alone. */
  readonly named: string | null;
  /** A line of the head is the title of a company's report. */
  readonly reports: boolean;
}

export const NO_REPORTER: Reporter = { named: null, reports: false };

/** The company whose report it is; null where the head does not say both. */
export const reporterIn = ({ named, reports }: Reporter): string | null => (reports ? named : null);

/**
 * Takes note of a sentence.
 *
 * @param known what is known so far
 * @param sentence the sentence
 * @param read how many sentences stand before it
 */
export function noteReporter(known: Reporter, { role, folded }: ReadSentence, read: number): Reporter {
  if (role === 'body' || read > WITHIN) return known;
  const text = folded.replace(/\s+/gu, '');
  const named = known.named ?? NAMED.exec(text)?.[1] ?? null;
  return { named, reports: known.reports || REPORTS.test(text) };
}
