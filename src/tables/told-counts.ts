/**
 * What whole numbers count where nothing of their table tells it, by the text around it: `瑞华和兴华分别为105家和87家` above
 * cells `105` and `87`. A number of few digits may be the same by chance: several are needed, or words of its cell beside it.
 */
import type { Mention } from '../../grammars/zh/grammar.js';
import { fold } from '../layout/fold.js';
import { isSum } from './roles/sum.js';
import type { TableNumber } from './table-number.js';
import type { TableUnit } from './table-unit.js';
import type { Parse } from './units.js';

/** How much of the text before and behind a table is looked at. */
const BEFORE = 700;
const BEHIND = 300;
/** Words of a cell stand no further before its number. */
const BESIDE = 24;
/** How sure it is, by the digits of a number; that its label or heading stands beside it; that it is a sum. */
const BY_DIGITS = [0, 0, 0.5, 1, 2];
const BY_WORDS = 1;
const BY_SUM = 0.5;
/** How sure it must be. */
const ENOUGH = 1.5;

/** Where the text tells a number. */
interface Told {
  readonly unit: TableUnit;
  readonly before: string;
}

/** The whole numbers that a text tells with a classifier, by their digits; those that it tells otherwise as well are null. */
function countsIn(text: string, mentions: readonly Mention[], counts: Map<string, Told | null>): void {
  for (const mention of mentions) {
    if (mention.type !== 'figure' || mention.high !== null || mention.numeral !== 'arabic') continue;
    const digits = /^\d[\d,]*(?=\p{Script=Han}|\s*\p{Script=Han})/u.exec(text.slice(mention.start, mention.end))?.[0];
    if (digits === undefined || mention.bound !== 'exact') continue;
    const { kind, code } = mention.unit;
    const bare = digits.replaceAll(',', '');
    const isCount = kind === 'classifier' && code !== null && text.slice(mention.start, mention.end).endsWith(code);
    const other = counts.get(bare);
    const unit: TableUnit = { unit: mention.unit, exponent: 0 };
    const isSame = other === undefined || (other !== null && other.unit.unit.code === code);
    counts.set(
      bare,
      isCount && isSame ? { unit, before: text.slice(Math.max(0, mention.start - BESIDE), mention.start) } : null,
    );
  }
}

/** Words of a label or heading that a text may repeat. */
const isSaid = (words: string, before: string): boolean => {
  const bare = words.replace(/（[^（）]*）$/u, '');
  return bare.length > 1 && before.includes(bare);
};

/** How sure the text makes it that a number is a count. */
function sureness({ label, headings }: TableNumber, digits: string, { before }: Told): number {
  const ofDigits = BY_DIGITS[Math.min(digits.length, BY_DIGITS.length - 1)] as number;
  const words = [label?.text ?? '', ...headings.map(({ text }) => text)];
  const isOfSum = label === null || isSum(label.text);
  return ofDigits + (words.some((one) => isSaid(one, before)) ? BY_WORDS : 0) + (isOfSum ? BY_SUM : 0);
}

/**
 * By column, what its numbers count; nothing for those of which the text does not tell it.
 *
 * @param text the document's text
 * @param start where the table begins
 * @param numbers the numbers of the table
 * @param parse the grammar
 */
export function toldCounts(
  text: string,
  start: number,
  numbers: readonly TableNumber[],
  parse: Parse,
): ReadonlyMap<number, TableUnit> {
  const end = Math.max(start, ...numbers.map(({ cell }) => cell.cell.end));
  const counts = new Map<string, Told | null>();
  for (const piece of [text.slice(Math.max(0, start - BEFORE), start), text.slice(end, end + BEHIND)]) {
    const folded = fold(piece).replace(/(?<!\n)\n(?!\n)/gu, ' ');
    countsIn(folded, parse(folded), counts);
  }
  const found = new Map<number, { readonly unit: TableUnit; sure: number } | null>();
  const seen = new Set<string>();
  for (const number of numbers) {
    const digits = number.cell.text.replaceAll(',', '');
    const told = /^\d+$/.test(digits) ? counts.get(digits) : null;
    const { column } = number.cell.cell;
    if (told === null || told === undefined || seen.has(`${column} ${digits}`)) continue;
    seen.add(`${column} ${digits}`);
    const sure = sureness(number, digits, told);
    const other = found.get(column);
    if (other === undefined) found.set(column, { unit: told.unit, sure });
    else if (other !== null && other.unit.unit.code === told.unit.unit.code) other.sure += sure;
    else found.set(column, null);
  }
  return new Map(
    [...found].flatMap(([column, one]) => (one !== null && one.sure >= ENOUGH ? [[column, one.unit] as const] : [])),
  );
}
