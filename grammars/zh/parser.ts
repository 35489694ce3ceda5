/**
 * The grammar of numbers, quantities, ranks and dates in Chinese text. It reads one window of folded text around
 * numerals; what is no mention is passed over token by token, so that every input has a parse.
 */
import { EmbeddedActionsParser, type IToken, type TokenType, tokenMatcher } from 'chevrotain';
import { readDate } from './dates.js';
import { add, shift } from './decimal.js';
import {
  type Amount,
  addPart,
  assemble,
  endOf,
  type FigureParts,
  type Frame,
  multiply,
  NO_UNIT,
  noteLead,
  perUnit,
  push,
  type ReadFigure,
  readNumber,
  readRank,
  readTimes,
  readUnit,
  scale,
  startAmount,
  trailBound,
} from './figures.js';
import { type Bound, type Mention, RATE_TIMES, type Unit } from './mention.js';
import {
  Any,
  DatePart,
  DateWord,
  Lead,
  NumberWord,
  Position,
  RangeSign,
  T,
  type Tokens,
  Trail,
  UnitLike,
  type UnitToken,
  WholeFigure,
} from './tokens.js';
import { readWholeFigure } from './whole-figures.js';

export class StatisticsParser extends EmbeddedActionsParser {
  private readonly unitWord: TokenType;
  private readonly currencyPrefix: TokenType;

  constructor(tokens: Tokens, skipValidations = true) {
    super([...tokens.all], { maxLookahead: 1, recoveryEnabled: false, skipValidations });
    this.unitWord = tokens.UnitWord;
    this.currencyPrefix = tokens.CurrencyPrefix;
    this.performSelfAnalysis();
  }

  /** What the window that is being read has held so far. */
  private mentions: Mention[] = [];

  /** What a window is made of; made once, since it is asked for at every token. */
  private readonly parts = {
    DEF: [
      { GATE: () => this.startsDate(), ALT: () => push(this.mentions, this.SUBRULE(this.calendar)) },
      { GATE: () => this.startsQuantity(), ALT: () => push(this.mentions, this.SUBRULE(this.quantity)) },
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
    this.MANY({ GATE: () => this.continuesDate(tokens), DEF: () => tokens.push(this.CONSUME(DatePart)) });
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
    this.OPTION4({
      GATE: () => this.joinsRange(first, before),
      DEF: () => {
        this.CONSUME(RangeSign);
        second = this.SUBRULE1(this.figure);
      },
    });
    this.OPTION5({ GATE: () => frame.milestone, DEF: () => this.CONSUME(T.Milestone) });
    return this.ACTION(() => assemble(frame, start, endOf(this.LA(0)), first, second));
  });

  /** One number and its unit: `3.7万家`, `百分之十五`, `123元1角1分`, `4500元/吨`. */
  private readonly figure = this.RULE('figure', (): ReadFigure => {
    const start = this.LA(1).startOffset;
    const figure = this.OR({
      DEF: [{ ALT: () => this.SUBRULE(this.wholeFigure) }, { ALT: () => this.SUBRULE(this.measuredNumber) }],
      IGNORE_AMBIGUITIES: true,
    });
    // Written out: a spread of two sorts of object is slow.
    return this.ACTION(() => ({
      amount: figure.amount,
      unit: figure.unit,
      rule: figure.rule,
      start,
      end: endOf(this.LA(0)),
    }));
  });

  /** `百分之十五`, `1/3`, `八成五`, `半数以上`, `翻两番`. */
  private readonly wholeFigure = this.RULE('wholeFigure', (): FigureParts => {
    const token = this.CONSUME(WholeFigure);
    let trail: Bound | null = null;
    this.MANY(() => {
      trail = trailBound(this.CONSUME(Trail));
    });
    return this.ACTION(() => readWholeFigure(token, trail));
  });

