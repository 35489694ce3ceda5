/** Tokens of units that are patterns; those that the vocabulary lists are beside them. */
import { UnitLike, word } from './category.js';

export const Percent = word('Percent', /%/, '%', UnitLike);
export const Permille = word('Permille', /‰/, '‰', UnitLike);
export const Point = word(
  'Point',
  /个?[百千][分份]点|个(?=(?:[、，和及]\d+(?:\.\d+)?个)*[、和及]\d+(?:\.\d+)?个百分点)|个点(?!位)/,
  '个百千',
  UnitLike,
);
export const Fold = word('Fold', /倍(?!增|数|率|道|受)/, '倍', UnitLike);
/** Index points and marks; the filter asks what they are points of. */
export const Mark = word(
  'Mark',
  /点(?![钟半一二三四五六七八九十\d多]|整(?!数))|分(?![别之为布析类钟数公子红工支局行散期批成])/,
  '点分',
  UnitLike,
);
export const Tenth = word(
  'Tenth',
  /角|毛|(?<=[角元毛零][\d一二三四五六七八九壹贰叁肆伍陆柒捌玖])分(?!别|之|为|布|析|类|钟|数|公|子|红|工|支|局|行|散|期|批|成)/,
  '角毛分',
);
export const Each = word('Each', /每/, '每');
