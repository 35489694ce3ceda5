/**
 * Wrapping is a property of a whole stretch of lines: where a text is wrapped, most lines that do not end a sentence
 * end near one width. Lines of any length that end no sentence are items of a list, one a line.
 */
import type { Line } from './lines.js';

/**
 * How far a wrapped line may end before the edge, in Han characters: a word, a number or a mark goes to the next line
 * whole. Of a wide page it is a share of its width.
 */
const SLACK = 3.5;
const SLACK_SHARE = 0.14;
/** So many lines that end no sentence tell how a stretch is set. */
const LEAST_OPEN = 3;
/** So much of them ends at the edge where the text is wrapped. */
const WRAPPED = 0.5;

/**
 * Whether a stretch of lines is a list with one item a line.
 *
 * @param lines lines in a row with no blank line between them
 * @param isOpen whether a line ends neither a sentence nor in the middle of one, by its marks
 */
export function isItemised(lines: readonly Line[], isOpen: (line: Line) => boolean): boolean {
  // The last line of a stretch is as short as it is.
  const open = lines.slice(0, -1).filter(isOpen);
  if (open.length < LEAST_OPEN) return false;
  const edge = edgeOf(lines);
  const slack = Math.max(SLACK, edge * SLACK_SHARE);
  return open.filter(({ width }) => width >= edge - slack && width <= edge + slack).length < open.length * WRAPPED;
}

/** Where the lines of a stretch end at most: the largest width that more than one of them comes near to. */
function edgeOf(lines: readonly Line[]): number {
  const widths = lines.map(({ width }) => width).sort((a, b) => b - a);
  const edge = widths.findIndex((width, i) => width - (widths[i + 1] ?? 0) <= SLACK);
  return widths[Math.max(edge, 0)] ?? 0;
}

/** Whether the line after one is so much wider that the first was not full: its end is no wrap. */
export function leavesRoom(line: Line, next: Line): boolean {
  return next.width > line.width + SLACK;
}
