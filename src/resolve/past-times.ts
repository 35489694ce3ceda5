/** Months and quarters that a text tells as done lie before its date: `12月末` in a text of 15 January. */
import type { DateExpression } from '../../grammars/zh/mention.js';
import type { DocumentDate } from './calendar.js';

/** Words of a plan or an event to come, around a time. */
const PLAN_BEFORE =
  /(?:预计|预测|预期|计划|将|拟|力争|争取|确保|有望|目标|安排|定于|暂定|推迟|延长|到|至|截止|敬请|请)[^，。；]{0,12}$/;
const PLAN_BEHIND =
  /^(?:[底末初]|份)?(?:之?前|以前|将|拟|要|计划|预计|力争|可|有望|举办|举行|召开|开幕|开工|开始|启动|起|投产|竣工|建成|上市|上线|发布)/;

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

/** How many months a part of a year may reach beyond the document's and yet be told as it goes on. */
const GOES_ON = 2;

/** The year before the document's, when a month or quarter of the document's own year would still be to come. */
export function yearPassed(date: DateExpression, document: DocumentDate | null): number | null {
  const last = lastMonth(date);
  if (last === null || document === null || document.month === null || document.inferred) return null;
  return last > document.month + GOES_ON ? document.year - 1 : null;
}
