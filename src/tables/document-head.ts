/** What the head of a document tells its tables: the title, and the place that stands above it. */
import type { Block } from '../layout/layout.js';
import { entityAtHead } from '../resolve/entities.js';
import type { Words } from '../resolve/words.js';

/** The first heading of a document whose format tells no title. */
export const titleAbove = (head: readonly Block[]): string | null =>
  head.slice(0, 4).find(({ role }) => role === 'heading')?.sentences[0]?.folded ?? null;

/** A place that stands alone above the title: the first line of a bulletin. */
export function placeAbove(head: readonly Block[], words: Words): string | null {
  for (const { role, sentences } of head) {
    const text = sentences[0]?.folded ?? '';
    const entity = role === 'heading' ? entityAtHead(text, words) : null;
    if (entity?.kind === 'place' && entity.length === text.length) return entity.text;
  }
  return null;
}
