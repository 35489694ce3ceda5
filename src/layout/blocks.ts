/**
 * Blocks: which physical lines belong to one paragraph, and which stand alone as headings or mastheads.
 * Hard wraps are told from real breaks by punctuation, by line widths and by the marks that open a paragraph.
 */

import {
  CONTINUES,
  CREDIT_LINE,
  DATE_LINE,
  DIGIT_END,
  FEED_DATE,
  GOES_ON,
  GOES_ON_WITH,
  INNER_PUNCTUATION,
  ITEMS,
  LABELLED_ITEMS,
  MASTHEAD,
  NOT_NUMBER,
  NUMBER_HEAD,
  NUMBERED_HEADING,
  OPEN_END,
  PAGE_MARK,
  PUBLISHED_LINE,
  SENTENCE_END,
  STARTS_PARAGRAPH,
  TITLE_END,
  UNIT_HEAD,
  WANTS_NUMBER,
} from './line-patterns.js';
import { type Line, readLines } from './lines.js';
import { squeezed } from './spacing.js';
import { isItemised, leavesRoom } from './wrapping.js';

export type Role = 'body' | 'heading' | 'masthead';

export interface LineGroup {
  readonly role: Role;
  readonly lines: readonly Line[];
}

/** How many lines before and after one tell how its stretch is set. */
const BEHIND = 8;
const AHEAD = 10;

/**
 * Groups the lines of a stretch of text into paragraphs, headings and masthead lines, in order.
 *
 * @param text decoded text
 * @param from UTF-16 offset at which the lines begin
 * @param to UTF-16 offset after the last of them
 */
export function* readBlocks(text: string, from = 0, to = text.length): Generator<LineGroup> {
  const lines = readLines(text, from, to);
  const ahead: Line[] = [];
  const peek = (n: number): Line | undefined => {
    while (ahead.length <= n) {
      const next = lines.next();
      if (next.done) return undefined;
      if (!isPageMark(text, next.value)) ahead.push(next.value);
    }
    return ahead[n];
  };
  /** The lines before, as far as no blank line parts them. */
  let behind: Line[] = [];
  const stretch = (): Line[] => {
    const lines = [...behind];
    for (let n = 0; n <= AHEAD; n++) {
      const one = peek(n);
      if (one === undefined || (n > 0 && one.blanksBefore > 0)) break;
      lines.push(one);
    }
    return lines;
  };
  let previous: Line | undefined;
  let current: Line[] = [];
  for (let line = peek(0); line; line = peek(0)) {
    current.push(line);
    const next = peek(1);
    const joined =
      next !== undefined && current.length < 2000 && joins(text, previous, line, next, peek(2), current, stretch);
    ahead.shift();
    previous = line;
    behind = next?.blanksBefore === 0 ? [...behind.slice(1 - BEHIND), line] : [];
    if (!joined) {
      yield { role: roleOf(text, current), lines: current };
      current = [];
    }
  }
}

/** Whether a line ends neither a sentence nor in the middle of one, by its marks. */
function isOpen(text: string, line: Line): boolean {
  const end = tail(text, line);
  return !SENTENCE_END.test(end) && !OPEN_END.test(end);
}

function isPageMark(text: string, line: Line): boolean {
  return line.end - line.start <= 24 && PAGE_MARK.test(content(text, line));
}

function content(text: string, line: Line): string {
  return line.spaced ? squeezed(text, line.start, line.end) : text.slice(line.start, line.end);
}

/** First characters of a line. */
function opening(text: string, line: Line, length: number): string {
  return line.spaced
    ? content(text, line).slice(0, length)
    : text.slice(line.start, Math.min(line.end, line.start + length));
}

/** Last characters of a line: enough for every test of how it ends. */
function tail(text: string, line: Line): string {
  if (line.spaced) return squeezed(text, line.start, line.end).slice(-8);
  return text.slice(Math.max(line.start, line.end - 8), line.end);
}

