/** Markdown: headings, paragraphs, items of lists and tables; code and HTML stay out. */
import { marked, type Token, type Tokens } from 'marked';
import { decodeText } from '../decode.js';
import {
  type BuiltContents,
  type DocumentBuilder,
  documentBuilder,
  type FlowingCell,
  placeCells,
} from '../document-builder.js';
import { isOwnHeader, OWN_RECORDS } from '../own-output.js';
import type { ReadOptions } from '../reader.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
};

const unescaped = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => ENTITIES[entity] ?? entity);

/** The words of inline tokens, without marks, pictures and HTML. */
function plain(tokens: readonly Token[]): string {
  let text = '';
  const stack: Token[] = [...tokens].reverse();
  for (let token = stack.pop(); token; token = stack.pop()) {
    if (token.type === 'html' || token.type === 'image') continue;
    if (token.type === 'br') text += '\n';
    else if ('tokens' in token && token.tokens) stack.push(...[...token.tokens].reverse());
    else if ('text' in token && typeof token.text === 'string') text += unescaped(token.text);
  }
  return text;
}

function tableCells({ header, rows }: Tokens.Table): FlowingCell[][] {
  return [header, ...rows].map((row, at) =>
    row.map(({ tokens }) => ({ rowSpan: 1, columnSpan: 1, header: at === 0, name: null, lines: [plain(tokens)] })),
  );
}

/** Adds the blocks of a document; lists and quotations are opened. */
function addBlocks(builder: DocumentBuilder, tokens: readonly Token[]): void {
  const stack: Token[] = [...tokens].reverse();
  for (let token = stack.pop(); token; token = stack.pop()) {
    if (token.type === 'heading') builder.paragraph('heading', plain(token.tokens ?? []), token.depth);
    else if (token.type === 'table') builder.table(placeCells(tableCells(token as Tokens.Table)));
    else if (token.type === 'list') {
      for (const item of (token as Tokens.List).items.toReversed()) stack.push(...[...item.tokens].reverse());
    } else if (token.type === 'blockquote') stack.push(...[...(token.tokens ?? [])].reverse());
    else if (token.type === 'paragraph' || token.type === 'text') {
      const inline = 'tokens' in token && token.tokens ? token.tokens : [token];
      // A line break in the source is none in the text.
      builder.paragraph(
        'paragraph',
        plain(inline).replace(/(?<=\p{Script=Han}|[，。；：、])\n(?=\p{Script=Han})/gu, ''),
      );
    }
  }
}

/** Front matter of site generators: its title and date. */
const FRONT_MATTER = /^---\r?\n([\s\S]{0,4000}?)\r?\n---\r?\n/;

/**
 * Reads a Markdown file.
 *
 * @throws ReadError when the bytes are no text
 */
export function readMarkdown(path: string, bytes: Uint8Array, { encoding }: ReadOptions): BuiltContents {
  const { text, warnings } = decodeText(path, bytes, null, encoding);
  const matter = FRONT_MATTER.exec(text);
  const field = (name: string): string | null =>
    new RegExp(`^${name}\\s*:\\s*["']?(.+?)["']?\\s*$`, 'im').exec(matter?.[1] ?? '')?.[1] ?? null;
  const tokens = marked.lexer(matter ? text.slice(matter[0].length) : text);
  const builder = documentBuilder();
  const [opening] = tokens.filter(({ type }) => type !== 'space');
  const header = opening?.type === 'table' ? (opening as Tokens.Table).header.map((cell) => plain(cell.tokens)) : [];
  if (isOwnHeader(`${header.join(',')},`)) return builder.contents({ warnings: [...warnings, OWN_RECORDS] });
  const title = field('title');
  if (title !== null) builder.paragraph('heading', title, 1);
  addBlocks(builder, tokens);
  const first = tokens.find((token) => token.type === 'heading');
  const date = /^\d{4}-\d{2}-\d{2}/.exec(field('date') ?? '')?.[0] ?? null;
  const heading = first && 'tokens' in first ? plain(first.tokens ?? []) : null;
  return builder.contents({ title: title ?? heading, date, warnings });
}
