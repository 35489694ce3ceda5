/** The byline of a report: `新华社北京3月20日电`, `某某科技讯`; whoever stands in it is what no figure is of. */
import phraseWords from '../../grammars/zh/lexicon/phrase-words.json' with { type: 'json' };

const oneOf = (words: readonly string[]): string => `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;

/** No byline is longer. */
const LONGEST = 80;
const BYLINE = new RegExp(
  `^[\\s【（]*(?:另?据)?([^，。：；、“”《》！？]{0,12}?${oneOf(phraseWords.newsMedia)})` +
    `[\\u4e00-\\u9fff]{0,6}?(?:\\d{1,4}[年月日]|[〇一二三四五六七八九十]{1,3}[月日]|\\s)*${oneOf(phraseWords.newsHours)}?` +
    `(?:${oneOf(phraseWords.newsSigns)}(?=[（，：】|丨\\s\\d]|据|记者|$)|(?:(?<=[报网社技经日])讯(?!息)|(?<=[日社])电))` +
    `(?:[\\s】]*（[^（）]{0,30}${oneOf(phraseWords.newsWriters)}[^（）]{0,30}）)?`,
);
/** What can be in a byline of a sentence. */
const SIGN = new RegExp(phraseWords.newsSigns.map((sign) => sign.at(-1)).join('|'));

export interface Byline {
  /** Where it ends in the sentence: a UTF-16 offset, exclusive. */
  readonly end: number;
  /** The newspaper, agency or site. */
  readonly medium: string;
}

/**
 * The byline that a sentence begins with, its writers in brackets with it; null where there is none.
 *
 * @param folded the sentence's clean text
 */
export function bylineOf(folded: string): Byline | null {
  const head = folded.slice(0, LONGEST);
  const found = SIGN.test(head) ? BYLINE.exec(head) : null;
  return found ? { end: found[0].length, medium: found[1] as string } : null;
}
