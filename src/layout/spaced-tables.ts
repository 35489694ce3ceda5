/**
 * Tables in plain text whose cells single blanks part, as they are copied from pages: `云溪 412.6 7.8` below `地区 总量 增速`.
 * Nothing but the number of cells tells such a table from a text, so that all its rows must have as many as its headings.
 */
import { unicodePattern } from '../../grammars/pattern.js';
import lexicon from '../../grammars/zh/lexicon/layout.json' with { type: 'json' };
import type { Cell, TableRegion } from '../read/text-document.js';
import { NUMBER } from './aligned-fields.js';
import { readLines } from './lines.js';
import type { Heading } from './spaced-headings.js';
import { isValue, isYear, type Placed, type Shape, valuesAtEnd } from './spaced-rows.js';
import { LOOKED_AT, shapesOf, stacked } from './spaced-shapes.js';
import { unitsBelow } from './spaced-units.js';
import { type Word, wordsOf } from './spaced-words.js';

/** Rows that a table has at least; below many headings that single blanks part it needs no more than two. */
const LEAST_ROWS = 3;
const MANY_HEADINGS = 5;
/** Lines of names between two rows: those of groups, or a label that goes on. */
const MOST_NAMES = 2;
/** Lines of names that are rows without numbers. */
const MOST_BLANK_ROWS = 8;
const LONGEST_WORD = 30;
/** A longer line is a paragraph. */
const LONGEST_LINE = 400;
/** Lines that may be unlike the others, a blank cell leaving nothing in them, where they are not fewer than half. */
const MOST_ODD = 2;
/** Lines above the headings that are looked at. */
const MOST_ABOVE = 12;
/** Lines of headings below the first, before a row. */
const MOST_HEADING_LINES = 5;
/** Nobody prints more of them. */
const MOST_COLUMNS = 60;

const SENTENCE = /[。；！？]/u;
/** A number and its change in brackets, a cell of a row: `3,872 (-2.3%)`. */
const NUMBER_AND_CHANGE = /^[-+]?\d[\d,]*(?:\.\d+)?[(（][-+]?\d[\d.,]*[%％]?[)）]$/u;
/** The name of a group that a colon ends, `流动资产：`; no word for what stands around a table, `注：`. */
const GROUP = unicodePattern`^\p{Script=Han}{2,12}(?<!${lexicon.notGroups})[:：]$`;
const HAN = /\p{Script=Han}/u;

/** Names of columns: no sentences, and no numbers but years. */
function areHeadings(words: readonly Word[]): boolean {
  return (
    words.length >= 2 &&
    words.every(
      (word) =>
        word.text.length <= LONGEST_WORD &&
        (!NUMBER.test(word.text) || isYear(word)) &&
        !NUMBER_AND_CHANGE.test(word.text) &&
        !SENTENCE.test(word.text),
    )
  );
}

/** Whether a line is of years alone, perhaps behind a word: a line of headings itself. */
const areYears = (words: readonly Word[]): boolean => words.length > 2 && words.slice(1).every(isYear);

