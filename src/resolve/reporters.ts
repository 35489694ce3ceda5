/** Whose report a document is: `云帆股份有限公司` above `2024年年度报告`. What such a report calls 公司 is that company. */

import { unicodePattern } from '../../grammars/pattern.js';
import deictics from '../../grammars/zh/lexicon/deictics.json' with { type: 'json' };
import { fold } from '../layout/fold.js';
import { calendar, documents, names, numerals, particles } from './lexicon.js';

const NAME = /\p{Script=Han}[\p{Script=Han}A-Za-z（）]{3,28}?/u;
const FORMS = [names.legalForms, names.formsToldAlone];
const YEARS = unicodePattern`(?:\d{4}(?:[—～~-]\d{4})?|${numerals.digits}{4})${calendar.year}?`;
const REPORT = unicodePattern`(?:${YEARS})?(?:${documents.reportParts}){0,8}${documents.companyReports}`;
/** `2303`, the code of its stock above its name; `民国一一四年及一一三年第一季` below the title of its report. */
const NAMED = unicodePattern`
  ^(?:\d{4,6})?(${NAME}${FORMS}）?)(?:${documents.withSubsidiaries})?
  (?:${REPORT}${documents.reportTails}?(?:${calendar.republic}[\p{Script=Han}\d]{2,24})?)?(?:（[^（）]{1,12}）)?$`;
/** Both in one line. */
const WHOLE = unicodePattern`^(${NAME}${FORMS}）?)(?:${documents.withSubsidiaries})?${REPORT}${documents.reportTails}?$`;
/** `二零二三年年报 云帆控股有限公司`, `云帆控股有限公司 | 二零二三年年报`: what runs along the pages. */
const YEARS_REPORT = unicodePattern`${YEARS}(?:${documents.reportParts}){0,8}(?:${documents.companyReports}|${documents.runningReports})`;
const RUNNING = unicodePattern`^${YEARS_REPORT}[|·]?(${NAME}${FORMS})$|^(${NAME}${FORMS})[|·]?${YEARS_REPORT}$`;
const REPORTS = unicodePattern`
  ${REPORT}${documents.reportTails}?(?:${calendar.republic}[\p{Script=Han}\d]{2,24})?(?:（[^（）]{1,12}）)?$`;
/** The same, where nothing else stands in the line. */
const REPORTS_ALONE = unicodePattern`^${REPORT}${documents.reportTails}?(?:（[^（）]{1,12}）)?$`;
/** Who brings the shares to the market stands below: `保荐人（主承销商）`. */
const SPONSOR = unicodePattern`${documents.sponsors}`;
/** Where the title of a report stands: among so many sentences. */
const WITHIN = 20;

/** A sentence of the head. */
export interface HeadSentence {
  readonly role: string;
  readonly folded: string;
}

/**
 * The company whose report a document is: the first that a line of the head names alone, above those who bring it out, where
 * another line is the title of a report.
 *
 * @param head the first sentences of the document
 * @returns null where the head does not say both
 */
export function reporterOf(head: readonly HeadSentence[]): string | null {
  const lines = head.slice(0, WITHIN).map(({ role, folded }) => ({ role, text: folded.replace(/\s+/gu, '') }));
  const isTitle = lines.some(({ role, text }) => (role === 'body' ? REPORTS_ALONE : REPORTS).test(text));
  const sponsor = lines.findIndex(({ text }) => SPONSOR.test(text));
  const companies = lines.slice(0, sponsor < 0 ? WITHIN : sponsor).map(({ text }) => NAMED.exec(text)?.[1] ?? null);
  const named = isTitle ? companies.find((name) => name !== null) : undefined;
  // `云帆股份有限公司招股意向书`, a running head below a cover that is a picture.
  return named ?? head.map(({ folded }) => ofRunningHead(folded)).find(Boolean) ?? null;
}

function ofRunningHead(folded: string): string | undefined {
  const line = folded.replace(/\s+/gu, '');
  const running = RUNNING.exec(line);
  return running?.[1] ?? running?.[2] ?? WHOLE.exec(line)?.[1];
}

/** The name that all of them are; null for none, or several. */
export function onlyOne(companies: readonly string[]): string | null {
  const [first, ...others] = new Set(companies);
  return first !== undefined && others.length === 0 ? first : null;
}

/** How much of a document is looked at for what its words mean. */
const DEFINED_WITHIN = 60_000;
const DEFINED = new RegExp(
  unicodePattern`
    (?:^|[、，/])${documents.ownCompanies}(?:(?:[、，/]|${particles.orOnly})[^\n\t]*)?\t${documents.means}\t
    (${NAME}${FORMS}）?)(?=[，；。、\s（(]|$)`,
  'gmu',
);

const CODE =
  /(?:\d{4,6}\.(?:SH|SZ|HK|BJ|SS)|(?:SH|SZ|HK|BJ)[:：.]?\d{4,6}|\d{6}|[A-Z]{1,5}\.(?:US|N|O|OQ)|(?:NASDAQ|NYSE)[:：] ?[A-Z]{1,5})/u;
