/** Tables that describe the columns of those below them: a name in each row, and what it is told in, `单位：万元`. */

import { unicodePattern } from '../../grammars/pattern.js';
import titles from '../../grammars/zh/lexicon/table-titles.json' with { type: 'json' };
import { fold } from '../layout/fold.js';
import type { TableRegion } from '../read/text-document.js';

const UNIT = unicodePattern`${titles.unitLine}[:：](\p{Script=Han}{1,8}|%)`;
const LONGEST_NAME = 16;

/**
 * What a table says of the units of columns, as notes tell it: `成交金额单位：万元`.
 *
 * @param source the document's text
 * @param region a table without numbers
 */
export function describedUnits(source: string, { cells }: TableRegion): string[] {
  const textOf = ({ start, end }: { start: number; end: number }): string =>
    fold(source.slice(start, end)).replace(/\s+/gu, '');
  const names = new Map(cells.filter(({ column }) => column === 0).map((cell) => [cell.row, textOf(cell)]));
  return cells.flatMap((cell) => {
    const unit = cell.column === 0 ? undefined : UNIT.exec(textOf(cell))?.[1];
    const name = names.get(cell.row) ?? '';
    return unit === undefined || name === '' || name.length > LONGEST_NAME
      ? []
      : [`${name}${titles.unitLine}：${unit}`];
  });
}
