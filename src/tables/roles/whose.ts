/** Whom a title or heading names at its head: a place, a company or an office, not the one that only issues it. */

import { unicodePattern, wordsOf } from '../../../grammars/pattern.js';
import subjects from '../../../grammars/zh/lexicon/table-subjects.json' with { type: 'json' };
import { entityAtHead } from '../../resolve/entities.js';
import { names } from '../../resolve/lexicon.js';
import type { Words as Vocabulary } from '../../resolve/words.js';
import { joinsNames } from './title.js';

const NUMERAL = unicodePattern`\d|${subjects.numerals}`;
const YEAR = unicodePattern`(?:19|20)\d\d${subjects.year}?${subjects.yearEdges}?`;
const MONTHS = unicodePattern`\d{1,2}(?:(?:[-—~]|${subjects.through})\d{1,2})?${subjects.month}${subjects.monthEdges}?|${subjects.halves}`;
/** What stands before the name: the number of a table or section, and a time. */
const BEFORE: readonly RegExp[] = [
  unicodePattern`^${subjects.about}`,
  // `第二节 公司简介`
  unicodePattern`^${subjects.ordinal}(?:${NUMERAL}){1,3}${subjects.sections}[、:：]?`,
  /^§?\d{1,2}(?:\.\d{1,2}){1,3}(?=\p{Script=Han})/u,
  unicodePattern`^${subjects.tables}\s*(?:${NUMERAL}|-)*[:：、.．]?`,
  unicodePattern`^(?:[（(](?:${NUMERAL}){1,3}[）)]|(?:${NUMERAL}){1,3}[、.．])`,
  unicodePattern`^\d{1,2}[-—–]{1,2}\d{1,2}(?!\d|${subjects.month})[:：、]?`,
  unicodePattern`^${subjects.until}?(?:${YEAR})(?:(?:[-—~]|${subjects.through})(?:${YEAR}))?(?:${MONTHS})?[,，]?`,
  unicodePattern`^${subjects.by}${subjects.regions}${subjects.of}?`,
];

/** `中国城市`: a sort of places. */
const SORT = unicodePattern`^.{2}${subjects.sorts}$|^${subjects.sortsOfDivisions}$`;
/** `云帆股份有限公司` */
const COMPANY_AT_HEAD = unicodePattern`^[\p{Script=Han}（）]{2,20}?${subjects.companyTails}(?=(?:19|20)\d\d|$)`;
const ISSUES = unicodePattern`^(?:${YEAR})?${subjects.issues}`;
const DIVISION_MARK = unicodePattern`^${subjects.divisionMarks}`;
/** A place that no list knows, and behind it what makes a title one of its statistics: `云溪统计年鉴2009`. */
const DIVISION = unicodePattern`^\p{Script=Han}{2,5}${subjects.divisionEnds}$`;
const OF_PLACE = unicodePattern`^(?:${subjects.books}|(?:19|20)\d\d${subjects.year})`;
/** An office whose accounts a document is: `云溪县审计局2020年部门决算`. */
const OFFICE = unicodePattern`^(.{3,24}?${subjects.officeEnds})(?=(?:19|20)\d\d${subjects.year}.{0,8}${subjects.accounts})`;
const OFFICE_ALONE = unicodePattern`^\p{Script=Han}{2,24}${subjects.officeEnds}$`;
/** Whether a name is that of an office: `云溪县财政局`. */
export const isOffice = (name: string): boolean => OFFICE_ALONE.test(name);
/** `香港旅游发展局访港旅客统计`: an office and what it counts, which are not its own. */
const PUBLISHER = unicodePattern`${subjects.publishers}$`;
const PUBLISHED = unicodePattern`^.{2,}${subjects.published}$`;
/** `制造业生产指数——泰国` */
const BEHIND = /[—-]{2}(.{2,12})$/u;
const LONGEST_PLACE = 8;

const SCOPE = unicodePattern`^${subjects.all}${subjects.scopes}$`;
const WORLD: ReadonlySet<string> = new Set(wordsOf(subjects.world));
const JOINED = unicodePattern`(?<=.{2})(?:${subjects.joins})(?=.{2})`;
const isOnePlace = (text: string, words: Vocabulary): boolean =>
  words.places.has(text) || SCOPE.test(text) || WORLD.has(text) || words.entityAtEnd(text)?.value === 'country';
