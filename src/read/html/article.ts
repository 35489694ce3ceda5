/** The article of a page: the element with the most running text that is not links. */
import { type PageBlock, parentOf } from './blocks.js';
import type { Element } from './tree.js';

/** Elements above a paragraph that its text speaks for, and how much. */
const SHARES = [1, 0.6, 0.3, 0.15, 0.08] as const;
/** A paragraph with fewer characters says little. */
const SHORT = 12;
const STOPS = /[，。；！？：、,.;]/g;

/** Elements that are parts of a paragraph or list and never an article. */
const PARTS: ReadonlySet<string> = new Set([
  'p',
  'li',
  'ul',
  'ol',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'tr',
  'tbody',
  'table',
  'dl',
  'dd',
  'dt',
]);

/** How much a block speaks for being part of an article. */
function weightOf({ kind, text, linked, cells }: PageBlock): number {
  if (kind === 'table') {
    const numbers = cells.filter(({ lines }) => /\d/.test(lines.join(''))).length;
    return Math.min(numbers, 200) * 4;
  }
  const own = text.length - linked;
  if (own < SHORT) return 0;
  const stops = text.match(STOPS)?.length ?? 0;
  return stops === 0 ? own / 4 : (own * (own / text.length)) ** 1 + 8 * stops;
}

/** The nearest element that may be an article. */
export function holderOf(element: Element | null): Element | null {
  let at = element;
  for (let i = 0; at && PARTS.has(at.tagName) && i < 12; i++) at = parentOf(at);
  return at;
}

/**
 * Finds the article.
 *
 * @param blocks the blocks of the page
 * @returns the element that holds it; null when no element stands out
 */
export function articleOf(blocks: readonly PageBlock[]): Element | null {
  const scores = new Map<Element, number>();
  for (const block of blocks) {
    const weight = weightOf(block);
    if (weight === 0) continue;
    let element = holderOf(block.parent);
    for (const share of SHARES) {
      if (element === null || element.tagName === 'html') break;
      scores.set(element, (scores.get(element) ?? 0) + weight * share);
      element = parentOf(element);
    }
  }
  let best: Element | null = null;
  let most = 0;
  for (const [element, score] of scores) {
    if (score > most) {
      best = element;
      most = score;
    }
  }
  return best;
}
