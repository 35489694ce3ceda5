/** What a period owes the calendar: real times in ISO 8601, the first no later than the last. */
import { daysOf } from '../../src/record/days.js';

const POINT = /^(?:\d{3}X|\d{2}XX|\d{4}|(?:\d{4}|XXXX)-(\d{2}|XX)(?:-(\d{2}))?)$/;

/** Whether one end of a period is a point of the calendar; what is not known may be a leap year or a long month. */
function isPoint(text: string): boolean {
  const found = POINT.exec(text);
  if (!found) return false;
  const [, month, day] = found;
  if (month === undefined) return true;
  if (month === 'XX') return day !== undefined && Number(day) >= 1 && Number(day) <= 31;
  if (Number(month) < 1 || Number(month) > 12) return false;
  if (day === undefined) return true;
  const year = text.startsWith('XXXX') ? 2000 : Number(text.slice(0, 4));
  const last = new Date(Date.UTC(year, Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= last;
}

/** What is wrong with a period; null when nothing is. */
export function periodFault(period: string): string | null {
  const [start = '', end, more] = period.split('/');
  if (more !== undefined || !isPoint(start)) return `${period}: ${start} is no time`;
  if (end === undefined || end === '') return null;
  if (!isPoint(end)) return `${period}: ${end} is no time`;
  const days = { first: daysOf(start).start, last: daysOf(end).end };
  const isOrdered = days.first === null || days.last === null || days.first <= days.last;
  return isOrdered ? null : `${period}: ends before it begins`;
}
