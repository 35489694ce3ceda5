/** Who speaks or is announced: `中兴通讯：…`, `招商银行（600036）…`, `【云鼎股份：…】`, `云鼎股份公告，…`. */

import { noneOf, pattern } from '../../grammars/pattern.js';
import phraseWords from '../../grammars/zh/lexicon/phrase-words.json' with { type: 'json' };
import { calendar, numerals, particles, qualifiers } from '../resolve/lexicon.js';

/** A sign of a name. */
const SIGN = noneOf('，。；：！？（）【】“”《》、|│\\d\\s', phraseWords.bar);
const CODE = /(?:（[A-Za-z0-9.、，：+%\s-]{2,24}）)?/;
const OPENING = pattern`^[【〖\s]*(?:(?:\d|${numerals.counting}){1,3}[.、）])?`;
const BEFORE_COLON = pattern`${OPENING}(${SIGN}{2,16})${CODE}：`;
const BEFORE_VERB = pattern`${OPENING}(${SIGN}{2,16}?)${CODE}${phraseWords.announces}[，：]`;
const WITH_CODE = pattern`${OPENING}(${SIGN}{2,16})（(?:[A-Z]{2,6}[.：:])?\d{4,6}(?:[.][A-Z]{2})?）`;

const TIME = pattern`(?:${phraseWords.noticeTimes}|\d{1,4}(?:${calendar.year}|${calendar.month}|${calendar.day}))*`;
const PERIOD = pattern`(?:\d|${phraseWords.noticePeriods}){0,28}`;
const NOTIFIER = pattern`
  (?:^|[，。：；】|│\s]|${phraseWords.bar})\s*${TIME}(?!${[...phraseWords.noNotifiers, ...phraseWords.noticeTimes]})
  (${SIGN}{2,16}?)${CODE}{1,2}${TIME}(?:${particles.atOrIn}[^，。；：]{2,8})?
  (?:${phraseWords.issues}${particles.perfective}?${PERIOD}${phraseWords.notices}|${phraseWords.notice})
  ${phraseWords.noticeSays}?(?:[，：。]|$)`;

/** Nothing else is announced: most sentences hold none of the words. */
const MAY_NOTIFY = pattern`${phraseWords.notices}`;

/**
 * Who publishes a notice of its own in a sentence, or whom its code names: `达宁智能公告，…`, `近日，云鼎股份8月21日晚间发布公告
 * 称，…`, `海丰集团发布半年报，…`, `云鼎股份（600001）…`. What such a notice calls 公司 is whoever publishes it.
 *
 * @param told the sentence's clean text behind its byline
 */
export function notifierOf(told: string): string | null {
  const head = told.slice(0, 100);
  const notifier = MAY_NOTIFY.test(head) ? NOTIFIER.exec(head) : null;
  return (notifier ?? withCode(head))?.[1]?.replace(DESCRIBED, '') ?? null;
}

/** A name with its code in brackets; most sentences hold none. */
const withCode = (head: string): RegExpExecArray | null => (head.includes('（') ? WITH_CODE.exec(head) : null);

/** `光伏龙头|海阳股份`: what sort of company stands before its name. */
const DESCRIBED = pattern`^.{2,}${phraseWords.companySorts}(?=..)`;

/** What stands before a colon and names nobody: `业绩快报：…`, `数据显示：…`. */
const LABEL = pattern`${qualifiers.labels}$`;
export const isLabel = (name: string): boolean => LABEL.test(name);

/**
 * The name that a sentence opens with and that what follows is told of or by.
 *
 * @param told the sentence's clean text behind its byline
 */
export function speakerOf(told: string): string | null {
  const head = told.slice(0, 60);
  const opening = withCode(head) ?? BEFORE_VERB.exec(head) ?? (head.includes('：') ? BEFORE_COLON.exec(head) : null);
  const name = notifierOf(head) ?? opening?.[1] ?? null;
  return name === null || isLabel(name) ? null : name;
}
