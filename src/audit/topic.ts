/** Whether two claims speak of the same thing. */
import type { ClaimRecord } from '../record/schema.js';

const NATION = /^(?:我国|全国|国内|中国|国家)$/;
/** Counts by class of enterprise overlap: one firm is in many. */
const QUALIFICATION = /高新技术|科技型|专精特新|小巨人|瞪羚|独角兽|雏鹰|牛羚|规模以上|规上|上市|链主|单项冠军|领军/;

const plain = (text: string | null): string => (text === null || NATION.test(text) ? '' : text);

/** A share may be named by what it is of alone: `本科以上人员` as well as `本科以上人员占比`. */
const SHARE_NOUN = /(?:占比|比重|比例)$/;

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

/**
 * Whether the growth of this indicator is counted at constant prices, so that two levels at current prices do not
 * give it: gross domestic product and value added.
 */
export const isRealGrowth = ({ indicator }: ClaimRecord): boolean =>
  /(?:生产总值|增加值|GDP)$/.test(indicator ?? '') && !/单位|万元/.test(indicator ?? '');

/** Words that say that a growth is counted otherwise than by dividing two levels at current prices. */
const OTHER_MEASURE = /实际|可比|不变价|扣除|同口径|平减/;

/** Whether a stretch of text says that the growth behind it is counted otherwise. */
export const saysOtherMeasure = (stretch: string): boolean => OTHER_MEASURE.test(stretch);

/** Ages, spans and grades: in a sentence about parts they name a class (`60岁及以上人口`) and are none of it. */
export const namesClass = ({ unit }: ClaimRecord): boolean =>
  unit !== null && ['岁', '周岁', '级', 'a', 'mo', 'wk', 'd', 'h', '年'].includes(unit);
