/**
 * Tables in plain text: rows whose columns are parted by tabs or by two blanks and more, under a row of headings. Only
 * what can be nothing else is taken for a table: every row has a label and then numbers, dashes or units.
 */
import { pattern } from '../../grammars/pattern.js';
import words from '../../grammars/zh/lexicon/layout.json' with { type: 'json' };
import type { Cell, Region, TableRegion, TextDocument } from '../read/text-document.js';
import { type Field, fieldsOf, IN_BRACKETS, NUMBER, withStretchedNames } from './aligned-fields.js';
import { boxedTables, mayBeBoxed } from './boxed-tables.js';
import { simplify } from './characters/variants.js';
import { readLines } from './lines.js';
import { listedValues } from './listed-values.js';
import { plainCell } from './plain-cell.js';
import { printedTables } from './printed-tables.js';
import { recordTables } from './record-tables.js';
import { spacedTables } from './spaced-tables.js';
import { OVER_LABELS, UNIT_ALONE } from './table-words.js';

/** A rule between headings and rows. */
const RULE = /^[-─━═=]{4,}$/;
const NOTHING = /^(?:[-—–─…⋯.·/\\*]+)$/;
const YEAR = pattern`^(?:19|20)\d\d${words.year}?$`;
/** What must stand somewhere for a text to have such a table. */
const HINT = /\S[ \t\u3000]+[+-]?\d/;
/** A table has at least so many rows of numbers. */
const LEAST_ROWS = 2;
/** Lines of headings above them. */
const MOST_HEADINGS = 3;

/** A label with a number of more than a few digits behind one blank: single blanks part the cells of its row, too. */
const HAS_VALUE = /\s[+-]?\d{1,3}(?:,\d{3})*(?:,\d{3}|\.\d+)$/u;

const isValue = (text: string): boolean =>
  NUMBER.test(text) || IN_BRACKETS.test(text) || NOTHING.test(text) || UNIT_ALONE.test(text);

/** A label, then numbers. */
function isRow(text: string, fields: readonly Field[]): boolean {
  const [label, ...values] = fields.map(({ start, end }) => text.slice(start, end));
  if (label === undefined || values.length === 0 || label.length > 30 || HAS_VALUE.test(label)) return false;
  if (NUMBER.test(label) && !YEAR.test(label)) return false;
  return values.every(isValue) && values.some((value) => NUMBER.test(value) || IN_BRACKETS.test(value));
}

/** Years over the columns, which are numbers, too. */
function isYears(text: string, fields: readonly Field[], isFirst: boolean): boolean {
  const [label = '', ...values] = fields.map(({ start, end }) => text.slice(start, end));
  return (isFirst || OVER_LABELS.test(label.replace(/\s+/gu, ''))) && values.every((value) => YEAR.test(value));
}

/** Words in at least two columns, none a number but years. */
function isHeading(text: string, fields: readonly Field[]): boolean {
  const words = fields.map(({ start, end }) => text.slice(start, end));
  return (
    words.length >= 2 &&
    words.every((word) => word.length <= 24 && (!NUMBER.test(word) || YEAR.test(word)) && !/[。；]/.test(word))
  );
}

/** Names of groups right below each other: `二、定期存款`, `（一）整存整取`. */
const MOST_GROUPS = 2;
/** The longest name of a group of rows. */
const LONGEST_GROUP = 24;

/** A name alone in its line, which may be that of the rows below it: `一、城市供电`. */
function isGroup(text: string, fields: readonly Field[]): boolean {
  const [only, other] = fields;
  if (only === undefined || other !== undefined) return false;
  const name = text.slice(only.start, only.end);
  // `5.信托管理收入`: a row whose numbers are missing.
  const bare = name.replace(/^\d{1,2}[.、．](?!\d)/u, '');
  return name.length <= LONGEST_GROUP && !/[\d，。；？！]|[:：]$/u.test(bare);
}

/** The column that a field stands under: the heading that it overlaps most, or is nearest to. */
function columnOf(field: Field, headings: readonly Field[]): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (const [column, heading] of headings.entries()) {
    const overlap = Math.min(field.right, heading.right) - Math.max(field.left, heading.left);
    if (overlap > most) {
      best = column;
      most = overlap;
    }
  }
  return best;
}

/** The fullest row of numbers, where it has more fields than the last row of headings has names and a blank corner. */
function fullestRow(rows: readonly (readonly Field[])[], frame: readonly Field[]): readonly Field[] | null {
  const fullest = rows.reduce((most, fields) => (fields.length > most.length ? fields : most));
  return fullest.length > frame.length + 1 ? fullest : null;
}

/** How many columns a heading reaches over: to the next of its row, where the rows below it tell them apart. */
const spanOf = (columns: readonly number[], i: number, width: number): number =>
  Math.max(1, (columns[i + 1] ?? width) - (columns[i] as number));

