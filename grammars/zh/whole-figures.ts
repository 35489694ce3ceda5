/** Numbers that one token holds with their unit: `百分之十五`, `1/3`, `三成半`, `翻两番`, `12块5`. */
import type { IToken, TokenType } from 'chevrotain';
import { add, type Decimal, decimal, divide, shift, toNumber } from './decimal.js';
import { type FigureParts, PERCENT, PERMILLE } from './figures.js';
import type { Bound, Unit } from './mention.js';
import { readChinese, readDigits, scaleExponent } from './numerals.js';
import { T } from './tokens.js';

const FRACTION: Unit = { kind: 'fraction', code: '%' };

/** `百分之三五`: two neighbouring digits bound the number. */
const LOOSE_PERCENT = /^[一二三四五六七八][二三四五六七八九]$/;

const CHINESE_COUNT: Record<string, number> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5 };

/** What a token says before its bound behind it is known. */
interface Whole {
  readonly low: Decimal;
  readonly high?: Decimal | null;
  readonly unit: Unit;
  readonly rule: string;
  readonly bound?: Bound | null;
}

/** `百分之十五`, `负百分之三`, `百分之五到十`, `百分之三五`. */
function readPercentage(image: string): Whole {
  const below = image.startsWith('负');
  const [from = '', to] = image.slice(below ? 4 : 3).split(/--?|~|—+|至|到/);
  const low = readPart(from);
  const loose = LOOSE_PERCENT.test(from) ? (readChinese(from)?.high ?? null) : null;
  return {
    low: below ? { ...low, coefficient: -low.coefficient } : low,
    high: to === undefined ? loose : readPart(to),
    unit: PERCENT,
    rule: 'percentage',
  };
}

/** `千分之四`, `万分之三`, `百万分之五`. */
function readPerThousand(image: string): Whole {
  const [of = '', written = ''] = image.split('分之');
  const part = readPart(written);
  return of === '千'
    ? { low: part, unit: PERMILLE, rule: 'percentage' }
    : { low: shift(part, 2 - (scaleExponent(of) ?? 0)), unit: PERCENT, rule: 'percentage' };
}

/** `15.1/10万`: cases in so many people. */
function readPerMany(image: string): Whole {
  const cut = image.indexOf('/');
  return {
    low: decimal(image.slice(0, cut)),
    unit: { kind: 'measure', code: image.slice(cut), dimension: 'incidence' },
    rule: 'incidence',
  };
}

/** `12块5`, `两块四毛五`. */
function readPiece(image: string): Whole {
  const [whole = '', rest = ''] = image.replace(/[分钱]+$/, '').split('块');
  const [tenth = '', hundredth = ''] = rest.split(/[毛角]/);
  const tenths = add(readPart(whole), shift(readPart(tenth), -1));
  return {
    low: hundredth === '' ? tenths : add(tenths, shift(readPart(hundredth), -2)),
    unit: { kind: 'currency', code: 'CNY' },
    rule: 'money',
  };
}

/** `1米65`, `1米7`. */
function readMetresAnd(image: string): Whole {
  return {
    low: decimal(image.replace('米', '.')),
    unit: { kind: 'measure', code: 'm', dimension: 'length' },
    rule: 'measure',
  };
}

const SPAN_PARTS = /^(?:(.+)年[零又]?(.+)个月|(?:(.+)小时[零又]?)?(?:(.+)分钟?)?(?:(.+)秒(.*))?)$/;
const MONTHS_OF_YEAR = 12;
const SIXTY = 60;

/** `2年5个月`, `2小时46分`, `3分21秒18`: in the smallest of its units. */
function readSpan(image: string): Whole {
  const [, years, months, hours, minutes, seconds, behind = ''] = SPAN_PARTS.exec(image) as RegExpExecArray;
  const of = (text: string | undefined): number => (text === undefined ? 0 : toNumber(readPart(text)));
  const span = (low: Decimal, code: string): Whole => ({
    low,
    unit: { kind: 'measure', code, dimension: 'time' },
    rule: 'measure',
  });
  if (years !== undefined) return span(decimal(String(of(years) * MONTHS_OF_YEAR + of(months))), 'mo');
  const whole = of(hours) * SIXTY + of(minutes);
  if (seconds === undefined) return span(decimal(String(whole)), 'min');
  const hundredths = behind === '' ? '' : `.${/^\d/.test(behind) ? behind : readDigits(behind)}`;
  return span(decimal(`${whole * SIXTY + of(seconds)}${hundredths}`), 's');
}

