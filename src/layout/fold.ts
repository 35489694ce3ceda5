/**
 * Folding: typographic variants of the same sign made one, character for character, so that the grammar reads
 * `２．５`, `2.5` and `2·5` alike. The folded text has the length of the original; offsets stay valid.
 */

const VARIANTS: Record<string, string> = {
  '％': '%',
  '﹪': '%',
  '．': '.',
  '／': '/',
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
  '○': '〇',
  Ｏ: '〇',
  '◯': '〇',
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

/** Characters that are folded, and marks that are something else between two digits. */
const NEEDS_FOLDING = new RegExp(
  `[０-９Ａ-Ｚａ-ｚ"':${Object.entries(VARIANTS)
    .filter(([from, to]) => from !== to)
    .map(([from]) => `\\u{${from.codePointAt(0)?.toString(16)}}`)
    .join('')}]|[0-9][，·—：](?=[0-9])`,
  'u',
);
const DIGIT = /[0-9]/;

/** Returns the text with variants folded: same length in UTF-16 units, so that offsets carry over. */
export function fold(text: string): string {
  if (!NEEDS_FOLDING.test(text)) return text;
  const out: string[] = new Array(text.length);
  let doubleOpen = false;
  let singleOpen = false;
  for (let i = 0; i < text.length; i++) {
    let char = text[i] as string;
    const code = char.charCodeAt(0);
    if (
      (code >= 0xff10 && code <= 0xff19) ||
      (code >= 0xff21 && code <= 0xff3a) ||
      (code >= 0xff41 && code <= 0xff5a)
    ) {
      char = String.fromCharCode(code - 0xfee0);
    } else {
      char = VARIANTS[char] ?? char;
      if (char === '"') {
        char = doubleOpen ? '”' : '“';
        doubleOpen = !doubleOpen;
      } else if (char === "'") {
        char = singleOpen ? '’' : '‘';
        singleOpen = !singleOpen;
      } else if (char === ':') char = '：';
    }
    out[i] = char;
  }
  for (let i = 1; i + 1 < out.length; i++) {
    const char = out[i] as string;
    if (!(char === '，' || char === '·' || char === '—' || char === '：')) continue;
    if (!DIGIT.test(out[i - 1] as string) || !DIGIT.test(out[i + 1] as string)) continue;
    if (char === '·') out[i] = '.';
    else if (char === '—') out[i] = '-';
    else if (char === '：') out[i] = ':';
    else if (isThousandsSeparator(out, i)) out[i] = ',';
  }
  return out.join('');
}

/** A comma groups digits when one to three digits stand before it and exactly three after it. */
function isThousandsSeparator(chars: readonly string[], at: number): boolean {
  const digit = (i: number): boolean => i >= 0 && i < chars.length && DIGIT.test(chars[i] as string);
  let before = 0;
  while (before < 4 && digit(at - 1 - before)) before++;
  const grouped = chars[at - 1 - before] === ',';
  return (
    digit(at + 2) &&
    digit(at + 3) &&
    !digit(at + 4) &&
    (grouped ? before === 3 : before <= 3) &&
    chars[at - 1 - before] !== '.'
  );
}
