/**
 * What looks like a number but is no claim: names, identifiers, ordinals, ratings, indefinite and vague numbers.
 * Each test says in its comment what it keeps out.
 */
import { isFigure } from './figure-filter.js';
import type { Mention } from './mention.js';
import { isRank } from './rank-filter.js';

/** Whether a mention of the grammar may be a claim, by the characters around it. */
export function isMention(mention: Mention, folded: string): boolean {
  if (inTitle(folded, mention.start)) return false;
  switch (mention.type) {
    case 'date':
      return isDate(folded, mention.start, mention.end);
    case 'rank':
      return isRank(mention, folded);
    default:
      return isFigure(mention, folded);
  }
}

/** Inside 《》 stands a title, whatever it says. */
function inTitle(folded: string, at: number): boolean {
  const close = folded.indexOf('》', at);
  if (close < 0 || close - at > 80) return false;
  const reopen = folded.indexOf('《', at);
  // Closed behind it and not opened again: the opening may have been lost with a line.
  return reopen < 0 || reopen > close;
}

/** `“十四五”规划` and the like are names; so is a date that names a plan, an event or a day of remembrance in quotes. */
function isDate(folded: string, start: number, end: number): boolean {
  const after = folded.slice(end, end + 6);
  if (
    /^年?(?:规划纲要|远景目标纲要|行动计划|行动方案)/.test(after) &&
    /^“?[^年月日]*五”?$/.test(folded.slice(start, end))
  )
    return false;
  // `21世纪海上丝绸之路`, `21世纪经济报道`: names.
  if (
    /世纪$/.test(folded.slice(start, end)) &&
    /^(?:海上|经济报|议程|教育|不动产|资本|传媒|报|学术|商业|中心|大厦|初的?$)/.test(after)
  )
    return false;
  // `30日内付款`: how long, and from when is not said.
  if (/^\d+日$/.test(folded.slice(start, end)) && /^(?:之?内|以内|游)/.test(after)) return false;
  // `国庆假期前4日`: the first days of it, not a day of the month.
  if (
    /^\d{1,2}日$/.test(folded.slice(start, end)) &&
    /(?:[假长]?期|假日|春节|黄金周|长假|春运|会期|展会)的?前$/.test(folded.slice(0, start))
  )
    return false;
  // `9月合约`: a thing that is traded; `12月结算企业`: which month a company's year ends with.
  if (/月$/.test(folded.slice(start, end)) && /^(?:合约|结算|决算)/.test(after)) return false;
  if (/^(?:事件|惨案|运动|宪法|条例|文件|专案)/.test(after) && !/年/.test(folded.slice(start, end))) return false;
  return true;
}
