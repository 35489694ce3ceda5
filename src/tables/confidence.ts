/**
 * How likely every field of a table's claim is right: by how far from the number its unit, time and name were found.
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
 * So many in 100 were right in every field before the rules were changed for them, in 612 cells of 127 tables: of those whose
 * name stands in their label and headings 211 of 274, of the others 163 of 224, of those two steps away and more 66 of 114.
 */
const NAMED_BESIDE: readonly number[] = [0.75, 0.75, 0.6];
const NAMED_FAR: readonly number[] = [0.7, 0.7, 0.6];

/** Whether a unit stands in the cell, above it, in the row's column of units or in the label. */
const unitBeside = ({ cell, headings, unitColumn, label }: TableNumber): boolean =>
  cell.number?.rest !== '' || headings.some(({ unit }) => unit !== null) || unitColumn !== null || !!label?.unit;

/** How many steps a time was fetched from: 0 for the table, 1 for the document, 2 for none. */
function timeSteps({ period, tablePeriod, tableTells }: Evidence): number {
  if (period === null) return 2;
  return tableTells || period !== tablePeriod ? 0 : 1;
}

/** How many steps away from a number its unit, time, label and heading were found. */
function stepsAway(evidence: Evidence): number {
  const { number } = evidence;
  const named = number.label === null ? 1 : 0;
  const headed = number.headings.length === 0 ? 1 : 0;
  return (unitBeside(number) ? 0 : 1) + timeSteps(evidence) + named + headed;
}

/**
 * Whether a number's name stands in its own label and headings: every two signs of the indicator next to each other do, and
 * who it is about is no heading.
 */
function isNamedBeside({ label, headings }: TableNumber, subject: string | null, indicator: string): boolean {
  const text = [label?.cell.text ?? '', ...headings.map(({ cell }) => cell.text)].join(' ').replace(/[（）#]/gu, '');
  const name = indicator.replace(/[（）#]/gu, '');
  const missing = Array.from(name).filter(
    (sign, i, signs) => !text.includes((signs[i - 1] ?? '') + sign) && !text.includes(sign + (signs[i + 1] ?? '')),
  );
  const isHeading = subject !== null && headings.some(({ cell }) => cell.text.includes(subject));
  return missing.length < 2 && !isHeading;
}

/**
 * The confidence of a claim.
 *
 * @param evidence what it was read from
 * @param names who and what it is about
 */
export function cellConfidence(
  evidence: Evidence,
  { subject, indicator }: { readonly subject: string | null; readonly indicator: string },
): number {
  const right = isNamedBeside(evidence.number, subject, indicator) ? NAMED_BESIDE : NAMED_FAR;
  return right[Math.min(stepsAway(evidence), right.length - 1)] as number;
}
