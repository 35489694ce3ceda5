/** The account that a note of a company's report is about, by its headings, for numbers that name none: `合计` below `余额`. */
import { unicodePattern } from '../../../grammars/pattern.js';
import words from '../../../grammars/zh/lexicon/table-accounts.json' with { type: 'json' };

/** `27、应付职工薪酬`, `按欠款方归集的期末余额前五名的其他应收款情况`: the account stands at the end. */
const ACCOUNT = unicodePattern`(${words.accounts})(?:${words.genitive}?(?:${words.tails}))*[:：]?$`;
/** `按款项性质分类`: how the table is laid out, and not what it is of. */
const LAYOUT = unicodePattern`${words.layouts}`;
/** Longer lines tell something else. */
const LONGEST = 40;

/**
 * The account that the lines above a table name, the nearest first; the empty text where the nearest that says what the table
 * is of names none.
 *
 * @param lines its title, then the headings that it stands under; folded, without blanks
 */
export function accountOf(lines: readonly string[]): string {
  for (const line of lines) {
    const account = line.length <= LONGEST ? ACCOUNT.exec(line)?.[1] : undefined;
    if (account !== undefined) return account;
    if (line !== '' && !LAYOUT.test(line)) return '';
  }
  return '';
}

const BARE = unicodePattern`^${words.bare}$`;
const UNSAID = unicodePattern`^${words.unsaid}$`;
/**
 * An indicator that says only which side of an account its number is, with the account: `应付职工薪酬余额`.
 *
 * @param indicator what headings and label say; null for nothing
 * @param account what the note is about
 */
export function ofAccount(indicator: string | null, account: string): string | null {
  if (account === '' || (indicator && !BARE.test(indicator))) return indicator;
  return !indicator || UNSAID.test(indicator) ? account : account + indicator;
}