/** The first sentences, which tell what a text is about. */
const OPENING = 4;
/** `——云帆股份（600999.SH）2025年一季报点评`: what a paper about one company is headed with or opens with. */
const CODED = unicodePattern`^[—－\s]*(?!${documents.shareMarkets}（)([\p{Script=Han}A-Za-z][\p{Script=Han}A-Za-z-]{1,15})（(?:${documents.codeNames}：?)?${CODE}(?:[+/、，]${CODE})*）`;

/**
 * The company that lines at the head name with its code on an exchange, as papers about it do.
 *
 * @param head the first sentences of the document
 * @returns null for none, or several
 */
export function codedCompany(head: readonly HeadSentence[]): string | null {
  const lines = head.map(({ role, folded }) => ({ role, text: folded.replace(/\s+/gu, '') }));
  const named = lines.flatMap(({ role, text }, i) => {
    const [whole, name = ''] = CODED.exec(text) ?? [];
    return whole !== undefined && (role !== 'body' || i < OPENING || whole === text) ? name : [];
  });
  return onlyOne(named);
}

/** How much of a document is looked at for brackets that say so. */
const CALLED_WITHIN = 4_000;
/** The end of a line that is too long for a heading. */
const WRAP = /(?<=[^\n]{19}\S)\s*\n\s*/gu;
const LATIN_NAME = /[A-Z][A-Za-z0-9.,&' -]{2,60}[A-Za-z.]/u;
/** `云帆控股有限公司（「本公司」，连同其附属公司统称「本集团」）`, `云帆股份有限公司（以下简称“公司”）`. */
const CALLED = new RegExp(
  unicodePattern`
    (?:(?:^|[、，。；：“])(?:[^、，。；：“]{0,30}(?:${documents.beforeNames}))?(${NAME}${FORMS})|(?<![A-Za-z.,&' -])(${LATIN_NAME}))（
    (?:${documents.calledShort})?：?(?:“[^“”（）]{1,12}”(?:${particles.orOnly}|${particles.and}|、|，))*“?(${documents.calledOwn})[”，）]`,
  'gmu',
);
const OWN_WORDS = unicodePattern`(?:“|：|${documents.calledShort}|（)(?:${documents.calledOwn})[”，）]`;
/** Words that nobody has for another company. */
const SELF = unicodePattern`^(?:${documents.calledSelf})$`;

/** Whose disclaimer stands below what they write about others. */
const HOUSE = unicodePattern`${documents.researchHouses}`;

/**
 * The company that brackets at the head of a document name by its own words.
 *
 * @param text the document's text
 * @returns null for none, or several, of which one may be named further on (`盘后21股被宣布减持`)
 */
export function calledCompany(text: string): string | null {
  const head = onlyOne(calledIn(text.slice(0, CALLED_WITHIN)).map(({ name }) => name));
  return head === null || selfCalled(text).every((name) => name === head) ? head : null;
}

/**
 * The company that calls itself so further on, where a cover and a table of contents come first: `云帆控股有限公司（「本公司」）`.
 *
 * @param text the document's text
 * @returns null for none, or several, and for those who write about others
 */
export function selfCalledCompany(text: string): string | null {
  const name = onlyOne(selfCalled(text));
  return name === null || HOUSE.test(name) ? null : name;
}

const selfCalled = (text: string): string[] =>
  calledIn(text.slice(0, DEFINED_WITHIN)).flatMap(({ name, word }) => (SELF.test(word) ? name : []));

function calledIn(text: string): { readonly name: string; readonly word: string }[] {
  const part = fold(text.replace(WRAP, ''));
  if (!OWN_WORDS.test(part)) return [];
  return [...part.matchAll(CALLED)].map(([, han, latin, word = '']) => ({ name: (han ?? latin ?? '').trim(), word }));
}

/**
 * The company that a report says its own words stand for: `公司、本公司	指	云帆食品股份有限公司`.
 *
 * @param text the document's text, a row of a table being a line with tabs
 * @returns null where it says of none, or of several
 */
export function definedCompany(text: string): string | null {
  const head = text.slice(0, DEFINED_WITHIN);
  if (!head.includes(`\t${documents.means}\t`)) return null;
  return onlyOne([...head.matchAll(DEFINED)].map((hit) => hit[1] as string));
}

/** A text that says so less often is no report: a letter, a notice, a disclaimer. */
const LEAST_TOLD = 20;
const OWN_NAMES = new RegExp(deictics.ownNames.join('|'), 'gu');

/**
 * What a report calls its company, where nothing tells the company's name: the word that it says most often.
 *
 * @param text the document's text
 * @returns null for a text that speaks of none, or seldom
 */
export function ownNameOf(text: string): string | null {
  const told = new Map<string, number>();
  for (const [word] of fold(text).matchAll(OWN_NAMES)) told.set(word, (told.get(word) ?? 0) + 1);
  const most = [...told].reduce((one, other) => (other[1] > one[1] ? other : one), ['', 0]);
  return most[1] < LEAST_TOLD ? null : most[0];
}
