/**
 * Numbers that are no claim, by what stands around them. The tests are asked in order, and the first that says anything
 * decides; a number that none speaks against is one.
 */
import { isCountWithoutClassifier, isIndex, isListedCount, isMilestone } from './bare-number-filter.js';
import { isDuration } from './duration-filter.js';
import type { Figure } from './mention.js';
import { isFixedPhrase, isMadeOf, isQuotedName, NAMES } from './name-filter.js';
import { isScore } from './score-filter.js';
import { isSpelledOut } from './spelled-out-filter.js';
import { decides, none, type Verdict } from './verdict.js';

/** How many characters before and behind a number are looked at. */
const NEAR = 8;

/** Two things whose ratio is told; not two sides of a match. */
const COMPARES = /比(?!分|赛|上|去|[例较]?[，。；])[^，。；]{0,30}$/;
const isRatio = decides(
  ({ rule }) => rule === 'toOne',
  ({ figure, folded }) => COMPARES.test(folded.slice(Math.max(0, figure.start - 40), figure.start)),
);

/** Addresses and telephone numbers at the foot of a page. */
const CONTACT = /(?:地址|电话|邮编|传真|热线|邮政编码)[:：][^，。；]{0,40}$/;
const ROAD_BEFORE = /(?:国道|省道|县道|高速|公路|铁路|[线段]|桩号|[GSXK]\d{0,4}\+?)$/;
const POSITION_BEFORE = /(?:北纬|南纬|东经|西经|纬度|经度)(?:为|约)?$/;

/** An address of a page goes up to the next blank or Chinese character; folding makes `?` and `,` wide. */
const ADDRESS = /(?:https?[:：]\/\/|www\.)[!-~？，；（）！：]*$/;
const LONGEST_ADDRESS = 200;
const isInAddress = none(
  ({ figure, folded }) =>
    figure.numeral === 'arabic' &&
    ADDRESS.test(folded.slice(Math.max(0, figure.start - LONGEST_ADDRESS), figure.start)),
);

/** What is said of something else, or says where. */
const OF_OTHERS: readonly Verdict[] = [
  // `王四人民币300元`: the end of a name.
  none(({ figure, text }) => figure.numeral === 'chinese' && /^.人民币$/.test(text)),
  // `1元人民币约合5.11泰铢`: what the price is of.
  none(
    ({ figure, after }) =>
      figure.unit.kind === 'currency' && /^(?:约|大约)?(?:合|折合|兑换?|可兑换?|等于)(?:约|为)?\d/.test(after),
  ),
  // `（1袋为60公斤）`, `1千升啤酒约重1吨`: what a unit is.
  none(
    ({ text, before, after, figure }) =>
      /^[1一]\D/.test(text) &&
      figure.bound === 'exact' &&
      /[（，。；：]$/.test(before) &&
      /^[一-鿿]{0,3}?约?(?:为|等于|折合|合|重|=)约?[\d一]/.test(after),
  ),
  // `每10万人`, `每3年`: the measure of something else.
  none(({ text, before }) => /每$/.test(before) && !text.startsWith('每')),
  // `±800千伏直流工程`: what a line is called.
  none(({ figure, before }) => /±$/.test(before) && figure.unit.kind === 'measure'),
  // `5个分类指数4升1降`: how many rose and fell, no litres.
  none(
    ({ text, after }) =>
      /^(?:\d{1,2}|[一二三四五六七八九十])升$/.test(text) && /^(?:\d{1,2}|[一二三四五六七八九十])[降平]/.test(after),
  ),
  // `G318国道1738KM处`, `K21公里处`: where on a road.
  none(({ figure, before, after }) => figure.unit.code === 'km' && /^处/.test(after) && ROAD_BEFORE.test(before)),
  // `北纬30°`: where on earth.
  none(({ figure, before }) => figure.unit.kind === 'measure' && POSITION_BEFORE.test(before)),
  // Ordinals, issue and article numbers written apart: `第 41 期`.
  none(({ before }) => /第$/.test(before)),
  // `分列第二到六位`: the end of a range of places.
  none(
    ({ figure, before }) =>
      /^[位名]$/.test(figure.unit.code ?? '') && /第[一二三四五六七八九十\d]{1,3}(?:到|至|-|~)$/.test(before),
  ),
  // `数十家`, `几百人`, `几十`.
  none(({ figure, text, before }) => figure.numeral === 'scale' && /[数几]$/.test(before) && /^[百千万亿]/.test(text)),
  none(({ figure, folded }) => CONTACT.test(folded.slice(Math.max(0, figure.start - 48), figure.start))),
];

