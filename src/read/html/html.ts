/** Web pages: the article with its title and date, or the whole page. */
import { parse } from 'parse5';
import { decodeText } from '../decode.js';
import { type BuiltContents, type DocumentBuilder, documentBuilder } from '../document-builder.js';
import { isOwnPage, OWN_PAGE } from '../own-output.js';
import type { ReadOptions } from '../reader.js';
import { aboveArticle, belowArticle, isBareDateLine, isTitleOf } from './above.js';
import { articleOf } from './article.js';
import { blocksOf, type PageBlock } from './blocks.js';
import { ownBlocks } from './ends.js';
import { declaredEncoding, headOf, type PageHead } from './head.js';
import { withoutNuls } from './nuls.js';
import { dayIn } from './page-date.js';

function add(builder: DocumentBuilder, { kind, text, level, cells }: PageBlock): void {
  if (kind === 'table') builder.table(cells);
  else if (kind === 'heading') builder.paragraph('heading', text, level ?? 2);
  else builder.paragraph(kind, text);
}

/** Blocks at the head of an article that may hold its title and its day, and at its end that may hold its day. */
const TITLE_BLOCKS = 3;
const DATE_BLOCKS = 6;

/** Pages tell days before this, of birth for one, but none was published then. */
const FIRST_PAGES = '1995';

/** The lines of an article that tell a day and nothing else. */
const ownDateLines = (article: readonly PageBlock[]): PageBlock[] =>
  [...article.slice(0, DATE_BLOCKS), ...article.slice(-TITLE_BLOCKS)].filter(
    (block) => isBareDateLine(block) && (dayIn(block.text) ?? '') >= FIRST_PAGES,
  );

const firstDay = ([first]: readonly PageBlock[]): string | null => (first === undefined ? null : dayIn(first.text));

/** A line that the page does not show as it stands: its title or its day, of which only its data tells. */
const told = (kind: 'heading' | 'paragraph', text: string): PageBlock => ({
  kind,
  text,
  level: kind === 'heading' ? 1 : null,
  linked: 0,
  parent: null,
  cells: [],
});

/** The article of a page, with its title and day. */
function readArticle(head: PageHead, all: readonly PageBlock[], article: readonly PageBlock[]): BuiltContents {
  const above = aboveArticle(all, article, head);
  const isNamed = isTitleOf(head);
  const isTitle = (block: PageBlock): boolean => (block.kind === 'heading' && block.level === 1) || isNamed(block);
  const shown = above.title ?? (above.blocks.length > 0 ? undefined : article.slice(0, TITLE_BLOCKS).find(isTitle));
  const dated = above.date ? [above.date] : [];
  const inText = ownDateLines(article);
  const hasDay = dated.length + inText.length > 0;
  const foot = hasDay ? null : belowArticle(all, article.at(-1));
  // What only the page's data tells, its reader sees all the same: scripts write it there.
  const data = hasDay || foot ? null : (head.date ?? head.dataDate);
  const unseen = data !== null && dayIn(shown?.text ?? head.title ?? '') === data ? null : data;
  const builder = documentBuilder();
  const day = unseen === null ? [] : [told('paragraph', unseen)];
  const titled = shown ? [] : head.title === null ? [] : [told('heading', head.title)];
  const lines = [...titled, ...above.blocks, ...article, ...(foot ? [foot] : [])];
  const behind = shown ? lines.indexOf(shown) + 1 : titled.length;
  for (const block of [...lines.slice(0, behind), ...day, ...lines.slice(behind)])
    add(builder, block === shown ? { ...block, kind: 'heading', level: block.level ?? 1 } : block);
  const date = head.date ?? firstDay(dated) ?? head.dataDate ?? firstDay(inText) ?? firstDay(foot ? [foot] : []);
  return builder.contents({ title: shown?.text ?? head.title, date: date ?? head.addressDate });
}

/** All that is visible of a page. */
function readWhole(head: PageHead, all: readonly PageBlock[]): BuiltContents {
  const builder = documentBuilder();
  for (const block of all) add(builder, block);
  const heading = all.slice(0, TITLE_BLOCKS).find(({ kind, level }) => kind === 'heading' && level === 1);
  return builder.contents({ title: heading?.text ?? head.title, date: head.date ?? head.dataDate ?? head.addressDate });
}

/**
 * Reads a page. Scripts, hidden text, navigation and lists of other articles stay out; the article is the part with the
 * most running text, unless the whole page is asked for.
 *
 * @throws ReadError when the bytes are no text
 */
export function readHtml(path: string, bytes: Uint8Array, { encoding, wholePage = false }: ReadOptions): BuiltContents {
  const { bytes: clean, taken } = withoutNuls(bytes);
  const { text, warnings } = decodeText(path, clean, declaredEncoding(clean), encoding);
  const notes = taken === 0 ? warnings : [`${taken} NUL ${taken === 1 ? 'byte' : 'bytes'}, left out`, ...warnings];
  if (isOwnPage(text)) return documentBuilder().contents({ warnings: [...notes, OWN_PAGE] });
  const page = parse(text);
  const head = headOf(page, text);
  const all = blocksOf(page, wholePage);
  const root = wholePage ? null : articleOf(all);
  const contents = wholePage
    ? readWhole(head, all)
    : readArticle(head, all, root === null ? all : ownBlocks(blocksOf(root, false)));
  return { ...contents, warnings: notes };
}