  /** A number and the unit behind it. */
  private readonly measuredNumber = this.RULE('measuredNumber', (): FigureParts => {
    const amount = this.SUBRULE(this.amount);
    const parts: FigureParts = { amount, unit: NO_UNIT, rule: 'number' };
    // `800余人`, `1.2万多家`: the bound stands between number and unit.
    this.OPTION2({
      GATE: () => /^[多余来]$/.test(this.LA(1).image) && this.is(2, UnitLike),
      DEF: () => {
        const trail = this.CONSUME1(Trail);
        this.ACTION(() => {
          amount.bound = trailBound(trail);
        });
      },
    });
    this.OPTION5({
      GATE: () => this.is(2, UnitLike),
      DEF: () => this.CONSUME1(T.Aside),
    });
    this.OPTION(() => {
      const token = this.CONSUME(UnitLike);
      this.ACTION(() => {
        [parts.unit, parts.rule] = readUnit(token, this.unitWord);
        if (parts.unit.half) amount.low = add(amount.low, { coefficient: 5n, exponent: -1 });
      });
    });
    // `一吨半`, `两美元半`.
    this.OPTION4({
      GATE: () => parts.unit.kind === 'currency' || (parts.unit.kind === 'measure' && parts.unit.dimension !== 'time'),
      DEF: () => {
        this.CONSUME(T.HalfMore);
        this.ACTION(() => {
          amount.low = add(amount.low, { coefficient: 5n, exponent: -1 });
        });
      },
    });
    this.MANY2({
      GATE: () => this.LA(2).tokenType === this.unitWord && parts.unit.kind !== 'none',
      DEF: () => {
        this.CONSUME(T.Slash);
        const per = this.CONSUME(this.unitWord) as UnitToken;
        this.ACTION(() => {
          parts.unit = perUnit(parts.unit, per.payload);
          if (parts.unit.kind === 'currency') parts.rule = 'price';
        });
      },
    });
    // `1049元一斤`, `8元每斤`.
    this.OPTION3({
      GATE: () => parts.unit.kind === 'currency' && parts.rule === 'money' && this.isEach(),
      DEF: () => {
        this.OR1([{ ALT: () => this.CONSUME(T.Each) }, { ALT: () => this.CONSUME1(NumberWord) }]);
        const per = this.CONSUME1(this.unitWord) as UnitToken;
        this.ACTION(() => {
          parts.unit = perUnit(parts.unit, per.payload);
          parts.rule = 'price';
        });
      },
    });
    this.MANY({
      GATE: () => parts.unit.kind === 'currency' && this.LA(2).tokenType === T.Tenth,
      DEF: () => {
        const number = this.CONSUME(NumberWord);
        const part = this.CONSUME(T.Tenth);
        this.ACTION(() => {
          const value = readNumber(number);
          if (value) amount.low = add(amount.low, shift(value.low, part.image === '分' ? -2 : -1));
        });
      },
    });
    this.MANY1({
      GATE: () => this.trailFits(parts.unit),
      DEF: () => {
        const trail = this.CONSUME(Trail);
        this.ACTION(() => {
          amount.bound = trailBound(trail);
        });
      },
    });
    return parts;
  });

  /** A bare number with its multipliers: `15.3万亿`, `600多万`, `1亿2千万`, `三百五十万亿`, `百余`. */
  private readonly amount = this.RULE('amount', (): Amount => {
    let times = 1n;
    this.OPTION1(() => {
      const token = this.CONSUME(T.Times);
      this.ACTION(() => {
        times = readTimes(token);
      });
    });
    const head = this.CONSUME(NumberWord);
    const amount = this.ACTION(() => startAmount(head));
    this.MANY({
      GATE: () => this.continuesAmount(),
      DEF: () =>
        this.OR([
          {
            ALT: () => {
              const word = this.CONSUME(T.Scale);
              this.ACTION(() => scale(amount, word));
            },
          },
          { ALT: () => this.CONSUME(T.Aside) },
          {
            ALT: () => {
              const trail = this.CONSUME(Trail);
              this.ACTION(() => {
                amount.bound = trailBound(trail);
              });
            },
          },
          {
            ALT: () => {
              // `1亿2千万`: the second part carries its own multiplier.
              const part = this.CONSUME(T.Arabic);
              const rest = this.ACTION(() => startAmount(part));
              this.OPTION(() => {
                const word = this.CONSUME1(T.Scale);
                this.ACTION(() => scale(rest, word));
              });
              this.ACTION(() => addPart(amount, rest));
            },
          },
        ]),
    });
    this.ACTION(() => multiply(amount, times));
    return amount;
  });

