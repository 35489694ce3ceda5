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
/** Lines up to this width are told from items by the next one alone; of wider ones one may be broken anywhere. */
const COLUMN = 40;
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
  // Some programs wrap by columns, some by characters.
  return [columns, characters].every((measure) => {
    const edge = edgeOf(lines.map(measure));
    const slack = Math.max(SLACK, edge * SLACK_SHARE);
    return open.filter((line) => Math.abs(measure(line) - edge) <= slack).length < open.length * WRAPPED;
  });
}

const columns = ({ width }: Line): number => width;
const characters = ({ start, end, spaced, width }: Line): number => (spaced ? width : end - start);

/** Where the lines of a stretch end at most: the largest width that more than one of them comes near to. */
function edgeOf(measured: readonly number[]): number {
  const widths = [...measured].sort((a, b) => b - a);
  const edge = widths.findIndex((width, i) => width - (widths[i + 1] ?? 0) <= SLACK);
  return widths[Math.max(edge, 0)] ?? 0;
}

/** Whether the line after one is so much wider that the first was not full: its end is no wrap. */
export function leavesRoom(line: Line, next: Line): boolean {
  return line.width <= COLUMN && [columns, characters].every((measure) => measure(next) > measure(line) + SLACK);
}
