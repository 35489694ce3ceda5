/** Word documents and workbooks, made part by part. */
import { strToU8, zipSync } from 'fflate';

const zip = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A paragraph of WordprocessingML. */
export const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A table cell of WordprocessingML. */
export const wordCell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;

/** A Word document with this body; more parts as they are. */
export function makeDocx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return zip({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${W}><w:style w:type="paragraph" w:styleId="a1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    ...parts,
  });
}

/** A sheet: its name, its XML from `sheetData` on, and whether it is hidden. */
export interface MadeSheet {
  readonly name: string;
  readonly xml: string;
  readonly hidden?: boolean;
}

/** Cells of one row: numbers as they are, texts inline; an entry may give a style: `[0.123, 1]`, `['工业', 4]`. */
export function sheetRow(
  row: number,
  cells: readonly (string | number | readonly [number | string, number] | null)[],
): string {
  const xml = cells.map((cell, i) => {
    const name = `${String.fromCharCode(65 + i)}${row}`;
    if (cell === null) return '';
    const [value, style] = typeof cell === 'object' ? cell : [cell, 0];
    if (typeof value === 'string') return `<c r="${name}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`;
    return `<c r="${name}" s="${style}"><v>${value}</v></c>`;
  });
  return `<row r="${row}">${xml.join('')}</row>`;
}

/** A workbook. Style 1 shows percent with one decimal, 2 a month, 3 two decimals; 4 sets its text in by two steps. */
export function makeXlsx(sheets: readonly MadeSheet[]): Uint8Array {
  const list = sheets.map(
    ({ name, hidden }, i) => `<sheet name="${name}" r:id="r${i}"${hidden ? ' state="hidden"' : ''}/>`,
  );
  const rels = sheets.map((_, i) => `<Relationship Id="r${i}" Target="worksheets/sheet${i}.xml"/>`);
  const files = sheets.map(({ xml }, i) => [`xl/worksheets/sheet${i}.xml`, `<worksheet>${xml}</worksheet>`] as const);
  return zip({
    'xl/workbook.xml': `<workbook><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${rels.join('')}</Relationships>`,
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="200" formatCode="0.0%"/><numFmt numFmtId="201" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="200"/><xf numFmtId="201"/><xf numFmtId="2"/><xf numFmtId="0"><alignment indent="2"/></xf></cellXfs></styleSheet>',
    ...Object.fromEntries(files),
  });
}
