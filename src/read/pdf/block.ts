/** What a page is made of: stretches of text and tables, and what is to be put in their order. */
import type { Box } from './box.js';
import type { Fragment, TextLine } from './lines.js';
import type { PageTable } from './table.js';

/** Lines that stand below each other in one column. */
export interface TextBlock {
  readonly kind: 'text';
  readonly lines: readonly TextLine[];
  /** Edges of the column. */
  readonly left: number;
  readonly right: number;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly table: PageTable;
}

export type Block = TextBlock | TableBlock;

/** Something that is not cut: its blocks are known. */
export interface Whole extends Box {
  readonly blocks: readonly Block[];
}

/** What a page is cut into. */
export type Item = Fragment | Whole;

export const isWhole = (item: Item): item is Whole => 'blocks' in item;
