/** Entities: places, zones, organisations, events and sectors at the head of a stretch of text. */

import { pattern, unicodePattern } from '../../grammars/pattern.js';
import { actingQuote, deicticName } from './actors.js';
import { DATE_MARK } from './clauses.js';
import { ACT_HEAD, type Entity, NOT_HEAD, PERSON } from './entity.js';
import { names, numerals, particles } from './lexicon.js';
import { nameLimit } from './name-limits.js';
import { officeAtHead } from './offices.js';
import type { EntityClass, Words } from './words.js';

/** Nouns that are counted, not named: a class of enterprises or institutions is no subject. */
const CLASS_NOUN = pattern`${names.classHeads}$|^${names.classModifiers}`;

/** `南方医科大学珠江医院`, `市第一人民医院`: one of a class that has a name. */
const OWN_NAME = unicodePattern`
  ^(?!.*(?:${names.commonScopes}|${particles.etcetera}$)).{0,14}(?:${names.institutionParts}
  |${particles.ordinal}${numerals.counting}+)[\p{Script=Han}]{0,6}${names.institutions}$`;

const ONE_CHAR_PLACE = pattern`^${names.divisionEnds}$`;

const COMMON_PLACE = pattern`^${names.commonPlaceHeads}`;

const ONE_CHAR_STRONG = pattern`^${names.shortEnds}$`;

const NOT_ONE_CHAR = pattern`${names.wordsWithShortEnds}$`;

const GENERIC = pattern`^${names.generic}$`;

/** No name is longer; what stands right behind it says where it ends. */
const LONGEST_NAME = 40;

const LOOK_AHEAD = 8;

/** `莱克电气绿能科技（苏州）有限公司`: a place in brackets inside a name. */
const BRANCH = pattern`^[^，。；：、（）\d\ue001]{2,16}（[^（），。\d]{2,6}）[^，。；：、（）\d\ue001]{0,8}?${names.companyEnds}(?![\u4e00-\u9fff]?${names.branchStops})`;

const METRO_LINE = pattern`^\d{1,2}${names.metroLine}${names.metroPhases}?${names.metroWorks}?(?!${names.roadEnds})`;

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

const INTRODUCED = pattern`^.{2,16}${names.companyKinds}(.{4,5})$`;

const PLACEHOLDER = pattern`^${names.placeholders}`;

/**
 * The entity at the head of a stretch: place, zone, organisation, event, sector or country.
 *
 * @param text stretch with connectives trimmed
 * @returns null when the stretch begins with a verb or with no entity
 */
export function entityAtHead(text: string, words: Words): Entity | null {
  const line = isDigit(text.charCodeAt(0)) ? METRO_LINE.exec(text) : null;
  if (line) return { text: line[0], kind: 'organisation', length: line[0].length, strong: true, measured: false };
  if (text === '' || NOT_HEAD.test(text)) return null;
  const branch = text.includes('）') ? BRANCH.exec(text)?.[0] : undefined;
  if (branch !== undefined)
    return { text: branch, kind: 'organisation', length: branch.length, strong: true, measured: false };
  for (const name of words.organisations) {
    if (text.startsWith(name))
      return { text: name, kind: 'organisation', length: name.length, strong: true, measured: false };
  }
  const office = officeAtHead(text.slice(0, LONGEST_NAME));
  if (office !== null)
    return { text: office, kind: 'organisation', length: office.length, strong: true, measured: false };
  const limit = Math.min(nameLimit(text.slice(0, LONGEST_NAME + LOOK_AHEAD)), LONGEST_NAME);
  // `云浦市工业机器人企业智驱科技`: the name stands behind what sort of company it is.
  const introduced = INTRODUCED.exec(text.slice(0, limit));
  if (introduced && words.entityAtEnd(introduced[1] as string)?.value === 'company') {
    return { text: introduced[1] as string, kind: 'organisation', length: limit, strong: true, measured: false };
  }
  const acting = text.startsWith('“') ? actingQuote(text) : null;
  if (acting) return acting;
  const deictic = deicticName(text.slice(0, limit), words);
  if (deictic) return deictic;
  let best: Entity | null = null;
  let bestScore = 0;
  for (let end = 2; end <= limit; end++) {
    const found = words.entityAtEnd(text, end);
    if (!found || goesOnInWord(text, end)) continue;
    const head = text.slice(0, end);
    // `云溪市生产总值`: a place that no list knows, right before a measure.
    const measured = ONE_CHAR_PLACE.test(found.word) && end <= 5 && words.isIndicator(text.slice(end, limit));
    const closed =
      end === limit ||
      (measured && (end >= 3 || PLACEHOLDER.test(text))) ||
      (found.value === 'company' && opensWithMeasure(text.slice(end, limit), words));
    const kind = kindOf(head, found.word, found.value, closed, words);
    if (kind === null) continue;
    const score = scoreOf(text.slice(end, limit), kind, words);
    // Of two names with a common noun behind them the longer one is meant; before an indicator, the shorter.
    if (score > bestScore || (score === bestScore && score <= 2)) {
      best = { text: head, kind, length: end, strong: end === limit, measured: score === 5 };
      bestScore = score;
    }
  }
  // `贵州茅台2023年…`: more follows the place before the time.
  const goesOn = best?.kind === 'place' && limit - best.length >= 2 && limit - best.length <= 4;
  if ((best === null || best.kind === 'sector' || goesOn) && text[limit] === DATE_MARK)
    best = nameBeforeTime(text.slice(0, limit), words) ?? best;
  return best && (PERSON.test(best.text) || opensWithVerb(best.text, words)) ? null : best;
}

