/** Units that a table's caption or title names: `单位：亿元、%`, `面积：万亩 总产：吨`, `财政收入（亿元）`. */

import { unicodePattern } from '../../grammars/pattern.js';
import words from '../../grammars/zh/lexicon/table-units.json' with { type: 'json' };
import { noteUnits } from './note-units.js';
import { beginsWithUnit, moneyOfLine } from './roles/line.js';
import type { TableUnit } from './table-unit.js';
import { type Parse, takeUnit, unitNamed } from './units.js';

/** A longer line tells more than one unit. */
const LONGEST_PAIR = 16;

/** `编制单位：云帆股份有限公司`: who made it, no unit. */
const UNIT_WORD = unicodePattern`(?<!${words.unitMakers})${words.unit}`;
const TOLD = unicodePattern`${UNIT_WORD}[:：]([^。；\n）]{1,60})`;
const TOLD_IN_BRACKETS = unicodePattern`${UNIT_WORD}[:：]([^。；\n]{4,80})`;
/** Behind the unit, accounts name the currency and whether they were audited. */
const UNITS = unicodePattern`
  (?:${UNIT_WORD}(?:[:：]|${words.unitIs})|(?:^|[\n（])${words.measuredIn}?${words.unit}[:：]?)([^）。；\n]{1,40}?)(?=${words.behindUnit}|[）。；\n]|$)`;
/** `万头（只）`: both are told in ten thousands. */
const TWO_UNITS = unicodePattern`(${words.powers}*)(\p{Script=Han})（(\p{Script=Han})(?:）|$)`;
const PARTING = unicodePattern`[,，、;]|${words.unitJoins}`;
/** `万亩/万吨`: two units; nothing is told in so many for each ten thousand. */
const TWO_MULTIPLES = unicodePattern`^(${words.powers}+\p{Script=Han}{1,3})/(${words.powers}+\p{Script=Han}{1,3})$`;

/** Units of a line with what they are units of; `null` where it tells none so, or anything else. */
function pairsOf(line: string, parse: Parse): TableUnit[] | null {
  const told = line.split(/[:：]/u);
  const found: TableUnit[] = [];
  let noun = told[0] ?? '';
  for (const piece of told.slice(1)) {
    const ends = Array.from({ length: Math.min(8, piece.length) }, (_, i) => i + 1).toReversed();
    const end = ends.find((length) => unitNamed(piece.slice(0, length), parse) !== null);
    const unit = end === undefined ? null : unitNamed(piece.slice(0, end), parse);
    if (end === undefined || unit === null || noun === '') return null;
    found.push({ ...unit, of: noun });
    noun = piece.slice(end).replace(/^[,，、；;]/u, '');
  }
  return found.length > 0 ? found : null;
}

/** Whether a line says of what something is the unit, and nothing else: `面积：万亩`, `数量：吨；金额：万美元`. */
export const isUnitOfNoun = (line: string, parse: Parse): boolean =>
  (line.length <= LONGEST_PAIR && OF_NOUN.test(line) && endsWithUnit(line, parse)) || areUnitsOfNouns(line, parse);

/** Several units in one line, each behind what it is the unit of. */
const areUnitsOfNouns = (line: string, parse: Parse): boolean =>
  line.length <= LONGEST_PAIRS && OF_NOUNS.test(line) && pairsOf(line, parse) !== null;
const LONGEST_PAIRS = 60;
const OF_NOUNS = unicodePattern`^(?:\p{Script=Han}{2,8}(?<!${words.unit})[:：][^:：]+){2,}$`;

/** What is told in a unit; a title with `单位` behind it is none. */
const OF_NOUN = unicodePattern`^\p{Script=Han}{2,8}(?<!${words.unit})[:：][^:：]+$`;

const endsWithUnit = (line: string, parse: Parse): boolean => unitNamed(line.split(/[:：]/u)[1] ?? '', parse) !== null;