/** Whether a text is the name of a place, or of two: `中东和非洲`. */
export function isPlace(text: string, words: Vocabulary): boolean {
  if (isOnePlace(text, words)) return true;
  const pieces = text.split(JOINED);
  return pieces.length === 2 && pieces.every((piece) => isOnePlace(piece, words));
}

/** `华东区域`, `一线城市`, `华北和东北`: some of a country's places, by where they lie or how great they are. */
const AREA = unicodePattern`
  ^${subjects.areas}(?:${subjects.areaEnds})?(?:(?:${subjects.joins})${subjects.areas}(?:${subjects.areaEnds})?)?$`;
/** Whether a text names an area that its places are told apart by. */
export const isArea = (text: string): boolean => AREA.test(text);

const LEGAL_FORM = unicodePattern`^\p{Script=Han}.{3,40}${[names.legalForms, names.partnerships]}）?$`;
/** Whether a text is the full name of a company: `云帆食品有限公司`, no sort of companies. */
export const isFullName = (text: string): boolean => LEGAL_FORM.test(text) && !CLASS.test(text);

const BOND = unicodePattern`^${subjects.bonds}`;
const COMPANY = unicodePattern`${subjects.companyEnds}$`;
/** A sort of companies, none of them: `寿险公司`. */
const CLASS = unicodePattern`^(?:${subjects.classHeads})*${subjects.companyEnds}$`;
const LONGEST_HEAD = 6;

/** A company with the code of its stock behind its name: `云帆股份（600001）`. */
const LISTED =
  /^(\p{Script=Han}[\p{Script=Han}A-Za-z]{1,9})[（(](?:[A-Z]{2,5}|(?:[A-Z]{2}[.:]?)?\d{4,6}(?:\.[A-Z]{1,3})?)[）)]/u;