/** The cells of a table whose last row of headings names but some columns: the fullest row of numbers tells which. */
function cellsOfFrame(lines: readonly (readonly Field[])[], headings: number, frame: readonly Field[]): Cell[] {
  return lines.flatMap((fields, row) => {
    let last = -1;
    const columns = fields.map((field, i) => {
      last = Math.max(row >= headings && i === 0 ? 0 : columnOf(field, frame), last + 1);
      return last;
    });
    return fields.map(({ start, end }, i): Cell => {
      const columnSpan = row < headings - 1 ? spanOf(columns, i, frame.length) : 1;
      return {
        row,
        column: columns[i] as number,
        rowSpan: 1,
        columnSpan,
        start,
        end,
        header: row < headings,
        name: null,
      };
    });
  });
}

/** The cells of a table's lines. */
function cellsOf(lines: readonly (readonly Field[])[], headings: number): Cell[] {
  // The last row of headings has them all; those above may span several.
  const frame = lines[headings - 1] as readonly Field[];
  const fullest = fullestRow(lines.slice(headings), frame);
  if (fullest !== null) return cellsOfFrame(lines, headings, fullest);
  // A blank corner: the first heading stands over numbers.
  const rowLength = Math.max(...lines.slice(headings).map((fields) => fields.length));
  const shift = rowLength === frame.length + 1 ? 1 : 0;
  return lines.flatMap((fields, row) => {
    const full = fields.length === (row < headings ? frame.length : frame.length + shift);
    let last = -1;
    return fields.map((field, i): Cell => {
      // `地区`, left of all that the last row of headings names.
      const isOverLabels = shift === 1 && row < headings - 1 && field.right <= (frame[0] as Field).left;
      const isLabel = i === 0 && (row >= headings || isOverLabels);
      const found = isLabel ? 0 : full ? i + (row < headings ? shift : 0) : columnOf(field, frame) + shift;
      const column = Math.max(found, last + 1);
      last = column;
      return plainCell(field, row, column, row < headings);
    });
  });
}

/** The tables of a stretch of lines. */
function* tablesOf(text: string, from: number, to: number): Generator<TableRegion> {
  let above: Field[][] = [];
  let rows: Field[][] = [];
  let headings: Field[][] = [];
  // Names of groups that belong to the table when a row follows them.
  let groups: Field[][] = [];
  const finish = (): TableRegion | null => {
    const found = rows.length >= LEAST_ROWS && headings.length > 0 ? [...headings, ...rows] : null;
    const first = found?.[0]?.[0];
    const last = found?.at(-1)?.at(-1);
    const table =
      found && first && last ? { cells: cellsOf(found, headings.length), start: first.start, end: last.end } : null;
    rows = [];
    headings = [];
    above = [];
    groups = [];
    return table && { kind: 'table', ...table, caption: null, sheet: null };
  };
  for (const line of readLines(text, from, to)) {
    const fields = fieldsOf(text, line);
    if (fields.length === 1 && RULE.test(text.slice(line.start, line.end))) continue;
    if (isRow(text, fields) && !(rows.length === 0 && isYears(text, fields, above.length === 0))) {
      if (rows.length === 0) headings = above.slice(-MOST_HEADINGS);
      rows.push(...groups, fields);
      groups = [];
      continue;
    }
    if (groups.length < MOST_GROUPS && (rows.length > 0 || above.length > 0) && isGroup(text, fields)) {
      groups.push(fields);
      continue;
    }
    const table = rows.length > 0 ? finish() : null;
    if (table) yield table;
    if (groups.length > 0) above = [];
    groups = [];
    const names = withStretchedNames(text, fields);
    above = isHeading(text, names) ? [...above, names] : [];
  }
  const table = finish();
  if (table) yield table;
}

/** A stretch of lines cut at the tables in it. */
function cutAt(from: number, to: number, tables: Iterable<TableRegion>): Region[] {
  const parts: Region[] = [];
  let at = from;
  for (const table of tables) {
    if (table.start > at) parts.push({ kind: 'lines', start: at, end: table.start });
    parts.push(table);
    at = table.end;
  }
  if (at < to) parts.push({ kind: 'lines', start: at, end: to });
  return parts;
}

/**
 * The regions of a document, with the tables that stand in its lines.
 *
 * @param document decoded text and its regions
 */
export function withAlignedTables({ text, regions }: Pick<TextDocument, 'text' | 'regions'>): readonly Region[] {
  const isBoxed = mayBeBoxed(text);
  if (!isBoxed && !HINT.test(text)) return regions;
  const plain = simplify(text);
  const cut = (find: typeof tablesOf, all: readonly Region[]): Region[] =>
    all.flatMap((region) =>
      region.kind === 'lines' ? cutAt(region.start, region.end, find(plain, region.start, region.end)) : [region],
    );
  const found = cut(tablesOf, cut(printedTables, isBoxed ? cut(boxedTables, regions) : regions));
  return cut(listedValues, cut(spacedTables, cut(recordTables, found)));
}
