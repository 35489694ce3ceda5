/** Reads a table: for each of its numbers the headings above it, the label beside it, and the caption. */
import type { Region, TableRegion } from '../read/text-document.js';
import { withCorner } from './blank-corner.js';
import { withNamesOfCodes } from './budget-names.js';
import { type Caption, captionOf } from './caption.js';
import { unitsAround } from './caption-units.js';
import { withCodedTimes } from './coded-times.js';
import { type GridCell, gridOf } from './grid.js';
import { withHeadingTimes } from './heading-times.js';
import { blocksOf, titlesIn } from './headings.js';
import { withLostSpans } from './lost-spans.js';
import { withMonthStarts } from './month-starts.js';
import { numberReader } from './number-cells.js';
import { type Plan, planIn, withAims } from './plan-tables.js';
import { withPlaces } from './ranked-rows.js';
import { readBlock } from './read-block.js';
import { isUnitLine } from './roles/line.js';
import { bracketedIn } from './roles/notes.js';
import { namesYear } from './roles/time-words.js';
import { seriesTitle, withSeriesHead } from './series-head.js';
import { withSheetTitle } from './sheet-title.js';
import { withSignedBrackets } from './signed-brackets.js';
import type { TableNumber } from './table-number.js';
import { type Parse, unitNamed } from './units.js';
import { withWholeTimes } from './whole-times.js';
import { withYearParts } from './year-parts.js';

/** A table that was read. */
export interface ReadTable {
  readonly caption: Caption;
  /** The plan whose aims it tells. */
  readonly plan: Plan | null;
  readonly numbers: readonly TableNumber[];
}

/** A corner over all labels that names the year of the table: `2023年地级以上城市数据`. */
const isTitleCorner = (corner: string): boolean => corner.length >= LEAST_TITLE && namesYear(corner);
const LEAST_TITLE = 8;

/**
 * Reads a table of a document.
 *
 * @param text the document's text
 * @param regions its regions
 * @param index which of them is the table
 * @param parse the grammar
 * @param calendar tells years as those of the calendar
 * @returns null when it is larger than any that people read
 */
export function readTable(
  text: string,
  regions: readonly Region[],
  index: number,
  parse: Parse,
  calendar: (folded: string) => string,
): ReadTable | null {
  const read = numberReader(parse);
  const plain = gridOf(text, regions[index] as TableRegion, { read, calendar });
  if (plain === null) return null;
  const coded = withNamesOfCodes(plain);
  const series = withSeriesHead(coded, parse);
  const signed = withSignedBrackets(withCorner(withLostSpans(series)));
  const whole = withWholeTimes(withCodedTimes(withMonthStarts(withYearParts(withHeadingTimes(signed, parse)))));
  const plainBlocks = blocksOf(whole);
  const headings = plainBlocks[0]?.headings ?? [];
  const plan = planIn(whole, headings);
  const aimed = plan === null ? whole : withAims(whole, read);
  const blocks = plan === null ? plainBlocks : blocksOf(aimed);
  // The corner may hold the unit of all: `（人民币百万元，百分比除外）`.
  const corner = aimed.at(headings[0] ?? 0, 0)?.text ?? '';
  const inside = isUnitLine(corner) || isTitleCorner(corner) ? [corner] : [];
  const around = captionOf(text, regions, index, [...new Set([...titlesIn(aimed, headings), ...inside])], parse);
  const told = withSheetTitle(around, (regions[index] as TableRegion).sheet, parse);
  const caption = {
    ...told,
    title: calendar(series === coded ? told.title : seriesTitle(told.title)),
    time: told.time && calendar(told.time),
    lead: told.lead && calendar(told.lead),
  };
  const grid = withPlaces(aimed, headings, caption.title);
  const known = new Map<GridCell, boolean>();
  const isUnit = (cell: GridCell): boolean => {
    const is =
      known.get(cell) ??
      // What stands in the first column is a label, if it be the name of a currency.
      (cell.cell.column > 0 && cell.number === null && unitNamed(cell.text, parse) !== null);
    known.set(cell, is);
    return is;
  };
  const said = bracketedIn(caption.notes);
  const isHeaded = unitsAround(caption, parse).length === 0;
  return { caption, plan, numbers: blocks.flatMap((block) => readBlock(grid, block, isUnit, parse, isHeaded, said)) };
}
