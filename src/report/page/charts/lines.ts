/** The lines of a chart: what was is one, what was meant to be another. */
import { STATUSES } from '../../../record/kinds.js';
import type { Status } from '../../../record/schema.js';
import type { Point } from './series.js';

/**
 * The points of a series by status. Plans and forecasts that lie behind all facts go on from the last of them.
 *
 * @param points in order of time
 */
export function linesOf(points: readonly Point[]): [Status, Point[]][] {
  const facts = points.filter(({ claim }) => claim.status === 'actual');
  const last = facts.at(-1);
  const lines = STATUSES.map((status): [Status, Point[]] => {
    if (status === 'actual') return [status, facts];
    const told = points.filter(({ claim }) => claim.status === status);
    const [first] = told;
    return [status, last && first && first.at > last.at ? [last, ...told] : told];
  });
  return lines.filter(([, { length }]) => length > 1);
}
