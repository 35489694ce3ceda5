/** The parts of a workbook that hold no data (ECMA-376, Office Open XML). */
import { escapeXml, xmlText } from './xml.js';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MIME = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A part of the package: its name and its text. */
export interface Part {
  readonly name: string;
  readonly text: string;
}

/** A sheet as the workbook knows it. */
export interface SheetEntry {
  readonly name: string;
  /** The cells with a filter: `A1:D12`. */
  readonly range: string;
}

/** The styles of cells, by their numbers in `styles.xml`. */
export const STYLES = { general: 0, header: 1, text: 2, whole: 3, day: 4, link: 5 } as const;

const STYLE_SHEET = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><u/><sz val="11"/><color rgb="FF0563C1"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="2" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const relationship = (id: number, type: string, target: string, mode = ''): string =>
  `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${escapeXml(target)}"${mode}/>`;

const relationships = (all: readonly string[]): string =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;

const absolute = (range: string): string => range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

function workbookXml(sheets: readonly SheetEntry[]): string {
  const list = sheets.map(({ name }, i) => `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  const filters = sheets.map(
    ({ name, range }, i) =>
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">'${xmlText(name)}'!${absolute(range)}</definedName>`,
  );
  return `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join('')}</sheets><definedNames>${filters.join('')}</definedNames></workbook>`;
}

function contentTypes(count: number): string {
  const override = (name: string, type: string): string =>
    `<Override PartName="/${name}" ContentType="${MIME}.${type}+xml"/>`;
  const sheets = Array.from({ length: count }, (_, i) => override(sheetPart(i), 'worksheet'));
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', 'sheet.main')}${override('xl/styles.xml', 'styles')}${sheets.join('')}</Types>`;
}

/** The name of the part of a sheet, numbered from 0. */
export const sheetPart = (number: number): string => `xl/worksheets/sheet${number + 1}.xml`;

/** What begins a sheet: its header stays in view; the widths of its columns, in characters. */
export function sheetHead(widths: readonly number[]): string {
  const columns = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  return `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`;
}

/** A link of a cell to a claim in the report. */
export const linkXml = (cell: string, claim: string): string =>
  `<hyperlink ref="${cell}" r:id="rId1" location="claim=${claim}"/>`;

/** What ends a sheet: its filter and its links. */
export function sheetTail(range: string, links: string): string {
  const hyperlinks = links === '' ? '' : `<hyperlinks>${links}</hyperlinks>`;
  return `</sheetData><autoFilter ref="${range}"/>${hyperlinks}</worksheet>`;
}

/** The relation of a sheet to the report that its cells are linked to. */
export const sheetRelations = (number: number, report: string): Part => ({
  name: `xl/worksheets/_rels/sheet${number + 1}.xml.rels`,
  text: relationships([relationship(1, 'hyperlink', report, ' TargetMode="External"')]),
});

/** The parts of the workbook, once its sheets are known. */
export function workbookParts(sheets: readonly SheetEntry[]): Part[] {
  const targets = sheets.map((_, i) => relationship(i + 1, 'worksheet', `worksheets/sheet${i + 1}.xml`));
  return [
    { name: 'xl/styles.xml', text: DECLARATION + STYLE_SHEET },
    { name: 'xl/workbook.xml', text: workbookXml(sheets) },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: relationships([...targets, relationship(sheets.length + 1, 'styles', 'styles.xml')]),
    },
    { name: '_rels/.rels', text: relationships([relationship(1, 'officeDocument', 'xl/workbook.xml')]) },
    { name: '[Content_Types].xml', text: contentTypes(sheets.length) },
  ];
}