  // Gates: what the next tokens are. They read ahead and take nothing.

  private is(k: number, category: TokenType): boolean {
    return tokenMatcher(this.LA(k), category);
  }

  /** `每吨` or `一斤` behind money, and no other number after it. */
  private isEach(): boolean {
    const token = this.LA(1);
    const unit = this.LA(2);
    if (token.tokenType !== T.Each && token.image !== '一') return false;
    return unit.tokenType === this.unitWord && isPriced((unit as UnitToken).payload) && !this.is(3, NumberWord);
  }

  private startsDate(): boolean {
    if (!this.is(1, DateWord)) return false;
    const previous = this.LA(0);
    const token = this.LA(1);
    // The end of a longer number is no date.
    return !(/^\d/.test(token.image) && /[\d.]$/.test(previous.image) && endOf(previous) === token.startOffset);
  }

  private continuesDate(tokens: readonly IToken[]): boolean {
    const token = this.LA(1);
    const next = token.tokenType;
    const last = tokens[tokens.length - 1]?.tokenType;
    if (this.is(1, RangeSign)) {
      const after = this.LA(2).tokenType;
      if (last === T.IsoDate) return tokens.length === 1 && after === T.IsoDate;
      return (
        tokens.length < 8 &&
        (last === T.Year || last === T.Month || last === T.Day || last === T.Quarter || last === T.Edge) &&
        (after === T.Year || after === T.Month || after === T.Day)
      );
    }
    if (last === T.Dash || last === T.To) return true;
    if (last === T.IsoDate) return false;
    if (next === T.TrailAbout)
      return /前后|左右/.test(token.image) && (last === T.Year || last === T.Month || last === T.Day);
    if (next === T.WeekOfMonth) return last === T.Month;
    if (next === T.MonthOfYear) return last === T.Year;
    if (next === T.ToNow) return last === T.Year || last === T.Month || last === T.Day;
    if (next === T.Edge) {
      if (last === T.Year) return !/^[月季]|旬|周/.test(token.image);
      if (last === T.Month) return !/^[年季]/.test(token.image);
      return last === T.Quarter && /^季?[末底初]/.test(token.image);
    }
    if (last === T.Year) return YEAR_PARTS.has(next);
    return last === T.Month && (next === T.Day || next === T.DayRange);
  }

