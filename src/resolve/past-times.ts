/** Months and quarters that a text tells as done lie before its date: `12月末` in a text of 15 January. */

import { pattern } from '../../grammars/pattern.js';
import type { DateExpression } from '../../grammars/zh/mention.js';
import type { DocumentDate } from './calendar.js';
import { calendar, plans } from './lexicon.js';

/** Words of a plan or an event to come, around a time. */
const PLAN_BEFORE = pattern`${plans.aroundBefore}[^，。；]{0,12}$`;
const PLAN_BEHIND = pattern`^${calendar.shortEdges}?${plans.aroundBehind}`;

/** Whether what stands around a time tells a plan, or an event that is still to come. */
export function plannedBehind(before: string, after: string): boolean {
  return PLAN_BEFORE.test(before.slice(-24)) || PLAN_BEHIND.test(after);
}

/** The last month of a date without a year; null when it names a day, or none. */
function lastMonth(date: DateExpression): number | null {
  if (date.day !== null) return null;
  switch (date.part) {
    case 'first-half':
      return 6;
    case 'second-half':
      return 12;
    case 'quarter':
      return (date.endCount ?? date.count ?? 1) * 3;
    case 'first-quarters':
      return (date.count ?? 1) * 3;
    case 'first-months':
      return date.count;
    case null:
      return date.endMonth ?? date.month;
    default:
      return null;
  }
}

/** How many months a quarter or half may reach beyond the document's and yet be told as it goes on. */
const GOES_ON = 2;

/** The year before the document's, when a month or quarter of the document's own year would still be to come. */
export function yearPassed(date: DateExpression, document: DocumentDate | null): number | null {
  const last = lastMonth(date);
  if (last === null || document === null || document.month === null || document.inferred) return null;
  // Months that are told by their number do not go on beyond the text's own.
  const goesOn = date.part === null || date.part === 'first-months' ? 0 : GOES_ON;
  return last > document.month + goesOn ? document.year - 1 : null;
}
