/** Translations: yearbooks print each heading and label in Chinese and in English, in one cell or in two. */

const HAN = /\p{Script=Han}/u;
/** An English word, not an abbreviation or a unit such as `GDP`, `TEU`, `kW`, nor what a change is against: `增长率yoy`. */
const WORD = /(?<![a-z])(?!(?:yoy|qoq|mom)(?![a-z]))[A-Za-z]?[a-z]{3}|[A-Za-z]{2} [A-Za-z]{2}/u;
/** Latin words to the end, behind a blank or a line's end. */
const BEHIND = /[\s\u3000]+([(（#]?(?:10[0 ,]*)?[A-Za-z][A-Za-z\d\s.,;:'’‘´`&\-–/()（）%‰#×∙·¥[\]]*)$/u;
/** The same right behind the Chinese, as cells hold it whose lines were joined: `治愈率（%）cure rate`. */
const JOINED = /(?<=[\p{Script=Han})）%])([A-Za-z][A-Za-z\d\s.,;:'’‘´`&\-–/()（）%‰×∙·¥[\]]*)$/u;
/** A whole English word, not a name such as `iPhone`. */
const WHOLE_WORD = /(?<![A-Za-z])(?!(?:yoy|qoq|mom)(?![a-z]))[A-Z]?[a-z]{3,}(?![A-Za-z])/u;
/** The same in brackets, which may stand right behind the Chinese: `（10000 persons）`. */
const UNIT_BEHIND =
  /[\s\u3000]*[(（][\d\s,.]*(?:yuan|RMB|USD|tons?|persons?|people|households?|units?|times|pieces?|heads?|sets?|million|billion|year|hectares?|hours?)[A-Za-z\d\s.,=/-]*[)）][\s\u3000]*$/iu;

/** A unit that stands behind the translation alone: `平均房价 Average Room Rate (MOP)`, `市值(USDmn)`, `产量Output(×104 t)`. */
const UNIT_KEPT =
  /[(（](?:%|‰|(?:[A-Z]{3}|US\$|HK\$)(?:\s?(?:mn?|bn?|k|[mb]illion|thousand|'000))?|℃|°C|(?:×\s?10\s?\d{1,2}\s?)?[a-z]{1,3}\d?)[)）]\s*$/u;

/**
 * A cell's text without the translation behind it.
 *
 * @param text as the document writes it
 * @param isTranslated its column is translated throughout: an abbreviation is a translation, too
 */
export function withoutTranslation(text: string, isTranslated = false): string {
  const plain = untranslated(isTranslated ? text.replace(ABBREVIATION, '') : text.replace(BEFORE_UNIT, ''));
  const unit = plain === text || /[)）]\s*$/u.test(plain) ? undefined : UNIT_KEPT.exec(text)?.[0];
  return unit === undefined ? plain : plain.trimEnd() + unit;
}

/** English words before the Chinese, as reports of Hong Kong print both: `Staff costs员工成本`. */
const BEFORE = /^[A-Z(（][A-Za-z\d\s.,;:'’‘´`&\-–/()（）%]*?[\s)）a-z.](?=[\p{Script=Han}－–-])/u;
/** A label without the English before it; the label itself where none stands there. */
export function withoutLead(text: string): string {
  const lead = BEFORE.exec(text)?.[0];
  return lead !== undefined && WHOLE_WORD.test(lead) ? text.slice(lead.length).trimStart() : text;
}

/** An abbreviation behind the Chinese, apart from it: `艾滋病  AIDS`. */
const ABBREVIATION = /(?<=\p{Script=Han}[）)]?)[\s\u3000]+[A-Z][A-Z\d-]{1,7}\s*$/u;

/** The same before a unit in Chinese: `男Male（每千人）`. */
const BEFORE_UNIT = /(?<=\p{Script=Han})\s*[A-Za-z][a-z]{2,}(?:\s[A-Za-z]+)*\s*(?=[（(]\p{Script=Han})/u;

/** An abbreviation before a unit in English: `生产总值（万元）GRP (10000 yuan)`. */
const BEFORE_ENGLISH_UNIT = /(?<=[\p{Script=Han}）)])[\s\u3000]*[A-Z]{2,8}$/u;

function untranslated(text: string): string {
  if (!HAN.test(text)) return UNIT_BEHIND.test(text) ? text.replace(UNIT_BEHIND, '') : text;
  const plain = text.replace(UNIT_BEHIND, '');
  const bare = plain === text ? plain : plain.trimEnd().replace(BEFORE_ENGLISH_UNIT, '');
  const joined = JOINED.exec(bare);
  if (joined !== null && WHOLE_WORD.test(joined[1] as string)) return bare.slice(0, joined.index);
  const behind = BEHIND.exec(bare);
  return behind !== null && WORD.test(behind[1] as string) ? bare.slice(0, behind.index) : bare;
}

/** How the labels of a table are translated: behind the Chinese throughout, or before it. */
export interface Translated {
  readonly isTranslated: boolean;
  readonly isLed: boolean;
}
export const NOT_TRANSLATED: Translated = { isTranslated: false, isLed: false };

/** Labels that are translated, that their table translates all. */
const LEAST = 3;

/**
 * How a table translates its labels: what stands behind them in Latin letters is a translation, too, if it be short.
 *
 * @param labels as the document writes them
 */
export function translationOf(labels: readonly string[]): Translated {
  const behind = labels.filter((label) => withoutTranslation(label) !== label).length;
  const before = labels.filter((label) => withoutLead(label) !== label).length;
  const han = labels.filter((label) => HAN.test(label)).length;
  return { isTranslated: behind >= LEAST && 2 * behind > labels.length, isLed: before >= LEAST && 2 * before > han };
}

interface WithText {
  readonly text: string;
}

/** Whether a cell holds nothing but foreign words. */
const isForeign = ({ text }: WithText): boolean => !HAN.test(text) && WORD.test(text) && !NUMBERED.test(text);
/** `group1`, beside the name of what it is a group of. */
const NUMBERED = /^[A-Za-z]+[ _-]?\d+$/;

/** Cells without those that translate others among them. */
export function withoutTranslations<T extends WithText>(cells: readonly T[]): readonly T[] {
  return cells.some(({ text }) => HAN.test(text)) ? cells.filter((cell) => !isForeign(cell)) : cells;
}
