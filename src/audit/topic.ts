/** Whether two claims speak of the same thing. */
import { pattern, wordsOf } from '../../grammars/pattern.js';
import audits from '../../grammars/zh/lexicon/audits.json' with { type: 'json' };
import type { ClaimRecord } from '../record/schema.js';

const NATION = pattern`^${audits.nations}$`;
/** Counts by class of enterprise overlap: one firm is in many. */
const QUALIFICATION = pattern`${audits.qualifications}`;

const plain = (text: string | null): string => (text === null || NATION.test(text) ? '' : text);

/** A share may be named by what it is of alone: `本科以上人员` as well as `本科以上人员占比`. */
const SHARE_NOUN = pattern`${audits.shareNouns}$`;

/** Subject and indicator as one wording, wherever it is split; the nation may stand or be left out. */
export const topicOf = ({ subject, indicator }: ClaimRecord): string =>
  plain(subject) + (indicator ?? '').replace(SHARE_NOUN, '');

/** Whether two claims have the same subject and the same indicator. */
export const sameTopic = (a: ClaimRecord, b: ClaimRecord): boolean => a.indicator !== null && topicOf(a) === topicOf(b);

/** A level: an amount, count, quantity or percentage that is no change and no multiple. */
export const isLevel = ({ kind, change }: ClaimRecord): boolean =>
  change === null && !['date', 'rank', 'growth', 'ratio'].includes(kind);

/** A level that is not a percentage. */
export const isAmount = (record: ClaimRecord): boolean =>
  isLevel(record) && record.kind !== 'share' && record.kind !== 'rate';

/** Whether one member of this class can be counted in another, too. */
export const mayOverlap = ({ indicator }: ClaimRecord): boolean => QUALIFICATION.test(indicator ?? '');

const REAL_GROWTH = pattern`${audits.realGrowths}$`;
const PER_UNIT = pattern`${audits.perUnit}`;

/**
 * Whether the growth of this indicator is counted at constant prices, so that two levels at current prices do not
 * give it: gross domestic product and value added.
 */
export const isRealGrowth = ({ indicator }: ClaimRecord): boolean =>
  REAL_GROWTH.test(indicator ?? '') && !PER_UNIT.test(indicator ?? '');

/** Words that say that a growth is counted otherwise than by dividing two levels at current prices. */
const OTHER_MEASURE = pattern`${audits.otherMeasures}`;

/** Whether a stretch of text says that the growth behind it is counted otherwise. */
export const saysOtherMeasure = (stretch: string): boolean => OTHER_MEASURE.test(stretch);

const CLASS_UNITS: ReadonlySet<string> = new Set([...wordsOf(audits.classUnits), 'a', 'mo', 'wk', 'd', 'h']);

/** Ages, spans and grades: in a sentence about parts they name a class (`60岁及以上人口`) and are none of it. */
export const namesClass = ({ unit }: ClaimRecord): boolean => unit !== null && CLASS_UNITS.has(unit);