/** The same at the head of a page, between signs, with or without brackets: `≈≈云帆股份600001≈≈`, `- 云帆股份 (600001)- 股东`. */
const LISTED_ABOVE =
  /^[^\p{L}\d*]*(?:\*?ST)?(\p{Script=Han}[\p{Script=Han}A-Za-z]{1,7})[（(]?(?:[03]0[0-3]|60[0135]|68[89]|[48][3-7]|92)\d{3,4}(?:\.[A-Z]{2})?(?![\d.\p{Script=Han}])/u;
const CODE = unicodePattern`${subjects.codes}$`;
/** The listed company whose page begins with a line; null for other lines. */
export function listedAbove(line: string): string | null {
  const name = LISTED_ABOVE.exec(line)?.[1];
  return name === undefined || CODE.test(name) ? null : name;
}

/** Whether an organisation has a name of its own: that of a company, one with a place in it, or one that is known. */
function isOwnName(name: string, words: Vocabulary): boolean {
  if (COMPANY.test(name)) return !CLASS.test(name);
  for (const known of words.organisations) if (name.startsWith(known)) return true;
  for (let length = 2; length <= Math.min(LONGEST_HEAD, name.length - 1); length++) {
    const head = name.slice(0, length);
    if (words.places.has(head) || DIVISION.test(head)) return true;
  }
  return false;
}

const MARKET = unicodePattern`${subjects.markets}$`;
/** Whether a name is of a place where things are traded. */
export const isMarket = (name: string): boolean => MARKET.test(name);
const PRICES = unicodePattern`${subjects.prices}`;
/** Whether a title is of prices. */
export const isOfPrices = (title: string): boolean => PRICES.test(title);

const COLUMN = unicodePattern`
  ^(?!${subjects.notSubjectColumns}).*(?:${subjects.subjectColumns}${subjects.subjectColumnEnds}?|${subjects.divisionColumns}${subjects.names})$`;
/** `股东姓名/名称`: either of two names. */
const EITHER_NAME = unicodePattern`^.{0,6}${subjects.subjectColumns}(?:${subjects.subjectColumnEnds})?(?:[/、]|${subjects.or})${subjects.subjectColumnEnds}$`;
/** Whether a heading says that the labels below it are whom their rows are about. */
export const isOfSubjects = (heading: string): boolean => {
  // `股东名称（全称）`, `（单位）名称`
  return [heading.replace(/（[^（）]*）$/u, ''), heading.replace(/[（）]/g, '')].some(
    (bare) => COLUMN.test(bare) || EITHER_NAME.test(bare),
  );
};

/** Whom a title names behind a dash; null for other titles. */
export function namedBehind(title: string, words: Vocabulary): string | null {
  const last = BEHIND.exec(title)?.[1];
  return last !== undefined && isPlace(last, words) ? last : null;
}

/** `云溪市十五届人大`: who meets is not whom figures are about. */
const SESSION = unicodePattern`(?<=.{2})${subjects.ordinal}?(?:${NUMERAL}){1,3}${subjects.session}`;
/** A title without the number and time before what it names, and without a session behind it. */
function withoutHead(title: string): string {
  const bare = BEFORE.reduce((text, pattern) => text.replace(pattern, ''), title);
  const session = bare.search(SESSION);
  return session < 0 ? bare : bare.slice(0, session);
}

const NO_NAME = unicodePattern`${subjects.noNames}`;
const OWN_WORD = unicodePattern`^${subjects.ownWords}`;
/** A year of a project that no calendar tells: `第一年`. */
const STAGE = unicodePattern`^${subjects.ordinal}(?:${NUMERAL}){1,2}${subjects.stages}$`;
/** Whether a heading begins with a word for a company or those in it, or names a stage: neither is anybody's name. */
export const isOwnWord = (text: string): boolean => OWN_WORD.test(text) || STAGE.test(text);
/** Whether a text speaks of a company, its staff or its accounts without a name: `公司缴费比例`, `上述公司`. */
export const namesNobody = (text: string): boolean => OWN_WORD.test(text) || NO_NAME.test(text);

/**
 * The place, company or office that a text names at its head, behind a number and a time.
 *
 * @param text folded, without blanks
 * @param words the vocabulary
 * @returns null where it names none, or one that only issues what follows
 */
export function namedAtHead(text: string, words: Vocabulary): string | null {
  const bare = withoutHead(text);
  const office = OFFICE.exec(bare)?.[1];
  if (office !== undefined) return office;
  const company = COMPANY_AT_HEAD.exec(bare)?.[0];
  if (company !== undefined && !ISSUES.test(bare.slice(company.length))) return company;
  const listed = LISTED.exec(bare)?.[1];
  if (listed !== undefined) return listed;
  const entity = entityAtHead(bare, words);
  // `县及县以上` is no place.
  if (entity === null || joinsNames(entity.text)) return placeOfBook(bare, words);
  // `CORPORATE INFORMATION 公司资料`
  if (namesNobody(entity.text) || namesNobody(entity.text.replace(/^[A-Za-z\s&,.'’-]{4,}(?=\p{Script=Han})/u, '')))
    return null;
  const behind = bare.slice(entity.length);
  // `【世界` of a title in brackets names nobody.
  if (SORT.test(entity.text) || !/^[\p{L}\d]/u.test(entity.text)) return null;
  if (entity.kind === 'place')
    // `云浮县`, where only `云浮` is known.
    return DIVISION_MARK.test(behind) ? bare.slice(0, entity.length + 1) : entity.text;
  if (PUBLISHER.test(entity.text) && PUBLISHED.test(behind)) return placeIn(entity.text, words);
  // `应付公司债`: a sort of bonds.
  if (BOND.test(behind)) return null;
  const isBody = entity.kind === 'organisation' || entity.kind === 'zone';
  return isBody && !ISSUES.test(behind) && isOwnName(entity.text, words) ? wholeCompany(entity.text) : null;
}

/** A full name of a company ends with its legal form or as a branch: `云帆股份有限公司|出资组建合资公司`. */
const wholeCompany = (name: string): string => FULL_NAME.exec(name)?.[0] ?? name;
const FULL_NAME = unicodePattern`^\p{Script=Han}.{3,40}?${names.legalForms}(?!\p{Script=Han}{2,8}${subjects.branches}$)`;

/** The place that a name begins with; null where it begins with none. */
function placeIn(name: string, words: Vocabulary): string | null {
  for (let length = LONGEST_PLACE; length >= 2; length--)
    if (words.places.has(name.slice(0, length))) return name.slice(0, length);
  return null;
}

/** The place whose yearbook or review a title is. */
function placeOfBook(title: string, words: Vocabulary): string | null {
  for (let length = LONGEST_PLACE; length >= 2; length--) {
    const head = title.slice(0, length);
    if (OF_PLACE.test(title.slice(length)) && (words.places.has(head) || DIVISION.test(head))) return head;
  }
  return null;
}