/** `17.3:1`. */
function readToOne(image: string): Whole {
  return { low: decimal(image.slice(0, image.indexOf(':'))), unit: { kind: 'fold', code: 'x' }, rule: 'toOne' };
}

/** `半数`, `过半`, `近半`. */
function readHalf(image: string): Whole {
  const bound = /^[过超]/.test(image) ? 'over' : /^近/.test(image) ? 'about' : null;
  return { low: decimal('50'), unit: FRACTION, rule: 'fraction', bound };
}

/** `翻一番`, `翻两番`, `翻倍`. */
function readDoubling(image: string): Whole {
  const word = image[image.length - 2] as string;
  const times = image.endsWith('倍') ? 1 : (CHINESE_COUNT[word] ?? Number(word));
  return {
    low: decimal(String((2 ** times - 1) * 100)),
    unit: { kind: 'doubling', code: '%' },
    rule: 'doubling',
    bound: /近|约|几乎/.test(image) ? 'about' : null,
  };
}

/** `三成`, `2.5成`, `七成六`, `三成半`, `三至五成`. */
function readTenths(image: string): Whole {
  const cut = image.indexOf('成');
  const [from = '', to] = image.slice(0, cut).split(/至|到|-|~/);
  const whole = /^\d/.test(from)
    ? { low: decimal(from), high: to ? decimal(to) : null }
    : to
      ? { low: readChinese(from)?.low ?? decimal('0'), high: readChinese(to)?.low ?? null }
      : readChinese(from);
  const behind = image.slice(cut + 1);
  const rest = /^\d/.test(behind) ? { low: decimal(behind) } : readChinese(behind === '半' ? '五' : behind);
  return {
    low: add(shift(whole?.low ?? decimal('0'), 1), rest?.low ?? decimal('0')),
    high: whole?.high ? shift(whole.high, 1) : null,
    unit: FRACTION,
    rule: 'tenths',
  };
}

/** `1/3`, `三分之二`; `三成` is told in tenths. */
function readFraction(image: string): Whole {
  if (image.includes('成')) return readTenths(image);
  const [left = '0', right = '1'] = image.includes('/') ? image.split('/') : image.split('分之').reverse();
  const denominator = readPart(right);
  const value = denominator.coefficient === 0n ? decimal('0') : divide(readPart(left), denominator, 8);
  return { low: shift(value, 2), unit: FRACTION, rule: 'fraction' };
}

const READERS: ReadonlyMap<TokenType, (image: string) => Whole> = new Map([
  [T.Percentage, readPercentage],
  [T.PerThousand, readPerThousand],
  [T.PerMany, readPerMany],
  [T.Piece, readPiece],
  [T.MetresAnd, readMetresAnd],
  [T.Span, readSpan],
  [T.ToOne, readToOne],
  [T.Half50, readHalf],
  [T.Doubling, readDoubling],
]);

/**
 * Reads a token that holds number and unit at once.
 *
 * @param trail the bound behind it
 */
export function readWholeFigure({ image, tokenType }: IToken, trail: Bound | null): FigureParts {
  const { low, high = null, unit, rule, bound = null } = (READERS.get(tokenType) ?? readFraction)(image);
  return {
    amount: { low, high, bound: trail ?? bound, scale: 0, numeral: 'chinese', head: image },
    unit,
    rule,
  };
}

function readPart(text: string): Decimal {
  return /^\d/.test(text)
    ? decimal(text.replace(/点$/, '').replaceAll(',', ''))
    : (readChinese(text)?.low ?? decimal('0'));
}