  private startsQuantity(): boolean {
    let k = 1;
    while (this.is(k, Lead)) if (++k > 6) return false;
    if (this.LA(k).tokenType === T.LeadScale) return this.LA(k + 1).tokenType === T.Scale;
    if (this.LA(k).tokenType === T.Each) {
      const unit = this.LA(k + 1);
      if (unit.tokenType !== this.unitWord || !isEach((unit as UnitToken).payload)) return false;
      k += 2;
    }
    while (this.is(k, Lead)) if (++k > 8) return false;
    if (this.LA(k).tokenType === this.currencyPrefix) k++;
    while (this.is(k, Lead)) if (++k > 10) return false;
    if (this.LA(k).tokenType === T.Dash || this.LA(k).tokenType === T.Plus) {
      const before = this.LA(k - 1);
      const glued =
        (/[\d%)）万亿元年月日家个]$/.test(before.image) && !this.isSignWord(k - 1)) ||
        (/[A-Za-z]$/.test(before.image) && !SIGNED.test(before.image));
      return !glued && /^[-+]$/.test(this.LA(k).image) && this.LA(k + 1).tokenType === T.Arabic;
    }
    return this.is(k, NumberWord) || (this.LA(k).tokenType === T.Times && this.is(k + 1, NumberWord));
  }

  /** `（下降）-3.2%`: the word of the change stands in brackets before its sign. */
  private isSignWord(k: number): boolean {
    return (
      this.LA(k).image === '）' &&
      /（(?:下降|增长|减少|增加|上升|降低|上涨|下跌)$/.test(`${this.LA(k - 2).image}${this.LA(k - 1).image}`)
    );
  }

  /** `15-20亿元`, `5%至8%`; not `从5家到8家`, which are two numbers. */
  private joinsRange(first: ReadFigure, before: IToken): boolean {
    // `从8500到3万港元`: with one unit for both it is a range.
    if (this.LA(1).tokenType === T.To && before.tokenType === T.From && first.unit.kind !== 'none') return false;
    return first.amount.numeral !== 'scale' && this.is(2, NumberWord) && this.LA(2).tokenType !== T.Scale;
  }

  private continuesAmount(): boolean {
    const next = this.LA(1);
    if (next.tokenType === T.Scale) return true;
    if (next.tokenType === T.Aside) return this.LA(2).tokenType === T.Scale;
    if (this.is(1, Trail)) return /^[多余来]$/.test(next.image) && this.LA(2).tokenType === T.Scale;
    const last = this.LA(0);
    if (next.tokenType !== T.Arabic || last.tokenType !== T.Scale || next.startOffset !== endOf(last)) return false;
    return (
      /[万亿兆]$/.test(last.image) ||
      next.image.startsWith('零') ||
      (/千$/.test(last.image) && /^\d{3}$/.test(next.image)) ||
      (/[千百]$/.test(last.image) && /^\d$/.test(next.image) && this.LA(2).tokenType === T.Scale)
    );
  }

  /** After a unit `多` begins another word more often than not: only `3年多`, `5公里余` are bounds. */
  private trailFits(unit: Unit): boolean {
    const image = this.LA(1).image;
    if (!/^[多来余许]$/.test(image)) return true;
    if (unit.kind === 'none') return image !== '许';
    if (image === '多' && unit.kind === 'currency') return /^[，。；、的）]?$/.test(this.LA(2).image);
    return (image === '多' || image === '余') && (unit.kind === 'measure' || unit.kind === 'fold');
  }
}

/** Names of measures in Latin letters that a sign may stand behind: `YoY+37.6%`, `EPS-0.76元`. */
const SIGNED = /^(?:YoY|yoy|YOY|QoQ|qoq|QOQ|MoM|mom|MOM|GDP|CPI|PPI|EPS|ROE|FDI)$/;

/** Behind what a sign before a count is one: elsewhere it is a dash. */
function signFits(before: string): boolean {
  return /(?:为|是|至|到|达|净增|净额|差额|变动|[（：])$/.test(before);
}

/** What may follow a year inside a date. */
const YEAR_PARTS = new Set<TokenType>([
  T.FiscalPart,
  T.Month,
  T.MonthRange,
  T.Quarter,
  T.Half,
  T.FirstMonths,
  T.FirstQuarters,
]);

/** What a number is told for: `每吨4500元`, `每秒15帧`. */
function isEach(unit: Unit): boolean {
  return isPriced(unit) || RATE_TIMES.has(unit.code ?? '');
}

/** Measures that prices are given for: `每吨`, `每平方米`, `每只`; not `每年`, `每人`. */
function isPriced(unit: Unit): boolean {
  return unit.kind === 'measure'
    ? unit.dimension !== 'time'
    : unit.kind === 'classifier' && !/^[人名位个家户项]/.test(unit.code ?? '');
}
