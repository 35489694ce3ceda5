/** Titles that list what the headings or labels of their table tell apart: `小麦、玉米和水稻播种面积`, `企业数量与规模`. */
import { isMeasure } from '../roles/measure.js';
import { LISTED } from '../roles/piece.js';

/**
 * What a title that lists several says of one of them; the whole of other titles.
 *
 * @param noun what the title says that is measured
 * @param own the heading and label of a number
 * @param names all headings and labels of the table
 */
export function titleOfOne(noun: string, own: readonly string[], names: ReadonlySet<string>): string {
  const pieces = noun.split(LISTED).filter((piece) => piece !== '');
  const [first = ''] = pieces;
  const last = pieces.at(-1) ?? '';
  if (pieces.length < 2) return noun;
  const listed = new Set([...names].filter((name) => name.length > 1 && pieces.some((piece) => piece.includes(name))));
  // `小麦、玉米和水稻播种面积`: what follows the last of them is measured of all.
  const name = own.find((text) => pieces.slice(0, -1).includes(text) || (listed.has(text) && last.startsWith(text)));
  const ending = [...listed]
    .filter((text) => last.startsWith(text))
    .reduce((a, b) => (b.length > a.length ? b : a), '');
  if (name !== undefined && ending !== '' && ending !== last) return name + last.slice(ending.length);
  // `企业数量与规模`: what stands before the first is what all measure.
  const measure = own.find((text) => isMeasure(text) && pieces.some((piece) => piece.endsWith(text)));
  const beginning = [...listed].find((text) => isMeasure(text) && first.endsWith(text));
  if (measure === undefined || beginning === undefined) return noun;
  const whose = first.slice(0, -beginning.length);
  return measure.startsWith(whose) ? measure : whose + measure;
}
