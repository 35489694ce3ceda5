/** Stretches of time that headings break over several cells: `112年` over `1月1日至` over `3月31日`. */
import { unicodePattern } from '../../grammars/pattern.js';
import times from '../../grammars/zh/lexicon/table-times.json' with { type: 'json' };
import type { GridCell } from './grid.js';
import { isTime } from './roles/time-words.js';

/** It goes on in the next cell. */
const OPEN = unicodePattern`\d(?:${times.month}|${times.day})?(?:${times.through})$`;

/**
 * A path of headings with the pieces of a stretch of time as one.
 *
 * @param path the headings of a column, the outermost first
 */
export function withWholeSpans(path: readonly GridCell[]): readonly GridCell[] {
  const at = path.findIndex(({ text }) => OPEN.test(text));
  const [first, second] = [path[at], path[at + 1]];
  if (first === undefined || second === undefined || !isTime(second.text)) return path;
  const year = path[at - 1];
  const isOfYear = year !== undefined && year.year !== null && !/(?:19|20)\d\d/u.test(first.text);
  const text = (isOfYear ? year.text : '') + first.text + second.text;
  const whole = { ...first, text, number: null, year: null };
  // The pieces stay where they are told from.
  const silent = (cell: GridCell): GridCell => ({ ...cell, text: '', number: null, year: null });
  const before = isOfYear ? [...path.slice(0, at - 1), silent(year)] : path.slice(0, at);
  return [...before, whole, silent(second), ...path.slice(at + 2)];
}
