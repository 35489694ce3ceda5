/** Tables of a page: which hold data and which only lay it out, and their cells. */
import { pattern } from '../../../grammars/pattern.js';
import pages from '../../../grammars/zh/lexicon/pages.json' with { type: 'json' };
import { type FlowingCell, placeCells, type SourceCell } from '../document-builder.js';
import { attribute, type Element, spanOf, walk } from './tree.js';
import { isHidden } from './visible.js';

/** A cell with more characters holds an article, not a datum. */
const LONG_CELL = 150;
const BREAKS: ReadonlySet<string> = new Set(['br', 'p', 'div', 'li']);

interface TableParts {
  readonly rows: FlowingCell[][];
  readonly caption: string;
  /** It holds another table. */
  readonly nested: boolean;
}

/** The parts of tables that were looked at, which are asked for twice. */
const known = new WeakMap<Element, TableParts>();

/** A length of a style that sets text in, and characters that one of its unit is. */
const SET_IN = /(?:^|;)\s*(?:padding-left|text-indent)\s*:\s*(\d{1,3}(?:\.\d+)?)(em|px|pt)/gi;
const CHARACTERS: Readonly<Record<string, number>> = { em: 1, px: 1 / 16, pt: 1 / 12 };

/** How far in an element's own style sets its text, in characters. */
function indentOf(element: Element): number {
  let indent = 0;
  for (const [, length, unit] of attribute(element, 'style').matchAll(SET_IN))
    indent += Number(length) * (CHARACTERS[(unit as string).toLowerCase()] ?? 0);
  return indent;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** A line with more text; the mark of a note behind a number stays apart from it: `15.7⁴`, not `15.74`. */
const withText = (line: string, more: string, isRaised: boolean): string =>
  isRaised && /^\s*[+-]?\d[\d.,。]*%?\s*$/.test(line) && /^\s*\d{1,2}\s*$/.test(more)
    ? line + more.replace(/\d/g, (digit) => RAISED[Number(digit)] as string)
    : line + more;

const isRowWrapped = (element: Element): boolean => /^(?:tbody|thead|tfoot)$/.test(element.tagName);

/** Rows, cells and caption of a table. */
function partsOf(table: Element): TableParts {
  const kept = known.get(table);
  if (kept) return kept;
  const rows: (FlowingCell & { indent: number })[][] = [];
  let caption = '';
  let nested = false;
  let lines: string[] | null = null;
  let inCaption = false;
  let inHead = false;
  let isRaised = false;
  walk(table, {
    open(element) {
      const { tagName } = element;
      if (isHidden(element)) return false;
      if (tagName === 'table') {
        nested = true;
        return false;
      }
      if (tagName === 'caption') inCaption = true;
      if (tagName === 'sup') isRaised = true;
      if (isRowWrapped(element)) inHead = tagName === 'thead';
      if (tagName === 'tr') rows.push([]);
      if (tagName === 'td' || tagName === 'th') {
        lines = [''];
        if (rows.length === 0) rows.push([]);
        rows.at(-1)?.push({
          rowSpan: attribute(element, 'rowspan') === '0' ? 65534 : spanOf(element, 'rowspan'),
          columnSpan: spanOf(element, 'colspan'),
          header: tagName === 'th' || inHead,
          name: null,
          lines,
          indent: indentOf(element),
        });
      }
      const cell = rows.at(-1)?.at(-1);
      if (cell && (tagName === 'p' || tagName === 'div') && lines?.every((line) => line.trim() === ''))
        cell.indent += indentOf(element);
      if (BREAKS.has(tagName) && lines !== null) lines.push('');
      return tagName !== 'br';
    },
    close({ tagName }) {
      if (tagName === 'caption') inCaption = false;
      if (tagName === 'sup') isRaised = false;
      if (tagName === 'td' || tagName === 'th') lines = null;
      if (lines !== null && BREAKS.has(tagName)) lines.push('');
    },
    text(text) {
      const plain = text.replace(/[ \t\n\r\f]+/g, ' ');
      if (lines !== null) lines.push(withText(lines.pop() ?? '', plain, isRaised));
      else if (inCaption) caption += plain;
    },
  });
  const parts = { rows, caption: caption.trim(), nested };
  known.set(table, parts);
  return parts;
}

/** Whether a cell holds sentences, not a datum. */
const isRunningText = (text: string): boolean => text.length > LONG_CELL || (text.length > 30 && /。|；/.test(text));

/** What a row begins with that notes something of a table's numbers, in as many words as it likes. */
const NOTE = pattern`^(?:【?${pages.notes}|${pages.namedSources}|[*※])`;
const textOf = ({ lines }: FlowingCell): string => lines.join('').trim();

/** Whether a row is a note of a table, alone in its row. */
function isNoteRow(row: readonly FlowingCell[]): boolean {
  const [only, other] = row.map(textOf).filter((text) => text !== '');
  return only !== undefined && other === undefined && NOTE.test(only);
}

const NUMBER = /^[+-]?\d[\d,.，]*[%％‰]?$/;
/** Rows of several numbers: so many make a table of data, whatever else stands in it. */
const ENOUGH_ROWS = 3;
/** Of so many cells one may hold sentences. */
const CELLS_PER_REMARK = 10;

/** Whether a table is one of numbers for sure: several rows have several. */
function holdsRowsOfNumbers(rows: readonly (readonly string[])[]): boolean {
  const numbered = rows.filter((row) => row.filter((text) => NUMBER.test(text)).length > 1);
  return numbered.length >= ENOUGH_ROWS;
}

/**
 * Whether a table holds data: numbers in short cells, and no table inside. Sentences make it one of the page's layout, but for
 * a few remarks in rows of numbers.
 */
export function isDataTable(table: Element): boolean {
  const { rows, nested } = partsOf(table);
  if (nested) return false;
  const shown = rows.filter((row) => !isNoteRow(row)).map((row) => row.map(textOf).filter((text) => text !== ''));
  const filled = shown.flat();
  const remarks = filled.filter(isRunningText);
  if (filled.length < 2) return false;
  if (remarks.length > 0 && (CELLS_PER_REMARK * remarks.length > filled.length || !holdsRowsOfNumbers(shown)))
    return false;
  return filled.some((text) => /[0-9０-９]/.test(text));
}

/** Whether a form holds a table of data: the systems of offices put whole pages into forms. */
export function isFormOfData(element: Element): boolean {
  if (element.tagName !== 'form') return false;
  let holds = false;
  walk(element, {
    open(inner) {
      if (holds || isHidden(inner)) return false;
      if (inner.tagName !== 'table' || !isDataTable(inner)) return true;
      const numbered = partsOf(inner).rows.filter((row) => row.some((cell) => NUMBER.test(textOf(cell))));
      holds = numbered.length >= ENOUGH_ROWS;
      return false;
    },
    close() {},
    text() {},
  });
  return holds;
}

/** The cells of a table at their places, and its caption. */
export function cellsOf(table: Element): { cells: SourceCell[]; caption: string } {
  const { rows, caption } = partsOf(table);
  return { cells: placeCells(rows), caption };
}
