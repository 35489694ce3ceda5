/** Kind, change, base and status of a table's number. */
import { isRelative } from '../../grammars/zh/mention.js';
import type { Change, Kind, Status } from '../record/schema.js';
import { countKind, moneyKind, percentKind } from '../resolve/kinds.js';
import type { Words as Vocabulary } from '../resolve/words.js';
import type { Measured } from './measured.js';
import { growthWords } from './roles/change.js';
import { planOf, shareOf } from './roles/share.js';
import { isCount, isOfCases } from './roles/unit-noun.js';
import type { TableNumber } from './table-number.js';

/** Words that measure, taken from a column of units as they are written: `蒸发量吨`. */
const MEASURE_WORD = /\/|(?:吨|公里|米|升|瓦|箱|伏安|小时|克|标准煤)$/u;

/** Titles of foreign capital, whose tables say but `合同金额`, `实际使用金额`. */
const FOREIGN = /外商.{0,4}投资|利用外资|外资/u;
const USED = /(?:合同|协议|实际|使用|到位|投资).{0,6}(?:金?额|资金)$/u;

/** The kind of a claim, and with it its change. */
export function kindOf(
  read: Measured,
  indicator: string | null,
  title: string,
  words: Vocabulary,
): { kind: Kind; change: Change | null } {
  const { unit } = read.unit;
  const noun = (indicator ?? '').replace(/（[^（）]*）$/u, '').replace(/(?:按人口平均|平均每人)(?:计算)?的?/u, '人均');
  if (read.kind === 'rank') return { kind: 'rank', change: null };
  if (read.kind === 'growth' && isRelative(unit.kind)) return { kind: 'growth', change: null };
  if (read.kind === 'share' && isRelative(unit.kind)) return { kind: 'share', change: null };
  const change = read.kind === 'growth' ? (read.negative ? 'decrease' : 'increase') : null;
  if (unit.kind === 'currency')
    return { kind: FOREIGN.test(title) && USED.test(noun) ? 'funding' : moneyKind(noun, '', '', words), change };
  if (unit.kind === 'measure') return { kind: 'quantity', change };
  if (unit.kind === 'fold') return { kind: 'ratio', change: null };
  if (isRelative(unit.kind)) return { kind: percentKind(noun, words) ?? 'rate', change: null };
  if (unit.code === null && !isCount(noun) && !isOfCases(noun)) return { kind: 'quantity', change };
  if (MEASURE_WORD.test(unit.code ?? '')) return { kind: 'quantity', change };
  // `企业个数` counts enterprises.
  return { kind: countKind(noun.replace(/(?<=企业|公司)(?:单位)?[个户家]?数量?$/u, ''), unit, words), change };
}

/**
 * What a number is relative to.
 *
 * @param read what it measures
 * @param kind its kind
 * @param number the number with what stands around it
 * @param period the time that it holds for
 * @param whole gives the row that a share is of
 */
export function baseOf(
  read: Measured,
  kind: Kind,
  number: TableNumber,
  period: string | null,
  whole: (share: TableNumber) => string | null,
): string | null {
  if (kind === 'growth' || read.kind === 'growth') {
    if (read.base !== 'year-start') return read.base;
    const year = /^\d{4}/.exec(period ?? '')?.[0];
    return year === undefined ? null : `${Number(year) - 1}-12-31`;
  }
  if (kind === 'share') {
    const words = [...(number.label ? [number.label] : []), ...number.headings];
    const told = words.map(({ text }) => shareOf(text)).findLast((of) => of !== null && of !== '');
    const of = told ?? whole(number);
    // `就业者行业构成` is that of 就业者.
    return of === '' || of === null
      ? null
      : of.replace(/(?<=.{2})(?:行业|产业)?(?:构成|结构)$|(?<=.{2})(?:年龄|性别|民族|城乡)$/u, '');
  }
  if (kind === 'rank') {
    const text = number.headings.at(-1)?.cell.text ?? number.label?.cell.text ?? '';
    return /全[国省市县区州]|世界|全球/u.exec(text)?.[0] ?? null;
  }
  return null;
}

/** Headings of what is planned, not of how much of a plan is done. */
const PLANNED = /计划|目标|预算[数额]$/u;

/** Whether a number is planned: its own heading says so, or that of the level that it is a change of. */
function isPlanned({ headings, levelHeadings }: TableNumber): boolean {
  const own = headings.at(-1)?.text ?? '';
  if (planOf(own) !== null) return false;
  const level = growthWords(headings.at(-1)?.cell.text ?? '') === null ? '' : (levelHeadings.at(-1)?.text ?? '');
  return PLANNED.test(own) || PLANNED.test(level);
}

/** Titles of tables of plans alone: `招生计划表`. */
const PLAN_TITLE = /(?:计划|目标)(?:任务)?(?:分解|安排)?(?:情况)?(?:一览)?表?(?:（[^）]*）)?$/u;

/** Whether a number is a fact, a forecast or a plan. */
export function statusOf(number: TableNumber, title: string): Status {
  if (/预计|预测/u.test(title)) return 'forecast';
  if (PLAN_TITLE.test(title)) return 'target';
  // `2025E`: a year of reports of analysts.
  if (number.headings.some(({ cell }) => /^(?:19|20)\d\d[EF]$/.test(cell.text))) return 'forecast';
  return isPlanned(number) ? 'target' : 'actual';
}
