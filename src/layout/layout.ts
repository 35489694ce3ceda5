/** The layout room: decoded text in, blocks of sentences out. */
import { type Role, readBlocks } from './blocks.js';
import { cleanText } from './clean.js';
import { type Sentence, splitSentences } from './sentences.js';

export interface Block {
  readonly role: Role;
  readonly sentences: readonly Sentence[];
}

/**
 * Undoes the page layout of a text.
 *
 * @param text decoded text, byte order mark removed
 * @returns blocks in text order; offsets in their sentences are UTF-16 offsets into `text`
 */
export function* layout(text: string): Generator<Block> {
  for (const group of readBlocks(text)) {
    const sentences = splitSentences(cleanText(text, group), group.role);
    if (sentences.length > 0) yield { role: group.role, sentences };
  }
}
