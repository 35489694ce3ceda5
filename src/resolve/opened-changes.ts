/** Changes whose verb stands before what changes, not before the number: `下调存款准备金率0.5个百分点`, `提高最低标准20元`. */

import { noneOf, pattern } from '../../grammars/pattern.js';
import type { Change } from '../record/schema.js';
import { trimHead } from './edges.js';
import { changes, particles } from './lexicon.js';

const OBJECT = noneOf('，；：（', changes.openerStops);
const OPENER = pattern`
  (?:(${changes.openersUp})|${changes.openersDown})(?!${changes.valueEnd}|${particles.perfectiveAbout})(${OBJECT}{2,24})$`;
/** A verb and what it changes are not longer. */
const REACH = 30;
/** The last such verb of a stretch. */
const LAST_OPENER = new RegExp(`^.*${OPENER.source}`, OPENER.flags);
const FIRST_OPENER = new RegExp(`^${OPENER.source}`, OPENER.flags);
/** Another change behind it tells the number: `增加投入后产量提高`. */
const CHANGED = pattern`${changes.movesApart}`;

/** A change, and what changes. */
export interface OpenedChange {
  readonly change: Change;
  readonly object: string;
}

function changeIn(opener: RegExp, text: string): OpenedChange | null {
  const [, rises, object = ''] = opener.exec(text) ?? [];
  if (object === '' || CHANGED.test(object)) return null;
  return { change: rises === undefined ? 'decrease' : 'increase', object };
}

/**
 * The change that opens a stretch.
 *
 * @param left what stands before the number in its clause
 */
export const openedChange = (left: string): OpenedChange | null => changeIn(FIRST_OPENER, trimHead(left));

/** The same, whoever stands before the verb: `央行下调存款准备金率`. */
export const openedBySomebody = (left: string): OpenedChange | null => changeIn(LAST_OPENER, left.slice(-REACH));
