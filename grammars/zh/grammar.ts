/** The grammar of Chinese statistics text: finds the mentions of a sentence. */

import { characterMarks } from './character-marks.js';
import { isMention } from './filters.js';
import { joinBounds } from './joined-bounds.js';
import type { DateExpression, Mention } from './mention.js';
import { StatisticsParser } from './parser.js';
import { markRepublicYears } from './republic-years.js';
import { shareUnits } from './shared-units.js';
import { buildTokens } from './tokens.js';
import { type GrammarExtension, vocabulary } from './vocabulary.js';

export type { DateExpression, Mention };

export interface Grammar {
  /**
   * Finds the mentions of one sentence.
   *
   * @param folded folded sentence text
   * @param byRepublic whether its document counts years by the Republic (`113年`)
   * @returns mentions in text order, offsets into `folded`, not overlapping
   */
  readonly parse: (folded: string, byRepublic?: boolean) => Mention[];
  /**
   * Cuts the windows of a sentence into tokens, as `parse` does.
   *
   * @returns for each window its tokens: the text and the name of the token type
   */
  readonly tokenize: (folded: string) => { readonly text: string; readonly type: string }[][];
}

/** Measures and money that 一 and 两 are counted with: `近一吨`, `两美元`, `缩短两天`. */
const MEASURED = '吨|公里|千米|公斤|千克|公顷|平方|立方|海里|英里|千瓦|兆瓦|米|亩|斤|美元|欧元|英镑|港元|日元|元|块钱';

/** The characters that a number can begin with. */
const STARTS = characterMarks('0123456789第一二两三四五六七八九十〇零首百千万亿半翻壹贰叁肆伍陆柒捌玖廿卅');
/** What a number can begin with. Words of 一 and 两 that are never a claim are passed over at once. */
const NUMERAL = new RegExp(
  `[0-9]|第[一二](?=[位名，。；、！？）”大和与及到至第是为均高低多少亮远重人个家座所条只艘款颗枚笔例架的股城县强宝]|利润|贸易|中标|候选|[一-鿿]{2,4}[大强][国省市县户]|$)|(?<=前)[二两](?=[名位强])|[一二两](?=[半成倍番点十百千万亿〇零一二三四五六七八九%]|[.·][〇零一二三四五六七八九]|两[百千万亿]|个?百分点|块[一二两三四五六七八九d]|分之|季度?|财年?季|月|[是为])|[一两](?=${MEASURED}|个半)|两(?=周|天|年|个?月|个[多半]月|个?小时|个[千百]?亿)|(?<=[期时达到足过近约了短前迟长满用])一(?=年|天|周|个月|个?小时)|[廿卅](?=[一二三四五六七八九]?[点百千万亿%])|[一二](?=[0oO]{2})|[三四五六七八九十]|[〇零]点|〇[一二三四五六七八九]年|首位|翻了?一?倍|[百千万亿](?=[万亿余多]|[^万亿])|半数|[壹贰叁肆伍陆柒捌玖](?=[壹贰叁肆伍陆柒捌玖拾佰仟萬零万亿圆元角分])`,
  'y',
);
/** How far a mention reaches around its numeral, in characters. */
const BEFORE = 8;
const AFTER = 18;

/** Whether a sentence's character keeps a mention from reaching beyond it. */
function isHardStop(code: number): boolean {
  switch (code) {
    case 0xff0c: // ，
    case 0x3002: // 。
    case 0xff1b: // ；
    case 0xff01: // ！
    case 0xff1f: // ？
    case 0x0a:
      return true;
    default:
      return false;
  }
}

/** Builds a grammar, with the words a user adds. */
export function createGrammar(extension: GrammarExtension = {}): Grammar {
  const tokens = buildTokens(vocabulary(extension));
  const parser = new StatisticsParser(tokens);
  const parseWindow = (folded: string, read: string, start: number, end: number, found: Mention[]): void => {
    const { tokens: lexed } = tokens.lexer.tokenize(read.slice(start, end));
    for (const token of lexed) token.startOffset += start;
    parser.input = lexed;
    for (const mention of joinBounds(shareUnits(parser.window(), folded), folded))
      if (isMention(mention, folded)) found.push(mention);
  };
  return {
    parse(folded, byRepublic = false) {
      const found: Mention[] = [];
      const read = byRepublic ? markRepublicYears(folded) : folded;
      for (const [start, end] of windows(folded)) parseWindow(folded, read, start, end, found);
      return found;
    },
    tokenize(folded) {
      return windows(folded).map(([start, end]) =>
        tokens.lexer
          .tokenize(folded.slice(start, end))
          .tokens.map((token) => ({ text: token.image, type: token.tokenType.name })),
      );
    },
  };
}

/** Stretches of text around numerals; what lies outside holds no mention. */
function windows(folded: string): [number, number][] {
  const out: [number, number][] = [];
  let limit = 0;
  for (let at = 0; at < folded.length; at++) {
    if (STARTS[folded.charCodeAt(at)] === 0) continue;
    NUMERAL.lastIndex = at;
    if (!NUMERAL.test(folded)) continue;
    let start = at;
    while (start > limit && at - start < BEFORE && !isHardStop(folded.charCodeAt(start - 1))) start--;
    const behind = NUMERAL.lastIndex;
    let end = behind;
    while (end < folded.length && end - at < AFTER && !isHardStop(folded.charCodeAt(end))) end++;
    const last = out[out.length - 1];
    if (last && start <= last[1]) {
      last[1] = Math.max(last[1], end);
    } else out.push([start, end]);
    limit = end;
    at = behind - 1;
  }
  return out;
}