const QUAKE_BEFORE = /(?:震级|烈度)(?:可?高?达到?|均?为|约|有)?$/;
const QUAKE_BEHIND = /^(?:左右|以上)?(?:地震|余震|强震|[东西南北阵]*大?风|海况|海浪)/;
/** A magnitude is of an earthquake; other numbers with 级 are ratings. */
const isMagnitude = decides(
  ({ unit }) => unit.dimension === 'magnitude',
  ({ figure, before, after }) => figure.numeral === 'arabic' && (QUAKE_BEFORE.test(before) || QUAKE_BEHIND.test(after)),
);

const isUnscaledCount = ({ unit, scaled }: Figure): boolean =>
  unit.kind !== 'currency' && !scaled && unit.kind !== 'percent';

/** A numeral glued to what is before it: `K2`, `A-1`, `3.1.2`. */
const GLUED: readonly Verdict[] = [
  none(({ figure, text, before }) => /[A-Za-z_#№]$/.test(before) && /^\d/.test(text) && isUnscaledCount(figure)),
  none(
    ({ figure, before }) =>
      figure.numeral === 'arabic' &&
      (/\d[.\-:]$/.test(before) || (/\d\/$/.test(before) && figure.unit.kind === 'none')),
  ),
];

const OLD_MEASURES = /^[里石两尺寸丈度米]$/;
const MEASURED_BEFORE = /(?:长|达|约|近|距|高|深|宽|超过|行程|走了|重)$/;
/** `千里`, `三尺讲台`: measures of old are parts of words as often. */
const isOldMeasure = none(
  ({ figure, text, before }) =>
    figure.numeral !== 'arabic' &&
    figure.unit.kind === 'measure' &&
    OLD_MEASURES.test(figure.unit.code ?? '') &&
    !/[万亿]/.test(text) &&
    !MEASURED_BEFORE.test(before),
);

const MONEY_LEVEL = /^(?:增加值|产值|GDP|工业|投入)/;

/** What decides about all numbers of one sort of unit or numeral. */
const BY_SORT: readonly Verdict[] = [
  decides(
    ({ unit }) => unit.kind === 'none',
    ({ figure, folded, text, before, after }) =>
      isCountWithoutClassifier(figure, before, after, text) ||
      isIndex(figure, folded, after) ||
      isListedCount(figure, folded),
  ),
  decides(
    ({ unit }) => unit.dimension === 'points' && /^[点分]$/.test(unit.code ?? ''),
    ({ figure, folded, before }) => isScore(figure, folded, before),
  ),
  isOldMeasure,
  decides(
    ({ unit }) => unit.kind === 'measure' && unit.dimension === 'time',
    ({ figure, text, before, after }) => isDuration(figure, before, after, text),
  ),
  decides(
    ({ numeral }) => numeral === 'scale',
    ({ figure, text, before, after }) =>
      isMilestone(text, before, after) ||
      (figure.bound !== 'exact' && !(figure.unit.kind === 'currency' && MONEY_LEVEL.test(after))),
  ),
  decides(({ numeral }) => numeral === 'chinese', isSpelledOut),
  // Times of day, article numbers, versions.
  none(({ figure, after }) => figure.unit.kind === 'classifier' && /^(?:版|号|路)/.test(after)),
];

const VERDICTS: readonly Verdict[] = [
  isInAddress,
  isFixedPhrase,
  isRatio,
  isMadeOf,
  isQuotedName,
  ...OF_OTHERS,
  isMagnitude,
  ...NAMES,
  ...GLUED,
  ...BY_SORT,
];

/** Whether a number may be a claim, by the characters around it. */
export function isFigure(figure: Figure, folded: string): boolean {
  const context = {
    figure,
    folded,
    text: folded.slice(figure.start, figure.end),
    before: folded.slice(Math.max(0, figure.start - NEAR), figure.start),
    after: folded.slice(figure.end, figure.end + NEAR),
  };
  for (const verdict of VERDICTS) {
    const says = verdict(context);
    if (says !== null) return says;
  }
  return true;
}