/** `云鼎股份市值一度…`: what follows a company's name is its measure. */
function opensWithMeasure(text: string, words: Words): boolean {
  for (let length = 2; length <= Math.min(6, text.length); length++)
    if (words.isIndicator(text.slice(0, length))) return true;
  return false;
}

const NOT_A_NAME = pattern`${names.notNameEnds}$|^${names.subordinators}`;

/** `立达食品前三季度实现…`: a short word right before a time, which is no measure, is whom the sentence is about. */
function nameBeforeTime(text: string, words: Words): Entity | null {
  if (text.length < 3 || text.length > 8 || !/^[\p{Script=Han}A-Za-z·“”]+$/u.test(text)) return null;
  if (words.indicatorAtEnd(text) || NOT_A_NAME.test(text)) return null;
  return { text, kind: 'organisation', length: text.length, strong: true, measured: false };
}

const WORD_ACROSS_END = pattern`${names.wordsAcrossEnds}`;

/** `会员`, `市场`, `区域`: the last character of a name is the first of a word. */
function goesOnInWord(text: string, end: number): boolean {
  return WORD_ACROSS_END.test(text.slice(end - 1, end + 1));
}

const NEW = pattern`^${names.new}`;

const BODY_BEHIND_VERB = pattern`^${names.bodiesBehindVerb}$`;

/** `促进京津冀`, `参加论坛` are a verb and its object; `建设银行` is a name. */
function opensWithVerb(text: string, words: Words): boolean {
  if (words.entityAtEnd(text)?.word === text) return false;
  const verb = ACT_HEAD.exec(text.replace(NEW, ''));
  if (!verb || verb[0].length < 2) return false;
  const rest = text.slice(verb[0].length);
  return !BODY_BEHIND_VERB.test(rest);
}

const NAME_LIST = pattern`、|${particles.and}`;

function kindOf(
  head: string,
  suffix: string,
  kind: EntityClass | 'company',
  strong: boolean,
  words: Words,
): EntityClass | null {
  const whole = head === suffix;
  if (words.places.has(head)) return 'place';
  if (kind === 'collective') return whole ? kind : null;
  if (kind === 'country' && !head.includes('、')) return whole ? kind : null;
  if (head.includes('、') && (kind === 'country' || kind === 'place')) {
    return head.split(NAME_LIST).every((item) => words.places.has(item) || words.entityAtEnd(item)?.word === item)
      ? 'place'
      : null;
  }
  if (
    (CLASS_NOUN.test(head) && !whole && !(strong && OWN_NAME.test(head))) ||
    (/^[“‘]/.test(head) && !/[”’]/.test(head))
  )
    return null;
  if (kind === 'company')
    return strong && !words.isSector(head) && head.length >= suffix.length + 2 && head.length <= suffix.length + 3
      ? 'organisation'
      : null;
  if (suffix.length === 1) {
    if (ONE_CHAR_PLACE.test(suffix)) {
      return strong && (head.length >= 3 || !COMMON_PLACE.test(head)) ? kind : null;
    }
    return ONE_CHAR_STRONG.test(suffix) && !NOT_ONE_CHAR.test(head) && strong && head.length >= 3 ? kind : null;
  }
  if (kind === 'sector') return strong ? kind : null;
  if (whole && !GENERIC.test(head) && suffix.length < 3) return null;
  return kind;
}

/** How well an entity ends before what follows it in its noun phrase; 0 when not at all. */
function scoreOf(rest: string, kind: EntityClass, words: Words): number {
  if (rest === '') return 6;
  if (words.isIndicator(rest)) return 5;
  if (kind === 'sector') return 0;
  return words.indicatorAtEnd(rest) ? 2 : 1;
}
