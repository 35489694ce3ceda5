/** The unit of all statements that follow, as a sentence above them tells it: `以下财务报表货币单位为人民币元`. */
import { unicodePattern, wordsOf } from '../../grammars/pattern.js';
import words from '../../grammars/zh/lexicon/table-units.json' with { type: 'json' };
import { fold } from '../layout/fold.js';
import type { Region } from '../read/text-document.js';
import { goesWith, hasUnits } from './roles/unit-noun.js';
import type { TableUnit } from './table-unit.js';
import { type Parse, unitNamed } from './units.js';

/** A longer paragraph tells something else. */
const LONGEST = 200;
/** What the names of these units end with: most paragraphs hold none of it. */
const ENDS = [...new Set(wordsOf(words.moneyUnits).map((word) => word.slice(-1)))];
const TOLD = unicodePattern`${words.moneyUnits}${words.unitIs}(\p{Script=Han}{1,8}?)(?=[。；，（）\s]|$)`;
/** `所有金额均以新台币千元为单位`, `金额以人民币百万元列示`, `金额除每股盈余外，均以新台币千元为单位`. */
const SHOWN = unicodePattern`
  ${words.amounts}(?:${words.unless}[^，。；（）]{0,14}${words.excepted}[，,]?)?[^，。；（）]{0,4}${words.by}(\p{Script=Han}{1,8}?)${words.shownIn}(?=[。；，（）\s]|$)`;

/** `除特别注明外，金额单位为人民币百万元`: of all tables, where they say nothing else. */
const UNLESS = unicodePattern`${words.unless}[^，。；]{0,12}${words.excepted}`;

/** The sign of money before the first amount of a column, and before its sum. */
const MARK = /(?:^|[\t\n])[^\S\t\n]*\$\s*[\t\d(（]/u;
/**
 * Whether signs of money stand in a table: its numbers are amounts.
 *
 * @param table its text, with tabs between the cells
 */
export const isMoneyMarked = (table: string): boolean => MARK.test(table);

/**
 * Whether a number is told in the money of all tables: what it measures is money, or signs say that all of its table is.
 *
 * @param nouns what it measures
 * @param ofAll the unit of all tables
 * @param isMarked signs of money stand in its table
 */
export const isOfAllMoney = (nouns: readonly string[], ofAll: TableUnit, isMarked: boolean): boolean =>
  nouns.some((noun) => goesWith(ofAll.unit, noun)) || (isMarked && !nouns.some(hasUnits));

/** A unit that a paragraph tells, and of what. */
export interface ToldUnit {
  readonly unit: TableUnit;
  /** It holds for the money of all tables behind it, not of statements alone. */
  readonly isOfAll: boolean;
}

/**
 * The unit that a paragraph tells of the statements behind it; null for other paragraphs.
 *
 * @param text the document's text
 * @param region the paragraph
 * @param parse the grammar
 */
export function statementUnit(text: string, { start, end }: Region, parse: Parse): ToldUnit | null {
  if (end - start > LONGEST) return null;
  const paragraph = text.slice(start, end);
  if (!ENDS.some((sign) => paragraph.includes(sign))) return null;
  const plain = fold(paragraph).replace(/\s+/gu, '');
  const told = TOLD.exec(plain)?.[1] ?? SHOWN.exec(plain)?.[1];
  const unit = told === undefined ? null : unitNamed(told, parse);
  return unit?.unit.kind === 'currency' ? { unit, isOfAll: UNLESS.test(plain) } : null;
}
