/** The unit of a level: which of those that stand around a number is its own. */
import { isRelative } from '../../grammars/zh/mention.js';
import { isOfPeople } from './counted.js';
import { isMark } from './roles/measure.js';
import type { TableNumber } from './table-number.js';
import { INDEX_UNIT, isIndex, type Parse, PERCENT, type TableUnit, unitNamed } from './units.js';

/** The units around a table. */
export interface Around {
  /** Those that the caption names. */
  readonly units: readonly TableUnit[];
  /** The unit of an earlier table of the same statements. */
  readonly inherited: TableUnit | null;
  /** What the title says that is measured. */
  readonly noun: string;
  /** No number under the same title is greater than 100. */
  readonly upTo100: boolean;
}

/** The innermost that there is. */
export const innermost = <T>(values: readonly (T | null)[]): T | null =>
  values.findLast((value) => value !== null) ?? null;

const isMoney = (unit: TableUnit | null): boolean => unit?.unit.kind === 'currency';

/** Headings of money, which a column of units that counts or weighs does not speak of. */
const MONEY_HEADING = /(?:金额|价值|销售额|总值|产值|货值)$/u;
/** Headings of what is counted or weighed, which a caption of money does not speak of. */
const QUANTITY_HEADING = /^(?:数量|重量|件数)$/u;
const COUNTED = /(?:[户人家件个项次台辆套座所处篇册名宗]|单位|企业|机构|项目|人员|职工|网点)数$/u;
/** Rates are told in percent, those apart that are multiples. */
const RATE = /(?<!汇|周转|市盈|市净|容积|杠杆|倍)率$/u;

/** People, told one by one. */
const PEOPLE = /(?:总人口|常住人口|户籍人口|城镇人口|乡村人口|农业人口|[男女]性?人口)$/u;

/** A count that its label names by its classifier: `户数`, `从业人数`. */
function unitOfNoun(name: string, parse: Parse): TableUnit | null {
  if (isMark(name)) return unitNamed('分', parse, true);
  if (/时数$/u.test(name)) return unitNamed('小时', parse);
  if (/(?:[雨雪晴霜雾风]|良|水|假|作|院|均)[天日]数$/u.test(name)) return unitNamed('天', parse);
  const classifier = /([户人家件个项次台辆套座所处篇册名宗])数$/u.exec(name)?.[1];
  if (classifier !== undefined) return unitNamed(classifier, parse, true);
  return /(?:数|数量|总数)$/u.test(name) ? { unit: { kind: 'none', code: null }, exponent: 0 } : null;
}

/** `接待人数（过夜）`: what is measured stands before the bracket. */
const withoutNote = (noun: string): string => noun.replace(/(?<=.{2})（[^（）]*）$/u, '');

/** The words that say what a number measures, the nearest first: its label, then its headings from the innermost out. */
const nounsOf = ({ headings, label }: TableNumber): string[] =>
  [label?.text ?? '', ...headings.map(({ text }) => text).reverse()].map(withoutNote);

/** Which nouns a unit goes with. */
const FITTING: readonly (readonly [(unit: TableUnit) => boolean, RegExp])[] = [
  [({ unit }) => unit.code === '户', /户数?$/u],
  [({ unit }) => unit.code === '人', /人口|人数|人员|人次|学生|教师|职工|劳动力|从业|居民|[男女]性?$|生数$/u],
  [({ unit }) => /^[个家所处座]$/u.test(unit.code ?? ''), /(?:单位|企业|机构|学校|[个家所处座])数?$/u],
  [({ unit }) => unit.code === '头', /[牛马驴骡猪]$|骆驼$|牲畜/u],
  [({ unit }) => unit.code === '只', /[羊禽兔鸡鸭鹅]$/u],
  [({ unit }) => unit.code === '人次', /人次|人数|旅客|游客|旅游者|诊疗|参观/u],
  [({ unit }) => unit.kind === 'measure' && /^(?:d|h|min)$/u.test(unit.code ?? ''), /[天日]数|时间|小时|周期/u],
  [isMoney, /(?:额|值|收入|支出|利润|税收?|资产|负债|余额|存款|贷款|投资|消费|工资|费用?|成本|资金|收益)$/u],
  [({ unit }) => isRelative(unit.kind), /率$|比重|比例|占比|增长|增速/u],
  [({ unit }) => /^(?:km2|m2|har|亩)$/u.test(unit.code ?? ''), /面积/u],
  [({ unit }) => unit.code?.includes('/') === true, /平均|人均|户均|每[户人]/u],
  [({ unit }) => /^(?:t|kg|g)$/u.test(unit.code ?? ''), /产量|重量|销量|库存/u],
];

/** Whether what a noun measures is told in a unit: money for `收入`, areas for `面积`. */
export const fits = (unit: TableUnit, noun: string): boolean =>
  (unit.unit.kind === 'classifier' && noun.endsWith(`${unit.unit.code}数`)) ||
  FITTING.some(([isOf, nouns]) => isOf(unit) && nouns.test(noun));

/** Whether a noun may be told in a unit: not `投资额` in square metres. */
export const isToldIn = (unit: TableUnit, noun: string): boolean =>
  fits(unit, noun) || !FITTING.some(([, nouns]) => nouns.test(noun));

/** Of several units of a caption the one that the nearest telling noun goes with; null when that is none or several. */
function fittingUnit(nouns: readonly string[], units: readonly TableUnit[]): TableUnit | null {
  for (const noun of nouns) {
    const [unit, other] = units.filter((one) => noun !== '' && fits(one, noun));
    if (unit) return other === undefined ? unit : null;
  }
  return null;
}