/** Units with what they are units of: `面积：万亩 总产：吨`, its blanks gone, or one in each line; empty where a caption tells none so. */
function pairedUnits(caption: string, parse: Parse): TableUnit[] {
  const told = pairsOf(TOLD.exec(caption)?.[1] ?? '', parse) ?? [];
  const others = caption.split('\n').filter((line) => isUnitOfNoun(line, parse) && !beginsWithUnit(line));
  const found = [...told, ...others.flatMap((line) => pairsOf(line, parse) ?? [])];
  return found.length > 1 ? found : [];
}

/** Units in front of or behind what they are units of, in brackets: `单位：（实物量）亿千瓦时、（标准量）万吨标准煤`. */
function bracketedUnits(caption: string, parse: Parse): TableUnit[] {
  const told = TOLD_IN_BRACKETS.exec(caption)?.[1]?.split(/[、,，]/u) ?? [];
  const found = told.flatMap((piece): TableUnit[] => {
    const [, before, first, second, behind] =
      /^(?:（([^（）]{2,8})）([^（）]+)|([^（）]+)（([^（）]{2,8})）)$/u.exec(piece) ?? [];
    const unit = unitNamed(first ?? second ?? '', parse, true);
    const of = before ?? behind;
    return unit === null || of === undefined ? [] : [{ ...unit, of }];
  });
  return found.length > 1 && found.length === told.length ? found : [];
}

/** Units in brackets behind what they are units of, one or several: `单位：人数（人）、金额（千元）`. */
function unitsBehind(caption: string, parse: Parse): TableUnit[] {
  const told = TOLD_IN_BRACKETS.exec(caption)?.[1]?.split(/[、,，]/u) ?? [];
  const found = told.flatMap((piece): TableUnit[] => {
    const [, of = '', inner = ''] = /^(\p{Script=Han}{2,6})（([^（）]{1,8})）$/u.exec(piece) ?? [];
    const unit = of === '' || unitNamed(of, parse) !== null ? null : unitNamed(inner, parse);
    return unit === null ? [] : [{ ...unit, of }];
  });
  return found.length === told.length ? found : [];
}

const LONGEST_UNIT = 6;
/** Whether a line is but a unit, no word that may as well be a name: `百分比`, `（百万元）`. */
export function isUnitAlone(line: string, parse: Parse): boolean {
  const unit = line.length > LONGEST_UNIT ? null : unitNamed(line, parse);
  return unit !== null && unit.unit.kind !== 'none' && (unit.exponent > 0 || unit.unit.kind !== 'classifier');
}

/** The units that a caption names: `单位：亿元、%`. */
export function captionUnits(caption: string, parse: Parse): TableUnit[] {
  const behind = unitsBehind(caption, parse);
  if (behind.length > 0) return behind;
  const paired = pairedUnits(caption, parse);
  if (paired.length > 0) return paired;
  const bracketed = bracketedUnits(caption, parse);
  if (bracketed.length > 0) return bracketed;
  const hit = UNITS.exec(caption);
  if (!hit)
    return caption
      .split('\n')
      .flatMap((line) => unitNamed(moneyOfLine(line) ?? (isUnitAlone(line, parse) ? line : ''), parse) ?? []);
  return (hit[1] as string)
    .replace(TWO_UNITS, '$1$2、$1$3')
    .replace(/（.*$/u, '')
    .split(PARTING)
    .flatMap((word) => TWO_MULTIPLES.exec(word.trim())?.slice(1) ?? [word])
    .flatMap((word) => unitNamed(word.trim(), parse, true) ?? []);
}

/** The caption of a table, as far as it tells units. */
interface Told {
  readonly title: string;
  readonly all: string;
  readonly notes: readonly string[];
}

/**
 * The units around a table: those that its caption names, else the one that its title ends with: `财政收入（亿元）`; and those
 * that notes below it tell of what they name.
 */
export function unitsAround({ title, all, notes }: Told, parse: Parse): readonly TableUnit[] {
  const named = captionUnits(all, parse);
  const noted = noteUnits(notes, parse).filter(({ of }) => named.length === 0 || of !== undefined);
  if (named.length > 0) return [...named, ...noted];
  const { unit } = takeUnit(title, parse);
  return unit === null ? noted : [unit, ...noted];
}
