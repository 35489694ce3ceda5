/** A number of a table with what is told around it: what reading a table gives, and claims are made from. */
import type { GridCell } from './grid.js';
import type { Label } from './labels.js';
import type { ChangeBase } from './roles/change.js';
import type { TableUnit } from './table-unit.js';
import type { WithUnit } from './units.js';

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
  /** The rows are counted or ranked, and the label is what this one is about. */
  readonly isCounted: boolean;
  /** More cells to the left of the label: what it is a part of. */
  readonly outer: readonly GridCell[];
  /** Whom the row is about, where a column left of its label names them: `云溪市` before `常住人口`. */
  readonly owner: string | null;
  /** Cells between the label and the number that say more of it: size, sort of price. */
  readonly details: readonly GridCell[];
  /** Heading of the label's column, or the empty text. */
  readonly labelHeading: string;
  /** The unit that stands in it. */
  readonly labelUnit: TableUnit | null;
  /** Headings of the column that this one is a part of, then of that one's whole. */
  readonly wholeHeadings: readonly (readonly Words[])[];
  /** Headings of the measure that a column of `指数` goes with: the nearest to its left that is none. */
  readonly indexed: readonly Words[];
  /** A time beside the label: `云溪县 2023 …`. */
  readonly rowTime: GridCell | null;
  /** Headings of the level that a change or share stands behind in its row; its own when it is a level. */
  readonly levelHeadings: readonly Words[];
  /** What a change is against, by the level of an earlier time before it: `同期` before `增减额`. */
  readonly against: ChangeBase | null;
  /** The number right of it stands below the same heading and has a percent sign: this one is the difference itself. */
  readonly beforePercent: boolean;
  /** A level to its left in the row is told in percent, in its own cell. */
  readonly behindPercent: boolean;
  /** What the row's column of units says. */
  readonly unitColumn: TableUnit | null;
}
