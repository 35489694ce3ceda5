/** What the label of a row names, with what it is a part of. */
import { isRelative } from '../../../grammars/zh/mention.js';
import { isCountedIn, isWhoseOf } from '../counted.js';
import { growthWords, isFall, withoutFall, withoutGrowth } from '../roles/change.js';
import { isNamedByYear } from '../roles/label.js';
import { isMeasure } from '../roles/measure.js';
import { headingNoun } from '../roles/noun.js';
import { isOther } from '../roles/parts.js';
import {
  goesBehind,
  isAccountClass,
  isEmptyLabel,
  isGeneralPart,
  isMethod,
  isOfThings,
  isOwner,
  wholesOf,
} from '../roles/piece.js';
import { isPriceBasis } from '../roles/price-basis.js';
import { isProportion, shareOf } from '../roles/share.js';
import { isProduct, isReconciliation, isSum, isSumOfAccounts } from '../roles/sum.js';
import { isTime } from '../roles/time-words.js';
import type { TableNumber } from '../table-number.js';
import type { TableUnit } from '../table-unit.js';
import { AT_YEAR_END, hasHeadOf, joined, partOf } from './join.js';

/** A thing with what its group says is told of it: `钢材（万吨）` below `主要产品产量`. */
const ofProducts = (name: string, { label }: TableNumber, measured: boolean): string =>
  !measured && label?.hasUnit && !isMeasure(name) && isOfThings(label.group ?? '') ? name + label.group : name;

/** `乡政府`, `镇政府` below `乡（镇）政府`: one of those that it names. */
const isOneOf = (name: string, all: string): boolean =>
  all !== name && [all.replace(/（[^（）]+）/u, ''), all.replace(/.（([^（）]+)）/u, '$1')].includes(name);

/** A name with whose it is, where cells to the left of several rows say so. */
function withOwner(name: string, { outer }: TableNumber): string {
  const owner = outer.find(({ cell, text }) => cell.rowSpan > 1 && isOwner(text))?.text;
  return owner === undefined || name === '' ? name : joined(owner, name);
}

/** A name that says nothing alone, with the row above that it belongs to. */
function completed(name: string, whole: string | null): string {
  if (whole === null || name.includes(whole)) return name;
  if (/^（\+\/-）$/u.test(name) || name === '') return whole;
  return goesBehind(name) ? headingNoun(whole) + name : name + whole.replace(AT_YEAR_END, '');
}

/**
 * The label with what it is a part of, when it does not say by itself what is measured.
 *
 * @param number the number with what stands around it
 * @param measured the headings say what is measured
 * @param titled the title does
 * @param counted the unit that counts what is measured
 */
export function labelName(number: TableNumber, measured: boolean, titled: boolean, counted: TableUnit | null): string {
  return completed(nestedName(number, measured, titled, counted), number.label?.completes ?? null);
}

/** Whether a name says of a change that it is one, and nothing of what changes: `本期增减变动金额`. */
const isOnlyChange = (text: string): boolean => headingNoun(text) === '' && growthWords(text) !== null;

function nestedName(number: TableNumber, measured: boolean, titled: boolean, counted: TableUnit | null): string {
  const { label, outer } = number;
  if (label === null || isTime(label.text)) return '';
  // What changes may be a share, whose whole belongs to it: `研发投入占营业收入的比例`.
  const ofShare = shareOf(label.text) !== null && growthWords(number.headings.at(-1)?.cell.text ?? '') !== null;
  const text = ofShare || isNamedByYear(label.text) ? label.text : headingNoun(label.text);
  // `本期增减变动金额（减少以“-”号填列）` names nothing but the change.
  const isNothing = isSum(label.text) || isEmptyLabel(label.text) || isOnlyChange(label.text);
  const own = text === '' && !isNothing ? label.text : text;
  // A row with a unit of its own says itself what is counted: a section of the table names nothing of it.
  const isSection = (parent: string): boolean =>
    label.isSection &&
    parent === label.group &&
    number.unitColumn !== null &&
    !isRelative(number.unitColumn.unit.kind) &&
    !isMeasure(parent);
  const parents = label.parents.filter(
    (parent) => !isSection(parent) && !isReconciliation(parent) && !(label.otherwise.has(parent) && isMeasure(parent)),
  );
  const whole = isSum(label.text) ? '' : own;
  // Whom the row is about is no part of what is measured.
  const around = outer.map((cell) => cell.text).filter((text) => text !== number.owner);
  const names = [...around, ...parents].map((text) => (isOnlyChange(text) ? '' : withoutGrowth(text)));
  // `应收账款` of `流动资产`.
  const above = wholesOf(whole === '' ? names : names.filter((name) => !isAccountClass(name)));
  const priced = isPriceBasis(label.text) ? above[0] : undefined;
  if (priced !== undefined) return priced + label.text;
  // `能源消耗降低（%）`
  if (isFall(whole) && label.unit?.unit.kind === 'percent') return withoutFall(whole);
  // `水体比例（%）` below `水环境质量`
  if (isProportion(whole) && label.unit?.unit.kind === 'percent') return whole;
  if (whole !== '' && !isMethod(whole) && (isMeasure(whole) || measured || label.hasUnit))
    return withOwner(ofProducts(whole, number, measured), number);
  const parent =
    above.find((name) => isMeasure(name) || isProduct(name)) ??
    label.counted ??
    (titled && whole.length > 2 ? undefined : above[0]);
  if (parent === undefined || isSumOfAccounts(whole)) return whole;
  // What is measured stands behind its part, a mere name before it: `高等教育` `本科`.
  if (parent.includes(whole) && !isMeasure(parent)) return whole === '' ? parent : whole;
  // `休闲体育` is told under `体育`.
  if (whole.includes(parent) && !isMeasure(parent)) return whole;
  if (isOneOf(whole, parent)) return whole;
  if (!isMeasure(parent) && !isProduct(parent) && label.counted !== parent)
    return hasHeadOf(whole, parent) ? partOf(whole, parent) : joined(parent, whole);
  // `执业医师` of all `卫生技术人员` says itself what is counted.
  if (isCountedIn(whole, counted) && !hasHeadOf(whole, parent) && !isWhoseOf(whole, parent, counted)) return whole;
  const [nearest = ''] = above;
  // `个人业务` says little without `健康险`, which it stands under.
  const part =
    nearest !== parent && (isGeneralPart(whole) || isOther(whole)) && !isMeasure(nearest)
      ? joined(nearest, whole)
      : whole;
  return partOf(part, parent);
}