function joins(
  text: string,
  before: Line | undefined,
  line: Line,
  next: Line,
  afterNext: Line | undefined,
  group: readonly Line[],
  stretch: () => Line[],
): boolean {
  const first = group[0] as Line;
  const head = opening(text, next, 24);
  const end = tail(text, line);
  if (isMasthead(text, line)) return false;
  if (CONTINUES.test(head)) return true;
  if (DIGIT_END.test(end) && UNIT_HEAD.test(head)) return true;
  if (WANTS_NUMBER.test(end) && NUMBER_HEAD.test(head) && !NOT_NUMBER.test(head)) return true;
  if (STARTS_PARAGRAPH.test(head) || LABELLED_ITEMS.test(text.slice(next.start, next.start + 24))) return false;
  if (before === undefined && group.length === 1 && isWholeTitle(text, line, head)) return false;
  const indented = next.indent >= 1 && next.indent > line.indent && next.indent >= first.indent;
  const wrapped = isWrapped(before, line, next, afterNext);
  if (SENTENCE_END.test(end)) {
    // A full line that happens to end a sentence: the paragraph goes on.
    return wrapped && !indented && next.indent < 1 && line.width < 60;
  }
  if (next.indent >= 1.5 && next.indent > line.indent - 0.5 && !OPEN_END.test(end)) return false;
  if (DATE_LINE.test(opening(text, line, 60)) || isMasthead(text, next)) return false;
  if (OPEN_END.test(end) || leavesTitleOpen(text, line)) return true;
  if (next.blanksBefore === 0 && !GOES_ON.test(end) && isItemised(stretch(), (one) => isOpen(text, one))) return false;
  // The first line of a text is its title when a blank line and a longer one follow.
  if (before === undefined && group.length === 1 && next.blanksBefore > 0 && next.width > line.width + 2.6)
    return false;
  const text0 = content(text, line).slice(0, 400);
  const numbered = group.length === 1 && NUMBERED_HEADING.test(text0) && !/[。；]/.test(text0);
  const running =
    group.length > 1 || INNER_PUNCTUATION.test(text0) || INNER_PUNCTUATION.test(content(text, next).slice(0, 400));
  if (wrapped && running && !(numbered && Math.abs(next.width - line.width) > 2.6)) return true;
  if (numbered) return false;
  const unfinished = INNER_PUNCTUATION.test(text0) || group.length > 1;
  if (DIGIT_END.test(end) && unfinished) return true;
  if (!wrapped && next.blanksBefore === 0 && !GOES_ON.test(end) && leavesRoom(line, next)) return false;
  // A narrow column: a comma inside, no stop at the end, and the next line is narrow too.
  if (unfinished && line.width >= 8 && line.width <= 40 && next.width <= 40) return true;
  // A paragraph broken by a page or column end: long, or already punctuated, and not finished.
  return (
    (line.width >= 22 && INNER_PUNCTUATION.test(text0) && !/^[^，。；]{0,24}：[^，。；]*$/.test(text0)) ||
    (unfinished && /[。；]/.test(text0))
  );
}

/** Whether the first line of a text is a title that the next one does not go on with. */
function isWholeTitle(text: string, line: Line, next: string): boolean {
  const shown = content(text, line).trim();
  if (shown.length > 60 || INNER_PUNCTUATION.test(shown) || GOES_ON_WITH.test(next)) return false;
  return TITLE_END.test(shown) || CREDIT_LINE.test(next);
}

/** `《全省发展规划（2024—`: a title goes on in the next line. */
function leavesTitleOpen(text: string, line: Line): boolean {
  const shown = text.slice(Math.max(line.start, line.end - 40), line.end);
  return shown.lastIndexOf('《') > shown.lastIndexOf('》');
}

/** Lines of one column have nearly one width; the last line of a paragraph is shorter. */
function isWrapped(before: Line | undefined, line: Line, next: Line, afterNext: Line | undefined): boolean {
  // The first line of a paragraph lost its indent of two characters.
  if (line.width < 8 || line.width > 64 || next.width > line.width + 2.6) return false;
  const near = (other: Line | undefined): boolean => other !== undefined && Math.abs(other.width - line.width) <= 2.6;
  return near(next) || near(before) || (near(afterNext) && next.width < line.width);
}

function isMasthead(text: string, line: Line): boolean {
  if (line.width > 80 || /[。！？]$/.test(tail(text, line))) return false;
  const shown = content(text, line);
  return MASTHEAD.test(shown) || PUBLISHED_LINE.test(shown) || FEED_DATE.test(shown);
}

/**
 * What the lines of one block are, by how they look.
 *
 * @param text decoded text
 * @param lines at least one line of it
 */
export function roleOf(text: string, lines: readonly Line[]): Role {
  const first = lines[0] as Line;
  const last = lines[lines.length - 1] as Line;
  if (lines.length === 1 && (isMasthead(text, first) || DATE_LINE.test(content(text, first)))) return 'masthead';
  const ends = SENTENCE_END.test(tail(text, last)) || /[；;]$/.test(tail(text, last));
  const width = lines.reduce((sum, line) => sum + line.width, 0);
  const inner = lines.some((line) => /[。；]/.test(content(text, line).slice(0, -1)));
  if (!ends && width <= 42 && !inner && !ITEMS.test(text.slice(first.start, first.end))) return 'heading';
  // A numbered heading may close with a full stop: `（一）农业。` stands alone and is short.
  if (
    lines.length === 1 &&
    width <= 24 &&
    NUMBERED_HEADING.test(content(text, first)) &&
    !/\d/.test(content(text, first))
  )
    return 'heading';
  return 'body';
}
