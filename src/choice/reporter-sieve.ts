/**
 * Whose a number of a company's report is that the weights would give to somebody named far off: in `公司汽车内饰面料销售量达到2101万米`
 * and `2009年末资产总额较上年末增长19.6%` the company that reports, not the country that a page before spoke of.
 */
import { isOwnCompany } from './antecedent.js';
import type { Candidate } from './candidate.js';
import type { DocumentModel } from './document-model.js';
import { term } from './feature.js';
import { couldKeepBooks, isOwnMeasure } from './qualifiers.js';
import type { ReadSentence } from './sentence.js';
import type { Sifted } from './sifted.js';

/**
 * The index of the company that reports, where the likeliest candidate stands in another sentence and this one speaks of the
 * company, or of books, which no place keeps; -1 elsewhere.
 *
 * @param asked the claim and its candidates
 * @param best the index of the likeliest
 * @param document what is known of the document
 */
export function reporterOver(
  { candidates, claim }: Sifted,
  best: number,
  { current, lexicon, reporter }: DocumentModel,
): number {
  const { text, span } = candidates[best] as Candidate;
  if (reporter === null || current === null || text === null || span?.sentence === current) return -1;
  const isBookkeeper = couldKeepBooks(text, lexicon) && !isCommon(text, lexicon);
  const ofBooks = isOwnMeasure(claim.indicator ?? '') && !isBookkeeper;
  if (!ofBooks && !speaksOfOwn(current, claim.start)) return -1;
  return candidates.findIndex((one) => one.text === reporter);
}

/** Whether a text ends with a noun for a sort of things and is no name: `关税摩擦驱动厂商`. */
function isCommon(text: string, lexicon: DocumentModel['lexicon']): boolean {
  const { isEntity, sort } = lexicon.classOf(text);
  return !isEntity && sort !== NO_SORT;
}

const NO_SORT = term('-');

/** Whether a sentence speaks of 公司 or 发行人 before a number. */
const speaksOfOwn = ({ words }: ReadSentence, claim: number): boolean =>
  words.some(({ text, end }) => end <= claim && isOwnCompany(text));
