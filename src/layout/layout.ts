/** The layout room: decoded text in, blocks of sentences out. */
import type { Cell, Region, TextDocument } from '../read/text-document.js';
import { type LineGroup, type Role, readBlocks, roleOf } from './blocks.js';
import { proseCells } from './cell-prose.js';
import { simplify } from './characters/variants.js';
import { cleanText } from './clean.js';
import { readLines } from './lines.js';
import { type Sentence, splitSentences } from './sentences.js';

export interface Block {
  readonly role: Role;
  readonly sentences: readonly Sentence[];
  /** A blank line parts it from what stands before it. */
  readonly apart?: boolean;
}

/** What layout needs of a document. */
export type LaidDocument = Pick<TextDocument, 'text' | 'regions'>;

/** The groups of lines that a region holds; of a table those of its cells of sentences. */
function* groupsOf(text: string, region: Region, prose: readonly Cell[]): Generator<LineGroup> {
  if (region.kind === 'table') {
    for (const { start, end } of prose) yield { role: 'body', lines: [...readLines(text, start, end)] };
    return;
  }
  if (region.kind === 'lines') {
    yield* readBlocks(text, region.start, region.end);
    return;
  }
  // Lines within a paragraph are how it was printed; they belong together.
  const lines = [...readLines(text, region.start, region.end)];
  if (lines.length === 0) return;
  const looks = roleOf(text, lines);
  if (region.kind === 'paragraph') yield { role: looks, lines };
  else if (region.kind === 'heading') yield { role: looks === 'masthead' ? looks : 'heading', lines };
  else yield { role: 'body', lines };
}

/** The cells of a region that hold sentences. */
const proseIn = (text: string, region: Region | undefined): readonly Cell[] =>
  region?.kind === 'table' ? proseCells(text, region.cells) : [];

/** A caption as the heading that it is over a table whose cells hold sentences: it tells their time. */
const asHeading = (region: Region, isOverProse: boolean): Region =>
  isOverProse && region.kind === 'caption' ? { kind: 'heading', start: region.start, end: region.end } : region;

/**
 * Undoes the page layout of a document. Lines are joined to paragraphs; paragraphs that the format marks stay as they
 * are; tables have a room of their own, but for cells that hold sentences.
 *
 * @param document decoded text, byte order mark removed, and its regions
 * @returns blocks in text order; offsets in their sentences are UTF-16 offsets into the text
 */
export function* layout({ text, regions }: LaidDocument): Generator<Block> {
  // What a line begins and ends with is asked of simplified characters; the sentences keep those of the text.
  const plain = simplify(text);
  let prose = proseIn(plain, regions[0]);
  for (const [i, region] of regions.entries()) {
    const next = proseIn(plain, regions[i + 1]);
    for (const group of groupsOf(plain, asHeading(region, next.length > 0), prose)) {
      const sentences = splitSentences(cleanText(text, group), group.role);
      const apart = (group.lines[0]?.blanksBefore ?? 0) > 0;
      if (sentences.length > 0) yield { role: group.role, sentences, ...(apart ? { apart } : {}) };
    }
    prose = next;
  }
}

/** The blocks of a text that is nothing but lines. */
export function layoutText(text: string): Generator<Block> {
  return layout({ text, regions: [{ kind: 'lines', start: 0, end: text.length }] });
}
