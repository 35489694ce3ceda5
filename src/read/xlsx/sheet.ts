/** The cells of one sheet, read as events. */
import type { SourceCell } from '../document-builder.js';
import type { XmlEvents } from '../xml.js';
import { hiddenParts } from './hidden.js';
import { shownNumber } from './number-formats.js';
import type { CellStyle } from './parts.js';

/** What the cells of a sheet are read with. */
export interface SheetContext {
  readonly texts: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly system: 1900 | 1904;
}

const PLACE = /^([A-Z]{1,3})(\d{1,7})$/;

/** Row and column, from 0, of a cell's name; null when it is none. */
function placeOf(name: string): { row: number; column: number } | null {
  const hit = PLACE.exec(name);
  if (!hit) return null;
  let column = 0;
  for (const letter of hit[1] as string) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(hit[2]) - 1, column: column - 1 };
}

/** A sheet as it is read. */
export interface SheetReader {
  readonly events: XmlEvents;
  /** Its cells that are shown, merged ones with their spans. */
  readonly cells: () => SourceCell[];
  /** How many cells are hidden, with their rows or columns. */
  readonly hidden: () => number;
}

/** Begins to read a sheet. */
export function sheetReader({ texts, styles, system }: SheetContext): SheetReader {
  const cells: SourceCell[] = [];
  const spans = new Map<string, { rowSpan: number; columnSpan: number }>();
  const hidden = hiddenParts();
  let open: { name: string; type: string; style: number; text: string } | null = null;
  let takes = false;
  let row = -1;
  let column = -1;

  const shown = ({ type, style, text }: NonNullable<typeof open>): string => {
    if (type === 's') return texts[Number(text)] ?? '';
    if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE';
    if (type === 'e') return '';
    return type === 'n' && text !== '' ? shownNumber(text, styles[style]?.format ?? { kind: 'general' }, system) : text;
  };
  const close = (): void => {
    if (!open) return;
    const place = placeOf(open.name) ?? { row: Math.max(0, row), column: column + 1 };
    ({ row, column } = place);
    const lines = shown(open).split(/\r\n|\n|\r|_x000D_\n?/);
    if (lines.some((line) => line.trim() !== '')) {
      const indent = styles[open.style]?.indent ?? 0;
      cells.push({ ...place, rowSpan: 1, columnSpan: 1, header: false, name: open.name || null, lines, indent });
    }
    open = null;
  };
  const whole = (cell: SourceCell): SourceCell => ({ ...cell, ...(spans.get(`${cell.row} ${cell.column}`) ?? {}) });
  return {
    events: {
      open(name, attributes) {
        hidden.pass(name, attributes, row + 1);
        if (name === 'row') {
          row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
          column = -1;
        } else if (name === 'c') {
          open = { name: attributes.r ?? '', type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), text: '' };
        } else if (name === 'mergeCell') {
          const [from, to] = (attributes.ref ?? '').split(':').map(placeOf);
          if (from && to && to.row >= from.row && to.column >= from.column) {
            spans.set(`${from.row} ${from.column}`, {
              rowSpan: to.row - from.row + 1,
              columnSpan: to.column - from.column + 1,
            });
          }
        }
        takes = open !== null && (name === 'v' || name === 't');
      },
      close(name) {
        if (name === 'v' || name === 't') takes = false;
        if (name === 'c') close();
      },
      text(text) {
        if (takes && open) open.text += text;
      },
    },
    cells: () => cells.flatMap((cell) => hidden.shown(whole(cell)) ?? []),
    hidden: () => cells.filter((cell) => hidden.shown(whole(cell)) === null).length,
  };
}
