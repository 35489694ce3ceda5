/** Cells of a table that hold sentences, as forms and budgets have them: they are read as paragraphs. */
import { pattern } from '../../grammars/pattern.js';
import numerals from '../../grammars/zh/lexicon/numerals.json' with { type: 'json' };
import type { Cell } from '../read/text-document.js';

/** Sentences are longer than labels. */
const LEAST = 24;
const HAN = /\p{Script=Han}/gu;
/** What ends or parts sentences; a label has none, or one comma. */
const ENDS = /[。；]|[，,：:].*[，,]/u;
const NUMERAL = pattern`\d|${[numerals.counting, numerals.scales]}`;

/**
 * Whether a cell holds sentences that may tell numbers.
 *
 * @param text the text of the cell
 */
function isProse(text: string): boolean {
  if (text.length < LEAST || !ENDS.test(text) || !NUMERAL.test(text)) return false;
  return (text.match(HAN)?.length ?? 0) >= LEAST / 2;
}

/**
 * The cells of a table that hold sentences.
 *
 * @param text the document's text
 * @param cells the cells, in text order
 */
export const proseCells = (text: string, cells: readonly Cell[]): readonly Cell[] =>
  cells.filter(({ start, end }) => isProse(text.slice(start, end)));
