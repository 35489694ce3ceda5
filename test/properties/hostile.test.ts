/**
 * Time is linear in the length of the text, whatever the text. A text is compared with a shorter one of the same kind, by
 * the processor time of this process: a slow or busy machine slows both. Much longer texts are measured by `test/bench`.
 * The built library is measured, as it is used: the sources that other tests read run slower.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { extract } from '../../dist/index.js';

/** UTF-16 units. A text without claims is read fast, and may be longer. */
const SHORT = 1_500;
const LONG = { dense: 10_000, sparse: 50_000 };

/** UTF-16 units that show how many claims a text has; with fewer claims in them it is sparse. */
const SAMPLE = 300;
const FEW_CLAIMS = 3;

/** How many times as much as linear the longer text may take; one whose time is its square takes 6 or 33. */
const ALLOWANCE = 2;

/** Milliseconds of a text, of any length, that are not worth measuring. */
const AT_ONCE = 100;

/** Other processes can disturb a measurement; one that is undisturbed is enough. */
const ATTEMPTS = 5;

/** A text of any length. */
type Writer = (length: number) => string;

const repeat =
  (piece: string): Writer =>
  (length) =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const HOSTILE: [string, Writer][] = [
  ['digits', repeat('1')],
  ['full-width digits', repeat('９')],
  ['一', repeat('一')],
  ['十', repeat('十')],
  ['万', repeat('万')],
  ['万亿', repeat('万亿')],
  ['千', repeat('千百')],
  ['digits and commas', repeat('1,')],
  ['groups of three digits', repeat('123,')],
  ['digits and full-width commas', repeat('1，')],
  ['digits and points', repeat('1.')],
  ['digits and blanks', repeat('1 ')],
  ['groups of three digits and blanks', repeat('123 ')],
  ['digits and 万', repeat('1万')],
  ['digits and 亿', repeat('1亿2万')],
  ['亿元', repeat('亿元')],
  ['5亿元', repeat('5亿元')],
  ['dates', repeat('2021年9月17日')],
  ['years', repeat('2021年')],
  ['ranges', repeat('2021-')],
  ['ranges of money', repeat('1-2亿元至')],
  ['lists', repeat('3、')],
  ['lists of claims', repeat('3家、')],
  ['lists with names', repeat('北京、天津、')],
  ['claims without a stop', repeat('增长3%')],
  ['shares', repeat('占1/3')],
  ['分之', repeat('百分之')],
  ['slashes', repeat('1/')],
  ['tenths', repeat('1元1角1分')],
  ['分别', repeat('分别')],
  ['opening quotes', repeat('“')],
  ['opening quotes and numbers', repeat('“3')],
  ['closing quotes', repeat('”')],
  ['straight quotes', repeat('"3"')],
  ['opening titles', repeat('《')],
  ['opening titles and numbers', repeat('《3家')],
  ['brackets', repeat('（3')],
  ['bounds', repeat('约超近')],
  ['bounds and a number', repeat('约超近3')],
  ['trailing bounds', repeat('3多余来以上')],
  ['每', repeat('每')],
  ['每吨', repeat('每吨3')],
  ['翻', repeat('翻三番')],
  ['第', repeat('第三')],
  ['Latin letters', repeat('a')],
  ['Latin letters and hyphens', repeat('a-')],
  ['letters and digits', repeat('G60')],
  ['one digit a line', repeat('1\n')],
  ['one digit a line, Windows', repeat('1\r\n')],
  ['one claim a line', repeat('有企业3家\n')],
  ['one short line after another', repeat('园区\n')],
  ['wrapped lines', repeat('园区管理委员会昨日对外介绍有关情况，\n')],
  ['blanks', repeat(' ')],
  ['ideographic spaces', repeat('\u3000')],
  ['blanks between Han', repeat('园 ')],
  ['line ends', repeat('\n')],
  ['carriage returns', repeat('\r')],
  ['stops', repeat('。')],
  ['a long sentence', repeat('园')],
  ['a long sentence of clauses', repeat('园区增长，')],
  ['one claim, then a long sentence', (length) => `3家${repeat('园')(length)}`],
  ['dashes', repeat('-')],
  ['long dashes', repeat('—')],
  ['tokens of the unit', repeat('个百分')],
  ['telephone lines', repeat('电话：')],
  ['astral characters', repeat('𠮷')],
  ['astral characters and claims', repeat('𠮷3家')],
  ['lone surrogates', repeat('\udc00')],
  ['zero-width characters', repeat('\u200b1')],
];

/** Processor time of reading a text, in milliseconds. */
function timeOf(text: string): number {
  const before = process.cpuUsage();
  const records = extract(text);
  const { user, system } = process.cpuUsage(before);
  expect(records.length).toBeLessThanOrEqual(text.length);
  return (user + system) / 1000;
}

/** How many times as much as linear the longer text takes. */
function excess(write: Writer): number {
  const short = write(SHORT);
  const long = write(extract(write(SAMPLE)).length < FEW_CLAIMS ? LONG.sparse : LONG.dense);
  const time = timeOf(long);
  return time < AT_ONCE ? 0 : (time * short.length) / (timeOf(short) * long.length);
}

describe('time grows with the length of', () => {
  // The first text loads the grammar and the dictionary.
  beforeAll(() => {
    extract('2021年，大连高新区地区生产总值达400.5亿元，同比增长4.5%。');
  });

  test.each(HOSTILE)('%s', (_, write) => {
    let least = excess(write);
    for (let attempt = 1; attempt < ATTEMPTS && least > ALLOWANCE; attempt++) least = Math.min(least, excess(write));
    expect(least).toBeLessThanOrEqual(ALLOWANCE);
  });
});
