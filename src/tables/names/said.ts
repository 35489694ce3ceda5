/** What a table says of a number, and the names that are put together of it. */
import type { Words as Vocabulary } from '../../resolve/words.js';
import type { TableNumber } from '../table-number.js';
import type { TableUnit } from '../table-unit.js';
import type { HeadingNames } from './headings.js';

/** Subject and indicator; no indicator where nothing says what is measured. */
export interface Names {
  readonly subject: string | null;
  readonly indicator: string | null;
}

/** What a table says of all its numbers. */
export interface NamingTable {
  readonly title: string;
  /** All headings and labels of the table. */
  readonly texts: ReadonlySet<string>;
  /** Its labels are names of companies and the like. */
  readonly areBodies: boolean;
  /** Its rows are portfolios, strategies or factors. */
  readonly arePortfolios: boolean;
  /** The account that the table is a note of; the empty text for others. */
  readonly account: string;
  /** The place or company that the document is about. */
  readonly place: string | null;
  /** The time of the table. */
  readonly period: string | null;
  /** The unit that counts what the number measures, or what its change or share is of. */
  readonly counted: TableUnit | null;
  readonly words: Vocabulary;
}

/** What the parts of a table say of a number. */
export interface Said {
  readonly number: TableNumber;
  readonly headings: HeadingNames;
  /** The label, or what stands before a sum. */
  readonly label: string;
  /** The row is about whom its label names: a place, a company and the like. */
  readonly isNamed: boolean;
  /** The portfolio that the row is about. */
  readonly portfolio: string | null;
  /** What the title says that is measured, of this number. */
  readonly title: string;
  /** The rows are sorts of what the title names. */
  readonly isOfSorts: boolean;
  /** Whom all is about. */
  readonly place: string | null;
  readonly isBeside: boolean;
  readonly counted: TableUnit | null;
  readonly words: Vocabulary;
}
