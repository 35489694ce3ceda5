/** What a number of a table measures: its value, its unit, and whether it is a level, a change, a share or a rank. */
import type { Decimal } from '../../grammars/zh/decimal.js';
import { isRelative } from '../../grammars/zh/mention.js';
import type { Bound } from '../record/schema.js';
import { inAccounts, withoutCurrency } from './accounts.js';
import type { Around } from './around.js';
import type { BareNumber } from './bare-number.js';
import { isChangeOfAmount } from './change-amounts.js';
import { withoutFalseShare } from './false-shares.js';
import { indexBasis } from './index-number.js';
import { completed, innermost, levelUnit } from './level-unit.js';
import { figureOf, isPlaceSign } from './number-cells.js';
import { multipleOf } from './own-multiple.js';
import { perUnit } from './price-unit.js';
import {
  type ChangeBase,
  changeOf,
  growthWords,
  isBareChange,
  isByPoints,
  isFall,
  isPlainFigure,
} from './roles/change.js';
import { isMeasure } from './roles/measure.js';
import { headingNoun } from './roles/noun.js';
import { isOfShares, isRankHeading, shareOf } from './roles/share.js';
import { isNumberOf, isRate } from './roles/unit-noun.js';
import type { TableNumber } from './table-number.js';
import { scaled, type TableUnit } from './table-unit.js';
import { changeByTitle, isPercent, isShareByTitle, unitsBeside } from './title-measure.js';
import { INDEX_UNIT, type Parse, PERCENT, POINTS, unitNamed } from './units.js';

/** A number with its unit and what it measures. */
export interface Measured {
  /** The lower of two that bound it. */
  readonly value: Decimal;
  readonly high: Decimal | null;
  readonly negative: boolean;
  /** Its sign is written: it belongs to the value of a change that is an amount, where a word for a fall does not. */
  readonly isSigned: boolean;
  readonly bound: Bound;
  readonly unit: TableUnit;
  readonly kind: 'growth' | 'share' | 'rank' | 'level';
  readonly base: ChangeBase | null;
  readonly difference: boolean;
}

/** Words of change, share and rank around a number; the nearest heading goes first, then the label. */
function readMeasure(number: TableNumber, noun: string): Pick<Measured, 'kind' | 'base' | 'difference'> {
  const { headings, label } = number;
  const level = { kind: 'level', base: null, difference: false } as const;
  if (indexBasis(number, noun) !== null) return level;
  const { inBrackets, isShare, base = null } = number.cell.number ?? {};
  if (inBrackets) return isShare ? { ...level, kind: 'share' } : { ...level, kind: 'growth', base };
  const own = label === null ? [] : [label.rate === null ? label : { ...label, text: label.rate }];
  const words = [...headings.toReversed(), ...own];
  for (const { cell, text } of words) {
    if (isRankHeading(cell.text)) return { ...level, kind: 'rank' };
    const growth = changeOf(cell.text, text);
    if (growth)
      return {
        kind: 'growth',
        base: growth.base ?? outerBase(headings) ?? number.against,
        difference: growth.difference || number.beforePercent || isPlain(headings),
      };
    // `百分比` is all unit.
    // `专业构成人数` counts them.
    if (shareOf(text === '' ? cell.text : text) !== null && !isNumberOf(text)) return { ...level, kind: 'share' };
  }
  if (number.cell.number?.directed || isChangeInPercent(number)) return { ...level, kind: 'growth' };
  if (isFallOf(number)) return { ...level, kind: 'growth' };
  if (isPartOfShare(number)) return { ...level, kind: 'share' };
  return byGroup(number) ?? level;
}

/** `能源消耗降低（%）`: by how much it falls. */
const isFallOf = ({ label }: TableNumber): boolean =>
  label !== null && isPercent(label.unit) && !label.hasUnit && isFall(label.text);

/** `品牌价值变化` over numbers with a percent sign of their own. */
const isChangeInPercent = ({ headings, cell }: TableNumber): boolean =>
  cell.number?.rest === '%' && isBareChange(headings.at(-1)?.text ?? '');

/** A row inside one of shares, told in its percent: `制造业` below `行业构成（%）`. */
const isPartOfShare = ({ label }: TableNumber): boolean =>
  label !== null &&
  isPercent(label.unit) &&
  !label.hasUnit &&
  !isMeasure(label.text) &&
  isOfShares(label.parents.at(-1) ?? '') &&
  label.parents.at(-1) !== label.group;

/** `绝对数` below a change is the difference itself. */
const isPlain = (headings: TableNumber['headings']): boolean =>
  headings.length > 1 && isPlainFigure(headings.at(-1)?.text ?? '');

/** What a heading further out says that changes are against: `比上年增减` over `金额` and `幅度`. */
const outerBase = (headings: TableNumber['headings']): ChangeBase | null =>
  headings.map(({ cell, text }) => changeOf(cell.text, text)?.base ?? null).findLast((base) => base !== null) ?? null;

/** A group of rows or of headings may be of changes or shares: `增长速度`, `年龄构成`; numbers with units are neither. */
function byGroup(number: TableNumber): ReturnType<typeof readMeasure> | null {
  const { label, outer, cell } = number;
  if (unitsBeside(number).some((unit) => unit !== null && !isRelative(unit.unit.kind))) return null;
  if (cell.number !== null && !/^[%％]?$/.test(cell.number.rest)) return null;
  for (const text of [...outer.map((one) => one.text), label?.group ?? '']) {
    const growth = growthWords(text);
    if (growth) return { kind: 'growth', base: growth.base, difference: growth.difference };
    if (isOfShares(text)) return { kind: 'share', base: null, difference: false };
  }
  return null;
}

