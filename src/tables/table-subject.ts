/** Who a table is about: a place, company or office of its title or of the document's. */
import { fold } from '../layout/fold.js';
import { entityAtHead } from '../resolve/entities.js';
import type { Words as Vocabulary } from '../resolve/words.js';
import { isPlace } from './place.js';
import { joinsNames } from './roles/title.js';

/** A table's number and year, in front of its title. */
const TABLE_NUMBER = /^(?:(?:续?表|附表)\s*[\d一二三四五六七八九十-]*[:：、]?)?(?:(?:19|20)\d\d年(?:末|底|度)?)?/u;

/** An office whose accounts a document is: `云溪县审计局2020年部门决算`. */
const OFFICE =
  /^(.{3,24}?(?:局|委员会|办公室|中心|站|所|厅|部|学校|大学|学院|医院|馆))(?=(?:19|20)\d\d年.{0,8}(?:决算|预算|报表))/u;

/** The company whose report or notice a document is, or the office whose accounts, by its title. */
function companyOf(title: string, words: Vocabulary): string | null {
  const office = OFFICE.exec(fold(title).replace(/\s+/gu, ''))?.[1];
  if (office !== undefined) return office;
  if (!/报告|公告|摘要/u.test(title)) return null;
  const entity = entityAtHead(fold(title).replace(/\s+/gu, ''), words);
  return entity?.kind === 'organisation' && /(?:公司|集团|银行)$/u.test(entity.text) ? entity.text : null;
}

/** Behind a place, what makes a title one of its statistics: `云溪统计年鉴2009`. */
const OF_PLACE = /^(?:统计|经济|国民经济|社会|(?:19|20)\d\d年)/u;
const LONGEST_PLACE = 8;
/** A place that no list knows. */
const DIVISION = /^\p{Script=Han}{2,5}[省市县区州旗乡镇]$/u;

/** The place whose yearbook or review a document is, by its title. */
function placeOfTitle(title: string, words: Vocabulary): string | null {
  const bare = fold(title).replace(/\s+/gu, '');
  for (let length = LONGEST_PLACE; length >= 2; length--) {
    const head = bare.slice(0, length);
    if (OF_PLACE.test(bare.slice(length)) && (words.places.has(head) || DIVISION.test(head))) return head;
  }
  return null;
}

/** What is known of the document. */
export interface DocumentSubject {
  /** The place that the document is about. */
  readonly place: string | null;
  /** Its title, where its format tells it. */
  readonly title: string | null;
  readonly words: Vocabulary;
}

/**
 * Who a table is about: a place or organisation that its title begins with, else the document's.
 *
 * @param title the table's title
 * @param document what is known of the document
 */
export function subjectOf(title: string, document: DocumentSubject): string | null {
  const { words } = document;
  const bare = title.replace(TABLE_NUMBER, '').replace(/^[分各按](?:地区|县区|县市|市县|行业|部门)的?/u, '');
  // `制造业生产指数——泰国`
  const last = /[—-]{2}(.{2,12})$/u.exec(bare)?.[1];
  if (last !== undefined && isPlace(last, words)) return last;
  const found = entityAtHead(bare, words);
  // `县及县以上` is no place.
  const entity = found !== null && joinsNames(found.text) ? null : found;
  // `云浮县`, where only `云浮` is known.
  if (entity?.kind === 'place' && /^[省市县区州旗]/u.test(bare.slice(entity.length)))
    return bare.slice(0, entity.length + 1);
  if (entity && (entity.kind === 'place' || entity.kind === 'organisation')) return entity.text;
  return document.place ?? placeOfTitle(document.title ?? '', words) ?? companyOf(document.title ?? '', words);
}
