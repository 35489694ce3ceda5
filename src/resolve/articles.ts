/** The articles of a text that holds several, each of a day of its own: digests, files of cuttings. */

import { pattern } from '../../grammars/pattern.js';
import type { Block } from '../layout/layout.js';
import { datelineOf, headDate } from './document-date.js';
import { documents, numerals, particles, reports } from './lexicon.js';
import { blockText } from './text-date.js';

/** How many lines of title may stand above the line that dates an article. */
const TITLE_LINES = 3;
/** A longer heading is no byline. */
const LONGEST_BYLINE = 60;
/** A shorter heading is that of a section: a headline tells something. */
const LEAST_HEADLINE = 10;
/** Less text than this is a title that was taken for text, or a line of who wrote it. */
const LEAST_TEXT = 50;
/** At most this part of the blocks of a text stands behind a blank line where blank lines part its articles. */
const MOST_APART = 0.4;

/** `某报记者 王某（2012.01.11 09:57）`, `来源：某网 2012年3月1日`. */
const BYLINE = pattern`${documents.creditLabels}|${reports.reporter}`;
const SECTION = pattern`
  ^(?:${numerals.counting}{1,3}、|（${numerals.counting}{1,3}）|${particles.ordinal}(?:${numerals.counting}|\d){1,3}${documents.divisions}
  |\d{1,2}(?:[、．]|\.(?!\d))|(?:${documents.notesBehind})(?:\d|[：:]))`;

/** How a block tells the day of an article: in a line of its own, or as the dateline that its first sentence opens with. */
type Dated = 'line' | 'dateline' | null;

function datedBy(block: Block): Dated {
  if (block.role === 'body') return datelineOf([block]) === null ? null : 'dateline';
  if (block.role === 'heading') {
    const text = blockText(block);
    if (text.length > LONGEST_BYLINE || !BYLINE.test(text)) return null;
  }
  return headDate([block]) === null ? null : 'line';
}

/** Where the title above a day begins. */
function titleAbove(blocks: readonly Block[], at: number, from: number): number {
  let start = at;
  while (start > from && at - start < TITLE_LINES && blocks[start]?.apart !== true) {
    if (blocks[start - 1]?.role !== 'heading') break;
    start--;
  }
  return start;
}

/** Whether a day stands under the article that it is the day of. */
function isFoot(blocks: readonly Block[], at: number): boolean {
  const next = blocks[at + 1];
  return blocks[at]?.apart !== true && (next === undefined || next.apart === true || next.role === 'heading');
}

/** Whether the blocks between two places tell something: more than a title that was taken for text. */
type Tells = (from: number, to: number, parted: boolean) => boolean;

function tellsOf(blocks: readonly Block[]): Tells {
  const bodies = [0];
  const long = [0];
  for (const block of blocks) {
    const isBody = block.role === 'body';
    bodies.push((bodies.at(-1) as number) + (isBody ? 1 : 0));
    long.push((long.at(-1) as number) + (isBody && blockText(block).length >= LEAST_TEXT ? 1 : 0));
  }
  const among = (counts: readonly number[], from: number, to: number): number =>
    (counts[to] as number) - (counts[from] as number);
  return (from, to, parted) => among(bodies, from, to) > 1 || (parted && among(long, from, to) > 0);
}

/** Where articles with a day of their own begin; the first one is not counted. */
function datedStarts(blocks: readonly Block[], tells: Tells): number[] {
  const dated = blocks.map(datedBy);
  /** Where the blank line or the line with a day behind each block stands. */
  const ends: number[] = [];
  let end = blocks.length;
  for (let at = blocks.length - 1; at >= 0; at--) {
    ends[at] = end;
    if (dated[at] === 'line' || blocks[at]?.apart === true) end = at;
  }
  const starts: number[] = [];
  let from = 0;
  blocks.forEach((block, at) => {
    if (dated[at] === null) return;
    const start = titleAbove(blocks, at, from);
    const parted = start < at || block.apart === true;
    const begins = parted || (dated[at] === 'line' && !isFoot(blocks, at));
    if (!begins || !tells(from, start, parted) || !tells(at, ends[at] as number, parted)) return;
    starts.push(start);
    from = at;
  });
  return starts;
}

/** `一、基本情况`, `历史沿革`, `注：…`: what a blank line parts is a section of one text, or notes on it. */
const isSection = (block: Block): boolean => {
  const text = blockText(block);
  return SECTION.test(text) || (block.role === 'heading' && text.length < LEAST_HEADLINE);
};

const REPORT = pattern`${documents.governmentReports}`;

/** `2023年统计公报`: what blank lines part in a report are its sections. */
const isReport = ([first]: readonly Block[]): boolean =>
  first !== undefined && first.role !== 'body' && REPORT.test(blockText(first));

/** How many blocks at the head of a text may name its report. */
const REPORT_HEAD = 6;
const COMPANY_REPORT = pattern`${documents.companyReports}${documents.reportTails}?(?:（[^（）]{1,12}）)?$`;

/** `2024年年度报告`: a report of a company is one text, though days and names stand below its accounts. */
const isCompanyReport = (blocks: readonly Block[]): boolean =>
  blocks.slice(0, REPORT_HEAD).some((block) => block.role !== 'body' && COMPANY_REPORT.test(blockText(block)));

/** Where blank lines part articles, each with a day or not: where they are few, and every article with a day is behind one. */
function partedStarts(blocks: readonly Block[], dated: readonly number[], tells: Tells): number[] {
  const apart = blocks.flatMap((block, at) => (at > 0 && block.apart === true ? [at] : []));
  if (apart.length > MOST_APART * blocks.length || (dated.length === 0 && isReport(blocks))) return [];
  const parts = new Set(apart);
  if (!dated.every((at) => parts.has(at))) return [];
  const own = new Set(dated);
  const isOwn = (at: number, i: number): boolean =>
    !isSection(blocks[at] as Block) && tells(at, apart[i + 1] ?? blocks.length, true);
  const starts = apart.filter((at, i) => own.has(at) || isOwn(at, i));
  // What tells nothing stands above what follows it.
  return starts.filter((at, i) => tells(starts[i - 1] ?? 0, at, true));
}

/**
 * Cuts a text into its articles, where it holds several.
 *
 * @param blocks the blocks of a text
 */
export function articlesOf(blocks: readonly Block[]): (readonly Block[])[] {
  if (isCompanyReport(blocks)) return [blocks];
  const tells = tellsOf(blocks);
  const dated = datedStarts(blocks, tells);
  const parted = partedStarts(blocks, dated, tells);
  const starts = parted.length > 0 ? parted : dated;
  return [0, ...starts].map((start, i) => blocks.slice(start, starts[i]));
}
