/**
 * Tables in plain text that are printed by place: numbers stand below each other, and their headings, torn over several lines,
 * stand above them. Which column a heading or a number is of, its place in the line alone tells.
 */
import { pattern } from '../../grammars/pattern.js';
import words from '../../grammars/zh/lexicon/layout.json' with { type: 'json' };
import type { TableRegion } from '../read/text-document.js';
import { type Field, fieldsOf, IN_BRACKETS, NUMBER } from './aligned-fields.js';
import { type Line, readLines } from './lines.js';
import { plainCell } from './plain-cell.js';
import { type Extent, headingCells } from './printed-headings.js';

/** Fewer lines may be like each other by chance. */
const LEAST_ROWS = 3;
const LEAST_VALUES = 2;
/** No page is as wide; headings are shared out among columns in more than linear time. */
const MOST_COLUMNS = 60;
/** Lines of headings above the rows. */
const MOST_HEADINGS = 8;
const LONGEST_LABEL = 40;

const RULE = /^[-─━═=_\s]{4,}$/u;
const NOTHING = /^[-—–─…⋯.·/\\*]+$/u;
const HAN = /\p{Script=Han}/u;
const YEAR = pattern`^(?:19|20)\d\d${words.year}?$`;
const NO_HEADING = /[。；！？]/u;

/** A line of the text with its fields, those of a translation left out. */
interface Printed {
  readonly line: Line;
  readonly fields: readonly Field[];
}

/** A row: its label, and its numbers with their places. */
interface Row {
  readonly label: Field;
  readonly values: readonly Field[];
}

const isValue = (text: string): boolean => NUMBER.test(text) || IN_BRACKETS.test(text) || NOTHING.test(text);

/** The row that a line is: a label, then numbers; null for other lines. */
function rowOf(text: string, { fields }: Printed): Row | null {
  const [label, ...values] = fields;
  if (label === undefined || values.length === 0) return null;
  const shown = text.slice(label.start, label.end);
  if (shown.length > LONGEST_LABEL || (isValue(shown) && !YEAR.test(shown)) || NO_HEADING.test(shown)) return null;
  const texts = values.map(({ start, end }) => text.slice(start, end));
  return texts.every(isValue) && texts.some((one) => NUMBER.test(one)) ? { label, values } : null;
}

/** The greatest of what values have; a long list is never spread into arguments. */
const greatest = <T>(values: readonly T[], of: (value: T) => number): number =>
  values.reduce((most, value) => Math.max(most, of(value)), Number.NEGATIVE_INFINITY);

/** Where the columns of rows stand: as wide as the numbers of those that have them all; null where they are no columns. */
function columnsOf(rows: readonly Row[]): Extent[] | null {
  const most = greatest(rows, ({ values }) => values.length);
  const full = rows.filter(({ values }) => values.length === most);
  if (most < LEAST_VALUES || most > MOST_COLUMNS || full.length < 2) return null;
  const extents = Array.from(
    { length: most },
    (_, i): Extent => ({
      left: -greatest(full, ({ values }) => -(values[i]?.left ?? 0)),
      right: greatest(full, ({ values }) => values[i]?.right ?? 0),
    }),
  );
  const areApart = extents.every(({ left }, i) => i === 0 || left > (extents[i - 1] as Extent).right);
  return areApart ? extents : null;
}

/** The columns of a row's numbers; null where their places do not tell them. */
function placesOf({ values }: Row, extents: readonly Extent[]): readonly number[] | null {
  if (values.length === extents.length) return values.map((_, i) => i);
  const places = values.map((value) => {
    const over = extents.flatMap(({ left, right }, i) => (value.left <= right && value.right >= left ? [i] : []));
    return over.length === 1 ? (over[0] as number) : -1;
  });
  return places.every((place, i) => place > (places[i - 1] ?? -1)) ? places : null;
}

/** Whether a line holds nothing but values: a row whose label is lost. */
const isUnlabelled = (text: string, { fields }: Printed): boolean =>
  fields.length > 1 && fields.every(({ start, end }) => NUMBER.test(text.slice(start, end)));

