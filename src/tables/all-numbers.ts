/** What the numbers of a table have in common: what their headings name, how great they are, the year of them all. */
import { toNumber } from '../../grammars/zh/decimal.js';
import type { ReadTable } from './read-table.js';
import { headingNoun } from './roles/noun.js';
import type { TableTime } from './time.js';

/** What the headings of a table name. */
export const headingNouns = ({ numbers }: ReadTable): string[] =>
  [...new Set(numbers.flatMap(({ headings }) => headings.map(({ text }) => text)))]
    .map(headingNoun)
    .filter((noun) => noun.length > 1);

/** The greatest number under each title of a table. */
export function greatestByTitle({ numbers }: ReadTable): Map<string | null, number> {
  const greatest = new Map<string | null, number>();
  for (const { title, cell } of numbers)
    greatest.set(title, Math.max(greatest.get(title) ?? 0, cell.number === null ? 0 : toNumber(cell.number.value)));
  return greatest;
}

const YEAR = /^(?:1[89]|20)\d\d$/;
/** For a column, whether all its numbers are whole and not all of them years; told when it is asked for. */
export function wholeColumnsOf(numbers: ReadTable['numbers']): (column: number) => boolean {
  let columns: ReadonlyMap<number, boolean> | null = null;
  const read = (): ReadonlyMap<number, boolean> => {
    const texts = new Map<number, string[]>();
    for (const { cell } of numbers) {
      const { column } = cell.cell;
      const own = texts.get(column) ?? [];
      if (own.length === 0) texts.set(column, own);
      own.push(cell.text.replaceAll(',', ''));
    }
    return new Map(
      [...texts].map(([column, own]) => [
        column,
        own.every((text) => !/[.%]/u.test(text)) && !own.every((text) => YEAR.test(text)),
      ]),
    );
  };
  return (column) => {
    columns ??= read();
    return columns.get(column) === true;
  };
}

/** The one year that headings of a table name; null where they name none or several. */
export function yearOf(numbers: ReadTable['numbers'], time: TableTime): string | null {
  const texts = new Set(numbers.flatMap(({ headings }) => headings.map(({ cell }) => cell.text)));
  const years = [...texts].filter((text) => /(?:19|20)\d\d/.test(text)).map((text) => time.read(text, null));
  return new Set(years).size === 1 && /^\d{4}$/.test(years[0] ?? '') ? (years[0] ?? null) : null;
}
