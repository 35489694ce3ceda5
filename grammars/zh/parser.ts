/**
 * The grammar of numbers, quantities, ranks and dates in Chinese text. It reads one window of folded text around
 * numerals; what is no mention is passed over token by token, so that every input has a parse.
 */
import type { IToken } from 'chevrotain';
import { assemble, type Frame, noteLead } from './assemble.js';
import { readDate } from './dates.js';
import { endOf, push, type ReadFigure, readRank } from './figures.js';
import { continuesDate, isChanging, joinsRange, signFits, spansRange, startsDate, startsQuantity } from './gates.js';
import type { Mention } from './mention.js';
import { NumberParser } from './number-parser.js';
import { Any, DatePart, DateWord, Lead, Position, RangeSign } from './tokens/category.js';
import type { UnitToken } from './tokens/vocabulary-words.js';
import { T, type Tokens } from './tokens.js';

export class StatisticsParser extends NumberParser {
  constructor(tokens: Tokens, skipValidations = true) {
    super(tokens, skipValidations);
    this.performSelfAnalysis();
  }

  /** What the window that is being read has held so far. */
  private mentions: Mention[] = [];

  /** What a window is made of; made once, since it is asked for at every token. */
  private readonly parts = {
    DEF: [
      { GATE: () => startsDate(this.ahead), ALT: () => push(this.mentions, this.SUBRULE(this.calendar)) },
      { GATE: () => startsQuantity(this.ahead), ALT: () => push(this.mentions, this.SUBRULE(this.quantity)) },
      { ALT: () => push(this.mentions, this.SUBRULE(this.rank)) },
      { ALT: () => this.CONSUME(Any) },
    ],
    IGNORE_AMBIGUITIES: true,
  };

  /** A window of text: mentions, and whatever stands between them. */
  public readonly window = this.RULE('window', (): Mention[] => {
    this.mentions = [];
    this.MANY(() => {
      this.OR(this.parts);
    });
    return this.mentions;
  });

  /** `第3位`, `第一`, `前三位`. Whether it is a rank or a name (`第二批`) is for the reader of the sentence to say. */
  private readonly rank = this.RULE('rank', (): Mention | null => {
    const token = this.CONSUME(Position);
    return this.ACTION(() => readRank(token));
  });

  /** A date or period: `2021年9月17日`, `1月至11月`, `2011年上半年`, `“十四五”期间`, `20世纪90年代`. */
  private readonly calendar = this.RULE('calendar', (): Mention | null => {
    const tokens: IToken[] = [this.CONSUME(DateWord)];
    this.MANY({ GATE: () => continuesDate(this.ahead, tokens), DEF: () => tokens.push(this.CONSUME(DatePart)) });
    return this.ACTION(() => readDate(tokens));
  });

  /** A number with its bounds, multipliers and unit; a range has two numbers. */
  private readonly quantity = this.RULE('quantity', (): Mention[] => {
    const start = this.LA(1).startOffset;
    const before = this.LA(0);
    const frame: Frame = {
      bound: null,
      milestone: false,
      each: null,
      afterEach: start,
      currency: null,
      negative: false,
      plus: false,
      changing: isChanging(before.image),
      signFits: signFits(before.image),
    };
    this.MANY(() => noteLead(frame, this.CONSUME(Lead)));
    this.OPTION(() => noteLead(frame, this.CONSUME(T.LeadScale)));
    this.OPTION1(() => {
      this.CONSUME(T.Each);
      const unit = this.CONSUME(this.unitWord) as UnitToken;
      frame.each = unit.payload;
      frame.afterEach = endOf(unit);
    });
    this.MANY1(() => noteLead(frame, this.CONSUME1(Lead)));
    this.OPTION2(() => {
      const prefix = this.CONSUME(this.currencyPrefix) as UnitToken;
      frame.currency = prefix.payload;
    });
    this.MANY2(() => noteLead(frame, this.CONSUME2(Lead)));
    this.OPTION3(() =>
      this.OR([
        {
          ALT: () => {
            this.CONSUME(T.Dash);
            frame.negative = true;
          },
        },
        {
          ALT: () => {
            this.CONSUME(T.Plus);
            frame.plus = true;
          },
        },
      ]),
    );
    const first = this.SUBRULE(this.figure);
    let second: ReadFigure | undefined;
    let below = false;
    let to = false;
    this.OPTION4({
      GATE: () => joinsRange(this.ahead, first, before),
      DEF: () => {
        to = this.CONSUME(RangeSign).tokenType === T.To;
        this.OPTION6(() => {
          this.CONSUME1(T.Dash);
          below = true;
        });
        second = this.SUBRULE1(this.figure);
      },
    });
    this.OPTION5({ GATE: () => frame.milestone, DEF: () => this.CONSUME(T.Milestone) });
    return this.ACTION(() =>
      assemble(
        frame,
        start,
        endOf(this.LA(0)),
        first,
        second && { ...second, below, sign: to && !spansRange(this.LA(1).image) ? 'to' : 'dash' },
      ),
    );
  });
}
