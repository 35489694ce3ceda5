/** What of a page belongs to its article and stands outside of the element that holds it: title, day, a table's title. */
import { pattern } from '../../../grammars/pattern.js';
import pages from '../../../grammars/zh/lexicon/pages.json' with { type: 'json' };
import type { PageBlock } from './blocks.js';
import { namesSite, type PageHead } from './head.js';
import { dayIn } from './page-date.js';
import { attribute } from './tree.js';

/** Blocks above the article among which a heading may be its title, and the day may stand without a title. */
const NEAR = 12;
/** Blocks above the article among which its title, as the head of the page has it, may stand. */
const FAR = 60;
/** Blocks below the article that may tell the day. */
const BELOW = 8;
/** A longer line tells more than a day and where a text comes from. */
const LONGEST_DATE_LINE = 120;
const LONGEST_FOOT = 60;
const DATE_FOOT = pattern`${pages.dateLabels}|^[【（(［[](?:19|20)\d\d`;
/** A shorter text may begin a title by chance. */
const LEAST_TITLE = 6;
const BEHIND_TITLE = /^[\s\-_|｜│︱—–·,，:：(（【[]/u;

export const compact = (text: string): string => text.replace(/\s+/g, '');

/** A text that the title begins with is the title when it is this much of it; less is a kicker or a section of the site. */
const MOST_OF_TITLE = 0.6;
/** A longer title is looked at to here. */
const LONGEST_TITLE = 500;

/** Whether a block is the title that the head of the page has, perhaps with more behind it there. */
export function isTitleOf({ title, fullTitle }: Pick<PageHead, 'title' | 'fullTitle'>): (block: PageBlock) => boolean {
  const key = compact(title ?? '');
  const full = fullTitle.slice(0, LONGEST_TITLE);
  const beginnings = new Set<string>();
  for (let at = 1; at < full.length; at++)
    if (BEHIND_TITLE.test(full.slice(at))) beginnings.add(compact(full.slice(0, at)));
  return ({ kind, text }) => {
    if (kind === 'table' || key === '') return false;
    const own = compact(text);
    return (
      own === key ||
      own === compact(full) ||
      (own.length >= Math.max(LEAST_TITLE, MOST_OF_TITLE * key.length) && beginnings.has(own))
    );
  };
}

/** A heading whose element's name says that it is a headline. */
const HEADLINE_NAME = /title|headline|tit(?![a-z])/i;
const LONGEST_HEADLINE = 60;
/** A headline that only its name tells stands at most so many blocks above the day or the text. */
const CLOSE = 4;

const isNamedHeadline = ({ parent }: PageBlock): boolean =>
  parent !== null && ['class', 'id'].some((name) => HEADLINE_NAME.test(attribute(parent, name)));

/** Whether a block may be the headline of a page whose own title does not stand on it. */
function isHeadline(block: PageBlock, siteOnly: boolean, isClose: boolean): boolean {
  const { kind, level, text, linked } = block;
  if (kind === 'heading' && level === 1) return true;
  if (linked > 0 || text.length < LEAST_TITLE || text.length > LONGEST_HEADLINE || dayIn(text) !== null) return false;
  return kind === 'heading'
    ? siteOnly || (isClose && isNamedHeadline(block))
    : siteOnly && kind === 'paragraph' && !/[。：:，；>]/.test(text);
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

/** A table of a few cells above an article holds its day and who wrote it. */
const FEW_CELLS = 4;
const asLine = (block: PageBlock): PageBlock =>
  block.kind === 'table' && block.cells.length <= FEW_CELLS
    ? {
        ...block,
        kind: 'paragraph',
        text: block.cells
          .map(({ lines }) => lines.join('').trim())
          .join(' ')
          .trim(),
        cells: [],
      }
    : block;

/** Sentences between the headline and the article are its summary or its first words. */
const LEAST_LEAD = 40;
const isLead = ({ kind, text, linked }: PageBlock): boolean =>
  kind === 'paragraph' && linked === 0 && text.length >= LEAST_LEAD && /。/.test(text);
/** A summary that repeats the text stands among its first blocks, with other words before it. */
const FIRST_BLOCKS = 20;
const repeats = ({ text }: PageBlock, beginning: string): boolean => beginning.includes(compact(text).slice(12, 32));

/** Where the title stands among the blocks above an article; -1 when it does not. */
function titleIn(before: readonly PageBlock[], near: number, head: PageHead): number {
  const named = before.findLastIndex(isTitleOf(head));
  const siteOnly = namesSite(head.title);
  // The name of the site at the top of the page is no title, unless it is set as one.
  if (named >= 0 && (!siteOnly || before[named]?.kind === 'heading' || isNamedHeadline(before[named] as PageBlock)))
    return named;
  const dated = before.findIndex((block, i) => i >= near && isDateLine(block));
  const end = dated < 0 ? before.length : dated;
  const headline = before.findLastIndex(
    (block, i) => i >= near && i < end && isHeadline(block, siteOnly, i >= end - CLOSE),
  );
  return headline >= 0 ? headline : named;
}

/** `浏览次数：2168`, `约 2200 字`, `预计阅读 5 分钟`: what is counted of a page is none of its numbers. */
const COUNTS = pattern`
  ${pages.readings}\s*[:：]?\s*\d[\d,]*\s*${pages.readingUnits}?|\d[\d,]*\s*${pages.times}${pages.readings}
  |${pages.approximately}?\s*\d[\d,]*\s*${pages.characters}(?=\s|$)`;
const ALL_COUNTS = new RegExp(COUNTS.source, `${COUNTS.flags}g`);

/** A line without what is counted of the page. */
const withoutCounts = (block: PageBlock): PageBlock => ({
  ...block,
  text: block.text.replace(ALL_COUNTS, '').replace(/(?:\s|[|·,])+$/u, ''),
});

/** What stands above an article and belongs to it. */
export interface Above {
  readonly title: PageBlock | null;
  readonly date: PageBlock | null;
  /** In the order of the page; title and date are among them. */
  readonly blocks: readonly PageBlock[];
}

/**
 * The title, the line with the date and the first words that stand before the article on the page.
 *
 * @param page all blocks of the page
 * @param article its own blocks
 */
export function aboveArticle(page: readonly PageBlock[], article: readonly PageBlock[], head: PageHead): Above {
  const [first] = article;
  const start = first === undefined ? -1 : page.findIndex(sameAs(first));
  const before = page.slice(Math.max(0, start - FAR), Math.max(0, start)).map(asLine);
  const near = Math.max(0, before.length - NEAR);
  const at = titleIn(before, near, head);
  const title = before[at] ?? null;
  const dated = before.findIndex((block, i) => i > (at < 0 ? near - 1 : at) && isDateLine(block));
  const date = dated < 0 ? null : withoutCounts(before[dated] as PageBlock);
  if (date) before[dated] = date;
  const isNamed = title !== null && isTitleOf(head)(title);
  const beginning = compact(
    article
      .slice(0, FIRST_BLOCKS)
      .map(({ text }) => text)
      .join(''),
  );
  const isFirst = (block: PageBlock, i: number): boolean =>
    isNamed && i > at && isLead(block) && !repeats(block, beginning);
  const own = before.filter((block, i) => i === at || block === date || isFirst(block, i));
  const last = before.at(-1);
  const ofTable = first?.kind === 'table' && last && !own.includes(last) && isTableLine(last) ? [last] : [];
  return { title, date, blocks: [...own, ...ofTable] };
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
    .find((block) => isDateLine(block) && block.text.length <= LONGEST_FOOT && DATE_FOOT.test(block.text));
  return dated ?? null;
}
