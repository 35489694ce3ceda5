/** What of a page belongs to its article and stands outside of the element that holds it: title, day, a table's title. */
import { pattern } from '../../../grammars/pattern.js';
import pages from '../../../grammars/zh/lexicon/pages.json' with { type: 'json' };
import type { PageBlock } from './blocks.js';
import type { PageHead } from './head.js';
import { dayIn } from './page-date.js';

/** Blocks above the article among which a heading may be its title, and the day may stand without a title. */
const NEAR = 12;
/** Blocks above the article among which its title, as the head of the page has it, may stand. */
const FAR = 60;
/** Blocks below the article that may tell the day. */
const BELOW = 8;
/** A longer line tells more than a day and where a text comes from. */
const LONGEST_DATE_LINE = 120;
const LONGEST_FOOT = 60;
const DATE_LABEL = pattern`${pages.dateLabels}`;
/** A shorter text may begin a title by chance. */
const LEAST_TITLE = 6;
const BEHIND_TITLE = /^[\s\-_|｜—–·,，:：(（【[]/u;

export const compact = (text: string): string => text.replace(/\s+/g, '');

/** Whether a block is the title that the head of the page has, perhaps with more behind it there. */
export function isTitleOf({ title, fullTitle }: Pick<PageHead, 'title' | 'fullTitle'>): (block: PageBlock) => boolean {
  const key = compact(title ?? '');
  const full = compact(fullTitle);
  return ({ kind, text }) => {
    if (kind === 'table' || key === '') return false;
    const own = compact(text);
    if (own === key) return true;
    return own.length >= LEAST_TITLE && full.startsWith(own) && BEHIND_TITLE.test(full.slice(own.length));
  };
}

/** Whether a block is a short line with a day. */
export const isDateLine = ({ kind, text }: PageBlock): boolean =>
  kind !== 'table' && text.length < LONGEST_DATE_LINE && dayIn(text) !== null;

/** Whether a block is a day with what belongs to it, and no caption or sentence with a day in it. */
export const isBareDateLine = (block: PageBlock): boolean =>
  isDateLine(block) && block.text.length <= LONGEST_FOOT && !/[。，！？；]/.test(block.text);

const sameAs =
  (block: PageBlock) =>
  ({ kind, text, parent }: PageBlock): boolean =>
    kind === block.kind && text === block.text && parent === block.parent;

/** The line of a table's title or unit, outside of the element that holds the table. */
const TABLE_LINE = pattern`${pages.tableNouns}|${pages.units}\s*[:：]`;
const LONGEST_TABLE_LINE = 120;
const isTableLine = ({ kind, text, linked }: PageBlock): boolean =>
  kind !== 'table' && linked === 0 && text.length <= LONGEST_TABLE_LINE && TABLE_LINE.test(text);

/**
 * The title and the line with the date that stand before the article on the page.
 *
 * @param page all blocks of the page
 * @param first the article's first block
 */
export function aboveArticle(page: readonly PageBlock[], first: PageBlock | undefined, head: PageHead): PageBlock[] {
  const start = first === undefined ? -1 : page.findIndex(sameAs(first));
  const before = page.slice(Math.max(0, start - FAR), Math.max(0, start));
  const near = Math.max(0, before.length - NEAR);
  const named = before.findLastIndex(isTitleOf(head));
  const at =
    named >= 0 ? named : before.findLastIndex(({ kind, level }, i) => i >= near && kind === 'heading' && level === 1);
  const dated = before.slice(at < 0 ? near : at).find(isDateLine);
  const own = [...(at < 0 ? [] : [before[at] as PageBlock]), ...(dated && dated !== before[at] ? [dated] : [])];
  const last = before.at(-1);
  return first?.kind === 'table' && last && !own.includes(last) && isTableLine(last) ? [...own, last] : own;
}

/**
 * The line below the article that tells its day.
 *
 * @param page all blocks of the page
 * @param last the article's last block
 */
export function belowArticle(page: readonly PageBlock[], last: PageBlock | undefined): PageBlock | null {
  const end = last === undefined ? -1 : page.findLastIndex(sameAs(last));
  if (end < 0) return null;
  const dated = page
    .slice(end + 1, end + 1 + BELOW)
    .find((block) => isDateLine(block) && block.text.length <= LONGEST_FOOT && DATE_LABEL.test(block.text));
  return dated ?? null;
}
