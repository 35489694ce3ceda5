/** Workbooks (XLSX): the sheets that are shown, merged cells, numbers as they are shown. */
import { type BuiltContents, documentBuilder } from '../document-builder.js';
import { ReadError } from '../errors.js';
import { isOwnHeader, OWN_RECORDS } from '../own-output.js';
import { addSheet } from '../sheet-regions.js';
import { xmlSink } from '../xml.js';
import { readZip, zipTexts } from '../zip.js';
import { readSharedTexts, readStyles, readWorkbook } from './parts.js';
import { sheetReader } from './sheet.js';

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const TEXTS = 'xl/sharedStrings.xml';
const STYLES = 'xl/styles.xml';
const SMALL: ReadonlySet<string> = new Set([WORKBOOK, RELATIONS, TEXTS, STYLES]);

/**
 * Reads a workbook. Formulas are not run: their last results are read.
 *
 * @throws ReadError when the file is damaged or no workbook
 */
export function readXlsx(path: string, bytes: Uint8Array): BuiltContents {
  const parts = zipTexts(path, bytes, (name) => SMALL.has(name));
  const part = (name: string): string => parts.get(name) ?? '';
  if (part(WORKBOOK) === '') {
    throw new ReadError(`${path}: a damaged file, or no workbook (it has no ${WORKBOOK}); get it again`);
  }
  const { sheets, system } = readWorkbook(path, part(WORKBOOK), part(RELATIONS));
  const texts = part(TEXTS) === '' ? [] : readSharedTexts(path, part(TEXTS));
  const styles = part(STYLES) === '' ? [] : readStyles(path, part(STYLES));
  const builder = documentBuilder();
  let left = 0;
  for (const { name, part: wanted } of sheets) {
    const { events, cells, hidden } = sheetReader({ texts, styles, system });
    let found = false;
    readZip(path, bytes, (own) => {
      if (own !== wanted || found) return null;
      found = true;
      return xmlSink(path, events);
    });
    if (!found) throw new ReadError(`${path}: a damaged file (it has no ${wanted}); get it again`);
    const all = cells();
    const header = all.filter(({ row }) => row === 0).map(({ lines }) => lines.join(' '));
    if (isOwnHeader(header.join(','))) return builder.contents({ warnings: [OWN_RECORDS] });
    left += hidden();
    addSheet(builder, all, name);
  }
  const warnings = left === 0 ? [] : [`${left} ${left === 1 ? 'cell' : 'cells'} in hidden rows or columns, left out`];
  return builder.contents({ warnings });
}
