/** What a token may serve as, for the rules of the parser, and how a token of words is made. */
import { createToken, Lexer, type TokenType } from 'chevrotain';

/** Anything a mention is not made of. */
export const Any = createToken({ name: 'Any', pattern: Lexer.NA });
/** Categories: what a token may serve as, for the rules of the parser. */
const category = (name: string): TokenType => createToken({ name, pattern: Lexer.NA, categories: [Any] });
export const Lead = category('Lead');
export const Trail = category('Trail');
export const NumberWord = category('NumberWord');
/** A number written whole, unit and all: `百分之十五`, `1/3`, `半数`, `翻一番`. */
export const WholeFigure = category('WholeFigure');
export const UnitLike = category('UnitLike');
export const DateWord = category('DateWord');
/** What may follow inside a date. */
export const DatePart = category('DatePart');
export const RangeSign = category('RangeSign');
export const Position = category('Position');
export const CATEGORIES = [
  Any,
  Lead,
  Trail,
  NumberWord,
  WholeFigure,
  UnitLike,
  DateWord,
  DatePart,
  RangeSign,
  Position,
];
/** A token of words. `starts` are the characters that it can begin with: no more, no fewer. */
export const word = (name: string, pattern: RegExp, starts: string, ...categories: TokenType[]): TokenType =>
  createToken({
    name,
    pattern,
    line_breaks: false,
    categories: categories.length > 0 ? categories : [Any],
    start_chars_hint: [...starts],
  });
