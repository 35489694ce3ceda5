/** A page as blocks: paragraphs, headings, captions and tables, each with the element that holds it. */
import type { SourceCell } from '../document-builder.js';
import { cellsOf, isDataTable, isFormOfData } from './page-tables.js';
import { type Element, isElement, type Node, walk } from './tree.js';
import { isAround, isHidden } from './visible.js';

/** A stretch of a page. */
export interface PageBlock {
  readonly kind: 'paragraph' | 'heading' | 'caption' | 'table';
  readonly text: string;
  readonly level: number | null;
  /** How much of the text is links, in characters. */
  readonly linked: number;
  /** The element that it stands in. */
  readonly parent: Element | null;
  readonly cells: readonly SourceCell[];
}

/** Elements that end the paragraph before them and the one in them. */
const BLOCKS: ReadonlySet<string> = new Set(
  'address article blockquote body center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul caption'.split(
    ' ',
  ),
);

const collapse = (text: string): string => text.replace(/[ \t\n\r\f]+/g, ' ');

/** What is being put together. */
interface Open {
  text: string;
  linked: number;
  parent: Element | null;
}

const HEADING = /^h([1-6])$/;
/** Sentences as long as this are text, whatever size they are set in, but those that break off. */
const LONGEST_HEADING = 40;
const isSentence = (text: string): boolean =>
  text.length > LONGEST_HEADING && /[。；]/.test(text) && !text.endsWith('...') && !text.endsWith('…');

/** The blocks of a page as they are put together. */
interface Building {
  readonly blocks: PageBlock[];
  /** The elements that the open paragraph stands in. */
  readonly containers: Element[];
  open: Open;
}

const NOTHING: Open = { text: '', linked: 0, parent: null };

/** Ends the open paragraph. */
function flush(building: Building): void {
  const { blocks, containers, open } = building;
  building.open = { ...NOTHING };
  const text = open.text.replace(/^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/gu, '');
  if (text === '') return;
  const sized = containers.map(({ tagName }) => HEADING.exec(tagName)?.[1]).findLast((found) => found !== undefined);
  const level = isSentence(text) ? undefined : sized;
  const caption = containers.some(({ tagName }) => tagName === 'figcaption' || tagName === 'caption');
  blocks.push({
    kind: level !== undefined ? 'heading' : caption ? 'caption' : 'paragraph',
    text,
    level: level === undefined ? null : Number(level),
    linked: Math.min(open.linked, text.length),
    parent: containers.at(-1) ?? null,
    cells: [],
  });
}

/** A table with its caption. */
function* tableBlocks(element: Element): Generator<PageBlock> {
  const { cells, caption } = cellsOf(element);
  if (caption !== '') yield { kind: 'caption', text: caption, level: null, linked: 0, parent: element, cells: [] };
  yield { kind: 'table', text: '', level: null, linked: 0, parent: parentOf(element), cells };
}

/**
 * The blocks of what is in a node, in the order of the page.
 *
 * @param root the page or a part of it
 * @param whole keep what stands around the article
 */
export function blocksOf(root: Parameters<typeof walk>[0], whole: boolean): PageBlock[] {
  // A block right in the root stands in it as it does in the whole page.
  let outer = isElement(root as Node) ? (root as Element) : null;
  while (outer && !BLOCKS.has(outer.tagName)) outer = parentOf(outer);
  const building: Building = { blocks: [], containers: outer ? [outer] : [], open: { ...NOTHING } };
  let links = 0;
  walk(root, {
    open(element) {
      const { tagName } = element;
      if (isHidden(element) || (!whole && isAround(element) && !isFormOfData(element))) return false;
      const isTable = tagName === 'table' && isDataTable(element);
      if (tagName === 'br' || isTable) {
        flush(building);
        if (isTable) building.blocks.push(...tableBlocks(element));
        return false;
      }
      if (BLOCKS.has(tagName)) {
        flush(building);
        // A nested page would make a list as long as it is deep of each paragraph: the innermost are enough.
        building.containers.push(element);
      }
      if (tagName === 'a') links++;
      return true;
    },
    close(element) {
      if (BLOCKS.has(element.tagName)) {
        flush(building);
        building.containers.pop();
      }
      if (element.tagName === 'a') links--;
    },
    text(text) {
      const plain = collapse(text);
      building.open.text += plain;
      if (links > 0) building.open.linked += plain.trim().length;
    },
  });
  flush(building);
  return building.blocks;
}

/** The element that an element stands in. */
export function parentOf(element: Element): Element | null {
  const { parentNode } = element;
  return parentNode && isElement(parentNode as Node) ? (parentNode as Element) : null;
}
