/** How the words of a line, parted by single blanks, are the cells of a row: a label and values, or one word a column. */
import { pattern } from '../../grammars/pattern.js';
import words from '../../grammars/zh/lexicon/layout.json' with { type: 'json' };
import { IN_BRACKETS, NUMBER } from './aligned-fields.js';
import { type Heading, headingsOf } from './spaced-headings.js';
import type { Word } from './spaced-words.js';
import { UNIT_ALONE } from './table-words.js';

/** A cell of a row: where it stands, and in which column. */
export interface Placed extends Pick<Word, 'start' | 'end'> {
  readonly column: number;
}

/** How the rows below some headings are made. */
export interface Shape {
  readonly headings: readonly Heading[];
  readonly columns: number;
  /** How many of the last columns are of values. */
  readonly values: number;
  /** They are accounts: names alone in a line are rows whose cells are blank. */
  readonly isOfAccounts: boolean;
  /** The cells of a row; null for a line that is none. Names alone in the lines before it may be its label. */
  readonly rowOf: (words: readonly Word[], names: readonly (readonly Word[])[]) => readonly Placed[] | null;
}

const YEAR = /^(?:19|20)\d\d$/;
const NOTHING = /^[-—–─…⋯/\\*]+$/u;
const ABOUT = pattern`^${words.aboutHeads}?\d[\d,]*(?:\.\d+)?${words.aboutTails}?${words.multiples}{0,2}$`;
const LONGEST_LABEL = 40;
/** A word of a translation. */
const LATIN = /^[A-Za-z][A-Za-z.,;:'’/&()-]*$/u;

/** A change below a number, in brackets: `(-2.5)`. */
const CHANGE = /^[(（][-+]\d+(?:\.\d+)?[%％]?[)）]$/u;
/** The number of a note behind a label. */
const NOTE = /^[(（]\d{1,2}[)）]$/u;
const NOTES = pattern`^${words.noteHeadings}(?:[(（].{1,4}[)）])?$`;

const COUNTS = pattern`^${words.counts}$`;
const REMARKS = pattern`^${words.remarkHeadings}$`;

const isChange = ({ text }: Word): boolean => CHANGE.test(text);
/** Whether a word stands for no number: a dash. */
export const isNothing = ({ text }: Word): boolean => NOTHING.test(text);
/** Whether a word is a number, or stands in the place of one. */
export const isValue = (word: Word): boolean =>
  NUMBER.test(word.text) || IN_BRACKETS.test(word.text) || ABOUT.test(word.text) || isNothing(word);

/** Whether a word is a unit, no name. */
export const isUnit = ({ text }: Word): boolean => UNIT_ALONE.test(text.replace(/^\/|^[(（]|[)）]$/gu, ''));

export const isYear = ({ text }: Word): boolean => YEAR.test(text);

/** Words as cells, each in its column. */
export const place = (words: readonly Word[], columnOf: (i: number) => number): Placed[] =>
  words.map(({ start, end }, i) => ({ start, end, column: columnOf(i) }));

/** One cell of several words. */
export function together(words: readonly Word[], column: number): Placed[] {
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end, column }];
}

/** The length of a label without its translation. */
const lengthOf = (words: readonly Word[]): number =>
  words.reduce((sum, { text }) => sum + (LATIN.test(text) ? 0 : text.length), 0);

/** How many words at the end of a line are values. */
export function valuesAtEnd(words: readonly Word[]): number {
  const last = words.findLastIndex((word) => !isValue(word));
  return words.length - last - 1;
}

/**
 * How many words at the end of a row are its values, where that is as many as its columns have; a number of a note behind the
 * label is none, unless a column of notes is for it. Null for other lines.
 */
function valuesOf(words: readonly Word[], values: number, notes: number): number | null {
  const count = valuesAtEnd(words);
  if (count === values) return values;
  // `2019 3102 310`: the year heads its row.
  if (count > values && words.length === values + 1 && isYear(words[0] as Word)) return values;
  const first = words.at(-count);
  if (count === values + 1 && words.length > count && first !== undefined && NOTE.test(first.text)) return values;
  return notes > 0 && count === values - 1 && count > 0 && words.length > count ? count : null;
}

/** Whether words are the label of a row: short, but for a translation behind it, and no number but a year. */
export function areLabel(words: readonly Word[]): boolean {
  const [first] = words;
  return first !== undefined && (!isValue(first) || isYear(first)) && lengthOf(words) <= LONGEST_LABEL;
}

