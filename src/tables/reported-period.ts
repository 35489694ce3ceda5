/** What stretch of time a report is about, as its cover or its list of definitions says it. */

import { unicodePattern } from '../../grammars/pattern.js';
import words from '../../grammars/zh/lexicon/table-times.json' with { type: 'json' };
import { fold } from '../layout/fold.js';
import type { Block } from '../layout/layout.js';
import { reportPeriod } from './time.js';
import { spanOfDays } from './time-steps.js';

/** Blocks of a cover: what stands before its first sentence. */
const COVER = 12;
/** `2024年半年度报告全文`, with who gives it before it and its day behind it, and nothing else that is told of it. */
const REPORT_LINE = unicodePattern`
  (?:${words.halfYearReports}|${words.firstQuarterReports}|${words.secondQuarterReports}|${words.thirdQuarterReports}
  |${words.fourthQuarterReports})(?:（?${words.reportParts}）?)?(?=$|[（(\d]|${words.yearNumerals})`;

/** A day, as both ends of a stretch are written. */
const DAY = unicodePattern`((?:19|20)\d\d)${words.year}(\d{1,2})${words.month}(\d{1,2})${words.day}`;
/** `报告期、本期 指 2024年1月1日至2024年6月30日`, `本报告期自2026年4月1日起至2026年6月30日止`. */
const DEFINED = unicodePattern`
  ${words.reportedSpans}(?:[^\n。，；]{0,12}?)?(?:${words.means}|${words.from})${DAY}${words.begun}?(?:${words.through}|-|—|~)?${DAY}`;
/** How much of a report holds its list of definitions. */
const DEFINITIONS = 20_000;

/** The stretch that a report says it is about; null where it does not say it. */
export function reportedPeriod(head: readonly Block[], text: string): string | null {
  const body = head.findIndex(({ role }) => role === 'body');
  for (const { sentences } of head.slice(0, Math.min(body < 0 ? COVER : body, COVER)))
    for (const { folded } of sentences) {
      const line = folded.replace(/\s+/gu, '');
      const told = REPORT_LINE.test(line) ? reportPeriod(line) : null;
      if (told !== null) return told;
    }
  const plain = fold(text.slice(0, DEFINITIONS)).replace(/[ \t\u3000]+/gu, '');
  const [, ...numbers] = DEFINED.exec(plain) ?? [];
  return numbers.length === 0 ? null : spanOfDays(numbers.map(Number));
}
