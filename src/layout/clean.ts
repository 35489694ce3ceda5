/**
 * Clean text: the lines of a block joined, stray blanks taken out, and for every character that is kept the
 * offset it came from.
 */

import { pattern } from '../../grammars/pattern.js';
import words from '../../grammars/zh/lexicon/layout.json' with { type: 'json' };
import { isBlank } from './blank.js';
import type { LineGroup } from './blocks.js';
import { noteMarks } from './note-marks.js';
import { type SpacedRun, spacedRuns } from './spacing.js';

export interface CleanText {
  readonly text: string;
  /** The UTF-16 offset in the source of a UTF-16 unit of `text`. */
  readonly offsetAt: (at: number) => number;
}

const DIGIT = /[0-9０-９]/;
const LATIN = /[A-Za-z]/;
const HAN_OR_MARK = /[\u2e80-\u2fdf\u3400-\u9fff\uf900-\ufaff，。、；：！？“”‘’（）《》【】…％%‰℃￥]/;

/** A numeral of more than one character, and what cannot begin a word of its own behind it. */
const NUMERAL_END = pattern`${words.joinedNumeralEnds}`;
const UNIT_HEAD = pattern`^(?:[%％]|${words.joinedUnitHeads})`;

/** What `isBlank` takes for a blank. */
const BLANK = /[ \u3000\n\r\t\xa0\v\f\u2000-\u200d\u2028\u2029\u202f\ufeff\x85\0]/;

/** Joins the lines of a block. In running text a single blank between two Han characters is noise; in a heading it parts words. */
export function cleanText(source: string, group: LineGroup): CleanText {
  const [only] = group.lines;
  if (only && group.lines.length === 1) {
    const text = source.slice(only.start, only.end);
    // Most lines hold no blank: they are clean as they stand.
    if (!BLANK.test(text) && noteMarks(text).size === 0) return { text, offsetAt: (at) => only.start + at };
  }
  const chars: string[] = [];
  const offsets: number[] = [];
  const keepHanBlanks = group.role !== 'body';
  /** The gap of the last line that is spaced regularly: a short last line goes on with it. */
  let gap = 0;
  group.lines.forEach((line, index) => {
    const runs = line.spaced || gap > 0 ? spacedRuns(source, line.start, line.end, gap) : [];
    gap = runs[0]?.gap ?? 0;
    if (index > 0) joinLines(chars, offsets, source, line.start);
    const notes = noteMarks(source.slice(line.start, line.end));
    for (let i = line.start; i < line.end; i++) {
      const char = source[i] as string;
      if (isBlank(char)) {
        let end = i + 1;
        while (end < line.end && isBlank(source[end] as string)) end++;
        const wide = end - i > 1 || char === '\u3000' || char === '\t';
        if (!partsNothing(runs, source, i, end) && keepsBlank(chars, source, i, end, line.end, wide, keepHanBlanks)) {
          chars.push(' ');
          offsets.push(i);
        }
        i = end - 1;
      } else if (!notes.has(i - line.start)) {
        chars.push(char);
        offsets.push(i);
      }
    }
  });
  return { text: chars.join(''), offsetAt: (at) => offsets[at] as number };
}

/** Symbols of measures, which a blank parts from their number: `100 MW`, `20 mm`. One letter alone may be a name. */
const LATIN_UNIT =
  /^(?:[kMGT]W[hp]?|[kc]?m[23²³]|[kcmnμ]m|[km]g|mL|ha|kV|kVA|MVA|[kMGT]Hz|[KMGTP]B|mAh|[KMGT]bps|dB|TEU)(?![A-Za-z\d])/;
const LONGEST_LATIN_UNIT = 6;

const SIGN = /[-+－＋]/;
const SIGNED_PERCENT = /^[-+－＋]\s*\d[\d.]*\s?[%％]/;
const SIGNED_LENGTH = 12;

/** Whether a blank is one of a regular spacing; two whole numbers side by side stay two. */
function partsNothing(runs: readonly SpacedRun[], source: string, blank: number, after: number): boolean {
  const run = runs.find(({ start, end }) => blank > start && blank < end);
  if (run === undefined || after - blank > run.gap) return false;
  const whole = (at: number, step: number): boolean =>
    DIGIT.test(source[at] ?? '') && DIGIT.test(source[at + step] ?? '');
  return !(whole(blank - 1, -1) && whole(after, 1));
}

/** Between two wrapped lines only Latin words need a blank. */
function joinLines(chars: string[], offsets: number[], source: string, start: number): void {
  const before = chars[chars.length - 1] ?? '';
  const after = source[start] ?? '';
  if (LATIN.test(before) && LATIN.test(after)) {
    chars.push(' ');
    offsets.push(start - 1);
  }
}

function keepsBlank(
  chars: readonly string[],
  source: string,
  blank: number,
  after: number,
  lineEnd: number,
  wide: boolean,
  keepHanBlanks: boolean,
): boolean {
  const left = chars[chars.length - 1] ?? '';
  const right = source[after] ?? '';
  if (left === ' ' || left === '') return false;
  const leftDigit = DIGIT.test(left);
  const rightDigit = DIGIT.test(right);
  // `12.5 GWh`.
  if (leftDigit && !wide && LATIN_UNIT.test(source.slice(after, after + LONGEST_LATIN_UNIT))) return false;
  // `yoy - 9.82%`: a sign is parted from its number and from the word that it belongs to.
  if (SIGN.test(right) && LATIN.test(left) && SIGNED_PERCENT.test(source.slice(after, after + SIGNED_LENGTH)))
    return false;
  if (SIGN.test(left) && rightDigit && LATIN.test(chars[chars.length - 2] ?? '')) return false;
  if (leftDigit && rightDigit) return !groupsDigits(source, blank, after, lineEnd);
  if ((left === '.' || left === '．') && rightDigit)
    return !DIGIT.test(chars[chars.length - 2] ?? '') || chars.length <= 3;
  if (leftDigit && (right === '.' || right === '．') && DIGIT.test(source[after + 1] ?? '')) return false;
  // `百    分`, `一百五十    个百分点`: a number and its unit stay together, however wide the blank.
  if (
    wide &&
    NUMERAL_END.test(left) &&
    UNIT_HEAD.test(source.slice(after, after + 4)) &&
    NUMERAL_END.test(chars[chars.length - 2] ?? '')
  )
    return false;
  const leftHan = HAN_OR_MARK.test(left);
  const rightHan = HAN_OR_MARK.test(right);
  if (leftHan && rightHan)
    return wide || keepHanBlanks
      ? /[\u2e80-\u2fdf\u3400-\u9fff]/.test(left) && /[\u2e80-\u2fdf\u3400-\u9fff【《“（]/.test(right)
      : false;
  if (leftHan || rightHan) return false;
  return true;
}

/** `1 076`, `12 345 678`: one to three digits, a blank, and a group of exactly three. */
function groupsDigits(source: string, blank: number, after: number, lineEnd: number): boolean {
  let before = 0;
  while (before < 4 && DIGIT.test(source[blank - 1 - before] ?? '')) before++;
  if (before > 3 || /[.．]/.test(source[blank - 1 - before] ?? '')) return false;
  let behind = 0;
  while (behind < 4 && after + behind < lineEnd && DIGIT.test(source[after + behind] as string)) behind++;
  return behind === 3;
}
