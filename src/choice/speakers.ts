/** Who speaks or is announced: `中兴通讯：…`, `招商银行（600036）…`, `【云鼎股份：…】`, `云鼎股份公告，…`. */
import phraseWords from '../../grammars/zh/lexicon/phrase-words.json' with { type: 'json' };

const ANNOUNCES = [...phraseWords.announces].sort((a, b) => b.length - a.length).join('|');
const NAME = '[^，。；：！？（）【】“”《》、\\d\\s]{2,16}';
const CODE = '(?:（[A-Za-z0-9.、：\\s-]{2,24}）)?';
const OPENING = '^[【〖\\s]*(?:[一二三四五六七八九十\\d]{1,3}[.、）])?';
const BEFORE_COLON = new RegExp(`${OPENING}(${NAME})${CODE}：`);
const BEFORE_VERB = new RegExp(`${OPENING}(${NAME}?)${CODE}(?:${ANNOUNCES})[，：]`);
const WITH_CODE = new RegExp(`${OPENING}(${NAME})（(?:[A-Z]{2,6}[.：:])?\\d{4,6}(?:[.][A-Z]{2})?）`);

/**
 * The name that a sentence opens with and that what follows is told of or by.
 *
 * @param folded the sentence's clean text
 */
export function speakerOf(folded: string): string | null {
  const head = folded.slice(0, 60);
  return (WITH_CODE.exec(head) ?? BEFORE_VERB.exec(head) ?? BEFORE_COLON.exec(head))?.[1] ?? null;
}
