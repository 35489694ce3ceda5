/**
 * How likely every field of a table's claim is right: by how far from the number its unit, time and label were found.
 * The figures are counted on tables that the rules had not seen; see docs/accuracy.md.
 */
import type { TableNumber } from './table-number.js';

/** What a number was read from. */
export interface Evidence {
  readonly number: TableNumber;
  /** The time that the number holds for. */
  readonly period: string | null;
  /** The time of the whole table, and whether the table says it itself, not the document's title. */
  readonly tablePeriod: string | null;
  readonly tableTells: boolean;
}

/**
 * So many in 100 were right in every field before the rules were changed for them: 192 of 242 cells with everything beside
 * them, 369 of 468 one step away, 24 of 43 two steps or more.
 */
const RIGHT: readonly number[] = [0.79, 0.79, 0.56];

/** Whether a unit stands in the cell, above it, in the row's column of units or in the label. */
const unitBeside = ({ cell, headings, unitColumn, label }: TableNumber): boolean =>
  cell.number?.rest !== '' || headings.some(({ unit }) => unit !== null) || unitColumn !== null || !!label?.unit;

/** How many steps a time was fetched from: 0 for the table, 1 for the document, 2 for none. */
function timeSteps({ period, tablePeriod, tableTells }: Evidence): number {
  if (period === null) return 2;
  return tableTells || period !== tablePeriod ? 0 : 1;
}

/** How many steps away from a number its unit, time, label and heading were found. */
export function stepsAway(evidence: Evidence): number {
  const { number } = evidence;
  const named = number.label === null ? 1 : 0;
  const headed = number.headings.length === 0 ? 1 : 0;
  return (unitBeside(number) ? 0 : 1) + timeSteps(evidence) + named + headed;
}

/** The confidence of a claim. */
export const cellConfidence = (evidence: Evidence): number =>
  RIGHT[Math.min(stepsAway(evidence), RIGHT.length - 1)] as number;