/** The unit of a change, which outranks the column of units. */
function growthUnit(number: TableNumber, around: Around, parse: Parse, difference: boolean): TableUnit | null {
  // A row `同比（%）` below headings with units of their levels.
  const ofRow = number.label?.unit ?? null;
  const isOfRow = number.headings.every(({ cell, text }) => changeOf(cell.text, text) === null);
  // `增减数（百分点）`: in points where the heading is told in percent, in its own unit elsewhere.
  const told = innermost(number.headings.map(({ unit }) => unit));
  const isInOwn = difference && told !== null && !isRelative(told.unit.kind) && ofRow?.unit.kind === 'point';
  if (isOfRow && ofRow !== null && isRelative(ofRow.unit.kind) && !isInOwn) return ofRow;
  if (told) return perUnit(told, number) ?? told;
  const level = levelUnit(number, around, parse);
  if (difference) return level;
  if (number.behindPercent && number.cell.number?.rest === '') return POINTS;
  return isOfRate(number) && isPercent(level) ? POINTS : PERCENT;
}

/** Whether a change is one of a rate that rises or falls by points: `毛利率比上年增减`. */
function isOfRate({ headings, label, unitColumn }: TableNumber): boolean {
  const own = headings.at(-1)?.cell.text ?? '';
  if (growthWords(own) === null || !isByPoints(own)) return false;
  return (
    isPercent(unitColumn) ||
    isPercent(label?.unit ?? null) ||
    [label?.text ?? '', ...headings.map(({ text }) => headingNoun(text))].some(isRate)
  );
}

/** A number with its unit, multiplied by what the unit's word says. */
const withUnit = (
  bare: BareNumber,
  unit: TableUnit,
  of: TableUnit = unit,
): Pick<Measured, 'value' | 'high' | 'unit'> => ({
  value: scaled(bare.value, unit),
  high: bare.high === undefined ? null : scaled(bare.high, unit),
  unit: of,
});

/** A number with the unit that its own cell tells: `3509亿`, `-0.04%`, `约3.2万人`. */
function inOwnUnit(
  number: TableNumber,
  bare: BareNumber,
  kind: Measured['kind'],
  around: Around,
  parse: Parse,
): (Pick<Measured, 'value' | 'high' | 'unit'> & { readonly bound?: Bound }) | null {
  const written = unitNamed(bare.rest, parse);
  // `变化百分点` over `-0.04%`.
  const isPoint = number.headings.at(-1)?.unit?.unit.kind === 'point' || (kind === 'growth' && isOfRate(number));
  const own = isPercent(written) && isPoint ? POINTS : written;
  if (own === null) {
    const figure = figureOf(number.cell.text, parse);
    return figure === null
      ? null
      : { value: figure.low, high: null, bound: figure.bound, unit: { unit: figure.unit, exponent: 0 } };
  }
  // `3509亿` under `预算（元）`: a multiplier alone.
  const isBare = own.unit.kind === 'none' && own.exponent > 0;
  const level = isBare ? (levelUnit(number, around, parse) ?? completed(own, number, parse)) : null;
  const multiple = level === null ? own : multipleOf(bare.value, own, level);
  return multiple === null ? null : withUnit(bare, multiple, level ?? own);
}

/** The unit of a number whose cell tells none. */
function unitAround(
  number: TableNumber,
  { kind, difference }: Pick<Measured, 'kind' | 'difference'>,
  around: Around,
  parse: Parse,
  noun: string,
): TableUnit | null {
  if (kind === 'growth') return growthUnit(number, around, parse, difference);
  if (kind === 'share') return innermost(number.headings.map(({ unit }) => unit)) ?? PERCENT;
  return levelUnit(number, around, parse) ?? (indexBasis(number, noun) === null ? null : INDEX_UNIT);
}

const NO_UNIT: TableUnit = { unit: { kind: 'none', code: null }, exponent: 0 };

/**
 * Reads a number of a table: its value with its unit, and what it measures.
 *
 * @param told the number with what stands around it
 * @param around the units that the caption and earlier tables name
 * @param parse the grammar
 * @param noun what the table's title says that it measures
 * @returns null when it cannot be understood
 */
export function measure(told: TableNumber, around: Around, parse: Parse, noun: string): Measured | null {
  const number = withoutCurrency(told, around);
  const plain = withoutFalseShare(readMeasure(number, noun), number, around);
  const change = plain.kind === 'level' ? changeByTitle(number, around) : null;
  const read =
    change !== null
      ? { kind: 'growth' as const, ...change }
      : plain.kind === 'level' && isShareByTitle(number, around, noun)
        ? { ...plain, kind: 'share' as const }
        : plain;
  const what = read.kind === 'growth' && isChangeOfAmount(number, around, parse) ? { ...read, difference: true } : read;
  const bare = inAccounts(number, around, what.kind);
  if (bare === null) return null;
  const bound: Bound = bare.high === undefined ? (bare.bound ?? 'exact') : 'between';
  const isFalling = what.kind === 'growth' && isFallOf(number);
  const isSigned = bare.negative && bare.directed !== true;
  const common = { ...what, negative: bare.negative || isFalling, isSigned, bound };
  if (what.kind === 'rank')
    return bare.rest === '' || isPlaceSign(bare.rest) ? { ...common, ...withUnit(bare, NO_UNIT) } : null;
  if (bare.rest !== '') {
    const own = inOwnUnit(number, bare, what.kind, around, parse);
    return own === null ? null : { ...common, ...own };
  }
  const unit = unitAround(number, what, around, parse, noun);
  return unit === null ? null : { ...common, ...withUnit(bare, unit) };
}
