/** Units that sentences tell, each with what it is one of: `报价单位：铜、铝为元/吨；成交量单位为手`. */

import { unicodePattern } from '../../grammars/pattern.js';
import words from '../../grammars/zh/lexicon/table-units.json' with { type: 'json' };
import { withoutMarks } from './roles/notes.js';
import type { TableUnit } from './table-unit.js';
import { type Parse, unitNamed } from './units.js';

const SENTENCE = /[。；;\n]/u;
/** `成交量单位为手`, `报价单位：`: what stands before the word, and behind it. */
const SAID = unicodePattern`^(.{0,24}?)${words.measuredIn}?${words.unit}(?:[:：]|${words.unitIs})(.+)$`;
/** `铜、铝为元/吨`, where the sentence speaks of units. */
const PAIR = unicodePattern`^(.{1,24}?)${words.unitIs}(.{1,8})$`;
/** `产量以万吨计` */
const TAKEN = unicodePattern`^(.{1,16}?)(?:${words.unitIs})?${words.takenAs}(.{1,8}?)(?:${words.takenTails})$`;
const PARTING = unicodePattern`[、，,]|${words.unitJoins}`;
const FILLING = unicodePattern`^(?:${words.unitFilling})+|(?:${words.unitFilling})+$`;
/** Words before `单位` that say of what sort it is, not of what. */
const SORTS = unicodePattern`^(?:${words.unitSorts})$`;

/** What a unit is told of: each name of a list. */
const namesIn = (text: string): string[] =>
  text
    .split(PARTING)
    .map((name) => name.replace(new RegExp(FILLING, 'gu'), ''))
    .filter((name) => name !== '' && !SORTS.test(name));

/** One unit for each of the names, or one for all where there are none. */
function unitsOf(names: readonly string[], text: string, parse: Parse, told: boolean): TableUnit[] {
  const unit = unitNamed(text, parse, told && text.length <= 3);
  if (unit === null) return [];
  return names.length === 0 ? [unit] : names.map((of) => ({ ...unit, of }));
}

/** The units of a sentence, and whether it goes on to tell units in those behind it. */
function unitsInClause(clause: string, isOfUnits: boolean, parse: Parse): { units: TableUnit[]; isOfUnits: boolean } {
  const said = SAID.exec(clause);
  const [, before = '', behind = clause] = said ?? [];
  const goesOn = isOfUnits || said !== null;
  const taken = said === null ? TAKEN.exec(clause) : null;
  if (taken !== null)
    return { units: unitsOf(namesIn(taken[1] as string), taken[2] as string, parse, false), isOfUnits };
  if (!goesOn) return { units: [], isOfUnits };
  const pair = PAIR.exec(behind);
  if (pair !== null)
    return { units: unitsOf(namesIn(pair[1] as string), pair[2] as string, parse, true), isOfUnits: goesOn };
  return { units: said === null ? [] : unitsOf(namesIn(before), behind, parse, true), isOfUnits: goesOn };
}

/**
 * The units that notes tell of what they name.
 *
 * @param notes lines below a table, folded, without blanks
 * @param parse the grammar
 */
export function noteUnits(notes: readonly string[], parse: Parse): TableUnit[] {
  return notes.flatMap((note) => {
    const found: TableUnit[] = [];
    let isOfUnits = false;
    for (const clause of withoutMarks(note).split(SENTENCE)) {
      const read = unitsInClause(clause, isOfUnits, parse);
      found.push(...read.units);
      isOfUnits = read.isOfUnits;
    }
    return found;
  });
}
