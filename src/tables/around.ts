/** What stands around a number of a table and may tell its unit. */
import type { GrowthWords } from './roles/change.js';
import type { TableNumber } from './table-number.js';
import type { TableUnit } from './table-unit.js';
import type { ToldUnits } from './told-in-text.js';

/** The units around a table. */
export interface Around {
  /** Those that the caption names. */
  readonly units: readonly TableUnit[];
  /** The unit of an earlier table of the same statements. */
  readonly inherited: TableUnit | null;
  /** The unit of money of all tables that say nothing else. */
  readonly ofAll: TableUnit | null;
  /** Signs of money stand before the amounts of the table. */
  readonly isMoney: boolean;
  /** Most tables of the document tell money in multiples of the yuan. */
  readonly inMultiples: boolean;
  /** What the text before the table tells prices in. */
  readonly priced: TableUnit | null;
  /** Money for each share, in what the statements before were told in. */
  readonly ofShares: TableUnit;
  /** What the text above tells the numbers in. */
  readonly toldInText: ToldUnits;
  /** The table is of goods by the piece. */
  readonly byPiece: boolean;
  /** What the title says that is measured. */
  readonly noun: string;
  /** The title is of a population: `第五次人口普查数据`. */
  readonly isOfPopulation: boolean;
  /** The change that the title alone tells. */
  readonly change: GrowthWords | null;
  /** The title says in brackets that all are shares. */
  readonly isOfShares: boolean;
  /** All rows of it that say what they measure are numbers of something: `申请数量`. */
  readonly isOfNumbers: boolean;
  /** What its columns measure, in their order. */
  readonly measures: readonly string[];
  /** What the titles around the table name, the nearest first. */
  readonly titles: readonly string[];
  /** Whether a column's numbers are all whole, and no years. */
  readonly isWholeColumn: (column: number) => boolean;
  /** Whether a number is one of several in percent that add up to 100. */
  readonly isComposed: (number: TableNumber) => boolean;
  /** What a percentage is a share of, where the amounts beside it prove it; null for others. */
  readonly ratioOf: (number: TableNumber) => string | null;
  /** Whether a number to the cent is money as those beside it. */
  readonly isMoneyBeside: (number: TableNumber) => boolean;
  /** No number under the same title is greater than 100. */
  readonly upTo100: boolean;
}
