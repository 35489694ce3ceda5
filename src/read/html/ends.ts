/** Where an article ends: what is listed, said about the page or offered below its last sentence is no part of it. */
import { pattern } from '../../../grammars/pattern.js';
import pages from '../../../grammars/zh/lexicon/pages.json' with { type: 'json' };
import particles from '../../../grammars/zh/lexicon/particles.json' with { type: 'json' };
import { holderOf } from './article.js';
import type { PageBlock } from './blocks.js';

const compact = (text: string): string => text.replace(/\s+/g, '');

/** Headings under which other articles are listed. */
const OTHER_ARTICLES = pattern`^[\s【[「《>»|◆●■※★▼►▶]*${pages.otherArticles}[\s】\]」》:：>»|]*(?:$|[:：])`;
/** A longer block is no heading. */
const LONGEST_HEADING = 60;

/** The line that says where on the site one is. */
const WHERE = pattern`^${pages.you}?${pages.now}?${pages.located}?${particles.genitive}?${pages.position}${particles.is}?[:：]`;
const SENTENCE = /[。；！？]/;
/** Of a list of links so much is links. */
const MOSTLY = 0.8;

/** Lists of links between paragraphs lead elsewhere. */
const isLinkList = ({ kind, text, linked }: PageBlock): boolean =>
  kind === 'paragraph' &&
  (WHERE.test(text) || (linked > 0 && linked >= MOSTLY * compact(text).length && !/[。；]/.test(text)));

/** The length of a block's running text that is not links. */
const runningIn = ({ kind, text, linked }: PageBlock): number =>
  kind === 'paragraph' && SENTENCE.test(text) ? text.length - linked : kind === 'table' ? 100 : 0;

/** What is said of an article below it: who edited it, whose it is, what one may do with it. */
const ABOUT = pattern`^[\s（(【[*＊◎■●·]*(?:${pages.editorKinds}?${pages.editorRoles}\s*[:：/|]|${pages.aboutArticle})`;
const LONGEST_ABOUT = 300;
/** Blocks at the end that are looked at. */
const MOST_ABOUT = 30;

const isAbout = ({ kind, text }: PageBlock): boolean =>
  kind !== 'table' && text.length <= LONGEST_ABOUT && ABOUT.test(text);

/** An inset lists fewer other articles. */
const LONGEST_INSET = 12;

/** Whether a heading of other articles stands on an inset: the text that it stands in goes on behind the list. */
function isInset(blocks: readonly PageBlock[], at: number, before: number, after: number): boolean {
  if (after > before) return true;
  let next = at + 1;
  const most = Math.min(blocks.length, at + LONGEST_INSET);
  while (next < most && isLinkList(blocks[next] as PageBlock)) next++;
  const [heading, going, then] = [blocks[at], blocks[next], blocks[next + 1]];
  if (!heading || !going || next === at + 1 || runningIn(going) === 0 || isAbout(going)) return false;
  return holderOf(heading.parent) === holderOf(going.parent) && (then === undefined || runningIn(then) > 0);
}

/** The blocks up to where other articles are listed. */
function withoutOthers(blocks: readonly PageBlock[]): PageBlock[] {
  const all = blocks.reduce((sum, block) => sum + runningIn(block), 0);
  const kept: PageBlock[] = [];
  let before = 0;
  for (const [at, block] of blocks.entries()) {
    const isHeading = block.kind !== 'table' && block.text.length < LONGEST_HEADING && OTHER_ARTICLES.test(block.text);
    if (!isHeading) kept.push(block);
    else if (at > 0 && !isInset(blocks, at, before, all - before)) break;
    before += runningIn(block);
  }
  return kept;
}

/**
 * The blocks of an article without what stands between and below its text: lists of links, other articles, notes of the
 * editors.
 *
 * @param blocks the blocks of the element that holds the article
 */
export function ownBlocks(blocks: readonly PageBlock[]): PageBlock[] {
  const own = withoutOthers(blocks).filter((block) => !isLinkList(block));
  for (let i = 0; i < MOST_ABOUT && own.length > 1 && isAbout(own.at(-1) as PageBlock); i++) own.pop();
  return own;
}
