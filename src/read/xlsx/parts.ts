/** The parts of a workbook that say how its sheets are to be read: their names, texts and formats. */
import { xmlReader } from '../xml.js';
import { type NumberFormat, numberFormat } from './number-formats.js';

/** A sheet that is shown. */
export interface Sheet {
  readonly name: string;
  /** Name of its part in the file. */
  readonly part: string;
}

const NOTHING = (): void => {};

/** Targets of a relationship part by their ids. */
function relations(path: string, xml: string): Map<string, string> {
  const targets = new Map<string, string>();
  xmlReader(path, {
    open(name, { Id, Target }) {
      if (name !== 'Relationship' || Id === undefined || Target === undefined) return;
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
    close: NOTHING,
    text: NOTHING,
  })(xml, true);
  return targets;
}

/** The sheets of a workbook in their order, without hidden ones, and which day its dates count from. */
export function readWorkbook(path: string, workbook: string, rels: string): { sheets: Sheet[]; system: 1900 | 1904 } {
  const targets = relations(path, rels);
  const sheets: Sheet[] = [];
  let system: 1900 | 1904 = 1900;
  xmlReader(path, {
    open(element, { name, id, state, date1904 }) {
      if (element === 'workbookPr' && (date1904 === '1' || date1904 === 'true')) system = 1904;
      const part = targets.get(id ?? '');
      if (element !== 'sheet' || part === undefined || (state !== undefined && state !== 'visible')) return;
      sheets.push({ name: name ?? '', part });
    },
    close: NOTHING,
    text: NOTHING,
  })(workbook, true);
  return { sheets, system };
}

/** The texts that cells share, by their number. */
export function readSharedTexts(path: string, xml: string): string[] {
  const texts: string[] = [];
  let isText = false;
  let phonetic = 0;
  xmlReader(path, {
    open(name) {
      if (name === 'si') texts.push('');
      if (name === 'rPh') phonetic++;
      isText = name === 't' && phonetic === 0;
    },
    close(name) {
      if (name === 'rPh') phonetic--;
      if (name === 't') isText = false;
    },
    text(text) {
      if (isText && texts.length > 0) texts[texts.length - 1] += text;
    },
  })(xml, true);
  return texts;
}

/** How a cell is shown. */
export interface CellStyle {
  readonly format: NumberFormat;
  /** How far in its text is set, in steps of the workbook. */
  readonly indent: number;
}

/** The styles of cells, by their number. */
export function readStyles(path: string, xml: string): CellStyle[] {
  const codes = new Map<number, string>();
  const styles: { id: number; indent: number }[] = [];
  let inCells = false;
  xmlReader(path, {
    open(name, { numFmtId, formatCode, indent }) {
      if (name === 'cellXfs') inCells = true;
      if (name === 'numFmt' && formatCode !== undefined) codes.set(Number(numFmtId), formatCode);
      if (name === 'xf' && inCells) styles.push({ id: Number(numFmtId ?? 0), indent: 0 });
      const last = styles.at(-1);
      if (name === 'alignment' && inCells && last && /^\d{1,3}$/.test(indent ?? '')) last.indent = Number(indent);
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
    text: NOTHING,
  })(xml, true);
  return styles.map(({ id, indent }) => ({ format: numberFormat(id, codes), indent }));
}
