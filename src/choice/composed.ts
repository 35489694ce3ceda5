/** What is put before the indicator that was chosen, since without it the figure could be taken for another. */
import { bearerOf } from './bearers.js';
import type { Candidate } from './candidate.js';
import type { DocumentModel } from './document-model.js';
import type { Frame } from './frame.js';
import { type Qualified, qualified } from './qualifiers.js';
import type { ReadItem } from './shared-item.js';
import { stakeOf } from './stakes.js';

export interface Composed extends Qualified {
  /** What bears a measure that its clause tells alone; empty where nothing does. */
  readonly bearer: string;
}

/**
 * Puts before an indicator what it is certainly qualified by: its class and modifiers, what bears it, whose stake it is.
 *
 * @param read the indicator and the subject as they were chosen
 * @param chosen the candidate that the indicator is taken from
 */
export function composed(read: ReadItem, chosen: Candidate, frame: Frame, document: DocumentModel): Composed {
  const told = qualified(read.indicator, chosen, read.subject, frame, document);
  const { indicator, subject } = told;
  if (indicator === null) return { ...told, bearer: '' };
  const bearer = bearerOf(indicator, chosen, subject, frame, document);
  const stake = stakeOf(indicator, chosen, subject, frame, document);
  return { ...told, indicator: stake + bearer + indicator, bearer };
}