const FOREIGN = /^[#(（]?[A-Za-z][^\d\p{Script=Han}]*$/u;
/** The words of a line that are no translation of those before. */
const untranslated = (words: readonly Word[]): readonly Word[] =>
  words.filter(({ text }, i) => i === 0 || !FOREIGN.test(text));

/** Names alone in a line; no word for what stands below a table, `注：`. */
const areNames = (words: readonly Word[]): boolean =>
  (untranslated(words).length === 1 || words.length === 2) &&
  words.every(({ text }) => text.length <= LONGEST_WORD && !/[。；！？，]|[:：]$/u.test(text.replace(GROUP, '')));

const UNIT_LINE = unicodePattern`^${lexicon.unitLines}[:：]`;
/** Whether a line tells the unit of a table: `单位：万元`. */
const tellsUnit = (words: readonly Word[]): boolean => UNIT_LINE.test(words.map(({ text }) => text).join(''));

/** A line over all headings that says of what unit all are: `发生数（件）`. */
const isOverAll = (words: readonly Word[] | undefined): boolean =>
  words?.length === 1 && /^\p{Script=Han}{2,12}[（(][^（()）]{1,6}[)）]$/u.test(words[0]?.text ?? '');

/** Whether a line is like a row of so many columns, but for words that are missing or too many. */
const isOdd = (words: readonly Word[], { columns, values }: Shape): boolean =>
  words.length > 1 &&
  words.some(isValue) &&
  (Math.abs(words.length - columns) <= 2 || (values > 2 && Math.abs(valuesAtEnd(words) - values) <= 2));

/** A row of cells; names of groups of rows are no row of numbers. */
interface Row {
  readonly cells: readonly Placed[];
  readonly isCounted: boolean;
}

/** Those of the names before a row that are of groups: more of them, or names in accounts, are rows whose cells are blank. */
const groupsOf = (names: readonly (readonly Word[])[], { isOfAccounts }: Shape): readonly (readonly Word[])[] =>
  names.length > MOST_NAMES || isOfAccounts ? names.filter((words) => GROUP.test(words.at(-1)?.text ?? '')) : names;

/** Whether a line is but the unit of the label above in another language: `(10 000 persons)`. */
const isTranslatedUnit = (words: readonly Word[]): boolean =>
  /^[(（][\d ,]*[A-Za-z][A-Za-z\d .,/-]{0,30}[)）]$/u.test(words.map(({ text }) => text).join(' '));

/** The rows of a table from a line on, and the line behind them; a line that is not like the others is left out. */
function rowsFrom(lines: readonly (readonly Word[])[], from: number, shape: Shape): { rows: Row[]; next: number } {
  const rows: Row[] = [];
  let names: (readonly Word[])[] = [];
  let odd = 0;
  let next = from;
  for (let at = from; at < lines.length; at++) {
    const words = lines[at] as readonly Word[];
    if (words.some(({ text }) => SENTENCE.test(text))) break;
    if (isTranslatedUnit(words)) continue;
    const cells = shape.rowOf(words, names.length > MOST_NAMES ? [] : names);
    if (cells !== null) {
      // Names that are the row's own label are in its cells.
      const groups = cells[0]?.start === names[0]?.[0]?.start ? [] : groupsOf(names, shape);
      rows.push(...groups.map((group) => ({ cells: nameOf(group), isCounted: false })), { cells, isCounted: true });
      names = [];
      next = at + 1;
    } else if (names.length < MOST_BLANK_ROWS && areNames(words)) names.push(words);
    else if (isOdd(words, shape) && odd < Math.max(MOST_ODD, rows.length / 2)) {
      odd++;
      names = [];
    } else break;
  }
  return { rows, next };
}

const nameOf = (words: readonly Word[]): Placed[] => [
  { start: (words[0] as Word).start, end: (words.at(-1) as Word).end, column: 0 },
];

const HEADING = { rowSpan: 1, columnSpan: 1, header: true, name: null } as const;

/** The words of the lines above a line of headings that may be headings, too: each alone in its line, or one line of them. */
function headingsAbove(lines: readonly (readonly Word[])[], at: number): Word[] {
  const found: (readonly Word[])[] = [];
  for (let above = at - 1; above >= Math.max(0, at - MOST_ABOVE); above--) {
    const words = lines[above] as readonly Word[];
    if (!(words.length === 1 ? areNames(words) : above === at - 1 && areHeadings(words))) break;
    found.unshift(words);
    if (words.length > 1) break;
  }
  return found.flat();
}

/** The beginnings of headings that go on in the next line: as many words, each of them no number. */
function wrappedAbove(lines: readonly (readonly Word[])[], at: number, headings: readonly Heading[]): readonly Word[] {
  const above = lines[at - 1] ?? [];
  const isLike =
    above.length === headings.length &&
    above.length === lines[at]?.length &&
    headings.every(({ row, rowSpan, columnSpan }) => row === 0 && rowSpan === 1 && columnSpan === 1);
  const areNamed = [...above, ...(lines[at] as readonly Word[])].every(({ text }) => HAN.test(text));
  return isLike && areNamed && areHeadings(above) ? above : [];
}

/** A table that was found, and the line behind it. */
interface Found {
  readonly table: TableRegion;
  readonly next: number;
}

/** The cells of a table whose headings stand in a line: what is over all, the headings, their units, the rows. */
function cellsOf(
  lines: readonly (readonly Word[])[],
  at: number,
  { shape, units, rows }: { readonly shape: Shape; readonly units: readonly Placed[]; readonly rows: readonly Row[] },
): Cell[] {
  const wrapped = wrappedAbove(lines, at, shape.headings);
  const isWrapped = wrapped.length > 0;
  const over = isOverAll(lines[at - 1]) ? nameOf(lines[at - 1] as readonly Word[]) : [];
  const top = isWrapped ? 1 : over.length;
  const unitRow = top + Math.max(...shape.headings.map(({ row, rowSpan }) => row + rowSpan));
  const below = unitRow + (units.length > 0 ? 1 : 0);
  const place = ({ start, end, column }: Placed): Cell => ({ start, end, column, ...HEADING, row: 0 });
  return [
    ...over.map((cell) => ({ ...place(cell), column: 1, columnSpan: shape.columns - 1 })),
    ...wrapped.map(({ start, end }, i) => place({ start, end, column: shape.headings[i]?.column ?? i })),
    ...shape.headings.map(
      (cell): Cell => ({
        ...HEADING,
        ...cell,
        row: top + cell.row,
        ...(isWrapped ? { goesOn: true } : {}),
      }),
    ),
    ...units.map((cell) => ({ ...place(cell), row: unitRow })),
    ...rows.flatMap((row, i) => row.cells.map((cell) => ({ ...place(cell), row: below + i, header: false }))),
  ];
}

const leastRows = (headings: readonly Word[]): number =>
  headings.length >= MANY_HEADINGS && headings.every(({ end }, i) => (headings[i + 1]?.start ?? end + 1) === end + 1)
    ? LEAST_ROWS - 1
    : LEAST_ROWS;

/** The table whose headings stand in a line; null where there is none. */
function tableAt(lines: readonly (readonly Word[])[], at: number): Found | null {
  const headings = lines[at] as readonly Word[];
  if (!areHeadings(headings)) return null;
  const isRow = (words: readonly Word[]): boolean => words.length > 1 && words.some(isValue);
  const ahead = lines.slice(at + 1, at + 2 + MOST_HEADING_LINES).findIndex(isRow);
  if (ahead < 0) return null;
  const firstAt = at + 1 + ahead;
  if (areYears(untranslated(lines[firstAt] as readonly Word[]))) return null;
  // What stands above the unit of all is a title, and heads no columns.
  if (lines.slice(at + 1, firstAt).some(tellsUnit)) return null;
  const rows = lines.slice(firstAt, firstAt + LOOKED_AT);
  const isNear = firstAt <= at + 1 + MOST_NAMES;
  const plain = isNear ? shapesOf([headings], headingsAbove(lines, at), rows) : [];
  const read = [
    ...plain.flatMap((shape) => {
      const below = unitsBelow(lines, at, shape);
      return below === null ? [] : [{ shape, units: below.units, ...rowsFrom(lines, below.from, shape) }];
    }),
    ...(firstAt > at + 1 ? stacked(lines.slice(at, firstAt), rows) : []).map((shape) => ({
      shape,
      units: [],
      ...rowsFrom(lines, firstAt, shape),
    })),
  ];
  const counted = read.map(({ rows }) => rows.filter(({ isCounted }) => isCounted).length);
  const most = Math.max(0, ...counted);
  const best = read[counted.indexOf(most)];
  if (best === undefined || most < leastRows(headings)) return null;
  const { next } = best;
  const cells = cellsOf(lines, at, best);
  const start = Math.min(...cells.slice(0, MOST_COLUMNS).map((cell) => cell.start));
  const end = lines[next - 1]?.at(-1)?.end ?? start;
  return { table: { kind: 'table', cells, start, end, caption: null, sheet: null }, next };
}

/**
 * The tables whose cells single blanks part in a stretch of lines.
 *
 * @param source the document's text, its characters simplified
 * @param from where the stretch begins
 * @param to where it ends
 */
export function* spacedTables(source: string, from: number, to: number): Generator<TableRegion> {
  const lines = [...readLines(source, from, to)].map((line) =>
    line.end - line.start > LONGEST_LINE ? [] : wordsOf(source, line),
  );
  for (let at = 0; at < lines.length; ) {
    const found = tableAt(lines, at);
    if (found) yield found.table;
    at = found?.next ?? at + 1;
  }
}
