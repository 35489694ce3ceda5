/**
 * Folding: variants of the same sign made one, character for character, so that the grammar reads `２．５`, `2.5` and
 * `2·5` alike, and 億 as 亿. The folded text has the length of the original; offsets stay valid.
 */

import { type CharacterMarks, characterMarks } from '../../grammars/zh/character-marks.js';
import numerals from '../../grammars/zh/lexicon/numerals.json' with { type: 'json' };
import { simplify } from './characters/variants.js';

const VARIANTS: Record<string, string> = {
  '％': '%',
  '﹪': '%',
  '℅': '%',
  '．': '.',
  '／': '/',
  '╱': '/',
  '⁄': '/',
  '∕': '/',
  '＋': '+',
  '－': '-',
  '–': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '﹣': '-',
  '＝': '=',
  '＄': '$',
  '￥': '¥',
  '￡': '£',
  '～': '~',
  '〜': '~',
  '∼': '~',
  '﹏': '~',
  '＆': '&',
  '·': '·',
  '•': '·',
  '‧': '·',
  '・': '·',
  ',': '，',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '﹐': '，',
  '﹔': '；',
  '［': '（',
  '］': '）',
  '[': '（',
  ']': '）',
  '〔': '（',
  '〕': '）',
  '「': '“',
  '」': '”',
  '『': '“',
  '』': '”',
  '〝': '“',
  '〞': '”',
  '＂': '"',
  '＇': "'",
  '○': numerals.zero,
  Ｏ: numerals.zero,
  '◯': numerals.zero,
  '﹕': '：',
  '∶': '：',
  '︰': '：',
  '㎡': '㎡',
  '―': '—',
  '─': '—',
  '﹑': '、',
  '､': '、',
  '｡': '。',
};

const ASCII_OF_FULL_WIDTH = 0xfee0;
const FULL_WIDTH = Array.from('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', (character) =>
  String.fromCharCode(character.charCodeAt(0) + ASCII_OF_FULL_WIDTH),
);
/** Characters that are folded wherever they stand. */
const FOLDED: CharacterMarks = characterMarks([
  ...FULL_WIDTH,
  ...`"':↑⬆↓⬇▼`,
  ...Object.keys(VARIANTS).filter((from) => from !== VARIANTS[from]),
]);
/** Marks that are something else between two digits. */
const JOINS_DIGITS = /[0-9][，·—：](?=[0-9])/;

function needsFolding(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (FOLDED[text.charCodeAt(i)] === 1) return true;
  return JOINS_DIGITS.test(text);
}

/** What a character is folded to, quotation marks and what stands between digits apart. */
function foldedOf(char: string, code: number): string {
  const letterOrDigit =
    (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);
  return letterOrDigit ? String.fromCharCode(code - ASCII_OF_FULL_WIDTH) : (VARIANTS[char] ?? char);
}

/** Whether a character is the same folded, told by its code: Han characters, letters and digits. */
function foldsToItself(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a)
  );
}

/** Returns the text with variants folded: same length in UTF-16 units, so that offsets carry over. */
export function fold(text: string): string {
  return foldMarks(simplify(text));
}

function foldMarks(text: string): string {
  if (!needsFolding(text)) return text;
  let out = '';
  let kept = 0;
  let doubleOpen = false;
  let singleOpen = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (foldsToItself(code)) continue;
    const char = text[i] as string;
    let folded = foldedOf(char, code);
    if (folded === '"') {
      folded = doubleOpen ? '”' : '“';
      doubleOpen = !doubleOpen;
    } else if (folded === "'") {
      folded = singleOpen ? '’' : '‘';
      singleOpen = !singleOpen;
    } else if (folded === ':') folded = '：';
    if (folded === char) continue;
    out += text.slice(kept, i) + folded;
    kept = i + 1;
  }
  return foldArrows(foldBetweenDigits(out + text.slice(kept)));
}

/** `（↑3.6%）`: an arrow before a percentage is its sign. */
const RISING = /(?<!\d)[↑⬆](?=\d+(?:\.\d+)?%)/g;
const FALLING = /(?<!\d)[↓⬇▼](?=\d+(?:\.\d+)?%)/g;
const foldArrows = (text: string): string => text.replace(RISING, '+').replace(FALLING, '-');

const BETWEEN_DIGITS = /(?<=[0-9])[，·—：](?=[0-9])/g;

function foldBetweenDigits(text: string): string {
  /** Offset of the comma that was last taken for a thousands separator. */
  let grouped = -1;
  return text.replace(BETWEEN_DIGITS, (mark: string, at: number) => {
    if (mark === '·') return '.';
    if (mark === '—') return '-';
    if (mark === '：') return ':';
    if (!isThousandsSeparator(text, at, grouped)) return mark;
    grouped = at;
    return ',';
  });
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

/** A comma groups digits when one to three digits stand before it and exactly three after it. */
function isThousandsSeparator(text: string, at: number, lastGrouped: number): boolean {
  let before = 0;
  while (before < 4 && isDigit(text, at - 1 - before)) before++;
  const opens = at - 1 - before;
  const grouped = lastGrouped >= 0 && opens === lastGrouped;
  return (
    isDigit(text, at + 2) &&
    isDigit(text, at + 3) &&
    !isDigit(text, at + 4) &&
    (grouped ? before === 3 : before <= 3) &&
    text[opens] !== '.' &&
    !(text[opens] === '·' && isDigit(text, opens - 1))
  );
}
