/** Who speaks or is announced: `中兴通讯：…`, `招商银行（600036）…`, `【云鼎股份：…】`, `云鼎股份公告，…`. */
import phraseWords from '../../grammars/zh/lexicon/phrase-words.json' with { type: 'json' };
import { qualifiers } from '../resolve/lexicon.js';
import { pattern } from '../resolve/pattern.js';

const ANNOUNCES = [...phraseWords.announces].sort((a, b) => b.length - a.length).join('|');
const NAME = '[^，。；：！？（）【】“”《》、|丨│\\d\\s]{2,16}';
const CODE = '(?:（[A-Za-z0-9.、，：+%\\s-]{2,24}）)?';
const OPENING = '^[【〖\\s]*(?:[一二三四五六七八九十\\d]{1,3}[.、）])?';
const BEFORE_COLON = new RegExp(`${OPENING}(${NAME})${CODE}：`);
const BEFORE_VERB = new RegExp(`${OPENING}(${NAME}?)${CODE}(?:${ANNOUNCES})[，：]`);
const WITH_CODE = new RegExp(`${OPENING}(${NAME})（(?:[A-Z]{2,6}[.：:])?\\d{4,6}(?:[.][A-Z]{2})?）`);

const oneOf = (words: readonly string[]): string => `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;
const TIME = `(?:${oneOf(phraseWords.noticeTimes)}|\\d{1,4}[年月日])*`;
const PERIOD = `(?:\\d|${oneOf(phraseWords.noticePeriods)}){0,28}`;
const NOTIFIER = new RegExp(
  `(?:^|[，。：；】|丨│\\s])\\s*${TIME}(?!${oneOf([...phraseWords.noNotifiers, ...phraseWords.noticeTimes])})(${NAME}?)(?:${CODE}){1,2}${TIME}(?:[在于][^，。；：]{2,8})?` +
    `(?:${oneOf(phraseWords.issues)}了?${PERIOD}${oneOf(phraseWords.notices)}|公告)${oneOf(phraseWords.noticeSays)}?(?:[，：。]|$)`,
);

/** Nothing else is announced: most sentences hold none of the words. */
const MAY_NOTIFY = new RegExp(`公告|${oneOf(phraseWords.notices)}`);

/**
 * Who publishes a notice of its own in a sentence, or whom its code names: `达宁智能公告，…`, `近日，云鼎股份8月21日晚间发布公告
 * 称，…`, `海丰集团发布半年报，…`, `云鼎股份（600001）…`. What such a notice calls 公司 is whoever publishes it.
 *
 * @param told the sentence's clean text behind its byline
 */
export function notifierOf(told: string): string | null {
  const head = told.slice(0, 100);
  const notifier = MAY_NOTIFY.test(head) ? NOTIFIER.exec(head) : null;
  return (notifier ?? WITH_CODE.exec(head))?.[1]?.replace(DESCRIBED, '') ?? null;
}

/** `光伏龙头|海阳股份`: what sort of company stands before its name. */
const DESCRIBED = new RegExp(`^.{2,}${oneOf(phraseWords.companySorts)}(?=..)`);

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
  const opening = WITH_CODE.exec(head) ?? BEFORE_VERB.exec(head) ?? BEFORE_COLON.exec(head);
  const name = notifierOf(head) ?? opening?.[1] ?? null;
  return name === null || isLabel(name) ? null : name;
}
