/** Numbers that a cell too narrow for them breaks over several lines. */
import type { TextLine } from './lines.js';
import { leavesNoRoom } from './table.js';

/** One number, with its groups and its decimals. */
const WHOLE = /^[-−–＋+]?[(（]?[-−]?(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:[.．]\d+)?[)）]?[%％]?$/;
/** The end and the beginning of what no number ends or begins with. */
const OPEN_END = /(?:[,，][\d]{0,2}|[.．(（−-])$/;
const OPEN_START = /^[,，.．)）%％]/;

const joined = (lines: readonly TextLine[]): string => lines.map(({ text }) => text.replace(/\s/g, '')).join('');

/** Whether the lines of a cell, but the last, leave no room for one more digit. */
function areFull(lines: readonly TextLine[], width: number): boolean {
  return lines.slice(0, -1).every((line, i) => leavesNoRoom(line, lines[i + 1] as TextLine, width));
}

/**
 * Whether the lines of a cell are one number in pieces, not numbers below each other.
 *
 * @param width of the cell
 */
export function isBrokenValue(lines: readonly TextLine[], width: number): boolean {
  return lines.length >= 2 && WHOLE.test(joined(lines)) && areFull(lines, width);
}

/** Whether the same can be told by the pieces alone: one of them ends or begins as no number does. */
export function isSurelyBroken(lines: readonly TextLine[], width: number): boolean {
  const open = lines.some(
    ({ text }, i) => (i < lines.length - 1 && OPEN_END.test(text.trim())) || (i > 0 && OPEN_START.test(text.trim())),
  );
  return open && isBrokenValue(lines, width);
}

/** Whether two texts below each other are one number, by how the first ends or the second begins. */
export const isCutNumber = (above: string, below: string): boolean =>
  (OPEN_END.test(above) || OPEN_START.test(below)) && WHOLE.test(`${above}${below}`.replace(/\s/g, ''));
