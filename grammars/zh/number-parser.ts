/** The grammar of one number: its digits and multipliers, the unit behind it, what it is a price of. */
import { EmbeddedActionsParser, type TokenType } from 'chevrotain';
import { add, shift } from './decimal.js';
import {
  type Amount,
  addPart,
  endOf,
  type FigureParts,
  multiply,
  NO_UNIT,
  perUnit,
  type ReadFigure,
  readNumber,
  readTimes,
  readUnit,
  scale,
  shiftAmount,
  startAmount,
  trailBound,
} from './figures.js';
import { type Ahead, continuesAmount, isNext, isShortTrail, joinsDenominator, pricesEach, trailFits } from './gates.js';
import type { Bound } from './mention.js';
import { OneTokenLookahead } from './one-token-lookahead.js';
import { NumberWord, Trail, UnitLike, WholeFigure } from './tokens/category.js';
import type { UnitToken } from './tokens/vocabulary-words.js';
import { T, type Tokens } from './tokens.js';
import { readWholeFigure } from './whole-figures.js';

const HALF = { coefficient: 5n, exponent: -1 };

/** Rules of numbers. Whoever extends it makes the analysis of all rules. */
export class NumberParser extends EmbeddedActionsParser {
  protected readonly unitWord: TokenType;
  protected readonly currencyPrefix: TokenType;
  /** For the gates, which ask what comes next. */
  protected readonly ahead: Ahead;

  constructor(tokens: Tokens, skipValidations: boolean) {
    super([...tokens.all], {
      maxLookahead: 1,
      lookaheadStrategy: new OneTokenLookahead(),
      recoveryEnabled: false,
      skipValidations,
    });
    this.unitWord = tokens.UnitWord;
    this.currencyPrefix = tokens.CurrencyPrefix;
    this.ahead = {
      peek: (places) => this.LA(places),
      unitWord: tokens.UnitWord,
      currencyPrefix: tokens.CurrencyPrefix,
    };
  }

  /** One number and its unit: `3.7万家`, `百分之十五`, `123元1角1分`, `4500元/吨`. */
  protected readonly figure = this.RULE('figure', (): ReadFigure => {
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
      GATE: () => isShortTrail(this.LA(1).image) && isNext(this.ahead, 2, UnitLike),
      DEF: () => {
        const trail = this.CONSUME1(Trail);
        this.ACTION(() => {
          amount.bound = trailBound(trail);
        });
      },
    });
    this.OPTION5({
      GATE: () => isNext(this.ahead, 2, UnitLike),
      DEF: () => this.CONSUME1(T.Aside),
    });
    this.OPTION(() => {
      const token = this.CONSUME(UnitLike);
      this.ACTION(() => {
        [parts.unit, parts.rule] = readUnit(token, this.unitWord);
        if (parts.unit.exponent) shiftAmount(amount, parts.unit.exponent);
        if (parts.unit.half) amount.low = add(amount.low, HALF);
      });
    });
    this.SUBRULE(this.behindUnit, { ARGS: [parts] });
    this.MANY({
      GATE: () => trailFits(this.ahead, parts.unit),
      DEF: () => {
        const trail = this.CONSUME(Trail);
        this.ACTION(() => {
          amount.bound = trailBound(trail);
        });
      },
    });
    return parts;
  });

  /** What a unit goes on with: half of one more, what it is told for, tenths of it. */
  private readonly behindUnit = this.RULE('behindUnit', (parts: FigureParts): void => {
    // `一吨半`, `两美元半`.
    this.OPTION({
      GATE: () => parts.unit.kind === 'currency' || (parts.unit.kind === 'measure' && parts.unit.dimension !== 'time'),
      DEF: () => {
        this.CONSUME(T.HalfMore);
        this.ACTION(() => {
          parts.amount.low = add(parts.amount.low, HALF);
        });
      },
    });
    this.MANY({
      GATE: () => joinsDenominator(this.ahead, parts.unit),
      DEF: () => {
        this.OR1([{ ALT: () => this.CONSUME(T.Slash) }, { ALT: () => this.CONSUME1(T.Each) }]);
        const per = this.CONSUME(this.unitWord) as UnitToken;
        this.ACTION(() => {
          parts.unit = perUnit(parts.unit, per.payload);
          if (parts.unit.kind === 'currency') parts.rule = 'price';
        });
      },
    });
    // `1049元一斤`, `8元每斤`.
    this.OPTION1({
      GATE: () => parts.unit.kind === 'currency' && parts.rule === 'money' && pricesEach(this.ahead),
      DEF: () => {
        this.OR([{ ALT: () => this.CONSUME(T.Each) }, { ALT: () => this.CONSUME(NumberWord) }]);
        const per = this.CONSUME1(this.unitWord) as UnitToken;
        this.ACTION(() => {
          parts.unit = perUnit(parts.unit, per.payload);
          parts.rule = 'price';
        });
      },
    });
    this.MANY1({
      GATE: () => parts.unit.kind === 'currency' && this.LA(2).tokenType === T.Tenth,
      DEF: () => {
        const number = this.CONSUME1(NumberWord);
        const part = this.CONSUME(T.Tenth);
        this.ACTION(() => {
          const value = readNumber(number);
          if (value) parts.amount.low = add(parts.amount.low, shift(value.low, part.image === '分' ? -2 : -1));
        });
      },
    });
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
      GATE: () => continuesAmount(this.ahead),
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
              // `8亿3300多万`: the multiplier behind the bound is of the second part alone.
              this.OPTION2({
                GATE: () => isShortTrail(this.LA(1).image) && isNext(this.ahead, 2, T.Scale),
                DEF: () => {
                  const trail = this.CONSUME1(Trail);
                  this.ACTION(() => {
                    amount.bound = trailBound(trail);
                  });
                },
              });
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
}
