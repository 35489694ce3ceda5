/** The name of a sheet as the title of its table, where nothing above the table says what it measures. */
import { fold } from '../layout/fold.js';
import type { Caption } from './caption.js';
import { changeOfTitle } from './roles/change.js';
import { withoutUnit } from './roles/line.js';
import { isMeasure } from './roles/measure.js';
import { titleNoun } from './roles/title.js';
import { isIndexName } from './roles/unit-noun.js';
import { type Parse, unitNamed } from './units.js';

/** A remark or a short name in brackets behind what is measured: `工业品出厂价格指数（PPI）`. */
const ASIDE = /（([^（）]*)）$/u;

/** Whether a name says what its sheet measures. */
const isOfMeasure = (name: string): boolean =>
  isMeasure(titleNoun(name)) || isIndexName(name) || changeOfTitle(name) !== null;

/**
 * The caption of a table, with its sheet's name where it has no title.
 *
 * @param caption what stands around the table
 * @param sheet the name of its sheet, or null
 * @param parse the grammar
 */
export function withSheetTitle(caption: Caption, sheet: string | null, parse: Parse): Caption {
  if (sheet === null || caption.title !== '') return caption;
  const name = fold(sheet).replace(/\s+/gu, '');
  const aside = ASIDE.exec(name)?.[1];
  const unit = aside === undefined ? null : unitNamed(aside, parse);
  const title = withoutUnit(unit === null ? name.replace(ASIDE, '') : name).replace(ASIDE, '');
  if (!isOfMeasure(title)) return caption;
  const lines = [name, unit === null ? '' : `（${aside}）`, caption.all];
  return { ...caption, title, all: lines.filter((line) => line !== '').join('\n') };
}
