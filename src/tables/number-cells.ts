/** Which cells of a table hold numbers of their own. */

import { unicodePattern } from '../../grammars/pattern.js';
import { decimal } from '../../grammars/zh/decimal.js';
import labels from '../../grammars/zh/lexicon/table-labels.json' with { type: 'json' };
import type { Figure } from '../../grammars/zh/mention.js';
import { ASIDE, type BareNumber, bareNumber, type ReadNumber } from './bare-number.js';
import type { Grid, GridCell } from './grid.js';
import { type Parse, unitNamed } from './units.js';

/**
 * The cells of a row that are numbers of their own; years that head a row are none.
 *
 * @param isFirst the first column holds numbers like the others: the row has no label, or it tells places in an order
 */
export function numbersOf(grid: Grid, row: number, isUnit: (cell: GridCell) => boolean, isFirst = false): GridCell[] {
  const found: GridCell[] = [];
  for (let column = 0; column < grid.columns; column++) {
    const cell = grid.at(row, column);
    if (!cell || cell === found.at(-1) || cell.cell.row !== row || cell.number === null || isUnit(cell)) continue;
    if (!isFirst && cell.cell.column === 0 && (cell.year !== null || grid.columns > 1)) continue;
    found.push(cell);
  }
  return found;
}

/** A unit, and what a cell notes behind it in brackets: `121.2万人次（9月30日）`. */
const NOTED = /^([^（）]{1,8})（([^（）]{1,12})）$/u;
/** A note that is itself a percentage says how much, not of what. */
const isRelativeNote = (note: string): boolean => /\d|[%‰]/u.test(note);
/** Words that bound the number behind them. */
const BOUND = unicodePattern`^${labels.boundWords}`;
/** Money by the sign of its currency before the number. */
const SIGNED = /^(?:[A-Z]{2,3})?[$¥€£]\d/u;
/** Two numbers that bound one: `17.5~141.7`; where a stroke parts them, only with fractions or a percent sign. */
const RANGE = unicodePattern`^(\d+(?:\.\d+)?)(?:([~～–—]|${labels.through})|-)(\d+(?:\.\d+)?)(\D{0,12})$`;
const YEAR = /^(?:19|20)\d\d$/;

/** The two numbers of a range, with the unit behind; null for other texts. */
function rangeOf(text: string): BareNumber | null {
  const [, low = '', sign, high = '', rest = ''] = RANGE.exec(text) ?? [];
  if (low === '' || Number(low) >= Number(high) || (YEAR.test(low) && YEAR.test(high))) return null;
  if (sign === undefined && !`${low}${high}`.includes('.') && rest !== '%') return null;
  return { value: decimal(low), high: decimal(high), negative: false, rest };
}

/** A change that a cell tells with its direction: `增加2.81个百分点`. */
const DIRECTED = unicodePattern`^(${labels.directions})(?=\d)`;
/** Words of a fall. */
export const FALL = unicodePattern`${labels.directionsOfFall}$`;
/** What stands behind a change that a cell tells with its direction. */
const OF_POINTS = unicodePattern`^${labels.pointsBehind}$`;
/** Places in an order. */
const PLACE = unicodePattern`^${labels.places}$`;
/** Whether what stands behind a number says that it is a place in an order. */
export const isPlaceSign = (rest: string): boolean => PLACE.test(rest);

/** What is told as the rest of a number in brackets, which is no unit. */
export const IN_BRACKETS = '（）';

/** A number with a word of its bound before it, whose unit stands elsewhere: `约1000`. */
function boundedNumber(text: string, parse: Parse): BareNumber | null {
  if (!BOUND.test(text) || !/[\d.]$/.test(text)) return null;
  // The grammar reads a bare number of few digits with its unit alone.
  const [mention, other] = parse(text + labels.piece);
  if (mention?.type !== 'figure' || other !== undefined || mention.high !== null || mention.start !== 0) return null;
  return { value: mention.low, negative: false, rest: '', bound: mention.bound };
}

/** A change in percent with what it is against behind it: `+4%YoY`, `-3%（环比）`. */
const AGAINST = unicodePattern`^([-+]?\d{1,4}(?:\.\d{1,4})?%)（?(${labels.againstTails})）?$`;

/** A word of a bound behind a number: `70左右`. */
const ROUNDLY = unicodePattern`(?<=\d[^\d]{0,3})${labels.roundly}$`;

/** Reads the number of a cell, with a unit behind it or a bound before it. */
export function numberReader(parse: Parse): ReadNumber {
  const read: ReadNumber = (text) => {
    if (ROUNDLY.test(text)) {
      const bare = read(text.replace(ROUNDLY, ''));
      return bare === null || bare.bound !== undefined || bare.high !== undefined ? null : { ...bare, bound: 'about' };
    }
    // Its brackets are no unit: it is left out, and counted.
    if (ASIDE.test(text))
      return { value: decimal(text.replace(/[^\d.]/g, '')), negative: text.includes('-'), rest: IN_BRACKETS };
    const direction = DIRECTED.exec(text)?.[1];
    if (direction !== undefined) {
      const change = bareNumber(text.slice(direction.length));
      return change !== null && OF_POINTS.test(change.rest)
        ? { ...change, negative: FALL.test(direction), directed: true }
        : null;
    }
    const [, change = text, tail] = AGAINST.exec(text) ?? [];
    if (tail !== undefined) return { ...(bareNumber(change) as BareNumber), tail };
    const bare = rangeOf(text) ?? bareNumber(text);
    const noted = bare === null ? null : NOTED.exec(bare.rest);
    // `65岁以上（人）`, `0～14岁（人）`: a class, and what is counted in it.
    if (noted !== null && unitNamed(noted[2] as string, parse) !== null && !isRelativeNote(noted[2] as string))
      return null;
    if (bare !== null && noted !== null && unitNamed(noted[1] as string, parse) !== null)
      return { ...bare, rest: noted[1] as string, followed: true };
    if (bare !== null) {
      const isUnit = bare.rest === '' || isPlaceSign(bare.rest) || unitNamed(bare.rest, parse) !== null;
      return bare.rest.length <= 12 && isUnit ? bare : null;
    }
    const figure = BOUND.test(text) || SIGNED.test(text) ? figureOf(text, parse) : null;
    return figure === null ? boundedNumber(text, parse) : { value: figure.low, negative: false, rest: text };
  };
  return read;
}

/** A cell whose text the grammar reads as one figure: `约3.2万人`. */
export function figureOf(text: string, parse: Parse): Figure | null {
  const [mention, other] = parse(text);
  if (mention?.type !== 'figure' || other || mention.start !== 0 || mention.end !== text.length) return null;
  return mention.high === null && mention.unit.kind !== 'none' ? mention : null;
}
