/** Tables of what portfolios, strategies and factors have earned: `年化收益`, `夏普比率`, `最大回撤`; each row is about one of them. */
import { unicodePattern } from '../../../grammars/pattern.js';
import nouns from '../../../grammars/zh/lexicon/table-nouns.json' with { type: 'json' };
import { isMeasure } from '../roles/measure.js';
import { headingNoun } from '../roles/noun.js';
import { isSum } from '../roles/sum.js';
import { isTime } from '../roles/time-words.js';
import type { TableNumber } from '../table-number.js';
import type { HeadingNames } from './headings.js';

const PERFORMANCE = unicodePattern`
  ^\p{Script=Han}{0,8}${nouns.performance}$|(?<![A-Za-z])${nouns.performanceSigns}(?:${nouns.performanceTails})?$`;
/** Whether a heading is of how well a portfolio did, or a factor foretold. */
const isPerformance = (text: string): boolean => PERFORMANCE.test(text);

/** So many headings of the kind, and so much of all, that a table is of portfolios. */
const LEAST = 2;
const MOST_OF = 0.5;

const innerOf = ({ headings }: TableNumber): string => headings.at(-1)?.text ?? '';

/** Whether the rows of a table are portfolios, strategies or factors. */
export function arePortfolios(numbers: readonly TableNumber[]): boolean {
  const texts = new Set(numbers.map(innerOf));
  const found = [...texts].filter(isPerformance);
  return found.length >= LEAST && found.length >= MOST_OF * texts.size;
}

/** What the headings of a number of such a table say; null where they tell no performance. */
export function performanceNames({ headings }: TableNumber): HeadingNames | null {
  const measure = headings.at(-1)?.text ?? '';
  if (!isPerformance(measure)) return null;
  const group = headings
    .slice(0, -1)
    .map(({ text }) => headingNoun(text) || text)
    .filter((text) => text !== '' && !isTime(text) && !measure.includes(text));
  return { measure, group: group.join('') };
}

/** The portfolio that a row is about, with what it is a part of; null where its label is none. */
export function portfolioOf({ label, outer }: TableNumber): string | null {
  if (label === null || label.text === '' || isTime(label.text) || isSum(label.text) || isMeasure(label.text))
    return null;
  const around = outer.map(({ text }) => text).filter((text) => text !== '' && !isTime(text) && text !== label.text);
  return [...around.toReversed(), label.text].join('');
}
