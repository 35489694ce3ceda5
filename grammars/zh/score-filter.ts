/** Points: index points and marks, told from the time of day. */
import type { Figure } from './mention.js';

/** What a mark has brought. */
const PLACED = /^的?(?:总?成绩|得分|总分)?(?:位居|位列|名列|排名|排在|居|列|获|夺|领先|紧随|险胜|取胜|战胜|击败|通过)/;

/** Index points and marks, not the time of day. */
/** A change of a score told in the same sentence. */
const SCORE_CHANGE = /(?:增加|减少|上升|下降|提高|下滑|回落|提升|高|低)了?$/;
const SCORED = /(?:得分|评分|分数|总分|平均分|积分)[^。；]{0,20}\d分/;

/** `3306.15点`: no hour of the day is written so. */
const isNoHour = (text: string): boolean =>
  /\d\.\d\d点/.test(text) || /(?:^|\D)(?:\d{3,}|[3-9]\d)(?:\.\d+)?点/.test(text);

/** `33.9分`, `1351分`: no minutes are told so. */
const isNoMinute = (text: string): boolean => /(?:\d\.\d+|\d{3,})分/.test(text);
/** `场均19分9.2篮板`, `狂轰71分`. */
const BASKETS = /^[、，]?[\d.]+个?(?:篮板|助攻|抢断|盖帽)/;
const THROWS = /(?:场均|单[场节]|狂?[砍轰揽]下?|[砍轰]落)(?:得到|贡献|拿到|拿下)?$/;

export function isScore(figure: Figure, folded: string, before: string): boolean {
  if (figure.numeral !== 'arabic') return false;
  if (/(?:上午|下午|晚上|凌晨|早上|中午|当日|日|时)$/.test(before)) return false;
  // `满分100分`, `质量（50分）`.
  if (
    figure.unit.code === '分' &&
    (/[满各计]分?$/.test(before) || (/（$/.test(before) && /^）/.test(folded.slice(figure.end))))
  )
    return true;
  if (figure.unit.code === '分') {
    const after = folded.slice(figure.end, figure.end + 12);
    if (isNoMinute(folded.slice(figure.start, figure.end)) || BASKETS.test(after) || THROWS.test(before)) return true;
  }
  // `以92.5分位居第一`.
  if (figure.unit.code === '分' && /以$/.test(before) && PLACED.test(folded.slice(figure.end, figure.end + 8)))
    return true;
  const wide = folded.slice(Math.max(0, figure.start - 16), figure.start);
  if (figure.unit.code === '点' && isNoHour(folded.slice(figure.start, figure.end))) return true;
  return figure.unit.code === '点'
    ? /指数[^。；]{0,40}$/.test(folded.slice(Math.max(0, figure.start - 48), figure.start)) ||
        /(?:指数|沪指|深成指|大盘|收|报|涨|跌|升|回落|下降|板指|成指|[深道纳恒]指|破位?|冲上|站上|失守|收复|逼近)[^，；。]{0,8}$/.test(
          wide,
        )
    : /(?:得分|评分|得|总分|平均分|均分|分数|满意度|成绩|打出|考了|提高|贡献)[^，；。]{0,8}$/.test(wide) ||
        // `分数为37分，较上月增加2分`.
        (SCORE_CHANGE.test(wide) && SCORED.test(folded.slice(Math.max(0, figure.start - 40), figure.start)));
}