/** `人口（万）`, `GDP（亿）`: a multiplier alone is completed with the unit of what it multiplies. */
function completed(unit: TableUnit, number: TableNumber, parse: Parse): TableUnit {
  if (unit.unit.kind !== 'none' || unit.exponent === 0) return unit;
  for (const noun of nounsOf(number)) {
    if (/人口$/u.test(noun)) return { unit: { kind: 'classifier', code: '人' }, exponent: unit.exponent };
    const counted = unitOfNoun(noun, parse);
    if (counted) return { ...counted, exponent: unit.exponent };
    if (/GDP$|生产总值$|[收支]入?总?额?$|产值$|投资额?$/u.test(noun))
      return { unit: { kind: 'currency', code: 'CNY' }, exponent: unit.exponent };
  }
  return unit;
}

/** Other words for what a caption names a unit of. */
const NAMED: Readonly<Record<string, RegExp>> = {
  总产: /总产/u,
  产量: /(?<!每[亩公顷]{1,2}|单位面积|单位)产量$/u,
  单产: /单产|每(?:亩|公顷)产量|单位面积产量|亩产/u,
};

/** Of units with what they are units of the one that the nearest noun is named with. */
const pairedUnit = (nouns: readonly string[], units: readonly TableUnit[]): TableUnit | null =>
  nouns
    .map((noun) => units.find(({ of = '' }) => NAMED[of]?.test(noun) ?? noun.includes(of)))
    .find((unit) => unit !== undefined) ?? null;

/** The unit that a caption names for a number; null when it cannot be this number's. */
function captionUnit(number: TableNumber, units: readonly TableUnit[], parse: Parse): TableUnit | null {
  const nouns = nounsOf(number);
  if (units.some(({ of }) => of !== undefined)) return pairedUnit(nouns, units);
  const levels = units.filter(({ unit }) => !isRelative(unit.kind));
  if (levels.length === 0 && nouns.some((noun) => noun.endsWith('指数'))) return INDEX_UNIT;
  const money = levels.find(isMoney);
  if (money && levels.length === 1) {
    // A caption of money says nothing of what is counted under it.
    const counted = nouns.find((noun) => COUNTED.test(noun));
    if (counted !== undefined) return unitOfNoun(counted, parse);
    if (nouns.some((noun) => QUANTITY_HEADING.test(noun))) return null;
  }
  if (nouns.some((noun) => RATE.test(noun))) return units.find(({ unit }) => isRelative(unit.kind)) ?? PERCENT;
  if (levels.length === 1) return levels[0] ?? null;
  if (levels.length > 1) {
    const wholes = number.wholeHeadings.flat().map(({ text }) => text);
    return nouns.some((noun) => MONEY_HEADING.test(noun))
      ? (money ?? null)
      : fittingUnit([...nouns, ...(number.label?.parents ?? []).map(withoutNote), ...wholes], levels);
  }
  return units.length === 1 ? (units[0] ?? null) : null;
}

/** A price in a table with a column of units is one for each: `价格（元）` in a row of `吨` is CNY/t. */
export function perUnit(money: TableUnit, { headings, unitColumn }: TableNumber): TableUnit | null {
  if (!isMoney(money) || unitColumn === null || unitColumn.exponent !== 0 || money.unit.code === null) return null;
  const { kind, code } = unitColumn.unit;
  if ((kind !== 'measure' && kind !== 'classifier') || code === null || money.unit.code.includes('/')) return null;
  if (!/价/u.test(headings.map(({ text }) => text).join(''))) return null;
  return { unit: { ...money.unit, code: `${money.unit.code}/${code}` }, exponent: money.exponent };
}

/**
 * The unit of a level: heading, column of units, label, what it is a part of, caption, the statements before.
 *
 * @param number the number with what stands around it
 * @param around the units that the caption and earlier tables name
 * @param parse the grammar
 * @returns null when nothing tells it
 */
export function levelUnit(
  number: TableNumber,
  { units, inherited, noun: titled }: Around,
  parse: Parse,
): TableUnit | null {
  const { headings, unitColumn, label } = number;
  if (isIndex(label?.groupUnit ?? null)) return INDEX_UNIT;
  const written = innermost(headings.map(({ unit }) => unit));
  if (written) return perUnit(written, number) ?? completed(written, number, parse);
  const isMoneyHeading = MONEY_HEADING.test(headings.at(-1)?.text ?? '');
  const beside = [unitColumn, label?.unit ?? null].find((unit) => unit !== null && (!isMoneyHeading || isMoney(unit)));
  if (beside) return completed(beside, number, parse);
  // A part is told in the unit of its whole: `#工业` beside `生产总值（亿元）`.
  const ofWhole = innermost(number.wholeHeadings.flatMap((path) => path.map(({ unit }) => unit)).reverse());
  if (ofWhole && !isRelative(ofWhole.unit.kind)) return ofWhole;
  const told = captionUnit(number, units, parse);
  if (told) return told;
  if (units.length > 0) return null;
  if (inherited) return inherited;
  for (const noun of nounsOf(number)) {
    if (isWhole(number) && isOfPeople(noun)) return unitNamed('人', parse, true);
    const unit =
      unitOfNoun(noun, parse) ?? (isWhole(number) && PEOPLE.test(noun) ? unitNamed('人', parse, true) : null);
    if (unit) return unit;
  }
  if (isWhole(number) && /人口$/u.test(titled)) return unitNamed('人', parse, true);
  return isWhole(number) && /(?:人口|人|数量|件)数$|数量$/u.test(titled) ? unitOfNoun(titled, parse) : null;
}

/** Whether a number has no fraction. */
const isWhole = ({ cell }: TableNumber): boolean => cell.number !== null && cell.number.value.exponent >= 0;
