/**
 * Lists of values in plain text: a name and its number in each line, `银行存款 192.7`, with no headings. A line above that tells
 * the unit of all, or a unit in each of the names, says that they are a table.
 */
import { pattern, unicodePattern } from '../../grammars/pattern.js';
import lexicon from '../../grammars/zh/lexicon/layout.json' with { type: 'json' };
import type { Cell, TableRegion } from '../read/text-document.js';
import { NUMBER } from './aligned-fields.js';
import { type Line, readLines } from './lines.js';
import { plainCell } from './plain-cell.js';
import { UNIT_ALONE } from './table-words.js';

/** Fewer lines may be like each other by chance. */
const LEAST_ROWS = 3;
/** Names of groups right below each other. */
const MOST_GROUPS = 2;
const LONGEST_NAME = 40;
/** A longer line is a paragraph. */
const LONGEST_LINE = 200;

const UNIT_LINE = unicodePattern`^[（(]?${lexicon.unitLines}[:：].{1,12}$`;
const ROW = /^(\S.*?)[\s\u3000]+(\S+)$/u;
const HAN = /\p{Script=Han}/u;
const NO_NAME = /[。；！？，]|[:：]$/u;
/** `年末总人口（万人）`, `粮食产量 万吨`. */
const WITH_UNIT = pattern`(?:[（(]|\s)(?:${lexicon.multiples}{0,2}${lexicon.units}|[%％‰])(?:/.{1,4})?[)）]?$`;

/** A stretch of a line. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/** A line of a list: a name, and perhaps its unit and its number. */
interface Row {
  readonly name: Part;
  readonly unit: Part | null;
  readonly value: Part | null;
}

/** Cuts a line at the blanks before its last word; null where it has no others. */
function cutLast(text: string, { start, end }: Part): { first: Part; last: Part } | null {
  const [, first, last] = ROW.exec(text.slice(start, end)) ?? [];
  if (first === undefined || last === undefined) return null;
  return { first: { start, end: start + first.length }, last: { start: end - last.length, end } };
}

const isName = (shown: string): boolean => HAN.test(shown) && shown.length <= LONGEST_NAME && !NO_NAME.test(shown);

/** The row that a line is; null for other lines. */
function rowOf(text: string, line: Line): Row | null {
  const cut = line.end - line.start > LONGEST_LINE ? null : cutLast(text, line);
  if (cut === null || !NUMBER.test(text.slice(cut.last.start, cut.last.end))) return null;
  const inner = cutLast(text, cut.first);
  const isUnit = inner !== null && UNIT_ALONE.test(text.slice(inner.last.start, inner.last.end));
  const name = isUnit ? inner.first : cut.first;
  const shown = text.slice(name.start, name.end);
  // Two numbers are no list: their columns have headings.
  if (!isName(shown) || NUMBER.test(shown.split(/[\s\u3000]+/u).at(-1) ?? '')) return null;
  return { name, unit: isUnit ? inner.last : null, value: cut.last };
}

/** The table that rows make: names, units where there are some, values. */
function tableOf(rows: readonly Row[]): TableRegion {
  const hasUnits = rows.some(({ unit }) => unit !== null);
  const cells = rows.flatMap(({ name, unit, value }, row): Cell[] => {
    const cell = (part: Part, column: number): Cell => plainCell(part, row, column);
    return [
      cell(name, 0),
      ...(unit === null ? [] : [cell(unit, 1)]),
      ...(value === null ? [] : [cell(value, hasUnits ? 2 : 1)]),
    ];
  });
  const [start, end] = [cells[0]?.start ?? 0, cells.at(-1)?.end ?? 0];
  return { kind: 'table', cells, start, end, caption: null, sheet: null };
}

/**
 * The lists of values in a stretch of lines.
 *
 * @param text the document's text, its characters simplified
 * @param from where the stretch begins
 * @param to where it ends
 */
export function* listedValues(text: string, from: number, to: number): Generator<TableRegion> {
  let rows: Row[] = [];
  let groups: Row[] = [];
  let isTold = false;
  const finish = (): TableRegion | null => {
    const found = rows;
    const counted = found.filter(({ value }) => value !== null);
    const haveUnits = counted.every(
      ({ name, unit }) => unit !== null || WITH_UNIT.test(text.slice(name.start, name.end)),
    );
    rows = [];
    groups = [];
    return counted.length >= LEAST_ROWS && (isTold || haveUnits) ? tableOf(found) : null;
  };
  for (const line of readLines(text, from, to)) {
    const row = rowOf(text, line);
    if (row !== null) {
      rows.push(...groups, row);
      groups = [];
      continue;
    }
    const shown = text.slice(line.start, Math.min(line.end, line.start + LONGEST_LINE));
    if (rows.length > 0 && groups.length < MOST_GROUPS && isName(shown) && !/\d/u.test(shown)) {
      groups.push({ name: line, unit: null, value: null });
      continue;
    }
    const table = finish();
    if (table) yield table;
    isTold = UNIT_LINE.test(shown.replace(/\s+/gu, ''));
  }
  const table = finish();
  if (table) yield table;
}
