/** Numbers that one token holds with their unit: `百分之十五`, `1/3`, `三成半`, `翻两番`, `12块5`. */
import type { IToken } from 'chevrotain';
import { add, type Decimal, decimal, divide, shift } from './decimal.js';
import { type FigureParts, PERCENT, PERMILLE } from './figures.js';
import type { Bound, Unit } from './mention.js';
import { readChinese } from './numerals.js';
import { T } from './tokens.js';

const FRACTION: Unit = { kind: 'fraction', code: '%' };

/** `百分之三五`: two neighbouring digits bound the number. */
const LOOSE_PERCENT = /^[一二三四五六七八][二三四五六七八九]$/;

const CHINESE_COUNT: Record<string, number> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5 };

/** Reads a token that holds number and unit at once. */
export function readWholeFigure(token: IToken, trail: Bound | null): FigureParts {
  const image = token.image;
  const make = (
    low: Decimal,
    unit: Unit,
    rule: string,
    bound: Bound | null = null,
    high: Decimal | null = null,
  ): FigureParts => ({
    amount: { low, high, bound: trail ?? bound, scale: 0, numeral: 'chinese', head: image },
    unit,
    rule,
  });
  switch (token.tokenType) {
    case T.Percentage: {
      const below = image.startsWith('负');
      const [from = '', to] = image.slice(below ? 4 : 3).split(/--?|~|—+|至|到/);
      const low = readPart(from);
      return make(
        below ? { ...low, coefficient: -low.coefficient } : low,
        PERCENT,
        'percentage',
        null,
        to === undefined ? (LOOSE_PERCENT.test(from) ? (readChinese(from)?.high ?? null) : null) : readPart(to),
      );
    }
    case T.PerThousand:
      return image.startsWith('万')
        ? make(shift(readPart(image.slice(3)), -2), PERCENT, 'percentage')
        : make(readPart(image.slice(3)), PERMILLE, 'percentage');
    case T.PerMany:
      return make(
        decimal(image.slice(0, image.indexOf('/'))),
        { kind: 'measure', code: image.slice(image.indexOf('/')), dimension: 'incidence' },
        'incidence',
      );
    case T.Piece: {
      const [whole = '', tenth = ''] = image.split('块');
      return make(add(readPart(whole), shift(readPart(tenth), -1)), { kind: 'currency', code: 'CNY' }, 'money');
    }
    case T.ToOne:
      return make(decimal(image.slice(0, image.indexOf(':'))), { kind: 'fold', code: 'x' }, 'toOne');
    case T.Half50:
      return make(
        decimal('50'),
        FRACTION,
        'fraction',
        /^[过超]/.test(image) ? 'over' : /^近/.test(image) ? 'about' : null,
      );
    case T.Doubling: {
      const word = image[image.length - 2] as string;
      const times = image.endsWith('倍') ? 1 : (CHINESE_COUNT[word] ?? Number(word));
      return make(
        decimal(String((2 ** times - 1) * 100)),
        { kind: 'doubling', code: '%' },
        'doubling',
        /近|约|几乎/.test(image) ? 'about' : null,
      );
    }
    default:
      break;
  }
  const tenths = image.indexOf('成');
  if (tenths >= 0) {
    const [from = '', to] = image.slice(0, tenths).split(/至|到|-|~/);
    const whole = /^\d/.test(from)
      ? { low: decimal(from), high: to ? decimal(to) : null }
      : to
        ? { low: readChinese(from)?.low ?? decimal('0'), high: readChinese(to)?.low ?? null }
        : readChinese(from);
    const behind = image.slice(tenths + 1);
    const rest = readChinese(behind === '半' ? '五' : behind);
    const low = add(shift(whole?.low ?? decimal('0'), 1), rest?.low ?? decimal('0'));
    return make(low, FRACTION, 'tenths', null, whole?.high ? shift(whole.high, 1) : null);
  }
  const [left = '0', right = '1'] = image.includes('/') ? image.split('/') : image.split('分之').reverse();
  const denominator = readPart(right);
  const value = denominator.coefficient === 0n ? decimal('0') : divide(readPart(left), denominator, 8);
  return make(shift(value, 2), FRACTION, 'fraction');
}

function readPart(text: string): Decimal {
  return /^\d/.test(text)
    ? decimal(text.replace(/点$/, '').replaceAll(',', ''))
    : (readChinese(text)?.low ?? decimal('0'));
}
