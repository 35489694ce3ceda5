/** Rows and columns of a sheet that are hidden: templates of offices keep codes there, which no reader sees. */
import type { SourceCell } from '../document-builder.js';

/** Columns that a sheet may have. */
const MOST_COLUMNS = 16_384;
/** Hidden rows and columns at the head of a merged cell that are looked at. */
const MOST_STEPS = 1000;

/** What is hidden of a sheet. */
export interface HiddenParts {
  /**
   * Takes in an element of the sheet.
   *
   * @param name its name
   * @param attributes its attributes
   * @param next the row that one without a number is, from 0
   */
  readonly pass: (name: string, attributes: Readonly<Record<string, string>>, next: number) => void;
  /** A cell as far as it is shown; null where all of it is hidden. */
  readonly shown: (cell: SourceCell) => SourceCell | null;
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/**
 * Begins a sheet. Rows that a filter hides, and rows and columns that are folded up, are shown again with a click: they belong to
 * the sheet.
 */
export function hiddenParts(): HiddenParts {
  const rows = new Set<number>();
  const columns = new Set<number>();
  let isFiltered = false;
  let told = 0;
  const isHidden = (row: number, column: number): boolean => columns.has(column) || (!isFiltered && rows.has(row));
  return {
    pass(name, attributes, next) {
      if (name === 'autoFilter') isFiltered = true;
      if (!isTrue(attributes.hidden) || Number(attributes.outlineLevel ?? 0) > 0) return;
      if (name === 'row') rows.add(attributes.r === undefined ? next : Number(attributes.r) - 1);
      if (name !== 'col') return;
      const last = Math.min(Number(attributes.max), MOST_COLUMNS);
      // A file that tells more columns than there are is a trap.
      for (let column = Number(attributes.min); column <= last && told < MOST_COLUMNS; column++, told++)
        columns.add(column - 1);
    },
    shown(cell) {
      if (rows.size + columns.size === 0) return cell;
      let { row, column } = cell;
      const lastRow = row + cell.rowSpan - 1;
      const lastColumn = column + cell.columnSpan - 1;
      // A merged cell is shown in what is left of it.
      for (let steps = 0; steps < MOST_STEPS && column < lastColumn && columns.has(column); steps++) column++;
      for (let steps = 0; steps < MOST_STEPS && row < lastRow && isHidden(row, column); steps++) row++;
      if (isHidden(row, column)) return null;
      return { ...cell, row, column, rowSpan: lastRow - row + 1, columnSpan: lastColumn - column + 1 };
    },
  };
}
