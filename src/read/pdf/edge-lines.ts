/** The lines at the edges of pages, which may be running heads, running feet or page numbers. */
import type { Block } from './block.js';
import type { TextLine } from './lines.js';

/** A page's blocks in reading order. */
export interface PageBlocks {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly blocks: readonly Block[];
}

/** Furniture stands within this share of the page's height from an edge. */
export const EDGE = 0.14;

/** A line at the edge of a page. */
export interface EdgeLine {
  readonly page: PageBlocks;
  readonly line: TextLine;
  readonly top: boolean;
  /** The outermost line of its edge. */
  readonly last: boolean;
  /** Its text, with all numbers the same. */
  readonly pattern: string;
}

/** The text of a line, with all numbers the same. */
export const patternOf = (text: string): string => text.replace(/\s+/g, '').replace(/[\d０-９]+/g, '#');
