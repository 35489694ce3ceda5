/**
 * Spreadsheet safety: a text cell that Excel, LibreOffice or Numbers would run as a formula is made harmless
 * by one apostrophe before it, and can be brought back exactly.
 *
 * A formula begins with = + - @ (also full-width), or with a tab or line end before one. A cell that already
 * begins with apostrophes and then such a character gets one more, so that `restoreCell` always knows
 * which apostrophe is ours: `restoreCell(protectCell(s)) === s` for every string.
 */

const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const PROTECTED = /^'+[=+\-@\t\r\n＝＋－＠]/;

/**
 * Puts an apostrophe before a text that a spreadsheet would take for a formula (`-3.2%` → `'-3.2%`).
 *
 * @param cell any text; numbers are not text and need no protection
 */
export function protectCell(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/**
 * Takes back what `protectCell` did.
 *
 * @param cell a text cell as it stands in the CSV file
 */
export function restoreCell(cell: string): string {
  return PROTECTED.test(cell) ? cell.slice(1) : cell;
}
