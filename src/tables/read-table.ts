/** Reads a table: for each of its numbers the headings above it, the label beside it, and the caption. */
import type { Region, TableRegion } from '../read/text-document.js';
import { type Caption, captionOf } from './caption.js';
import { type GridCell, gridOf } from './grid.js';
import { blocksOf, titlesIn } from './headings.js';
import type { Label } from './labels.js';
import { numberReader } from './number-cells.js';
import { readBlock } from './read-block.js';
import { type Parse, type TableUnit, unitNamed, type WithUnit } from './units.js';

/** A heading or label with the unit that stands in it. */
export interface Words extends WithUnit {
  readonly cell: GridCell;
}

/** A number of a table with all that stands around it. */
export interface TableNumber {
  readonly cell: GridCell;
  /** Headings above it, the outermost first. */
  readonly headings: readonly Words[];
  /** The title of the stretch that it stands in, where the table has several. */
  readonly title: string | null;
  readonly label: Label | null;
  /** More cells to the left of the label: what it is a part of. */
  readonly outer: readonly GridCell[];
  /** Heading of the label's column, or the empty text. */
  readonly labelHeading: string;
  /** Headings of the column that this one is a part of, then of that one's whole. */
  readonly wholeHeadings: readonly (readonly Words[])[];
  /** Headings of the measure that a column of `指数` goes with: the nearest to its left that is none. */
  readonly indexed: readonly Words[];
  /** A time beside the label: `云溪县 2023 …`. */
  readonly rowTime: GridCell | null;
  /** Headings of the level that a change or share stands behind in its row; its own when it is a level. */
  readonly levelHeadings: readonly Words[];
  /** What the row's column of units says. */
  readonly unitColumn: TableUnit | null;
}

/** A table that was read. */
export interface ReadTable {
  readonly caption: Caption;
  readonly numbers: readonly TableNumber[];
}

/**
 * Reads a table of a document.
 *
 * @param text the document's text
 * @param regions its regions
 * @param index which of them is the table
 * @param parse the grammar
 * @returns null when it is larger than any that people read
 */
export function readTable(text: string, regions: readonly Region[], index: number, parse: Parse): ReadTable | null {
  const grid = gridOf(text, regions[index] as TableRegion, numberReader(parse));
  if (grid === null) return null;
  const blocks = blocksOf(grid);
  const caption = captionOf(text, regions, index, titlesIn(grid, blocks[0]?.headings ?? []));
  const known = new Map<GridCell, boolean>();
  const isUnit = (cell: GridCell): boolean => {
    const is = known.get(cell) ?? (cell.number === null && unitNamed(cell.text, parse)?.unit.kind !== undefined);
    known.set(cell, is);
    return is;
  };
  return { caption, numbers: blocks.flatMap((block) => readBlock(grid, block, isUnit, parse)) };
}
