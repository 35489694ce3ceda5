/** Web pages: the article with its title and date, or the whole page. */

import { parse } from 'parse5';
import { pattern } from '../../../grammars/pattern.js';
import pages from '../../../grammars/zh/lexicon/pages.json' with { type: 'json' };
import particles from '../../../grammars/zh/lexicon/particles.json' with { type: 'json' };
import { decodeText } from '../decode.js';
import { type BuiltContents, type DocumentBuilder, documentBuilder } from '../document-builder.js';
import { isOwnPage, OWN_PAGE } from '../own-output.js';
import type { ReadOptions } from '../reader.js';
import { articleOf } from './article.js';
import { blocksOf, type PageBlock } from './blocks.js';
import { DAY, dayIn, declaredEncoding, headOf } from './head.js';
import { OTHER_ARTICLES } from './visible.js';

/** Blocks between the title and the article that may hold the date. */
const HEAD_BLOCKS = 12;

const compact = (text: string): string => text.replace(/\s+/g, '');

/** The blocks of the article, up to where other articles are listed. */
function withoutOthers(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const end = blocks.findIndex(
    ({ text, kind }, i) => i > 0 && kind !== 'table' && text.length < 60 && OTHER_ARTICLES.test(text),
  );
  return end < 0 ? blocks : blocks.slice(0, end);
}

/** The line that says where on the site one is. */
const WHERE = pattern`^${pages.you}?${pages.now}?${pages.located}?${particles.genitive}?${pages.position}${particles.is}?[:：]`;

/** Lists of links between paragraphs lead elsewhere. */
const isLinkList = ({ kind, text, linked }: PageBlock): boolean =>
  kind === 'paragraph' &&
  (WHERE.test(text) || (linked > 0 && linked >= 0.8 * compact(text).length && !/[。；]/.test(text)));

/** The line of a table's title or unit, outside of the element that holds the table. */
const TABLE_LINE = pattern`${pages.tableNouns}|${pages.units}\s*[:：]`;
const LONGEST_TABLE_LINE = 120;
const isTableLine = ({ kind, text, linked }: PageBlock): boolean =>
  kind !== 'table' && linked === 0 && text.length <= LONGEST_TABLE_LINE && TABLE_LINE.test(text);

/** The title and the line with the date that stand before the article on the page. */
function aboveArticle(page: readonly PageBlock[], first: PageBlock | undefined, title: string | null): PageBlock[] {
  const start =
    first === undefined ? -1 : page.findIndex(({ text, parent }) => text === first.text && parent === first.parent);
  const before = page.slice(Math.max(0, start - HEAD_BLOCKS), Math.max(0, start));
  const key = compact(title ?? '');
  const isTitle = ({ kind, level, text }: PageBlock): boolean =>
    (kind === 'heading' && level === 1) || (key !== '' && compact(text) === key);
  const at = before.findLastIndex(isTitle);
  const found = at < 0 ? before : before.slice(at);
  const dated = found.find((block) => block.text.length < 120 && DAY.test(block.text));
  const own = [...(at < 0 ? [] : [before[at] as PageBlock]), ...(dated && dated !== before[at] ? [dated] : [])];
  const last = before.at(-1);
  return first?.kind === 'table' && last && !own.includes(last) && isTableLine(last) ? [...own, last] : own;
}

function add(builder: DocumentBuilder, { kind, text, level, cells }: PageBlock): void {
  if (kind === 'table') builder.table(cells);
  else if (kind === 'heading') builder.paragraph('heading', text, level ?? 2);
  else builder.paragraph(kind, text);
}

/**
 * Reads a page. Scripts, hidden text, navigation and lists of other articles stay out; the article is the part with the
 * most running text, unless the whole page is asked for.
 *
 * @throws ReadError when the bytes are no text
 */
export function readHtml(path: string, bytes: Uint8Array, { encoding, wholePage = false }: ReadOptions): BuiltContents {
  const { text, warnings } = decodeText(path, bytes, declaredEncoding(bytes), encoding);
  if (isOwnPage(text)) return documentBuilder().contents({ warnings: [...warnings, OWN_PAGE] });
  const page = parse(text);
  const head = headOf(page);
  const all = blocksOf(page, wholePage);
  const builder = documentBuilder();
  const root = wholePage ? null : articleOf(all);
  const article = root === null ? all : withoutOthers(blocksOf(root, false)).filter((block) => !isLinkList(block));
  const above = root === null ? [] : aboveArticle(all, article[0], head.title);
  const shown = above.length > 0 ? above : article.slice(0, 3);
  const key = compact(head.title ?? '');
  const hasTitle = shown.some(
    ({ kind, level, text: own }) => (kind === 'heading' && level === 1) || compact(own) === key,
  );
  if (!wholePage && head.title !== null && !hasTitle) builder.paragraph('heading', head.title, 1);
  for (const block of above)
    add(builder, compact(block.text) === key ? { ...block, kind: 'heading', level: 1 } : block);
  for (const block of article) add(builder, block);
  const date = head.date ?? above.map((block) => dayIn(block.text)).find((day) => day !== null) ?? null;
  const heading = shown.find(({ kind, level }) => kind === 'heading' && level === 1)?.text ?? null;
  return builder.contents({ title: heading ?? head.title, date, warnings });
}
