/**
 * The vocabulary of the grammar as chevrotain tokens, over folded text. Order matters: the first pattern that
 * matches wins, so names and dates stand before numbers, and the catch-all is added last.
 */
import { Lexer, type TokenType } from 'chevrotain';
import {
  LeadAbout,
  LeadOver,
  LeadScale,
  LeadUnder,
  Milestone,
  TrailAbout,
  TrailOver,
  TrailUnder,
} from './tokens/bounds.js';
import { CATEGORIES } from './tokens/category.js';
import {
  Day,
  DayRange,
  EnglishDate,
  FirstMonths,
  FirstQuarters,
  IsoDate,
  Month,
  MonthOfYear,
  MonthRange,
  Quarter,
  ToNow,
  WeekOfMonth,
} from './tokens/days.js';
import { Decoy, LatinWord, Model, Ordinal, TopN } from './tokens/names.js';
import { NumberedDay } from './tokens/numbered-days.js';
import { Arabic, Aside, Chinese, Formal, HalfMore, Scale, Tens, Times } from './tokens/numbers.js';
import { otherToken } from './tokens/other.js';
import { Dash, From, Plus, Slash, To } from './tokens/signs.js';
import { Each, Fold, Mark, Percent, Permille, Point, Tenth } from './tokens/units.js';
import { currencyPrefix, unitWord } from './tokens/vocabulary-words.js';
import {
  Doubling,
  Fraction,
  Half50,
  MetresAnd,
  Percentage,
  PerMany,
  PerThousand,
  Piece,
  Span,
  ToOne,
} from './tokens/whole-figures.js';
import { Decade, Edge, FiscalPart, FiscalRange, FiveYearPlan, Half, Year, YearRange } from './tokens/years.js';
import { type Vocabulary, vocabulary } from './vocabulary.js';

export interface Tokens {
  readonly all: readonly TokenType[];
  readonly lexer: Lexer;
  readonly UnitWord: TokenType;
  readonly CurrencyPrefix: TokenType;
}

/** Builds the lexer for a vocabulary. */
export function buildTokens(words: Vocabulary = vocabulary()): Tokens {
  const UnitWord = unitWord(words);
  const CurrencyPrefix = currencyPrefix(words);
  const inside = new Set<TokenType>([UnitWord, ...INSIDE]);
  const known = Object.values(T).flatMap((token) =>
    token === Model ? [CurrencyPrefix, token] : token === LeadScale ? [UnitWord, token] : [token],
  );
  const starts = new Set(
    known.flatMap((token) => (inside.has(token) ? [] : ((token.START_CHARS_HINT ?? []) as string[]))),
  );
  const all = [...known, otherToken(starts)];
  const lexer = new Lexer([...CATEGORIES, ...all], {
    ensureOptimizations: true,
    positionTracking: 'onlyOffset',
    skipValidations: true,
  });
  return { all: [...CATEGORIES, ...all], lexer, UnitWord, CurrencyPrefix };
}

/** The tokens that need no word list, in the order in which the lexer tries them. */
export const T = {
  IsoDate,
  EnglishDate,
  Span,
  FiveYearPlan,
  Decade,
  YearRange,
  FirstMonths,
  FirstQuarters,
  MonthRange,
  DayRange,
  Quarter,
  FiscalRange,
  FiscalPart,
  Half,
  Year,
  Month,
  NumberedDay,
  Day,
  WeekOfMonth,
  MonthOfYear,
  Ordinal,
  TopN,
  ToNow,
  Doubling,
  ToOne,
  Percentage,
  PerThousand,
  Fraction,
  Half50,
  Tens,
  Decoy,
  PerMany,
  Piece,
  MetresAnd,
  HalfMore,
  Times,
  Model,
  Formal,
  Arabic,
  LeadOver,
  LeadAbout,
  LeadUnder,
  TrailOver,
  TrailAbout,
  TrailUnder,
  Milestone,
  Edge,
  Point,
  Fold,
  Chinese,
  Scale,
  LeadScale,
  Tenth,
  Aside,
  Mark,
  Percent,
  Permille,
  Each,
  Dash,
  Plus,
  To,
  Slash,
  From,
  LatinWord,
} as const;

/** Tokens that only go on with a mention: none begins with one. */
const INSIDE = [
  T.Half,
  T.Edge,
  T.WeekOfMonth,
  T.MonthOfYear,
  T.Aside,
  T.HalfMore,
  T.ToNow,
  T.TrailOver,
  T.TrailAbout,
  T.TrailUnder,
  T.Milestone,
  T.Point,
  T.Fold,
  T.Tenth,
  T.Mark,
  T.Percent,
  T.Permille,
  T.To,
  T.Slash,
];
