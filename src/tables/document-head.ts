/** What the head of a document tells its tables: the title, and the place that stands above it. */

import { unicodePattern } from '../../grammars/pattern.js';
import titles from '../../grammars/zh/lexicon/table-titles.json' with { type: 'json' };
import { fold } from '../layout/fold.js';
import type { Block } from '../layout/layout.js';
import type { TextDocument } from '../read/text-document.js';
import { entityAtHead } from '../resolve/entities.js';
import { officeAtHead } from '../resolve/offices.js';
import type { Words } from '../resolve/words.js';
import { listedAbove } from './roles/whose.js';

/** The first heading of a document whose format tells no title. */
export const titleAbove = (head: readonly Block[]): string | null =>
  head.slice(0, 4).find(({ role }) => role === 'heading')?.sentences[0]?.folded ?? null;

/** A place that stands alone above the title: the first line of a bulletin. */
export function placeAbove(head: readonly Block[], words: Words): string | null {
  for (const { role, sentences } of head) {
    const text = sentences[0]?.folded ?? '';
    const entity = role === 'heading' ? entityAtHead(text, words) : null;
    if (entity?.kind === 'place' && entity.length === text.length) return entity.text;
  }
  return null;
}

const BUDGET = unicodePattern`${titles.ofOffice}${titles.budgetBooks}`;
/** `预算执行情况和预算草案`: of a place, whose office only reports on it. */
const OF_PLACE = unicodePattern`${titles.wholeBudgets}`;
const HEADINGS = 6;
/** The office whose budget or accounts a document is: `云溪县规划和自然资源局`, `2024年度部门决算`. */
export function officeAbove(head: readonly Block[]): string | null {
  const lines = head
    .filter(({ role }) => role === 'heading')
    .slice(0, HEADINGS)
    .map(({ sentences }) => sentences.map(({ folded }) => folded.replace(/\s+/gu, '')).join(''));
  if (!lines.some((line) => BUDGET.test(line)) || lines.some((line) => OF_PLACE.test(line))) return null;
  return lines.map(officeAtHead).find((office) => office !== null) ?? null;
}

/** Lines at the head of a page that may name a company. */
const FIRST_LINES = 3;
/** The listed company that the first lines of a document name with its code, above all tables. */
export function companyAbove({ text, regions }: Pick<TextDocument, 'text' | 'regions'>): string | null {
  const end = regions.find(({ kind }) => kind === 'table')?.start ?? HEAD;
  const lines = text
    .slice(0, Math.min(end, HEAD))
    .split('\n')
    .filter((line) => line.trim() !== '');
  for (const line of lines.slice(0, FIRST_LINES)) {
    const name = listedAbove(fold(line).replace(/ +/gu, ''));
    if (name !== null) return name;
  }
  return null;
}

/** `现将2020年11月1日零时…公布如下`, at the head of a document. */
const ANNOUNCED = unicodePattern`
  ${titles.announceNow}([^。；]{0,40}?(?:19|20)\d\d${titles.year}[^。；]{0,60}?)${titles.announceVerbs}${titles.below}`;
/** `报告期：2022-06-30`: a line at the head of a page of figures. */
const REPORTED = unicodePattern`
  ${titles.reportHeads}[:：]((?:19|20)\d\d(?:(?:[-./]|${titles.year})\d{1,2}(?:(?:[-./]|${titles.month})\d{1,2}${titles.day}?)?)?)`;
/** `数据统计期限为2024年1月1日至12月31日`. */
const COUNTED = unicodePattern`
  ${titles.countedHeads}${titles.countedSpans}${titles.countedFrom}([^。；]{0,4}(?:19|20)\d\d${titles.year}[^。；，]{0,30})`;
/** How much of a document is looked at for it. */
const HEAD = 1500;

/** What time all numbers of a document are of, as its first lines say it. */
export function announcement({ text }: Pick<TextDocument, 'text'>): string | null {
  const head = fold(text.slice(0, HEAD)).replace(/[ \t\u3000]+/gu, '');
  const joined = head.replace(/\s+/gu, '');
  return ANNOUNCED.exec(joined)?.[1] ?? COUNTED.exec(joined)?.[1] ?? REPORTED.exec(head)?.[1] ?? null;
}
