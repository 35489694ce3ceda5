/** Percentages of a change whose verb stands before what changes. */

import { tidy } from './edges.js';
import { type OpenedChange, openedBySomebody, openedChange } from './opened-changes.js';
import { type Percent, setKind } from './percent.js';

/** What a verb in the middle of a clause changes, and no other noun is told of, has so many characters: `企业降低成本10%`. */
const LONGEST = 4;
const shortly = (opened: OpenedChange | null): OpenedChange | null =>
  opened !== null && opened.object.length <= LONGEST ? opened : null;

/**
 * `下调存款准备金率0.5个百分点`, `降低成本10%`: the verb before what changes says which way.
 *
 * @param percent what has been read of a number; its draft is corrected
 */
export function readOpened(percent: Percent): void {
  const { draft, unit, stretch } = percent;
  if (unit === 'point' && draft.kind === 'growth') {
    if (openedBySomebody(stretch.left)?.change === 'decrease') draft.negative = true;
    return;
  }
  if (unit !== 'percent' || draft.kind !== 'rate') return;
  const opened = openedChange(stretch.left) ?? shortly(openedBySomebody(stretch.left));
  if (opened === null) return;
  setKind(percent, 'growth');
  draft.indicator = tidy(opened.object) || draft.indicator;
  draft.negative = opened.change === 'decrease';
}