/** Rows of a label of any number of words, perhaps a unit, and as many values as the headings name. */
export function labelled(words: readonly Word[], above: readonly Word[], first: readonly Word[]): Shape | null {
  const all = valuesAtEnd(first);
  const values = all === first.length && isYear(first[0] as Word) ? all - 1 : all;
  const names = first.slice(0, first.length - values);
  const unit = names.length > 1 && UNIT_ALONE.test(names.at(-1)?.text ?? '') ? 1 : 0;
  const headings = values === 0 ? null : headingsOf(words, above, { names: 1 + unit, values });
  if (headings === null || values + unit < 2) return null;
  // `附注` stands over numbers of notes, which some rows lack.
  const notes = values > 1 && NOTES.test(words[words.length - values]?.text ?? '') ? 1 : 0;
  return {
    headings,
    columns: values + unit + 1,
    values,
    isOfAccounts: notes > 0,
    rowOf(words, before) {
      if (words.length === values && words.every(isChange)) return place(words, (i) => i + 1 + unit);
      const count = valuesOf(words, values, notes);
      if (count === null) return null;
      const [label, own] = [words.slice(0, words.length - count), words.slice(words.length - count)];
      if (own.every(isNothing)) return null;
      const cells = place(own, (i) => i + 1 + unit + values - count);
      if (label.length === 0) return before.length === 0 ? null : [...together(before.flat(), 0), ...cells];
      if (!areLabel(label)) return null;
      const units = unit === 1 && label.length > 1 ? label.slice(-1) : [];
      const named = together(label.slice(0, label.length - units.length), 0);
      return [...named, ...place(units, () => 1), ...cells];
    },
  };
}

/** A name has no more columns than these before its values. */
const MOST_NAMES = 4;
const COUNT = /^\d{1,4}$/u;

/**
 * Rows that a number counts, their name, and as many values as the headings name. A name over several rows, which a copy has
 * left at one of them or torn apart, is none of the row: `蔬` before `菠菜`, below `品类`.
 */
export function counted(words: readonly Word[], first: readonly Word[]): Shape | null {
  const values = valuesAtEnd(first);
  const names = words.length - values;
  const isCounted = COUNTS.test(words[0]?.text ?? '') && COUNT.test(first[0]?.text ?? '');
  if (!isCounted || values < 2 || names < 2 || names > MOST_NAMES || first.length <= values + 1) return null;
  const headings = headingsOf(words, [], { names, values });
  // Where the first row has a name in each column, all have.
  const isFull = first.length === words.length;
  if (headings === null) return null;
  return {
    headings,
    columns: words.length,
    values,
    isOfAccounts: false,
    rowOf(row) {
      const own = row.slice(row.length - values);
      const named = row.slice(1, row.length - values);
      const fits = isFull ? named.length === names - 1 : named.length > 0 && named.length < names;
      if (valuesAtEnd(row) !== values || !COUNT.test(row[0]?.text ?? '') || !fits || own.every(isNothing)) return null;
      const shown = isFull ? place(named, (i) => i + 1) : place(named.slice(-1), () => names - 1);
      return [...place(row.slice(0, 1), () => 0), ...shown, ...place(own, (i) => names + i)];
    },
  };
}

/** Rows of one word a column; a number before them may count them, as programs print tables. */
export function recorded(all: readonly Word[], first: readonly Word[]): Shape | null {
  // Remarks behind all else leave no trace where there are none.
  const words = all.length === first.length + 1 && REMARKS.test(all.at(-1)?.text ?? '') ? all.slice(0, -1) : all;
  const shift = first.length - words.length;
  const headings = headingsOf(words, [], { names: 0, values: words.length });
  if (
    headings === null ||
    headings.length < 3 ||
    shift < 0 ||
    shift > 1 ||
    (shift === 1 && !/^[01]$/.test(first[0]?.text ?? ''))
  )
    return null;
  const areNumbers = first.map((word) => isValue(word));
  const counted = areNumbers.filter((is, i) => is && i >= shift).length;
  // A number alone in rows of three words may stand there by chance.
  if (counted === 0 || counted === headings.length || (counted === 1 && headings.length < 4)) return null;
  return {
    headings,
    columns: headings.length,
    values: areNumbers.slice(-counted).every((is) => is) ? counted : 0,
    isOfAccounts: words.some(({ text }) => NOTES.test(text)),
    rowOf(words) {
      const isAlike =
        words.length === first.length && words.every((word, i) => isNothing(word) || isValue(word) === areNumbers[i]);
      return isAlike ? place(words.slice(shift), (i) => i) : null;
    },
  };
}
