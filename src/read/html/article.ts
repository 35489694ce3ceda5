/** The article of a page: the element with the most running text that is not links. */
import { type PageBlock, parentOf } from './blocks.js';
import type { Element } from './tree.js';
import { isNamedBody } from './visible.js';

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

/** Headings that lead to other articles hold the beginnings of those. */
const TEASER = 0.3;
const CUT_OFF = /(?:\.{3}|…)$/;

/** How much a block speaks for being part of an article. */
function weightOf({ kind, text, linked, cells }: PageBlock): number {
  if (kind === 'table') {
    const numbers = cells.filter(({ lines }) => /\d/.test(lines.join(''))).length;
    return Math.min(numbers, 200) * 4;
  }
  const own = text.length - linked;
  if (own < SHORT) return 0;
  const stops = text.match(STOPS)?.length ?? 0;
  const weight = stops === 0 ? own / 4 : own * (own / text.length) + 8 * stops;
  return kind === 'heading' && CUT_OFF.test(text) ? TEASER * weight : weight;
}

/** The nearest element that may be an article. */
export function holderOf(element: Element | null): Element | null {
  let at = element;
  for (let i = 0; at && PARTS.has(at.tagName) && i < 12; i++) at = parentOf(at);
  return at;
}

/** Elements that hold a paragraph as often as they hold an article. */
const PLAIN: ReadonlySet<string> = new Set(['div', 'section']);

/**
 * Elements that are paragraphs whatever their names: each holds one block, and stands beside others that do.
 *
 * @param blocks those that speak for an article
 */
function paragraphsOf(blocks: readonly PageBlock[]): ReadonlySet<Element> {
  const counts = new Map<Element, number>();
  for (const { parent } of blocks)
    if (parent && PLAIN.has(parent.tagName)) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  const alone = [...counts].flatMap(([element, count]) => (count === 1 ? [element] : []));
  const beside = new Map<Element, number>();
  for (const element of alone) {
    const outer = parentOf(element);
    if (outer) beside.set(outer, (beside.get(outer) ?? 0) + 1);
  }
  return new Set(alone.filter((element) => (beside.get(parentOf(element) as Element) ?? 0) > 1));
}

/** Elements above the one with the most text that are looked at. */
const CLIMB = 8;

/** The element that is named as the one of the text, around the one with the most text in it. */
function namedBody(best: Element): Element {
  let at = parentOf(best);
  for (let i = 0; at && i < CLIMB; i++) {
    if (isNamedBody(at)) return at;
    at = parentOf(at);
  }
  return best;
}

/**
 * Finds the article.
 *
 * @param blocks the blocks of the page
 * @returns the element that holds it; null when no element stands out
 */
export function articleOf(blocks: readonly PageBlock[]): Element | null {
  const scores = new Map<Element, number>();
  const paragraphs = paragraphsOf(blocks.filter((block) => block.kind !== 'table' && weightOf(block) > 0));
  for (const block of blocks) {
    const weight = weightOf(block);
    if (weight === 0) continue;
    const { parent } = block;
    let element = holderOf(parent && paragraphs.has(parent) ? parentOf(parent) : parent);
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
  return best === null ? null : namedBody(best);
}
