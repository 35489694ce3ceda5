/**
 * Headings of yearbooks in two languages, several lines over one another, parted by single blanks: `项目 Item 2020 2021` over
 * `Total 进 口 出 口 Total 进 口 出 口`, lines of the translation alone between them.
 */
import { withBlanks } from './blank-cells.js';
import type { Heading } from './spaced-headings.js';
import { joined, type Word } from './spaced-words.js';
import { OVER_LABELS } from './table-words.js';

const HAN = /\p{Script=Han}/u;
const SIGN = /^\p{Script=Han}$/u;
/** A word of the translation: `Item`, `(by`, `USD)`. */
const FOREIGN = /^[(（]?[A-Za-z][A-Za-z.,'’&/()（）-]*$/u;
const LONGEST_NAME = 4;
/** Lines of headings below the first. */
const MOST_LINES = 4;

/** Whether a line is of the translation alone. */
const isForeign = (words: readonly Word[]): boolean =>
  words.length > 0 && words.every(({ text }) => FOREIGN.test(text));

/** The words of a line, its single signs put together to names of one length so that there are as many as columns. */
function withNames(words: readonly Word[], columns: number): readonly Word[] {
  const signs = words.filter(({ text }) => SIGN.test(text)).length;
  const length = signs / (columns - (words.length - signs));
  if (!Number.isInteger(length) || length < 2 || length > LONGEST_NAME) return words;
  const names: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const isName = SIGN.test(words[at]?.text ?? '');
    const next = words.slice(at, isName ? at + length : at + 1);
    if (isName && (next.length < length || !next.every(({ text }) => SIGN.test(text)))) return words;
    names.push(joined(next));
    at += next.length;
  }
  return names;
}

/** The names of a line below the first, one for each column, or none where it has a blank. */
function namesOf(words: readonly Word[], columns: number): readonly (Word | null)[] | null {
  const names = withNames(words, columns);
  if (names.length === columns) return names;
  // `合 计` and blanks, `合 计` and blanks: what is parted by one blank is one name.
  const whole: Word[] = [];
  for (const word of words) {
    const last = whole.at(-1);
    if (last && SIGN.test(word.text) && last.behind === 1 && last.text.length < LONGEST_NAME)
      whole[whole.length - 1] = joined([last, word]);
    else whole.push(word);
  }
  return withBlanks(whole, columns);
}

/** The words over the labels, the translation being one with what it translates; and those over the values. */
function partsOf(words: readonly Word[]): { label: Word; groups: readonly Word[] } | null {
  const [first] = words;
  // `项 Item`: half of the word is lost, but it is translated.
  const isOverLabels =
    OVER_LABELS.test(first?.text ?? '') || (HAN.test(first?.text ?? '') && FOREIGN.test(words[1]?.text ?? ''));
  if (first === undefined || !isOverLabels) return null;
  const end = words.findIndex(({ text }, i) => i > 0 && !FOREIGN.test(text));
  return end < 0 ? null : { label: joined(words.slice(0, end)), groups: words.slice(end) };
}

const at = ({ start, end }: Word, column: number, row: number, columnSpan = 1): Heading => ({
  start,
  end,
  row,
  rowSpan: 1,
  column,
  columnSpan,
});

/**
 * The headings of a column of labels and of columns of values, in one line or several.
 *
 * @param lines the line that names the labels, and those below it to the first row
 * @param values how many columns of values the rows have
 * @returns null where the lines name other columns
 */
export function stackedHeadings(lines: readonly (readonly Word[])[], values: number): Heading[] | null {
  const parts = partsOf(lines[0] ?? []);
  const below = lines.slice(1).filter((words) => !isForeign(words));
  if (parts === null || lines.length - 1 > MOST_LINES) return null;
  const { label, groups } = parts;
  const span = values / groups.length;
  if (!Number.isInteger(span) || (span === 1) !== (below.length === 0)) return null;
  if (!groups.every(({ text }) => HAN.test(text) || /^\d{4}$/u.test(text))) return null;
  const rows = below.map((words) => namesOf(words, values));
  if (!rows.every((row) => row !== null)) return null;
  return [
    { ...at(label, 0, 0), rowSpan: 1 + rows.length },
    ...groups.map((word, i) => at(word, 1 + i * span, 0, span)),
    ...rows.flatMap((row, i) => row.flatMap((word, column) => (word === null ? [] : [at(word, 1 + column, 1 + i)]))),
  ];
}
