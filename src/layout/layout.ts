/** The layout room: decoded text in, blocks of sentences out. */
import type { Region, TextDocument } from '../read/text-document.js';
import { type LineGroup, type Role, readBlocks, roleOf } from './blocks.js';
import { cleanText } from './clean.js';
import { type Line, readLines } from './lines.js';
import { type Sentence, splitSentences } from './sentences.js';

export interface Block {
  readonly role: Role;
  readonly sentences: readonly Sentence[];
}

/** What layout needs of a document. */
export type LaidDocument = Pick<TextDocument, 'text' | 'regions'>;

/** The lines of a paragraph as one, with the blanks at its ends left out; null when there is nothing in it. */
function paragraphLine(text: string, start: number, end: number): Line | null {
  const lines = [...readLines(text, start, end)];
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return null;
  const width = lines.reduce((sum, line) => sum + line.width, 0);
  return { ...first, end: last.end, width };
}

/** The groups of lines that a region holds; a table holds none. */
function* groupsOf(text: string, region: Region): Generator<LineGroup> {
  if (region.kind === 'table') return;
  if (region.kind === 'lines') {
    yield* readBlocks(text, region.start, region.end);
    return;
  }
  const line = paragraphLine(text, region.start, region.end);
  if (line === null) return;
  const looks = roleOf(text, [line]);
  if (region.kind === 'paragraph') yield { role: looks, lines: [line] };
  else if (region.kind === 'heading') yield { role: looks === 'masthead' ? looks : 'heading', lines: [line] };
  else yield { role: 'body', lines: [line] };
}

/**
 * Undoes the page layout of a document. Lines are joined to paragraphs; paragraphs that the format marks stay as they
 * are; tables are passed over, since they have a room of their own.
 *
 * @param document decoded text, byte order mark removed, and its regions
 * @returns blocks in text order; offsets in their sentences are UTF-16 offsets into the text
 */
export function* layout({ text, regions }: LaidDocument): Generator<Block> {
  for (const region of regions) {
    for (const group of groupsOf(text, region)) {
      const sentences = splitSentences(cleanText(text, group), group.role);
      if (sentences.length > 0) yield { role: group.role, sentences };
    }
  }
}

/** The blocks of a text that is nothing but lines. */
export function layoutText(text: string): Generator<Block> {
  return layout({ text, regions: [{ kind: 'lines', start: 0, end: text.length }] });
}