/** The lines right above rows that may be their headings; a title over them is none. */
function headingsAbove(text: string, lines: readonly Printed[], from: number): readonly Printed[] {
  const found: Printed[] = [];
  let isToldAbove = false;
  for (let at = from - 1; at >= 0 && found.length < MOST_HEADINGS; at--) {
    const { line, fields } = lines[at] as Printed;
    const shown = text.slice(line.start, line.end);
    if ((lines[at + 1] as Printed).line.blanksBefore > 0) break;
    if (RULE.test(shown)) continue;
    if (found.length === 0 && isUnlabelled(text, lines[at] as Printed)) continue;
    isToldAbove = tellsUnit(shown);
    if (isToldAbove || NO_HEADING.test(shown)) break;
    if (fields.some(({ start, end }) => isValue(text.slice(start, end)) && !YEAR.test(text.slice(start, end)))) break;
    found.unshift({ line, fields });
  }
  while (!isToldAbove && found[0] !== undefined && found[0].fields.length < 2) found.shift();
  return found;
}

const UNIT_LINE = pattern`^[（(]?${words.unitLines}[:：]`;
const tellsUnit = (shown: string): boolean => UNIT_LINE.test(shown.replace(/\s+/gu, ''));

/** The table that rows and the lines above them make; null where they make none. */
function tableOf(text: string, rows: readonly Row[], above: readonly Printed[]): TableRegion | null {
  const extents = rows.length < LEAST_ROWS ? null : columnsOf(rows);
  if (extents === null) return null;
  const labels: Extent = {
    left: -greatest(rows, ({ label }) => -label.left),
    right: greatest(rows, ({ label }) => label.right),
  };
  if (labels.right >= (extents[0] as Extent).left) return null;
  const isFull = rows.every(({ values }) => values.length === extents.length);
  const headings = headingCells(
    text,
    above.map(({ fields }) => fields),
    [labels, ...extents],
    isFull ? 2 : 1,
  );
  if (headings === null) return null;
  const height = above.length;
  const cells = rows.flatMap((row, i) => {
    const places = placesOf(row, extents);
    if (places === null) return [];
    const cell = (field: Field, column: number) => plainCell(field, height + i, column);
    return [cell(row.label, 0), ...row.values.map((value, k) => cell(value, 1 + (places[k] as number)))];
  });
  const all = [...headings, ...cells];
  const start = -greatest(all, (cell) => -cell.start);
  return { kind: 'table', cells: all, start, end: cells.at(-1)?.end ?? start, caption: null, sheet: null };
}

/** The fields of a line that are no translation. */
function fieldsIn(text: string, line: Line): readonly Field[] {
  const fields = fieldsOf(text, line);
  const isForeign = ({ start, end }: Field): boolean => {
    const shown = text.slice(start, end);
    return /[A-Za-z]{2}/u.test(shown) && !HAN.test(shown);
  };
  return fields.filter((field) => !isForeign(field));
}

/**
 * The tables that are printed by place in a stretch of lines, below headings of several lines.
 *
 * @param text the document's text, its characters simplified
 * @param from where the stretch begins
 * @param to where it ends
 */
export function* printedTables(text: string, from: number, to: number): Generator<TableRegion> {
  const lines = [...readLines(text, from, to)].map((line): Printed => ({ line, fields: fieldsIn(text, line) }));
  const rows = lines.map((line) => rowOf(text, line));
  const isYears = rows.map((row) => row?.values.every(({ start, end }) => YEAR.test(text.slice(start, end))) === true);
  for (let at = 0; at < lines.length; at++) {
    if (rows[at] === null || isYears[at]) continue;
    const found: Row[] = [];
    let end = at;
    for (; end < lines.length && (rows[end] !== null || isBetween(text, lines, rows, end)); end++) {
      const row = rows[end];
      if (row) found.push(row);
    }
    const above = headingsAbove(text, lines, at);
    const table = tableOf(text, found, above);
    if (table) yield table;
    at = end;
  }
}

/** Whether a line between rows is a name or a row without label, which is left out. */
function isBetween(text: string, lines: readonly Printed[], rows: readonly (Row | null)[], at: number): boolean {
  const { fields } = lines[at] as Printed;
  if (rows[at + 1] === null || rows[at + 1] === undefined) return false;
  return fields.every(({ start, end }) => isValue(text.slice(start, end)));
}
